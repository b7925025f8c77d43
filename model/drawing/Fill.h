#pragma once

#include "model/drawing/Compose.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace atlas {

/// How full the device memory of a NeuronCore is.
struct CoreFill {
    double share = 0; ///< of its capacity; above 1: it does not fit
    std::string group; ///< what works together with it, in a word or two
    friend bool operator==(const CoreFill&, const CoreFill&) = default;
};

/// Cores that work together on each matrix.
struct FillGroup {
    std::uint32_t first = 0; ///< logical core
    std::uint32_t last = 0;
    std::string label; ///< on its frame
    friend bool operator==(const FillGroup&, const FillGroup&) = default;
};

/// What a plan puts on the cores of a machine, to be drawn.
struct MachineFill {
    /// How much of a chip is seen.
    enum class Detail : std::uint8_t {
        Tile, ///< its tint alone
        Bar, ///< a bar at its foot
        Cores, ///< each core with its number
    };
    std::vector<std::optional<CoreFill>> cores; ///< by logical core; nothing: not used
    std::vector<FillGroup> groups;
    std::uint32_t coresPerChip = 1; ///< logical
    std::uint32_t coresPerStack = 1; ///< logical cores that share an HBM stack
    Detail detail = Detail::Cores;
    bool labelled = true;
    friend bool operator==(const MachineFill&, const MachineFill&) = default;
};

/// The tint of a share: below 20, 40, 60, 80, 95 %, and above; failed above 1.
[[nodiscard]] Role fillRole(double share);

/// "87 %"; what is not full is not 100, what does not fit is not either.
[[nodiscard]] std::string fillText(double share);

/// The fill over the base drawing of a machine: each core's box by tint, bar and number, a frame
/// around the cores that share an HBM stack, a labelled frame around each group.
[[nodiscard]] Drawing drawFill(
    const Topology& topology,
    const Layout& layout,
    const Drawing& base,
    const MachineFill& fill,
    const TextMeasure& measure);

/// Where a logical core stands in its chip's box.
[[nodiscard]] Rect fillBox(const Rect& chip, const MachineFill& fill, std::uint32_t core);

} // namespace atlas
