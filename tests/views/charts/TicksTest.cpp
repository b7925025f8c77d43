#include "views/charts/Ticks.h"

#include <catch2/catch.hpp>

#include <cmath>

namespace atlas::views {

TEST_CASE("Linear ticks are round and reach the largest value", "[charts]")
{
    // Steps of 20 are the least round ones that reach 92 in five.
    CHECK(linearTicks(92, 6) == std::vector<double>{0, 20, 40, 60, 80, 100});
    CHECK(linearTicks(10, 6) == std::vector<double>{0, 2, 4, 6, 8, 10});
    CHECK(linearTicks(1, 3) == std::vector<double>{0, 0.5, 1});
    CHECK(linearTicks(0, 6) == std::vector<double>{0, 1});
    CHECK(linearTicks(-5, 6) == std::vector<double>{0, 1});
    CHECK(linearTicks(std::nan(""), 6) == std::vector<double>{0, 1});
}

TEST_CASE("Logarithmic ticks are powers in even steps, one below the smallest", "[charts]")
{
    // 50 lies between 10 and 100, 4900 below 10,000.
    CHECK(logarithmicTicks(50, 4900, 10, 6) == std::vector<double>{10, 100, 1000, 10000});
    // A bar of the height of a tick would not be seen.
    CHECK(logarithmicTicks(10, 100, 10, 6) == std::vector<double>{1, 10, 100});
    // 2 MiB to 512 GiB are 2^21 to 2^39: steps of 5 from 2^20 to 2^40 are five ticks.
    const std::vector<double> ticks = logarithmicTicks(std::exp2(21), std::exp2(39), 2, 6);
    CHECK(
        ticks
        == std::vector<double>{
            std::exp2(20), std::exp2(25), std::exp2(30), std::exp2(35), std::exp2(40)});
}

TEST_CASE("Ticks enclose their values and are never too many", "[charts][property]")
{
    const double small = GENERATE(1e-12, 0.003, 1.0, 16e9, 7.5e15);
    const double factor = GENERATE(1.0, 1.5, 10.0, 12345.0, 1e9, 1e20);
    const int most = GENERATE(3, 4, 6);
    CAPTURE(small, factor, most);
    for (const double base : {2.0, 10.0}) {
        const auto ticks = logarithmicTicks(small, small * factor, base, most);
        CHECK(ticks.size() >= 2);
        CHECK(static_cast<int>(ticks.size()) <= most);
        CHECK(ticks.front() < small);
        CHECK(ticks.back() >= small * factor * (1 - 1e-6));
    }
    const auto even = linearTicks(small * factor, most);
    CHECK(static_cast<int>(even.size()) <= most);
    CHECK(even.back() >= small * factor * (1 - 1e-6));
}

} // namespace atlas::views
