#include "model/numerics/NumberFormat.h"

#include "model/support/Phrases.h"

#include <algorithm>
#include <array>

namespace atlas {

namespace {

constexpr std::string_view dataTypes = "about-neuron/arch/neuron-features/data-types.rst";
constexpr std::string_view trainium2 =
    "nki/guides/architecture/trainium2_arch.rst § Double FP8 Matmul Performance";
constexpr std::string_view trainium3 =
    "nki/guides/architecture/trainium3_arch.rst § Quad-MXFP8/MXFP4 Matmul Performance";
constexpr std::string_view ieee = "IEEE 754-2008 § 3.4";
constexpr std::string_view ofp8 = "OCP 8-bit Floating Point Specification (OFP8), revision 1.0 § 5";
constexpr std::string_view mx = "OCP Microscaling Formats (MX) Specification, version 1.0 § 5";
constexpr std::string_view openXla = "OpenXLA StableHLO specification § Types (f8E4M3, f8E3M4)";

constexpr auto formats = std::to_array<NumberFormat>({
    {.id = "fp32",
     .name = "FP32",
     .exponentBits = 8,
     .mantissaBits = 23,
     .bias = 127,
     .layoutSource = dataTypes,
     .rules = spoken("binary32: infinities and NaN in the largest exponent"),
     .rulesSource = ieee},
    {.id = "tf32",
     .name = "TF32",
     .exponentBits = 8,
     .mantissaBits = 10,
     .bias = 127,
     .layoutSource = dataTypes,
     .rules = spoken("range and special patterns of FP32"),
     .rulesSource = "NVIDIA A100 Tensor Core GPU Architecture § TF32"},
    {.id = "bf16",
     .name = "BF16",
     .exponentBits = 8,
     .mantissaBits = 7,
     .bias = 127,
     .layoutSource = dataTypes,
     .rules = spoken("the upper half of an FP32 value"),
     .rulesSource = "OpenXLA StableHLO specification § Types (bf16)"},
    {.id = "fp16",
     .name = "FP16",
     .exponentBits = 5,
     .mantissaBits = 10,
     .bias = 15,
     .layoutSource = dataTypes,
     .rules = spoken("binary16: infinities and NaN in the largest exponent"),
     .rulesSource = ieee},
    {.id = "fp8-e5m2",
     .name = "FP8 e5m2",
     .exponentBits = 5,
     .mantissaBits = 2,
     .bias = 15,
     .layoutSource = dataTypes,
     .rules = spoken("E5M2: infinities and NaN in the largest exponent"),
     .rulesSource = ofp8},
    {.id = "fp8-e4m3",
     .name = "FP8 e4m3",
     .exponentBits = 4,
     .mantissaBits = 3,
     .bias = 7,
     .layoutSource = dataTypes,
     .rules = spoken("F8E4M3: infinities and NaN in the largest exponent"),
     .rulesSource = openXla},
    {.id = "fp8-e4m3fn",
     .name = "FP8 e4m3fn",
     .exponentBits = 4,
     .mantissaBits = 3,
     .bias = 7,
     .specials = Specials::NanOnly,
     .layoutSource = "nki/api/generated/nki.language.float8_e4m3fn.rst",
     .rules = spoken("E4M3: no infinity, all ones is NaN"),
     .rulesSource = "nki/api/generated/nki.language.float8_e4m3fn.rst; bias: OFP8 § 5",
     .rulesDocumented = true},
    {.id = "fp8-e3m4",
     .name = "FP8 e3m4",
     .exponentBits = 3,
     .mantissaBits = 4,
     .bias = 3,
     .layoutSource = dataTypes,
     .rules = spoken("F8E3M4: infinities and NaN in the largest exponent"),
     .rulesSource = openXla},
    {.id = "mxfp8-e5m2",
     .name = "MXFP8 e5m2",
     .exponentBits = 5,
     .mantissaBits = 2,
     .bias = 15,
     .sharedScale = true,
     .layoutSource = trainium3,
     .rules = spoken("E5M2 elements, one power of two for 32 of them"),
     .rulesSource = mx,
     .rulesDocumented = true},
    {.id = "mxfp8-e4m3",
     .name = "MXFP8 e4m3",
     .exponentBits = 4,
     .mantissaBits = 3,
     .bias = 7,
     .specials = Specials::NanOnly,
     .sharedScale = true,
     .layoutSource = trainium3,
     .rules = spoken("E4M3 elements, one power of two for 32 of them"),
     .rulesSource = mx,
     .rulesDocumented = true},
    {.id = "mxfp4-e2m1",
     .name = "MXFP4 e2m1",
     .exponentBits = 2,
     .mantissaBits = 1,
     .bias = 1,
     .specials = Specials::None,
     .sharedScale = true,
     .layoutSource = trainium3,
     .rules = spoken("E2M1 elements, one power of two for 32 of them"),
     .rulesSource = mx,
     .rulesDocumented = true},
});

constexpr std::string_view configurable = spoken("one setting of the configurable cFP8");
constexpr std::string_view fast = spoken("double rate in the tensor engine");

constexpr auto supports = std::to_array<FormatSupport>({
    {"NeuronCore-v1", "fp32", "", dataTypes},
    {"NeuronCore-v1", "bf16", "", dataTypes},
    {"NeuronCore-v1", "fp16", "", dataTypes},
    {"NeuronCore-v2", "fp32", "", dataTypes},
    {"NeuronCore-v2", "tf32", "", dataTypes},
    {"NeuronCore-v2", "bf16", "", dataTypes},
    {"NeuronCore-v2", "fp16", "", dataTypes},
    {"NeuronCore-v2", "fp8-e5m2", configurable, dataTypes},
    {"NeuronCore-v2", "fp8-e4m3", configurable, dataTypes},
    {"NeuronCore-v2", "fp8-e3m4", configurable, dataTypes},
    {"NeuronCore-v3", "fp32", "", "about-neuron/arch/neuron-hardware/neuron-core-v3.rst"},
    {"NeuronCore-v3", "tf32", "", "about-neuron/arch/neuron-hardware/neuron-core-v3.rst"},
    {"NeuronCore-v3", "bf16", "", "about-neuron/arch/neuron-hardware/neuron-core-v3.rst"},
    {"NeuronCore-v3", "fp16", "", "about-neuron/arch/neuron-hardware/neuron-core-v3.rst"},
    {"NeuronCore-v3", "fp8-e5m2", fast, trainium2},
    {"NeuronCore-v3", "fp8-e4m3", fast, trainium2},
    {"NeuronCore-v3", "fp8-e3m4", spoken("at the rate of BF16"), trainium2},
    {"NeuronCore-v4", "fp32", "", "about-neuron/arch/neuron-hardware/neuron-core-v4.rst"},
    {"NeuronCore-v4", "tf32", "", "about-neuron/arch/neuron-hardware/neuron-core-v4.rst"},
    {"NeuronCore-v4", "bf16", "", "about-neuron/arch/neuron-hardware/neuron-core-v4.rst"},
    {"NeuronCore-v4", "fp16", "", "about-neuron/arch/neuron-hardware/neuron-core-v4.rst"},
    {"NeuronCore-v4",
     "fp8-e4m3fn",
     spoken("natively from here on"),
     "compiler/error-codes/EVRF051.rst"},
    {"NeuronCore-v4",
     "fp8-e4m3",
     spoken("not after Trainium3"),
     "compiler/error-codes/EVRF052.rst"},
    {"NeuronCore-v4", "mxfp8-e5m2", spoken("four times the rate of BF16"), trainium3},
    {"NeuronCore-v4", "mxfp8-e4m3", spoken("four times the rate of BF16"), trainium3},
    {"NeuronCore-v4", "mxfp4-e2m1", spoken("widened to MXFP8 before the array"), trainium3},
});

} // namespace

std::span<const NumberFormat> numberFormats()
{
    return formats;
}

const NumberFormat* findNumberFormat(std::string_view id)
{
    const auto* const found = std::ranges::find(formats, id, &NumberFormat::id);
    return found == formats.end() ? nullptr : found;
}

std::span<const FormatSupport> formatSupport()
{
    return supports;
}

} // namespace atlas
