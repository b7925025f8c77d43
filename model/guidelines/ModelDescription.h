#pragma once

#include "model/guidelines/Guidelines.h"
#include "model/workload/DataType.h"
#include "model/workload/KnownModel.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace atlas {

/// What a decoder remembers of each token: a key and a value of each head of each layer.
struct CacheShape {
    std::uint32_t layers = 0;
    std::uint32_t kvHeads = 0;
    std::uint32_t headSize = 0;

    friend bool operator==(const CacheShape&, const CacheShape&) = default;
};

/// A model and what one wants to do with it.
struct ModelDescription {
    std::string name; ///< "Llama 3 8B"; may be empty
    std::string family; ///< the id of a family of the guidelines; may be empty
    std::uint64_t parameters = 0;
    DataType type = DataType::Bf16;
    std::uint32_t sequence = 0; ///< tokens that are kept, prompt and answer together
    std::uint32_t batch = 1;
    Purpose purpose = Purpose::Inference;
    std::optional<CacheShape> cache;
    std::optional<std::uint32_t> positions; ///< the longest sequence the model was made for
    /// Of a known model: what the planner judges by, as long as parameters and cache are its own.
    std::shared_ptr<const Transformer> architecture;
};

/// Where a description says nothing else.
inline constexpr std::uint32_t usualSequence = 2048;

/// The largest model and the largest of its other numbers that a description may have.
inline constexpr std::uint64_t mostParameters = 1'000'000'000'000'000;
inline constexpr std::uint32_t mostTokens = 100'000'000;
inline constexpr std::uint32_t mostBatch = 1'000'000;
inline constexpr std::uint32_t mostCacheExtent = 100'000;

/// "7B", "70e9", "1.5T", "110M", "8,030,261,248": a whole number from 1 to 1e15 after rounding.
[[nodiscard]] Result<std::uint64_t> parseParameters(std::string_view text);

/// "8.03B", "110M", "405.9B": for people.
[[nodiscard]] std::string shortCount(std::uint64_t parameters);

/// Inference in BF16 with one sequence of usual length, or of the model's own when that is less.
[[nodiscard]] ModelDescription describe(const KnownModel& known);

/// What is wrong with a description, or nothing: numbers out of range, training in a type that no
/// formula here covers.
[[nodiscard]] std::optional<Problem> check(const ModelDescription& description);

} // namespace atlas
