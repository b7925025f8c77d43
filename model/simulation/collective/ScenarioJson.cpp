#include "model/simulation/collective/ScenarioJson.h"

#include "model/catalog/ObjectReader.h"
#include "model/support/JsonText.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <iterator>
#include <nlohmann/json.hpp>

namespace atlas {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view formatName = "neuron-atlas-scenario";
constexpr double version = 1;
constexpr double mostBytes = 1152921504606846976.0; // 2^60
constexpr double mostRate = 1e18;
constexpr double mostSeconds = 1e6;
constexpr std::uint32_t mostChips = 1U << 20U;
constexpr std::uint32_t mostNodes = 10'000;
constexpr double mostShare = 1000;

constexpr std::array planAxes{PlanAxis::Tensor, PlanAxis::Data, PlanAxis::Pipeline};

struct RankWriter {
    Json operator()(AllRanks) const { return {{"all", true}}; }
    Json operator()(RankCount ranks) const { return {{"count", ranks.count}}; }
    Json operator()(const DeviceList& devices) const { return {{"devices", devices.chips}}; }
    Json operator()(const ParallelPlan& plan) const
    {
        return {
            {"plan",
             {{"tp", plan.tensor},
              {"dp", plan.data},
              {"pp", plan.pipeline},
              {"over", toString(plan.over)}}}};
    }
};

/// The numbers that an ObjectReader does not read.
class Numbers {
public:
    explicit Numbers(const ObjectReader& object)
        : m_object(object)
    {
    }

    struct Limits {
        double least = 0;
        double most = 0;
    };

    /// Nothing when absent, or wrong, which is reported.
    [[nodiscard]] std::optional<double> optional(std::string_view key, Limits limits) const
    {
        const JsonNode* const node = m_object.find(key);
        if (node == nullptr)
            return std::nullopt;
        const double* const number = std::get_if<double>(&node->value);
        if (number != nullptr && *number >= limits.least && *number <= limits.most)
            return *number;
        m_object.report(
            key, fmt::format("expected a number from {} to {}", limits.least, limits.most));
        return std::nullopt;
    }

    [[nodiscard]] double required(std::string_view key, Limits limits) const
    {
        if (!m_object.has(key))
            m_object.report(key, "expected a number, found none");
        return optional(key, limits).value_or(limits.least);
    }

    [[nodiscard]] std::uint32_t whole(std::string_view key, std::uint32_t most) const
    {
        if (!m_object.has(key))
            m_object.report(key, "expected a whole number, found none");
        return m_object.whole(key, most).value_or(0);
    }

    [[nodiscard]] Bytes bytes(std::string_view key) const
    {
        const double amount = required(key, {.least = 1, .most = mostBytes});
        if (amount != std::floor(amount))
            m_object.report(key, "expected a whole number of bytes");
        return Bytes(static_cast<std::uint64_t>(amount));
    }

private:
    const ObjectReader& m_object;
};

class ScenarioReader {
public:
    ScenarioReader(const ObjectReader& object, ProblemList& problems)
        : m_object(object)
        , m_numbers(object)
        , m_problems(problems)
    {
    }

    [[nodiscard]] Scenario read()
    {
        m_scenario.machine = m_object.requiredText("machine");
        readWords();
        CollectiveRequest& request = m_scenario.request;
        request.size = m_numbers.bytes("size_bytes");
        readRanks();
        request.nodes = m_object.has("nodes") ? m_numbers.whole("nodes", mostNodes) : 1;
        if (request.nodes == 0)
            m_object.report("nodes", "expected at least 1");
        request.oversubscription =
            m_numbers.optional("oversubscription", {.least = 1, .most = mostShare}).value_or(1);
        if (m_object.has("lnc"))
            request.lnc = m_object.whole("lnc", 2);
        request.bothDirections = m_object.flag("both_directions");
        readFaults();
        request.deadChips = m_object.distinctIndices("dead_chips", mostChips);
        readBackground();
        readConstants();
        if (const auto rate =
                m_numbers.optional("link_bandwidth_bytes_per_s", {.least = 1, .most = mostRate}))
            request.linkBandwidth = BytesPerSecond(*rate);
        if (const auto latency =
                m_numbers.optional("link_latency_s", {.least = 0, .most = mostSeconds}))
            request.linkLatency = Seconds(*latency);
        return std::move(m_scenario);
    }

private:
    void readWords()
    {
        const std::string operation = m_object.requiredText("operation");
        if (const auto parsed = parseOperation(operation); parsed)
            m_scenario.request.operation = *parsed;
        else if (!operation.empty())
            m_object.report("operation", parsed.error().what);
        if (!m_object.has("algorithm"))
            return;
        if (const auto parsed = parseAlgorithm(m_object.text("algorithm")); parsed)
            m_scenario.request.algorithm = *parsed;
        else
            m_object.report("algorithm", parsed.error().what);
    }

    void readRanks()
    {
        const JsonNode* const node = m_object.find("ranks");
        if (node == nullptr)
            return;
        const Place place = m_object.at("ranks");
        const ObjectReader ranks(
            *node, {.place = place, .problems = m_problems}, {"all", "count", "devices", "plan"});
        const int given = int{ranks.has("all")} + int{ranks.has("count")}
            + int{ranks.has("devices")} + int{ranks.has("plan")};
        if (ranks.isObject() && given != 1)
            m_object.report("ranks", "expected one of all, count, devices and plan");
        if (ranks.has("count"))
            m_scenario.request.ranks = RankCount{Numbers(ranks).whole("count", mostChips)};
        else if (ranks.has("devices"))
            m_scenario.request.ranks = DeviceList{ranks.distinctIndices("devices", mostChips)};
        else if (ranks.has("plan"))
            readPlan(ranks);
    }

    void readPlan(const ObjectReader& ranks)
    {
        const Place place = ranks.at("plan");
        const ObjectReader object(
            *ranks.find("plan"),
            {.place = place, .problems = m_problems},
            {"tp", "dp", "pp", "over"});
        ParallelPlan plan;
        plan.tensor = object.whole("tp", mostChips).value_or(1);
        plan.data = object.whole("dp", mostChips).value_or(1);
        plan.pipeline = object.whole("pp", mostChips).value_or(1);
        const std::string over = object.text("over");
        bool known = over.empty();
        for (const PlanAxis axis : planAxes) {
            if (over != toString(axis))
                continue;
            plan.over = axis;
            known = true;
        }
        if (!known)
            object.report("over", "expected tp, dp or pp");
        m_scenario.request.ranks = plan;
    }

    template<typename Read>
    void forEach(std::string_view key, Read read)
    {
        const JsonNode::List* const list = m_object.list(key);
        if (list == nullptr)
            return;
        const Place place = m_object.at(key);
        for (std::size_t i = 0; i < list->size() && !m_problems.isFull(); ++i) {
            const Place element(&place, i);
            read((*list)[i], ReadContext{.place = element, .problems = m_problems});
        }
    }

    void readFaults()
    {
        forEach("faults", [this](const JsonNode& node, ReadContext context) {
            const ObjectReader object(node, context, {"source", "target", "share"});
            const Numbers numbers(object);
            m_scenario.request.faults.push_back(
                {.source = numbers.whole("source", mostChips),
                 .target = numbers.whole("target", mostChips),
                 .share = numbers.required("share", {.least = 0, .most = mostShare})});
        });
    }

    void readBackground()
    {
        forEach("background", [this](const JsonNode& node, ReadContext context) {
            const ObjectReader object(node, context, {"source", "target", "bytes", "start_s"});
            const Numbers numbers(object);
            m_scenario.request.background.push_back(
                {.source = numbers.whole("source", mostChips),
                 .target = numbers.whole("target", mostChips),
                 .bytes = numbers.bytes("bytes"),
                 .start = Seconds(
                     numbers.optional("start_s", {.least = 0, .most = mostSeconds}).value_or(0))});
        });
    }

    void readConstants()
    {
        const JsonNode* const node = m_object.find("constants");
        if (node == nullptr)
            return;
        const Place place = m_object.at("constants");
        const ObjectReader object(
            *node,
            {.place = place, .problems = m_problems},
            {"hop_latency",
             "efa_latency",
             "operation_overhead",
             "ring_efficiency",
             "mesh_efficiency",
             "rdh_efficiency",
             "memory_efficiency",
             "efa_efficiency"});
        for (const ConstantId id : allConstants()) {
            const auto value =
                Numbers(object).optional(toString(id), {.least = 0, .most = mostSeconds});
            if (!value)
                continue;
            if (isPossible(id, *value))
                m_scenario.request.constants.push_back({.id = id, .value = *value});
            else
                object.report(
                    toString(id), "expected seconds for latencies, a share above 0 and up to 1");
        }
    }

    const ObjectReader& m_object;
    Numbers m_numbers;
    ProblemList& m_problems;
    Scenario m_scenario;
};

/// Checks the two members that tell a file of its own, and takes them out.
void readHead(JsonNode& file, ReadContext context)
{
    auto* const members = std::get_if<JsonNode::Object>(&file.value);
    if (members == nullptr)
        return; // which is reported with what is in it
    JsonNode head{JsonNode::Object{}};
    const auto isHead = [](const JsonMember& member) {
        return member.key == "format" || member.key == "version";
    };
    std::ranges::copy_if(
        *members, std::back_inserter(std::get<JsonNode::Object>(head.value)), isHead);
    std::erase_if(*members, isHead);
    const ObjectReader object(head, context, {"format", "version"});
    if (const std::string format = object.requiredText("format");
        !format.empty() && format != formatName)
        object.report(
            "format", fmt::format("expected “{}”, found {}", formatName, quotedShort(format)));
    if (Numbers(object).required("version", {.least = 0, .most = mostBytes}) != version)
        object.report("version", "expected 1, the only version of a scenario there is");
}

Json faultsJson(const CollectiveRequest& request)
{
    Json faults = Json::array();
    for (const LinkFault& fault : request.faults)
        faults.push_back(
            {{"source", fault.source}, {"target", fault.target}, {"share", fault.share}});
    return faults;
}

Json backgroundJson(const CollectiveRequest& request)
{
    Json flows = Json::array();
    for (const BackgroundFlow& flow : request.background)
        flows.push_back(
            {{"source", flow.source},
             {"target", flow.target},
             {"bytes", flow.bytes.count()},
             {"start_s", flow.start.value()}});
    return flows;
}

Json constantsJson(const CollectiveRequest& request)
{
    Json constants = Json::object();
    for (const ConstantChange& change : request.constants)
        constants[std::string(toString(change.id))] = change.value;
    return constants;
}

} // namespace

Json scenarioJson(const Scenario& scenario)
{
    const CollectiveRequest& request = scenario.request;
    Json json{
        {"machine", scenario.machine},
        {"operation", toString(request.operation)},
        {"size_bytes", request.size.count()},
        {"algorithm", toString(request.algorithm)},
        {"ranks", std::visit(RankWriter{}, request.ranks)},
        {"nodes", request.nodes},
        {"oversubscription", request.oversubscription}};
    if (request.lnc)
        json["lnc"] = *request.lnc;
    json["both_directions"] = request.bothDirections;
    json["faults"] = faultsJson(request);
    json["dead_chips"] = request.deadChips;
    json["background"] = backgroundJson(request);
    json["constants"] = constantsJson(request);
    if (request.linkBandwidth)
        json["link_bandwidth_bytes_per_s"] = request.linkBandwidth->value();
    if (request.linkLatency)
        json["link_latency_s"] = request.linkLatency->value();
    return json;
}

std::string toJson(const Scenario& scenario)
{
    Json json{{"format", formatName}, {"version", 1}};
    json.update(scenarioJson(scenario));
    return jsonText(json);
}

Scenario readScenarioObject(const JsonNode& node, ReadContext context)
{
    const ObjectReader object(
        node,
        context,
        {"machine",
         "operation",
         "size_bytes",
         "algorithm",
         "ranks",
         "nodes",
         "oversubscription",
         "lnc",
         "both_directions",
         "faults",
         "dead_chips",
         "background",
         "constants",
         "link_bandwidth_bytes_per_s",
         "link_latency_s"});
    return object.isObject() ? ScenarioReader(object, context.problems).read() : Scenario{};
}

Checked<Scenario> readScenario(const CatalogText& file)
{
    ProblemList problems;
    Scenario scenario;
    if (auto tree = parseJson(file, problems)) {
        const Place root(file.name);
        const ReadContext context{.place = root, .problems = problems};
        readHead(*tree, context);
        scenario = readScenarioObject(*tree, context);
    }
    if (!problems.empty())
        return std::unexpected(std::move(problems).take());
    return scenario;
}

} // namespace atlas
