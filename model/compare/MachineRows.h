#pragma once

#include "model/catalog/Catalog.h"
#include "model/support/Result.h"

#include <span>
#include <string>
#include <vector>

namespace atlas {

/// A figure of several things before they are compared.
struct StatedFigure {
    FigureDefinition definition;
    std::vector<std::shared_ptr<const Figure>> figures; ///< one for each; null: not documented
};

/// A figure that was calculated: the source of what it came from, and in the note how.
[[nodiscard]] std::shared_ptr<const Figure> derivedFigure(
    std::string key, double value, std::string_view unit, std::string source, std::string note);

/// What follows from the machines' graphs: NeuronLinks, diameter, bisection. The machines must be
/// known.
[[nodiscard]] Checked<std::vector<StatedFigure>>
machineRows(const Catalog& catalog, std::span<const std::string> names);

/// The price per hour, and over the TFLOPS of BF16. The built-in catalogue has no dated price and
/// no definition of one, so that both are not documented; another catalogue can state
/// "price_per_hour" with a source that names the day.
[[nodiscard]] std::vector<StatedFigure>
priceRows(const Catalog& catalog, std::span<const std::string> names);

/// The key of a machine's price per hour.
inline constexpr std::string_view priceKey = "price_per_hour";

} // namespace atlas
