#include "model/support/NearestNames.h"

#include <catch2/catch.hpp>

#include <vector>

using namespace atlas;

namespace {

using Names = std::vector<std::string>;

const Names instances{"trn1.2xlarge", "trn1.32xlarge", "trn1n.32xlarge", "inf2.48xlarge"};

} // namespace

TEST_CASE("A name's beginning finds the names that go on with it", "[support]")
{
    // Both start with "trn1.", none of the others does.
    CHECK(nearestNames("trn1.", instances) == Names{"trn1.2xlarge", "trn1.32xlarge"});
}

TEST_CASE("The name with the fewest slips stands first", "[support]")
{
    CHECK(nearestNames("trn1.32xlagre", instances).front() == "trn1.32xlarge"); // one swap
    CHECK(nearestNames("TRN1N.32XLARGE", instances).front() == "trn1n.32xlarge");
    CHECK(nearestNames("inf2.84xlarg", instances).front() == "inf2.48xlarge");
}

TEST_CASE("A part in the middle of a name is close to it", "[support]")
{
    CHECK(nearestNames("48xl", instances) == Names{"inf2.48xlarge"});
}

TEST_CASE("Names that share too little are left out", "[support]")
{
    CHECK(nearestNames("spaceship", instances).empty());
    CHECK(nearestNames("", instances).empty());
    CHECK(nearestNames(std::string(100'000, 'x'), instances).empty());
    CHECK(nearestNames("trn1", {}).empty());
}

TEST_CASE("No more names come back than were asked for", "[support]")
{
    CHECK(nearestNames("xlarge", instances, 2).size() == 2);
    CHECK(nearestNames("xlarge", instances, 0).empty());
}

TEST_CASE("Alternatives read like a sentence", "[support]")
{
    CHECK(alternatives({}).empty());
    CHECK(alternatives(Names{"a"}) == "“a”");
    CHECK(alternatives(Names{"a", "b"}) == "“a” or “b”");
    CHECK(alternatives(Names{"a", "b", "c"}) == "“a”, “b” or “c”");
}
