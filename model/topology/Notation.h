#pragma once

#include "model/topology/Topology.h"

#include <optional>
#include <string>
#include <string_view>

namespace atlas {

/// One line of text that describes a machine: items separated by spaces, in this order,
///     [host:N] [chip:N/]SHAPE [core:N] [link:RATE]
/// such as "host:1 chip:16/torus:4x4 core:2", "ring:12" or "torus:4x4x4 link:96GiB/s". SHAPE as
/// parseShape reads it.
struct Notation {
    std::optional<std::uint32_t> hosts; ///< CPU sockets; the chips are divided among them in order;
                                        ///< 1 to 64, at most one for each chip
    bool statesChips = false; ///< "chip:16/" stood before the shape
    Shape shape;
    std::optional<std::uint32_t> cores; ///< NeuronCores per chip, 1 to 64
    std::optional<BytesPerSecond> linkBandwidth;
    std::string linkText; ///< the rate as written, for printing back
};

/// Problems name the item, what was expected there and what was found.
[[nodiscard]] Result<Notation> parseNotation(std::string_view text);

/// toString(parseNotation(text)) is the text with its items separated by single spaces.
[[nodiscard]] std::string toString(const Notation& notation);

/// Whether the text looks like a notation rather than a catalogue name: an item of it holds a
/// colon.
[[nodiscard]] bool looksLikeNotation(std::string_view text);

[[nodiscard]] Checked<Topology> buildTopology(const Notation& notation);

} // namespace atlas
