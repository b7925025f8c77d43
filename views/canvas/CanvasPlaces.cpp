#include "model/drawing/Interior.h"
#include "views/canvas/DiagramCanvas.h"
#include "views/canvas/Steps.h"

#include <algorithm>

namespace atlas::views {

namespace {

constexpr double fitMargin = 4;
constexpr double mostScale = 8;
constexpr double mostInsideScale = 1000; ///< within chips whose inside is known

} // namespace

bool DiagramCanvas::showsInterior() const
{
    return m_scene && m_scene->interior
        && m_scene->chipWidth * m_viewport.scale >= (interiorFrom + interiorWhole) / 2;
}

bool DiagramCanvas::isEnterable(Element element) const
{
    if (!m_scene || !m_scene->interior)
        return false;
    return element.isPart()
        || (element.isVertex() && element.index < m_scene->topology.chipCount());
}

/// A thing that takes most of the view's width or height, around the middle of it.
std::optional<Element> DiagramCanvas::findPlace() const
{
    constexpr double most = 0.55;
    constexpr double leastSide = 48; // pixels: one is among thinner rows, not in one of them
    if (!showsInterior())
        return std::nullopt;
    const Point middle = m_viewport.center(size());
    const auto chip = m_scene->chipAt(middle);
    auto place = chip ? m_scene->partAt(*chip, middle, 0) : std::nullopt;
    while (place) {
        const Rect rect = m_scene->bounds(*place);
        const double across = rect.width * m_viewport.scale;
        const double down = rect.height * m_viewport.scale;
        const bool fills = across >= most * width() || down >= most * height();
        if (fills && std::min(across, down) >= leastSide)
            return place;
        place = m_scene->around(*place);
    }
    return std::nullopt;
}

/// A chip or a part with some room around it.
Rect DiagramCanvas::frameOf(Element place) const
{
    // What a chip is joined to is written beside it.
    const double share = place.isPart() ? 0.03 : 0.13;
    const Rect rect = m_scene->bounds(place);
    const double margin = share * rect.width;
    return {rect.x - margin, rect.y - margin / 2, rect.width + 2 * margin, rect.height + margin};
}

Viewport DiagramCanvas::framedView(Element place) const
{
    // Below stand the data paths of a NeuronCore.
    constexpr int below = 60;
    const int room =
        place.isPart() && !m_home ? std::max(height() - below, height() / 2) : height();
    return fitted(frameOf(place), QSize(width(), room), fitMargin, mostInsideScale);
}

void DiagramCanvas::setHome(std::optional<Element> home)
{
    if (m_home == home || !m_scene || (home && m_scene->bounds(*home).isEmpty()))
        return;
    m_glide.stop();
    m_home = home;
    m_framed.reset();
    m_fitted = true;
    moveTo(fittedView());
}

Rect DiagramCanvas::homeRect() const
{
    if (!m_scene)
        return {};
    return m_home ? frameOf(*m_home) : m_scene->drawing.bounds;
}

void DiagramCanvas::enter(Element place)
{
    if (!m_scene || m_scene->bounds(place).isEmpty())
        return;
    m_fitted = false;
    m_framed = place;
    glideTo(framedView(place));
}

void DiagramCanvas::moveCamera(const Viewport& viewport)
{
    m_glide.stop();
    unfit();
    m_zooming = true;
    m_refine.start();
    moveTo(viewport);
}

void DiagramCanvas::settle(std::optional<Element> place)
{
    m_glide.stop();
    m_zooming = false;
    m_fitted = !place;
    m_framed = place;
    moveTo(place ? framedView(*place) : fittedView());
    update();
}

/// One step inwards from where one is, on the way to an element: the first that stands in what one
/// is in.
Element DiagramCanvas::nextInside(Element element) const
{
    Element step = element;
    for (auto outer = m_scene->around(step); outer; outer = m_scene->around(step)) {
        const bool reached = m_place && (outer == m_place || isInside(*m_scene, *m_place, *outer));
        if (reached)
            break;
        step = *outer;
    }
    return step;
}

/// Only what is inside chips is worth a closer look than the machine itself.
double DiagramCanvas::mostScaleAt(QPointF position) const
{
    const bool inside = m_scene->interior && m_scene->chipAt(m_viewport.toDrawing(position));
    return inside ? mostInsideScale : std::max(mostScale, m_viewport.scale);
}

std::vector<Element> DiagramCanvas::visibleElements(std::size_t most) const
{
    std::vector<Element> found;
    if (!m_scene)
        return found;
    const Rect seen = visibleRect();
    auto inside = m_place ? firstInside(*m_scene, *m_place) : std::nullopt;
    for (; inside && found.size() < most; inside = nextElement(*m_scene, inside, true)) {
        if (m_scene->bounds(*inside).intersects(seen))
            found.push_back(*inside);
    }
    if (!found.empty())
        return found;
    const auto& boxes = m_scene->layout.boxes;
    for (std::uint32_t i = 0; i < boxes.size() && found.size() < most; ++i) {
        if (!boxes[i].isEmpty() && boxes[i].intersects(seen))
            found.push_back(Element::of(VertexId{i}));
    }
    return found;
}

} // namespace atlas::views
