#pragma once

#include "model/guidelines/Adviser.h"

#include <QTreeWidget>

namespace atlas::views {

/// The verdicts as a tree: groups by verdict, the machines of each, the reasons of each machine,
/// and at the end what the formulas leave out. A machine and a reason lead somewhere.
class AdviceList : public QTreeWidget {
    Q_OBJECT

public:
    explicit AdviceList(QWidget* parent = nullptr);

    /// Figures are named as the catalogue has them, families as the guidelines do.
    void setAdvice(const Catalog& catalog, const Guidelines& guidelines, const Advice& advice);

Q_SIGNALS:
    void placeRequested(const QString& address);
    void figureRequested(const QString& owner, const QString& key);
    void ratingRequested(const QString& family, const QString& core);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void clickedOn(QTreeWidgetItem* item);
    void follow(QTreeWidgetItem* item);

    QPoint m_pressed;
};

} // namespace atlas::views
