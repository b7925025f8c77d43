#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace atlas {

/// What a colour stands for. Values per theme are in Palette.cpp.
enum class Role : std::uint8_t {
    Canvas,
    Panel,
    Raised,
    Text,
    TextSecondary,
    Hairline,
    BoxEdge,
    Accent,
    SelectedFill,
    TextOnAccent,
    DimmedLine,
    Failed,
    Degraded,
    Healthy,
    Inferentia,
    Inferentia2,
    Trainium,
    Trainium2,
    Trainium3,
    GenericChip,
    Memory,
    Host,
    NeuronLink,
    WrapAround,
    Pcie,
    Efa,
    Ena,
};

[[nodiscard]] std::string_view toString(Role role); ///< "trainium2", "box-edge": CSS words

inline constexpr std::size_t roleCount = static_cast<std::size_t>(Role::Ena) + 1;

struct Color {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    friend bool operator==(Color, Color) = default;
};

[[nodiscard]] std::string toHex(Color color); ///< "#1557D6"

enum class ThemeId : std::uint8_t { Overview, Plain, Dark, Print, Contrast };

/// The colours of one theme.
struct Palette {
    ThemeId theme = ThemeId::Overview;
    std::array<Color, roleCount> colors;

    [[nodiscard]] Color operator[](Role role) const
    {
        return colors[static_cast<std::size_t>(role)];
    }
    /// 14 % of the role's colour into the panel: the opaque tint of a kind.
    [[nodiscard]] Color tint(Role role) const;
};

[[nodiscard]] const Palette& palette(ThemeId theme);
[[nodiscard]] std::span<const ThemeId> allThemes();
[[nodiscard]] std::string_view
toString(ThemeId theme); ///< "overview", "plain", "dark", "print", "contrast"
[[nodiscard]] std::optional<ThemeId> findTheme(std::string_view name);

/// The role of a chip type by its name; GenericChip for one that the palettes do not know.
[[nodiscard]] Role chipRole(std::string_view chipTypeName);

} // namespace atlas
