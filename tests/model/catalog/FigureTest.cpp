#include "model/catalog/Figure.h"

#include <catch2/catch.hpp>

using namespace atlas;
using namespace atlas::literals;

namespace {

Reading reading(double value, std::string_view symbol)
{
    return {
        .value = value,
        .unit = findUnit(symbol).value(),
        .unitText = std::string(symbol),
        .source = "a page",
        .note = {}};
}

Figure figure(std::string key, Reading only)
{
    return {.key = std::move(key), .readings = {std::move(only)}, .reason = {}};
}

} // namespace

TEST_CASE("A reading is written in its own unit and shown in the product's", "[figure]")
{
    const Reading rate = reading(384, "GiB/s");
    CHECK(rate.asWritten() == "384 GiB/s");
    CHECK(rate.shown().number + " " + rate.shown().unit == "412.3 GB/s"); // 384 x 1.073741824
    CHECK(rate.base() == 384.0 * 1024 * 1024 * 1024);
}

TEST_CASE("Drives keep the decimal terabytes by which they are sold", "[figure]")
{
    CHECK(reading(8, "TB").shown().number + " " + reading(8, "TB").shown().unit == "8 TB");
    // Memory stays binary, whatever its source writes: 24e9 / 1024^3 = 22.35.
    CHECK(reading(24, "GB").shown().unit == "GiB");
}

TEST_CASE("An upper bound says so", "[figure]")
{
    Reading efa = reading(25, "Gbps");
    efa.upTo = true;
    CHECK(efa.asWritten() == "up to 25 Gbps");
    CHECK(efa.shown().number == "up to 25");
}

TEST_CASE("Words have no base value", "[figure]")
{
    const Reading host{
        .value = "Graviton", .unit = {}, .unitText = {}, .source = "a page", .note = {}};
    CHECK(host.asWritten() == "Graviton");
    CHECK(host.shown().number == "Graviton");
    CHECK(host.shown().unit.empty());
    CHECK_FALSE(host.base());
}

TEST_CASE("Figures answer only in the dimension that they have", "[figure]")
{
    Figures figures;
    figures.set(figure("chips", reading(16, "")));
    figures.set(figure("memory", reading(32, "GiB")));
    figures.set(figure("efa", reading(800, "Gbps")));
    CHECK(figures.count("chips") == 16U);
    CHECK(figures.capacity("memory") == 32_GiB);
    CHECK(figures.rate("efa") == 100_GBps); // 800 / 8
    CHECK_FALSE(figures.count("memory"));
    CHECK_FALSE(figures.rate("memory"));
    CHECK_FALSE(figures.capacity("chips"));
    CHECK_FALSE(figures.count("absent"));
    CHECK(figures.find("absent") == nullptr);
}

TEST_CASE("A count is whole and fits", "[figure]")
{
    Figures figures;
    figures.set(figure("half", reading(0.5, "")));
    figures.set(figure("huge", reading(1e12, "")));
    CHECK_FALSE(figures.count("half"));
    CHECK_FALSE(figures.count("huge"));
}

TEST_CASE("Setting a figure again replaces it in its place", "[figure]")
{
    Figures figures;
    figures.set(figure("chips", reading(16, "")));
    figures.set(figure("vcpus", reading(128, "")));
    figures.set(figure("chips", reading(12, "")));
    REQUIRE(figures.all().size() == 2);
    CHECK(figures.all().front().key == "chips");
    CHECK(figures.count("chips") == 12U);
}
