#include "model/drawing/Palette.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace atlas;

namespace {

/// Relative luminance as WCAG 2.1 defines it.
double luminance(Color color)
{
    const auto linear = [](std::uint8_t part) {
        const double value = part / 255.0;
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

/// Contrast ratio as WCAG 2.1 defines it: 1 to 21.
double contrast(Color a, Color b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

void requireContrast(
    ThemeId theme, const std::vector<Role>& inks, const std::vector<Role>& grounds, double least)
{
    const Palette& colors = palette(theme);
    for (const Role ink : inks) {
        for (const Role ground : grounds) {
            CAPTURE(toString(theme), toString(ink), toString(ground));
            CHECK(contrast(colors[ink], colors[ground]) >= least);
        }
    }
}

const std::vector<Role> chipKinds = {
    Role::Inferentia,
    Role::Inferentia2,
    Role::Trainium,
    Role::Trainium2,
    Role::Trainium3,
    Role::GenericChip};

} // namespace

TEST_CASE("The contrast formula gives WCAG's own examples", "[drawing][palette]")
{
    // Black on white is 21 : 1 by definition; #777777 on white is the well-known 4.48 : 1.
    CHECK_THAT(contrast({0, 0, 0}, {255, 255, 255}), Catch::WithinAbs(21, 1e-9));
    CHECK_THAT(contrast({0x77, 0x77, 0x77}, {255, 255, 255}), Catch::WithinAbs(4.48, 0.005));
}

TEST_CASE("Text can be read on every ground of every theme", "[drawing][palette]")
{
    for (const ThemeId theme : allThemes()) {
        requireContrast(
            theme,
            {Role::Text, Role::TextSecondary},
            {Role::Canvas, Role::Panel, Role::Raised, Role::SelectedFill},
            4.5);
        requireContrast(theme, {Role::TextOnAccent}, {Role::Accent}, 4.5);
    }
}

TEST_CASE("Kinds, wires, edges and states stand out from their ground", "[drawing][palette]")
{
    for (const ThemeId theme : allThemes()) {
        requireContrast(theme, chipKinds, {Role::Panel, Role::Raised}, 3);
        requireContrast(
            theme,
            {Role::NeuronLink, Role::WrapAround, Role::Pcie, Role::Efa, Role::Ena, Role::Accent},
            {Role::Canvas},
            3);
        requireContrast(
            theme,
            {Role::BoxEdge, Role::Memory, Role::Host, Role::Failed, Role::Degraded, Role::Healthy},
            {Role::Panel},
            3);
    }
}

TEST_CASE("The print theme has greys only", "[drawing][palette]")
{
    for (const Color color : palette(ThemeId::Print).colors) {
        CAPTURE(toHex(color));
        CHECK(color.red == color.green);
        CHECK(color.green == color.blue);
    }
}

TEST_CASE("The plain theme has no colours for kinds", "[drawing][palette]")
{
    const Palette& plain = palette(ThemeId::Plain);
    for (const Role kind : chipKinds)
        CHECK(plain[kind] == plain[Role::TextSecondary]);
    CHECK(toHex(plain[Role::Canvas]) == "#FFFFFF");
    CHECK(plain[Role::NeuronLink] == plain[Role::Text]);
}

TEST_CASE("Every theme knows itself and is found by its word", "[drawing][palette]")
{
    CHECK(allThemes().size() == 5);
    for (const ThemeId theme : allThemes()) {
        CHECK(palette(theme).theme == theme);
        CHECK(findTheme(toString(theme)) == theme);
    }
    CHECK_FALSE(findTheme("Overview"));
    CHECK_FALSE(findTheme(""));
}

TEST_CASE("A tint is 14 % of a colour in the panel", "[drawing][palette]")
{
    // Trainium #2F8A93 into white: 0.14 * 47 + 0.86 * 255 = 225.88, 0.14 * 138 + 219.3 = 238.62,
    // 0.14 * 147 + 219.3 = 239.88.
    CHECK(palette(ThemeId::Overview).tint(Role::Trainium) == Color{226, 239, 240});
    // Into the dark panel #1B222C: #7FD6DC gives 41, 59.2, 68.64.
    CHECK(palette(ThemeId::Dark).tint(Role::Trainium) == Color{41, 59, 69});
}

TEST_CASE("Colours are written as six hexadecimal digits", "[drawing][palette]")
{
    CHECK(toHex({0x15, 0x57, 0xD6}) == "#1557D6");
    CHECK(toHex({0, 10, 255}) == "#000AFF");
}

TEST_CASE("Chip types have the role of their name, unknown ones the generic role", "[drawing]")
{
    CHECK(chipRole("Inferentia2") == Role::Inferentia2);
    CHECK(chipRole("Trainium3") == Role::Trainium3);
    CHECK(chipRole("Trainium4") == Role::GenericChip);
    CHECK(chipRole("") == Role::GenericChip);
}
