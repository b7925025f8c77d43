#include "tests/model/catalog/CatalogFixture.h"

#include <catch2/catch.hpp>

#include <array>
#include <fstream>
#include <sstream>

using namespace atlas;
using namespace atlas::test;

namespace {

using Catch::Contains;

std::string instance(std::string_view member)
{
    return "t.json: /instances/own.large" + std::string(member);
}

Catalog read(const std::string& json)
{
    const std::array files{builtInCatalog().front(), CatalogText{.name = "t.json", .json = json}};
    auto catalog = readCatalog(files);
    REQUIRE(catalog);
    return *std::move(catalog);
}

} // namespace

TEST_CASE("The small catalogue of these tests is sound", "[catalog]")
{
    CHECK(problemsOf(SmallCatalog{}.json()).empty());
}

TEST_CASE("An instance without a host has its chips below one undocumented root", "[catalog]")
{
    const Catalog catalog = read(R"({
        "neuroncores": {"Core": {}}, "chips": {"Chip": {"core": "Core"}},
        "instances": {"own": {"family": "Own", "chip": "Chip",
            "figures": {"chips": {"value": 3, "kind": "derived", "source": "counted"}},
            "wiring": {"shape": "single:3"}}}})");
    const Host& host = catalog.findInstance("own")->host;
    REQUIRE(host.numaNodes.size() == 1);
    CHECK_FALSE(host.numaDocumented);
    REQUIRE(host.pcie.size() == 1);
    CHECK(host.pcie.front().chips == std::vector<std::uint32_t>{0, 1, 2});
    CHECK(host.pcie.front().numaNode == 0U);
    CHECK(host.pcie.front().kind == FigureKind::Derived);
}

TEST_CASE("A disputed figure keeps its readings, the choice and the reason", "[catalog]")
{
    SmallCatalog small;
    small.figures += R"(, "efa": {"kind": "disputed", "chosen": 1, "reason": "newer", "readings": [
        {"value": 100, "unit": "Gbps", "source": "old page"},
        {"value": 200, "unit": "Gbps", "source": "new page", "note": "per adapter", "up_to": true}]})";
    const Catalog catalog = read(small.json());
    const Figure* const efa = catalog.findInstance("own.large")->figures.find("efa");
    REQUIRE(efa != nullptr);
    CHECK(efa->kind == FigureKind::Disputed);
    CHECK(efa->reason == "newer");
    REQUIRE(efa->readings.size() == 2);
    CHECK(efa->readings.front().source == "old page");
    CHECK(efa->chosen().asWritten() == "up to 200 Gbps");
    CHECK(efa->chosen().note == "per adapter");
}

TEST_CASE("A later file replaces an entry whole and keeps its place", "[catalog]")
{
    const std::string first = SmallCatalog{.more = R"(, "title": "First")"}.json();
    const std::string second = R"({"instances": {"own.large": {"family": "Other", "chip": "Chip",
        "figures": {"chips": {"value": 1, "kind": "documented", "source": "a page"}}},
        "own.new": {"family": "Other", "chip": "Chip",
        "figures": {"chips": {"value": 1, "kind": "documented", "source": "a page"}}}}})";
    const std::array files{
        builtInCatalog().front(),
        CatalogText{.name = "1.json", .json = first},
        CatalogText{.name = "2.json", .json = second}};
    const auto catalog = readCatalog(files);
    REQUIRE(catalog);
    REQUIRE(catalog->instances().size() == 2);
    CHECK(catalog->instances().front()->name == "own.large");
    CHECK(catalog->instances().front()->family == "Other");
    CHECK(catalog->instances().front()->title == "own.large"); // not "First"
    CHECK(catalog->instances().back()->name == "own.new");
}

TEST_CASE("A problem names the file, the path, what was expected and what was found", "[catalog]")
{
    SmallCatalog small;
    SECTION("an unknown unit, with the nearest ones")
    {
        small.figures += R"(, "neuronlink_per_link":
            {"value": 96, "unit": "gib/s", "kind": "derived", "source": "s"})";
        CHECK_THAT(
            problemsOf(small.json()),
            Contains(instance("/figures/neuronlink_per_link/unit: “gib/s” is no known unit"))
                && Contains("“GiB/s”"));
    }
    SECTION("a unit of another dimension")
    {
        small.figures +=
            R"(, "efa": {"value": 100, "unit": "GiB", "kind": "derived", "source": "s"})";
        CHECK_THAT(
            problemsOf(small.json()),
            Contains(instance("/figures/efa/unit: “GiB” is no unit of a network rate")));
    }
    SECTION("a missing unit")
    {
        small.figures += R"(, "efa": {"value": 100, "kind": "derived", "source": "s"})";
        CHECK_THAT(
            problemsOf(small.json()),
            Contains(instance("/figures/efa/unit: expected a unit, found none"))
                && Contains("“Gbps”"));
    }
    SECTION("a figure without source")
    {
        small.figures += R"(, "vcpus": {"value": 8, "kind": "documented"})";
        CHECK_THAT(
            problemsOf(small.json()),
            Contains(instance("/figures/vcpus: expected the key “source”")));
    }
    SECTION("a blank source")
    {
        small.figures += R"(, "vcpus": {"value": 8, "kind": "documented", "source": " "})";
        CHECK_THAT(problemsOf(small.json()), Contains(instance("/figures/vcpus/source: ")));
    }
    SECTION("an unknown figure, with the nearest ones")
    {
        small.figures += R"(, "vcpu": {"value": 8, "kind": "documented", "source": "s"})";
        CHECK_THAT(
            problemsOf(small.json()),
            Contains(instance("/figures/vcpu: no such figure is defined")) && Contains("“vcpus”"));
    }
    SECTION("an unknown key")
    {
        small.more = R"(, "familly": "Own")";
        CHECK_THAT(
            problemsOf(small.json()),
            Contains(instance("/familly: unknown key")) && Contains("“family”"));
    }
    SECTION("an unknown kind")
    {
        small.figures += R"(, "vcpus": {"value": 8, "kind": "guessed", "source": "s"})";
        CHECK_THAT(problemsOf(small.json()), Contains(instance("/figures/vcpus/kind: “guessed”")));
    }
    SECTION("a wrong type")
    {
        small.figures += R"(, "vcpus": {"value": [8], "kind": "documented", "source": 7})";
        CHECK_THAT(
            problemsOf(small.json()),
            Contains(instance("/figures/vcpus/value: expected a number or words, found a list"))
                && Contains(instance("/figures/vcpus/source: expected a text, found a number")));
    }
}

TEST_CASE("Numbers that cannot be are reported", "[catalog]")
{
    const auto [value, found] = GENERATE(table<std::string, std::string>({
        {"-1", "found -1"},
        {"0", "expected a positive number, found 0"},
        {"1e300", "expected at most"},
    }));
    SmallCatalog small;
    small.figures += R"(, "neuronlink_per_link": {"value": )" + value
        + R"(, "unit": "GiB/s", "kind": "derived", "source": "s"})";
    CAPTURE(value);
    CHECK_THAT(
        problemsOf(small.json()),
        Contains(instance("/figures/neuronlink_per_link/value: ")) && Contains(found));
}

TEST_CASE("A disputed figure needs two readings, a choice among them and a reason", "[catalog]")
{
    SmallCatalog small;
    small.figures += R"(, "vcpus": {"kind": "disputed", "chosen": 2,
        "readings": [{"value": 1, "source": "s"}, {"value": 2, "source": "s"}]},
        "host_memory": {"kind": "disputed", "chosen": 0, "reason": "r",
        "readings": [{"value": 1, "unit": "GiB", "source": "s"}]},
        "ebs": {"kind": "disputed", "value": 1, "unit": "Gbps", "source": "s"})";
    const std::string problems = problemsOf(small.json());
    CHECK_THAT(
        problems,
        Contains(instance("/figures/vcpus/chosen: expected a whole number from 0 to 1, found 2")));
    CHECK_THAT(problems, Contains(instance("/figures/vcpus: expected the key “reason”")));
    CHECK_THAT(problems, Contains(instance("/figures/host_memory/readings: ")));
    CHECK_THAT(problems, Contains(instance("/figures/ebs/readings: ")));
}

TEST_CASE("References to entries that do not exist are reported with the nearest", "[catalog]")
{
    CHECK_THAT(
        problemsOf(R"({"chips": {"Chip": {"core": "NeuronCore-v2"}},
        "neuroncores": {"NeuronCore-v3": {}}})"),
        Contains("t.json: /chips/Chip/core: no NeuronCore is named “NeuronCore-v2”")
            && Contains("“NeuronCore-v3”"));
    CHECK_THAT(
        problemsOf(R"({"instances": {"own.large": {"family": "Own", "chip": "Chap",
        "figures": {"chips": {"value": 1, "kind": "documented", "source": "s"}}}}})"),
        Contains(instance("/chip: no chip is named “Chap”")));
}

TEST_CASE("Wiring outside the machine is reported", "[catalog]")
{
    SmallCatalog small;
    SECTION("a shape that is none")
    {
        small.wiring = R"("shape": "torus:0x4")";
        CHECK_THAT(problemsOf(small.json()), Contains(instance("/wiring/shape: “torus:0x4”")));
    }
    SECTION("a link to a chip that is not there, to itself, and twice")
    {
        small.wiring +=
            R"(, "unconfirmed_source": "s", "unconfirmed_links": [[0, 2], [1, 1], [0, 1], [1, 0], [0]])";
        const std::string problems = problemsOf(small.json());
        CHECK_THAT(
            problems,
            Contains(instance(
                "/wiring/unconfirmed_links/0: expected a whole number from 0 to 1, found 2")));
        CHECK_THAT(problems, Contains(instance("/wiring/unconfirmed_links/1: ")));
        CHECK_THAT(problems, Contains(instance("/wiring/unconfirmed_links/3: the pair 1, 0")));
        CHECK_THAT(problems, Contains(instance("/wiring/unconfirmed_links/4: expected a pair")));
    }
    SECTION("another number of chips than the figure says")
    {
        small.wiring = R"("shape": "torus:4x4", "servers": 2, "ring_across_servers": true,
            "generation": "g", "source": "s")";
        CHECK_THAT(
            problemsOf(small.json()),
            Contains(instance(
                ": the figure “chips” says 2, but the wiring torus:4x4 on 2 servers has 32")));
    }
    SECTION("more servers than chips may be")
    {
        small.wiring = R"("shape": "single:2", "servers": 600000)"; // x 2 > 2^20
        CHECK_THAT(problemsOf(small.json()), Contains(instance("/wiring/servers: ")));
    }
    SECTION("a bandwidth that is no figure of the instance")
    {
        small.wiring += R"(, "link_figure": "neuronlink_per_link")";
        CHECK_THAT(problemsOf(small.json()), Contains(instance("/wiring/link_figure: ")));
    }
    SECTION("switches of one name, without servers or with servers that are not there")
    {
        small.wiring +=
            R"(, "switches": [{"name": "S0", "servers": [0]}, {"name": "S0", "servers": [1]},
            {"name": "S1", "servers": [0, 0]}, {"name": "S2", "servers": []}])";
        const std::string problems = problemsOf(small.json());
        CHECK_THAT(
            problems, Contains(instance("/wiring/switches/1: another switch is named “S0”")));
        CHECK_THAT(problems, Contains(instance("/wiring/switches/1/servers/0: ")));
        CHECK_THAT(
            problems,
            Contains(instance("/wiring/switches/2/servers/1: 0 stands in the list twice")));
        CHECK_THAT(problems, Contains(instance("/wiring/switches/3/servers: ")));
    }
    SECTION("joined chips without a generation and a source")
    {
        small.wiring = R"("shape": "line:2")";
        const std::string problems = problemsOf(small.json());
        CHECK_THAT(problems, Contains(instance("/wiring/generation: ")));
        CHECK_THAT(problems, Contains(instance("/wiring/source: ")));
    }
}

TEST_CASE("A host that does not fit its chips is reported", "[catalog]")
{
    SmallCatalog small;
    SECTION("a chip below two groups")
    {
        small.host += R"(, "pcie": [{"chips": [0, 1]}, {"chips": [1]}])";
        CHECK_THAT(
            problemsOf(small.json()),
            Contains(instance(
                "/host/pcie: expected chip 1 below exactly one PCIe group, found it below 2")));
    }
    SECTION("a chip below no group")
    {
        small.host += R"(, "pcie": [{"chips": [1]}])";
        CHECK_THAT(
            problemsOf(small.json()), Contains("expected chip 0 below exactly one PCIe group"));
    }
    SECTION("a chip outside the machine, or named twice")
    {
        small.host += R"(, "pcie": [{"chips": [0, 2, 1, 1]}])";
        const std::string problems = problemsOf(small.json());
        CHECK_THAT(problems, Contains(instance("/host/pcie/0/chips/1: ")));
        CHECK_THAT(
            problems, Contains(instance("/host/pcie/0/chips/3: 1 stands in the list twice")));
    }
    SECTION("addresses that are none, too few or equal")
    {
        small.host += R"(, "addresses": ["10:20.0", "10:1c.0", "10:1c.0"])"; // devices end at 1f
        const std::string problems = problemsOf(small.json());
        CHECK_THAT(problems, Contains("expected one address for each of the 2 chips, found 3"));
        CHECK_THAT(problems, Contains("found “10:20.0”"));
        CHECK_THAT(problems, Contains("“10:1c.0” stands in the list twice"));
    }
    SECTION("a NUMA node that is not there, and CPUs that are no list")
    {
        small.host += R"(, "numa": [{"id": 0, "cpus": "0-31,4"}, {"id": 0}, {"id": 1}],
            "pcie": [{"numa": 2, "chips": [0, 1]}])";
        const std::string problems = problemsOf(small.json());
        CHECK_THAT(problems, Contains(instance("/host/numa/0/cpus: ")));
        CHECK_THAT(
            problems, Contains(instance("/host/numa/1: NUMA node 0 stands in the list twice")));
        CHECK_THAT(problems, Contains(instance("/host/pcie/0/numa: the host has no NUMA node 2")));
    }
    SECTION("a device that is no figure")
    {
        small.host += R"(, "pcie": [{"chips": [0, 1], "devices": ["ena"]}])";
        CHECK_THAT(problemsOf(small.json()), Contains(instance("/host/pcie/0/devices: “ena”")));
    }
    SECTION("other adapters than the figure counts")
    {
        small.figures += R"(, "efa_adapters": {"value": 3, "kind": "documented", "source": "s"})";
        small.host += R"(, "efa_per_chip": true)";
        CHECK_THAT(
            problemsOf(small.json()), Contains("expected 3 EFA adapters") && Contains("found 2"));
    }
}

TEST_CASE("A group names no NUMA node when there are several and no page says", "[catalog]")
{
    SmallCatalog small;
    small.host += R"(, "numa": [{"id": 4}, {"id": 7, "cpus": "0-3,8"}],
        "pcie": [{"chips": [0]}, {"numa": 7, "chips": [1]}])";
    const Catalog catalog = read(small.json());
    const Host& host = catalog.findInstance("own.large")->host;
    CHECK(host.numaDocumented);
    CHECK_FALSE(host.pcie[0].numaNode);
    CHECK(host.pcie[1].numaNode == 1U); // the index of node 7
}

TEST_CASE("All problems of all files are reported at once", "[catalog]")
{
    const std::array files{
        CatalogText{.name = "a.json", .json = R"({"bogus": 1})"},
        CatalogText{.name = "b.json", .json = "{"},
        CatalogText{
            .name = "c.json", .json = R"({"instances": {"x": {"wiring": {"shape": "ring:2"}}}})"}};
    const auto catalog = readCatalog(files);
    REQUIRE_FALSE(catalog);
    std::string text;
    for (const Problem& problem : catalog.error()) {
        text += message(problem) + "\n";
    }
    CHECK_THAT(text, Contains("a.json: /bogus: unknown key"));
    CHECK_THAT(text, Contains("b.json: line 1, column 1: expected valid JSON"));
    CHECK_THAT(text, Contains("c.json: /instances/x/wiring/shape: "));
    CHECK_THAT(text, Contains("c.json: /instances/x: expected the key “family”"));
}

TEST_CASE("The example in the guide to catalogue files is a catalogue", "[catalog]")
{
    std::ifstream stream(ATLAS_SOURCE_DIR "/resources/catalog/README.md");
    std::ostringstream guide;
    guide << stream.rdbuf();
    const std::string text = guide.str();
    const std::string fence = "```json\n";
    const std::size_t start = text.find(fence) + fence.size();
    const std::string example = text.substr(start, text.find("```", start) - start);
    std::vector<CatalogText> files(builtInCatalog().begin(), builtInCatalog().end());
    files.push_back({.name = "README.md", .json = example});
    const auto catalog = readCatalog(files);
    CHECK((catalog ? std::string() : message(catalog.error().front())).empty());
    REQUIRE(catalog);
    CHECK(catalog->findInstance("own.large") != nullptr);
}
