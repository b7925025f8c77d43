#pragma once

#include "model/support/Result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

/// How NeuronLinks join the chips of one server.
enum class ShapeKind : std::uint8_t {
    Single, ///< chips without NeuronLinks between them
    Line, ///< open chain: chip i to chip i+1
    Ring, ///< closed chain
    Torus, ///< k-ary n-cube, last dimension fastest: chip = row * columns + column
    Switch, ///< every chip to one NeuronLink switch
};

/// A declared shape. dimensions holds {chips} for all kinds but Torus, which has one extent per
/// axis, slowest first.
struct Shape {
    ShapeKind kind = ShapeKind::Single;
    std::vector<std::uint32_t> dimensions = {1};

    /// The product of the dimensions; at most maximumChips for every Shape that parseShape returns.
    [[nodiscard]] std::uint64_t chipCount() const;

    friend bool operator==(const Shape&, const Shape&) = default;
};

/// The largest machine that a notation or a catalogue may describe.
inline constexpr std::uint64_t maximumChips = 1U << 20U;

/// "torus:4x4", "torus:4x4x4", "ring:12", "line:16", "switch:64", "single:1". Extents are positive;
/// a line has at least 2 chips, a ring at least 3, a torus at least two axes and at most three.
/// Anything else is a problem that says what would work.
[[nodiscard]] Result<Shape> parseShape(std::string_view text);

/// The inverse of parseShape.
[[nodiscard]] std::string toString(const Shape& shape);

/// The word alone: "torus", "ring"...
[[nodiscard]] std::string_view toString(ShapeKind kind);

} // namespace atlas
