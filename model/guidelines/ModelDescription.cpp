#include "model/guidelines/ModelDescription.h"

#include "model/support/NearestNames.h"
#include "model/units/Unit.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <utility>
#include <vector>

namespace atlas {

namespace {

struct Suffix {
    char letter;
    double factor;
};

constexpr std::array suffixes{
    Suffix{'t', 1e12}, Suffix{'b', 1e9}, Suffix{'g', 1e9}, Suffix{'m', 1e6}, Suffix{'k', 1e3}};

char lower(char c)
{
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

/// The number before the suffix and the suffix's factor.
std::optional<double> readScaled(std::string text)
{
    std::erase(text, ',');
    double factor = 1;
    if (!text.empty()) {
        const auto* const suffix = std::ranges::find(suffixes, lower(text.back()), &Suffix::letter);
        if (suffix != suffixes.end()) {
            factor = suffix->factor;
            text.pop_back();
        }
    }
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value * factor;
}

/// The problem of a number that is not from 1 to most.
std::optional<Problem> checkRange(std::string_view what, std::uint64_t value, std::uint64_t most)
{
    if (value >= 1 && value <= most)
        return std::nullopt;
    return Problem{
        .where = std::string(what),
        .what = fmt::format(
            "{} is out of range; a whole number from 1 to {} is expected", value, most)};
}

} // namespace

Result<std::uint64_t> parseParameters(std::string_view text)
{
    constexpr std::size_t longest = 40;
    const auto value =
        text.size() <= longest ? readScaled(std::string(text)) : std::optional<double>();
    const double rounded = std::round(value.value_or(0));
    if (rounded >= 1 && rounded <= static_cast<double>(mostParameters))
        return static_cast<std::uint64_t>(rounded);
    return std::unexpected(Problem{
        .where = {},
        .what = fmt::format(
            "“{}” is not a number of parameters; one from 1 to 1000T is expected, such as 7B, "
            "70e9, 1.5T or 110M",
            text.substr(0, longest))});
}

std::string shortCount(std::uint64_t parameters)
{
    constexpr double step = 1000;
    constexpr std::array units{"", "K", "M", "B", "T"};
    auto value = static_cast<double>(parameters);
    std::size_t unit = 0;
    while (value >= step && unit + 1 < units.size()) {
        value /= step;
        ++unit;
    }
    return fmt::format("{}{}", formatNumber(value), units.at(unit));
}

ModelDescription describe(const KnownModel& known)
{
    const Transformer& model = known.transformer;
    ModelDescription described;
    described.name = known.title;
    described.family = known.family;
    described.parameters = countParameters(model).total();
    described.positions = model.positions;
    described.architecture = std::make_shared<const Transformer>(model);
    described.sequence = std::min(usualSequence, model.positions.value_or(usualSequence));
    for (const LayerGroup& group : model.layers) {
        if (!group.cached)
            continue;
        const std::uint32_t before = described.cache ? described.cache->layers : 0;
        described.cache = CacheShape{
            .layers = before + group.count,
            .kvHeads = group.attention.kvHeads,
            .headSize = group.attention.headSize};
    }
    return described;
}

std::optional<Problem> check(const ModelDescription& description)
{
    std::vector<std::optional<Problem>> checks{
        checkRange("parameters", description.parameters, mostParameters),
        checkRange("sequence", description.sequence, mostTokens),
        checkRange("batch", description.batch, mostBatch)};
    if (const auto& cache = description.cache) {
        checks.push_back(checkRange("layers", cache->layers, mostCacheExtent));
        checks.push_back(checkRange("KV heads", cache->kvHeads, mostCacheExtent));
        checks.push_back(checkRange("head size", cache->headSize, mostCacheExtent));
    }
    for (auto& problem : checks) {
        if (problem)
            return std::move(problem);
    }
    if (description.purpose == Purpose::Training && bytesOf(description.type) < 2) {
        return Problem{
            .where = "data type",
            .what = fmt::format(
                "the formula for training does not cover {}; FP32, BF16 or FP16 would work",
                toString(description.type))};
    }
    return std::nullopt;
}

} // namespace atlas
