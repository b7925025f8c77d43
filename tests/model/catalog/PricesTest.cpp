#include "model/catalog/Prices.h"

#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <fmt/format.h>

using namespace atlas;
using Catch::Contains;

namespace {

std::string problemOf(std::string_view text)
{
    const auto price = parseOwnPrice(test::catalog(), text);
    REQUIRE_FALSE(price.has_value());
    return message(price.error());
}

} // namespace

TEST_CASE("A price is a machine, an amount and a day, and prints back", "[catalog][prices]")
{
    for (const std::string text :
         {"trn1.32xlarge=21.5@2026-01-01", "inf1.xlarge=0.228@2024-02-29"}) {
        const auto price = parseOwnPrice(test::catalog(), text);
        REQUIRE(price.has_value());
        CHECK(toString(*price) == text);
    }
}

TEST_CASE("What is no price says what is expected", "[catalog][prices]")
{
    CHECK_THAT(problemOf(""), Contains("trn1.32xlarge=21.5@2026-01-01"));
    CHECK_THAT(problemOf("trn1.32xlarge"), Contains("its price per hour and the day"));
    CHECK_THAT(problemOf("trn1.32xlarge=21.5"), Contains("the day of it"));
    CHECK_THAT(problemOf("trn1.32xlarg=21.5@2026-01-01"), Contains("“trn1.32xlarge”"));
    for (const char* const amount :
         {"", "0", "-1", "nan", "inf", "1e999", "21,5", "$21", "21.5 "}) {
        CAPTURE(amount);
        CHECK_THAT(
            problemOf(fmt::format("trn1.32xlarge={}@2026-01-01", amount)),
            Contains("a number above 0"));
    }
    // 2026 is no leap year.
    for (const char* const day :
         {"", "today", "2026-1-1", "2026-02-29", "2026-13-01", "01.01.2026", "2026-01-01 "}) {
        CAPTURE(day);
        CHECK_THAT(
            problemOf(fmt::format("trn1.32xlarge=21.5@{}", day)), Contains("year, month and day"));
    }
}

TEST_CASE("Every wrong price of a list is a problem, and so is a second one", "[catalog][prices]")
{
    const auto prices = parseOwnPrices(
        test::catalog(),
        std::vector<std::string>{
            "trn1.32xlarge=21.5@2026-01-01",
            "trn1.32xlarge=20@2026-02-01",
            "nothing=1@2026-01-01",
            "inf2.xlarge=1"});
    REQUIRE_FALSE(prices.has_value());
    REQUIRE(prices.error().size() == 3);
    CHECK_THAT(prices.error()[0].what, Contains("already"));
}

TEST_CASE("One's own price goes before that of the catalogue", "[catalog][prices]")
{
    InstanceType machine;
    machine.name = "own.large";
    CHECK_FALSE(hourlyPrice(machine, {}).has_value());
    machine.figures.set(Figure{
        .key = std::string(priceKey),
        .kind = FigureKind::Documented,
        .readings = {Reading{.value = 5.0, .source = "a list of 2026-01-02"}},
        .reason = {}});
    const auto listed = hourlyPrice(machine, {});
    REQUIRE(listed.has_value());
    CHECK(listed->perHour == 5.0);
    CHECK(listed->ownDate.empty());
    CHECK(listed->source == "a list of 2026-01-02");
    const std::vector<OwnPrice> own{{.machine = "own.large", .perHour = 4, .date = "2026-03-01"}};
    const auto mine = hourlyPrice(machine, own);
    REQUIRE(mine.has_value());
    CHECK(mine->perHour == 4.0);
    CHECK(mine->ownDate == "2026-03-01");
}
