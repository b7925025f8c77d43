#include "model/drawing/Fill.h"

#include "model/drawing/Pen.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <map>

namespace atlas {

namespace {

constexpr double side = 14; ///< left of the cores, as inside a chip
constexpr double otherSide = 8;
constexpr double top = 27;
constexpr double foot = 7;
constexpr double gap = 4;
constexpr double stackRoom = 2; ///< around the cores of a stack
constexpr double frameRoom = 9; ///< around the chips of a group
constexpr double frameBend = 10;
constexpr float frameWidth = 1.5F;
constexpr double innerRoom = 1.5; ///< around the cores of a group inside a chip
constexpr std::uint32_t mostInRow = 4;
constexpr std::size_t mostGroups = 512; ///< more frames would be a carpet

struct FillStep {
    double below;
    Role role;
};
constexpr auto steps = std::to_array<FillStep>(
    {{0.2, Role::Heat1},
     {0.4, Role::Heat2},
     {0.6, Role::Heat3},
     {0.8, Role::Heat4},
     {0.95, Role::Heat5}});

/// Rows and columns of the cores of a chip. Those of a stack stand below each other when they are
/// two, so that each column is a stack.
struct Cells {
    std::uint32_t rows = 1;
    std::uint32_t columns = 1;
    bool downFirst = false;
};

Cells cellsOf(const MachineFill& fill)
{
    const std::uint32_t cores = std::max(fill.coresPerChip, 1U);
    if (fill.coresPerStack == 2 && cores > 2)
        return {.rows = 2, .columns = (cores + 1) / 2, .downFirst = true};
    const std::uint32_t rows = cores > mostInRow ? 2 : 1;
    return {.rows = rows, .columns = (cores + rows - 1) / rows};
}

std::vector<Point> outline(const Rect& rect)
{
    return {
        {rect.center().x, rect.y},
        {rect.right(), rect.y},
        {rect.right(), rect.bottom()},
        {rect.x, rect.bottom()},
        {rect.x, rect.y},
        {rect.center().x, rect.y}};
}

class FillDrawer {
public:
    FillDrawer(
        Drawing& drawing,
        const Topology& topology,
        const Layout& layout,
        const MachineFill& fill,
        const TextMeasure& measure)
        : m_topology(topology)
        , m_layout(layout)
        , m_fill(fill)
        , m_pen(drawing, measure)
        , m_drawing(drawing)
    {
    }

    void drawChips()
    {
        for (VertexId chip{0}; chip.index < m_topology.chipCount(); ++chip.index) {
            m_pen.use(Layer::Base, Element::of(chip));
            drawChip(chip);
        }
    }

    void drawGroups()
    {
        if (m_fill.detail == MachineFill::Detail::Tile || m_fill.groups.size() > mostGroups)
            return;
        for (const FillGroup& group : m_fill.groups)
            drawGroup(group);
    }

private:
    [[nodiscard]] const std::optional<CoreFill>& at(std::uint32_t core) const
    {
        static const std::optional<CoreFill> none;
        return core < m_fill.cores.size() ? m_fill.cores[core] : none;
    }
    /// The fullest core of a chip; nothing when none is used.
    [[nodiscard]] std::optional<double> fullest(VertexId chip) const
    {
        std::optional<double> most;
        for (std::uint32_t i = 0; i < m_fill.coresPerChip; ++i) {
            if (const auto& core = at(chip.index * m_fill.coresPerChip + i))
                most = std::max(most.value_or(0), core->share);
        }
        return most;
    }
    void drawChip(VertexId chip);
    void drawBar(const Rect& box, double share);
    void drawCore(const Rect& box, std::uint32_t core);
    [[nodiscard]] bool isInner(const FillGroup& group) const
    {
        return group.last > group.first
            && group.first / m_fill.coresPerChip == group.last / m_fill.coresPerChip
            && group.last - group.first + 1 < m_fill.coresPerChip;
    }
    void drawInner(const Rect& box, std::uint32_t first, std::uint32_t count, double room);
    void drawFrames(VertexId chip);
    void drawGroup(const FillGroup& group);
    void drawFrame(const Rect& rect);
    void drawLabel(const Rect& rect, const std::string& label);

    const Topology& m_topology;
    const Layout& m_layout;
    const MachineFill& m_fill;
    Pen m_pen;
    Drawing& m_drawing;
};

void FillDrawer::drawChip(VertexId chip)
{
    const Rect& box = m_layout.box(chip);
    const auto share = fullest(chip);
    if (m_fill.detail == MachineFill::Detail::Tile) {
        if (share)
            m_pen.box(box, BoxClass::KindStripe, 2, fillRole(*share));
        return;
    }
    if (m_fill.detail == MachineFill::Detail::Bar) {
        if (share)
            drawBar({box.x + side, box.bottom() - 16, box.width - side - otherSide, 9}, *share);
        return;
    }
    // In the place of what the chip shows inside.
    m_pen.box(
        {box.x + side - 2, box.y + top - 1, box.width - side - 2, box.height - top - 1},
        BoxClass::Part,
        2,
        Role::Panel);
    drawFrames(chip);
    for (std::uint32_t i = 0; i < m_fill.coresPerChip; ++i)
        drawCore(fillBox(box, m_fill, i), chip.index * m_fill.coresPerChip + i);
}

void FillDrawer::drawBar(const Rect& box, double share)
{
    m_pen.box(box, BoxClass::ChunkNone, 0);
    m_pen.box(
        {box.x, box.y, box.width * std::clamp(share, 0.02, 1.0), box.height},
        BoxClass::KindStripe,
        0,
        fillRole(share));
}

/// A tinted cell, its number, and a bar as long as it is full. Low cells are bars altogether.
void FillDrawer::drawCore(const Rect& box, std::uint32_t core)
{
    constexpr double lowCell = 17;
    constexpr double twoLines = 32;
    constexpr double bar = 5;
    const auto& fill = at(core);
    if (!fill) {
        m_pen.box(box, BoxClass::ChunkNone, 3);
        if (m_fill.labelled && box.height >= lowCell)
            m_pen.writeWhole(
                fmt::format("NC {}", core),
                TextClass::Foot,
                {{box.center().x, Pen::baselineAt(box.center().y, TextClass::Foot)},
                 box.width - 2,
                 Align::Center});
        return;
    }
    const Role role = fillRole(fill->share);
    m_pen.box(box, BoxClass::PartCell, 3, role);
    if (box.height < lowCell) {
        drawBar({box.x + 1, box.y + 1, box.width - 2, box.height - 2}, fill->share);
        return;
    }
    drawBar({box.x + 3, box.bottom() - bar - 2, box.width - 6, bar}, fill->share);
    if (!m_fill.labelled)
        return;
    const double words = box.height - bar - 3;
    const bool both = box.height >= twoLines;
    const double middle = both ? box.y + 3 + words * 0.72 : box.y + words / 2 + 1;
    const TextClass number = fill->share > 1 ? TextClass::FailedWord : TextClass::Core;
    const Pen::Place place{
        {box.center().x, Pen::baselineAt(middle, number)}, box.width - 3, Align::Center};
    if (m_pen.writeWhole(fillText(fill->share), number, place) == 0)
        m_pen.writeWhole(fmt::format("{:.0f}", fill->share * 100), number, place);
    if (both)
        m_pen.writeWhole(
            fmt::format("NC {}", core),
            TextClass::Foot,
            {{box.center().x, Pen::baselineAt(box.y + words * 0.28, TextClass::Foot)},
             box.width - 3,
             Align::Center});
}

/// A frame under some neighboring cores of a chip.
void FillDrawer::drawInner(const Rect& box, std::uint32_t first, std::uint32_t count, double room)
{
    Rect all = fillBox(box, m_fill, first);
    for (std::uint32_t i = 1; i < count; ++i)
        all = all.united(fillBox(box, m_fill, first + i));
    m_pen.box(all.grown(room), BoxClass::LogicalCore, 4);
}

/// Cores that share a stack, and groups that are less than a chip, stand in one frame.
void FillDrawer::drawFrames(VertexId chip)
{
    const Rect& box = m_layout.box(chip);
    const std::uint32_t shared = m_fill.coresPerStack;
    if (shared > 1 && shared < m_fill.coresPerChip) {
        for (std::uint32_t first = 0; first < m_fill.coresPerChip; first += shared)
            drawInner(box, first, shared, stackRoom);
        return;
    }
    const std::uint32_t from = chip.index * m_fill.coresPerChip;
    for (const FillGroup& group : m_fill.groups) {
        if (isInner(group) && group.first >= from && group.last < from + m_fill.coresPerChip)
            drawInner(box, group.first - from, group.last - group.first + 1, innerRoom);
    }
}

void FillDrawer::drawFrame(const Rect& rect)
{
    m_pen.wire(outline(rect), WireClass::DataPath, frameBend);
    m_drawing.wires.back().width = frameWidth;
    m_drawing.wires.back().layer = Layer::Base;
}

void FillDrawer::drawLabel(const Rect& rect, const std::string& label)
{
    if (!m_fill.labelled || label.empty())
        return;
    const double width = m_pen.width(label, TextClass::WireLabel);
    if (width > rect.width - 20)
        return;
    m_pen.pill(label, {rect.x + 16 + width / 2, rect.y}, false);
}

/// One frame where the chips fill a rectangle, otherwise one for each row or column of them.
void FillDrawer::drawGroup(const FillGroup& group)
{
    const std::uint32_t first = group.first / m_fill.coresPerChip;
    const std::uint32_t last = group.last / m_fill.coresPerChip;
    if (last >= m_topology.chipCount())
        return;
    m_pen.use(Layer::Base, Element::of(VertexId{first}));
    // Less than a chip: its frame stands in the chip.
    if (first == last && group.last - group.first + 1 < m_fill.coresPerChip)
        return;
    Rect all;
    std::map<double, std::vector<Rect>> rows;
    std::map<double, std::vector<Rect>> columns;
    for (VertexId chip{first}; chip.index <= last; ++chip.index) {
        const Rect& box = m_layout.box(chip);
        all = all.united(box);
        rows[box.y].push_back(box);
        columns[box.x].push_back(box);
    }
    std::size_t inside = 0;
    for (VertexId chip{0}; chip.index < m_topology.chipCount(); ++chip.index)
        inside += all.contains(m_layout.box(chip).center()) ? 1U : 0U;
    if (inside == last - first + 1) {
        drawFrame(all.grown(frameRoom));
        drawLabel(all.grown(frameRoom), group.label);
        return;
    }
    for (const auto& [at, boxes] : rows.size() <= columns.size() ? rows : columns) {
        Rect run;
        for (const Rect& box : boxes)
            run = run.united(box);
        drawFrame(run.grown(frameRoom));
        drawLabel(run.grown(frameRoom), group.label);
    }
}

} // namespace

Role fillRole(double share)
{
    if (share > 1)
        return Role::Failed;
    const auto* const found =
        std::ranges::find_if(steps, [share](const FillStep& step) { return share < step.below; });
    return found == steps.end() ? Role::Heat6 : found->role;
}

std::string fillText(double share)
{
    const double rounded = std::round(share * 100);
    if (share > 1)
        return fmt::format("{:.0f} %", std::max(rounded, 101.0));
    if (rounded < 1)
        return "<1 %";
    return fmt::format("{:.0f} %", share < 1 ? std::min(rounded, 99.0) : rounded);
}

Rect fillBox(const Rect& chip, const MachineFill& fill, std::uint32_t core)
{
    const Cells cells = cellsOf(fill);
    const std::uint32_t row = cells.downFirst ? core % cells.rows : core / cells.columns;
    const std::uint32_t column = cells.downFirst ? core / cells.rows : core % cells.columns;
    const double width =
        (chip.width - side - otherSide - gap * (cells.columns - 1)) / cells.columns;
    const double height = (chip.height - top - foot - gap * (cells.rows - 1)) / cells.rows;
    return {
        chip.x + side + column * (width + gap), chip.y + top + row * (height + gap), width, height};
}

Drawing drawFill(
    const Topology& topology,
    const Layout& layout,
    const Drawing& base,
    const MachineFill& fill,
    const TextMeasure& measure)
{
    Drawing drawing;
    drawing.bounds = base.bounds;
    FillDrawer drawer(drawing, topology, layout, fill, measure);
    drawer.drawChips();
    drawer.drawGroups();
    return drawing;
}

} // namespace atlas
