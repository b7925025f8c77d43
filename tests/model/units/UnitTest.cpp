#include "model/units/Unit.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>
#include <set>

using namespace atlas;
using namespace atlas::literals;

namespace {

std::string shown(double base, Dimension dimension)
{
    const FormattedQuantity quantity = formatQuantity(base, dimension);
    return quantity.number + "|" + quantity.unit;
}

/// The number of a text that formatNumber wrote.
double numberOf(std::string text)
{
    std::erase(text, ',');
    return std::stod(text);
}

} // namespace

TEST_CASE("Every unit is found by its symbol and no symbol stands for two", "[units]")
{
    std::set<std::string_view> symbols;
    for (const Unit& unit : allUnits()) {
        CAPTURE(unit.symbol);
        CHECK(symbols.insert(unit.symbol).second);
        REQUIRE(findUnit(unit.symbol));
        CHECK(findUnit(unit.symbol)->factor == unit.factor);
        CHECK(unit.factor > 0);
    }
}

TEST_CASE("Units mean what their prefixes say", "[units]")
{
    CHECK(findUnit("GiB")->factor == 1024.0 * 1024 * 1024);
    CHECK(findUnit("GB/s")->factor == 1e9);
    CHECK(findUnit("GiB/sec")->factor == findUnit("GiB/s")->factor);
    CHECK(findUnit("us")->factor == findUnit("µs")->factor);
    CHECK(findUnit("B/ns")->factor == findUnit("GB/s")->factor); // 1 byte in 1e-9 s
    CHECK(findUnit("Gbps")->factor * 8 == 1e9);
    CHECK_FALSE(findUnit("GIB"));
    CHECK_FALSE(findUnit("furlong"));
    CHECK_FALSE(findUnit("/sec"));
}

TEST_CASE("Numbers keep two decimals below 100 and one above", "[units]")
{
    CHECK(formatNumber(32) == "32");
    CHECK(formatNumber(47.5) == "47.5");
    CHECK(formatNumber(1.1251) == "1.13");
    CHECK(formatNumber(412.3168) == "412.3");
    CHECK(formatNumber(99.996) == "100"); // rounds up to the coarser grid
    CHECK(formatNumber(1300) == "1,300");
    CHECK(formatNumber(1e-9) == "1e-09");
    CHECK(formatNumber(-2.5e-7) == "-2.5e-07");
    CHECK(formatNumber(1234567) == "1,234,567");
    CHECK(formatNumber(-1234.5) == "-1,234.5");
    CHECK(formatNumber(100) == "100");
    CHECK(formatNumber(0) == "0");
    CHECK(formatNumber(-0.0) == "0");
}

TEST_CASE("A small number does not become nothing and a huge one no wall of digits", "[units]")
{
    CHECK(formatNumber(0.0012345) == "0.0012");
    CHECK(formatNumber(1e300) == "1e+300");
    CHECK(formatNumber(std::numeric_limits<double>::infinity()) == "inf");
}

TEST_CASE("Exact numbers keep every digit", "[units]")
{
    CHECK(formatExactly(0.181) == "0.181");
    CHECK(formatExactly(161088) == "161,088");
    CHECK(formatExactly(8) == "8");
}

TEST_CASE("Capacity shows in binary, rates in decimal, networks in bits", "[units]")
{
    CHECK(shown(24.0 * 1024 * 1024, Dimension::Capacity) == "24|MiB");
    CHECK(shown(0, Dimension::Capacity) == "0|B");
    CHECK(shown(8e12, Dimension::Capacity) == "7.28|TiB"); // 8e12 / 1024^4 = 7.276
    CHECK(shown(384 * 1073741824.0, Dimension::Rate) == "412.3|GB/s"); // 384 x 1.073741824
    CHECK(shown(13120 * 1e9, Dimension::Rate) == "13.12|TB/s");
    CHECK(shown(1600e9 / 8, Dimension::NetworkRate) == "1,600|Gbps");
    CHECK(shown(3040e12, Dimension::FloatCompute) == "3.04|PFLOPS");
    CHECK(shown(2048e12, Dimension::IntegerCompute) == "2,048|TOPS");
    CHECK(shown(1.4e9, Dimension::Frequency) == "1.4|GHz");
    CHECK(shown(15e-6, Dimension::Time) == "15|µs");
    CHECK(shown(0.9, Dimension::Ratio) == "90|%");
    CHECK(shown(128, Dimension::Throughput) == "128|elements/cycle");
    CHECK(shown(16, Dimension::Count) == "16|");
}

TEST_CASE("A value that rounds to the next unit shows in it", "[units]")
{
    CHECK(shown(999.99e9, Dimension::Rate) == "1|TB/s");
    CHECK(shown(999.9e9, Dimension::Rate) == "999.9|GB/s");
}

TEST_CASE("Quantities print with their unit", "[units]")
{
    CHECK(toString(24_GiB) == "24 GiB");
    CHECK(toString(96_GiBps) == "103.1 GB/s"); // 96 x 1.073741824 = 103.08
    CHECK(toString(Seconds(15e-6)) == "15 µs");
}

TEST_CASE("Rates parse in every rate unit, with or without a blank", "[units]")
{
    CHECK(parseRate("96 GiB/s").value() == 96_GiBps);
    CHECK(parseRate("96GiB/sec").value() == 96_GiBps);
    CHECK(parseRate("  100Gbps ").value() == fromGigabits(100));
    CHECK(parseRate("2.5 TB/s").value() == 2500_GBps);
    CHECK(parseRate("1e3 GB/s").value() == 1000_GBps);
}

TEST_CASE("A text that is no positive rate is refused with what would work", "[units]")
{
    const std::string text = GENERATE(
        as<std::string>{},
        "",
        "96",
        "GB/s",
        "96 GB",
        "96 parsecs",
        "0 GB/s",
        "-1 GB/s",
        "nan GB/s",
        "inf GB/s",
        "1e400 GB/s",
        "1e308 TB/s",
        "96 GB/s extra",
        "0x10 GB/s",
        "1,024 GB/s");
    CAPTURE(text);
    const auto rate = parseRate(text);
    REQUIRE_FALSE(rate);
    CHECK_THAT(rate.error().what, Catch::Contains("“" + text + "”"));
}

TEST_CASE("A misspelled rate unit names the nearest ones", "[units]")
{
    CHECK_THAT(parseRate("96 gib/s").error().what, Catch::Contains("“GiB/s”"));
    CHECK_THAT(parseRate("800 Gbit").error().what, Catch::Contains("unknown unit “Gbit”"));
    CHECK_THAT(parseRate("96 GB").error().what, Catch::Contains("not a rate"));
}

TEST_CASE("A shown value lies within rounding of the true one", "[units][property]")
{
    const auto exponent = GENERATE(take(100, random(-8.0, 17.0)));
    const double value = std::pow(10, exponent);
    for (const Dimension dimension :
         {Dimension::Capacity,
          Dimension::Rate,
          Dimension::NetworkRate,
          Dimension::FloatCompute,
          Dimension::IntegerCompute,
          Dimension::Frequency,
          Dimension::Time}) {
        CAPTURE(value, toString(dimension));
        const FormattedQuantity quantity = formatQuantity(value, dimension);
        const double back = numberOf(quantity.number) * findUnit(quantity.unit)->factor;
        // Two significant digits at worst: half a unit of the second one is 5 %.
        CHECK_THAT(back, Catch::WithinRel(value, 0.05));
    }
}

TEST_CASE("What is written exactly reads back as the same number", "[units][property]")
{
    const auto value = GENERATE(take(100, random(0.0, 1e6)));
    CHECK(numberOf(formatExactly(value)) == value);
}
