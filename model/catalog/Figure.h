#pragma once

#include "model/units/Unit.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace atlas {

/// How a figure is known.
enum class FigureKind : std::uint8_t { Documented, Derived, Disputed, ThirdParty };

[[nodiscard]] std::string_view
toString(FigureKind kind); ///< "documented", "derived", "disputed", "third party"

/// One value as one source states it, in that source's own unit.
struct Reading {
    std::variant<double, std::string> value; ///< a number, or words such as "Graviton"
    Unit unit;
    std::string unitText; ///< as the catalogue writes it, e.g. "GiB/s"
    bool upTo = false; ///< the source says "up to"
    std::string source; ///< document and section, never empty
    std::string note;

    /// The value in the dimension's base unit; nothing for words.
    [[nodiscard]] std::optional<double> base() const;
    /// In the source's own unit: "384 GiB/s", "up to 25 Gbps".
    [[nodiscard]] std::string asWritten() const;
    /// In the unit in which the product shows this dimension: "412.3 GB/s".
    [[nodiscard]] FormattedQuantity shown() const;
};

/// A figure of a thing with everything that sources say of it.
struct Figure {
    std::string
        key; ///< e.g. "hbm_bandwidth"; its label and section stand in the figure definitions
    FigureKind kind = FigureKind::Documented;
    std::vector<Reading> readings; ///< one, or at least two for a disputed figure
    std::size_t chosenIndex = 0;
    std::string reason; ///< why that reading was chosen; for a disputed figure never empty

    [[nodiscard]] const Reading& chosen() const { return readings[chosenIndex]; }
};

/// The figures of one thing, in catalogue order; keys are unique.
class Figures {
public:
    [[nodiscard]] const Figure* find(std::string_view key) const;
    [[nodiscard]] const std::vector<Figure>& all() const { return m_figures; }
    /// Adds the figure, or replaces the one with the same key.
    void set(Figure figure);

    /// The chosen value of a whole-number figure; nothing when absent, in words or not a whole
    /// number.
    [[nodiscard]] std::optional<std::uint32_t> count(std::string_view key) const;
    /// The chosen value as a rate or a capacity; nothing when absent or of another dimension.
    [[nodiscard]] std::optional<BytesPerSecond> rate(std::string_view key) const;
    [[nodiscard]] std::optional<Bytes> capacity(std::string_view key) const;

private:
    std::vector<Figure> m_figures;
};

} // namespace atlas
