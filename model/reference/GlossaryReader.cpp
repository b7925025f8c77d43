#include "model/reference/GlossaryReader.h"

#include "model/catalog/ObjectReader.h"
#include "model/parts/Address.h"
#include "model/reference/FoldedWords.h"

#include <algorithm>
#include <cassert>
#include <fmt/format.h>
#include <map>

namespace atlas {

namespace {

std::vector<std::string> categoryNames()
{
    const auto names = termCategories();
    return {names.begin(), names.end()};
}

/// "chip:5", "tensor": a word of an address and, after a colon, a number.
bool isStep(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const bool numbered = colon != std::string_view::npos;
    const std::string_view digits = numbered ? text.substr(colon + 1) : std::string_view();
    return findPartKind(text.substr(0, colon))
        && (!numbered || (!digits.empty() && std::ranges::all_of(digits, isDigit)));
}

/// Whether a text has the form of an address; whether the machine exists is for the catalogue.
bool isAddress(const std::string& text)
{
    const AddressText address = splitAddress(text);
    if (!isName(address.target) || address.target.find('/') != std::string::npos)
        return false;
    if (!address.chip)
        return true;
    if (address.chip->empty() || !std::ranges::all_of(*address.chip, isDigit))
        return false;
    std::string_view rest = address.part;
    while (!rest.empty()) {
        const std::size_t slash = rest.find('/');
        if (!isStep(rest.substr(0, slash)))
            return false;
        rest = slash == std::string_view::npos ? std::string_view() : rest.substr(slash + 1);
    }
    return true;
}

/// Reads terms of parsed files, then checks what they say of each other.
class GlossaryBuilder {
public:
    explicit GlossaryBuilder(ProblemList& problems)
        : m_problems(problems)
    {
    }

    void readFile(std::string_view name, const JsonNode& tree)
    {
        const Place root(name);
        const ObjectReader file(tree, {.place = root, .problems = m_problems}, {"terms"});
        const JsonNode* const terms = file.find("terms");
        if (terms == nullptr)
            return;
        const Place place = file.at("terms");
        const JsonNode::Object* const members =
            objectMembers(*terms, {.place = place, .problems = m_problems});
        if (members == nullptr)
            return;
        for (const JsonMember& member : *members) {
            if (m_problems.isFull())
                return;
            const Place here(&place, member.key);
            if (!isName(member.key) || foldCompact(member.key).empty())
                m_problems.add(here, "expected a name of 1 to 100 printable characters");
            else
                readTerm(member, {.place = here, .problems = m_problems});
        }
    }

    /// Names and kinds that several terms claim, and references to terms that do not exist.
    void checkTerms()
    {
        std::vector<std::string> names;
        names.reserve(m_terms.size());
        for (const Term& term : m_terms)
            names.push_back(term.name);
        for (std::size_t i = 0; i < m_terms.size(); ++i) {
            claim(m_names, foldCompact(m_terms[i].name), i, m_terms[i].name);
            for (const std::string& kind : m_terms[i].kinds)
                claim(m_kinds, kind, i, kind);
        }
        for (std::size_t i = 0; i < m_terms.size(); ++i) {
            for (const std::string& alias : m_terms[i].aliases)
                claim(m_names, foldCompact(alias), i, alias);
            checkRelated(i, names);
        }
    }

    [[nodiscard]] std::vector<Term> take() && { return std::move(m_terms); }

private:
    void readTerm(const JsonMember& member, ReadContext context)
    {
        const ObjectReader object(
            member.value,
            context,
            {"category", "definition", "aliases", "related", "kinds", "example", "source"});
        Term term{
            .name = member.key,
            .category = object.requiredText("category"),
            .definition = object.requiredText("definition"),
            .aliases = object.texts("aliases"),
            .related = object.texts("related"),
            .kinds = object.texts("kinds"),
            .example = object.text("example"),
            .source = object.requiredText("source")};
        const std::vector<std::string> categories = categoryNames();
        if (!term.category.empty()
            && std::ranges::find(categories, term.category) == categories.end())
            object.report(
                "category",
                fmt::format(
                    "no category is named {}{}",
                    quotedShort(term.category),
                    hint(term.category, categories)));
        for (const std::string& kind : term.kinds) {
            if (!kind.empty() && !isThingKind(kind))
                object.report(
                    "kinds",
                    fmt::format(
                        "expected words for parts, vertices or edges, such as “tensor”, “chip” or "
                        "“neuronlink”, found {}",
                        quotedShort(kind)));
        }
        if (!term.example.empty() && !isAddress(term.example))
            object.report(
                "example",
                fmt::format(
                    "expected an address such as “trn1.32xlarge/chip:5/core:1/tensor”, found {}",
                    quotedShort(term.example)));
        m_places.push_back(context.place.text());
        m_terms.push_back(std::move(term));
    }

    using Claims = std::map<std::string, std::size_t, std::less<>>;

    /// The aliases of a term may be ways to write its own name.
    void claim(Claims& claims, const std::string& key, std::size_t term, const std::string& shown)
    {
        if (key.empty())
            return;
        const auto [found, isNew] = claims.try_emplace(key, term);
        const bool same = m_terms[found->second].name == m_terms[term].name;
        if (!isNew && found->second != term)
            m_problems.add(
                m_places[term],
                same ? fmt::format("the term {} is there twice", quotedShort(shown))
                     : fmt::format(
                           "{} already stands for the term “{}”",
                           quotedShort(shown),
                           m_terms[found->second].name));
    }

    void checkRelated(std::size_t i, const std::vector<std::string>& names)
    {
        const Term& term = m_terms[i];
        for (const std::string& other : term.related) {
            const bool known = std::ranges::find(names, other) != names.end();
            if (!known && !other.empty())
                m_problems.add(
                    m_places[i] + "/related",
                    fmt::format("no term is named {}{}", quotedShort(other), hint(other, names)));
            else if (other == term.name)
                m_problems.add(m_places[i] + "/related", "expected other terms, found this one");
        }
    }

    ProblemList& m_problems;
    std::vector<Term> m_terms;
    std::vector<std::string> m_places; ///< of the terms
    Claims m_names;
    Claims m_kinds;
};

} // namespace

Checked<Glossary> readGlossary(std::span<const CatalogText> files)
{
    ProblemList problems;
    GlossaryBuilder builder(problems);
    bool allParsed = true;
    for (const CatalogText& file : files) {
        const auto tree = parseJson(file, problems);
        if (tree)
            builder.readFile(file.name, *tree);
        else
            allParsed = false;
    }
    // What an unreadable file defines would seem missing.
    if (allParsed)
        builder.checkTerms();
    if (!problems.empty())
        return std::unexpected(std::move(problems).take());
    return Glossary(std::move(builder).take());
}

Glossary readBuiltInGlossary()
{
    const Checked<Glossary> glossary = readGlossary(builtInGlossary());
    assert(glossary.has_value());
    return glossary ? *glossary : Glossary();
}

} // namespace atlas
