#include "views/canvas/DiagramCanvas.h"

#include "views/canvas/CanvasAccessible.h"
#include "views/theme/ThemeColors.h"

#include <QAccessible>
#include <QCursor>
#include <QEasingCurve>
#include <QPaintEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas::views {

namespace {

constexpr double fitMargin = 4; ///< drawings bring a margin of their own
/// Small machines are not blown up further: on canvases up to so large, and on larger ones.
constexpr double mostFitScale = 1.5;
constexpr double mostLargeFitScale = 2.5;
constexpr QSizeF usualCanvas(1300, 950);
constexpr double zoomStep = 1.25;
constexpr int glideMilliseconds = 320;
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
    m_place.reset();
    m_home.reset();
    m_framed.reset();
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

void DiagramCanvas::exchangeScene(std::shared_ptr<const Scene> scene)
{
    m_scene = std::move(scene);
    updateHighlight();
    moveTo(m_framed ? framedView(*m_framed) : m_viewport);
    update();
}

void DiagramCanvas::setLook(const SceneLook& look)
{
    if (m_look == look)
        return;
    m_look = look;
    update();
}

/// Leaves out the parts of chips where nothing is known to be inside them.
void DiagramCanvas::keepShown(std::vector<Element>& elements) const
{
    if (!m_scene || !m_scene->interior)
        std::erase_if(elements, [](Element element) { return element.isPart(); });
}

void DiagramCanvas::setSelection(std::vector<Element> selected, std::vector<Path> paths)
{
    keepShown(selected);
    if (m_emphasis.selected == selected && m_emphasis.paths == paths)
        return;
    m_emphasis.selected = std::move(selected);
    m_emphasis.paths = std::move(paths);
    updateHighlight();
    announce();
}

void DiagramCanvas::setLit(std::vector<Element> parts, std::vector<std::vector<Point>> ways)
{
    keepShown(parts);
    if (m_emphasis.lit == parts && m_emphasis.ways == ways)
        return;
    m_emphasis.lit = std::move(parts);
    m_emphasis.ways = std::move(ways);
    updateHighlight();
}

void DiagramCanvas::setOverlay(const Overlay* overlay)
{
    if (m_overlay == overlay)
        return;
    m_overlay = overlay;
    updateHighlight();
}

void DiagramCanvas::setViewport(const Viewport& viewport)
{
    m_glide.stop();
    unfit();
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
    QToolTip::hideText(); // what the pointer was at has moved away
    update();
    const auto place = findPlace();
    const bool moved = place != m_place;
    m_place = place;
    if (moved)
        updateHighlight();
    Q_EMIT viewportChanged();
    if (moved)
        Q_EMIT placeChanged();
}

void DiagramCanvas::unfit()
{
    m_fitted = false;
    m_framed.reset();
}

void DiagramCanvas::glideTo(const Viewport& target)
{
    m_glide.stop();
    setHovered(std::nullopt);
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
    if (m_home)
        return framedView(*m_home);
    const double growth = std::min(width() / usualCanvas.width(), height() / usualCanvas.height());
    const double most = std::clamp(mostFitScale * growth, mostFitScale, mostLargeFitScale);
    return fitted(m_scene->drawing.bounds, size(), fitMargin, most);
}

double DiagramCanvas::leastScale() const
{
    return m_home ? fittedView().scale : std::min(fittedView().scale / 2, 0.25);
}

void DiagramCanvas::fit()
{
    m_framed.reset();
    m_fitted = true;
    glideTo(fittedView());
}

void DiagramCanvas::zoomToSelection()
{
    if (!m_scene || m_emphasis.selected.empty())
        return;
    if (m_emphasis.selected.size() == 1 && m_emphasis.selected.front().isPart()) {
        enter(m_emphasis.selected.front());
        return;
    }
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
    unfit();
    glideTo(fitted(rect.grown(around), size(), fitMargin, mostSelectionScale));
}

void DiagramCanvas::zoomBy(double factor, QPointF anchor)
{
    if (!m_scene)
        return;
    m_glide.stop();
    const double scale = std::clamp(m_viewport.scale * factor, leastScale(), mostScaleAt(anchor));
    if (scale == m_viewport.scale)
        return;
    unfit();
    m_zooming = true;
    m_refine.start();
    moveTo(kept(zoomedAt(m_viewport, anchor, scale), homeRect(), size()));
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
    unfit();
    glideTo(centeredAt(m_viewport.center(size()), 1, size()));
}

void DiagramCanvas::centerOn(Point point)
{
    if (!m_scene)
        return;
    m_glide.stop();
    unfit();
    moveTo(kept(centeredAt(point, m_viewport.scale, size()), homeRect(), size()));
}

void DiagramCanvas::reveal(Element element)
{
    const Rect rect = m_scene->bounds(element);
    if (rect.isEmpty() || visibleRect().contains(rect))
        return;
    unfit();
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
    constexpr double leastPart = 11; // pixels: smaller parts cannot be aimed at
    if (showsInterior() && found && found->isVertex()
        && found->index < m_scene->topology.chipCount())
        return m_scene->partAt(
            found->vertex(), m_viewport.toDrawing(position), leastPart / m_viewport.scale);
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

bool DiagramCanvas::isDimming() const
{
    return m_overlay == nullptr && m_emphasis.hovered && !m_emphasis.hovered->isPart() && m_scene
        && m_scene->topology.chipCount() <= mostDimmedChips;
}

void DiagramCanvas::updateHighlight()
{
    if (!m_scene)
        return;
    const bool dimming = isDimming();
    const auto rest = dimming ? Highlight::State::Dimmed : Highlight::State::Normal;
    // What one is in needs no emphasis: it is all around.
    Emphasis shown = m_emphasis;
    if (m_place)
        std::erase(shown.selected, *m_place);
    m_highlight = highlightOf(m_scene->topology, shown, rest);
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
    const bool linksGo = m_overlay != nullptr && m_overlay->replacesLinks();
    const SceneLook look{
        m_look.theme, linksGo ? m_look.layers.with(Layer::NeuronLink, false) : m_look.layers};
    Base& base = m_bases[dimming ? 1 : 0];
    if (m_firstFrame && !dimming && m_emphasis.selected.empty()) {
        // A program that is just starting needs no copy of its first picture.
        m_firstFrame = false;
        painter.fillRect(rect(), ground);
        m_painter.paint(painter, {*m_scene, m_viewport, look}, visibleRect(), base.frames);
        paintOverlay(painter);
        return;
    }
    const BaseImage::Key key{m_scene, look, size(), devicePixelRatioF(), base.version};
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
    const SceneView view{*m_scene, m_viewport, look};
    if (m_emphasis.hovered || !m_emphasis.selected.empty() || !m_emphasis.lit.empty())
        m_painter.paintEmphasized(painter, view, m_highlight, rest, visibleRect());
    ScenePainter::paintWays(painter, view, m_emphasis.ways);
    paintOverlay(painter);
    if (m_keyboardFocus && hasFocus()) {
        painter.setPen(QPen(toQColor(atlas::palette(m_look.theme), Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void DiagramCanvas::paintOverlay(QPainter& painter) const
{
    if (m_overlay != nullptr
        && (!m_overlay->replacesLinks() || m_look.layers.has(Layer::NeuronLink)))
        m_overlay->paint(painter, {*m_scene, m_viewport, m_look}, m_highlight, visibleRect());
}

void DiagramCanvas::resizeEvent(QResizeEvent* event)
{
    if (!m_scene)
        return;
    if (m_fitted || m_framed) {
        m_glide.stop();
        moveTo(m_framed ? framedView(*m_framed) : fittedView());
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
