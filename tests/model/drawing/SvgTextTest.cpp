#include "model/drawing/SvgText.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

using namespace atlas;

namespace {

std::string number(double value)
{
    std::string out;
    appendNumber(out, value);
    return out;
}

std::string escaped(std::string_view text)
{
    std::string out;
    appendEscaped(out, text);
    return out;
}

} // namespace

TEST_CASE("Numbers are rounded to hundredths without trailing zeros", "[drawing][svg]")
{
    CHECK(number(0) == "0");
    CHECK(number(12) == "12");
    CHECK(number(-7) == "-7");
    CHECK(number(1.5) == "1.5");
    CHECK(number(1.25) == "1.25");
    CHECK(number(-0.05) == "-0.05");
    CHECK(number(3.14159) == "3.14");
    CHECK(number(2.999) == "3");
    CHECK(number(-0.001) == "0");
    CHECK(number(123456789.5) == "123456789.5");
}

TEST_CASE("What is not a number, or not a sensible one, is written as 0", "[drawing][svg]")
{
    CHECK(number(std::numeric_limits<double>::quiet_NaN()) == "0");
    CHECK(number(std::numeric_limits<double>::infinity()) == "0");
    CHECK(number(-1e300) == "0");
}

TEST_CASE("A written number reads back within half a hundredth", "[drawing][svg][property]")
{
    const double value = GENERATE(take(100, random(-1e6, 1e6)));
    CAPTURE(value);
    CHECK(std::abs(std::stod(number(value)) - value) <= 0.005 + 1e-9);
}

TEST_CASE("Markup is escaped", "[drawing][svg]")
{
    CHECK(escaped("a<b>&\"c'") == "a&lt;b&gt;&amp;&quot;c&#39;");
    CHECK(escaped("]]>") == "]]&gt;");
    CHECK(escaped("4 × 4 – µs 𝄞") == "4 × 4 – µs 𝄞");
}

TEST_CASE("What XML cannot hold becomes a replacement character", "[drawing][svg]")
{
    const std::string mark = "\xEF\xBF\xBD";
    CHECK(escaped(std::string_view("a\0b", 3)) == "a" + mark + "b");
    CHECK(escaped("\x1B[31m") == mark + "[31m");
    CHECK(escaped("tab\tand\nline") == "tab\tand\nline");
    CHECK(escaped("\xFF") == mark);
    CHECK(escaped("\xC3") == mark); // cut short
    CHECK(escaped("\xC0\xAF") == mark + mark); // an overlong slash
    CHECK(escaped("\xED\xA0\x80") == mark + mark + mark); // a surrogate
    CHECK(escaped("\xEF\xBF\xBF") == mark + mark + mark); // U+FFFF
    CHECK(escaped("\xF4\x90\x80\x80") == mark + mark + mark + mark); // above U+10FFFF
}

TEST_CASE("A slug is a CSS word", "[drawing][svg]")
{
    CHECK(slug("Trainium2") == "trainium2");
    CHECK(slug("My  Chip (v2)") == "my-chip-v2");
    CHECK(slug("<script>") == "script");
    CHECK(slug("µ").empty());
}
