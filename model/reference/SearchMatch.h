#pragma once

#include "model/reference/FoldedWords.h"
#include "model/reference/SearchEntries.h"

#include <cstdint>
#include <map>
#include <vector>

namespace atlas {

using WordId = std::uint32_t;

/// Every word of an index once.
class Vocabulary {
public:
    WordId add(const std::string& word);
    [[nodiscard]] std::vector<WordId> add(std::string_view text);
    [[nodiscard]] const std::vector<std::string>& words() const { return m_words; }
    /// Whether a word starts with this one.
    [[nodiscard]] bool hasPrefix(const std::string& beginning) const;

private:
    std::vector<std::string> m_words;
    std::map<std::string, WordId> m_ids;
};

/// A name of an entry in words.
struct IndexedName {
    std::vector<WordId> words;
    std::string compact; ///< the words without gaps
};

struct IndexedEntry {
    SearchEntry entry;
    std::vector<IndexedName> names;
    std::vector<WordId> keywords;
    std::vector<WordId> mentions;
};

/// How well an entry fits; less is better, member by member.
enum class Tier : std::uint8_t {
    Exact,
    Beginning,
    InsideBeginning,
    AllWords,
    Misspelled,
    SomeWords
};
struct Score {
    bool missesHint =
        false; ///< the question asks for an amount, and this is none of that dimension
    Tier tier = Tier::Exact;
    int cost = 0;
    std::size_t name = 0; ///< which of the entry's names fits

    friend auto operator<=>(const Score&, const Score&) = default;
};

/// How much a question may differ from what it finds.
enum class Leniency : std::uint8_t { Strict, Spelling, MissingWords };

/// The words that a name must have, and the dimensions that the question hints at.
struct Question {
    std::vector<std::string> words;
    std::vector<std::size_t> typed; ///< how long each word was before its plural s was taken off
    std::string compact;
    std::vector<Dimension> hints;
};

/// Articles, question words and the like are left out, words for amounts become hints; nothing is
/// left out when nothing else would remain.
[[nodiscard]] Question readQuestion(std::string_view text);

/// The words of a name or a question that tell something.
[[nodiscard]] std::vector<FoldedWord> tellingWords(std::string_view text);

/// A question ready to be compared with entries.
class Matcher {
public:
    Matcher(Question question, const Vocabulary& vocabulary, Leniency leniency);

    /// Nothing when the entry does not fit.
    [[nodiscard]] std::optional<Score> score(const IndexedEntry& entry) const;
    /// What the question's words match in a title.
    [[nodiscard]] std::vector<TextSpan> matchesIn(std::string_view title) const;

private:
    struct WordMatch {
        int cost = 0;
        std::optional<std::size_t> at; ///< the word of the name; nothing: elsewhere
    };

    [[nodiscard]] int costOf(const std::string& word, const std::string& candidate) const;
    [[nodiscard]] std::optional<Score> scoreName(const IndexedName& name) const;
    [[nodiscard]] WordMatch matchWord(
        std::size_t asked, const IndexedName& name, std::vector<bool>& taken, int elsewhere) const;
    [[nodiscard]] std::optional<Score>
    scoreWords(const IndexedName& name, const std::vector<int>& elsewhere) const;
    [[nodiscard]] std::vector<int> costsElsewhere(const IndexedEntry& entry) const;
    [[nodiscard]] std::size_t
    matchedLength(std::size_t asked, const FoldedWord& word, std::string_view title) const;
    [[nodiscard]] bool standsAt(const IndexedName& name, std::size_t from) const;

    Question m_question;
    Leniency m_leniency;
    std::vector<std::vector<int>> m_costs; ///< of each word of the question against the vocabulary
};

} // namespace atlas
