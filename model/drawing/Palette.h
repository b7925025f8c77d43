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
    Tensor,
    Vector,
    Scalar,
    Gpsimd,
    Sync,
    Sbuf,
    Psum,
    Heat1, ///< a link in a run: below 20 % of its capacity
    Heat2, ///< below 40 %
    Heat3, ///< below 60 %
    Heat4, ///< below 80 %
    Heat5, ///< below 95 %
    Heat6, ///< 95 % and more
};

[[nodiscard]] std::string_view toString(Role role); ///< "trainium2", "box-edge": CSS words

inline constexpr std::size_t roleCount = static_cast<std::size_t>(Role::Heat6) + 1;

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
    /// A share of the role's colour into the panel: the opaque tint of a kind.
    [[nodiscard]] Color tint(Role role, double share = 0.14) const;
};

[[nodiscard]] const Palette& palette(ThemeId theme);

/// The palette melted into its panel: with 0 nothing can be told from the panel, with 1 all is as
/// it was. Opaque mixes, for fading without transparency.
[[nodiscard]] Palette melted(const Palette& palette, double presence);
[[nodiscard]] std::span<const ThemeId> allThemes();
[[nodiscard]] std::string_view
toString(ThemeId theme); ///< "overview", "plain", "dark", "print", "contrast"
[[nodiscard]] std::optional<ThemeId> findTheme(std::string_view name);

/// The role of a chip type by its name; GenericChip for one that the palettes do not know.
[[nodiscard]] Role chipRole(std::string_view chipTypeName);

} // namespace atlas
