#include "model/catalog/ObjectReader.h"
#include "model/features/FeatureBook.h"
#include "model/parts/Address.h"
#include "model/topology/TopologyBuilder.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace atlas {

namespace {

/// Machines that addresses lead into, built once each.
class Machines {
public:
    explicit Machines(const Catalog& catalog)
        : m_catalog(catalog)
    {
    }

    /// Why an address leads nowhere; empty when it leads to a place.
    [[nodiscard]] std::string whyMissing(const std::string& text)
    {
        const AddressText address = splitAddress(text);
        const Machine& machine = find(address.target);
        if (!machine.topology)
            return fmt::format("no machine is named {}", quotedShort(address.target));
        return findPlace(*machine.topology, machine.inside.get(), address).missing;
    }

private:
    struct Machine {
        std::optional<Topology> topology;
        std::shared_ptr<const Assembly> inside;
    };

    const Machine& find(const std::string& target)
    {
        const auto [found, isNew] = m_machines.try_emplace(target);
        if (!isNew || m_catalog.findInstance(target) == nullptr)
            return found->second;
        if (auto topology = resolveTarget(m_catalog, target)) {
            found->second.inside = assembleChip(m_catalog, *topology);
            found->second.topology = std::move(*topology);
        }
        return found->second;
    }

    const Catalog& m_catalog;
    std::map<std::string, Machine> m_machines;
};

/// Reads the files' entries one by one.
class Reader {
public:
    Reader(const Catalog& catalog, ProblemList& problems)
        : m_catalog(catalog)
        , m_machines(catalog)
        , m_problems(problems)
    {
    }

    void readFile(std::string_view name, const JsonNode& tree)
    {
        const Place root(name);
        const ObjectReader file(tree, context(root), {"explanations", "data_paths"});
        if (const JsonNode* const node = file.find("explanations")) {
            const Place place = file.at("explanations");
            const JsonNode::Object* const members = objectMembers(*node, context(place));
            for (const JsonMember& member : members ? *members : JsonNode::Object{})
                readExplanation(member, Place(&place, member.key));
        }
        forEach(file, "data_paths", [this](const JsonNode& node, const Place& place) {
            readPlay(node, place);
        });
    }

    [[nodiscard]] FeatureBook take() && { return std::move(m_book); }

private:
    [[nodiscard]] ReadContext context(const Place& place) const
    {
        return {.place = place, .problems = m_problems};
    }

    /// Calls read for each item of a list, until there are too many problems.
    template<typename Read>
    void forEach(const ObjectReader& object, std::string_view key, const Read& read)
    {
        const JsonNode::List* const list = object.list(key);
        const Place place = object.at(key);
        for (std::size_t i = 0; list != nullptr && i < list->size() && !m_problems.isFull(); ++i)
            read((*list)[i], Place(&place, i));
    }

    void readExplanation(const JsonMember& member, const Place& place)
    {
        const ObjectReader object(
            member.value, context(place), {"title", "applies_to", "summary", "source", "steps"});
        Explanation explanation{
            .name = member.key,
            .title = object.requiredText("title"),
            .families = object.texts("applies_to"),
            .summary = object.requiredText("summary"),
            .source = object.requiredText("source"),
            .steps = {}};
        if (!isName(member.key))
            m_problems.add(place, "expected a name of 1 to 100 printable characters");
        checkNames(object, "applies_to", explanation.families, familyNames(), "family");
        forEach(object, "steps", [&](const JsonNode& node, const Place& at) {
            explanation.steps.push_back(readStep(node, at, explanation.source));
        });
        checkNotEmpty(object, "steps", explanation.steps.size());
        m_book.explanations.push_back(std::move(explanation));
    }

    /// A step without a source of its own has that of the explanation.
    ExplanationStep readStep(const JsonNode& node, const Place& place, const std::string& source)
    {
        const ObjectReader object(node, context(place), {"text", "lights", "source"});
        ExplanationStep step{
            .sentence = object.requiredText("text"),
            .addresses = object.texts("lights"),
            .source = object.text("source")};
        if (step.source.empty())
            step.source = source;
        checkNotEmpty(object, "lights", step.addresses.size());
        for (const std::string& address : step.addresses) {
            if (address.empty())
                continue;
            if (const std::string why = m_machines.whyMissing(address); !why.empty())
                object.report("lights", fmt::format("{}: {}", quotedShort(address), why));
        }
        return step;
    }

    void readPlay(const JsonNode& node, const Place& place)
    {
        const ObjectReader object(node, context(place), {"name", "title", "cores", "steps"});
        DataPathPlay play{
            .name = object.requiredText("name"),
            .title = object.requiredText("title"),
            .cores = object.texts("cores"),
            .steps = {}};
        std::vector<std::string> known;
        for (const auto& core : m_catalog.cores())
            known.push_back(core->name);
        checkNames(object, "cores", play.cores, known, "NeuronCore");
        checkNotEmpty(object, "cores", play.cores.size());
        for (const std::string& core : play.cores) {
            if (m_book.findPlay(play.name, core) != nullptr)
                object.report(
                    "cores", fmt::format("{} has a path {} already", core, quotedShort(play.name)));
        }
        forEach(object, "steps", [&](const JsonNode& stepNode, const Place& at) {
            play.steps.push_back(readPathStep(stepNode, at, play.cores));
        });
        checkNotEmpty(object, "steps", play.steps.size());
        m_book.plays.push_back(std::move(play));
    }

    DataPathStep
    readPathStep(const JsonNode& node, const Place& place, const std::vector<std::string>& cores)
    {
        const ObjectReader object(node, context(place), {"text", "parts", "moves", "source"});
        DataPathStep step{
            .sentence = object.requiredText("text"),
            .parts = {},
            .moves = {},
            .source = object.requiredText("source")};
        for (const std::string& word : object.texts("parts")) {
            if (const auto kind = readPart(object, "parts", word))
                step.parts.push_back(*kind);
        }
        checkNotEmpty(object, "parts", step.parts.size());
        forEach(object, "moves", [&](const JsonNode& move, const Place& at) {
            readMove(object, move, at, step);
        });
        for (const std::string& name : cores) {
            if (const auto core = m_catalog.findCore(name))
                checkStep(object, step, *core);
        }
        return step;
    }

    static std::optional<PartKind>
    readPart(const ObjectReader& object, std::string_view key, const std::string& word)
    {
        const auto kind = findPartKind(word);
        if (kind || word.empty())
            return kind;
        std::vector<std::string> words;
        for (const PartKind each : allPartKinds())
            words.emplace_back(wordOf(each));
        object.report(
            key,
            fmt::format("no sort of part is named {}{}", quotedShort(word), hint(word, words)));
        return std::nullopt;
    }

    void readMove(
        const ObjectReader& object, const JsonNode& node, const Place& place, DataPathStep& step)
    {
        const auto* const ends = std::get_if<JsonNode::List>(&node.value);
        const auto word = [ends](std::size_t i) {
            const bool there = ends != nullptr && ends->size() == 2;
            return there ? std::get_if<std::string>(&(*ends)[i].value) : nullptr;
        };
        if (word(0) == nullptr || word(1) == nullptr) {
            m_problems.add(place, R"(expected two parts, such as ["sbuf", "tensor"])");
            return;
        }
        const auto from = readPart(object, "moves", *word(0));
        const auto to = readPart(object, "moves", *word(1));
        if (!from || !to)
            return;
        for (const PartKind end : {*from, *to}) {
            if (std::ranges::find(step.parts, end) == step.parts.end())
                m_problems.add(place, fmt::format("{} is not among the step's parts", wordOf(end)));
        }
        step.moves.push_back({*from, *to});
    }

    static bool isBesideCores(PartKind kind)
    {
        return kind == PartKind::MemoryStack || kind == PartKind::CcCore
            || kind == PartKind::HostPort;
    }

    static void
    checkStep(const ObjectReader& object, const DataPathStep& step, const NeuronCoreType& core)
    {
        for (const PartKind kind : step.parts) {
            if (!isBesideCores(kind) && std::ranges::find(core.parts, kind) == core.parts.end())
                object.report("parts", fmt::format("{} has no part {}", core.name, wordOf(kind)));
        }
        for (const Move& move : step.moves) {
            if (!isPath(core, move))
                object.report(
                    "moves",
                    fmt::format(
                        "{} has no path from {} to {}",
                        core.name,
                        wordOf(move.from),
                        wordOf(move.to)));
        }
    }

    [[nodiscard]] std::vector<std::string> familyNames() const
    {
        std::vector<std::string> names;
        for (const auto& instance : m_catalog.instances()) {
            if (std::ranges::find(names, instance->family) == names.end())
                names.push_back(instance->family);
        }
        return names;
    }

    static void checkNames(
        const ObjectReader& object,
        std::string_view key,
        const std::vector<std::string>& names,
        const std::vector<std::string>& known,
        std::string_view what)
    {
        for (const std::string& name : names) {
            if (!name.empty() && std::ranges::find(known, name) == known.end())
                object.report(
                    key,
                    fmt::format("no {} is named {}{}", what, quotedShort(name), hint(name, known)));
        }
    }

    static void checkNotEmpty(const ObjectReader& object, std::string_view key, std::size_t size)
    {
        if (object.isObject() && size == 0)
            object.report(key, "expected at least one, found none");
    }

    const Catalog& m_catalog;
    Machines m_machines;
    ProblemList& m_problems;
    FeatureBook m_book;
};

} // namespace

Checked<FeatureBook> readFeatures(std::span<const CatalogText> files, const Catalog& catalog)
{
    ProblemList problems;
    Reader reader(catalog, problems);
    for (const CatalogText& file : files) {
        if (const auto tree = parseJson(file, problems))
            reader.readFile(file.name, *tree);
    }
    if (!problems.empty())
        return std::unexpected(std::move(problems).take());
    return std::move(reader).take();
}

FeatureBook readBuiltInFeatures(const Catalog& catalog)
{
    Checked<FeatureBook> book = readFeatures(builtInFeatures(), catalog);
    return book ? *std::move(book) : FeatureBook{};
}

} // namespace atlas
