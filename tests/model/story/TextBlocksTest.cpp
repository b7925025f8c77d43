#include "model/story/TextBlocks.h"

#include <catch2/catch.hpp>

using namespace atlas;

TEST_CASE("a text is set in paragraphs and items with styled runs", "[story]")
{
    const auto blocks =
        readText("Some **strong** and `code`\nwords.\n\n- one\n  - two\n\n3. three\n");
    REQUIRE(blocks.size() == 4);
    CHECK(blocks[0].kind == TextBlock::Kind::Paragraph);
    REQUIRE(blocks[0].runs.size() == 5);
    CHECK(blocks[0].runs[1] == TextRun{"strong", true, false, false});
    CHECK(blocks[0].runs[3].code);
    CHECK(blocks[0].runs[4].text == " words.");
    CHECK(blocks[1].marker == "•");
    CHECK(blocks[2].depth == 2);
    CHECK(blocks[3].marker == "3.");
}

TEST_CASE("plain text has the words alone", "[story]")
{
    CHECK(plainText("A *few* [words](http://x)") == "A few words");
    CHECK(plainText("").empty());
}

TEST_CASE("lines of code stay lines", "[story]")
{
    const auto blocks = readText("```\na\n\nb\n```\n");
    REQUIRE(blocks.size() == 1);
    CHECK(blocks[0].kind == TextBlock::Kind::Code);
    CHECK(blocks[0].runs.size() == 3);
}
