#pragma once

#include "model/drawing/Fill.h"
#include "model/simulation/memory/StageMemory.h"
#include "views/canvas/Overlay.h"

#include <memory>

namespace atlas::views {

/// What a plan puts on the cores of a machine at a moment.
struct ShownMemory {
    FitReport report;
    PlacedStages placed;
    std::vector<MemoryUse> stages; ///< by pipeline stage, of one core

    /// The share of a logical core's memory that is used; nothing where no part of the plan is.
    [[nodiscard]] std::optional<double> shareOf(std::uint32_t core) const;
    [[nodiscard]] const TensorGroup* groupOf(std::uint32_t core) const;
    /// All of it, to be drawn.
    [[nodiscard]] MachineFill fill() const;
};

/// At the peak; of a legal plan alone, others stand nowhere.
[[nodiscard]] ShownMemory shownMemory(const FitReport& report);

/// "Replica 2, stage 1": what a group is of.
[[nodiscard]] QString groupName(const TensorGroup& group, const ShardingPlan& plan);

/// Paints how full each core is over its chip.
class MemoryOverlay : public Overlay {
public:
    MemoryOverlay();

    void setMemory(std::shared_ptr<const ShownMemory> memory);
    [[nodiscard]] const std::shared_ptr<const ShownMemory>& memory() const { return m_memory; }

    [[nodiscard]] bool replacesLinks() const override { return false; }
    void
    paint(QPainter& painter, const SceneView& view, const Highlight& highlight, const Rect& region)
        const override;
    [[nodiscard]] QString hintOf(Element element) const override;

private:
    std::shared_ptr<const ShownMemory> m_memory;
    MachineFill m_fill;
    TextMeasure m_measure;
    mutable const Scene* m_scene = nullptr; ///< that m_drawing is of
    mutable MachineFill m_drawn;
    mutable Drawing m_drawing;
};

} // namespace atlas::views
