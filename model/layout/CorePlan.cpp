#include "model/layout/AssemblyPlan.h"

#include <algorithm>
#include <array>
#include <utility>

namespace atlas {

namespace {

constexpr double side = 26;
constexpr double foot = 24;
constexpr double gap = 14; ///< between engines
constexpr double arrowShare = 0.085; ///< of the height: room for arrows between the rows

constexpr auto engineOrder = std::to_array<std::pair<PartKind, double>>(
    {{PartKind::TensorEngine, 1.5},
     {PartKind::VectorEngine, 1.05},
     {PartKind::ScalarEngine, 1},
     {PartKind::GpsimdEngine, 1.05},
     {PartKind::SyncEngine, 0.7}});

class CorePlanner {
public:
    CorePlanner(const Assembly& core, double height)
        : m_core(core)
    {
        m_plan.height = height;
        m_plan.boxes.resize(core.parts.size());
        const double head = std::min(64.0, height * 0.11);
        const bool semaphores = core.find(PartKind::Semaphores).has_value();
        m_plan.title = {side, 0, (semaphores ? 0.7 : 1) * (planWidth - 2 * side), head};
        m_semaphores = {
            m_plan.title.right(),
            head * 0.14,
            planWidth - side - m_plan.title.right(),
            head * 0.72};
        const double arrows = height * arrowShare;
        const bool psum = core.find(PartKind::Psum).has_value();
        const bool sbuf = core.find(PartKind::Sbuf).has_value();
        const double room = height - head - foot - (psum ? arrows : 0) - (sbuf ? arrows : 0);
        m_psum = {side, head, planWidth - 2 * side, psum ? room * 0.2 : 0};
        m_enginesTop = head + (psum ? m_psum.height + arrows : 0);
        m_enginesHeight = room * (psum ? 0.5 : 0.7);
        const double sbufTop = m_enginesTop + m_enginesHeight + arrows;
        m_sbuf = {side, sbufTop, planWidth - 2 * side, height - foot - sbufTop};
    }

    AssemblyPlan plan()
    {
        placeEngines();
        placeMemories();
        for (std::uint32_t i = 0; i < m_core.links.size(); ++i)
            addPath(i);
        return std::move(m_plan);
    }

private:
    void placeEngines()
    {
        double weights = 0;
        int count = 0;
        for (const auto& [kind, weight] : engineOrder) {
            if (m_core.find(kind)) {
                weights += weight;
                ++count;
            }
        }
        if (count == 0)
            return;
        const double unit = (planWidth - 2 * side - gap * (count - 1)) / weights;
        double x = side;
        for (const auto& [kind, weight] : engineOrder) {
            if (const auto part = m_core.find(kind)) {
                m_plan.boxes[*part] = {x, m_enginesTop, weight * unit, m_enginesHeight};
                x += weight * unit + gap;
            }
        }
    }

    /// Descriptor generation engines stand above the Sync engine, beside PSUM.
    void placeMemories()
    {
        if (const auto sbuf = m_core.find(PartKind::Sbuf))
            m_plan.boxes[*sbuf] = m_sbuf;
        const std::uint32_t generators = m_core.count(PartKind::Dge);
        const auto sync = m_core.find(PartKind::SyncEngine);
        if (generators > 0 && sync) {
            const Rect& below = m_plan.boxes[*sync];
            m_psum.width = below.x - gap - side;
            const double each = (m_psum.height - 6 * (generators - 1)) / generators;
            for (std::uint32_t i = 0; i < generators; ++i) {
                if (const auto part = m_core.find(PartKind::Dge, i))
                    m_plan.boxes[*part] = {below.x, m_psum.y + i * (each + 6), below.width, each};
            }
        }
        if (const auto semaphores = m_core.find(PartKind::Semaphores))
            m_plan.boxes[*semaphores] = m_semaphores;
        if (generators == 0 && !m_core.exclusions.empty()) {
            constexpr double notesShare = 0.27;
            const double width = m_psum.width * notesShare;
            m_psum.width -= width + gap;
            m_plan.notes = {m_psum.right() + gap, m_psum.y, width, m_psum.height};
        }
        if (const auto psum = m_core.find(PartKind::Psum))
            m_plan.boxes[*psum] = m_psum;
    }

    void addPath(std::uint32_t index)
    {
        const PartLink& link = m_core.links[index];
        const Rect& from = m_plan.boxes[link.from];
        const Rect& to = m_plan.boxes[link.to];
        if (from.isEmpty() || to.isEmpty())
            return;
        const bool up = from.y > to.y;
        const double start = up ? from.y : from.bottom();
        const double end = up ? to.bottom() : to.y;
        // The engine decides where the arrow stands: memories are as wide as all of them.
        const Rect& narrow = from.width < to.width ? from : to;
        const double x = narrow.center().x;
        if (narrow.center().x >= from.x && x <= from.right() && x >= to.x && x <= to.right()) {
            m_plan.paths.push_back({index, {{x, start}, {x, end}}});
            return;
        }
        const double middle = (start + end) / 2;
        const double fromX = from.center().x + from.width * 0.3;
        const double toX = to.center().x - to.width * 0.25;
        m_plan.paths.push_back(
            {index, {{fromX, start}, {fromX, middle}, {toX, middle}, {toX, end}}});
    }

    const Assembly& m_core;
    Rect m_semaphores;
    Rect m_psum;
    Rect m_sbuf;
    double m_enginesTop = 0;
    double m_enginesHeight = 0;
    AssemblyPlan m_plan;
};

} // namespace

AssemblyPlan planCore(const Assembly& core, double height)
{
    return CorePlanner(core, height).plan();
}

} // namespace atlas
