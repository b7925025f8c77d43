#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

/// A word of a text in the form in which words are compared, and where it stands in the text.
struct FoldedWord {
    std::string text;
    std::size_t at = 0; ///< bytes from the start of the text
    std::size_t length = 0;

    friend bool operator==(const FoldedWord&, const FoldedWord&) = default;
};

/// The words of a text without case, punctuation and plural s: "NeuronCores" is "neuroncore",
/// "trn1.32xlarge" is "trn1" and "32xlarge". A multiplication sign, also as an x between digits, is
/// the word "x": "4×4", "4x4" and "4 x 4" are alike.
[[nodiscard]] std::vector<FoldedWord> foldWords(std::string_view text);

/// The folded words without anything between them: "All-reduce", "all reduce" and "AllReduce" are
/// all "allreduce".
[[nodiscard]] std::string foldCompact(std::string_view text);

/// The bytes of a letter with an accent that starts at a place ("ä", U+00C0 to U+00FF); 0 for
/// anything else.
[[nodiscard]] std::size_t accentedLetter(std::string_view text, std::size_t at);

/// Whether a lower-case word tells nothing in a question of the language that is spoken, such as
/// "the" in German. Of English ones the search knows itself.
[[nodiscard]] bool isSmallWord(std::string_view word);

/// Whether it asks for a number of things there, as "many" does.
[[nodiscard]] bool asksForNumber(std::string_view word);

[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
[[nodiscard]] constexpr char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace atlas
