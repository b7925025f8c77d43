#pragma once

#include "model/story/Story.h"

namespace atlas {

/// A key of a YAML mapping with one of its values. For the sources of this folder alone.
struct YamlPair {
    std::string key;
    std::string value;
    TextPlace keyPlace; ///< in the file
    TextPlace valuePlace;
};

struct YamlPairs {
    std::vector<YamlPair> pairs; ///< in the order of the text; a list gives one pair for each entry
    std::vector<StoryProblem> problems; ///< without their file
};

/// Reads "key: value" lines that stand in a file from some line on, so many columns to the right.
/// Values are words, or lists of words.
[[nodiscard]] YamlPairs
yamlPairs(std::string_view text, std::uint32_t firstLine, std::uint32_t indent = 0);

/// The lines again; values are quoted where they must be.
[[nodiscard]] std::string yamlText(const std::vector<YamlPair>& pairs);

} // namespace atlas
