#include "model/drawing/Compose.h"
#include "views/canvas/DescribeScene.h"
#include "views/canvas/DiagramCanvas.h"
#include "views/canvas/Steps.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QStyleHints>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace atlas::views {

namespace {

constexpr double notch = 120; ///< angle delta of one step of a wheel
constexpr double zoomPerNotch = 1.2;

std::optional<Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return Direction::Left;
    case Qt::Key_Right:
        return Direction::Right;
    case Qt::Key_Up:
        return Direction::Up;
    case Qt::Key_Down:
        return Direction::Down;
    default:
        return std::nullopt;
    }
}

} // namespace

bool DiagramCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* const help = static_cast<QHelpEvent*>(event);
        return showToolTip(help->pos(), help->globalPos());
    }
    if (event->type() == QEvent::NativeGesture)
        return zoomGesture(static_cast<QNativeGestureEvent*>(event));
    if (event->type() == QEvent::Gesture)
        return pinch(static_cast<QGestureEvent*>(event));
    return QWidget::event(event);
}

bool DiagramCanvas::showToolTip(QPoint position, QPoint global)
{
    const auto element = elementAt(position);
    QString hint = element && m_overlay != nullptr ? m_overlay->hintOf(*element) : QString();
    if (element && hint.isEmpty())
        hint = hintOf(*m_scene, *element);
    if (element)
        QToolTip::showText(global, hint, this);
    else
        QToolTip::hideText();
    return true;
}

bool DiagramCanvas::zoomGesture(QNativeGestureEvent* event)
{
    if (event->gestureType() != Qt::ZoomNativeGesture)
        return false;
    zoomBy(1 + event->value(), event->position());
    return true;
}

bool DiagramCanvas::pinch(QGestureEvent* event)
{
    const auto* const gesture =
        static_cast<QPinchGesture*>(event->gesture(Qt::PinchGesture)); // as grabbed
    if (gesture == nullptr)
        return false;
    if (gesture->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged))
        zoomBy(gesture->scaleFactor(), mapFromGlobal(gesture->centerPoint()));
    event->accept();
    return true;
}

void DiagramCanvas::wheelEvent(QWheelEvent* event)
{
    const double steps = event->angleDelta().y() / notch;
    if (steps == 0) {
        event->ignore();
        return;
    }
    zoomBy(std::pow(zoomPerNotch, steps), event->position());
    hoverAt(event->position());
    event->accept();
}

void DiagramCanvas::mousePressEvent(QMouseEvent* event)
{
    m_keyboardFocus = false;
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_glide.stop();
    m_press = event->position();
    m_pressView = m_viewport;
    m_panning = false;
}

void DiagramCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_press) {
        hoverAt(event->position());
        return;
    }
    const QPointF moved = event->position() - *m_press;
    if (!m_panning && moved.manhattanLength() < QApplication::startDragDistance() / 2.0)
        return;
    if (!m_scene)
        return;
    if (!m_panning) {
        m_panning = true;
        setHovered(std::nullopt);
        setCursor(Qt::ClosedHandCursor);
        QToolTip::hideText();
    }
    unfit();
    moveTo(kept({m_pressView.scale, m_pressView.offset + moved}, homeRect(), size()));
}

void DiagramCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_press)
        return;
    const bool clicked = !m_panning && event->button() == Qt::LeftButton;
    m_press.reset();
    m_panning = false;
    setCursor(Qt::ArrowCursor);
    if (clicked)
        click(event->position(), event->modifiers());
    hoverAt(event->position());
}

void DiagramCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto element = elementAt(event->position());
    if (event->button() != Qt::LeftButton || !element)
        return;
    if (isEnterable(*element))
        Q_EMIT enterRequested(nextInside(*element));
    else
        zoomToSelection();
}

void DiagramCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    std::optional<Element> element;
    if (!byKey)
        element = elementAt(event->pos());
    else if (!m_emphasis.selected.empty())
        element = m_emphasis.selected.back();
    if (!element)
        return;
    const QPoint at = byKey ? placeOf(*element).center().toPoint() : event->pos();
    Q_EMIT contextMenuRequested(*element, mapToGlobal(at));
}

void DiagramCanvas::leaveEvent(QEvent*)
{
    setHovered(std::nullopt);
}

/// Frames, and chips seen from inside, are the ground that other things stand on: they do not react
/// to the pointer passing. On
/// the way from one thing to the next the emphasis stays for a moment, so that nothing flashes.
void DiagramCanvas::hoverAt(QPointF position)
{
    const auto element = elementAt(position);
    const bool chip =
        element && element->isVertex() && element->index < m_scene->topology.chipCount();
    const bool ground = (chip && showsInterior())
        || (element && element->isVertex()
            && m_scene->topology.vertex(element->vertex()).kind == VertexKind::HostSocket);
    setCursor(element ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (element && !ground)
        setHovered(element);
    else if (m_emphasis.hovered && !m_unhover.isActive())
        m_unhover.start();
}

void DiagramCanvas::click(QPointF position, Qt::KeyboardModifiers modifiers)
{
    const auto element = elementAt(position);
    const bool chip =
        element && element->isVertex() && element->index < m_scene->topology.chipCount();
    if (modifiers.testFlag(Qt::ControlModifier) && chip)
        ctrlClick(*element);
    else
        requestSelection(element, Cause::Pointer, modifiers.testFlag(Qt::ShiftModifier));
}

/// The second of two chips asks for the paths between them.
void DiagramCanvas::ctrlClick(Element element)
{
    const auto& selected = m_emphasis.selected;
    const bool hasStart = selected.size() == 1 && selected.front().isVertex()
        && selected.front().index < m_scene->topology.chipCount() && selected.front() != element;
    if (hasStart)
        Q_EMIT pathsRequested(selected.front().vertex(), element.vertex());
    else
        requestSelection(element, Cause::Pointer, false);
}

void DiagramCanvas::requestSelection(std::optional<Element> element, Cause cause, bool add)
{
    std::vector<Element> wanted;
    if (add)
        wanted = m_emphasis.selected;
    if (element) {
        const auto at = std::ranges::find(wanted, *element);
        if (at == wanted.end())
            wanted.push_back(*element);
        else if (cause == Cause::Pointer)
            wanted.erase(at);
    }
    if (wanted != m_emphasis.selected || !m_emphasis.paths.empty())
        Q_EMIT selectionRequested(wanted, cause);
}

bool DiagramCanvas::walk(int key, bool add)
{
    const bool known = key == Qt::Key_Home || key == Qt::Key_End || directionOf(key);
    if (!m_scene || m_scene->topology.chipCount() == 0 || !known)
        return false;
    std::optional<Element> current;
    if (!m_emphasis.selected.empty())
        current = m_emphasis.selected.back();
    if (const auto next = stepTo(key, current)) {
        requestSelection(next, Cause::Keyboard, add);
        reveal(*next);
    }
    return true;
}

/// From the place that one is in, the first step leads to its first part.
std::optional<Element> DiagramCanvas::stepTo(int key, std::optional<Element> from) const
{
    const auto inside = m_place ? firstInside(*m_scene, *m_place) : std::nullopt;
    const bool outside =
        !from || from == m_place || (m_place && !isInside(*m_scene, *from, *m_place));
    if (inside && outside)
        return inside;
    const auto direction = directionOf(key);
    if (direction)
        return from ? neighborTowards(*m_scene, *from, *direction) : Element::of(VertexId{0});
    if (from && from->isPart())
        return rowEnd(*m_scene, *from, key == Qt::Key_End ? RowEnd::Last : RowEnd::First);
    return Element::of(VertexId{key == Qt::Key_Home ? 0 : m_scene->topology.chipCount() - 1});
}

void DiagramCanvas::keyPressEvent(QKeyEvent* event)
{
    m_keyboardFocus = true;
    setHovered(std::nullopt);
    QToolTip::hideText();
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT escapePressed();
        return;
    }
    if (walk(event->key(), event->modifiers().testFlag(Qt::ShiftModifier)))
        return;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && !m_emphasis.selected.empty()) {
        const Element selected = m_emphasis.selected.back();
        if (m_emphasis.selected.size() == 1 && isEnterable(selected))
            Q_EMIT enterRequested(selected);
        else
            zoomToSelection();
        return;
    }
    QWidget::keyPressEvent(event);
}

/// Tab walks through the elements in id order and leaves the canvas past the last one.
bool DiagramCanvas::focusNextPrevChild(bool next)
{
    if (!m_scene)
        return QWidget::focusNextPrevChild(next);
    std::optional<Element> current;
    if (!m_emphasis.selected.empty())
        current = m_emphasis.selected.back();
    const auto inside = m_place ? firstInside(*m_scene, *m_place) : std::nullopt;
    const bool outside = m_place && (!current || !isInside(*m_scene, *current, *m_place));
    const auto element = inside && outside ? inside : nextElement(*m_scene, current, next);
    if (!element)
        return QWidget::focusNextPrevChild(next);
    m_keyboardFocus = true;
    setHovered(std::nullopt);
    requestSelection(element, Cause::Keyboard, false);
    reveal(*element);
    return true;
}

void DiagramCanvas::focusInEvent(QFocusEvent* event)
{
    m_keyboardFocus = event->reason() == Qt::TabFocusReason
        || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void DiagramCanvas::focusOutEvent(QFocusEvent* event)
{
    m_keyboardFocus = false;
    QWidget::focusOutEvent(event);
    update();
}

} // namespace atlas::views
