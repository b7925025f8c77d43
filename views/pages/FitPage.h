#pragma once

#include "model/guidelines/Matrix.h"
#include "model/guidelines/ModelDescription.h"

#include <QScrollArea>

class QBoxLayout;
class QLabel;

namespace atlas::views {

class TermBrowser;
class AdviserPanel;
class FitMatrix;

/// Which models suit which hardware: the historical guidelines as a matrix, what they say of the
/// chosen cell, and an adviser that judges every machine for a model.
class FitPage : public QScrollArea {
    Q_OBJECT

public:
    explicit FitPage(QWidget* parent = nullptr);

    void setContent(const Catalog& catalog, Guidelines guidelines, std::vector<KnownModel> models);
    /// Chooses a cell of the matrix: a family's id and the name of a NeuronCore generation.
    void showRating(const QString& family, const QString& core);

Q_SIGNALS:
    /// An instance of the catalogue, by its name.
    void placeRequested(const QString& address);
    /// A figure: of which instance or chip, and its key.
    void figureRequested(const QString& owner, const QString& key);
    /// The address of the page's last version.
    void linkRequested(const QString& url);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Banner;

    QWidget* makeGuidelines();
    void arrangeHalves();
    void cellChosen(const QString& family, const QString& core);
    void refresh();

    Guidelines m_guidelines;
    std::vector<MatrixColumn> m_columns;
    QString m_family;
    QString m_core;
    QBoxLayout* m_halves = nullptr;
    QWidget* m_tables = nullptr; ///< the half with the guidelines
    Banner* m_banner = nullptr;
    FitMatrix* m_matrix = nullptr;
    TermBrowser* m_details = nullptr;
    AdviserPanel* m_adviser = nullptr;
};

} // namespace atlas::views
