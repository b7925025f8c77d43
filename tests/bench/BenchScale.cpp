#include "model/drawing/Compose.h"
#include "model/layout/Layout.h"
#include "model/topology/Notation.h"
#include "tests/bench/Growth.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fmt/format.h>
#include <functional>
#include <limits>
#include <malloc.h>
#include <string>
#include <utility>
#include <vector>

// How building, laying out and composing a machine grow with it: tori from 64 to about 100,000
// chips, in processor time, and the exponent k of time ~ chips^k by a least-squares fit of
// log(time) over log(chips). "first" is all three the first time, when the memory must come from
// the operating system; the others are the best of several runs with the heap kept, and so measure
// the algorithms.

namespace {

using namespace atlas;

struct Row {
    double chips = 0;
    double first = 0; ///< milliseconds for building, laying out and composing, as the next three
    double build = 0;
    double arrange = 0;
    double compose = 0;
    double topologyBytes = 0; ///< heap per chip
    double layoutBytes = 0;
    double drawingBytes = 0;
};

constexpr std::array sides = {8U, 16U, 32U, 64U, 128U, 256U, 316U};

double heapBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd);
}

double millisecondsOf(double ticks)
{
    return ticks * 1000 / static_cast<double>(CLOCKS_PER_SEC);
}

/// Processor time of one run in milliseconds: the best of three batches of at least a twentieth of
/// a second.
double bestMilliseconds(const std::function<void()>& work)
{
    constexpr auto batch = static_cast<std::clock_t>(CLOCKS_PER_SEC / 20);
    double best = std::numeric_limits<double>::infinity();
    for (int repeat = 0; repeat < 3; ++repeat) {
        const std::clock_t start = std::clock();
        int runs = 0;
        do {
            work();
            ++runs;
        } while (std::clock() - start < batch);
        const double ticks = static_cast<double>(std::clock() - start) / runs;
        best = std::min(best, millisecondsOf(ticks));
    }
    return best;
}

Topology torus(std::uint32_t side)
{
    const Result<Notation> notation = parseNotation(fmt::format("torus:{0}x{0} core:2", side));
    if (!notation) {
        fmt::print(stderr, "{}\n", message(notation.error()));
        std::exit(1);
    }
    Checked<Topology> topology = buildTopology(*notation);
    if (!topology) {
        fmt::print(stderr, "{}\n", message(topology.error().front()));
        std::exit(1);
    }
    return *std::move(topology);
}

double fixedWidth(std::string_view text, TextClass style)
{
    return 0.55 * textStyle(style).size * static_cast<double>(text.size());
}

Row measure(std::uint32_t side)
{
    const double chips = static_cast<double>(side) * side;
    Row row{.chips = chips};
    malloc_trim(0);
    const double before = heapBytes();
    const std::clock_t start = std::clock();
    const Topology topology = torus(side);
    const double withTopology = heapBytes();
    const Layout layout = arrange(topology);
    const double withLayout = heapBytes();
    const Drawing drawing = compose(topology, layout, fixedWidth);
    row.first = millisecondsOf(static_cast<double>(std::clock() - start));
    const double withDrawing = heapBytes();
    row.topologyBytes = (withTopology - before) / chips;
    row.layoutBytes = (withLayout - withTopology) / chips;
    row.drawingBytes = (withDrawing - withLayout) / chips;
    row.build = bestMilliseconds([side] { (void)torus(side); });
    row.arrange = bestMilliseconds([&topology] { (void)arrange(topology); });
    row.compose =
        bestMilliseconds([&topology, &layout] { (void)compose(topology, layout, fixedWidth); });
    return row;
}

double growthExponent(const std::vector<Row>& rows, double Row::* time)
{
    std::vector<std::pair<double, double>> points;
    for (const Row& row : rows)
        points.emplace_back(row.chips, row.*time);
    return bench::growthExponent(points);
}

void printRow(const Row& row)
{
    fmt::print(
        "{:>8.0f}  {:>10.3f} {:>10.3f} {:>10.3f} {:>10.3f}  {:>8.0f} {:>7.0f} {:>7.0f}\n",
        row.chips,
        row.first,
        row.build,
        row.arrange,
        row.compose,
        row.topologyBytes,
        row.layoutBytes,
        row.drawingBytes);
    std::fflush(stdout);
}

} // namespace

int main()
{
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
    fmt::print("{:>8}  {:^43}  {:^24}\n", "", "milliseconds", "heap bytes per chip");
    fmt::print(
        "{:>8}  {:>10} {:>10} {:>10} {:>10}  {:>8} {:>7} {:>7}\n",
        "chips",
        "first",
        "build",
        "layout",
        "compose",
        "topology",
        "layout",
        "drawing");
    std::vector<Row> rows;
    for (const std::uint32_t side : sides) {
        rows.push_back(measure(side));
        printRow(rows.back());
    }
    fmt::print(
        "{:>8}  {:>10.2f} {:>10.2f} {:>10.2f} {:>10.2f}\n",
        "exponent",
        growthExponent(rows, &Row::first),
        growthExponent(rows, &Row::build),
        growthExponent(rows, &Row::arrange),
        growthExponent(rows, &Row::compose));
}
