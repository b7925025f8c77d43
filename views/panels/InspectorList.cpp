#include "views/panels/InspectorList.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace atlas::views {

InspectorList::InspectorList(InspectorModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new InspectorDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setMouseTracking(true);
}

InspectorList::Active InspectorList::termAt(QPoint position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return std::nullopt;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    const auto mark = InspectorDelegate::termAt(option, index, position);
    if (!mark)
        return std::nullopt;
    return InspectorDelegate::ActiveTerm{index.row(), *mark};
}

void InspectorList::setActive(const Active& active)
{
    if (active == m_delegate->active())
        return;
    m_delegate->setActive(active);
    viewport()->setCursor(active ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void InspectorList::request(const InspectorDelegate::ActiveTerm& active)
{
    const QModelIndex index = m_model.index(active.row);
    const QRect row = visualRect(index);
    Q_EMIT termRequested(
        m_model.terms(index)[active.mark].term,
        QRect(viewport()->mapToGlobal(row.topLeft()), row.size()));
}

void InspectorList::mousePressEvent(QMouseEvent* event)
{
    m_pressedTerm =
        event->button() == Qt::LeftButton && termAt(event->position().toPoint()).has_value();
    if (!m_pressedTerm)
        QListView::mousePressEvent(event);
}

void InspectorList::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_pressedTerm) {
        QListView::mouseReleaseEvent(event);
        return;
    }
    m_pressedTerm = false;
    if (const Active term = termAt(event->position().toPoint()))
        request(*term);
}

void InspectorList::mouseMoveEvent(QMouseEvent* event)
{
    setActive(termAt(event->position().toPoint()));
    QListView::mouseMoveEvent(event);
}

void InspectorList::leaveEvent(QEvent* event)
{
    setActive(std::nullopt);
    QListView::leaveEvent(event);
}

void InspectorList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    setActive(std::nullopt);
}

/// Left and right go through the terms of the current row, and left of the first out of them.
bool InspectorList::walkTerms(int key)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || m_model.terms(current).empty())
        return false;
    const Active& now = m_delegate->active();
    const bool here = now && now->row == current.row();
    if (key == Qt::Key_Right) {
        const std::size_t last = m_model.terms(current).size() - 1;
        setActive({{current.row(), here ? std::min(now->mark + 1, last) : 0}});
        return true;
    }
    if (key == Qt::Key_Left && here) {
        if (now->mark > 0)
            setActive({{current.row(), now->mark - 1}});
        else
            setActive(std::nullopt);
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && here) {
        request(*now);
        return true;
    }
    return false;
}

void InspectorList::keyPressEvent(QKeyEvent* event)
{
    if (!walkTerms(event->key()))
        QListView::keyPressEvent(event);
}

} // namespace atlas::views
