#pragma once

#include "model/drawing/Compose.h"
#include "model/layout/AssemblyPlan.h"

#include <optional>
#include <span>

namespace atlas {

/// A chip as wide as this on the screen begins to show what is inside it; from the second width on
/// nothing else is shown.
inline constexpr double interiorFrom = 190;
inline constexpr double interiorWhole = 260;

/// Which chip's inside is drawn.
struct InteriorView {
    VertexId chip;
    std::uint32_t firstCore = 0; ///< the machine's number of the chip's first NeuronCore
};

/// What of it is drawn, and how large it is seen.
struct InteriorFrame {
    std::optional<PartId> of; ///< the part whose inside it is; nothing: the chip's own
    double height = 0; ///< of the plan
    double pixelsPerUnit = 1; ///< of the plan on the screen or page
    Rect visible; ///< in units of the plan: what is wholly outside is left out
};

/// A chip, or a part of it.
struct InteriorPlace {
    VertexId chip;
    std::optional<PartId> part;
};

/// Where a wire of the machine ends at a chip, in units of the chip's plan.
struct ChipPort {
    Element element; ///< the wire
    Point at; ///< on the edge of the chip
    Point outwards; ///< a step away from the chip: (−1, 0), (0, −1)...
    std::string name; ///< "chip 4"
    std::string figure; ///< "103.1 GB/s"; may be empty
    bool host = false; ///< PCIe instead of NeuronLink
};

/// The NeuronLinks and the PCIe link of a chip as they reach its box in a layout.
[[nodiscard]] std::vector<ChipPort>
portsOf(const Topology& topology, const Layout& layout, VertexId chip);

/// What is inside a chip or a part, in units of its plan (planWidth × height): the deeper, the
/// larger it is seen. Insets hold what is inside its parts.
[[nodiscard]] Drawing drawInterior(
    const PartTable& parts,
    const InteriorFrame& frame,
    const InteriorView& view,
    const TextMeasure& measure);

/// A chip or a part of one as a picture of its own: a NeuronCore in its own plan, any other part as
/// it stands in what is around it. The bounds are those of the picture.
[[nodiscard]] Drawing drawPlace(
    const Topology& topology,
    const Layout& layout,
    const PartTable& parts,
    const InteriorPlace& place,
    const TextMeasure& measure);

/// Adds the ports of a chip and the names of what they lead to, outside the chip.
void appendPorts(Drawing& drawing, std::span<const ChipPort> ports, const TextMeasure& measure);

/// The colour of a sort of part.
[[nodiscard]] Role partRole(PartKind kind);

} // namespace atlas
