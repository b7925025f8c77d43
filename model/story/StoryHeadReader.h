#pragma once

#include "model/story/Story.h"

namespace atlas {

/// The head of a file, and how many lines it takes with the two around it. For the sources of this
/// folder alone.
struct HeadLines {
    StoryHead head;
    std::uint32_t lines = 0; ///< 0: there is none
    std::vector<StoryProblem> problems;
};
[[nodiscard]] HeadLines readHead(const std::vector<std::string_view>& lines, std::string_view file);

/// "“veiw” is no …; did you mean “view”? There are …"
[[nodiscard]] std::string
unknownWord(std::string_view word, std::string_view what, const std::vector<std::string>& known);

/// The text without white space at its ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);
[[nodiscard]] bool isBlank(std::string_view line);

} // namespace atlas
