#include "model/reference/SearchEntries.h"

#include "model/parts/Assembly.h"
#include "model/reference/FoldedWords.h"
#include "model/reference/SearchOwners.h"
#include "model/reference/TermSpans.h"
#include "model/support/Phrases.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <functional>
#include <set>

namespace atlas {

namespace {

/// What people call a quantity of a dimension, beside its label.
std::string_view wordsOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Count:
        return "number count";
    case Dimension::Capacity:
        return "size capacity memory";
    case Dimension::Rate:
        return "bandwidth speed throughput rate";
    case Dimension::NetworkRate:
        return "bandwidth speed network rate";
    case Dimension::FloatCompute:
        return "flops tflops compute performance peak speed";
    case Dimension::IntegerCompute:
        return "ops tops compute performance peak speed";
    case Dimension::Frequency:
        return "frequency clock speed";
    case Dimension::Time:
        return "time latency duration";
    case Dimension::Throughput:
        return "throughput elements cycle";
    case Dimension::Ratio:
        return "share ratio percent";
    }
    return {};
}

std::string shapeText(const Wiring& wiring)
{
    if (wiring.shape.kind == ShapeKind::Single)
        return {};
    const auto& sides = wiring.shape.dimensions;
    const std::string shape = wiring.shape.kind == ShapeKind::Torus
        ? phrase("{} torus", fmt::format("{}", fmt::join(sides, " × ")))
        : translated(toString(wiring.shape.kind));
    return wiring.servers > 1 ? phrase("{} servers, each a {}", wiring.servers, shape) : shape;
}

/// "Clock" is "clock" in the middle of a text; "FP8" and "vCPUs" stay as they are.
std::string insideText(std::string label)
{
    const bool isWord = label.size() > 1 && label[1] >= 'a' && label[1] <= 'z';
    if (isWord && label[0] >= 'A' && label[0] <= 'Z')
        label[0] = lowered(label[0]);
    return label;
}

/// "Trainium and Inferentia2".
std::string listed(const std::vector<std::string>& names)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text = i == 0 ? names[i] : phrase("{} and {}", text, names[i]);
    return text;
}

std::string documentOf(const Figure& figure)
{
    return fmt::format("{} · {}", translated(toString(figure.kind)), figure.chosen().source);
}

/// Whether the words of a name stand one after the other in a text.
bool hasWords(std::string_view text, std::string_view name)
{
    const auto has = foldWords(text);
    const auto wanted = foldWords(name);
    return !std::ranges::search(
                has, wanted, std::ranges::equal_to{}, &FoldedWord::text, &FoldedWord::text)
                .empty();
}

class Collector {
public:
    Collector(const Catalog& catalog, const Glossary& glossary)
        : m_catalog(catalog)
        , m_glossary(glossary)
        , m_owners(catalog, glossary)
    {
    }

    std::vector<SearchEntry> collect(std::span<const SearchCommand> commands) &&
    {
        for (const auto& instance : m_catalog.instances())
            addMachine(*instance);
        for (const auto& chip : m_catalog.chips())
            addChip(*chip);
        for (const auto& core : m_catalog.cores())
            addCore(*core);
        for (const Term& term : m_glossary.terms())
            addTerm(term);
        for (const auto& chip : m_catalog.chips())
            addPartsOf(*chip);
        for (const auto& chip : m_catalog.chips())
            addFigures(m_owners.ownerOf(*chip), chip->figures);
        for (const auto& core : m_catalog.cores())
            addFigures(m_owners.ownerOf(*core), core->figures);
        for (const auto& instance : m_catalog.instances())
            addFigures(m_owners.ownerOf(*instance), instance->figures);
        for (const SearchCommand& command : commands)
            addCommand(command);
        return std::move(m_entries);
    }

private:
    /// The text, and the text with each term in it said in the other ways there are.
    [[nodiscard]] std::vector<std::string> waysToSay(const std::string& text) const
    {
        std::vector<std::string> ways{text};
        for (const TermSpan& span : findTerms(m_glossary, text)) {
            const Term& term = m_glossary.terms()[span.term];
            const std::string said = text.substr(span.at, span.length);
            const auto add = [&](const std::string& name) {
                // "EFA" for "EFA adapter" would say something else.
                if (hasWords(said, name))
                    return;
                std::string other = text;
                other.replace(span.at, span.length, name);
                if (std::ranges::find(ways, other) == ways.end())
                    ways.push_back(std::move(other));
            };
            add(term.name);
            for (const std::string& alias : term.aliases)
                add(alias);
        }
        return ways;
    }

    /// What an entry is called in the language of the window is one of its names too.
    static void addTranslation(SearchEntry& entry, const std::string& name)
    {
        if (std::string other = translated(name); other != name)
            entry.names.push_back(std::move(other));
    }

    void addMachine(const InstanceType& type)
    {
        const auto chips = type.figures.count("chips");
        const std::string count = chips ? fmt::format("{} × {}", *chips, type.chip) : type.chip;
        const std::string shape = shapeText(type.wiring);
        SearchEntry entry{
            .result =
                {.kind = SearchKind::Machine,
                 .title = translated(type.title),
                 .subtitle = shape.empty() ? count : fmt::format("{} · {}", count, shape),
                 .address = type.name},
            .names = {type.title},
            .keywords = fmt::format(
                "machine {} {} {}",
                m_owners.ownerOf(type).keywords,
                shape,
                toString(type.wiring.shape))};
        addTranslation(entry, type.title);
        if (type.name != type.title)
            entry.names.push_back(type.name);
        m_entries.push_back(std::move(entry));
    }

    void addChip(const ChipType& type)
    {
        const auto cores = type.figures.count("neuroncores");
        const SearchOwner owner = m_owners.ownerOf(type);
        m_entries.push_back(
            {.result =
                 {.kind = SearchKind::Chip,
                  .title = type.name,
                  .subtitle = cores ? fmt::format("{} × {}", *cores, type.core) : type.core,
                  .address = owner.address},
             .names = waysToSay(type.name),
             .keywords = owner.keywords});
    }

    void addCore(const NeuronCoreType& type)
    {
        const SearchOwner owner = m_owners.ownerOf(type);
        const std::vector<std::string> chips = m_owners.chipsOf(type);
        m_entries.push_back(
            {.result =
                 {.kind = SearchKind::NeuronCore,
                  .title = type.name,
                  .subtitle = chips.empty() ? std::string() : phrase("in {}", listed(chips)),
                  .address = owner.address},
             .names = waysToSay(type.name),
             .keywords = owner.keywords});
    }

    void addTerm(const Term& term)
    {
        SearchEntry entry{
            .result =
                {.kind = SearchKind::Term,
                 .title = term.name,
                 .subtitle = term.definition,
                 .address = term.example,
                 .term = term.name},
            .names = {term.name},
            .keywords =
                fmt::format("{} {} {}", term.category, term.name, fmt::join(term.aliases, " ")),
            .mentions = term.definition};
        entry.names.insert(entry.names.end(), term.aliases.begin(), term.aliases.end());
        m_entries.push_back(std::move(entry));
    }

    /// The parts of a chip by kind, then those of its core, which chips may share.
    void addPartsOf(const ChipType& type)
    {
        const SearchOwner chip = m_owners.ownerOf(type);
        const auto core = m_catalog.findCore(type.core);
        const auto shared = m_catalog.findChip(type.name);
        addParts(*assemble(shared, nullptr), chip, true);
        const auto inside = core == nullptr ? nullptr : assemble(shared, core);
        const auto at = inside == nullptr ? std::nullopt : inside->find(PartKind::NeuronCore);
        if (!at || !m_coresDone.insert(type.core).second)
            return;
        const SearchOwner owner = m_owners.ownerOf(*core);
        if (const auto dma = inside->find(PartKind::DmaEngines))
            addPart(inside->parts[*dma], owner, dmaAddress(owner.address));
        addParts(*inside->parts[*at].inside, owner, false);
    }

    /// The DMA engines of a core stand beside it: ".../core:1" has ".../dma:1".
    [[nodiscard]] static std::string dmaAddress(const std::string& core)
    {
        const std::size_t word = core.rfind("/core:");
        return word == std::string::npos
            ? std::string()
            : core.substr(0, word) + "/dma" + core.substr(word + std::string_view("/core").size());
    }

    void addParts(const Assembly& assembly, const SearchOwner& owner, bool withoutCores)
    {
        for (const Part& part : assembly.parts) {
            if (part.number > 0 || (withoutCores && part.kind == PartKind::NeuronCore))
                continue;
            const std::string address =
                owner.address.empty() ? std::string() : owner.address + "/" + addressOf(part);
            addPart(part, owner, address);
            if (part.inside != nullptr) {
                SearchOwner inner = owner;
                inner.address = address;
                addParts(*part.inside, inner, false);
            }
        }
    }

    void addPart(const Part& part, const SearchOwner& owner, const std::string& address)
    {
        const std::string of = " of " + owner.title;
        SearchEntry entry{
            .result =
                {.kind = SearchKind::Part,
                 .title = phrase("{} of {}", translated(nameOf(part.kind)), owner.title),
                 .subtitle = address,
                 .address = address},
            .names = waysToSay(std::string(nameOf(part.kind)) + of),
            .keywords = fmt::format("part {} {}", wordOf(part.kind), owner.keywords)};
        if (entry.result.title != entry.names.front())
            entry.names.push_back(entry.result.title);
        if (part.kind == PartKind::MemoryStack && !owner.memory.empty())
            entry.names.push_back(owner.memory + of);
        if (const Term* const term = m_glossary.ofKind(wordOf(part.kind)); term != nullptr) {
            entry.names.push_back(term->name + of);
            for (const std::string& alias : term->aliases)
                entry.names.push_back(alias + of);
        }
        m_entries.push_back(std::move(entry));
    }

    /// A label that is short because it stands below the name of a thing gets that name in front:
    /// "Tensor engine: clock".
    [[nodiscard]] std::string labelOf(const FigureDefinition& definition) const
    {
        const bool isThing = m_glossary.find(definition.section) != nullptr;
        const auto section = foldWords(definition.section);
        const auto label = foldWords(definition.label);
        const bool says = !section.empty() && !label.empty()
            && std::ranges::find(label, section.front().text, &FoldedWord::text) != label.end();
        return isThing && !says
            ? fmt::format("{}: {}", definition.section, insideText(definition.label))
            : definition.label;
    }

    /// The title in the language of the window.
    [[nodiscard]] std::string
    spokenTitleOf(const FigureDefinition& definition, const SearchOwner& owner) const
    {
        const std::string english = labelOf(definition);
        const std::string label = translated(definition.label);
        if (english == definition.label || label == definition.label)
            return phrase("{} of {}", english == definition.label ? label : english, owner.title);
        const std::string whole = fmt::format("{}: {}", translated(definition.section), label);
        return phrase("{} of {}", whole, owner.title);
    }

    void addFigures(const SearchOwner& owner, const Figures& figures)
    {
        for (const FigureDefinition& definition : m_catalog.definitions()) {
            if (const Figure* const figure = figures.find(definition.key))
                addFigure(owner, definition, *figure);
        }
    }

    void
    addFigure(const SearchOwner& owner, const FigureDefinition& definition, const Figure& figure)
    {
        const FormattedQuantity shown = figure.chosen().shown();
        const std::string title = fmt::format("{} of {}", labelOf(definition), owner.title);
        const std::string spokenTitle = spokenTitleOf(definition, owner);
        const bool isNumber = figure.chosen().base().has_value();
        SearchEntry entry{
            .result =
                {.kind = SearchKind::Figure,
                 .title = spokenTitle,
                 .subtitle = documentOf(figure),
                 .value = shown.number,
                 .unit = shown.unit,
                 .known = figure.kind,
                 .address = owner.address,
                 .owner = owner.name,
                 .figure = definition.key},
            .names = waysToSay(title),
            .keywords = fmt::format(
                "{} {} {}",
                definition.section,
                owner.keywords,
                isNumber ? wordsOf(definition.dimension) : std::string_view())};
        if (spokenTitle != title)
            entry.names.push_back(spokenTitle);
        if (isNumber)
            entry.dimension = definition.dimension;
        if (!owner.memory.empty())
            addMemoryName(entry, title, owner.memory);
        m_entries.push_back(std::move(entry));
    }

    /// What is said of the device memory can be said of it by the name of its type.
    void
    addMemoryName(SearchEntry& entry, const std::string& title, const std::string& memory) const
    {
        const Term* const stack = m_glossary.ofKind(wordOf(PartKind::MemoryStack));
        for (const TermSpan& span : findTerms(m_glossary, title)) {
            if (&m_glossary.terms()[span.term] != stack)
                continue;
            std::string other = title;
            other.replace(span.at, span.length, memory);
            entry.names.push_back(std::move(other));
            // The title in another language has no such twin, but may be asked for by that name.
            if (entry.result.title != title)
                entry.keywords += " " + memory;
        }
    }

    void addCommand(const SearchCommand& command)
    {
        m_entries.push_back(
            {.result =
                 {.kind = SearchKind::Command,
                  .title = command.name,
                  .value = command.keys,
                  .command = command.id},
             .names = {command.name},
             .keywords = command.keywords});
    }

    const Catalog& m_catalog;
    const Glossary& m_glossary;
    SearchOwners m_owners;
    std::set<std::string> m_coresDone;
    std::vector<SearchEntry> m_entries;
};

} // namespace

std::vector<SearchEntry> collectEntries(
    const Catalog& catalog, const Glossary& glossary, std::span<const SearchCommand> commands)
{
    return Collector(catalog, glossary).collect(commands);
}

} // namespace atlas
