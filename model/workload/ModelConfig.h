#pragma once

#include "model/catalog/CatalogReader.h"
#include "model/catalog/JsonTree.h"
#include "model/workload/Transformer.h"

#include <filesystem>
#include <span>
#include <string_view>

namespace atlas {

// Reads transformers from a Hugging Face config.json. The key model_type says which of the known
// architectures it is; each takes the keys that its published implementation takes, with the same
// defaults, so that the parameters come out exact to the last unit.

/// The values of model_type that are known: "llama", "gpt2"...
[[nodiscard]] std::span<const std::string_view> knownArchitectures();

/// Reads a configuration that stands inside a larger file. Nothing when there was a problem.
[[nodiscard]] std::optional<Transformer>
readTransformer(const JsonNode& config, const Place& place, ProblemList& problems);

/// Reads the text of a config.json. Reports every problem at once: broken JSON, nesting deeper than
/// 32, an unknown model_type, missing keys, texts for numbers, zero or absurd sizes, heads that do
/// not divide.
[[nodiscard]] Checked<Transformer> readModelConfig(const CatalogText& file);

/// The same of a file, or of a folder that holds a config.json. Files above 8 MiB are refused
/// unread.
[[nodiscard]] Checked<Transformer> readModelConfigFile(const std::filesystem::path& path);

} // namespace atlas
