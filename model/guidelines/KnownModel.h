#pragma once

#include "model/catalog/CatalogReader.h"
#include "model/guidelines/ModelDescription.h"

#include <vector>

namespace atlas {

/// A public model whose sizes are known from its published configuration.
struct KnownModel {
    std::string name; ///< "llama-3-8b": what one types
    std::string title; ///< "Llama 3 8B"
    std::string family; ///< the id of a family of the guidelines
    std::uint64_t parameters = 0;
    std::uint32_t layers = 0; ///< of an encoder-decoder: of each half
    std::uint32_t hidden = 0;
    std::uint32_t heads = 0;
    std::uint32_t intermediate = 0; ///< width between the two matrices of the feed-forward part
    std::optional<std::uint32_t> kvHeads; ///< absent without a KV cache
    std::optional<std::uint32_t> headSize; ///< beside kvHeads
    std::optional<std::uint32_t> vocabulary;
    std::optional<std::uint32_t> positions; ///< the longest sequence; absent when not stated
    std::string source;

    /// Inference in BF16 with one sequence of usual length, or of the model's own when that is
    /// less.
    [[nodiscard]] ModelDescription description() const;
};

/// The models that are compiled in, a file for each.
[[nodiscard]] std::span<const CatalogText> builtInModelFiles();

/// Reads a file for each model. Reports every problem at once: missing or unknown keys, numbers out
/// of range, families that the guidelines do not have, a name that stands twice.
[[nodiscard]] Checked<std::vector<KnownModel>>
readKnownModels(std::span<const CatalogText> files, const Guidelines& guidelines);

/// The models that are compiled in; they are tested to be free of problems.
[[nodiscard]] std::vector<KnownModel> readBuiltInModels(const Guidelines& guidelines);

/// By name or title, in any case. A problem names the nearest ones and all that there are.
[[nodiscard]] Result<KnownModel>
findKnownModel(std::span<const KnownModel> models, std::string_view word);

} // namespace atlas
