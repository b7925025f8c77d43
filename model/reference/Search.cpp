#include "model/reference/Search.h"

#include "model/reference/FoldedWords.h"
#include "model/reference/SearchMatch.h"
#include "model/support/NearestNames.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <tuple>

namespace atlas {

namespace {

struct Found {
    Score score;
    SearchKind kind = SearchKind::Machine;
    std::size_t entry = 0;
    std::size_t matcher = 0;

    friend auto operator<=>(const Found&, const Found&) = default;
};

/// Neighboring words that the index knows as one: "neuron core" is "neuroncore" too.
std::optional<Question> withJoinedWords(const Question& question, const Vocabulary& vocabulary)
{
    Question joined = question;
    joined.words.clear();
    joined.typed.clear();
    for (std::size_t i = 0; i < question.words.size(); ++i) {
        const bool last = i + 1 == question.words.size();
        const std::string both = last ? std::string() : question.words[i] + question.words[i + 1];
        if (!last && vocabulary.hasPrefix(both)) {
            joined.words.push_back(both);
            joined.typed.push_back(question.words[i].size() + question.typed[i + 1]);
            ++i;
        } else {
            joined.words.push_back(question.words[i]);
            joined.typed.push_back(question.typed[i]);
        }
    }
    return joined.words.size() < question.words.size() ? std::optional(joined) : std::nullopt;
}

} // namespace

std::string_view toString(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Machine:
        return "machine";
    case SearchKind::Chip:
        return "chip";
    case SearchKind::NeuronCore:
        return "neuroncore";
    case SearchKind::Term:
        return "term";
    case SearchKind::Part:
        return "part";
    case SearchKind::Figure:
        return "figure";
    case SearchKind::Command:
        return "command";
    }
    return {};
}

struct SearchIndex::Content {
    Vocabulary vocabulary;
    std::vector<IndexedEntry> entries;
    std::vector<std::string> knownNames; ///< of terms and machines

    void add(SearchEntry entry)
    {
        IndexedEntry indexed;
        for (const std::string& name : entry.names) {
            IndexedName words{.words = vocabulary.add(std::string_view(name)), .compact = {}};
            for (const WordId id : words.words)
                words.compact += vocabulary.words()[id];
            indexed.names.push_back(std::move(words));
        }
        indexed.keywords = vocabulary.add(std::string_view(entry.keywords));
        indexed.mentions = vocabulary.add(std::string_view(entry.mentions));
        const SearchKind kind = entry.result.kind;
        if (kind == SearchKind::Term || kind == SearchKind::Machine)
            knownNames.insert(knownNames.end(), entry.names.begin(), entry.names.end());
        indexed.entry = std::move(entry);
        entries.push_back(std::move(indexed));
    }

    /// The best match of every entry that fits, best first.
    [[nodiscard]] std::vector<Found> match(std::span<const Matcher> matchers) const
    {
        std::vector<Found> found;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            std::optional<Found> best;
            for (std::size_t m = 0; m < matchers.size(); ++m) {
                const auto score = matchers[m].score(entries[i]);
                if (score && (!best || *score < best->score))
                    best = Found{*score, entries[i].entry.result.kind, i, m};
            }
            if (best)
                found.push_back(*best);
        }
        std::ranges::sort(found);
        return found;
    }

    [[nodiscard]] std::vector<SearchResult>
    search(const Question& question, Leniency leniency, std::size_t most) const
    {
        std::vector<Matcher> matchers;
        if (auto joined = withJoinedWords(question, vocabulary))
            matchers.emplace_back(std::move(*joined), vocabulary, leniency);
        matchers.emplace_back(question, vocabulary, leniency);
        const std::vector<Found> found = match(matchers);
        std::vector<SearchResult> results;
        for (const Found& one : std::span(found).first(std::min(most, found.size()))) {
            const SearchEntry& entry = entries[one.entry].entry;
            SearchResult result = entry.result;
            if (result.kind == SearchKind::Term && one.score.name > 0)
                result.alias = entry.names[one.score.name];
            result.matches = matchers[one.matcher].matchesIn(result.title);
            results.push_back(std::move(result));
        }
        return results;
    }
};

SearchIndex::SearchIndex(
    const Catalog& catalog, const Glossary& glossary, std::span<const SearchCommand> commands)
{
    auto content = std::make_shared<Content>();
    for (SearchEntry& entry : collectEntries(catalog, glossary, commands))
        content->add(std::move(entry));
    m_content = std::move(content);
}

std::vector<SearchResult> SearchIndex::find(std::string_view question, std::size_t most) const
{
    const Question asked = readQuestion(question);
    if (asked.words.empty())
        return {};
    for (const Leniency leniency : {Leniency::Strict, Leniency::Spelling, Leniency::MissingWords}) {
        auto results = m_content->search(asked, leniency, most);
        if (results.empty())
            continue;
        // "Number formats" is a name, though "number" alone asks for an amount.
        const std::string whole = foldCompact(question);
        std::ranges::stable_partition(results, [&](const SearchResult& result) {
            return foldCompact(result.title) == whole;
        });
        return results;
    }
    return {};
}

std::vector<std::string> SearchIndex::nearest(std::string_view question, std::size_t most) const
{
    return nearestNames(question, m_content->knownNames, most);
}

std::size_t SearchIndex::size() const
{
    return m_content->entries.size();
}

} // namespace atlas
