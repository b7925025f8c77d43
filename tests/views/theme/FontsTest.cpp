#include "views/theme/Fonts.h"

#include "tests/support/Machines.h"
#include "views/theme/ThemeColors.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QRawFont>

#include <catch2/catch.hpp>

using namespace atlas;
using namespace atlas::views;
using namespace Qt::StringLiterals;

TEST_CASE("The compiled-in fonts are found under their names and weights", "[gui][theme]")
{
    loadFonts();
    for (const auto weight : {QFont::Normal, QFont::Medium, QFont::DemiBold}) {
        const QFontInfo info(uiFont(13, weight));
        CHECK(info.family() == u"Inter"_s);
        CHECK(info.weight() == weight);
        CHECK(info.pixelSize() == 13);
    }
    CHECK(QFontInfo(monoFont(11)).family() == u"DejaVu Sans Mono"_s);
    CHECK(QFontInfo(monoFont(11)).fixedPitch());
}

TEST_CASE("Weights differ in the width of a text", "[gui][theme]")
{
    loadFonts();
    const QString text = u"NeuronLink"_s;
    const auto width = [&text](QFont::Weight weight) {
        return QFontMetricsF(uiFont(20, weight)).horizontalAdvance(text);
    };
    CHECK(width(QFont::Normal) < width(QFont::Medium));
    CHECK(width(QFont::Medium) < width(QFont::DemiBold));
}

TEST_CASE("The measure is what the painter's font advances", "[gui][theme]")
{
    loadFonts();
    const TextMeasure measure = fontMeasure();
    for (int i = 0; i <= static_cast<int>(TextClass::PlanNote); ++i) {
        const auto style = static_cast<TextClass>(i);
        const double advance = QFontMetricsF(fontFor(style)).horizontalAdvance(u"Chip 5 – 96"_s);
        CAPTURE(toString(style));
        CHECK_THAT(measure("Chip 5 – 96", style), Catch::WithinAbs(advance, 1e-9));
        // The second time comes from memory.
        CHECK_THAT(measure("Chip 5 – 96", style), Catch::WithinAbs(advance, 1e-9));
        CHECK(measure("", style) == 0);
    }
}

TEST_CASE("Every character of every diagram is in its font", "[gui][theme]")
{
    loadFonts();
    for (const std::string& name : test::instanceNames()) {
        const Topology topology = test::machine(name);
        const Layout layout = arrange(topology);
        Drawing drawing =
            composeWhole(topology, layout, Detail::Full, fontMeasure(), layout.bounds);
        appendSurroundings(drawing, topology, {}, {}, fontMeasure());
        for (const Text& text : drawing.texts) {
            const QRawFont font = QRawFont::fromFont(fontFor(text.style));
            const auto codes = QString::fromStdString(text.text).toUcs4();
            for (const char32_t code : codes) {
                CAPTURE(name, text.text, static_cast<unsigned>(code));
                CHECK(font.supportsCharacter(code));
            }
        }
    }
}

TEST_CASE("Qt's palette has the theme's colours", "[gui][theme]")
{
    for (const ThemeId theme : allThemes()) {
        const Palette& colors = palette(theme);
        const QPalette qt = toQPalette(colors);
        CHECK(qt.color(QPalette::Window) == toQColor(colors, Role::Canvas));
        CHECK(qt.color(QPalette::Text) == toQColor(colors, Role::Text));
        CHECK(qt.color(QPalette::Highlight) == toQColor(colors, Role::Accent));
        CHECK(qt.color(QPalette::HighlightedText) == toQColor(colors, Role::TextOnAccent));
    }
}
