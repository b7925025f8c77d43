#pragma once

#include "model/drawing/Drawing.h"
#include "model/drawing/LabelRoom.h"
#include "model/drawing/SpatialIndex.h"
#include "model/layout/Layout.h"
#include "model/parts/PartTable.h"
#include "model/topology/Queries.h"
#include "model/topology/Topology.h"

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace atlas::views {

/// What is inside the chips of a machine: one description for all of them.
struct Interior {
    PartTable parts;
    double height = 0; ///< of the chip's plan
    std::vector<Rect> places; ///< by part, in units of the chip's plan

    Interior(std::shared_ptr<const Assembly> chip, double height);
};

/// A machine ready to be shown: what stands where and what is under a point. Immutable; views share
/// it.
struct Scene {
    Topology topology;
    Layout layout;
    Drawing drawing; ///< without the inside of chips
    SpatialIndex index;
    Summary summary;
    double chipWidth = 0; ///< of the first chip, in drawing units
    std::shared_ptr<const Interior> interior; ///< null: nothing is known to be inside the chips
    /// The labels of wires that give way, by how much larger than drawn all are painted.
    std::array<CrowdedLabels, 4> crowded;

    /// The growths up to which each of these holds.
    static constexpr std::array<double, 4> growthSteps{1, 1.3, 1.5, mostLabelGrowth};
    [[nodiscard]] const CrowdedLabels& crowdedAt(double growth) const;

    /// The rectangle of an element: a vertex's box, a wire's bounds, a part's box in its chip;
    /// empty when it is not drawn.
    [[nodiscard]] Rect bounds(Element element) const;
    /// The chip whose box holds a point.
    [[nodiscard]] std::optional<VertexId> chipAt(Point point) const;
    /// The chip, or the innermost of its parts that is at least that wide on the drawing, at a
    /// point; nothing beside all chips.
    [[nodiscard]] std::optional<Element>
    partAt(VertexId chip, Point point, double leastWidth) const;
    /// The way of data from one of some parts to another, by their kinds; empty when none is drawn.
    /// Between what is in a NeuronCore and its DMA engines it is the way of the whole core.
    [[nodiscard]] std::vector<Point>
    wayBetween(std::span<const Element> parts, PartKind from, PartKind to) const;
    /// How many NeuronCores work as one; nothing where the chips have no logical cores.
    [[nodiscard]] std::optional<std::uint32_t> logicalCoreSize() const;
    /// What a place stands in: of a part the part around it or its chip; nothing for a chip.
    [[nodiscard]] std::optional<Element> around(Element element) const;
};

/// The same machine with logical cores of another size; the scene itself where its chips have none.
[[nodiscard]] std::shared_ptr<const Scene>
withLogicalCores(const std::shared_ptr<const Scene>& scene, std::uint32_t size);

/// Lays a machine out and draws it; `chip` is what its chips are made of. Runs in any thread; null
/// when it is asked to stop.
[[nodiscard]] std::shared_ptr<const Scene> makeScene(
    const Topology& topology,
    std::shared_ptr<const Assembly> chip = nullptr,
    const std::stop_token& stop = {});

/// The same machine as a run shows it: host and network folded where the layout can, nothing to be
/// seen inside the chips.
[[nodiscard]] std::shared_ptr<const Scene> makeRunScene(const Topology& topology);

} // namespace atlas::views
