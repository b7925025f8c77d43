#include "model/topology/Notation.h"

#include "model/catalog/JsonTree.h"
#include "model/support/NearestNames.h"
#include "model/units/Unit.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <utility>

namespace atlas {

namespace {

constexpr std::size_t longestText = 256;
constexpr std::uint32_t mostHosts = 64;
constexpr std::uint32_t mostCores = 64;
constexpr std::string_view grammar =
    "[host:N] [chip:N/]SHAPE [core:N] [link:RATE], such as “host:1 chip:16/torus:4x4 core:2”";

std::unexpected<Problem> refuse(std::string where, std::string what)
{
    return std::unexpected(Problem{.where = std::move(where), .what = std::move(what)});
}

std::vector<std::string_view> splitAtSpaces(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    std::vector<std::string_view> items;
    std::size_t start = text.find_first_not_of(blanks);
    while (start != std::string_view::npos) {
        const std::size_t end = std::min(text.find_first_of(blanks, start), text.size());
        items.push_back(text.substr(start, end - start));
        start = text.find_first_not_of(blanks, end);
    }
    return items;
}

/// A whole number without sign or leading zeros, so that it prints back as it was.
std::optional<std::uint64_t> wholeNumber(std::string_view digits)
{
    std::uint64_t value = 0;
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool canonical = !digits.empty() && (digits.size() == 1 || digits.front() != '0');
    if (error != std::errc{} || stop != digits.data() + digits.size() || !canonical) {
        return std::nullopt;
    }
    return value;
}

/// The parts of the grammar, in order.
enum class Part : std::uint8_t { Host, Shape, Core, Link };

constexpr auto shapeWords =
    std::to_array<std::string_view>({"chip", "single", "line", "ring", "torus", "switch"});

std::optional<Part> findPart(std::string_view word)
{
    if (word == "host") {
        return Part::Host;
    }
    if (word == "core") {
        return Part::Core;
    }
    if (word == "link") {
        return Part::Link;
    }
    if (std::ranges::find(shapeWords, word) != shapeWords.end()) {
        return Part::Shape;
    }
    return std::nullopt;
}

std::string_view nameOf(Part part)
{
    switch (part) {
    case Part::Host:
        return "host";
    case Part::Shape:
        return "the shape";
    case Part::Core:
        return "core";
    case Part::Link:
        return "link";
    }
    return "";
}

std::unexpected<Problem> unknownItem(std::string_view item, std::string_view word)
{
    std::vector<std::string> words{"host", "core", "link"};
    words.insert(words.end(), shapeWords.begin(), shapeWords.end());
    const std::vector<std::string> near = nearestNames(word, words, 1);
    if (near.empty()) {
        return refuse(quotedShort(item), fmt::format("not known here; expected {}", grammar));
    }
    const std::string meant = near.front() + std::string(item.substr(word.size()));
    return refuse(
        quotedShort(item),
        fmt::format("not known here; did you mean {}? Expected {}", quotedShort(meant), grammar));
}

/// The value of "host:N" or "core:N".
Result<std::uint32_t> readCount(std::string_view item, std::string_view what, std::uint32_t most)
{
    const std::string_view digits = item.substr(item.find(':') + 1);
    const auto value = wholeNumber(digits);
    if (!value || *value == 0 || *value > most) {
        return refuse(
            quotedShort(item),
            fmt::format("expected {} from 1 to {}, found {}", what, most, quotedShort(digits)));
    }
    return static_cast<std::uint32_t>(*value);
}

/// "chip:16/torus:4x4" or the shape alone.
std::optional<Problem> readShape(std::string_view item, Notation& notation)
{
    std::string_view shapeText = item;
    std::string_view stated;
    if (item.starts_with("chip:")) {
        const std::size_t slash = item.find('/');
        if (slash == std::string_view::npos) {
            return Problem{
                .where = quotedShort(item),
                .what = "expected a shape after the chips, such as “chip:16/torus:4x4”"};
        }
        stated = item.substr(0, slash).substr(item.find(':') + 1);
        shapeText = item.substr(slash + 1);
        notation.statesChips = true;
    }
    Result<Shape> shape = parseShape(shapeText);
    if (!shape) {
        return Problem{
            .where = "notation", .what = std::move(shape.error().what)}; // it quotes the shape
    }
    if (const std::string canonical = toString(*shape); canonical != shapeText) {
        return Problem{
            .where = quotedShort(item),
            .what = fmt::format(
                "expected the shape written “{}”, found {}", canonical, quotedShort(shapeText))};
    }
    if (notation.statesChips && wholeNumber(stated) != shape->chipCount()) {
        return Problem{
            .where = quotedShort(item),
            .what = fmt::format(
                "{} has {} chips, “chip:” says {}",
                shapeText,
                shape->chipCount(),
                quotedShort(stated))};
    }
    notation.shape = std::move(*shape);
    return std::nullopt;
}

std::optional<Problem> readLink(std::string_view item, Notation& notation)
{
    const std::string_view text = item.substr(item.find(':') + 1);
    Result<BytesPerSecond> rate = parseRate(text);
    if (!rate) {
        return Problem{
            .where = quotedShort(item),
            .what = fmt::format(
                "expected a rate without spaces such as “link:96GiB/s”; {}", rate.error().what)};
    }
    notation.linkBandwidth = *rate;
    notation.linkText = text;
    return std::nullopt;
}

std::optional<Problem> readItem(Part part, std::string_view item, Notation& notation)
{
    const auto keep = [](const Result<std::uint32_t>& count, std::optional<std::uint32_t>& into) {
        if (!count) {
            return std::optional(count.error());
        }
        into = *count;
        return std::optional<Problem>();
    };
    switch (part) {
    case Part::Host:
        return keep(readCount(item, "a number of CPU sockets", mostHosts), notation.hosts);
    case Part::Shape:
        return readShape(item, notation);
    case Part::Core:
        return keep(readCount(item, "a number of NeuronCores per chip", mostCores), notation.cores);
    case Part::Link:
        return readLink(item, notation);
    }
    return std::nullopt;
}

/// Why the part may not stand after the one before it.
std::string orderViolation(Part part, Part before)
{
    return part == before
        ? fmt::format("{} stands here twice; expected {}", nameOf(part), grammar)
        : fmt::format("{} belongs before {}; expected {}", nameOf(part), nameOf(before), grammar);
}

} // namespace

Result<Notation> parseNotation(std::string_view text)
{
    if (text.size() > longestText) {
        return refuse(
            "notation",
            fmt::format(
                "expected at most {} characters, found {}; the grammar is {}",
                longestText,
                text.size(),
                grammar));
    }
    Notation notation;
    std::optional<Part> before;
    bool hasShape = false;
    for (const std::string_view item : splitAtSpaces(text)) {
        const std::string_view word = item.substr(0, item.find(':'));
        const std::optional<Part> part = findPart(word);
        if (!part || word.size() == item.size()) {
            return unknownItem(item, word);
        }
        if (before && *part <= *before) {
            return refuse(quotedShort(item), orderViolation(*part, *before));
        }
        if (auto problem = readItem(*part, item, notation)) {
            return std::unexpected(std::move(*problem));
        }
        hasShape = hasShape || *part == Part::Shape;
        before = part;
    }
    if (!hasShape) {
        return refuse(
            "notation",
            fmt::format("expected a shape such as “torus:4x4”; the grammar is {}", grammar));
    }
    if (notation.hosts.value_or(1) > notation.shape.chipCount()) {
        return refuse(
            fmt::format("“host:{}”", *notation.hosts),
            fmt::format(
                "expected at most one CPU socket for each chip, found {} chips",
                notation.shape.chipCount()));
    }
    return notation;
}

std::string toString(const Notation& notation)
{
    std::string text;
    if (notation.hosts) {
        text += fmt::format("host:{} ", *notation.hosts);
    }
    if (notation.statesChips) {
        text += fmt::format("chip:{}/", notation.shape.chipCount());
    }
    text += toString(notation.shape);
    if (notation.cores) {
        text += fmt::format(" core:{}", *notation.cores);
    }
    if (notation.linkBandwidth) {
        text += " link:" + notation.linkText;
    }
    return text;
}

bool looksLikeNotation(std::string_view text)
{
    return text.find(':') != std::string_view::npos;
}

} // namespace atlas
