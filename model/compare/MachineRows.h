#pragma once

#include "model/catalog/Prices.h"
#include "model/support/Result.h"

#include <span>
#include <string>
#include <vector>

namespace atlas {

/// A figure of several things before they are compared.
struct StatedFigure {
    FigureDefinition definition;
    std::vector<std::shared_ptr<const Figure>> figures; ///< one for each; null: not documented
    /// Of figures that are prices or follow from them: one for each. Empty for all others.
    std::vector<std::optional<HourlyPrice>> prices = {};
};

/// A figure that was calculated: the source of what it came from, and in the note how.
[[nodiscard]] std::shared_ptr<const Figure> derivedFigure(
    std::string key, double value, std::string_view unit, std::string source, std::string note);

/// What follows from the machines' graphs: NeuronLinks, diameter, bisection. The machines must be
/// known.
[[nodiscard]] Checked<std::vector<StatedFigure>>
machineRows(const Catalog& catalog, std::span<const std::string> names);

/// The key of the price over the computing power.
inline constexpr std::string_view computePriceKey = "price_per_tflops";

/// The price per hour, and over the TFLOPS of BF16. The built-in catalogue has no dated price and
/// no definition of one: only one's own are known then. Another catalogue can state
/// "price_per_hour" with a source that names the day.
[[nodiscard]] std::vector<StatedFigure> priceRows(
    const Catalog& catalog, std::span<const std::string> names, std::span<const OwnPrice> own);

} // namespace atlas
