#include "model/engines/Costs.h"

#include "model/support/Phrases.h"

#include <algorithm>
#include <array>

namespace atlas {

namespace {

constexpr double least = 64; ///< cycles of the shortest instruction
constexpr double gpsimdStart = 150;

constexpr std::string_view reference = "general/nki/api/nki/isa/__init__.py, version 2.26.0";
constexpr std::string_view referenceAndGuide =
    "general/nki/api/nki/isa/__init__.py, version 2.26.0; the guide of NeuronCore-v2 states "
    "max(N, 64)";
constexpr std::string_view loading =
    "nki/guides/architecture/trainium_inferentia2_arch.rst § Tensor Engine (performance)";
constexpr std::string_view access =
    "nki/guides/architecture/trainium_inferentia2_arch.rst § Accessing SBUF/PSUM";
constexpr std::string_view tensorTiles =
    "nki/guides/architecture/trainium_inferentia2_arch.rst § Tensor Engine (tile size)";
constexpr std::string_view vectorTiles =
    "nki/guides/architecture/trainium_inferentia2_arch.rst § Vector Engine";

double elementsOf(const Work& work)
{
    return static_cast<double>(work.elements);
}

Cycles atLeast(double cycles)
{
    return Cycles(std::max(least, cycles));
}

Cycles halfPass(const Work& work)
{
    return Cycles(elementsOf(work) / 2);
}

Cycles halfPassAtLeast(const Work& work)
{
    return atLeast(elementsOf(work) / 2);
}

Cycles shortestOf(const Work& work)
{
    return Cycles(std::min(least, elementsOf(work)));
}

Cycles dynamicCopy(const Work& work)
{
    constexpr double leastDynamic = 600;
    return Cycles(std::max(leastDynamic, elementsOf(work)));
}

constexpr auto tensor = PartKind::TensorEngine;
constexpr auto vector = PartKind::VectorEngine;
constexpr auto scalar = PartKind::ScalarEngine;
constexpr auto gpsimd = PartKind::GpsimdEngine;

constexpr auto costs = std::to_array<InstructionCost>({
    {tensor, "matmul", spoken("back to back"), "max(min(64, S), N)", matmulCost, referenceAndGuide},
    {tensor, "matmul", "FP32", "4 max(min(64, S), N)", matmulFp32Cost, reference},
    {tensor,
     "load stationary",
     spoken("at best, behind the matmul before"),
     "S / 4",
     loadStationaryCost,
     loading},
    {tensor, "transpose", "", "max(P, min(64, N))", tensorTransposeCost, reference},
    {vector, spoken("transpose 32 × 32, shuffle"), "", "max(64, N)", onePassCost, reference},
    {vector, "copy, tensor_scalar, range_select", "", "max(64, N)", onePassCost, reference},
    {vector, "dropout, bn_stats", "", "max(64, N)", onePassCost, reference},
    {vector,
     "tensor_tensor",
     spoken("one operand in PSUM and one in SBUF, or BF16 add, subtract, multiply in SBUF"),
     "max(64, N)",
     onePassCost,
     reference},
    {vector, "tensor_tensor", spoken("otherwise"), "max(64, 2N)", twoPassCost, reference},
    {vector,
     "tensor_reduce",
     spoken("BF16 in and out, add or maximum"),
     "N / 2",
     halfPass,
     reference},
    {vector, "tensor_reduce", spoken("otherwise"), "N", plainPassCost, reference},
    {vector, "tensor_tensor_scan", "", "max(64, 2N)", twoPassCost, reference},
    {vector,
     "scalar_tensor_tensor",
     spoken("BF16, subtract then multiply, N even"),
     "N",
     plainPassCost,
     reference},
    {vector, "scalar_tensor_tensor", spoken("otherwise"), "2N", plainTwoPassCost, reference},
    {vector,
     "tensor_copy_predicated",
     spoken("between SBUF and PSUM"),
     "max(64, N)",
     onePassCost,
     reference},
    {vector, "tensor_copy_predicated", spoken("SBUF alone"), "max(64, 2N)", twoPassCost, reference},
    {vector, "tensor_scalar_reduce", "", "max(64, N) + 64", reducingPassCost, reference},
    {vector, "reciprocal", "", "max(64, 8N)", reciprocalCost, reference},
    {vector, "bn_aggr", "", "max(64, 13N / 3)", aggregationCost, reference},
    {vector, "memset", spoken("zero, 16-bit type"), "max(64, N / 2)", halfPassAtLeast, reference},
    {vector, "memset", spoken("otherwise"), "max(64, N)", onePassCost, reference},
    {vector, "max8, find_index8", "", "N", plainPassCost, reference},
    {vector,
     "match_replace8",
     spoken("as printed; probably the larger of both is meant"),
     "min(64, N)",
     shortestOf,
     reference},
    {scalar, "activation", spoken("scale and bias included"), "max(64, N)", onePassCost, reference},
    {scalar, "activation_reduce", "", "max(64, N) + 64", reducingPassCost, reference},
    {gpsimd, "iota, affine_select", "", "150 + N", gpsimdPassCost, reference},
    {gpsimd,
     "local_gather",
     spoken("e elements for each index"),
     "150 + N / C, C = ((28 + 4e) / 4e) / min(4 / bytes, e)",
     localGatherCost,
     reference},
    {std::nullopt,
     spoken("copy with an address known at run time"),
     spoken("the table names no engine"),
     "max(600, N)",
     dynamicCopy,
     reference},
});

constexpr auto limits = std::to_array<TileLimit>({
    {std::nullopt, spoken("Partitions"), spoken("at most 128"), 2, access},
    {std::nullopt,
     spoken("First partition"),
     spoken("above 64 partitions: 0; from 33 to 64: 0 or 64; up to 32: 0, 32, 64 or 96"),
     2,
     access},
    {std::nullopt,
     spoken("Access along the free axis"),
     spoken("4 dimensions; sizes of 16 bits without sign, strides of 16 bits with sign"),
     2,
     access},
    {tensor, spoken("Contraction of one pass"), spoken("K = P, at most 128"), 2, tensorTiles},
    {tensor, spoken("Stationary matrix"), spoken("at most 128 columns"), 2, tensorTiles},
    {tensor, spoken("Moving matrix"), spoken("at most 512 columns: one PSUM bank"), 2, tensorTiles},
    {tensor,
     spoken("Row tiles"),
     spoken("2 of 64 rows"),
     2,
     "nki/guides/architecture/trainium_inferentia2_arch.rst; nki.isa"},
    {tensor,
     spoken("Row tiles, finer"),
     spoken("4 of 32 rows"),
     3,
     "nki/guides/architecture/trainium_inferentia2_arch.rst; nki.isa"},
    {tensor,
     spoken("FP8 in double rows"),
     "[128, 2, 128] × [128, 2, 512]: K = 256",
     3,
     "nki/guides/architecture/trainium2_arch.rst § Double FP8"},
    {tensor,
     spoken("MX types"),
     "[128, 128] × 4 and [128, 512] × 4: K = 512",
     4,
     "nki/guides/architecture/trainium3_arch.rst § Quad-MXFP8"},
    {vector, spoken("Elements of a partition"), spoken("64K in SBUF, 4K in PSUM"), 2, vectorTiles},
    {vector, "bn_stats", spoken("at most 512 elements of a partition"), 2, vectorTiles},
    {scalar, spoken("Elements of a partition"), spoken("64K in SBUF, 4K in PSUM"), 2, vectorTiles},
    {gpsimd,
     spoken("Partitions of processor i"),
     spoken("16i to 16i + 15"),
     2,
     "nki/guides/architecture/trainium_inferentia2_arch.rst § GpSimd Engine"},
});

constexpr std::string_view guide3 = "nki/guides/architecture/trainium2_arch.rst";
constexpr std::string_view guide4 = "nki/guides/architecture/trainium3_arch.rst";

constexpr auto modes = std::to_array<FastMode>({
    {tensor, spoken("transposition of FP32"), spoken("twice as fast"), 3, guide3},
    {tensor, spoken("transposition beside another matmul"), spoken("in the background"), 4, guide4},
    {vector,
     spoken("copy, tensor_scalar: 16-bit types, contiguous, from SBUF to SBUF"),
     spoken("four times as fast"),
     3,
     guide3},
    {vector,
     spoken("copy, tensor_scalar: 16-bit types, not contiguous or one side in PSUM"),
     spoken("twice as fast"),
     3,
     guide3},
    {vector,
     spoken("tensor_tensor: 16-bit types, inputs in SBUF"),
     spoken("twice as fast"),
     3,
     guide3},
    {vector,
     spoken("exponential"),
     spoken("four times as fast as on the scalar engine"),
     4,
     guide4},
    {vector,
     spoken("quantization to MX types"),
     spoken("4 elements of a partition in a cycle"),
     4,
     guide4},
    {scalar,
     spoken("copy and arithmetic with scalars: 16-bit types"),
     spoken("twice as fast"),
     4,
     guide4},
});

} // namespace

Cycles matmulCost(const Work& work)
{
    return Cycles(
        std::max(std::min(least, static_cast<double>(work.stationary)), elementsOf(work)));
}

Cycles matmulFp32Cost(const Work& work)
{
    constexpr double passes = 4;
    return passes * matmulCost(work);
}

Cycles tensorTransposeCost(const Work& work)
{
    return Cycles(
        std::max(static_cast<double>(work.partitions), std::min(least, elementsOf(work))));
}

Cycles onePassCost(const Work& work)
{
    return atLeast(elementsOf(work));
}

Cycles twoPassCost(const Work& work)
{
    return atLeast(2 * elementsOf(work));
}

Cycles plainPassCost(const Work& work)
{
    return Cycles(elementsOf(work));
}

Cycles plainTwoPassCost(const Work& work)
{
    return Cycles(2 * elementsOf(work));
}

Cycles reducingPassCost(const Work& work)
{
    return onePassCost(work) + Cycles(least);
}

Cycles reciprocalCost(const Work& work)
{
    return atLeast(8 * elementsOf(work));
}

Cycles aggregationCost(const Work& work)
{
    return atLeast(13 * elementsOf(work) / 3);
}

Cycles gpsimdPassCost(const Work& work)
{
    return Cycles(gpsimdStart + elementsOf(work));
}

Cycles loadStationaryCost(const Work& work)
{
    constexpr double gain = 4;
    return Cycles(static_cast<double>(work.stationary) / gain);
}

Cycles localGatherCost(const Work& work)
{
    const double e = std::max(1.0, static_cast<double>(work.perIndex));
    const double bytes = std::max(1.0, static_cast<double>(work.elementBytes));
    const double speedup = ((28 + 4 * e) / (4 * e)) / std::min(4 / bytes, e);
    return Cycles(gpsimdStart + elementsOf(work) / speedup);
}

std::span<const InstructionCost> instructionCosts()
{
    return costs;
}

std::span<const TileLimit> tileLimits()
{
    return limits;
}

std::span<const FastMode> fastModes()
{
    return modes;
}

} // namespace atlas
