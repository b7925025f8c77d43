#pragma once

#include "views/panels/InspectorDelegate.h"

#include <QListView>

namespace atlas::views {

/// The rows of the inspector. A click on a term in a row's name asks for its card; so do the arrow
/// keys left and right on the row and Enter.
class InspectorList : public QListView {
    Q_OBJECT

public:
    explicit InspectorList(InspectorModel& model, QWidget* parent);

Q_SIGNALS:
    /// A term by its name, and where its row stands on the screen.
    void termRequested(const QString& term, const QRect& place);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    using Active = std::optional<InspectorDelegate::ActiveTerm>;

    [[nodiscard]] Active termAt(QPoint position) const;
    void setActive(const Active& active);
    bool walkTerms(int key);
    void request(const InspectorDelegate::ActiveTerm& active);

    InspectorModel& m_model;
    InspectorDelegate* m_delegate = nullptr;
    bool m_pressedTerm = false;
};

} // namespace atlas::views
