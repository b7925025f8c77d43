#include "model/simulation/collective/SizeRange.h"

#include "model/units/ReadQuantity.h"

#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace atlas {

namespace {

std::unexpected<Problem> problem(std::string what)
{
    return std::unexpected(Problem{"--sweep", std::move(what)});
}

} // namespace

Result<SizeRange> parseSizeRange(std::string_view text)
{
    const std::size_t first = text.find(':');
    const std::size_t second = first == std::string_view::npos ? first : text.find(':', first + 1);
    if (second == std::string_view::npos)
        return problem(fmt::format("“{}” is no range: expected one such as 1KiB:1GiB:x4", text));
    const auto from = readBytes(text.substr(0, first));
    const auto to = readBytes(text.substr(first + 1, second - first - 1));
    if (!from || !to)
        return problem((from ? to.error() : from.error()).what);
    SizeRange range{.from = *from, .to = *to};
    const std::string_view factor = text.substr(second + 1);
    const auto [end, error] = factor.starts_with('x')
        ? std::from_chars(factor.data() + 1, factor.data() + factor.size(), range.factor)
        : std::from_chars_result{factor.data(), std::errc::invalid_argument};
    if (error != std::errc() || end != factor.data() + factor.size() || !(range.factor > 1)
        || !std::isfinite(range.factor))
        return problem(fmt::format("“{}” is no factor above 1: expected one such as x4", factor));
    if (range.to < range.from)
        return problem(fmt::format("“{}” ends before it begins", text));
    if (sizesOf(range).size() > mostSweepSizes)
        return problem(fmt::format(
            "“{}” has more than {} sizes; a larger factor has fewer", text, mostSweepSizes));
    return range;
}

std::vector<Bytes> sizesOf(const SizeRange& range)
{
    std::vector<Bytes> sizes;
    double size = static_cast<double>(range.from.count());
    while (size <= static_cast<double>(range.to.count()) && sizes.size() <= mostSweepSizes) {
        const Bytes rounded(static_cast<std::uint64_t>(std::llround(size)));
        if (sizes.empty() || rounded > sizes.back())
            sizes.push_back(rounded);
        size = std::max(size * range.factor, std::floor(size) + 1);
    }
    return sizes;
}

} // namespace atlas
