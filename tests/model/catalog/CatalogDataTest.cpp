#include "tests/model/catalog/CatalogFixture.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace atlas;
using namespace atlas::test;

namespace {

std::vector<std::string> names(const auto& entries)
{
    std::vector<std::string> all;
    for (const auto& entry : entries) {
        all.push_back(entry->name);
    }
    return all;
}

/// Every figure of the catalogue with the entry that has it.
std::vector<std::pair<std::string, const Figure*>> allFigures()
{
    std::vector<std::pair<std::string, const Figure*>> all;
    const auto addAll = [&](const auto& entries) {
        for (const auto& entry : entries) {
            for (const Figure& figure : entry->figures.all()) {
                all.emplace_back(entry->name + " " + figure.key, &figure);
            }
        }
    };
    addAll(builtIn().cores());
    addAll(builtIn().chips());
    addAll(builtIn().instances());
    return all;
}

std::string writtenFigure(std::string_view instance, std::string_view key)
{
    const Figure* const figure = builtIn().findInstance(instance)->figures.find(key);
    return figure == nullptr ? "absent" : figure->chosen().asWritten();
}

} // namespace

TEST_CASE("The built-in catalogue has no problem", "[catalog][data]")
{
    const auto catalog = readCatalog(builtInCatalog());
    std::string problems;
    if (!catalog) {
        for (const Problem& problem : catalog.error()) {
            problems += message(problem) + "\n";
        }
    }
    CHECK(problems.empty());
    CHECK(readBuiltInCatalog().instances().size() == builtIn().instances().size());
}

TEST_CASE(
    "Every NeuronCore, chip and instance is there, in the order of a library", "[catalog][data]")
{
    CHECK(
        names(builtIn().cores())
        == std::vector<std::string>{
            "NeuronCore-v1", "NeuronCore-v2", "NeuronCore-v3", "NeuronCore-v4"});
    CHECK(
        names(builtIn().chips())
        == std::vector<std::string>{
            "Inferentia", "Inferentia2", "Trainium", "Trainium2", "Trainium3"});
    CHECK(
        names(builtIn().instances())
        == std::vector<std::string>{
            "trn1.2xlarge",
            "trn1.32xlarge",
            "trn1n.32xlarge",
            "inf2.xlarge",
            "inf2.8xlarge",
            "inf2.24xlarge",
            "inf2.48xlarge",
            "inf1.xlarge",
            "inf1.2xlarge",
            "inf1.6xlarge",
            "inf1.24xlarge",
            "trn2.3xlarge",
            "trn2.48xlarge",
            "trn2u.48xlarge",
            "trn2-ultraserver",
            "trn3-gen1-ultraserver",
            "trn3-gen2-ultraserver"});
}

TEST_CASE(
    "Chips, NeuronCores and wiring of each instance are those of the published pages",
    "[catalog][data]")
{
    struct Expected {
        std::uint32_t chips;
        std::uint32_t cores;
        std::string shape;
        std::uint32_t servers;
    };
    // Chips from the specification tables, NeuronCores per chip 4, 2, 2, 8, 8 from the chip pages,
    // shapes from neuron-ls and the pictures.
    const std::map<std::string, Expected> expected{
        {"trn1.2xlarge", {1, 2, "single:1", 1}},
        {"trn1.32xlarge", {16, 32, "torus:4x4", 1}},
        {"trn1n.32xlarge", {16, 32, "torus:4x4", 1}},
        {"inf2.xlarge", {1, 2, "single:1", 1}},
        {"inf2.8xlarge", {1, 2, "single:1", 1}},
        {"inf2.24xlarge", {6, 12, "line:6", 1}},
        {"inf2.48xlarge", {12, 24, "ring:12", 1}},
        {"inf1.xlarge", {1, 4, "single:1", 1}},
        {"inf1.2xlarge", {1, 4, "single:1", 1}},
        {"inf1.6xlarge", {4, 16, "line:4", 1}},
        {"inf1.24xlarge", {16, 64, "line:16", 1}},
        {"trn2.3xlarge", {1, 8, "single:1", 1}},
        {"trn2.48xlarge", {16, 128, "torus:4x4", 1}},
        {"trn2u.48xlarge", {16, 128, "torus:4x4", 1}},
        {"trn2-ultraserver", {64, 512, "torus:4x4", 4}},
        {"trn3-gen1-ultraserver", {64, 512, "single:16", 4}},
        {"trn3-gen2-ultraserver", {144, 1152, "single:4", 36}},
    };
    REQUIRE(expected.size() == builtIn().instances().size());
    for (const auto& [name, facts] : expected) {
        CAPTURE(name);
        const auto instance = builtIn().findInstance(name);
        REQUIRE(instance != nullptr);
        CHECK(instance->figures.count("chips") == facts.chips);
        CHECK(instance->figures.count("neuroncores") == facts.cores);
        CHECK(toString(instance->wiring.shape) == facts.shape);
        CHECK(instance->wiring.servers == facts.servers);
    }
}

TEST_CASE("Figures of trn1.32xlarge are those of its page and picture", "[catalog][data]")
{
    CHECK(writtenFigure("trn1.32xlarge", "vcpus") == "128");
    CHECK(writtenFigure("trn1.32xlarge", "host_memory") == "512 GiB");
    CHECK(writtenFigure("trn1.32xlarge", "device_memory") == "512 GiB");
    CHECK(writtenFigure("trn1.32xlarge", "bf16") == "3,040 TFLOPS");
    CHECK(writtenFigure("trn1.32xlarge", "fp32") == "760 TFLOPS");
    CHECK(writtenFigure("trn1.32xlarge", "neuronlink_per_chip") == "384 GiB/s");
    CHECK(writtenFigure("trn1.32xlarge", "neuronlink_per_link") == "96 GiB/s");
    CHECK(writtenFigure("trn1.32xlarge", "efa") == "800 Gbps");
    CHECK(writtenFigure("trn1.32xlarge", "ena") == "100 Gbps");
    CHECK(writtenFigure("trn1.32xlarge", "ebs") == "80 Gbps");
    CHECK(writtenFigure("trn1.32xlarge", "nvme") == "8 TB");
}

TEST_CASE("What no page says is absent", "[catalog][data]")
{
    CHECK(writtenFigure("inf2.48xlarge", "efa") == "absent");
    CHECK(writtenFigure("inf1.xlarge", "neuronlink_per_link") == "absent");
    CHECK(writtenFigure("trn1n.32xlarge", "nvme") == "absent");
    CHECK(writtenFigure("trn2.3xlarge", "efa") == "absent");
    CHECK(writtenFigure("trn3-gen1-ultraserver", "neuronlink_per_link") == "absent");
    CHECK(builtIn().findCore("NeuronCore-v1")->figures.find("sbuf") == nullptr);
    CHECK(builtIn().findCore("NeuronCore-v3")->figures.find("gpsimd_width") == nullptr);
    CHECK(builtIn().findChip("Inferentia")->figures.find("cc_cores") == nullptr);
    CHECK(builtIn().findChip("Trainium2")->figures.find("int8") == nullptr);
}

TEST_CASE("An upper bound of the pages stays one", "[catalog][data]")
{
    CHECK(writtenFigure("inf1.2xlarge", "efa") == "up to 25 Gbps");
    CHECK(writtenFigure("trn1.2xlarge", "efa") == "up to 25 Gbps");
    CHECK(writtenFigure("inf1.6xlarge", "efa") == "25 Gbps");
}

TEST_CASE(
    "Every figure has a source, a definition and readings of its dimension", "[catalog][data]")
{
    for (const auto& [name, figure] : allFigures()) {
        CAPTURE(name);
        const FigureDefinition* const definition = builtIn().findDefinition(figure->key);
        REQUIRE(definition != nullptr);
        REQUIRE_FALSE(figure->readings.empty());
        for (const Reading& reading : figure->readings) {
            CHECK_FALSE(reading.source.empty());
            if (reading.base()) {
                CHECK(reading.unit.dimension == definition->dimension);
            }
        }
        CHECK((figure->kind == FigureKind::Disputed) == (figure->readings.size() > 1));
        CHECK((figure->kind == FigureKind::Disputed) == !figure->reason.empty());
    }
}

TEST_CASE(
    "Readings of a disputed figure differ in value, unit or kind of source", "[catalog][data]")
{
    for (const auto& [name, figure] : allFigures()) {
        CAPTURE(name);
        std::set<std::string> distinct;
        for (const Reading& reading : figure->readings) {
            distinct.insert(reading.asWritten());
        }
        CHECK((figure->kind != FigureKind::Disputed || distinct.size() > 1));
    }
}

TEST_CASE(
    "Every defined figure is used, labeled and expected only where entries can have it",
    "[catalog][data]")
{
    std::set<std::string> used;
    for (const auto& [name, figure] : allFigures()) {
        used.insert(figure->key);
    }
    for (const FigureDefinition& definition : builtIn().definitions()) {
        CAPTURE(definition.key);
        CHECK(used.contains(definition.key));
        CHECK_FALSE(definition.label.empty());
        CHECK_FALSE(definition.section.empty());
    }
}

TEST_CASE("Only the type that no page specifies rests on third parties", "[catalog][data]")
{
    for (const auto& instance : builtIn().instances()) {
        CAPTURE(instance->name);
        const bool thirdParty =
            std::ranges::any_of(instance->figures.all(), [](const Figure& figure) {
                return figure.kind == FigureKind::ThirdParty;
            });
        CHECK(thirdParty == (instance->name == "trn2.3xlarge"));
    }
}

TEST_CASE("The closing link of inf1.24xlarge is unconfirmed, no other is", "[catalog][data]")
{
    for (const auto& instance : builtIn().instances()) {
        CAPTURE(instance->name);
        const bool unconfirmed = !instance->wiring.unconfirmedLinks.empty();
        CHECK(unconfirmed == (instance->name == "inf1.24xlarge"));
    }
    const Wiring& wiring = builtIn().findInstance("inf1.24xlarge")->wiring;
    CHECK(wiring.unconfirmedLinks.front() == std::pair(0U, 15U));
    CHECK_THAT(wiring.unconfirmedSource, Catch::Contains("deploy/infrastructure/scheduler.rst"));
}

TEST_CASE("The links of a machine name a bandwidth unless none is documented", "[catalog][data]")
{
    for (const auto& instance : builtIn().instances()) {
        CAPTURE(instance->name);
        const Wiring& wiring = instance->wiring;
        if (wiring.shape.kind != ShapeKind::Single) {
            CHECK(instance->figures.rate(wiring.linkFigure));
            CHECK_FALSE(wiring.generation.empty());
            CHECK_FALSE(wiring.source.empty());
        }
    }
    CHECK(builtIn().findInstance("trn3-gen1-ultraserver")->wiring.linkFigure.empty());
}

TEST_CASE("UltraServers are joined as their pictures show", "[catalog][data]")
{
    const Wiring& trn2 = builtIn().findInstance("trn2-ultraserver")->wiring;
    CHECK(trn2.ringAcrossServers);
    CHECK(trn2.acrossFigure == "neuronlink_inter_per_neighbor");
    CHECK(builtIn().findInstance("trn2-ultraserver")->title == "Trn2 UltraServer");

    const Wiring& gen1 = builtIn().findInstance("trn3-gen1-ultraserver")->wiring;
    REQUIRE(gen1.switches.size() == 2);
    CHECK(gen1.switches[0].servers == std::vector{0U, 1U});
    CHECK(gen1.switches[1].servers == std::vector{2U, 3U});
    CHECK(gen1.directServers == std::vector{std::pair(0U, 2U), std::pair(1U, 3U)});

    const Wiring& gen2 = builtIn().findInstance("trn3-gen2-ultraserver")->wiring;
    REQUIRE(gen2.switches.size() == 38); // one in each of 36 servers and one in each of 2 racks
    CHECK(std::ranges::count(gen2.switches, 1U, &SwitchDomain::level) == 36);
    CHECK(gen2.switches.back().servers.size() == 18);
    REQUIRE(gen2.directServers.size() == 18);
    for (const auto& [left, right] : gen2.directServers) {
        CHECK(right == left + 18);
    }
    CHECK(writtenFigure("trn3-gen2-ultraserver", gen2.switches.front().linkFigure) == "256 GB/s");
    CHECK(writtenFigure("trn3-gen2-ultraserver", gen2.switches.back().linkFigure) == "320 GB/s");
    CHECK(writtenFigure("trn3-gen2-ultraserver", gen2.acrossFigure) == "128 GB/s");
}

TEST_CASE("PCIe groups hold the chips whose addresses are on their bus", "[catalog][data]")
{
    for (const auto& instance : builtIn().instances()) {
        CAPTURE(instance->name);
        const Host& host = instance->host;
        for (const PcieGroup& group : host.pcie) {
            for (const std::uint32_t chip : group.chips) {
                if (!group.name.empty() && !host.addresses.empty()) {
                    CAPTURE(chip);
                    CHECK(host.addresses[chip].starts_with(group.name + ":"));
                }
            }
        }
    }
}

TEST_CASE("The host of trn1.32xlarge is that of its neuron-ls listing", "[catalog][data]")
{
    const Host& host = builtIn().findInstance("trn1.32xlarge")->host;
    REQUIRE(host.numaNodes.size() == 2);
    CHECK(host.numaDocumented);
    CHECK(host.numaNodes[1].cpus == "32-63,96-127");
    REQUIRE(host.pcie.size() == 5); // four buses, and what the picture draws on PCIe
    CHECK(host.pcie[3].name == "a0");
    CHECK(host.pcie[3].numaNode == 1U);
    CHECK(host.pcie[3].isSwitch);
    CHECK(host.pcie[3].chips == std::vector{2U, 3U, 14U, 15U});
    CHECK(host.pcie[3].efaAdapters == 2); // 8 adapters on 4 switches
    CHECK_FALSE(host.pcie[4].numaNode);
    CHECK(host.pcie[4].devices == std::vector<std::string>{"ena", "ebs", "nvme"});
    CHECK(host.addresses[14] == "a0:1e.0");
}

TEST_CASE("Trn2 chips have their own EFA adapter", "[catalog][data]")
{
    for (const std::string_view name : {"trn2.48xlarge", "trn2u.48xlarge", "trn2-ultraserver"}) {
        CHECK(builtIn().findInstance(name)->host.efaPerChip);
    }
    CHECK_FALSE(builtIn().findInstance("trn1.32xlarge")->host.efaPerChip);
}
