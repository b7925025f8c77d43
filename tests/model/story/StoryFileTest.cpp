#include "model/story/StoryFile.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fmt/format.h>
#include <random>

using namespace atlas;

namespace {

Story read(std::string_view text)
{
    auto story = readStory(text, "talk.md");
    REQUIRE(story);
    return *std::move(story);
}

constexpr std::string_view talk = R"(---
title: A talk
author: Somebody
aspect: 4:3
theme: light
---

# One machine holds sixteen chips

## Each is a *Trainium*

Before the stage.

```atlas
view: trn1.32xlarge
highlight:
  - chips 0
  - chips 5
```

After the stage.

```atlas
path: 0 10
```

- later

<!-- Say this. -->

---

Only words.
)";

} // namespace

TEST_CASE("a story has a head, slides, steps and notes", "[story]")
{
    const Story story = read(talk);
    CHECK(story.head.title == "A talk");
    CHECK(story.head.author == "Somebody");
    CHECK(story.head.aspect == Aspect{4, 3});
    CHECK(story.head.theme == StoryTheme::Light);
    REQUIRE(story.slides.size() == 2);
    const Slide& slide = story.slides[0];
    CHECK(slide.title == "One machine holds sixteen chips");
    CHECK(slide.subtitle == "Each is a *Trainium*");
    CHECK(slide.notes == "Say this.");
    REQUIRE(slide.steps.size() == 2);
    CHECK(slide.steps[0].text == "Before the stage.\n\nAfter the stage.");
    REQUIRE(slide.steps[0].directives.size() == 3);
    CHECK(slide.steps[0].directives[2].argument == "chips 5");
    CHECK(slide.steps[1].text == "- later");
    CHECK(story.slides[1].title.empty());
    CHECK(story.slides[1].steps[0].text == "Only words.");
    CHECK(allProblems(story).empty());
}

TEST_CASE("a directive knows its line and column", "[story]")
{
    const Story story = read("# A\n\n```atlas\nview: trn1.32xlarge\npath:  0 10\n```\n");
    const auto& directives = story.slides[0].steps[0].directives;
    REQUIRE(directives.size() == 2);
    CHECK(directives[0].place == TextPlace{4, 7});
    CHECK(directives[1].place == TextPlace{5, 8});
}

TEST_CASE("an unknown directive names its place and the nearest word", "[story]")
{
    const Story story = read("# A\n\n```atlas\nveiw: trn1.32xlarge\n```\n\n---\n\n# B\n");
    REQUIRE(story.slides.size() == 2);
    REQUIRE(story.slides[0].problems.size() == 1);
    const std::string text = message(story.slides[0].problems[0]);
    CHECK_THAT(text, Catch::StartsWith("talk.md:4:1: “veiw”"));
    CHECK_THAT(text, Catch::Contains("did you mean “view”?"));
    CHECK(story.slides[1].problems.empty());
}

TEST_CASE("what is no YAML is a problem of its slide", "[story]")
{
    const auto broken = GENERATE(
        "view: [1, 2", "just words", "view: {a: b}", "\tview: x", "a: b: c", "&a [*a, *a]");
    const Story story = read(fmt::format("# A\n\n```atlas\n{}\n```\n", broken));
    CAPTURE(broken);
    CHECK_FALSE(story.slides[0].problems.empty());
}

TEST_CASE("words of the head are checked", "[story]")
{
    const Story story = read("---\ntitel: x\naspect: wide\ntheme: drak\n---\n\n# A\n");
    REQUIRE(story.problems.size() == 3);
    CHECK_THAT(story.problems[0].what, Catch::Contains("did you mean “title”?"));
    CHECK(story.problems[1].place == TextPlace{3, 9});
    CHECK_THAT(story.problems[2].what, Catch::Contains("“dark”"));
}

TEST_CASE("dashes right below a text are said to be no new slide", "[story]")
{
    const Story story = read("# A\n\nSome words\n---\nMore\n");
    REQUIRE(story.slides.size() == 1);
    REQUIRE(story.slides[0].problems.size() == 1);
    CHECK(story.slides[0].problems[0].place.line == 4);
}

TEST_CASE("binary, empty and huge files are refused with a sentence", "[story]")
{
    const auto text = GENERATE(
        std::string(
            "\x7f"
            "ELF\0\0\1",
            7),
        std::string("# \xff\xfe"),
        std::string("  \n\n"),
        std::string(mostStoryBytes + 1, 'a'));
    const auto story = readStory(text, "junk.bin");
    REQUIRE_FALSE(story);
    CHECK(story.error().where == "junk.bin");
    CHECK_FALSE(story.error().what.empty());
}

TEST_CASE("ten thousand slides are read, twenty thousand and one are too many", "[story]")
{
    std::string text;
    for (int i = 0; i < 10'000; ++i)
        text += fmt::format("# Slide {}\n\n```atlas\nview: trn1.32xlarge\n```\n\n---\n\n", i);
    CHECK(read(text).slides.size() == 10'000);
    CHECK_FALSE(readStory(text + text + "# A\n\n---\n\n# B\n", "long.md"));
}

TEST_CASE("what is written reads as it was", "[story]")
{
    const auto text = GENERATE(
        std::string(talk),
        std::string("Text alone"),
        std::string("# A\n\n```atlas\n```\n\n# not the title of anything\n"),
        std::string("## T\n\n## Below\n\n```atlas\nsource: \"a: b # c\"\nview: x\n```\n"),
        std::string("# `a*b` and ``c`d``\n\n<!-- one -->\n\ntext\n\n<!--\ntwo\n\nthree\n-->\n"),
        std::string("first\n\n```atlas\n```\n\nsecond\n\n    code\n\n```\n---\n```\n"),
        std::string("* a\n* b\n\n***\n\n1. c\n\n[d]: http://e\n"));
    const Story story = read(text);
    const std::string written = writeStory(story);
    CAPTURE(written);
    CHECK(contentOf(read(written)) == contentOf(story));
}

TEST_CASE("random stories are written and read again alike", "[story]")
{
    const auto seed = GENERATE(take(60, random(0U, 1'000'000U)));
    std::mt19937 random(seed);
    static constexpr std::array pieces{
        "# Title",
        "## Second",
        "text",
        "- item",
        "  - deeper",
        "",
        "",
        "---",
        "```atlas",
        "```",
        "view: trn1",
        "path: 0 10",
        "veiw: x",
        "***",
        "<!-- n -->",
        "<!--",
        "-->",
        "> quote",
        "    code",
        "===",
        "~~~",
        "figure: a \"b\"",
        "\\# no",
        "1. one",
        "*a* **b** `c`"};
    std::string text;
    for (int line = 0; line < 30; ++line)
        text += std::string(pieces.at(random() % pieces.size())) + "\n";
    const auto story = readStory(text, "a");
    if (!story)
        return;
    const std::string written = writeStory(*story);
    CAPTURE(text, written);
    if (contentOf(*story).slides.size() == 1 && written.empty())
        return;
    const auto again = readStory(written, "a");
    REQUIRE(again);
    CHECK(writeStory(*again) == written);
    CHECK(contentOf(*again) == contentOf(*story));
}

TEST_CASE("steps follow each other over slides and stop at the ends", "[story]")
{
    const Story story = read(talk);
    CHECK(stepCount(story) == 3);
    CHECK(stepAfter(story, {0, 0}) == StepPlace{0, 1});
    CHECK(stepAfter(story, {0, 1}) == StepPlace{1, 0});
    CHECK(stepAfter(story, {1, 0}) == StepPlace{1, 0});
    CHECK(stepBefore(story, {1, 0}) == StepPlace{0, 1});
    CHECK(stepBefore(story, {0, 0}) == StepPlace{0, 0});
}
