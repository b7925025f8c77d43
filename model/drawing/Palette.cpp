#include "model/drawing/Palette.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// One role's colours as 0xRRGGBB.
struct Row {
    Role role;
    std::uint32_t light;
    std::uint32_t dark;
    std::uint32_t print;
    std::uint32_t contrast;
};

// Text has at least 4.5 : 1 on canvas, panel, raised and selected fill; kinds, states, wires and
// edges at least 3 : 1 on their ground. Hairlines and dimmed lines are decoration.
constexpr auto rows = std::to_array<Row>({
    {Role::Canvas, 0xF5F7FA, 0x12171E, 0xFFFFFF, 0x000000},
    {Role::Panel, 0xFFFFFF, 0x1B222C, 0xFFFFFF, 0x000000},
    {Role::Raised, 0xE9EEF4, 0x28323F, 0xF4F4F4, 0x1A1A1A},
    {Role::Text, 0x141B24, 0xEEF2F6, 0x000000, 0xFFFFFF},
    {Role::TextSecondary, 0x4A5766, 0xAAB5C1, 0x404040, 0xE0E0E0},
    {Role::Hairline, 0xC6CFDA, 0x3A4553, 0xBDBDBD, 0x9E9E9E},
    {Role::BoxEdge, 0x74828F, 0x7F8C9B, 0x6E6E6E, 0xFFFFFF},
    {Role::Accent, 0x1557D6, 0x6EA8FF, 0x000000, 0xFFE600},
    {Role::SelectedFill, 0xDCE8FE, 0x1D3357, 0xE4E4E4, 0x3D3700},
    {Role::TextOnAccent, 0xFFFFFF, 0x0B1220, 0xFFFFFF, 0x000000},
    {Role::DimmedLine, 0xA3AEBA, 0x4D5969, 0xB0B0B0, 0x6E6E6E},
    {Role::Failed, 0x8E0F1F, 0xFF7A7A, 0x000000, 0xFF8F8F},
    {Role::Degraded, 0x9A5B00, 0xF2B84B, 0x000000, 0xFFC247},
    {Role::Healthy, 0x1F7A4D, 0x6BD59A, 0x000000, 0x7CE8A8},
    {Role::Inferentia, 0xAB596E, 0xBB6F74, 0x8C8C8C, 0xCE838D},
    {Role::Inferentia2, 0xB77015, 0xE4A338, 0x6E6E6E, 0xD08720},
    {Role::Trainium, 0x2F8A93, 0x7FD6DC, 0x555555, 0x9AF2F9},
    {Role::Trainium2, 0x533464, 0x9A79A7, 0x333333, 0xBD7CD6},
    {Role::Trainium3, 0x225833, 0xA7E5A9, 0x000000, 0xD6FECD},
    {Role::GenericChip, 0x4A5766, 0xAAB5C1, 0x6E6E6E, 0xE0E0E0},
    {Role::Memory, 0x024C23, 0x6DD695, 0x000000, 0xB2F8B5},
    {Role::Host, 0xC4650F, 0xC27A14, 0x8C8C8C, 0xDD7D1F},
    {Role::NeuronLink, 0x2F4B70, 0xA9CBEF, 0x000000, 0xCEE5FC},
    {Role::WrapAround, 0x9A4FA8, 0xB07CCB, 0x333333, 0xD08CFF},
    {Role::Pcie, 0x717F8C, 0x8593A0, 0x6E6E6E, 0xA8A8A8},
    {Role::Efa, 0x2B8460, 0x5FD39B, 0x555555, 0x7CE8A8},
    {Role::Ena, 0xA8651B, 0xC98A4B, 0x555555, 0xEF9623},
    {Role::Tensor, 0x4C86AE, 0x9ADAFC, 0x000000, 0x38A9FA},
    {Role::Vector, 0x247B5F, 0x48E6C6, 0x333333, 0x87B493},
    {Role::Scalar, 0x613B0F, 0xB57F4D, 0x555555, 0xD88112},
    {Role::Gpsimd, 0x5E3158, 0xB06CA8, 0x6E6E6E, 0xFFD6F6},
    {Role::Sync, 0x928425, 0xD4D37E, 0x8C8C8C, 0xFAF593},
    {Role::Sbuf, 0x3F868F, 0x98D3DA, 0x6E6E6E, 0xB4F0FE},
    {Role::Psum, 0x533554, 0x987799, 0x333333, 0xC476F4},
    {Role::Heat1, 0xA2875F, 0x7F6E59, 0x8C8C8C, 0x85765F},
    {Role::Heat2, 0xAA6A22, 0xA57B40, 0x757575, 0xB58440},
    {Role::Heat3, 0xA34F19, 0xCE8436, 0x5C5C5C, 0xDC8F3D},
    {Role::Heat4, 0x8A3119, 0xF0994C, 0x434343, 0xF6A65E},
    {Role::Heat5, 0x73191D, 0xFBC077, 0x262626, 0xFFCB8A},
    {Role::Heat6, 0x3F0A1C, 0xFFEBBA, 0x000000, 0xFFF2CF},
});
static_assert(rows.size() == roleCount);

/// In the order of the roles.
constexpr auto roleWords = std::to_array<std::string_view>({
    "canvas",    "panel",        "raised",        "text",           "text-secondary", "hairline",
    "box-edge",  "accent",       "selected-fill", "text-on-accent", "dimmed-line",    "failed",
    "degraded",  "healthy",      "inferentia",    "inferentia2",    "trainium",       "trainium2",
    "trainium3", "generic-chip", "memory",        "host",           "neuronlink",     "wrap-around",
    "pcie",      "efa",          "ena",           "tensor",         "vector",         "scalar",
    "gpsimd",    "sync",         "sbuf",          "psum",           "heat-1",         "heat-2",
    "heat-3",    "heat-4",       "heat-5",        "heat-6",
});
static_assert(roleWords.size() == roleCount);

constexpr Color fromHex(std::uint32_t hex)
{
    return {
        static_cast<std::uint8_t>(hex >> 16U & 0xFFU),
        static_cast<std::uint8_t>(hex >> 8U & 0xFFU),
        static_cast<std::uint8_t>(hex & 0xFFU)};
}

constexpr Palette fromColumn(ThemeId theme, std::uint32_t Row::* column)
{
    Palette result{.theme = theme, .colors = {}};
    for (const Row& row : rows)
        result.colors[static_cast<std::size_t>(row.role)] = fromHex(row.*column);
    return result;
}

/// The light palette on white with kinds and wires in ink alone: dashes, widths and words tell
/// things apart.
constexpr Palette plainPalette()
{
    Palette result = fromColumn(ThemeId::Plain, &Row::light);
    const auto set = [&result](Role role, Role like) {
        result.colors[static_cast<std::size_t>(role)] =
            result.colors[static_cast<std::size_t>(like)];
    };
    set(Role::Canvas, Role::Panel);
    for (const Role ink : {Role::NeuronLink, Role::WrapAround})
        set(ink, Role::Text);
    for (const Role kind :
         {Role::Inferentia,
          Role::Inferentia2,
          Role::Trainium,
          Role::Trainium2,
          Role::Trainium3,
          Role::GenericChip,
          Role::Memory,
          Role::Host,
          Role::Pcie,
          Role::Efa,
          Role::Ena,
          Role::Tensor,
          Role::Vector,
          Role::Scalar,
          Role::Gpsimd,
          Role::Sync,
          Role::Sbuf,
          Role::Psum})
        set(kind, Role::TextSecondary);
    return result;
}

constexpr auto themes = std::to_array<ThemeId>(
    {ThemeId::Overview, ThemeId::Plain, ThemeId::Dark, ThemeId::Print, ThemeId::Contrast});

constexpr auto palettes = std::to_array<Palette>(
    {fromColumn(ThemeId::Overview, &Row::light),
     plainPalette(),
     fromColumn(ThemeId::Dark, &Row::dark),
     fromColumn(ThemeId::Print, &Row::print),
     fromColumn(ThemeId::Contrast, &Row::contrast)});

Color mix(Color color, Color ground, double share)
{
    const auto mixed = [share](std::uint8_t part, std::uint8_t under) {
        return static_cast<std::uint8_t>(std::lround(share * part + (1 - share) * under));
    };
    return {
        mixed(color.red, ground.red),
        mixed(color.green, ground.green),
        mixed(color.blue, ground.blue)};
}

} // namespace

std::string_view toString(Role role)
{
    const auto index = static_cast<std::size_t>(role);
    return index < roleCount ? roleWords[index] : std::string_view{};
}

std::string toHex(Color color)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result = "#";
    for (const unsigned part : {color.red, color.green, color.blue}) {
        result += digits[part >> 4U];
        result += digits[part & 0xFU];
    }
    return result;
}

Color Palette::tint(Role role, double share) const
{
    return mix((*this)[role], (*this)[Role::Panel], share);
}

Palette melted(const Palette& palette, double presence)
{
    Palette result = palette;
    for (Color& color : result.colors)
        color = mix(color, palette[Role::Panel], presence);
    return result;
}

const Palette& palette(ThemeId theme)
{
    return palettes[static_cast<std::size_t>(theme)];
}

std::span<const ThemeId> allThemes()
{
    return themes;
}

std::string_view toString(ThemeId theme)
{
    switch (theme) {
    case ThemeId::Overview:
        return "overview";
    case ThemeId::Plain:
        return "plain";
    case ThemeId::Dark:
        return "dark";
    case ThemeId::Print:
        return "print";
    case ThemeId::Contrast:
        return "contrast";
    }
    return {};
}

std::optional<ThemeId> findTheme(std::string_view name)
{
    const auto* const found =
        std::ranges::find(themes, name, [](ThemeId t) { return toString(t); });
    return found == themes.end() ? std::nullopt : std::optional(*found);
}

Role chipRole(std::string_view chipTypeName)
{
    if (chipTypeName == "Inferentia")
        return Role::Inferentia;
    if (chipTypeName == "Inferentia2")
        return Role::Inferentia2;
    if (chipTypeName == "Trainium")
        return Role::Trainium;
    if (chipTypeName == "Trainium2")
        return Role::Trainium2;
    if (chipTypeName == "Trainium3")
        return Role::Trainium3;
    return Role::GenericChip;
}

} // namespace atlas
