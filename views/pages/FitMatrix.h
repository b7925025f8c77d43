#pragma once

#include "model/guidelines/Matrix.h"

#include <QTableView>

class QStandardItemModel;

namespace atlas::views {

/// The guidelines as a table: families of models down, NeuronCore generations across. A cell says
/// with a word and a sign how the hardware suits the family; the chosen cell is the current one.
class FitMatrix : public QTableView {
    Q_OBJECT

public:
    explicit FitMatrix(QWidget* parent = nullptr);

    void setContent(const Guidelines& guidelines, const std::vector<MatrixColumn>& columns);
    /// Makes a cell the current one; unknown names change nothing.
    void choose(const QString& family, const QString& core);

Q_SIGNALS:
    void cellChosen(const QString& family, const QString& core);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitRows();
    void fitColumns();

    QStandardItemModel* m_cells = nullptr;
    QWidget* m_corner = nullptr;
};

} // namespace atlas::views
