#include "model/catalog/CatalogReader.h"
#include "model/story/StoryFile.h"
#include "tests/support/Golden.h"
#include "views/story/PageSvg.h"
#include "views/story/SlidePainter.h"
#include "views/theme/Fonts.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch.hpp>

#include <fmt/format.h>

using namespace atlas;
using namespace atlas::views;

namespace {

SlidePainter painterOf(std::string_view text)
{
    loadFonts();
    auto story = readStory(text, "talk.md");
    REQUIRE(story);
    return {*std::move(story), readBuiltInCatalog()};
}

constexpr std::string_view talk = R"(# Corner to corner is two hops

## Wrap-around turns a grid into a torus

```atlas
view: trn1.32xlarge
path: 0 15
figure: hops "chip 0 to chip 15"
```

```atlas
figure: trn1.32xlarge "Diameter, in hops" "between the furthest two"
```

---

# Words alone

- one
- two
)";

/// Each word of a page with its place, rounded: independent of anti-aliasing.
std::string describe(const SlidePage& page)
{
    std::string out = fmt::format("page {:.0f}\n", page.width);
    for (const PageText& text : page.texts)
        out += fmt::format(
            "{:.0f} {:.0f} size {:.0f} weight {} {}\n",
            text.baseline.x,
            text.baseline.y,
            text.size,
            text.weight,
            text.text);
    return out;
}

bool has(const SlidePage& page, std::string_view word)
{
    return std::ranges::any_of(
        page.texts, [word](const PageText& text) { return text.text.contains(word); });
}

} // namespace

TEST_CASE("a page says what its step says, and stands still while it grows", "[story]")
{
    SlidePainter painter = painterOf(talk);
    const SlidePage first = painter.page({0, 0}, {});
    const SlidePage second = painter.page({0, 1}, {});
    CHECK(has(first, "Corner to corner is two hops"));
    CHECK(has(first, "1 of 2"));
    CHECK_FALSE(has(first, "between the furthest two"));
    CHECK(has(second, "between the furthest two"));
    CHECK(first.picture);
    CHECK_FALSE(first.stage.isEmpty());
    CHECK(first.stage == second.stage);
    constexpr double foot = 1000; // where sources are named, which grow with the page
    for (const PageText& text : first.texts) {
        if (text.baseline.y > foot)
            continue;
        CAPTURE(text.text);
        CHECK(std::ranges::any_of(second.texts, [&text](const PageText& other) {
            return other.text == text.text && other.baseline == text.baseline
                && other.size == text.size;
        }));
    }
}

TEST_CASE("composed pages are as they were", "[story]")
{
    SlidePainter painter = painterOf(talk);
    CHECK(test::compareWithGolden("slide-torus.txt", describe(painter.page({0, 1}, {}))).empty());
    CHECK(test::compareWithGolden("slide-torus.svg", pageSvg(painter.page({0, 1}, {}), "torus"))
              .empty());
    CHECK(test::compareWithGolden("slide-words.txt", describe(painter.page({1, 0}, {}))).empty());
}

TEST_CASE("the stage is left free for a live view", "[story]")
{
    SlidePainter painter = painterOf(talk);
    const SlidePage page = painter.page({0, 0}, {.picture = false});
    CHECK_FALSE(page.picture);
    CHECK(page.stageTexts == 0);
    CHECK(has(page, "chip 0 to chip 15"));
    // In a window that is wider than the page, the stage is in the middle part.
    const QRectF stage = painter.stageRect({0, 0, 2000, 900}, {0, 0}, {});
    CHECK(stage.left() > 200);
    CHECK(stage.right() < 1800);
}

TEST_CASE("a faulty slide is marked and the next one is whole", "[story]")
{
    SlidePainter painter = painterOf("# A\n\n```atlas\nveiw: trn1\n```\n\n---\n\n# B\n");
    CHECK(has(painter.page({0, 0}, {}), "talk.md:4:1"));
    CHECK_FALSE(has(painter.page({1, 0}, {}), "talk.md"));
}

TEST_CASE("a simulation that cannot run is a problem of its slide", "[story]")
{
    SlidePainter painter =
        painterOf("# A\n\n```atlas\nview: torus:3x3\nsimulate: all-reduce 1MiB rdh\n```\n");
    CHECK(painter.stages(0).problems.size() == 1);
    CHECK(painter.page({0, 0}, {}).picture);
}

TEST_CASE("much text is set smaller, and too much is cut and told", "[story]")
{
    std::string text = "# A\n\n";
    for (int i = 0; i < 14; ++i)
        text += fmt::format("- a line of some words with the number {}\n", i);
    SlidePainter some = painterOf(text);
    CHECK(some.page({0, 0}, {}).overflows.empty());
    for (int i = 0; i < 60; ++i)
        text += "- and one more\n";
    SlidePainter much = painterOf(text);
    const SlidePage& page = much.page({0, 0}, {});
    CHECK(page.overflows.size() == 1);
    for (const PageText& each : page.texts) {
        CHECK(each.size >= smallestPageText);
        CHECK(each.baseline.y < pageHeight);
    }
}

TEST_CASE("a page is painted at any size in its aspect", "[story]")
{
    SlidePainter painter = painterOf(talk);
    const QSize size = GENERATE(QSize(320, 180), QSize(1024, 768), QSize(300, 900));
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter paint(&image);
    painter.paint(paint, QRectF(image.rect()), {0, 0}, {});
    paint.end();
    const QRectF page = SlidePainter::pageRect(QRectF(image.rect()), {});
    CHECK(image.pixelColor(page.center().toPoint()) != QColor(Qt::magenta));
    if (page.top() > 2) {
        CHECK(image.pixelColor(size.width() / 2, 0) == QColor(Qt::magenta));
    }
}
