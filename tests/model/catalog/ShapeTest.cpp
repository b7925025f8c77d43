#include "model/catalog/Shape.h"

#include <catch2/catch.hpp>

using namespace atlas;

TEST_CASE("Shapes of the machines read as their texts say", "[shape]")
{
    CHECK(parseShape("torus:4x4").value() == Shape{ShapeKind::Torus, {4, 4}});
    CHECK(parseShape("torus:4x4x16").value() == Shape{ShapeKind::Torus, {4, 4, 16}});
    CHECK(parseShape("ring:12").value() == Shape{ShapeKind::Ring, {12}});
    CHECK(parseShape("line:2").value() == Shape{ShapeKind::Line, {2}});
    CHECK(parseShape("switch:64").value() == Shape{ShapeKind::Switch, {64}});
    CHECK(parseShape("single:1").value() == Shape{ShapeKind::Single, {1}});
}

TEST_CASE("A shape has the product of its extents as chips", "[shape]")
{
    CHECK(parseShape("torus:4x4x4")->chipCount() == 64);
    CHECK(parseShape("ring:12")->chipCount() == 12);
    CHECK(parseShape("torus:1024x1024")->chipCount() == maximumChips); // 2^10 x 2^10 = 2^20
    // 2^32 - 1 cubed does not fit 64 bits; the count stays at the top instead of wrapping.
    constexpr std::uint32_t most = 0xffffffff;
    CHECK(Shape{ShapeKind::Torus, {most, most, most}}.chipCount() > maximumChips);
}

TEST_CASE("A text that is no shape is refused with its own words", "[shape]")
{
    const std::string text = GENERATE(
        as<std::string>{},
        "",
        "torus",
        "torus:",
        "torus:4",
        "torus:4x",
        "torus:x4",
        "torus:0x4",
        "torus:4x0",
        "torus:4x4x4x4",
        "torus:-4x4",
        "torus:4 x4",
        "torus:4X4",
        "torus:4x4 ",
        "torus:+4x4",
        "torus:100000x100000",
        "torus:1025x1024",
        "torus:99999999999999999999x4",
        "ring:2",
        "ring:12x2",
        "ring:1e3",
        "line:1",
        "line:0",
        "switch:4x4",
        "single:0",
        "single:1x1",
        "TORUS:4x4",
        "mesh:4x4",
        ":4x4",
        "torus:4.5x4");
    CAPTURE(text);
    const auto shape = parseShape(text);
    REQUIRE_FALSE(shape);
    CHECK_THAT(shape.error().what, Catch::Contains("“" + text + "”"));
}

TEST_CASE("The refusal of a shape says what would work", "[shape]")
{
    CHECK_THAT(parseShape("tours:4x4").error().what, Catch::Contains("“torus:…”"));
    CHECK_THAT(parseShape("torus:100000x100000").error().what, Catch::Contains("1,048,576"));
    CHECK_THAT(parseShape("torus:4").error().what, Catch::Contains("ring"));
    CHECK_THAT(parseShape("ring:2").error().what, Catch::Contains("line:2"));
    CHECK_THAT(parseShape("line:1").error().what, Catch::Contains("single:1"));
    CHECK_THAT(parseShape("torus:0x4").error().what, Catch::Contains("at least 1"));
}

TEST_CASE("Too many chips are counted as people write numbers", "[shape]")
{
    const auto shape = parseShape("torus:100000x100000");
    REQUIRE_FALSE(shape);
    // 100,000 x 100,000 and 2^20
    CHECK_THAT(
        message(shape.error()),
        Catch::Contains("10,000,000,000 chips") && Catch::Contains("limit is 1,048,576"));
}

TEST_CASE("A hostile shape text comes back shortened", "[shape]")
{
    CHECK(parseShape(std::string(1'000'000, 'x')).error().what.size() < 300);
}

TEST_CASE("A shape reads back from its own text", "[shape][property]")
{
    const auto a = static_cast<std::uint32_t>(GENERATE(take(10, random(3, 60))));
    const auto b = static_cast<std::uint32_t>(GENERATE(take(10, random(1, 60))));
    for (const Shape& shape :
         {Shape{ShapeKind::Line, {a}},
          Shape{ShapeKind::Ring, {a}},
          Shape{ShapeKind::Switch, {b}},
          Shape{ShapeKind::Single, {b}},
          Shape{ShapeKind::Torus, {a, b}},
          Shape{ShapeKind::Torus, {b, a, b}}}) {
        CAPTURE(toString(shape));
        CHECK(parseShape(toString(shape)).value() == shape);
    }
}
