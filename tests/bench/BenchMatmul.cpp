#include "model/catalog/CatalogReader.h"
#include "model/simulation/neuroncore/SimulateMatmul.h"
#include "tests/bench/Growth.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fmt/format.h>
#include <string>
#include <vector>

// What simulating a matmul on a NeuronCore costs, in processor time of simulateMatmul() alone,
// which runs in one thread; the best of several runs. At the end of each family the exponent k of
// time ~ instructions^k, by a least-squares fit. Every instruction is simulated and kept.

namespace {

using namespace atlas;

struct Measured {
    double instructions = 0;
    double seconds = 1e9;
};

Measured measure(const CoreSpec& core, const MatmulRequest& request)
{
    Measured measured;
    const std::clock_t begin = std::clock();
    const auto since = [](std::clock_t start) {
        return static_cast<double>(std::clock() - start) / static_cast<double>(CLOCKS_PER_SEC);
    };
    double microseconds = 0;
    std::string bound;
    double share = 0;
    for (int run = 0; run < 1000 && (run < 1 || since(begin) < 1); ++run) {
        const std::clock_t start = std::clock();
        const auto result = simulateMatmul(core, request);
        const double seconds = since(start);
        if (!result) {
            fmt::print(stderr, "{}\n", message(result.error()));
            std::exit(1);
        }
        measured.seconds = std::min(measured.seconds, seconds);
        measured.instructions = static_cast<double>(result->instructionCount);
        microseconds = result->makespan.value() * 1e6;
        share = result->utilization();
        bound = toString(result->bound);
    }
    fmt::print(
        "{:>6} x {:>6} x {:>6} {:6} {:16} {:>9.0f} {:>10.6f} {:>12.1f} {:>7.3f} {}\n",
        request.m,
        request.k,
        request.n,
        toString(request.type),
        toString(request.fusion),
        measured.instructions,
        measured.seconds,
        microseconds,
        share,
        bound);
    std::fflush(stdout);
    return measured;
}

double growthExponent(const std::vector<Measured>& rows)
{
    std::vector<std::pair<double, double>> points;
    for (const Measured& row : rows)
        points.emplace_back(row.instructions, row.seconds);
    return bench::growthExponent(points);
}

void family(const CoreSpec& core, OperandType type, Fusion fusion)
{
    std::vector<Measured> rows;
    for (const std::uint64_t side : {1024U, 2048U, 4096U, 8192U}) {
        MatmulRequest request{.m = side, .k = side, .n = side, .type = type, .fusion = fusion};
        if (isAttention(fusion))
            request.k = 128;
        rows.push_back(measure(core, request));
    }
    fmt::print("{:24} exponent {:.2f}\n", "", growthExponent(rows));
}

} // namespace

int main()
{
    const Catalog catalog = readBuiltInCatalog();
    fmt::print(
        "{:>24} {:6} {:16} {:>9} {:>10} {:>12} {:>7} {}\n",
        "M x K x N",
        "type",
        "fused",
        "instr.",
        "seconds",
        "makespan us",
        "of peak",
        "bound");
    const auto v2 = coreSpec(catalog, "v2");
    const auto v4 = coreSpec(catalog, "v4");
    if (!v2 || !v4)
        return 1;
    for (const Fusion fusion :
         {Fusion::None, Fusion::Activation, Fusion::LayerNorm, Fusion::CausalAttention})
        family(*v2, OperandType::Bf16, fusion);
    family(*v4, OperandType::Mxfp8, Fusion::None);
    return 0;
}
