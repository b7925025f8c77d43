#include "model/topology/TopologyJson.h"

#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>
#include <set>

using namespace atlas;
using nlohmann::json;
using test::machine;

namespace {

json jsonOf(std::string_view target)
{
    return json::parse(toJson(machine(target), test::catalog()));
}

const json& figureOf(const json& machineJson, std::string_view key)
{
    for (const json& figure : machineJson["figures"]) {
        if (figure["key"] == key) {
            return figure;
        }
    }
    static const json none;
    return none;
}

} // namespace

TEST_CASE("The summary holds the totals", "[json]")
{
    const json summary = jsonOf("trn1.32xlarge")["summary"];
    CHECK(summary["chips"] == 16);
    CHECK(summary["neuroncores"] == 32);
    CHECK(summary["neuronlinks"] == 32);
    CHECK(summary["neuronlinks_unconfirmed"] == 0);
    CHECK(summary["diameter_hops"] == 4);
    CHECK(summary["bisection_links"] == 8);
    // 8 links of 96 GiB/s.
    CHECK(summary["bisection_bytes_per_s"] == 8ULL * 96 * 1024 * 1024 * 1024);
    CHECK(summary["efa_adapters"] == 8);
    CHECK(summary["numa_nodes"] == 2);
}

TEST_CASE("What is not documented is null", "[json]")
{
    const json ring = jsonOf("single:1");
    CHECK(ring["summary"]["neuroncores"].is_null());
    CHECK(ring["summary"]["diameter_hops"].is_null());
    CHECK(ring["summary"]["bisection_links"].is_null());
    CHECK(ring["summary"]["bisection_bytes_per_s"].is_null());
    CHECK(ring["family"].is_null());
    CHECK(ring["vertices"][0]["pci_address"].is_null());
    CHECK(ring["vertices"][0]["numa_node"].is_null());
    CHECK(jsonOf("ring:4")["edges"][0]["bandwidth_bytes_per_s"].is_null());
    CHECK(jsonOf("inf1.24xlarge")["summary"]["numa_nodes"].is_null());
}

TEST_CASE("A chip has its number, NUMA node, address and position", "[json]")
{
    const json chip = jsonOf("trn1.32xlarge")["vertices"][6];
    CHECK(chip["id"] == "chip-6");
    CHECK(chip["kind"] == "chip");
    CHECK(chip["label"] == "Chip 6");
    CHECK(chip["number"] == 6);
    CHECK(chip["numa_node"] == 1);
    CHECK(chip["pci_address"] == "90:1b.0");
    CHECK(chip["position"] == json::array({1, 2})); // 6 = 1 * 4 + 2
    CHECK_FALSE(chip.contains("server"));

    const json far = jsonOf("trn2-ultraserver")["vertices"][16 + 6];
    CHECK(far["server"] == 1);
    CHECK(far["position"] == json::array({1, 2}));
    // 11 = 1 * (2 * 3) + 1 * 3 + 2
    CHECK(jsonOf("torus:2x2x3")["vertices"][11]["position"] == json::array({1, 1, 2}));
    CHECK_FALSE(jsonOf("ring:4")["vertices"][0].contains("position"));
}

TEST_CASE("Edges name their ends by id", "[json]")
{
    const auto* const name = GENERATE("trn1.32xlarge", "trn3-gen1-ultraserver", "host:2 ring:4");
    CAPTURE(name);
    const json machineJson = jsonOf(name);
    std::set<std::string> ids;
    for (const json& vertex : machineJson["vertices"]) {
        ids.insert(vertex["id"].get<std::string>());
    }
    CHECK(ids.size() == machineJson["vertices"].size());
    for (const json& edge : machineJson["edges"]) {
        CHECK(ids.contains(edge["source"].get<std::string>()));
        CHECK(ids.contains(edge["target"].get<std::string>()));
    }
}

TEST_CASE("An edge tells its sort, bandwidth and source", "[json]")
{
    const json machineJson = jsonOf("inf1.24xlarge");
    std::size_t unconfirmed = 0;
    for (const json& edge : machineJson["edges"]) {
        CHECK_FALSE(edge["source_document"].is_null());
        if (edge["kind"] == "neuronlink") {
            CHECK(edge["generation"] == "NeuronLink-v1");
            CHECK(edge["bandwidth_bytes_per_s"] == 16ULL * 1024 * 1024 * 1024);
            CHECK(edge["wrap_around"] == false);
            unconfirmed += edge["confirmed"] == false ? 1U : 0U;
        }
    }
    CHECK(unconfirmed == 1);
}

TEST_CASE("Figures stand in the source's unit, disputed ones with every reading", "[json]")
{
    for (const std::string& name : test::instanceNames()) {
        CAPTURE(name);
        const Topology topology = machine(name);
        const json machineJson = json::parse(toJson(topology, test::catalog()));
        for (const Figure& figure : topology.instance()->figures.all()) {
            CAPTURE(figure.key);
            const json& written = figureOf(machineJson, figure.key);
            REQUIRE_FALSE(written.is_null());
            CHECK(written["unit"] == figure.chosen().unitText);
            CHECK(written["source"] == figure.chosen().source);
            CHECK(written["kind"] == toString(figure.kind));
            CHECK_FALSE(written["label"].is_null());
            if (figure.kind == FigureKind::Disputed) {
                CHECK(written["readings"].size() == figure.readings.size());
                CHECK(written["reason"] == figure.reason);
            }
        }
    }
}

TEST_CASE("Expected figures that no page states are listed as not documented", "[json]")
{
    for (const std::string& name : test::instanceNames()) {
        const Topology topology = machine(name);
        const json machineJson = json::parse(toJson(topology, test::catalog()));
        for (const FigureDefinition& definition : test::catalog().definitions()) {
            const bool expected =
                std::ranges::count(definition.expectedFor, topology.instance()->kind) > 0;
            if (expected && topology.instance()->figures.find(definition.key) == nullptr) {
                CAPTURE(name, definition.key);
                const json& written = figureOf(machineJson, definition.key);
                CHECK(written["kind"] == "not documented");
                CHECK(written["value"].is_null());
            }
        }
    }
}

TEST_CASE("The same machine gives the same bytes", "[json]")
{
    const auto name = GENERATE(from_range(test::instanceNames()));
    CAPTURE(name);
    CHECK(toJson(machine(name), test::catalog()) == toJson(machine(name), test::catalog()));
}
