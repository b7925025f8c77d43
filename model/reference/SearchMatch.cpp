#include "model/reference/SearchMatch.h"

#include "model/support/NearestNames.h"

#include <algorithm>
#include <array>
#include <bit>
#include <ranges>
#include <span>

namespace atlas {

namespace {

// What a word of a question costs, by what it meets. Letters of a name that were not asked for cost
// one each, so that shorter names stand first.
constexpr int noMatch = 1'000'000;
constexpr int prefixCost = 2;
constexpr int mostPrefixCost = 12;
constexpr int keywordCost = 6;
constexpr int mentionCost = 40;
constexpr int slipCost = 60;
constexpr int missingCost = 400;
constexpr int aliasCost = 1;

constexpr auto emptyWords = std::to_array<std::string_view>(
    {"a",          "an",    "and",   "are",  "as",      "at",  "by",   "can",  "define",
     "definition", "do",    "does",  "each", "explain", "for", "from", "had",  "has",
     "have",       "how",   "i",     "in",   "is",      "it",  "its",  "me",   "mean",
     "meaning",    "my",    "of",    "on",   "one",     "or",  "per",  "show", "tell",
     "that",       "the",   "there", "this", "versus",  "vs",  "to",   "was",  "what",
     "when",       "where", "which", "who",  "why",     "with"});

/// Words that ask for an amount without naming it.
struct Hint {
    std::string_view word;
    std::span<const Dimension> dimensions;
};

constexpr auto counts = std::to_array<Dimension>({Dimension::Count});
constexpr auto capacities = std::to_array<Dimension>({Dimension::Capacity});
constexpr auto durations = std::to_array<Dimension>({Dimension::Time});
constexpr auto speeds = std::to_array<Dimension>(
    {Dimension::Rate,
     Dimension::NetworkRate,
     Dimension::FloatCompute,
     Dimension::IntegerCompute,
     Dimension::Frequency,
     Dimension::Throughput});
constexpr auto hintWords = std::to_array<Hint>(
    {{"many", counts},
     {"number", counts},
     {"count", counts},
     {"big", capacities},
     {"large", capacities},
     {"much", capacities},
     {"size", capacities},
     {"capacity", capacities},
     {"long", durations},
     {"fast", speeds},
     {"speed", speeds}});

bool isEmptyWord(const FoldedWord& word, std::string_view text)
{
    std::string written;
    for (const char c : text.substr(word.at, word.length))
        written += lowered(c);
    return std::ranges::find(emptyWords, written) != emptyWords.end() || isSmallWord(written);
}

/// The dimension of a unit of at least two letters, in any case: "gb/s", "Gbps".
std::optional<Dimension> unitDimension(std::string_view word)
{
    const auto same = [word](std::string_view symbol) {
        return std::ranges::equal(
            symbol, word, [](char a, char b) { return lowered(a) == lowered(b); });
    };
    for (const Unit& unit : allUnits()) {
        if (unit.symbol.size() > 1 && same(unit.symbol))
            return unit.dimension;
    }
    return std::nullopt;
}

/// Takes the units out of a question.
std::string withoutUnits(std::string_view text, std::vector<Dimension>& hints)
{
    constexpr std::string_view blanks = " \t\n?!,;";
    std::string rest;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = text.find_first_not_of(blanks, at);
        if (start == std::string_view::npos)
            break;
        const std::size_t end = std::min(text.find_first_of(blanks, start), text.size());
        const std::string_view word = text.substr(start, end - start);
        if (const auto dimension = unitDimension(word))
            hints.push_back(*dimension);
        else
            rest.append(word).append(" ");
        at = end;
    }
    return rest;
}

/// The letters that occur in a word, a bit for each.
std::uint32_t lettersOf(std::string_view word)
{
    std::uint32_t letters = 0;
    for (const char c : word) {
        if (c >= 'a' && c <= 'z')
            letters |= 1U << static_cast<unsigned>(c - 'a');
    }
    return letters;
}

bool hasSameDigits(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a | std::views::filter(isDigit), b | std::views::filter(isDigit));
}

/// How many slips lie between a word and another, or the beginning of another; nothing when they
/// are too many for its length. Another number is another thing, not a slip.
std::optional<int> slipsBetween(std::string_view word, std::string_view candidate)
{
    constexpr std::size_t shortest = 4;
    constexpr std::size_t longWord = 7;
    const std::size_t most = word.size() < longWord ? 1 : 2;
    // Each letter that the other lacks is a slip at least: rules most candidates out.
    const auto lacking = std::popcount(lettersOf(word) & ~lettersOf(candidate));
    if (word.size() < shortest || candidate.size() + most < word.size()
        || static_cast<std::size_t>(lacking) > most || !hasSameDigits(word, candidate))
        return std::nullopt;
    if (candidate.size() <= word.size() + most) {
        if (const std::size_t slips = editDistance(word, candidate); slips <= most)
            return static_cast<int>(slips);
    }
    if (word.size() > shortest && candidate.size() > word.size()) {
        if (const std::size_t slips = editDistanceToPrefix(word, candidate); slips <= most)
            return static_cast<int>(slips);
    }
    return std::nullopt;
}

void keepTelling(std::vector<FoldedWord>& words, std::string_view text)
{
    std::vector<FoldedWord> telling;
    std::ranges::copy_if(words, std::back_inserter(telling), [text](const FoldedWord& word) {
        return !isEmptyWord(word, text);
    });
    if (!telling.empty())
        words = std::move(telling);
}

} // namespace

WordId Vocabulary::add(const std::string& word)
{
    const auto [found, isNew] = m_ids.try_emplace(word, static_cast<WordId>(m_words.size()));
    if (isNew)
        m_words.push_back(word);
    return found->second;
}

std::vector<WordId> Vocabulary::add(std::string_view text)
{
    std::vector<WordId> ids;
    for (const FoldedWord& word : tellingWords(text))
        ids.push_back(add(word.text));
    return ids;
}

bool Vocabulary::hasPrefix(const std::string& beginning) const
{
    const auto at = m_ids.lower_bound(beginning);
    return at != m_ids.end() && at->first.starts_with(beginning);
}

std::vector<FoldedWord> tellingWords(std::string_view text)
{
    std::vector<FoldedWord> words = foldWords(text);
    keepTelling(words, text);
    return words;
}

Question readQuestion(std::string_view text)
{
    constexpr std::size_t longest = 200;
    constexpr std::size_t mostWords = 16;
    text = text.substr(0, longest);
    Question question;
    const std::string rest = withoutUnits(text, question.hints);
    std::vector<FoldedWord> words;
    for (const FoldedWord& word : tellingWords(rest)) {
        const auto* const hint = std::ranges::find(hintWords, word.text, &Hint::word);
        if (asksForNumber(word.text))
            question.hints.insert(question.hints.end(), counts.begin(), counts.end());
        else if (hint == hintWords.end())
            words.push_back(word);
        else
            question.hints.insert(
                question.hints.end(), hint->dimensions.begin(), hint->dimensions.end());
    }
    if (words.empty()) {
        question.hints.clear();
        words = tellingWords(text);
    }
    for (const FoldedWord& word : words | std::views::take(mostWords)) {
        question.words.push_back(word.text);
        question.typed.push_back(word.length);
        question.compact += word.text;
    }
    return question;
}

Matcher::Matcher(Question question, const Vocabulary& vocabulary, Leniency leniency)
    : m_question(std::move(question))
    , m_leniency(leniency)
{
    for (const std::string& word : m_question.words) {
        std::vector<int>& costs = m_costs.emplace_back();
        costs.reserve(vocabulary.words().size());
        for (const std::string& candidate : vocabulary.words())
            costs.push_back(costOf(word, candidate));
    }
}

int Matcher::costOf(const std::string& word, const std::string& candidate) const
{
    if (candidate.starts_with(word)) {
        const int missing = static_cast<int>(candidate.size() - word.size());
        if (missing > 0 && isDigit(word.back()) && isDigit(candidate[word.size()]))
            return noMatch; // 4 is no beginning of 48
        return missing == 0 ? 0 : std::min(prefixCost + missing, mostPrefixCost);
    }
    if (m_leniency == Leniency::Strict)
        return noMatch;
    const auto slips = slipsBetween(word, candidate);
    return slips ? *slips * slipCost : noMatch;
}

/// Whether the question's words stand in the name from a place on, the last one perhaps begun only.
bool Matcher::standsAt(const IndexedName& name, std::size_t from) const
{
    const std::size_t count = m_costs.size();
    for (std::size_t i = 0; i < count; ++i) {
        const int cost = m_costs[i][name.words[from + i]];
        if (i + 1 < count ? cost != 0 : cost > mostPrefixCost)
            return false;
    }
    return true;
}

std::optional<Score> Matcher::scoreName(const IndexedName& name) const
{
    const std::string& asked = m_question.compact;
    const int left = static_cast<int>(name.compact.size()) - static_cast<int>(asked.size());
    if (name.compact.starts_with(asked))
        return Score{.tier = left == 0 ? Tier::Exact : Tier::Beginning, .cost = left};
    for (std::size_t from = 0; from + m_costs.size() <= name.words.size(); ++from) {
        if (standsAt(name, from))
            return Score{.tier = from == 0 ? Tier::Beginning : Tier::InsideBeginning, .cost = left};
    }
    return std::nullopt;
}

/// What each word of the question costs among the words that are no name of the entry.
std::vector<int> Matcher::costsElsewhere(const IndexedEntry& entry) const
{
    constexpr std::size_t shortestBeginning = 3;
    std::vector<int> costs;
    costs.reserve(m_costs.size());
    for (std::size_t i = 0; i < m_costs.size(); ++i) {
        const std::vector<int>& word = m_costs[i];
        const bool wholeOnly = m_question.words[i].size() < shortestBeginning;
        int least = noMatch;
        for (const WordId id : entry.keywords)
            least = wholeOnly && word[id] > 0 ? least : std::min(least, word[id] + keywordCost);
        // Whole words only: texts have many that begin like what is being typed.
        for (const WordId id : entry.mentions)
            least = word[id] == 0 ? std::min(least, mentionCost) : least;
        costs.push_back(least);
    }
    return costs;
}

/// The cheapest match of one of the question's words: in a word of the name that no other has
/// taken, which it takes, or elsewhere.
Matcher::WordMatch Matcher::matchWord(
    std::size_t asked, const IndexedName& name, std::vector<bool>& taken, int elsewhere) const
{
    WordMatch match{.cost = elsewhere, .at = std::nullopt};
    for (std::size_t i = 0; i < name.words.size(); ++i) {
        const int cost = m_costs[asked][name.words[i]];
        if (!taken[i] && cost < match.cost)
            match = {.cost = cost, .at = i};
    }
    if (match.at)
        taken[*match.at] = true;
    return match;
}

/// The question's words in any order, each in a word of the name of its own or elsewhere.
std::optional<Score>
Matcher::scoreWords(const IndexedName& name, const std::vector<int>& elsewhere) const
{
    Score score{.tier = Tier::AllWords, .cost = static_cast<int>(name.compact.size())};
    std::vector<bool> taken(name.words.size(), false);
    std::size_t missing = 0;
    for (std::size_t i = 0; i < m_costs.size(); ++i) {
        const WordMatch match = matchWord(i, name, taken, elsewhere[i]);
        const bool isMissing = match.cost >= noMatch;
        score.cost += isMissing ? missingCost : match.cost;
        if (match.at)
            score.cost -= static_cast<int>(m_question.words[i].size());
        if (match.cost >= slipCost && m_leniency != Leniency::Strict)
            score.tier = Tier::Misspelled;
        missing += isMissing ? 1 : 0;
    }
    if (missing == 0)
        return score;
    score.tier = Tier::SomeWords;
    const bool enough = missing * 2 <= m_costs.size() && missing < m_costs.size();
    return enough && m_leniency == Leniency::MissingWords ? std::optional(score) : std::nullopt;
}

std::optional<Score> Matcher::score(const IndexedEntry& entry) const
{
    std::optional<Score> best;
    const std::vector<int> elsewhere = costsElsewhere(entry);
    for (std::size_t i = 0; i < entry.names.size(); ++i) {
        auto score = scoreName(entry.names[i]);
        if (!score)
            score = scoreWords(entry.names[i], elsewhere);
        if (!score)
            continue;
        score->cost += i == 0 ? 0 : aliasCost;
        score->name = i;
        if (!best || *score < *best)
            best = score;
    }
    if (best && !m_question.hints.empty()) {
        const auto& dimension = entry.entry.dimension;
        best->missesHint =
            !dimension || std::ranges::find(m_question.hints, *dimension) == m_question.hints.end();
    }
    return best;
}

/// How much of a title's word one of the question's words matches: all of it when it is the same or
/// misspelled, otherwise as much as was typed.
std::size_t
Matcher::matchedLength(std::size_t asked, const FoldedWord& word, std::string_view title) const
{
    const int cost = costOf(m_question.words[asked], word.text);
    if (cost >= noMatch)
        return 0;
    if (cost == 0 || cost >= slipCost)
        return word.length;
    const std::size_t length = m_question.words[asked].size();
    const bool goesOn = m_question.typed[asked] > length && lowered(title[word.at + length]) == 's';
    return goesOn ? length + 1 : length;
}

std::vector<TextSpan> Matcher::matchesIn(std::string_view title) const
{
    std::vector<TextSpan> spans;
    for (const FoldedWord& word : foldWords(title)) {
        std::size_t length = 0;
        for (std::size_t i = 0; i < m_question.words.size(); ++i)
            length = std::max(length, matchedLength(i, word, title));
        if (length > 0)
            spans.push_back({word.at, length});
    }
    return spans;
}

} // namespace atlas
