#include "views/simulation/RunOverlay.h"

#include "model/drawing/LabelRoom.h"
#include "model/drawing/WirePath.h"
#include "model/units/Unit.h"
#include "views/export/DrawingPainter.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeColors.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostGrowth = 1.5; ///< as the scene itself
constexpr double labelSize = 11; ///< drawing units
constexpr double spacing = 30; ///< of the points of a wire, drawing units
constexpr double pointSpeed = 110; ///< of a full link's points, drawing units in a second
constexpr double pointsFrom = 0.3; ///< scale: on smaller drawings points would be dust
constexpr double wideWire = 4.6; ///< pixels: with room for points inside

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunOverlay)
};

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

/// A curve as short lines.
std::vector<Point> flattened(std::span<const Point> corners, double bend)
{
    std::vector<PathStep> steps;
    roundCorners(corners, bend, steps);
    std::vector<Point> points;
    for (const PathStep& step : steps) {
        if (step.kind == PathStep::Kind::Curve && !points.empty()) {
            const Point from = points.back();
            for (const double t : {0.25, 0.5, 0.75}) {
                const double u = 1 - t;
                points.push_back(
                    {u * u * from.x + 2 * u * t * step.control.x + t * t * step.to.x,
                     u * u * from.y + 2 * u * t * step.control.y + t * t * step.to.y});
            }
        }
        points.push_back(step.to);
    }
    return points;
}

} // namespace

QString linkName(const Topology& topology, EdgeId edge)
{
    const Edge& ends = topology.edge(edge);
    const auto name = [&](VertexId id) {
        return id.index < topology.chipCount() ? QString::number(id.index)
                                               : text(topology.label(id));
    };
    return Words::tr("Link %1 – %2").arg(name(ends.source), name(ends.target));
}

RunOverlay::RunOverlay()
    : m_measure(fontMeasure())
{
}

void RunOverlay::setRun(std::shared_ptr<const ShownRun> run)
{
    m_run = std::move(run);
    // A scene of now may stand where one was that is gone.
    m_tracked = nullptr;
    m_key = Composed();
    m_fastest = 0;
    if (m_run) {
        for (LinkId link{0}; link.index < m_run->playback.linkCount(); ++link.index)
            m_fastest = std::max(m_fastest, m_run->playback.at(link, Seconds(0)).capacity.value());
    }
}

void RunOverlay::setMotion(bool on, double slowdown)
{
    m_moving = on;
    m_bytesPerPoint = m_fastest * spacing / (pointSpeed * std::max(slowdown, 1e-9));
}

/// The drawing of the moment, composed anew when something of it has changed.
const Drawing& RunOverlay::composed(const SceneView& view, double scale) const
{
    const double growth = labelGrowth(scale);
    const Composed wanted{
        .scene = &view.scene,
        .time = m_time,
        .growth = growth,
        .chips = view.scene.chipWidth * view.viewport.scale >= 34,
        .labelled = labelSize * scale * growth >= leastTextPixels};
    if (m_key == wanted)
        return m_composed;
    RunLoads loads = m_run->loadsAt(m_time, wanted.chips);
    loads.labelled = wanted.labelled;
    m_composed =
        drawLoads(view.scene.topology, view.scene.layout, view.scene.drawing, loads, m_measure);
    m_key = wanted;
    if (growth > 1 && loads.labelled)
        CrowdedLabels(m_composed, growth).removeFrom(m_composed);
    return m_composed;
}

void RunOverlay::paint(
    QPainter& painter, const SceneView& view, const Highlight& highlight, const Rect& region) const
{
    if (!m_run)
        return;
    const double scale = view.viewport.scale * painter.device()->devicePixelRatioF();
    const Drawing& drawing = composed(view, scale);
    painter.save();
    painter.translate(view.viewport.offset);
    painter.scale(view.viewport.scale, view.viewport.scale);
    const double ratio = painter.device()->devicePixelRatioF();
    paintDrawing(
        painter,
        drawing,
        {.palette = palette(view.look.theme),
         .layers = view.look.layers,
         .highlight = &highlight,
         .labelGrowth = labelGrowth(scale),
         .mostGrowth = mostGrowth * ratio});
    if (m_moving && scale >= pointsFrom)
        paintPoints(painter, view, region);
    painter.restore();
}

void RunOverlay::makeTracks(const Scene& scene) const
{
    if (m_tracked == &scene)
        return;
    m_tracked = &scene;
    m_tracks.clear();
    for (const Wire& wire : scene.drawing.wires) {
        if (wire.layer != Layer::NeuronLink || !wire.element.isEdge() || wire.pointCount < 2)
            continue;
        Track track;
        track.edge = wire.element.edge();
        track.points = flattened(scene.drawing.path(wire), static_cast<double>(wire.bend));
        const Edge& edge = scene.topology.edge(track.edge);
        const Point first = track.points.front();
        const auto away = [first](const Rect& box) {
            return std::hypot(box.center().x - first.x, box.center().y - first.y);
        };
        track.forwards = away(scene.layout.box(edge.source)) <= away(scene.layout.box(edge.target));
        double length = 0;
        for (std::size_t i = 0; i < track.points.size(); ++i) {
            const Point at = track.points[i];
            if (i > 0)
                length += std::hypot(at.x - track.points[i - 1].x, at.y - track.points[i - 1].y);
            track.lengths.push_back(length);
            track.bounds = track.bounds.united({at.x - 1, at.y - 1, 2, 2});
        }
        m_tracks.push_back(std::move(track));
    }
}

/// The places of what is on its way over a link now.
void RunOverlay::addPoints(
    std::vector<Point>& out, const Track& track, LinkId link, bool reversed, double aside) const
{
    const LinkMoment moment = m_run->playback.at(link, Seconds(m_time));
    if (moment.rate.value() <= 0 || m_bytesPerPoint <= 0)
        return;
    const double length = track.lengths.back();
    const double start = std::fmod(moment.carried / m_bytesPerPoint, 1.0) * spacing;
    std::size_t segment = 1;
    const auto count = static_cast<int>((length - start) / spacing);
    for (int i = 0; i <= count; ++i) {
        // Backwards the walk goes from the far end down.
        const double at = reversed ? length - (start + (count - i) * spacing) : start + i * spacing;
        if (at < 0 || at > length)
            continue;
        while (segment + 1 < track.lengths.size() && track.lengths[segment] < at)
            ++segment;
        const Point a = track.points[segment - 1];
        const Point b = track.points[segment];
        const double stretch = track.lengths[segment] - track.lengths[segment - 1];
        if (stretch <= 0)
            continue;
        const double t = (at - track.lengths[segment - 1]) / stretch;
        const Point along{(b.x - a.x) / stretch, (b.y - a.y) / stretch};
        const double side = reversed ? -aside : aside;
        out.push_back(
            {a.x + (b.x - a.x) * t - along.y * side, a.y + (b.y - a.y) * t + along.x * side});
    }
}

void RunOverlay::paintPoints(QPainter& painter, const SceneView& view, const Rect& region) const
{
    makeTracks(view.scene);
    const Palette& colors = palette(view.look.theme);
    const double growth =
        std::min(1.0, mostGrowth / view.viewport.scale); // lines grow no further than that
    std::vector<Point> inside;
    std::vector<Point> over;
    for (const Track& track : m_tracks) {
        if (!track.bounds.intersects(region))
            continue;
        const auto [out, back] = directions(track.edge);
        double busier = 0;
        for (const LinkId link : {out, back})
            busier = std::max(busier, m_run->playback.at(link, Seconds(m_time)).utilisation());
        const double width = loadWidth(busier) * growth;
        std::vector<Point>& into = width * view.viewport.scale >= wideWire ? inside : over;
        addPoints(into, track, out, !track.forwards, width / 4);
        addPoints(into, track, back, track.forwards, width / 4);
    }
    const auto draw = [&](const std::vector<Point>& points, Role role, double size) {
        painter.setPen(QPen(toQColor(colors, role), size * growth, Qt::SolidLine, Qt::RoundCap));
        QList<QPointF> places;
        places.reserve(static_cast<qsizetype>(points.size()));
        for (const Point point : points)
            places << QPointF(point.x, point.y);
        painter.drawPoints(places.constData(), static_cast<int>(places.size()));
    };
    painter.setRenderHint(QPainter::Antialiasing);
    draw(over, Role::Canvas, 5.5);
    draw(over, Role::Text, 3.5);
    draw(inside, Role::Canvas, 2.75);
}

QString RunOverlay::hintOf(Element element) const
{
    if (!m_run || !element.isEdge() || element.index >= m_run->topology.edges().size()
        || m_run->topology.edge(element.edge()).kind != EdgeKind::NeuronLink)
        return {};
    const EdgeId edge = element.edge();
    const Edge& ends = m_run->topology.edge(edge);
    QStringList lines{u"<b>%1</b>"_s.arg(linkName(m_run->topology, edge))};
    const bool failed = edge.index < m_run->shares.size() && m_run->shares[edge.index] == 0;
    if (failed)
        lines << Words::tr("failed");
    const auto [out, back] = directions(edge);
    const auto say = [&](LinkId link, VertexId from, VertexId to) {
        const LinkMoment moment = m_run->playback.at(link, Seconds(m_time));
        const double all = m_run->playback.result().linkBytes[link.index];
        const auto amount = [](double bytes) {
            return text(toString(Bytes(static_cast<std::uint64_t>(std::llround(bytes)))));
        };
        lines << Words::tr("%1 → %2: %3 of %4, %5 %")
                     .arg(
                         text(m_run->topology.label(from)),
                         text(m_run->topology.label(to)),
                         text(toString(moment.rate)),
                         text(toString(moment.capacity)))
                     .arg(moment.utilisation() * 100, 0, 'f', 0);
        lines << Words::tr("%1 carried, %2 queued for it")
                     .arg(amount(moment.carried), amount(std::max(0.0, all - moment.carried)));
    };
    if (!failed) {
        say(out, ends.source, ends.target);
        say(back, ends.target, ends.source);
    }
    return lines.join(u"<br>"_s);
}

} // namespace atlas::views
