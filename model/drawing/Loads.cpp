#include "model/drawing/Loads.h"

#include "model/drawing/Pen.h"
#include "model/drawing/WirePath.h"
#include "model/layout/ChipGrid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>

namespace atlas {

namespace {

constexpr double idleWidth = 2;
constexpr double busyWidth = 6; ///< more at full load
constexpr double failedRadius = 9;
constexpr double pillHeight = 17;
constexpr double pillPadding = 7;
constexpr std::size_t mostLabels = 4096; ///< as of the machine itself
constexpr std::uint32_t mostCells = 16; ///< of a chip; more chunks are one bar

struct HeatStep {
    double below;
    WireClass style;
};
constexpr auto heatSteps = std::to_array<HeatStep>(
    {{0.2, WireClass::Load1},
     {0.4, WireClass::Load2},
     {0.6, WireClass::Load3},
     {0.8, WireClass::Load4},
     {0.95, WireClass::Load5}});

/// In whole percent; what moves at all is not 0, what is not full is not 100.
std::string percent(double share)
{
    if (share <= 0)
        return {};
    const double rounded = std::round(share * 100);
    if (rounded < 1)
        return "<1";
    return fmt::format("{:.0f}", share < 1 - 1e-6 ? std::min(rounded, 99.0) : rounded);
}

/// Where the cells of a chip stand: below its NeuronCores and memory bars.
struct Row {
    double top = 0;
    double height = 0;
};

Row rowIn(const Rect& chip)
{
    if (chip.height >= sizes::chipHeight)
        return {67, 5};
    if (chip.height >= sizes::runChipHeight)
        return {59, 7};
    return {chip.height - 12, 7};
}

class LoadDrawer {
public:
    LoadDrawer(
        Drawing& drawing,
        const Topology& topology,
        const Layout& layout,
        const RunLoads& loads,
        const TextMeasure& measure)
        : m_drawing(drawing)
        , m_topology(topology)
        , m_layout(layout)
        , m_loads(loads)
        , m_pen(drawing, measure)
    {
    }

    void drawWires(const Drawing& base);
    void drawLabels();
    void drawChips();

private:
    [[nodiscard]] const EdgeLoad& loadOf(EdgeId id) const
    {
        static constexpr EdgeLoad idle;
        return id.index < m_loads.edges.size() ? m_loads.edges[id.index] : idle;
    }
    [[nodiscard]] bool isUpright(const LabelAnchor& anchor) const;
    void drawLabel(const LabelAnchor& anchor);
    void drawFailure(const LabelAnchor& anchor);
    void drawShare(const LabelAnchor& anchor, double share);
    void drawBusiest(const LabelAnchor& anchor, const std::string& words);
    [[nodiscard]] std::string ends(EdgeId id) const;
    void drawCells(const Rect& box, const ChipProgress& progress);

    Drawing& m_drawing;
    const Topology& m_topology;
    const Layout& m_layout;
    const RunLoads& m_loads;
    Pen m_pen;
};

void LoadDrawer::drawWires(const Drawing& base)
{
    for (const Wire& wire : base.wires) {
        if (wire.layer != Layer::NeuronLink || !wire.element.isEdge() || wire.pointCount < 2)
            continue;
        const EdgeLoad& load = loadOf(wire.element.edge());
        m_pen.use(Layer::NeuronLink, wire.element);
        m_pen.wire(
            base.path(wire),
            load.failed ? WireClass::Failed : loadClass(load.utilisation),
            static_cast<double>(wire.bend));
        if (!load.failed)
            m_drawing.wires.back().width = static_cast<float>(loadWidth(load.utilisation));
    }
}

/// Whether the wire runs up and down where its label stands.
bool LoadDrawer::isUpright(const LabelAnchor& anchor) const
{
    const auto path = m_layout.path(anchor.edge);
    double nearest = 1e300;
    bool upright = anchor.upright;
    for (std::size_t i = 1; i < path.size(); ++i) {
        const std::array stretch{path[i - 1], path[i]};
        const double distance = distanceTo(stretch, anchor.center);
        if (distance >= nearest)
            continue;
        nearest = distance;
        upright = std::abs(stretch[1].y - stretch[0].y) > std::abs(stretch[1].x - stretch[0].x);
    }
    return upright;
}

/// "4 – 7" of a wire whose ends are far from its label.
std::string LoadDrawer::ends(EdgeId id) const
{
    const Edge& edge = m_topology.edge(id);
    if (m_topology.shape().kind != ShapeKind::Torus || !edge.wrapAround)
        return {};
    const auto [low, high] = std::minmax(edge.source.index, edge.target.index);
    return fmt::format("{} – {}", low, high);
}

void LoadDrawer::drawBusiest(const LabelAnchor& anchor, const std::string& words)
{
    const double length = m_pen.width(words, TextClass::BusiestLabel) + 2 * pillPadding;
    const double across = anchor.upright ? pillHeight : length;
    const double down = anchor.upright ? length : pillHeight;
    const Point center = anchor.center;
    m_pen.box(
        {center.x - across / 2, center.y - down / 2, across, down},
        BoxClass::BusiestPill,
        pillHeight / 2);
    const double shift = Pen::baselineAt(0, TextClass::BusiestLabel);
    const Point baseline =
        anchor.upright ? Point{center.x + shift, center.y} : Point{center.x, center.y + shift};
    m_pen.writeWhole(
        words, TextClass::BusiestLabel, {baseline, length, Align::Center, anchor.upright});
}

void LoadDrawer::drawFailure(const LabelAnchor& anchor)
{
    const Point at = anchor.center;
    m_pen.box(
        {at.x - failedRadius, at.y - failedRadius, 2 * failedRadius, 2 * failedRadius},
        BoxClass::FailedRing,
        static_cast<float>(failedRadius));
    m_pen.writeWhole(
        "×",
        TextClass::FailedCross,
        {{at.x, at.y + 0.36 * textStyle(TextClass::FailedCross).size}, 40, Align::Center});
    const std::string name = ends(anchor.edge);
    const std::string words = name.empty() ? "failed" : name + "  failed";
    const double room = m_pen.width(words, TextClass::FailedWord);
    constexpr double gap = failedRadius + 6;
    if (anchor.upright)
        m_pen.writeWhole(
            words,
            TextClass::FailedWord,
            {{at.x + Pen::baselineAt(0, TextClass::FailedWord), at.y - gap},
             room,
             Align::Left,
             true});
    else if (isUpright(anchor))
        m_pen.writeWhole(
            words,
            TextClass::FailedWord,
            {{at.x - gap, Pen::baselineAt(at.y, TextClass::FailedWord)}, room, Align::Right});
    else if (!name.empty())
        m_pen.writeWhole(
            words,
            TextClass::FailedWord,
            {{at.x + gap, Pen::baselineAt(at.y, TextClass::FailedWord)}, room, Align::Left});
    else
        m_pen.writeWhole(
            words, TextClass::FailedWord, {{at.x, at.y - gap + 2}, room, Align::Center});
}

/// A notch across the wire beside its number, and what is left of its bandwidth.
void LoadDrawer::drawShare(const LabelAnchor& anchor, double share)
{
    constexpr double across = 14;
    constexpr double along = 5;
    constexpr double away = 22;
    const bool upright = isUpright(anchor);
    const double side = upright ? away : -away;
    const Point notch{
        anchor.center.x + (upright ? 0 : side), anchor.center.y + (upright ? side : 0)};
    const Rect rect = upright ? Rect{notch.x - across / 2, notch.y - along / 2 - 5, across, along}
                              : Rect{notch.x - along / 2 - 8, notch.y - across / 2, along, across};
    m_pen.box(rect, BoxClass::Notch, 1);
    const std::string words = fmt::format("at {} %", percent(share));
    const double room = m_pen.width(words, TextClass::DegradedWord);
    if (upright)
        m_pen.writeWhole(
            words,
            TextClass::DegradedWord,
            {{anchor.center.x + 18, Pen::baselineAt(anchor.center.y, TextClass::DegradedWord)},
             room});
    else
        m_pen.writeWhole(
            words,
            TextClass::DegradedWord,
            {{anchor.center.x, anchor.center.y - 13}, room, Align::Center});
}

void LoadDrawer::drawLabel(const LabelAnchor& anchor)
{
    const EdgeLoad& load = loadOf(anchor.edge);
    m_pen.use(Layer::NeuronLink, Element::of(anchor.edge));
    if (load.failed) {
        drawFailure(anchor);
        return;
    }
    const std::string name = ends(anchor.edge);
    const std::string number = percent(load.utilisation);
    const std::string words = name.empty() || number.empty() ? name + number : name + "  " + number;
    if (m_loads.busiest == anchor.edge && !number.empty())
        drawBusiest(anchor, words);
    else if (!words.empty())
        m_pen.pill(words, anchor.center, anchor.upright);
    if (load.share != 1)
        drawShare(anchor, load.share);
}

/// What has failed is marked at every scale.
void LoadDrawer::drawLabels()
{
    const bool numbers = m_loads.labelled && m_layout.labels.size() <= mostLabels;
    for (const LabelAnchor& anchor : m_layout.labels) {
        const bool link = m_topology.edge(anchor.edge).kind == EdgeKind::NeuronLink;
        if (link && (numbers || loadOf(anchor.edge).failed))
            drawLabel(anchor);
    }
}

void LoadDrawer::drawCells(const Rect& box, const ChipProgress& progress)
{
    constexpr double side = 14;
    const Row row = rowIn(box);
    const Rect all{box.x + side, box.y + row.top, box.width - side - 10, row.height};
    m_pen.box(all, BoxClass::ChunkNone, 0);
    if (progress.cells.empty())
        return;
    const bool each = progress.cells.size() <= mostCells;
    const std::size_t count = each ? progress.cells.size() : 1;
    double sum = 0;
    for (const double cell : progress.cells)
        sum += cell;
    const double mean = sum / static_cast<double>(progress.cells.size());
    const double pitch = all.width / static_cast<double>(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double share = std::clamp(each ? progress.cells[i] : mean, 0.0, 1.0);
        const double width = pitch * share;
        if (width < 0.5)
            continue;
        const bool whole = share >= 1 - 1e-9;
        m_pen.box(
            {all.x + static_cast<double>(i) * pitch, all.y, width, all.height},
            whole ? BoxClass::ChunkWhole : BoxClass::ChunkPart,
            0,
            Role::Accent);
    }
}

void LoadDrawer::drawChips()
{
    for (VertexId chip{0}; chip.index < m_loads.chips.size(); ++chip.index) {
        m_pen.use(Layer::NeuronLink, Element::of(chip));
        drawCells(m_layout.box(chip), m_loads.chips[chip.index]);
    }
    for (const VertexId chip : m_loads.deadChips) {
        const Rect& box = m_layout.box(chip);
        m_pen.use(Layer::NeuronLink, Element::of(chip));
        m_pen.box(box.grown(3), BoxClass::FailedRing, 8);
        m_pen.writeWhole(
            fmt::format("{}  ×  dead", chip.index),
            TextClass::FailedCross,
            {{box.center().x, Pen::baselineAt(box.center().y, TextClass::FailedCross)},
             box.width,
             Align::Center});
    }
}

} // namespace

double loadWidth(double utilisation)
{
    return idleWidth + busyWidth * std::clamp(utilisation, 0.0, 1.0);
}

WireClass loadClass(double utilisation)
{
    const auto* const found = std::ranges::find_if(
        heatSteps, [utilisation](const HeatStep& step) { return utilisation < step.below; });
    return found == heatSteps.end() ? WireClass::Load6 : found->style;
}

Drawing drawLoads(
    const Topology& topology,
    const Layout& layout,
    const Drawing& base,
    const RunLoads& loads,
    const TextMeasure& measure)
{
    Drawing drawing;
    drawing.bounds = base.bounds;
    LoadDrawer drawer(drawing, topology, layout, loads, measure);
    drawer.drawWires(base);
    drawer.drawLabels();
    drawer.drawChips();
    return drawing;
}

void putLoads(Drawing& drawing, const Drawing& loads)
{
    const auto isOfLink = [](const auto& shape) {
        return shape.layer == Layer::NeuronLink
            || (shape.element.isEdge()
                && (shape.layer == Layer::Labels || shape.layer == Layer::Bandwidth));
    };
    std::erase_if(drawing.wires, isOfLink);
    std::erase_if(drawing.boxes, isOfLink);
    std::erase_if(drawing.texts, isOfLink);
    const auto first = static_cast<std::uint32_t>(drawing.points.size());
    drawing.points.insert(drawing.points.end(), loads.points.begin(), loads.points.end());
    for (Wire wire : loads.wires) {
        wire.firstPoint += first;
        drawing.wires.push_back(wire);
    }
    drawing.boxes.insert(drawing.boxes.end(), loads.boxes.begin(), loads.boxes.end());
    drawing.texts.insert(drawing.texts.end(), loads.texts.begin(), loads.texts.end());
}

} // namespace atlas
