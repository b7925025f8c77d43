#pragma once

#include "model/catalog/Catalog.h"

#include <filesystem>
#include <span>
#include <string_view>

namespace atlas {

/// One catalogue file: its name, for messages, and its JSON text.
struct CatalogText {
    std::string_view name;
    std::string_view json;
};

/// The catalogue that is compiled in.
[[nodiscard]] std::span<const CatalogText> builtInCatalog();

/// Reads the files in order; a later entry replaces an earlier one of the same kind and name whole.
/// Reports every problem at once: broken JSON, nesting deeper than 32, duplicate keys, unknown keys
/// and units, figures without source, negative or non-finite values, references to entries that do
/// not exist, links and addresses outside the chips.
[[nodiscard]] Checked<Catalog> readCatalog(std::span<const CatalogText> files);

/// The built-in catalogue, then every *.json in the folder in name order. Files above 8 MiB are
/// refused unread.
[[nodiscard]] Checked<Catalog> readCatalogWith(const std::filesystem::path& folder);

/// The built-in catalogue; it is tested to be free of problems.
[[nodiscard]] Catalog readBuiltInCatalog();

} // namespace atlas
