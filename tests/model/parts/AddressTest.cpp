#include "model/parts/Address.h"

#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

namespace atlas {

TEST_CASE("An address is split at its chip, a notation with slashes stays whole", "[parts]")
{
    CHECK(splitAddress("trn1.32xlarge") == AddressText{"trn1.32xlarge", std::nullopt, ""});
    CHECK(splitAddress("trn1.32xlarge/chip:5") == AddressText{"trn1.32xlarge", "5", ""});
    CHECK(
        splitAddress("trn1.32xlarge/chip:5/core:1/tensor")
        == AddressText{"trn1.32xlarge", "5", "core:1/tensor"});
    CHECK(splitAddress("chip:16/torus:4x4") == AddressText{"chip:16/torus:4x4", std::nullopt, ""});
    CHECK(
        splitAddress("host:1 chip:16/torus:4x4 core:2/chip:5")
        == AddressText{"host:1 chip:16/torus:4x4 core:2", "5", ""});
}

TEST_CASE("An address leads to its place and back", "[parts]")
{
    const Topology trn1 = test::machine("trn1.32xlarge");
    const auto inside = assembleChip(test::catalog(), trn1);
    REQUIRE(inside);
    for (const std::string text :
         {"trn1.32xlarge",
          "trn1.32xlarge/chip:15",
          "trn1.32xlarge/chip:5/core:1/psum/bank:7",
          "trn1.32xlarge/chip:0/dma:1/engine:15",
          "trn1.32xlarge/chip:0/host"}) {
        CAPTURE(text);
        const FoundPlace found = findPlace(trn1, inside.get(), splitAddress(text));
        CHECK(found.missing.empty());
        CHECK(addressOf("trn1.32xlarge", inside.get(), found.place) == text);
    }
}

TEST_CASE("An address that does not exist lands on the nearest place and says so", "[parts]")
{
    const Topology trn1 = test::machine("trn1.32xlarge");
    const auto inside = assembleChip(test::catalog(), trn1);
    // Sixteen chips: 0 to 15.
    const FoundPlace chip = findPlace(trn1, inside.get(), splitAddress("trn1.32xlarge/chip:16"));
    CHECK_FALSE(chip.place.chip.has_value());
    CHECK_THAT(chip.missing, Catch::Contains("“16”") && Catch::Contains("0 to 15"));
    const FoundPlace part =
        findPlace(trn1, inside.get(), splitAddress("trn1.32xlarge/chip:3/core:9"));
    CHECK(part.place == MachinePlace{VertexId{3}, {}});
    CHECK_FALSE(part.missing.empty());
    // A machine described by a line has chips of no known type.
    const FoundPlace bare =
        findPlace(test::machine("ring:4"), nullptr, splitAddress("ring:4/chip:2/core:0"));
    CHECK(bare.place == MachinePlace{VertexId{2}, {}});
    CHECK_THAT(bare.missing, Catch::Contains("not documented"));
}

} // namespace atlas
