#include "app/cli/Values.h"

#include "model/support/NearestNames.h"

#include <charconv>
#include <fmt/format.h>
#include <ranges>
#include <string>

namespace atlas::app {

namespace {

template<typename Number>
std::optional<Number> readNumber(std::string_view text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// The parts between the commas; one, an empty one, of an empty text.
std::vector<std::string_view> split(std::string_view text)
{
    if (text.empty())
        return {text};
    std::vector<std::string_view> parts;
    for (const auto part : std::views::split(text, ','))
        parts.emplace_back(part.begin(), part.end());
    return parts;
}

std::unexpected<Problem> unknown(
    std::string_view option,
    std::string_view what,
    std::string_view word,
    const std::vector<std::string>& known)
{
    const std::vector<std::string> near = nearestNames(word, known);
    std::string text = fmt::format("“{}” is not a {}; ", word, what);
    text += near.empty() ? "there are "
                         : fmt::format("did you mean {}? There are ", alternatives(near));
    text += fmt::format("{}", fmt::join(known, ", "));
    return std::unexpected(Problem{std::string(option), std::move(text)});
}

std::vector<std::string> layerNames()
{
    std::vector<std::string> names;
    for (std::size_t i = 1; i < layerCount; ++i)
        names.emplace_back(toString(static_cast<Layer>(i)));
    return names;
}

/// "4" or "4-6".
std::optional<std::pair<std::uint32_t, std::uint32_t>> readRange(std::string_view part)
{
    const std::size_t dash = part.find('-');
    const auto first = readNumber<std::uint32_t>(part.substr(0, dash));
    const auto last =
        dash == std::string_view::npos ? first : readNumber<std::uint32_t>(part.substr(dash + 1));
    if (!first || !last || *first > *last)
        return std::nullopt;
    return std::pair(*first, *last);
}

} // namespace

std::unexpected<Problem> usage(std::string_view command, std::string what)
{
    return std::unexpected(Problem{std::string(command), std::move(what)});
}

std::unexpected<Problem> missingTarget(std::string_view command)
{
    return usage(
        command,
        "a machine is expected: a catalogue name such as trn1.32xlarge, or a notation such as "
        "torus:4x4");
}

std::string joined(std::span<const std::string> words)
{
    return fmt::format("{}", fmt::join(words, " "));
}

Result<ThemeId> parseTheme(std::string_view text)
{
    if (const auto theme = findTheme(text))
        return *theme;
    std::vector<std::string> names;
    for (const ThemeId theme : allThemes())
        names.emplace_back(toString(theme));
    return unknown("--theme", "theme", text, names);
}

Result<Layers> parseLayers(std::string_view text)
{
    Layers layers = Layers{0}.with(Layer::Base, true);
    if (text == "none")
        return layers;
    for (const std::string_view name : split(text)) {
        const auto layer = findLayer(name);
        if (!layer)
            return unknown("--layers", "layer", name, layerNames());
        layers = layers.with(*layer, true);
    }
    return layers;
}

Result<double> parseScale(std::string_view text)
{
    constexpr double least = 0.001;
    constexpr double most = 100;
    const auto scale = readNumber<double>(text);
    if (scale && *scale >= least && *scale <= most)
        return *scale;
    return std::unexpected(Problem{
        "--scale",
        fmt::format(
            "“{}” is not a scale; a number from 0.001 to 100 is expected, such as 2", text)});
}

Result<int> parseWidth(std::string_view text)
{
    constexpr int most = 32767;
    const auto width = readNumber<int>(text);
    if (width && *width >= 1 && *width <= most)
        return *width;
    return std::unexpected(Problem{
        "--width",
        fmt::format(
            "“{}” is not a width; a whole number of pixels from 1 to 32767 is expected", text)});
}

Result<std::size_t> parseLimit(std::string_view text)
{
    constexpr std::size_t most = 1000;
    const auto limit = readNumber<std::size_t>(text);
    if (limit && *limit >= 1 && *limit <= most)
        return *limit;
    return std::unexpected(Problem{
        "--limit",
        fmt::format(
            "“{}” is no number of results; a whole number from 1 to 1000 is expected", text)});
}

Result<std::uint32_t> parseCount(std::string_view text, std::uint32_t most)
{
    const auto count = readNumber<std::uint32_t>(text);
    if (count && *count >= 1 && *count <= most)
        return *count;
    return std::unexpected(Problem{
        {},
        fmt::format(
            "“{}” is not such a number; a whole number from 1 to {} is expected", text, most)});
}

Result<std::uint32_t> parseLnc(std::string_view text)
{
    if (text == "1" || text == "2")
        return text == "1" ? 1U : 2U;
    return std::unexpected(Problem{
        "--lnc",
        fmt::format(
            "“{}” is no size of a logical NeuronCore; 1 or 2 is expected, the NeuronCores that "
            "work "
            "as one",
            text)});
}

Result<std::vector<std::uint32_t>> parseChips(std::string_view text)
{
    constexpr std::size_t most = 100'000;
    std::vector<std::uint32_t> chips;
    for (const std::string_view part : split(text)) {
        const auto range = readRange(part);
        if (!range || range->second - range->first >= most - chips.size()) {
            return std::unexpected(Problem{
                "--region",
                fmt::format(
                    "“{}” is not a list of chips; numbers and ranges are expected, such as 0,1,4-6",
                    part)});
        }
        for (std::uint32_t chip = range->first; chip <= range->second; ++chip)
            chips.push_back(chip);
    }
    return chips;
}

} // namespace atlas::app
