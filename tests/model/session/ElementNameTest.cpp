#include "model/session/ElementName.h"

#include "model/parts/Address.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

using namespace atlas;

TEST_CASE("Every vertex and edge of a machine is found again by its name", "[session][property]")
{
    const auto machine = GENERATE("trn1.32xlarge", "inf2.48xlarge", "trn2.48xlarge", "ring:5");
    const auto topology = resolveTarget(test::catalog(), machine);
    REQUIRE(topology.has_value());
    for (std::uint32_t i = 0; i < topology->vertices().size(); ++i) {
        const Element element = Element::of(VertexId{i});
        const std::string name = elementName(*topology, nullptr, element);
        CAPTURE(machine, name);
        CHECK(findElement(*topology, nullptr, name) == element);
    }
    for (std::uint32_t i = 0; i < topology->edges().size(); ++i) {
        const Element element = Element::of(EdgeId{i});
        const std::string name = elementName(*topology, nullptr, element);
        CAPTURE(machine, name);
        CHECK(findElement(*topology, nullptr, name) == element);
    }
}

TEST_CASE("Every part of a chip is found again by its name", "[session][property]")
{
    const auto topology = resolveTarget(test::catalog(), "trn1.32xlarge");
    REQUIRE(topology.has_value());
    const PartTable parts(assembleChip(test::catalog(), *topology));
    for (std::uint32_t i = 0; i < parts.size(); ++i) {
        const Element element = Element::of(VertexId{5}, PartId{i});
        const std::string name = elementName(*topology, &parts, element);
        CAPTURE(name);
        CHECK(findElement(*topology, &parts, name) == element);
    }
}

TEST_CASE("A name that the machine does not have finds nothing", "[session]")
{
    const auto topology = resolveTarget(test::catalog(), "ring:4");
    REQUIRE(topology.has_value());
    const char* const name = GENERATE(
        "chip:4",
        "chip:-1",
        "chip:",
        "chip:1/core:0",
        "neuronlink-0-2",
        "neuronlink-",
        "neuronlink-99999999999-1",
        "host-0",
        "");
    CAPTURE(name);
    CHECK_FALSE(findElement(*topology, nullptr, name).has_value());
}
