#pragma once

#include "model/drawing/Compose.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace atlas {

/// What a link of a machine does at a moment of a run.
struct EdgeLoad {
    /// Of its busier direction, as a share of what it can carry at that moment: 0 to 1.
    double utilisation = 0;
    bool failed = false;
    /// Of its bandwidth that is left to it; other than 1: degraded, or given another bandwidth.
    double share = 1;
    friend bool operator==(const EdgeLoad&, const EdgeLoad&) = default;
};

/// How far a chip is with the buffer of a collective: a cell for each of its chunks, or one for all
/// of them.
struct ChipProgress {
    std::vector<double> cells; ///< 0: nothing of the chunk is here, 1: all of it
    friend bool operator==(const ChipProgress&, const ChipProgress&) = default;
};

/// A moment of a run, to be drawn.
struct RunLoads {
    std::vector<EdgeLoad> edges; ///< by edge
    std::optional<EdgeId> busiest; ///< its number stands on an inverted pill
    std::vector<ChipProgress> chips; ///< by chip; empty: none are shown
    std::vector<VertexId> deadChips;
    bool labelled = true; ///< numbers stand on the wires
};

/// The width of a link's wire: 2 + 6 × utilisation.
[[nodiscard]] double loadWidth(double utilisation);

/// The class of a link's wire by its heat: below 20, 40, 60, 80, 95 %, and above.
[[nodiscard]] WireClass loadClass(double utilisation);

/// Where the layout puts the machine's NeuronLinks, and what it says of chips: the loads of a run
/// over the base drawing of the machine, of whose NeuronLinks it takes the place. Wires by width,
/// tint and number; failed links dashed with a ringed cross and the word; degraded ones with a
/// notch and the share that is left; the chunks that each chip holds as cells at its foot.
[[nodiscard]] Drawing drawLoads(
    const Topology& topology,
    const Layout& layout,
    const Drawing& base,
    const RunLoads& loads,
    const TextMeasure& measure);

/// Puts the loads of a run into a drawing of the machine, in the place of its NeuronLinks and of
/// what stands on them: one drawing for pictures.
void putLoads(Drawing& drawing, const Drawing& loads);

} // namespace atlas
