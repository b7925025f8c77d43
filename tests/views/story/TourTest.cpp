#include "model/catalog/CatalogReader.h"
#include "model/story/StoryFile.h"
#include "views/story/PictureTexts.h"
#include "views/story/SlidePainter.h"
#include "views/theme/Fonts.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace atlas;
using namespace atlas::views;

namespace {

Story storyOf(const Tour& tour)
{
    auto story = readStory(tour.text, tour.name + ".md");
    REQUIRE(story);
    return *std::move(story);
}

/// What is wrong with a page; empty when nothing is.
std::string faultOf(const SlidePage& page)
{
    if (!page.overflows.empty())
        return "no room for " + page.overflows.front();
    for (std::size_t i = 0; i < page.texts.size(); ++i) {
        const PageText& text = page.texts[i];
        const double least = i < page.stageTexts ? smallestLabel : smallestPageText;
        if (text.size < least - 1e-6)
            return "too small: " + text.text;
        if (text.upright)
            continue;
        const double left = text.align == Align::Left ? text.baseline.x
            : text.align == Align::Center             ? text.baseline.x - text.width / 2
                                                      : text.baseline.x - text.width;
        if (left < 0 || left + text.width > page.width || text.baseline.y > pageHeight
            || text.baseline.y < 0)
            return "off the page: " + text.text;
    }
    return {};
}

} // namespace

TEST_CASE("the tours are there, the opening one first", "[story]")
{
    CHECK(builtInTours().size() == 13);
    CHECK(builtInTours().front().name == openingTour);
    CHECK(findTour("trn1") != nullptr);
    CHECK(findTour("trn7") == nullptr);
}

TEST_CASE("every step of every tour is drawn without a problem, wide and narrow", "[story]")
{
    loadFonts();
    const auto index = GENERATE(range(std::size_t{0}, builtInTours().size()));
    const Tour& tour = builtInTours()[index];
    SlidePainter painter(storyOf(tour), readBuiltInCatalog());
    const Story& story = painter.story();
    CAPTURE(tour.name);
    CHECK(story.problems.empty());
    CHECK(story.slides.size() >= 5);
    CHECK(story.slides.size() <= 12);
    SlideLook look = lookOf(story.head);
    for (const Aspect aspect : {Aspect{16, 9}, Aspect{4, 3}}) {
        look.aspect = aspect;
        for (std::size_t slide = 0; slide < story.slides.size(); ++slide) {
            CAPTURE(slide, aspect.width);
            for (const StoryProblem& problem : painter.stages(slide).problems)
                FAIL_CHECK(message(problem));
            for (std::size_t step = 0; step < story.slides[slide].steps.size(); ++step)
                CHECK(faultOf(painter.page({slide, step}, look)) == "");
        }
    }
}

TEST_CASE("the tours are the same after they were written and read", "[story]")
{
    for (const Tour& tour : builtInTours()) {
        CAPTURE(tour.name);
        const Story story = storyOf(tour);
        CHECK(contentOf(readStory(writeStory(story), "a").value()) == contentOf(story));
    }
}
