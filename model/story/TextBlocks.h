#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

/// Letters of one style.
struct TextRun {
    std::string text;
    bool strong = false;
    bool emphasis = false;
    bool code = false;
    friend bool operator==(const TextRun&, const TextRun&) = default;
};

/// A paragraph of a text, or an item of a list.
struct TextBlock {
    enum class Kind : std::uint8_t { Paragraph, Heading, Item, Code };
    Kind kind = Kind::Paragraph;
    std::uint32_t depth = 0; ///< lists and quotes around it
    std::string marker; ///< "•", "2."; empty for what follows in an item
    std::vector<TextRun> runs; ///< of Code: one for each line
    friend bool operator==(const TextBlock&, const TextBlock&) = default;
};

/// A text of a story as it is set. Pictures, links and HTML leave their words.
[[nodiscard]] std::vector<TextBlock> readText(std::string_view markdown);

/// All its words in one line.
[[nodiscard]] std::string plainText(std::string_view markdown);

} // namespace atlas
