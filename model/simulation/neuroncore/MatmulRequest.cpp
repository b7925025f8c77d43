#include "model/simulation/neuroncore/MatmulRequest.h"

#include "model/support/NearestNames.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>

namespace atlas {

namespace {

constexpr std::uint32_t arraySide = 128;
constexpr std::uint32_t mostMoving = 512;

constexpr std::array<std::string_view, 5> fusionNames = {
    "none", "activation", "layer-norm", "attention", "causal-attention"};
constexpr std::array<Fusion, 5> fusions = {
    Fusion::None,
    Fusion::Activation,
    Fusion::LayerNorm,
    Fusion::Attention,
    Fusion::CausalAttention};

std::unexpected<Problem> problem(std::string where, std::string what)
{
    return std::unexpected(Problem{.where = std::move(where), .what = std::move(what)});
}

std::optional<std::array<std::uint32_t, 3>> readThree(std::string_view text)
{
    std::array<std::uint32_t, 3> values{};
    const char* at = text.data();
    const char* const last = at + text.size();
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i > 0) {
            if (at == last || *at != 'x')
                return std::nullopt;
            ++at;
        }
        const auto [end, error] = std::from_chars(at, last, values[i]);
        if (error != std::errc() || values[i] == 0)
            return std::nullopt;
        at = end;
    }
    return at == last ? std::optional(values) : std::nullopt;
}

/// "at most 128 columns (source)" of the row of the table of limits.
std::string limitText(std::string_view name)
{
    const auto limits = tileLimits();
    const auto row = std::ranges::find(limits, name, &TileLimit::name);
    return row == limits.end() ? std::string(name)
                               : fmt::format("{}: {} ({})", row->name, row->limit, row->source);
}

std::string_view contractionLimit(std::uint32_t rowsOfPartition)
{
    if (rowsOfPartition == 1)
        return "Contraction of one pass";
    return rowsOfPartition == 2 ? "FP8 in double rows" : "MX types";
}

Result<void> checkTile(const CoreSpec& core, const MatmulRequest& request)
{
    if (!request.tile)
        return {};
    const TileShape& tile = *request.tile;
    const TileShape largest = largestTile(core, request.type);
    const auto above = [&](std::uint32_t given, const char* axis, std::string_view limit) {
        return problem(
            "tile",
            fmt::format(
                "{} = {} is above the limit of {} on {}. {}",
                axis,
                given,
                toString(request.type),
                core.name,
                limitText(limit)));
    };
    if (tile.m == 0 || tile.k == 0 || tile.n == 0)
        return problem("tile", "each side has at least 1 element, as in 128x128x512");
    if (tile.m > largest.m)
        return above(tile.m, "M", "Stationary matrix");
    if (tile.n > largest.n)
        return above(tile.n, "N", "Moving matrix");
    if (tile.k > largest.k)
        return above(
            tile.k,
            "K",
            contractionLimit(operandShape(request.type, core.generation).rowsOfPartition));
    return {};
}

Result<void> checkType(const CoreSpec& core, OperandType type)
{
    if (core.peak(type))
        return {};
    std::vector<std::string> names;
    for (const OperandType known : core.types())
        names.emplace_back(toString(known));
    return problem(
        std::string(toString(type)),
        fmt::format(
            "no page states a rate of {} for it; there are {}", core.name, fmt::join(names, ", ")));
}

Result<void> checkAttention(const CoreSpec& core, const MatmulRequest& request)
{
    const OperandShape shape = operandShape(request.type, core.generation);
    if (shape.rowsOfPartition > 1 || shape.fourPasses)
        return problem(
            std::string(toString(request.type)),
            "attention is simulated with bf16, fp16 or tf32: its probabilities are transposed by "
            "the tensor engine, which takes no double rows for that");
    if (request.k > mostMoving)
        return problem(
            "K",
            fmt::format(
                "{} elements of a head are too many; a row of values is a moving matrix. {}",
                request.k,
                limitText("Moving matrix")));
    if (request.fusion == Fusion::CausalAttention && request.m != request.n)
        return problem(
            "N",
            fmt::format(
                "causal attention has as many keys as queries; there are {} and {}",
                request.n,
                request.m));
    return {};
}

} // namespace

std::span<const Fusion> allFusions()
{
    return fusions;
}

std::string_view toString(Fusion fusion)
{
    return fusionNames.at(static_cast<std::size_t>(fusion));
}

Result<Fusion> readFusion(std::string_view text)
{
    const auto* const found = std::ranges::find(fusionNames, text);
    if (found != fusionNames.end())
        return fusions.at(static_cast<std::size_t>(found - fusionNames.begin()));
    const std::vector<std::string> names(fusionNames.begin(), fusionNames.end());
    const std::vector<std::string> near = nearestNames(text, names);
    return problem(
        {},
        fmt::format(
            "“{}” cannot follow a matmul; {}there are {}",
            text,
            near.empty() ? std::string() : fmt::format("did you mean {}? ", alternatives(near)),
            fmt::join(names, ", ")));
}

bool isAttention(Fusion fusion)
{
    return fusion == Fusion::Attention || fusion == Fusion::CausalAttention;
}

Result<TileShape> readTileShape(std::string_view text)
{
    if (const auto sides = readThree(text))
        return TileShape{.m = (*sides)[0], .k = (*sides)[1], .n = (*sides)[2]};
    return problem(
        {},
        fmt::format("“{}” is no tile; M, K and N above 0 are expected, such as 128x128x512", text));
}

Result<BlockShape> readBlockShape(std::string_view text)
{
    if (const auto sides = readThree(text))
        return BlockShape{.m = (*sides)[0], .k = (*sides)[1], .n = (*sides)[2]};
    return problem(
        {},
        fmt::format(
            "“{}” is no block; numbers of tiles along M, K and N are expected, such as 16x8x2",
            text));
}

TileShape largestTile(const CoreSpec& core, OperandType type)
{
    const OperandShape shape = operandShape(type, core.generation);
    return {.m = arraySide, .k = arraySide * shape.rowsOfPartition, .n = mostMoving};
}

Result<void> checkRequest(const CoreSpec& core, const MatmulRequest& request)
{
    const std::array<std::pair<const char*, std::uint64_t>, 3> axes = {
        {{"M", request.m}, {"K", request.k}, {"N", request.n}}};
    for (const auto& [axis, size] : axes) {
        if (size < 1 || size > mostOfAxis)
            return problem(
                axis,
                fmt::format(
                    "{} is no size of a matrix here; from 1 to {} are simulated",
                    size,
                    formatNumber(static_cast<double>(mostOfAxis))));
    }
    if (request.buffers < 1 || request.buffers > mostBuffers)
        return problem(
            "buffers",
            fmt::format(
                "{} is no number of buffers; from 1 to {} are simulated, 2 to load while the "
                "engines work",
                request.buffers,
                mostBuffers));
    if (auto type = checkType(core, request.type); !type)
        return type;
    if (auto tile = checkTile(core, request); !tile)
        return tile;
    return isAttention(request.fusion) ? checkAttention(core, request) : Result<void>();
}

double flopsOf(const MatmulRequest& request)
{
    const auto m = static_cast<double>(request.m);
    const auto k = static_cast<double>(request.k);
    const auto n = static_cast<double>(request.n);
    if (request.fusion == Fusion::CausalAttention)
        return 4 * k * m * (m + 1) / 2;
    return (isAttention(request.fusion) ? 4 : 2) * m * k * n;
}

double leastBytesOf(const MatmulRequest& request)
{
    constexpr double byteBits = 8;
    const auto m = static_cast<double>(request.m);
    const auto k = static_cast<double>(request.k);
    const auto n = static_cast<double>(request.n);
    const double stored = storedBits(request.type) / byteBits;
    const double result = operandShape(request.type, 0).resultBytes;
    if (isAttention(request.fusion))
        return stored * (m * k + 2 * n * k) + result * m * k;
    return stored * (m * k + k * n) + result * m * n;
}

} // namespace atlas
