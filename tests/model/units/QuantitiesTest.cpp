#include "model/units/Quantities.h"

#include <catch2/catch.hpp>

#include <concepts>

using namespace atlas;
using namespace atlas::literals;

namespace {

template<typename A, typename B>
concept Addable = requires(A a, B b) { a + b; };
template<typename A, typename B>
concept Divisible = requires(A a, B b) { a / b; };
template<typename A, typename B>
concept Comparable = requires(A a, B b) { a < b; };

} // namespace

// The algebra of the units is fixed when this file compiles.
static_assert(Addable<Bytes, Bytes>);
static_assert(Addable<Seconds, Seconds>);
static_assert(Addable<BytesPerSecond, BytesPerSecond>);
static_assert(!Addable<Bytes, Seconds>);
static_assert(!Addable<Bytes, BytesPerSecond>);
static_assert(!Addable<Seconds, double>);
static_assert(Divisible<Bytes, BytesPerSecond>);
static_assert(!Divisible<BytesPerSecond, Bytes>);
static_assert(!Divisible<Seconds, Bytes>);
static_assert(!Comparable<Bytes, Seconds>);
static_assert(!std::convertible_to<int, Bytes>);
static_assert(!std::convertible_to<double, Seconds>);
static_assert(!std::convertible_to<double, BytesPerSecond>);
static_assert(!std::convertible_to<Bytes, double>);
static_assert(1_GiB > 1_GB);
static_assert(1_GiBps > 1_GBps);
static_assert(1_GiB == 1024 * 1_MiB);
static_assert(1_MiB == 1024 * 1_KiB);
static_assert(2_GiB + 2_GiB == 4_GiB);

TEST_CASE("An amount over a rate is a time", "[units]")
{
    // 96 GB over 48 GB/s = 2 s
    CHECK_THAT((96_GB / 48_GBps).value(), Catch::WithinRel(2.0));
}

TEST_CASE("Eight gigabits are a gigabyte", "[units]")
{
    CHECK_THAT(fromGigabits(800).value(), Catch::WithinRel((100_GBps).value()));
}
