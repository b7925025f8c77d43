#include "model/session/Links.h"

#include <catch2/catch.hpp>

using namespace atlas;
using Catch::Contains;

TEST_CASE("A link stays inside the folder of its session", "[session]")
{
    CHECK(linkInside("talk.md") == "talk.md");
    CHECK(linkInside("talks/one.md") == "talks/one.md");
    CHECK(linkInside("./talks/../talk.md") == "talk.md");
    const char* const outside = GENERATE(
        "../talk.md",
        "talks/../../talk.md",
        "/etc/passwd",
        "//host/share",
        "file:///etc/passwd",
        "C:\\talk.md",
        "..",
        ".",
        "",
        "talks/",
        "a\nb",
        "a\\..\\b");
    CAPTURE(outside);
    const auto link = linkInside(outside);
    REQUIRE_FALSE(link.has_value());
    CHECK_THAT(link.error().what, Contains("its own folder"));
}
