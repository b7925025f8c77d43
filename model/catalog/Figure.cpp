#include "model/catalog/Figure.h"

#include "model/support/Phrases.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas {

std::string_view toString(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Documented:
        return spoken("documented");
    case FigureKind::Derived:
        return spoken("derived");
    case FigureKind::Disputed:
        return spoken("disputed");
    case FigureKind::ThirdParty:
        return spoken("third party");
    }
    return "";
}

std::optional<double> Reading::base() const
{
    const auto* const number = std::get_if<double>(&value);
    return number == nullptr ? std::nullopt : std::optional(*number * unit.factor);
}

std::string Reading::asWritten() const
{
    const auto* const number = std::get_if<double>(&value);
    std::string text =
        number == nullptr ? translated(std::get<std::string>(value)) : formatExactly(*number);
    if (!unitText.empty()) {
        text += " " + translated(unitText);
    }
    return upTo ? phrase("up to {}", text) : text;
}

FormattedQuantity Reading::shown() const
{
    const std::optional<double> number = base();
    // Drives are sold by the decimal terabyte; 7.28 TiB would be looked for in vain.
    if (number && unit.symbol == "TB") {
        return {
            .number = (upTo ? "up to " : "") + formatNumber(std::get<double>(value)),
            .unit = std::string(unit.symbol)};
    }
    FormattedQuantity quantity = number
        ? formatQuantity(*number, unit.dimension)
        : FormattedQuantity{.number = translated(std::get<std::string>(value)), .unit = {}};
    if (upTo) {
        quantity.number = phrase("up to {}", quantity.number);
    }
    return quantity;
}

const Figure* Figures::find(std::string_view key) const
{
    const auto found = std::ranges::find(m_figures, key, &Figure::key);
    return found == m_figures.end() ? nullptr : &*found;
}

void Figures::set(Figure figure)
{
    const auto found = std::ranges::find(m_figures, figure.key, &Figure::key);
    if (found == m_figures.end()) {
        m_figures.push_back(std::move(figure));
    } else {
        *found = std::move(figure);
    }
}

namespace {

/// The chosen base value of a figure whose dimension is one of the two.
std::optional<double>
chosenBase(const Figures& figures, std::string_view key, Dimension first, Dimension second)
{
    const Figure* const figure = figures.find(key);
    if (figure == nullptr) {
        return std::nullopt;
    }
    const Dimension dimension = figure->chosen().unit.dimension;
    return dimension == first || dimension == second ? figure->chosen().base() : std::nullopt;
}

} // namespace

std::optional<std::uint32_t> Figures::count(std::string_view key) const
{
    const auto value = chosenBase(*this, key, Dimension::Count, Dimension::Count);
    const bool whole = value && *value >= 0 && *value <= std::numeric_limits<std::uint32_t>::max()
        && std::floor(*value) == *value;
    return whole ? std::optional(static_cast<std::uint32_t>(*value)) : std::nullopt;
}

std::optional<BytesPerSecond> Figures::rate(std::string_view key) const
{
    const auto value = chosenBase(*this, key, Dimension::Rate, Dimension::NetworkRate);
    return value ? std::optional(BytesPerSecond(*value)) : std::nullopt;
}

std::optional<Bytes> Figures::capacity(std::string_view key) const
{
    const auto value = chosenBase(*this, key, Dimension::Capacity, Dimension::Capacity);
    constexpr double end = 18446744073709551616.0; // 2^64
    const bool fits = value && *value >= 0 && *value < end;
    return fits ? std::optional(Bytes(static_cast<std::uint64_t>(std::round(*value))))
                : std::nullopt;
}

} // namespace atlas
