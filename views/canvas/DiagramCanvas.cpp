#include "views/canvas/DiagramCanvas.h"

#include "views/canvas/CanvasAccessible.h"
#include "views/canvas/Steps.h"
#include "views/theme/ThemeColors.h"

#include <QAccessible>
#include <QCursor>
#include <QEasingCurve>
#include <QPaintEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas::views {

namespace {

constexpr double fitMargin = 4; ///< drawings bring a margin of their own
constexpr double mostFitScale = 1.5; ///< small machines are not blown up further
constexpr double mostScale = 8;
constexpr double zoomStep = 1.25;
constexpr int glideMilliseconds = 200;
constexpr int refineMilliseconds = 60;
constexpr int unhoverMilliseconds = 120;
/// A frame that takes longer than this is drafted while the view zooms.
constexpr double draftFrom = 12;
/// Dimming repaints everything: for machines up to this size only.
constexpr std::uint32_t mostDimmedChips = 4096;

} // namespace

DiagramCanvas::DiagramCanvas(QWidget* parent)
    : QWidget(parent)
{
    installCanvasAccessibility();
    setObjectName(QStringLiteral("diagram"));
    setAccessibleName(tr("Diagram"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setCursor(Qt::ArrowCursor);
    grabGesture(Qt::PinchGesture);

    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    m_glide.setDuration(glideMilliseconds);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant& progress) {
        m_zooming = true;
        moveTo(between(m_glideFrom, m_glideTo, progress.toDouble(), size()));
    });
    connect(&m_glide, &QVariantAnimation::finished, this, [this] {
        m_zooming = false;
        moveTo(m_glideTo);
    });
    m_refine.setSingleShot(true);
    m_refine.setInterval(refineMilliseconds);
    connect(&m_refine, &QTimer::timeout, this, [this] {
        m_zooming = false;
        update();
    });
    m_unhover.setSingleShot(true);
    m_unhover.setInterval(unhoverMilliseconds);
    connect(&m_unhover, &QTimer::timeout, this, [this] { setHovered(std::nullopt); });
}

void DiagramCanvas::setScene(std::shared_ptr<const Scene> scene)
{
    if (m_scene == scene)
        return;
    m_glide.stop();
    m_unhover.stop();
    m_scene = std::move(scene);
    m_emphasis = {};
    m_fitted = true;
    for (Base& base : m_bases)
        base = {};
    setAccessibleDescription(
        m_scene ? QString::fromStdString(
                      caption(m_scene->topology).title + ", " + caption(m_scene->topology).subtitle)
                : tr("No machine is open"));
    updateHighlight();
    moveTo(fittedView());
    update();
}

void DiagramCanvas::setLook(const SceneLook& look)
{
    if (m_look == look)
        return;
    m_look = look;
    update();
}

void DiagramCanvas::setSelection(std::vector<Element> selected, std::vector<Path> paths)
{
    if (m_emphasis.selected == selected && m_emphasis.paths == paths)
        return;
    m_emphasis.selected = std::move(selected);
    m_emphasis.paths = std::move(paths);
    updateHighlight();
    announce();
}

void DiagramCanvas::setViewport(const Viewport& viewport)
{
    m_glide.stop();
    m_fitted = false;
    moveTo(viewport);
}

/// Every change of the view ends here: whole device pixels, so that panning can scroll.
void DiagramCanvas::moveTo(const Viewport& viewport)
{
    Viewport snapped = viewport;
    const double ratio = devicePixelRatioF();
    snapped.offset = {
        std::round(viewport.offset.x() * ratio) / ratio,
        std::round(viewport.offset.y() * ratio) / ratio};
    if (snapped == m_viewport)
        return;
    m_viewport = snapped;
    update();
    Q_EMIT viewportChanged();
}

void DiagramCanvas::glideTo(const Viewport& target)
{
    m_glide.stop();
    if (m_reducedMotion || !isVisible()) {
        moveTo(target);
        return;
    }
    m_glideFrom = m_viewport;
    m_glideTo = target;
    m_glide.start();
}

Viewport DiagramCanvas::fittedView() const
{
    if (!m_scene)
        return {};
    return fitted(m_scene->drawing.bounds, size(), fitMargin, mostFitScale);
}

double DiagramCanvas::leastScale() const
{
    return std::min(fittedView().scale / 2, 0.25);
}

void DiagramCanvas::fit()
{
    m_fitted = true;
    glideTo(fittedView());
}

void DiagramCanvas::zoomToSelection()
{
    if (!m_scene || m_emphasis.selected.empty())
        return;
    Rect rect;
    for (const Element element : m_emphasis.selected)
        rect = rect.united(m_scene->bounds(element));
    for (const Path& path : m_emphasis.paths) {
        for (const EdgeId edge : path.edges)
            rect = rect.united(m_scene->bounds(Element::of(edge)));
    }
    if (rect.isEmpty())
        return;
    constexpr double around = 60;
    constexpr double mostSelectionScale = 3;
    m_fitted = false;
    glideTo(fitted(rect.grown(around), size(), fitMargin, mostSelectionScale));
}

void DiagramCanvas::zoomBy(double factor, QPointF anchor)
{
    if (!m_scene)
        return;
    m_glide.stop();
    const double scale = std::clamp(m_viewport.scale * factor, leastScale(), mostScale);
    if (scale == m_viewport.scale)
        return;
    m_fitted = false;
    m_zooming = true;
    m_refine.start();
    moveTo(kept(zoomedAt(m_viewport, anchor, scale), m_scene->drawing.bounds, size()));
}

void DiagramCanvas::zoomIn()
{
    zoomBy(zoomStep, QPointF(width() / 2.0, height() / 2.0));
}

void DiagramCanvas::zoomOut()
{
    zoomBy(1 / zoomStep, QPointF(width() / 2.0, height() / 2.0));
}

void DiagramCanvas::zoomToActualSize()
{
    if (!m_scene)
        return;
    m_fitted = false;
    glideTo(centeredAt(m_viewport.center(size()), 1, size()));
}

void DiagramCanvas::centerOn(Point point)
{
    if (!m_scene)
        return;
    m_glide.stop();
    m_fitted = false;
    moveTo(kept(centeredAt(point, m_viewport.scale, size()), m_scene->drawing.bounds, size()));
}

void DiagramCanvas::reveal(Element element)
{
    const Rect rect = m_scene->bounds(element);
    if (rect.isEmpty() || visibleRect().contains(rect))
        return;
    m_fitted = false;
    glideTo(centeredAt(rect.center(), m_viewport.scale, size()));
}

std::optional<Element> DiagramCanvas::elementAt(QPointF position) const
{
    if (!m_scene)
        return std::nullopt;
    constexpr double reach = 5;
    auto found = m_scene->index.elementAt(
        m_scene->drawing, m_viewport.toDrawing(position), reach / m_viewport.scale, m_look.layers);
    if (found && found->kind == Element::Kind::None)
        return std::nullopt;
    return found;
}

QRectF DiagramCanvas::placeOf(Element element) const
{
    if (!m_scene)
        return {};
    const Rect rect = m_scene->bounds(element);
    return {
        m_viewport.toWidget({rect.x, rect.y}),
        QSizeF(rect.width * m_viewport.scale, rect.height * m_viewport.scale)};
}

std::vector<Element> DiagramCanvas::visibleVertices(std::size_t most) const
{
    std::vector<Element> found;
    if (!m_scene)
        return found;
    const Rect seen = visibleRect();
    const auto& boxes = m_scene->layout.boxes;
    for (std::uint32_t i = 0; i < boxes.size() && found.size() < most; ++i) {
        if (!boxes[i].isEmpty() && boxes[i].intersects(seen))
            found.push_back(Element::of(VertexId{i}));
    }
    return found;
}

bool DiagramCanvas::isDimming() const
{
    return m_emphasis.hovered && m_scene && m_scene->topology.chipCount() <= mostDimmedChips;
}

void DiagramCanvas::updateHighlight()
{
    if (!m_scene)
        return;
    const bool dimming = isDimming();
    const auto rest = dimming ? Highlight::State::Dimmed : Highlight::State::Normal;
    m_highlight = highlightOf(m_scene->topology, m_emphasis, rest);
    Base& base = m_bases[dimming ? 1 : 0];
    Highlight frames = framesOnly(m_scene->drawing, m_highlight, rest);
    if (frames.vertices != base.frames.vertices || frames.edges != base.frames.edges) {
        base.frames = std::move(frames);
        ++base.version;
    }
    update();
}

void DiagramCanvas::setHovered(std::optional<Element> element)
{
    m_unhover.stop();
    if (m_emphasis.hovered == element)
        return;
    m_emphasis.hovered = element;
    updateHighlight();
    Q_EMIT hoverChanged();
}

void DiagramCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor ground = toQColor(atlas::palette(m_look.theme), Role::Canvas);
    if (!m_scene) {
        painter.fillRect(rect(), ground);
        return;
    }
    const bool dimming = isDimming();
    Base& base = m_bases[dimming ? 1 : 0];
    const BaseImage::Key key{m_scene, m_look, size(), devicePixelRatioF(), base.version};
    const bool draft = m_zooming && base.image.shows(key)
        && base.image.viewport().scale != m_viewport.scale
        && base.image.wholeMilliseconds() > draftFrom;
    if (draft) {
        painter.fillRect(rect(), ground);
        m_refine.start();
    } else {
        base.image.update(m_painter, key, m_viewport, base.frames);
    }
    base.image.paint(painter, m_viewport);
    const auto rest = dimming ? Highlight::State::Dimmed : Highlight::State::Normal;
    if (m_emphasis.hovered || !m_emphasis.selected.empty())
        m_painter.paintEmphasized(
            painter, {*m_scene, m_viewport, m_look}, m_highlight, rest, visibleRect());
    if (m_keyboardFocus && hasFocus()) {
        painter.setPen(QPen(toQColor(atlas::palette(m_look.theme), Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void DiagramCanvas::resizeEvent(QResizeEvent* event)
{
    if (!m_scene)
        return;
    if (m_fitted) {
        m_glide.stop();
        moveTo(fittedView());
        return;
    }
    const QSizeF before = event->oldSize().isValid() ? event->oldSize() : event->size();
    moveTo(centeredAt(m_viewport.center(before), m_viewport.scale, size()));
}

void DiagramCanvas::announce()
{
    if (!QAccessible::isActive() || m_emphasis.selected.empty())
        return;
    announceCurrent(*this, m_emphasis.selected.back());
}

} // namespace atlas::views
