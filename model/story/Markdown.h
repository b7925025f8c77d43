#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

/// What stands on the outermost level of a Markdown text. For the sources of this folder alone.
struct MarkdownBlock {
    enum class Kind : std::uint8_t {
        Heading,
        Rule, ///< a line of dashes
        Comment, ///< <!-- ... -->
        Atlas, ///< a fenced block whose first word is "atlas"
        Other,
    };
    Kind kind = Kind::Other;
    std::uint32_t firstLine = 1; ///< of the text, counted from 1
    std::uint32_t lastLine = 1;
    int level = 0; ///< of a heading, 1 to 6
    bool underlined = false; ///< a heading by the line of dashes below it
    bool closed = true; ///< a fence or a comment that ends before the text does
    std::string
        text; ///< of a heading: CommonMark of one line; of a comment and an atlas block:
              ///< what is inside; of another one that is not closed: the line that closes it
};

[[nodiscard]] std::vector<MarkdownBlock>
markdownBlocks(std::string_view text, const std::vector<std::string_view>& lines);

/// The lines of a text without their ends.
[[nodiscard]] std::vector<std::string_view> linesOf(std::string_view text);

} // namespace atlas
