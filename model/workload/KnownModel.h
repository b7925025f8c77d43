#pragma once

#include "model/workload/ModelConfig.h"

#include <string>
#include <vector>

namespace atlas {

/// A public model whose sizes are known from its published configuration.
struct KnownModel {
    std::string name; ///< "llama-3-8b": what one types
    std::string title; ///< "Llama 3 8B"
    std::string family; ///< the id of a family of the guidelines
    Transformer transformer;
    std::string source;
};

/// The models that are compiled in, a file for each, from small to large.
[[nodiscard]] std::span<const CatalogText> builtInModelFiles();

/// Reads a file for each model. Reports every problem at once: missing or unknown keys, whatever is
/// wrong with a configuration, a name that stands twice.
[[nodiscard]] Checked<std::vector<KnownModel>> readKnownModels(std::span<const CatalogText> files);

/// The models that are compiled in; they are tested to be free of problems.
[[nodiscard]] std::vector<KnownModel> readBuiltInModels();

/// By name or title, in any case. A problem names the nearest ones and all that there are.
[[nodiscard]] Result<KnownModel>
findKnownModel(std::span<const KnownModel> models, std::string_view word);

} // namespace atlas
