#pragma once

#include "model/catalog/CatalogReader.h"
#include "model/reference/Glossary.h"

#include <span>

namespace atlas {

/// The glossary that is compiled in.
[[nodiscard]] std::span<const CatalogText> builtInGlossary();

/// Reads the files in order. Reports every problem at once: broken JSON, unknown keys, terms
/// without definition or source, categories, kinds and related terms that do not exist, a name or
/// kind that two terms claim, examples that are no addresses.
[[nodiscard]] Checked<Glossary> readGlossary(std::span<const CatalogText> files);

/// The built-in glossary; it is tested to be free of problems.
[[nodiscard]] Glossary readBuiltInGlossary();

} // namespace atlas
