#include "model/reference/Glossary.h"

#include "model/catalog/PartKind.h"
#include "model/reference/FoldedWords.h"
#include "model/reference/TermSpans.h"
#include "model/support/NearestNames.h"
#include "model/support/Phrases.h"
#include "model/topology/Topology.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace atlas {

namespace {

constexpr auto categories = std::to_array<std::string_view>(
    {spoken("chip"),
     spoken("instance"),
     spoken("host"),
     spoken("core"),
     spoken("engine"),
     spoken("memory"),
     spoken("data movement"),
     spoken("instruction"),
     spoken("interconnect"),
     spoken("collective"),
     spoken("metric"),
     spoken("software"),
     spoken("data type"),
     spoken("parallelism")});

constexpr auto vertexKinds = std::to_array<VertexKind>(
    {VertexKind::Chip,
     VertexKind::HostSocket,
     VertexKind::PcieRoot,
     VertexKind::PcieSwitch,
     VertexKind::NeuronLinkSwitch,
     VertexKind::EfaAdapter,
     VertexKind::EnaAdapter,
     VertexKind::Storage,
     VertexKind::Network});

constexpr auto edgeKinds =
    std::to_array<EdgeKind>({EdgeKind::NeuronLink, EdgeKind::Pcie, EdgeKind::Efa, EdgeKind::Ena});

std::string loweredText(std::string_view text)
{
    std::string result;
    for (const char c : text)
        result += lowered(c);
    return result;
}

/// Abbreviations of one or two letters are for the search alone: texts use such letters for much
/// else.
constexpr std::size_t shortestForm = 3;
constexpr std::size_t longestExactForm = 3;

bool isUpper(std::string_view text)
{
    return std::ranges::none_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

} // namespace

std::span<const std::string_view> termCategories()
{
    return categories;
}

bool isThingKind(std::string_view word)
{
    const auto isWord = [word](auto kind) { return toString(kind) == word; };
    return findPartKind(word) || std::ranges::any_of(vertexKinds, isWord)
        || std::ranges::any_of(edgeKinds, isWord);
}

struct Glossary::Content {
    std::vector<Term> terms;
    std::unordered_map<std::string, std::size_t> names; ///< compact names and aliases
    std::unordered_map<std::string, std::size_t> kinds;
    std::unordered_map<std::string, std::vector<Form>> forms;

    void addForm(const std::string& name, std::size_t term)
    {
        if (name.size() < shortestForm)
            return;
        Form form{
            .words = splitWords(name),
            .exactCase = name.size() <= longestExactForm && isUpper(name),
            .term = term};
        if (!form.words.empty())
            forms[loweredText(form.words.front())].push_back(std::move(form));
    }
};

Glossary::Glossary(std::vector<Term> terms)
{
    auto content = std::make_shared<Content>();
    std::ranges::stable_sort(terms, {}, [](const Term& term) { return loweredText(term.name); });
    content->terms = std::move(terms);
    for (std::size_t i = 0; i < content->terms.size(); ++i) {
        const Term& term = content->terms[i];
        content->names.try_emplace(foldCompact(term.name), i);
        content->addForm(term.name, i);
        for (const std::string& alias : term.aliases)
            content->addForm(alias, i);
        for (const std::string& kind : term.kinds)
            content->kinds.try_emplace(kind, i);
    }
    // A name goes before another term's alias.
    for (std::size_t i = 0; i < content->terms.size(); ++i) {
        for (const std::string& alias : content->terms[i].aliases)
            content->names.try_emplace(foldCompact(alias), i);
    }
    for (auto& [word, forms] : content->forms) {
        std::ranges::stable_sort(
            forms, std::ranges::greater{}, [](const Form& form) { return form.words.size(); });
    }
    m_content = std::move(content);
}

const std::vector<Term>& Glossary::terms() const
{
    return m_content->terms;
}

const Term* Glossary::find(std::string_view name) const
{
    const auto found = m_content->names.find(foldCompact(name));
    return found == m_content->names.end() ? nullptr : &m_content->terms[found->second];
}

const Term* Glossary::ofKind(std::string_view kind) const
{
    const auto found = m_content->kinds.find(std::string(kind));
    return found == m_content->kinds.end() ? nullptr : &m_content->terms[found->second];
}

std::vector<std::size_t> Glossary::having(std::string_view words) const
{
    const auto wanted = foldWords(words);
    const auto has = [&wanted](const std::string& text) {
        const auto there = foldWords(text);
        return std::ranges::all_of(wanted, [&there](const FoldedWord& word) {
            return std::ranges::any_of(
                there, [&word](const FoldedWord& one) { return one.text.starts_with(word.text); });
        });
    };
    std::vector<std::size_t> named;
    std::vector<std::size_t> described;
    for (std::size_t i = 0; i < m_content->terms.size(); ++i) {
        const Term& term = m_content->terms[i];
        if (has(term.name) || std::ranges::any_of(term.aliases, has))
            named.push_back(i);
        if (has(term.definition))
            described.push_back(i);
    }
    return named.empty() ? described : named;
}

std::vector<std::string> Glossary::nearest(std::string_view word, std::size_t most) const
{
    std::vector<std::string> written;
    for (const Term& term : m_content->terms) {
        written.push_back(term.name);
        written.insert(written.end(), term.aliases.begin(), term.aliases.end());
    }
    std::vector<std::string> names;
    for (const std::string& near : nearestNames(word, written, written.size())) {
        const Term* const term = find(near);
        if (term != nullptr && names.size() < most
            && std::ranges::find(names, term->name) == names.end())
            names.push_back(term->name);
    }
    return names;
}

std::span<const Glossary::Form> Glossary::formsFrom(const std::string& loweredWord) const
{
    const auto found = m_content->forms.find(loweredWord);
    return found == m_content->forms.end() ? std::span<const Form>() : found->second;
}

Glossary spokenGlossary(const Glossary& glossary)
{
    std::vector<Term> terms = glossary.terms();
    for (Term& term : terms) {
        std::string name = translated(term.name);
        if (name != term.name)
            term.aliases.insert(term.aliases.begin(), std::exchange(term.name, std::move(name)));
        // An alias may be a small word there: "hier" is "here" in German.
        std::erase_if(term.aliases, [&term](const std::string& alias) {
            return alias == term.name || isSmallWord(loweredText(alias));
        });
        term.definition = translated(term.definition);
        for (std::string& other : term.related)
            other = translated(other);
    }
    return Glossary(std::move(terms));
}

} // namespace atlas
