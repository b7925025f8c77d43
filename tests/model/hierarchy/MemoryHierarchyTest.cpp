#include "model/hierarchy/MemoryHierarchy.h"

#include "model/parts/Address.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace atlas;
using namespace atlas::test;
using Catch::Contains;
using Catch::WithinRel;
using Json = nlohmann::json;

namespace {

MemoryHierarchy of(std::string_view name)
{
    CAPTURE(name);
    const auto hierarchy = memoryHierarchy(catalog(), name);
    REQUIRE(hierarchy.has_value());
    return *hierarchy;
}

bool has(const MemoryHierarchy& hierarchy, MemoryLevel level)
{
    return std::ranges::find(hierarchy.levels, level, &LevelFacts::level) != hierarchy.levels.end();
}

LevelFacts level(const MemoryHierarchy& hierarchy, MemoryLevel level)
{
    const auto found = std::ranges::find(hierarchy.levels, level, &LevelFacts::level);
    REQUIRE(found != hierarchy.levels.end());
    return *found;
}

double base(const std::optional<SharedFigure>& shared)
{
    REQUIRE(shared.has_value());
    return shared->figure.chosen().base().value();
}

constexpr double MiB = 1048576;
constexpr double GiB = 1073741824;

} // namespace

TEST_CASE("The memories of Trainium are those of its pages", "[hierarchy]")
{
    const MemoryHierarchy trainium = of("Trainium");
    CHECK(trainium.core == "NeuronCore-v2");
    CHECK(base(level(trainium, MemoryLevel::Psum).capacity) == 2 * MiB);
    CHECK(base(level(trainium, MemoryLevel::Sbuf).capacity) == 24 * MiB);
    const LevelFacts hbm = level(trainium, MemoryLevel::DeviceMemory);
    CHECK(hbm.name == "HBM");
    CHECK(base(hbm.capacity) == 32 * GiB);
    CHECK(base(hbm.bandwidth) == 820e9);
    CHECK(hbm.bandwidth->figure.kind == FigureKind::Disputed);
    CHECK_THAT(base(level(trainium, MemoryLevel::RemoteMemory).bandwidth), WithinRel(384 * GiB));
    // How much host and remote memory there is depends on the instance.
    CHECK_FALSE(level(trainium, MemoryLevel::RemoteMemory).capacity);
    CHECK_FALSE(level(trainium, MemoryLevel::HostMemory).capacity);
    CHECK_FALSE(has(trainium, MemoryLevel::OtherInstances));
}

TEST_CASE("A machine adds host memory, the other chips and EFA", "[hierarchy]")
{
    const MemoryHierarchy machine = of("trn1.32xlarge");
    CHECK(base(level(machine, MemoryLevel::HostMemory).capacity) == 512 * GiB);
    const LevelFacts remote = level(machine, MemoryLevel::RemoteMemory);
    // 16 chips of 32 GiB without one.
    CHECK(base(remote.capacity) == 15 * 32 * GiB);
    CHECK(remote.capacity->figure.kind == FigureKind::Derived);
    CHECK_THAT(remote.capacity->figure.chosen().note, Contains("15 other chips of 32 GiB"));
    CHECK_FALSE(remote.capacity->figure.chosen().source.empty());
    // 800 Gbps are 100 GB/s.
    CHECK_THAT(base(level(machine, MemoryLevel::OtherInstances).bandwidth), WithinRel(100e9));
    CHECK_FALSE(level(machine, MemoryLevel::OtherInstances).capacity);
}

TEST_CASE("The share of a NeuronCore is an even part, with the formula", "[hierarchy]")
{
    const LevelFacts hbm = level(of("Trainium2"), MemoryLevel::DeviceMemory);
    // 96 GiB and 2.9 TB/s over 8 NeuronCores: 12 GiB, 362.5 GB/s.
    const auto capacity = shareOfCore(hbm.capacity.value());
    const auto bandwidth = shareOfCore(hbm.bandwidth.value());
    REQUIRE(capacity.has_value());
    REQUIRE(bandwidth.has_value());
    CHECK(capacity->chosen().base() == 12 * GiB);
    CHECK_THAT(bandwidth->chosen().base().value(), WithinRel(362.5e9));
    CHECK(capacity->kind == FigureKind::Derived);
    CHECK(capacity->chosen().note == "96 GiB over 8 NeuronCores");
    // A NeuronCore has all of its SBUF: the figure itself.
    const LevelFacts sbuf = level(of("Trainium2"), MemoryLevel::Sbuf);
    CHECK(shareOfCore(sbuf.capacity.value())->kind == FigureKind::Disputed);
    // Nobody owns a part of the other chips.
    const LevelFacts remote = level(of("trn2.48xlarge"), MemoryLevel::RemoteMemory);
    CHECK_FALSE(shareOfCore(remote.capacity.value()));
}

TEST_CASE("The first Inferentia has DRAM, an SRAM of unknown size and no PSUM", "[hierarchy]")
{
    const MemoryHierarchy inferentia = of("Inferentia");
    CHECK_FALSE(has(inferentia, MemoryLevel::Psum));
    const LevelFacts sbuf = level(inferentia, MemoryLevel::Sbuf);
    CHECK_FALSE(sbuf.capacity);
    CHECK_FALSE(sbuf.bandwidth);
    CHECK(sbuf.whyNoCapacity == "not documented");
    CHECK(level(inferentia, MemoryLevel::DeviceMemory).name == "DRAM");
    CHECK(level(inferentia, MemoryLevel::RemoteMemory).name == "DRAM of other chips");
    CHECK(base(level(inferentia, MemoryLevel::DeviceMemory).bandwidth) == 50 * GiB);
}

TEST_CASE("A machine of one chip has no remote memory", "[hierarchy]")
{
    CHECK_FALSE(has(of("trn1.2xlarge"), MemoryLevel::RemoteMemory));
    CHECK(has(of("trn1.2xlarge"), MemoryLevel::HostMemory));
}

TEST_CASE("Words of a page stand where there is no number", "[hierarchy]")
{
    const LevelFacts others = level(of("inf2.48xlarge"), MemoryLevel::OtherInstances);
    CHECK_FALSE(others.bandwidth);
    CHECK(others.whyNoBandwidth == "within one instance only");
}

TEST_CASE("An unknown name gets the nearest chips and machines", "[hierarchy]")
{
    const auto wrong = memoryHierarchy(catalog(), "Trainum2");
    REQUIRE_FALSE(wrong.has_value());
    CHECK_THAT(message(wrong.error()), Contains("“Trainium2”"));
    CHECK_FALSE(memoryHierarchy(catalog(), "").has_value());
    CHECK_FALSE(memoryHierarchy(catalog(), "torus:4x4").has_value());
}

TEST_CASE(
    "Every chip and machine has its levels in order, each with a sentence", "[hierarchy][data]")
{
    std::vector<std::string> names = instanceNames();
    for (const auto& chip : catalog().chips())
        names.push_back(chip->name);
    for (const std::string& name : names) {
        const MemoryHierarchy hierarchy = of(name);
        CAPTURE(name);
        CHECK(std::ranges::is_sorted(hierarchy.levels, {}, &LevelFacts::level));
        CHECK(has(hierarchy, MemoryLevel::DeviceMemory));
        for (const LevelFacts& facts : hierarchy.levels) {
            CAPTURE(facts.name);
            CHECK(facts.use.ends_with('.'));
            CHECK((facts.capacity || !facts.whyNoCapacity.empty()));
            CHECK((facts.bandwidth || !facts.whyNoBandwidth.empty()));
            if (facts.address.empty())
                continue;
            const AddressText address = splitAddress(facts.address);
            const Topology topology = machine(address.target);
            const auto inside = assembleChip(catalog(), topology);
            CHECK(findPlace(topology, inside.get(), address).missing.empty());
        }
    }
}

TEST_CASE("The JSON of a hierarchy has base values, shares and sources", "[hierarchy]")
{
    const Json json = Json::parse(toJson(of("trn1.32xlarge")));
    CHECK(json["chip"] == "Trainium");
    CHECK(json["neuroncore"] == "NeuronCore-v2");
    const Json& hbm = json["levels"][2];
    CHECK(hbm["level"] == "device-memory");
    CHECK(hbm["capacity"]["bytes"] == 32 * GiB);
    CHECK(hbm["capacity"]["scope"] == "chip");
    // 32 GiB over 2 NeuronCores.
    CHECK(hbm["capacity"]["per_neuroncore"]["value"] == 16);
    CHECK(hbm["bandwidth"]["bytes_per_s"] == 820e9);
    CHECK_FALSE(hbm["bandwidth"]["source"].get<std::string>().empty());
    const Json& efa = json["levels"][5];
    CHECK(efa["level"] == "other-instances");
    CHECK(efa["capacity"].is_null());
}
