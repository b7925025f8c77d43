#include "model/reference/FoldedWords.h"

#include "model/support/Phrases.h"

namespace atlas {

namespace {

constexpr std::string_view timesSign = "×";

bool isTimes(std::string_view text, std::size_t at)
{
    return text.substr(at).starts_with(timesSign);
}

/// The end of the run of letters and digits that starts at a place; an x between digits ends it.
std::size_t endOfWord(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    bool onlyDigits = true;
    while (end < text.size()) {
        if (const std::size_t accented = accentedLetter(text, end); accented > 0) {
            end += accented;
            onlyDigits = false;
            continue;
        }
        if (!isLetter(text[end]) && !isDigit(text[end]))
            break;
        const bool times = lowered(text[end]) == 'x' && onlyDigits && end > at
            && end + 1 < text.size() && isDigit(text[end + 1]);
        if (times)
            break;
        onlyDigits = onlyDigits && isDigit(text[end]);
        ++end;
    }
    return end;
}

/// Whether the word at a place is an x that stands directly between digits.
bool isTimesLetter(std::string_view text, std::size_t at)
{
    return lowered(text[at]) == 'x' && at > 0 && at + 1 < text.size() && isDigit(text[at - 1])
        && isDigit(text[at + 1]);
}

std::string foldWord(std::string_view word)
{
    constexpr std::size_t shortestPlural = 4;
    std::string folded;
    folded.reserve(word.size());
    for (const char c : word) {
        // The small letter of "Ä" is 32 further in its second byte.
        const auto byte = static_cast<unsigned char>(c);
        const bool capital = folded.ends_with('\xC3') && byte >= 0x80 && byte < 0x9F;
        folded += capital ? static_cast<char>(byte + 32U) : lowered(c);
    }
    const bool plural = folded.size() >= shortestPlural && folded.ends_with('s')
        && !folded.ends_with("ss") && !folded.ends_with("us");
    if (plural)
        folded.pop_back();
    return folded;
}

/// Of these the translation says which words they are in another language.
constexpr std::string_view smallWords = spoken("a an and are as at by can do does each for");
constexpr std::string_view countWords = spoken("many number count");

bool isAmong(std::string_view word, std::string_view english)
{
    const std::string list = translated(english);
    return list != english && (" " + list + " ").contains(" " + std::string(word) + " ");
}

} // namespace

bool isSmallWord(std::string_view word)
{
    return isAmong(word, smallWords);
}

bool asksForNumber(std::string_view word)
{
    return isAmong(word, countWords);
}

std::size_t accentedLetter(std::string_view text, std::size_t at)
{
    constexpr unsigned char lead = 0xC3;
    if (at + 1 >= text.size() || static_cast<unsigned char>(text[at]) != lead)
        return 0;
    const std::string_view both = text.substr(at, 2);
    return both == timesSign || both == "÷" ? 0 : 2;
}

std::vector<FoldedWord> foldWords(std::string_view text)
{
    std::vector<FoldedWord> words;
    for (std::size_t at = 0; at < text.size();) {
        if (isTimes(text, at)) {
            words.push_back({"x", at, timesSign.size()});
            at += timesSign.size();
        } else if (isTimesLetter(text, at)) {
            words.push_back({"x", at, 1});
            ++at;
        } else if (const std::size_t end = endOfWord(text, at); end > at) {
            words.push_back({foldWord(text.substr(at, end - at)), at, end - at});
            at = end;
        } else {
            ++at;
        }
    }
    return words;
}

std::string foldCompact(std::string_view text)
{
    std::string compact;
    for (const FoldedWord& word : foldWords(text))
        compact += word.text;
    return compact;
}

} // namespace atlas
