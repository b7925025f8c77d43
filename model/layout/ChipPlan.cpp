#include "model/layout/AssemblyPlan.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double side = 22; ///< free at the left and right of everything
constexpr double head = 46; ///< of the chip's name, CC-cores and host port
constexpr double foot = 20;
constexpr double gutter = 24; ///< between columns: room for wires
constexpr double framedGutter = 44; ///< between columns in frames of logical cores
constexpr double lane = 12; ///< of a wire in the gutter from the column at its left
constexpr double frameLeft = 7; ///< of a logical core's frame from its cores
constexpr double frameRight = 17; ///< with the lane inside
constexpr double frameFoot = 8;
constexpr double dmaShare = 0.085; ///< of a cell's height
constexpr double dmaGap = 36;
constexpr double rowGap = 14;
constexpr double busGap = 60; ///< between the lowest DMA engines and the memory stacks

class ChipPlanner {
public:
    ChipPlanner(const Assembly& chip, double height)
        : m_chip(chip)
        , m_cores(chip.count(PartKind::NeuronCore))
        , m_stacks(chip.count(PartKind::MemoryStack))
    {
        m_plan.height = height;
        m_plan.boxes.resize(chip.parts.size());
        m_stackHeight = m_stacks > 0 ? height * 0.13 : 0;
        // Cores that share a stack stand above each other.
        const bool grouped = m_stacks > 0 && m_cores % m_stacks == 0;
        m_columns = std::max(1U, grouped ? m_stacks : m_cores);
        m_rows = std::max(1U, (m_cores + m_columns - 1) / m_columns);
        m_framed = chip.coresPerLogical > 1 && chip.coresPerLogical == m_rows;
        m_gutter = m_framed ? framedGutter : gutter;
        const double right = m_framed ? frameRight - frameLeft : 0;
        m_left = m_framed ? side + frameLeft : side;
        m_columnWidth =
            (planWidth - m_left - side - right - m_gutter * (m_columns - 1)) / m_columns;
    }

    AssemblyPlan plan()
    {
        placeHead();
        placeCores();
        placeStacks();
        placeLogicalCores();
        placeDies();
        for (std::uint32_t i = 0; i < m_chip.links.size(); ++i)
            addPath(i);
        return std::move(m_plan);
    }

private:
    [[nodiscard]] double columnLeft(std::uint32_t column) const
    {
        return m_left + column * (m_columnWidth + m_gutter);
    }

    /// Below the head and, where there are frames, their names.
    [[nodiscard]] double coresTop() const { return head + (m_framed ? 6 + logicalCoreHead : 6); }
    [[nodiscard]] double coresBottom() const
    {
        return m_stacks > 0 ? stacksTop() - busGap : m_plan.height - foot;
    }
    [[nodiscard]] double stacksTop() const { return m_plan.height - foot - m_stackHeight; }

    void put(PartKind kind, std::uint32_t number, const Rect& rect)
    {
        if (const auto part = m_chip.find(kind, number))
            m_plan.boxes[*part] = rect;
    }

    /// Name at the left, CC-cores in the middle, the way to the host at the right.
    void placeHead()
    {
        constexpr double nameWidth = 260;
        constexpr double hostWidth = 150;
        constexpr double top = 12;
        constexpr double height = 26;
        constexpr double gap = 4;
        m_plan.title = {side, top, nameWidth, height};
        put(PartKind::HostPort, 0, {planWidth - side - hostWidth, top, hostWidth, height});
        const std::uint32_t count = m_chip.count(PartKind::CcCore);
        if (count == 0)
            return;
        const double left = side + nameWidth + 70;
        const double room = planWidth - side - hostWidth - 24 - left;
        const double width = std::min(50.0, (room - gap * (count - 1)) / count);
        for (std::uint32_t i = 0; i < count; ++i)
            put(PartKind::CcCore, i, {left + i * (width + gap), top, width, height});
    }

    void placeCores()
    {
        const double top = coresTop();
        const double bottom = coresBottom();
        const double cell = (bottom - top - rowGap * (m_rows - 1)) / m_rows;
        const double dma = m_chip.find(PartKind::DmaEngines) ? cell * dmaShare : 0;
        const double core = cell - dma - (dma > 0 ? dmaGap : 0);
        for (std::uint32_t i = 0; i < m_cores; ++i) {
            // Down the first column, then the next: cores 0 and 1 share a stack.
            const double x = columnLeft(i / m_rows);
            const double y = top + (i % m_rows) * (cell + rowGap);
            put(PartKind::NeuronCore, i, {x, y, m_columnWidth, core});
            put(PartKind::DmaEngines, i, {x, y + cell - dma, m_columnWidth, dma});
        }
    }

    void placeStacks()
    {
        if (m_stacks == 0)
            return;
        // A stack in a frame stands below its cores.
        const double space = m_framed ? m_gutter : gutter;
        const double width = m_framed && m_columns == m_stacks
            ? m_columnWidth
            : (planWidth - m_left - side - space * (m_stacks - 1)) / m_stacks;
        for (std::uint32_t i = 0; i < m_stacks; ++i)
            put(PartKind::MemoryStack,
                i,
                {m_left + i * (width + space), stacksTop(), width, m_stackHeight});
    }

    /// One for each column; what it owns of the memory is in it.
    void placeLogicalCores()
    {
        if (!m_framed)
            return;
        const double top = coresTop() - logicalCoreHead;
        const bool owns = m_columns == m_stacks && isOwned();
        const double bottom = (owns ? m_plan.height - foot : coresBottom()) + frameFoot;
        for (std::uint32_t column = 0; column < m_columns; ++column)
            m_plan.logicalCores.push_back(
                {columnLeft(column) - frameLeft,
                 top,
                 frameLeft + m_columnWidth + frameRight,
                 bottom - top});
    }

    void placeDies()
    {
        if (m_chip.dies < 2 || m_columns % m_chip.dies != 0)
            return;
        constexpr double around = 8;
        constexpr double aroundFrame = 5;
        if (m_framed) {
            const std::uint32_t each = m_columns / m_chip.dies;
            for (std::uint32_t die = 0; die < m_chip.dies; ++die) {
                const Rect& first = m_plan.logicalCores[die * each];
                const Rect& last = m_plan.logicalCores[die * each + each - 1];
                // The stacks stand beside the dies.
                const double bottom = coresBottom() + around;
                m_plan.dies.push_back(
                    {first.x - aroundFrame,
                     first.y - aroundFrame,
                     last.right() - first.x + 2 * aroundFrame,
                     bottom - first.y + aroundFrame});
            }
            return;
        }
        const std::uint32_t each = m_columns / m_chip.dies;
        const double bottom = coresBottom();
        for (std::uint32_t die = 0; die < m_chip.dies; ++die) {
            const double left = columnLeft(die * each) - around;
            const double right = columnLeft(die * each + each - 1) + m_columnWidth + around;
            m_plan.dies.push_back({left, head, right - left, bottom + around - head});
        }
    }

    void addPath(std::uint32_t index)
    {
        const PartLink& link = m_chip.links[index];
        const Rect& from = m_plan.boxes[link.from];
        const Rect& to = m_plan.boxes[link.to];
        if (from.isEmpty() || to.isEmpty())
            return;
        if (m_chip.parts[link.to].kind == PartKind::NeuronCore) {
            const double x = from.center().x;
            m_plan.paths.push_back({index, {{x, from.y}, {x, to.bottom()}}});
        } else {
            m_plan.paths.push_back({index, stackWay(from, to)});
        }
    }

    /// From a stack up to DMA engines: straight where nothing is between, else through the gutter.
    [[nodiscard]] std::vector<Point> stackWay(const Rect& stack, const Rect& dma) const
    {
        const double bus = stack.y - busGap / 2;
        const bool lowest = dma.bottom() > stack.y - busGap - 1;
        const bool below = dma.center().x > stack.x && dma.center().x < stack.right();
        const double x = dma.center().x;
        if (lowest && below && m_columns == m_stacks && isOwned())
            return {{x, stack.y}, {x, dma.bottom()}};
        const double out = stack.center().x + (lowest ? 0 : stack.width * 0.35);
        if (lowest)
            return {{out, stack.y}, {out, bus}, {x, bus}, {x, dma.bottom()}};
        const double x1 = dma.right() + lane;
        const double y = dma.center().y;
        return {{out, stack.y}, {out, bus}, {x1, bus}, {x1, y}, {dma.right(), y}};
    }

    [[nodiscard]] bool isOwned() const
    {
        return m_chip.chip && m_chip.chip->figures.count("s_engines") == m_stacks;
    }

    const Assembly& m_chip;
    std::uint32_t m_cores;
    std::uint32_t m_stacks;
    double m_stackHeight = 0;
    std::uint32_t m_columns = 1;
    std::uint32_t m_rows = 1;
    double m_gutter = gutter;
    double m_left = side; ///< of the first column
    bool m_framed = false; ///< each column is a logical core
    double m_columnWidth = 0;
    AssemblyPlan m_plan;
};

} // namespace

AssemblyPlan planChip(const Assembly& chip, double height)
{
    return ChipPlanner(chip, height).plan();
}

} // namespace atlas
