#include "model/reference/TermSpans.h"

#include "model/reference/FoldedWords.h"

#include <algorithm>
#include <set>

namespace atlas {

namespace {

struct WrittenWord {
    std::string_view text;
    std::size_t at = 0;

    [[nodiscard]] std::size_t end() const { return at + text.size(); }
};

bool isWordByte(char c)
{
    return isLetter(c) || isDigit(c);
}

std::vector<WrittenWord> wordsOf(std::string_view text)
{
    std::vector<WrittenWord> words;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size()) {
            const std::size_t accented = accentedLetter(text, end);
            if (accented == 0 && !isWordByte(text[end]))
                break;
            end += std::max<std::size_t>(accented, 1);
        }
        if (end > at)
            words.push_back({text.substr(at, end - at), at});
        at = end + 1;
    }
    return words;
}

bool isSame(std::string_view written, std::string_view wanted, bool exactCase)
{
    return written.size() == wanted.size()
        && std::ranges::equal(written, wanted, [&](char a, char b) {
               return exactCase ? a == b : lowered(a) == lowered(b);
           });
}

bool isSameOrPlural(std::string_view written, std::string_view wanted, bool exactCase)
{
    if (written.size() == wanted.size() + 1 && written.back() == 's')
        written.remove_suffix(1);
    return isSame(written, wanted, exactCase);
}

/// Words of one name have a single character between them.
bool isJoined(const WrittenWord& first, const WrittenWord& second)
{
    return second.at == first.end() + 1;
}

/// Whether a full stop joins what stands around it to one name, as in "trn1.32xlarge" or "v2.cpp".
bool isDotted(std::string_view text, std::size_t dot)
{
    return dot > 0 && dot + 1 < text.size() && text[dot] == '.' && isWordByte(text[dot - 1])
        && isWordByte(text[dot + 1]);
}

class Finder {
public:
    Finder(const Glossary& glossary, std::string_view text)
        : m_glossary(glossary)
        , m_text(text)
        , m_words(wordsOf(text))
    {
    }

    [[nodiscard]] std::size_t wordCount() const { return m_words.size(); }

    /// The longest form that stands at a word.
    [[nodiscard]] const Glossary::Form* formAt(std::size_t word) const
    {
        std::string first;
        for (const char c : m_words[word].text)
            first += lowered(c);
        const Glossary::Form* longest = longestOf(m_glossary.formsFrom(first), word);
        if (longest == nullptr && first.ends_with('s')) {
            first.pop_back();
            longest = longestOf(m_glossary.formsFrom(first), word);
        }
        return longest;
    }

    [[nodiscard]] TermSpan span(const Glossary::Form& form, std::size_t word) const
    {
        const std::size_t at = m_words[word].at;
        return {at, m_words[word + form.words.size() - 1].end() - at, form.term};
    }

private:
    [[nodiscard]] const Glossary::Form*
    longestOf(std::span<const Glossary::Form> forms, std::size_t word) const
    {
        const auto found = std::ranges::find_if(
            forms, [&](const Glossary::Form& form) { return stands(form, word); });
        return found == forms.end() ? nullptr : &*found;
    }

    [[nodiscard]] bool stands(const Glossary::Form& form, std::size_t word) const
    {
        const std::size_t count = form.words.size();
        if (word + count > m_words.size())
            return false;
        for (std::size_t i = 0; i < count; ++i) {
            const std::string_view written = m_words[word + i].text;
            const bool last = i + 1 == count;
            const bool same = last ? isSameOrPlural(written, form.words[i], form.exactCase)
                                   : isSame(written, form.words[i], form.exactCase);
            if (!same || (!last && !isJoined(m_words[word + i], m_words[word + i + 1])))
                return false;
        }
        const std::size_t start = m_words[word].at;
        const bool continues = start > 0 && isDotted(m_text, start - 1);
        return !continues && !isDotted(m_text, m_words[word + count - 1].end());
    }

    const Glossary& m_glossary;
    std::string_view m_text;
    std::vector<WrittenWord> m_words;
};

} // namespace

std::vector<TermSpan> findTerms(const Glossary& glossary, std::string_view text, const Term* except)
{
    const Finder finder(glossary, text);
    std::vector<TermSpan> spans;
    std::set<std::size_t> seen;
    for (std::size_t word = 0; word < finder.wordCount();) {
        const Glossary::Form* const form = finder.formAt(word);
        if (form == nullptr) {
            ++word;
            continue;
        }
        const bool wanted = &glossary.terms()[form->term] != except;
        if (wanted && seen.insert(form->term).second)
            spans.push_back(finder.span(*form, word));
        word += form->words.size();
    }
    return spans;
}

std::vector<std::string> splitWords(std::string_view text)
{
    std::vector<std::string> words;
    for (const WrittenWord& word : wordsOf(text))
        words.emplace_back(word.text);
    return words;
}

} // namespace atlas
