#pragma once

#include "model/catalog/Catalog.h"
#include "model/support/Phrases.h"
#include "model/support/Result.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

/// The key of a machine's price per hour in a catalogue. The built-in one states none: no page of
/// the sources has a dated price.
inline constexpr std::string_view priceKey = "price_per_hour";

/// What stands where no price is known.
inline constexpr std::string_view noDatedPrice = spoken("no dated price known");

/// What somebody pays for a machine, as they say it themselves. In which currency is theirs to
/// know: the prices of one comparison are in one.
struct OwnPrice {
    std::string machine; ///< its name in the catalogue
    double perHour = 0; ///< above 0, finite
    std::string date; ///< the day of the price, "2026-01-01"

    friend bool operator==(const OwnPrice&, const OwnPrice&) = default;
};

/// "trn1.32xlarge=21.5@2026-01-01": a machine of the catalogue, what it costs per hour, and the day
/// of that price, for a price without one soon misleads. The problem names the text.
[[nodiscard]] Result<OwnPrice> parseOwnPrice(const Catalog& catalog, std::string_view text);

/// The same of several, each of another machine; every problem at once.
[[nodiscard]] Checked<std::vector<OwnPrice>>
parseOwnPrices(const Catalog& catalog, std::span<const std::string> texts);

/// The text that parseOwnPrice() reads.
[[nodiscard]] std::string toString(const OwnPrice& price);

/// What a machine costs per hour, and who says so.
struct HourlyPrice {
    double perHour = 0;
    std::string source; ///< "your own price of 2026-01-01", or what the catalogue names
    std::string ownDate; ///< the day of a price of one's own; empty: the catalogue's
};

/// One's own price of a machine, or else that of the catalogue; nothing when neither is known.
[[nodiscard]] std::optional<HourlyPrice>
hourlyPrice(const InstanceType& machine, std::span<const OwnPrice> own);

} // namespace atlas
