#include "model/session/SessionSections.h"

#include "model/session/Links.h"
#include "model/session/SessionJson.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

namespace atlas {

namespace {

using Keys = std::span<const std::string_view>;

constexpr double mostNumber = 1e300;
constexpr std::uint32_t mostSlides = 100'000;
constexpr std::size_t longestMachine = 4096;
constexpr std::size_t mostSelected = 10'000;

/// A number from least to most; nothing when absent, or wrong, which is reported.
std::optional<double>
numberOf(const ObjectReader& object, std::string_view key, double least, double most)
{
    const JsonNode* const node = object.find(key);
    if (node == nullptr)
        return std::nullopt;
    const double* const number = std::get_if<double>(&node->value);
    if (number != nullptr && *number >= least && *number <= most)
        return *number;
    object.report(key, fmt::format("expected a number from {} to {}", least, most));
    return std::nullopt;
}

class SessionReader {
public:
    SessionReader(const ObjectReader& root, ReadContext context)
        : m_root(root)
        , m_context(context)
    {
    }

    [[nodiscard]] SessionDocument read()
    {
        inSection("page", pageSectionKeys, [this](const ObjectReader& page) { readPage(page); });
        readLook();
        inSection("history", historySectionKeys, [this](const ObjectReader& history) {
            readHistory(history);
        });
        inSection("simulation", simulationSectionKeys, [this](const ObjectReader& simulation) {
            readRun(simulation);
        });
        inSection(
            "story", storySectionKeys, [this](const ObjectReader& story) { readStory(story); });
        return std::move(m_document);
    }

private:
    template<typename Read>
    void inSection(std::string_view key, Keys keys, Read read)
    {
        const JsonNode* const node = m_root.find(key);
        if (node == nullptr)
            return;
        const Place place = m_root.at(key);
        const ObjectReader object =
            reader(*node, {.place = place, .problems = m_context.problems}, keys);
        if (object.isObject())
            read(object);
    }

    /// An object whose unknown members were taken out before.
    static ObjectReader reader(const JsonNode& node, ReadContext context, Keys keys)
    {
        constexpr std::size_t most = 5;
        std::array<std::string_view, most> list;
        list.fill(keys.front());
        std::ranges::copy(keys, list.begin());
        return {node, context, {list[0], list[1], list[2], list[3], list[4]}};
    }

    void readPage(const ObjectReader& page)
    {
        SessionPages& pages = m_document.pages;
        if (page.has("name"))
            pages.name = page.requiredText("name");
        pages.compared = page.texts("compared");
        pages.hierarchy = page.text("hierarchy");
        pages.term = page.text("term");
        pages.number = numberOf(page, "number", -mostNumber, mostNumber);
    }

    void readLook()
    {
        if (m_root.has("layers")) {
            Layers layers{1};
            for (const std::string& name : m_root.texts("layers")) {
                if (const auto layer = findLayer(name))
                    layers = layers.with(*layer, true);
                else
                    m_root.report("layers", fmt::format("there is no layer {}", quotedShort(name)));
            }
            m_document.layers = layers;
        }
        if (m_root.has("theme")) {
            const std::string name = m_root.requiredText("theme");
            if (const auto theme = findTheme(name))
                m_document.theme = *theme;
            else if (!name.empty())
                m_root.report(
                    "theme",
                    fmt::format(
                        "expected overview, plain, dark, print or contrast, found {}",
                        quotedShort(name)));
        }
        if (const auto size = m_root.whole("logical_cores", 2)) {
            if (*size > 0)
                m_document.logicalCores = size;
            else
                m_root.report("logical_cores", "expected 1 or 2, found 0");
        }
    }

    void readHistory(const ObjectReader& history)
    {
        const JsonNode::List* const list = history.list("places");
        if (list == nullptr)
            return;
        if (list->size() > mostSessionPlaces) {
            history.report(
                "places",
                fmt::format("expected at most {}, found {}", mostSessionPlaces, list->size()));
            return;
        }
        const Place places = history.at("places");
        for (std::size_t i = 0; i < list->size(); ++i) {
            const Place place(&places, i);
            readPlace((*list)[i], {.place = place, .problems = m_context.problems});
        }
        const std::size_t count = m_document.places.size();
        if (const auto at = history.whole("at", mostSessionPlaces); at && *at < count)
            m_document.at = *at;
        else if (at && *at > 0)
            history.report("at", fmt::format("expected less than {}, found {}", count, *at));
        else if (!at && count > 0)
            m_document.at = count - 1;
    }

    void readPlace(const JsonNode& node, ReadContext context)
    {
        const ObjectReader object(node, context, {"machine", "selection", "paths", "view"});
        SessionPlace place{.machine = object.requiredText("machine")};
        if (place.machine.size() > longestMachine)
            object.report("machine", "this is too long for a name or a line of text");
        place.selection = object.texts("selection");
        if (place.selection.size() > mostSelected)
            object.report("selection", fmt::format("expected at most {} names", mostSelected));
        place.paths = object.flag("paths");
        if (const JsonNode* const view = object.find("view")) {
            const Place inside = object.at("view");
            place.view = readView(*view, {.place = inside, .problems = context.problems});
        }
        if (object.isObject() && !place.machine.empty())
            m_document.places.push_back(std::move(place));
    }

    static std::optional<SessionView> readView(const JsonNode& node, ReadContext context)
    {
        constexpr double mostPlace = 1e9;
        constexpr double leastScale = 1e-6;
        constexpr double mostScale = 1e6;
        const ObjectReader object(node, context, {"scale", "x", "y"});
        const auto scale = numberOf(object, "scale", leastScale, mostScale);
        const auto x = numberOf(object, "x", -mostPlace, mostPlace);
        const auto y = numberOf(object, "y", -mostPlace, mostPlace);
        if (object.isObject() && !(object.has("scale") && object.has("x") && object.has("y")))
            object.report("scale", "a view needs scale, x and y");
        if (!scale || !x || !y)
            return std::nullopt;
        return SessionView{.scale = *scale, .center = {*x, *y}};
    }

    void readRun(const ObjectReader& simulation)
    {
        constexpr double mostSeconds = 1e6;
        const auto moment = numberOf(simulation, "moment_s", 0, mostSeconds);
        const JsonNode* const node = simulation.find("scenario");
        if (node == nullptr) {
            simulation.report("scenario", "expected an object, found none");
            return;
        }
        const Place place = simulation.at("scenario");
        Scenario scenario =
            readScenarioObject(*node, {.place = place, .problems = m_context.problems});
        SessionRun run{.request = std::move(scenario.request)};
        run.shown = !simulation.has("shown") || simulation.flag("shown");
        if (moment)
            run.moment = Seconds(*moment);
        if (m_document.places.empty()) {
            if (!scenario.machine.empty())
                m_document.places.push_back({.machine = scenario.machine});
        } else if (m_document.places[m_document.at].machine != scenario.machine) {
            simulation.report(
                "scenario",
                fmt::format(
                    "expected a run of {}, which the session shows, found one of {}",
                    quotedShort(m_document.places[m_document.at].machine),
                    quotedShort(scenario.machine)));
        }
        m_document.run = std::move(run);
    }

    void readStory(const ObjectReader& story)
    {
        const std::string file = story.requiredText("file");
        const auto link = linkInside(file);
        if (!link) {
            if (!file.empty())
                story.report("file", message(link.error()));
            return;
        }
        m_document.story =
            SessionStory{.file = *link, .slide = story.whole("slide", mostSlides).value_or(0)};
    }

    const ObjectReader& m_root;
    ReadContext m_context;
    SessionDocument m_document;
};

} // namespace

ObjectReader sessionObject(const JsonNode& tree, ReadContext context)
{
    return {
        tree,
        context,
        {"format",
         "version",
         "kind",
         "page",
         "layers",
         "theme",
         "logical_cores",
         "history",
         "simulation",
         "story",
         "memory",
         "scenario"}};
}

SessionDocument readSections(const ObjectReader& root, ReadContext context)
{
    return SessionReader(root, context).read();
}

} // namespace atlas
