#include "model/catalog/ObjectReader.h"
#include "model/session/SessionJson.h"
#include "model/session/SessionSections.h"
#include "model/support/JsonText.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <span>
#include <utility>

namespace atlas {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view formatName = "neuron-atlas";
constexpr std::string_view scenarioFormat = "neuron-atlas-scenario";
constexpr double version = 2;

bool isOneOf(std::span<const std::string_view> keys, std::string_view key)
{
    return std::ranges::find(keys, key) != keys.end();
}

JsonNode* member(JsonNode& object, std::string_view key)
{
    auto* const members = std::get_if<JsonNode::Object>(&object.value);
    if (members == nullptr)
        return nullptr;
    const auto found = std::ranges::find(*members, key, &JsonMember::key);
    return found == members->end() ? nullptr : &found->value;
}

/// Takes out the members with other keys, and notes each of them.
void takeUnknown(
    JsonNode& object,
    const Place& place,
    std::span<const std::string_view> keys,
    ProblemList& notes)
{
    auto* const members = std::get_if<JsonNode::Object>(&object.value);
    if (members == nullptr)
        return;
    std::erase_if(*members, [&](const JsonMember& one) {
        if (isOneOf(keys, one.key))
            return false;
        notes.add(
            Place(&place, one.key), "this key is not known to this version; it is kept as it is");
        return true;
    });
}

/// The members of the file that are not known, and nothing else; empty when there are none.
std::string extrasOf(std::string_view text)
{
    Json rest = Json::parse(text, nullptr, false);
    if (!rest.is_object())
        return {};
    // In the order in which they are written, so that what is read again is the same text.
    Json extras = Json::object();
    for (const SessionSection& section : sessionSections) {
        Json inside = rest.value(std::string(section.name), Json());
        if (!inside.is_object())
            continue;
        for (const std::string_view known : section.keys)
            inside.erase(std::string(known));
        if (!inside.empty())
            extras[std::string(section.name)] = std::move(inside);
    }
    for (const std::string_view key : sessionKeys)
        rest.erase(std::string(key));
    extras.update(rest);
    return extras.empty() ? std::string() : jsonText(extras);
}

/// What the first members say about the file.
struct Head {
    std::string format;
    std::optional<double> version;
    std::string kind;
};

Head headOf(JsonNode& tree)
{
    Head head;
    const auto text = [&](std::string_view key) {
        const JsonNode* const node = member(tree, key);
        const auto* const words =
            node == nullptr ? nullptr : std::get_if<std::string>(&node->value);
        return words == nullptr ? std::string() : *words;
    };
    head.format = text("format");
    head.kind = text("kind");
    if (const JsonNode* const node = member(tree, "version")) {
        if (const double* const number = std::get_if<double>(&node->value))
            head.version = *number;
    }
    return head;
}

/// What is wrong with the head of a file of version 2 or later; nothing when all is well.
std::optional<Problem> judge(const Head& head, const std::string& name)
{
    if (head.format != formatName)
        return Problem{
            name,
            head.format.empty()
                ? "this is no session: it does not say \"format\": \"neuron-atlas\""
                : fmt::format(
                      "expected the format “{}”, found {}", formatName, quotedShort(head.format))};
    if (!head.version || *head.version < version)
        return Problem{name, "expected \"version\": 2 or a later one"};
    if (head.kind != "session" && head.kind != "scenario")
        return Problem{
            name,
            fmt::format("expected the kind session or scenario, found {}", quotedShort(head.kind))};
    return std::nullopt;
}

std::unexpected<Problems> refuse(Problem problem)
{
    return std::unexpected(Problems{std::move(problem)});
}

/// A session that shows the machine of a scenario and its run.
SessionDocument migrated(Scenario scenario)
{
    SessionDocument document;
    document.places = {{.machine = std::move(scenario.machine)}};
    document.run = SessionRun{.request = std::move(scenario.request)};
    return document;
}

Problems joinedProblems(ProblemList first, ProblemList second)
{
    Problems all = std::move(first).take();
    for (Problem& problem : std::move(second).take())
        all.push_back(std::move(problem));
    return all;
}

/// Reads what follows the head. Problems of a newer file are notes, for it may mean something by
/// what is wrong here.
Checked<OpenedSession> readBody(JsonNode& tree, const CatalogText& file, const Head& head)
{
    OpenedSession opened{.isNewer = *head.version > version};
    ProblemList notes;
    ProblemList problems;
    const Place root(file.name);
    takeUnknown(tree, root, sessionKeys, notes);
    for (const SessionSection& section : sessionSections) {
        if (JsonNode* const inside = member(tree, section.name))
            takeUnknown(*inside, Place(&root, section.name), section.keys, notes);
    }
    const ReadContext context{.place = root, .problems = problems};
    const ObjectReader object = sessionObject(tree, context);
    if (head.kind == "scenario") {
        const Place place = object.at("scenario");
        const JsonNode none;
        const JsonNode* const node = object.find("scenario");
        opened.document = migrated(readScenarioObject(
            node == nullptr ? none : *node, {.place = place, .problems = problems}));
    } else {
        opened.document = readSections(object, context);
        if (object.has("scenario"))
            object.report("scenario", "a session holds its scenario under simulation");
    }
    if (const JsonNode* const memory = object.find("memory")) {
        if (std::holds_alternative<JsonNode::Object>(memory->value))
            opened.document.memory = jsonText(Json::parse(file.json)["memory"]);
        else
            object.report(
                "memory", fmt::format("expected an object, found {}", memory->typeName()));
    }
    opened.document.extras = extrasOf(file.json);
    if (!problems.empty() && !opened.isNewer)
        return std::unexpected(std::move(problems).take());
    opened.notes = joinedProblems(std::move(notes), std::move(problems));
    return opened;
}

/// Broken JSON that simply ends is a file that was cut off.
Problems explained(Problems problems, const CatalogText& file)
{
    const std::size_t last = file.json.find_last_not_of(" \t\r\n");
    if (last == std::string_view::npos)
        return {{std::string(file.name), "the file is empty; a session was expected"}};
    if (file.json[last] != '}' && file.json.starts_with('{'))
        problems.push_back(
            {std::string(file.name),
             fmt::format(
                 "the file ends after {} bytes in the middle of a session: it was cut off when it "
                 "was written or copied",
                 file.json.size())});
    return problems;
}

} // namespace

Checked<OpenedSession> readSession(const CatalogText& file)
{
    const std::string name(file.name);
    if (file.json.size() > mostSessionBytes)
        return refuse(
            {name,
             fmt::format(
                 "expected at most {} MiB, found {} bytes",
                 mostSessionBytes >> 20U,
                 file.json.size())});
    ProblemList problems;
    auto tree = parseJson(file, problems);
    if (!tree || !problems.empty())
        return std::unexpected(explained(std::move(problems).take(), file));
    if (!std::holds_alternative<JsonNode::Object>(tree->value))
        return refuse(
            {name,
             fmt::format("expected a session, which is an object, found {}", tree->typeName())});
    const Head head = headOf(*tree);
    if (head.format == scenarioFormat) {
        auto scenario = readScenario(file);
        if (!scenario)
            return std::unexpected(std::move(scenario).error());
        return OpenedSession{
            .document = migrated(*std::move(scenario)), .notes = {}, .isOlder = true};
    }
    if (auto wrong = judge(head, name))
        return refuse(*std::move(wrong));
    return readBody(*tree, file, head);
}

Checked<Scenario> readAnyScenario(const CatalogText& file)
{
    auto opened = readSession(file);
    if (!opened)
        return std::unexpected(std::move(opened).error());
    SessionDocument& document = opened->document;
    if (!document.run)
        return refuse(
            {std::string(file.name),
             "this session holds no simulation; save one while a run is shown"});
    return Scenario{
        .machine = std::move(document.places[document.at].machine),
        .request = std::move(document.run->request)};
}

} // namespace atlas
