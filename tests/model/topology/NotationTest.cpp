#include "model/topology/Notation.h"

#include "model/units/Quantities.h"

#include <catch2/catch.hpp>

#include <array>
#include <random>

using namespace atlas;
using namespace atlas::literals;

namespace {

std::string refusalOf(std::string_view text)
{
    const auto result = parseNotation(text);
    REQUIRE_FALSE(result.has_value());
    return message(result.error());
}

} // namespace

TEST_CASE("A notation states sockets, chips, shape, cores and link bandwidth", "[notation]")
{
    const auto notation = parseNotation("host:2 chip:16/torus:4x4 core:2 link:96GiB/s");
    REQUIRE(notation.has_value());
    CHECK(notation->hosts == 2);
    CHECK(notation->statesChips);
    CHECK(notation->shape == Shape{ShapeKind::Torus, {4, 4}});
    CHECK(notation->cores == 2);
    CHECK(notation->linkBandwidth == 96_GiBps);
    CHECK(notation->linkText == "96GiB/s");
}

TEST_CASE("A shape alone is a notation", "[notation]")
{
    const auto notation = parseNotation("ring:12");
    REQUIRE(notation.has_value());
    CHECK_FALSE(notation->hosts.has_value());
    CHECK_FALSE(notation->cores.has_value());
    CHECK_FALSE(notation->linkBandwidth.has_value());
    CHECK(notation->shape == Shape{ShapeKind::Ring, {12}});
}

TEST_CASE("A notation builds the machine that it describes", "[notation]")
{
    const auto topology =
        buildTopology(parseNotation("host:2 chip:4/torus:2x2 core:8 link:100Gbps").value());
    REQUIRE(topology.has_value());
    CHECK(topology->name() == "host:2 chip:4/torus:2x2 core:8 link:100Gbps");
    CHECK(topology->chipCount() == 4);
    CHECK(topology->coresPerChip() == 8);
    CHECK(topology->vertices().size() == 4 + 2 + 2); // chips, sockets, roots
    CHECK(topology->linkType({0}).bandwidth == fromGigabits(100));
}

TEST_CASE("A notation that a program made up is refused by the builder", "[notation]")
{
    Notation notation;
    notation.shape = {ShapeKind::Torus, {0, 4}};
    CHECK_FALSE(buildTopology(notation).has_value());
    notation.shape = {ShapeKind::Torus, {1U << 16U, 1U << 16U}};
    CHECK_FALSE(buildTopology(notation).has_value());
    notation.shape = {ShapeKind::Ring, {4}};
    notation.hosts = 5;
    CHECK_FALSE(buildTopology(notation).has_value());
}

TEST_CASE("Spaces between items do not matter", "[notation]")
{
    const auto notation = parseNotation("  host:1 \t line:3   core:4\n");
    REQUIRE(notation.has_value());
    CHECK(toString(*notation) == "host:1 line:3 core:4");
}

TEST_CASE("A notation prints back to the same text", "[notation][property]")
{
    const auto seed = static_cast<std::uint32_t>(GENERATE(take(100, random(0, 1'000'000))));
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto pick = [&](std::uint32_t least, std::uint32_t most) {
        return least + static_cast<std::uint32_t>(random() % (most - least + 1));
    };
    const std::array kinds{
        ShapeKind::Single, ShapeKind::Line, ShapeKind::Ring, ShapeKind::Torus, ShapeKind::Switch};
    Notation notation;
    notation.shape.kind = kinds[pick(0, 4)];
    notation.shape.dimensions = {pick(3, 30)};
    for (std::uint32_t axes = pick(1, 2); notation.shape.kind == ShapeKind::Torus && axes > 0;
         --axes) {
        notation.shape.dimensions.push_back(pick(1, 9));
    }
    notation.statesChips = pick(0, 1) == 1;
    if (pick(0, 1) == 1) {
        notation.hosts = pick(1, 3);
    }
    if (pick(0, 1) == 1) {
        notation.cores = pick(1, 64);
    }
    if (pick(0, 1) == 1) {
        notation.linkBandwidth = 96_GBps;
        notation.linkText = "96GB/s";
    }
    const std::string text = toString(notation);
    CAPTURE(text);
    const auto again = parseNotation(text);
    REQUIRE(again.has_value());
    CHECK(toString(*again) == text);
    CHECK(again->shape == notation.shape);
    CHECK(again->hosts == notation.hosts);
    CHECK(again->cores == notation.cores);
    CHECK(again->linkBandwidth == notation.linkBandwidth);
}

TEST_CASE("A refused notation says where, what was expected and what was found", "[notation]")
{
    struct Row {
        std::string text;
        std::vector<std::string> words;
    };
    const auto row = GENERATE(values<Row>(
        {{"", {"expected a shape", "[host:N]"}},
         {"   ", {"expected a shape"}},
         {"host:1", {"expected a shape"}},
         {"torus:0x4", {"torus:0x4", "0"}},
         // 100,000 x 100,000 = 10^10; the limit is 2^20.
         {"torus:100000x100000", {"10,000,000,000", "1,048,576"}},
         {"torsu:4x4", {"“torsu:4x4”", "“torus:4x4”"}},
         {"coer:2", {"“coer:2”", "“core:2”"}},
         {"zzz:4", {"“zzz:4”", "[host:N]"}},
         {"torus", {"“torus”"}},
         {"torus:4x4 host:1", {"“host:1”", "belongs before the shape"}},
         {"torus:4x4 core:2 torus:4x4", {"“torus:4x4”", "belongs before core"}},
         {"link:1GB/s torus:4x4", {"“torus:4x4”", "belongs before link"}},
         {"host:1 host:1 ring:4", {"“host:1”", "twice"}},
         {"ring:4 core:2 core:2", {"“core:2”", "twice"}},
         {"chip:15/torus:4x4", {"16 chips", "“15”"}},
         {"chip:16/ring:12", {"12 chips", "“16”"}},
         {"chip:/ring:12", {"12 chips", "“”"}},
         {"chip:16", {"“chip:16”", "“chip:16/torus:4x4”"}},
         {"host:0 ring:4", {"“host:0”", "1 to 64", "“0”"}},
         {"host:65 torus:10x10", {"“host:65”", "1 to 64"}},
         {"host:-1 ring:4", {"“host:-1”", "“-1”"}},
         {"host:99999999999999999999 ring:4", {"1 to 64"}},
         {"host:2x ring:4", {"“2x”"}},
         {"host:01 ring:4", {"“01”"}},
         {"host:5 ring:4", {"“host:5”", "4 chips"}},
         {"ring:4 core:65", {"“core:65”", "1 to 64"}},
         {"ring:04", {"“ring:4”", "“ring:04”"}},
         {"ring:4 link:96", {"“link:96”", "without spaces", "96"}},
         {"ring:4 link:96 GiB/s", {"“link:96”"}},
         {"ring:4 link:-1GB/s", {"“link:-1GB/s”"}},
         {"ring:4 link:", {"“link:”"}},
         {"ring:4 garbage", {"“garbage”", "[host:N]"}},
         {"ring:4;", {"ring:4;"}}}));
    CAPTURE(row.text);
    const std::string refusal = refusalOf(row.text);
    for (const std::string& word : row.words) {
        CHECK_THAT(refusal, Catch::Contains(word));
    }
}

TEST_CASE("A very long notation is refused in a short sentence", "[notation]")
{
    const std::string refusal = refusalOf("ring:4 " + std::string(100'000, 'x'));
    CHECK_THAT(refusal, Catch::Contains("256") && Catch::Contains("100007"));
    CHECK(refusal.size() < 300);
    // The longest text that is read is quoted in part.
    CHECK(refusalOf(std::string(256, 'x')).size() < 300);
}

TEST_CASE("A refusal does not pass control characters on", "[notation]")
{
    CHECK_THAT(refusalOf("ring:4 \x1b[2J"), !Catch::Contains("\x1b"));
}

TEST_CASE("A colon tells a notation from a catalogue name", "[notation]")
{
    CHECK(looksLikeNotation("torus:4x4"));
    CHECK(looksLikeNotation("host:1 chip:16/torus:4x4"));
    CHECK_FALSE(looksLikeNotation("trn1.32xlarge"));
    CHECK_FALSE(looksLikeNotation(""));
}
