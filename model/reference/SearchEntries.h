#pragma once

#include "model/reference/Search.h"

namespace atlas {

/// A thing as the index takes it in.
struct SearchEntry {
    SearchResult result; ///< without matches
    std::vector<std::string> names; ///< the title first, then other ways to say it
    std::string keywords; ///< words that belong to it without being its name
    std::string mentions; ///< words that are said of it
    std::optional<Dimension> dimension; ///< of a figure with a number
};

/// All that can be found, the general before the particular.
[[nodiscard]] std::vector<SearchEntry> collectEntries(
    const Catalog& catalog, const Glossary& glossary, std::span<const SearchCommand> commands);

} // namespace atlas
