#include "model/simulation/network/FinishTree.h"

#include <catch2/catch.hpp>

#include <limits>
#include <map>
#include <random>

using namespace atlas;

TEST_CASE("The earliest times are those that a plain search finds", "[simulation][flow][property]")
{
    const auto seed = GENERATE(take(20, random(1, 1'000'000)));
    CAPTURE(seed);
    std::mt19937 engine(static_cast<std::uint32_t>(seed));
    const auto below = [&engine](std::size_t end) { return static_cast<int>(engine() % end); };
    FinishTree tree;
    std::map<std::uint32_t, double> times; // by slot
    constexpr double never = std::numeric_limits<double>::infinity();
    CHECK(tree.earliest() == never);
    for (int i = 0; i < 2'000; ++i) {
        const auto choice = below(8);
        if (choice < 4 || times.empty()) {
            const std::uint32_t slot = tree.take();
            CHECK_FALSE(times.contains(slot));
            times[slot] = never;
        } else {
            auto chosen = std::next(times.begin(), below(times.size()));
            if (choice < 7) {
                chosen->second = below(1000);
                tree.set(chosen->first, chosen->second);
            } else {
                tree.release(chosen->first);
                times.erase(chosen);
            }
        }
        if (i % 7 != 0)
            continue;
        double earliest = never;
        for (const auto& [slot, time] : times)
            earliest = std::min(earliest, time);
        CHECK(tree.earliest() == earliest);
        const double until = std::min(earliest + 20, 1e6);
        std::vector<std::uint32_t> expected;
        for (const auto& [slot, time] : times)
            if (time <= until)
                expected.push_back(slot);
        std::vector<std::uint32_t> found;
        tree.collect(until, found);
        CHECK(found == expected);
    }
}
