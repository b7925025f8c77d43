#include "model/catalog/Shape.h"

#include "model/support/NearestNames.h"
#include "model/units/Unit.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <limits>
#include <optional>
#include <ranges>

namespace atlas {

namespace {

constexpr std::array shapeKinds{
    ShapeKind::Single, ShapeKind::Line, ShapeKind::Ring, ShapeKind::Torus, ShapeKind::Switch};

constexpr std::string_view examples = "“torus:4x4”, “ring:12”, “line:6”, “switch:64” or “single:1”";

std::optional<ShapeKind> findKind(std::string_view word)
{
    const auto* const found =
        std::ranges::find(shapeKinds, word, [](ShapeKind kind) { return toString(kind); });
    return found == shapeKinds.end() ? std::nullopt : std::optional(*found);
}

std::unexpected<Problem> refusal(std::string what)
{
    return std::unexpected(Problem{.where = {}, .what = std::move(what)});
}

/// Text of a stranger in a sentence: not longer than a line.
std::string quoted(std::string_view text)
{
    constexpr std::size_t longest = 60;
    return text.size() <= longest ? fmt::format("“{}”", text)
                                  : fmt::format("“{}…”", text.substr(0, longest));
}

/// "torus:4x4" taken apart, with the whole for messages.
struct ShapeText {
    std::string_view whole;
    std::string_view kind;
    std::string_view extents;
};

Result<ShapeKind> parseKind(const ShapeText& text)
{
    if (const auto kind = findKind(text.kind)) {
        return *kind;
    }
    std::vector<std::string> known;
    known.reserve(shapeKinds.size());
    for (const ShapeKind kind : shapeKinds) {
        known.emplace_back(toString(kind));
    }
    const std::vector<std::string> near = nearestNames(text.kind, known, 1);
    return refusal(fmt::format(
        "{} starts with no known shape: expected {}{}",
        quoted(text.whole),
        near.empty() ? "for example " : "",
        near.empty() ? std::string(examples) : fmt::format("“{}:…”", near.front())));
}

/// "4x4" to {4, 4}.
Result<std::vector<std::uint32_t>> parseExtents(const ShapeText& text)
{
    constexpr std::size_t mostAxes = 3;
    std::vector<std::uint32_t> dimensions;
    const char* next = text.extents.data();
    const char* const end = text.extents.data() + text.extents.size();
    while (true) {
        std::uint32_t extent = 0;
        const auto [after, error] = std::from_chars(next, end, extent);
        if (error == std::errc::result_out_of_range) {
            return refusal(fmt::format(
                "{} has an extent beyond the limit of {} chips", quoted(text.whole), maximumChips));
        }
        if (error != std::errc{} || (after != end && *after != 'x')) {
            return refusal(fmt::format(
                "{}: expected whole numbers joined by “x”, for example {}",
                quoted(text.whole),
                examples));
        }
        if (extent == 0) {
            return refusal(fmt::format(
                "{} has an extent of 0: every extent is at least 1", quoted(text.whole)));
        }
        dimensions.push_back(extent);
        if (after == end) {
            return dimensions;
        }
        if (dimensions.size() == mostAxes) {
            return refusal(fmt::format("{} has more than {} axes", quoted(text.whole), mostAxes));
        }
        next = after + 1;
    }
}

/// What a shape with one extent demands of it; empty when met.
std::string violationOfOneExtent(const Shape& shape)
{
    const std::string_view kind = toString(shape.kind);
    if (shape.dimensions.size() > 1) {
        return fmt::format("a {0} has one number of chips, for example “{0}:12”", kind);
    }
    if (shape.kind == ShapeKind::Line && shape.dimensions.front() < 2) {
        return "a line has at least 2 chips; one chip is “single:1”";
    }
    if (shape.kind == ShapeKind::Ring && shape.dimensions.front() < 3) {
        return "a ring has at least 3 chips; two chips are “line:2”";
    }
    return {};
}

/// What the kind demands of its dimensions; empty when they meet it.
std::string violation(const Shape& shape)
{
    if (shape.kind != ShapeKind::Torus) {
        return violationOfOneExtent(shape);
    }
    return shape.dimensions.size() > 1
        ? std::string()
        : "a torus has 2 or 3 axes, for example “torus:4x4”; one axis is a “ring”";
}

} // namespace

std::uint64_t Shape::chipCount() const
{
    constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
    std::uint64_t chips = 1;
    for (const std::uint64_t extent : dimensions) {
        chips = extent != 0 && chips > most / extent ? most : chips * extent;
    }
    return chips;
}

Result<Shape> parseShape(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) {
        return refusal(
            fmt::format("{} is no shape: expected for example {}", quoted(text), examples));
    }
    const ShapeText parts{
        .whole = text, .kind = text.substr(0, colon), .extents = text.substr(colon + 1)};
    const auto kind = parseKind(parts);
    if (!kind) {
        return std::unexpected(kind.error());
    }
    auto dimensions = parseExtents(parts);
    if (!dimensions) {
        return std::unexpected(dimensions.error());
    }
    Shape shape{.kind = *kind, .dimensions = std::move(*dimensions)};
    if (const std::string wrong = violation(shape); !wrong.empty()) {
        return refusal(fmt::format("{}: {}", quoted(text), wrong));
    }
    if (shape.chipCount() > maximumChips) {
        return refusal(fmt::format(
            "{} has {} chips: the limit is {}",
            quoted(text),
            formatNumber(static_cast<double>(shape.chipCount())),
            formatNumber(static_cast<double>(maximumChips))));
    }
    return shape;
}

std::string toString(const Shape& shape)
{
    std::string text(toString(shape.kind));
    for (std::size_t i = 0; i < shape.dimensions.size(); ++i) {
        text += i == 0 ? ':' : 'x';
        text += std::to_string(shape.dimensions[i]);
    }
    return text;
}

std::string_view toString(ShapeKind kind)
{
    switch (kind) {
    case ShapeKind::Single:
        return "single";
    case ShapeKind::Line:
        return "line";
    case ShapeKind::Ring:
        return "ring";
    case ShapeKind::Torus:
        return "torus";
    case ShapeKind::Switch:
        return "switch";
    }
    return "";
}

} // namespace atlas
