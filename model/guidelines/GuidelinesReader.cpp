#include "model/guidelines/GuidelinesReader.h"

#include "model/guidelines/ReadValues.h"

#include <algorithm>
#include <cassert>
#include <fmt/format.h>

namespace atlas {

namespace {

constexpr std::array fits{HardwareFit::Good, HardwareFit::Limited, HardwareFit::NotGood};
constexpr std::array supports{
    Support::Supported, Support::Limited, Support::Roadmap, Support::NotAvailable};
constexpr std::array purposes{Purpose::Training, Purpose::Inference};

constexpr std::uint64_t mostCores = 1'000'000;
constexpr std::uint64_t mostBytes = 1ULL << 50U;

GuidelinePage readPage(const JsonNode& node, ReadContext context)
{
    const ObjectReader object(
        node,
        context,
        {"title",
         "source",
         "link",
         "version",
         "tables_dated",
         "last_changed",
         "removed",
         "removed_by",
         "notes"});
    return {
        .title = object.requiredText("title"),
        .source = object.requiredText("source"),
        .link = object.requiredText("link"),
        .version = object.requiredText("version"),
        .tablesDated = requiredDate(object, "tables_dated"),
        .lastChanged = requiredDate(object, "last_changed"),
        .removed = requiredDate(object, "removed"),
        .removedBy = object.requiredText("removed_by"),
        .notes = object.texts("notes")};
}

GuidelineMachine readMachine(const JsonNode& node, ReadContext context)
{
    const ObjectReader object(node, context, {"name", "chips", "chip", "neuroncores", "core"});
    return {
        .name = object.requiredText("name"),
        .chips = static_cast<std::uint32_t>(requiredCount(object, "chips", mostCores)),
        .chip = object.requiredText("chip"),
        .neuronCores = static_cast<std::uint32_t>(requiredCount(object, "neuroncores", mostCores)),
        .core = object.requiredText("core")};
}

FrameworkSupport readSupport(const JsonNode& node, ReadContext context)
{
    const ObjectReader object(node, context, {"purpose", "framework", "status"});
    return {
        .purpose = requiredWord(object, "purpose", purposes),
        .framework = object.requiredText("framework"),
        .status = requiredWord(object, "status", supports)};
}

WeightLimit readLimit(const JsonNode& node, ReadContext context)
{
    const ObjectReader object(node, context, {"core", "weights_above", "text", "source"});
    return {
        .core = object.requiredText("core"),
        .weightsAbove = Bytes(requiredCount(object, "weights_above", mostBytes)),
        .text = object.requiredText("text"),
        .source = object.requiredText("source")};
}

InferenceChip readInferenceChip(const JsonNode& node, ReadContext context)
{
    const ObjectReader object(node, context, {"chip", "text", "source"});
    return {
        .chip = object.requiredText("chip"),
        .text = object.requiredText("text"),
        .source = object.requiredText("source")};
}

/// Reads the parts of a file, families first, for the others refer to them.
class FileReader {
public:
    FileReader(const ObjectReader& object, ProblemList& problems)
        : m_object(object)
        , m_problems(problems)
    {
    }

    [[nodiscard]] Guidelines readAll()
    {
        if (const JsonNode* const page = m_object.find("page")) {
            const Place place = m_object.at("page");
            m_read.page = readPage(*page, {.place = place, .problems = m_problems});
        } else {
            m_object.report("page", "expected an object, found none");
        }
        readList("families", m_read.families, [this](const JsonNode& node, ReadContext context) {
            return readFamily(node, context);
        });
        readList("machines", m_read.machines, readMachine);
        readList("ratings", m_read.ratings, [this](const JsonNode& node, ReadContext context) {
            return readRating(node, context);
        });
        readList("limits", m_read.limits, readLimit);
        readList("inference_only", m_read.inferenceChips, readInferenceChip);
        readList("history", m_read.history, [this](const JsonNode& node, ReadContext context) {
            return readRevision(node, context);
        });
        return std::move(m_read);
    }

private:
    template<typename Values, typename Read>
    void readList(std::string_view key, Values& values, Read read)
    {
        forEachElement(m_object, key, m_problems, [&](const JsonNode& node, ReadContext context) {
            values.push_back(read(node, context));
        });
    }

    ModelFamily readFamily(const JsonNode& node, ReadContext context)
    {
        const ObjectReader object(node, context, {"id", "title", "category", "aliases"});
        ModelFamily family{
            .id = object.requiredText("id"),
            .title = object.requiredText("title"),
            .category = object.requiredText("category"),
            .aliases = object.texts("aliases")};
        if (m_read.family(family.id) != nullptr)
            object.report("id", fmt::format("{} stands in the list twice", quotedShort(family.id)));
        m_familyIds.push_back(family.id);
        return family;
    }

    void checkFamily(const ObjectReader& object, std::string_view key, const std::string& id) const
    {
        if (!id.empty() && m_read.family(id) == nullptr)
            object.report(
                key,
                fmt::format("no family has the id {}{}", quotedShort(id), hint(id, m_familyIds)));
    }

    Rating readRating(const JsonNode& node, ReadContext context)
    {
        const ObjectReader object(
            node,
            context,
            {"family", "core", "fit", "support", "examples", "notes", "date", "source"});
        Rating rating{
            .family = object.requiredText("family"),
            .core = object.requiredText("core"),
            .fit = requiredWord(object, "fit", fits),
            .support = {},
            .examples = object.texts("examples"),
            .notes = object.texts("notes"),
            .date = requiredDate(object, "date"),
            .source = object.requiredText("source")};
        forEachElement(
            object, "support", m_problems, [&](const JsonNode& entry, ReadContext place) {
                rating.support.push_back(readSupport(entry, place));
            });
        checkFamily(object, "family", rating.family);
        if (m_read.rating(rating.family, rating.core) != nullptr)
            object.report(
                "core",
                fmt::format(
                    "{} is rated twice on {}",
                    quotedShort(rating.family),
                    quotedShort(rating.core)));
        return rating;
    }

    Revision readRevision(const JsonNode& node, ReadContext context)
    {
        const ObjectReader object(node, context, {"version", "date", "core", "families", "text"});
        Revision revision{
            .version = object.requiredText("version"),
            .date = requiredDate(object, "date"),
            .core = object.requiredText("core"),
            .families = object.texts("families"),
            .text = object.requiredText("text")};
        for (const std::string& family : revision.families)
            checkFamily(object, "families", family);
        return revision;
    }

    const ObjectReader& m_object;
    ProblemList& m_problems;
    Guidelines m_read;
    std::vector<std::string> m_familyIds;
};

} // namespace

Checked<Guidelines> readGuidelines(const CatalogText& file)
{
    ProblemList problems;
    Guidelines guidelines;
    if (const auto tree = parseJson(file, problems)) {
        const Place root(file.name);
        const ObjectReader object(
            *tree,
            {.place = root, .problems = problems},
            {"page", "machines", "families", "ratings", "limits", "inference_only", "history"});
        if (object.isObject())
            guidelines = FileReader(object, problems).readAll();
    }
    if (!problems.empty())
        return std::unexpected(std::move(problems).take());
    return guidelines;
}

Guidelines readBuiltInGuidelines()
{
    Checked<Guidelines> guidelines = readGuidelines(builtInGuidelineFiles().front());
    assert(guidelines.has_value());
    return guidelines ? *std::move(guidelines) : Guidelines{};
}

} // namespace atlas
