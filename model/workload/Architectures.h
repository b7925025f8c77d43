#pragma once

#include "model/workload/ConfigValues.h"
#include "model/workload/Transformer.h"

#include <span>
#include <string_view>

namespace atlas {

/// An architecture that can be read: its model_type and how its keys become sizes.
struct Architecture {
    std::string_view name;
    Transformer (*read)(const ConfigValues& config);
};

[[nodiscard]] std::span<const Architecture> architectures();

/// The largest sizes that a configuration may state. With them no part of a layer overflows.
inline constexpr std::uint32_t mostLayers = 10'000;
inline constexpr std::uint32_t mostWidth = 1U << 20U;
inline constexpr std::uint32_t mostHeads = 1U << 16U;
inline constexpr std::uint32_t mostHeadSize = 1U << 16U;
inline constexpr std::uint32_t mostForward = 1U << 24U;
inline constexpr std::uint32_t mostWords = 1U << 28U;
inline constexpr std::uint32_t mostPositions = 1U << 30U;
inline constexpr std::uint32_t mostExperts = 1U << 16U;

/// Readers of single architectures, grouped by file.
[[nodiscard]] Transformer readLlama(const ConfigValues& config);
[[nodiscard]] Transformer readQwen2(const ConfigValues& config);
[[nodiscard]] Transformer readQwen3(const ConfigValues& config);
[[nodiscard]] Transformer readMixtral(const ConfigValues& config);
[[nodiscard]] Transformer readQwen2Moe(const ConfigValues& config);
[[nodiscard]] Transformer readQwen3Moe(const ConfigValues& config);
[[nodiscard]] Transformer readLlama4(const ConfigValues& config);
[[nodiscard]] Transformer readGptOss(const ConfigValues& config);
[[nodiscard]] Transformer readGpt2(const ConfigValues& config);
[[nodiscard]] Transformer readGptNeoX(const ConfigValues& config);
[[nodiscard]] Transformer readOpt(const ConfigValues& config);
[[nodiscard]] Transformer readBert(const ConfigValues& config);
[[nodiscard]] Transformer readT5(const ConfigValues& config);
[[nodiscard]] Transformer readVit(const ConfigValues& config);

} // namespace atlas
