#pragma once

#include "model/support/Result.h"
#include "model/units/Quantities.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace atlas {

/// What a figure measures. It decides how a value is shown: capacity in binary units, rates in
/// decimal ones, network rates in bits per second as the field does.
enum class Dimension : std::uint8_t {
    Count, ///< a plain number, unit ""
    Capacity, ///< base: byte
    Rate, ///< base: byte per second
    NetworkRate, ///< base: byte per second, shown in Gbps
    FloatCompute, ///< base: floating-point operation per second
    IntegerCompute, ///< base: integer operation per second
    Frequency, ///< base: hertz
    Time, ///< base: second
    Throughput, ///< base: element per clock cycle
    Ratio, ///< base: 1, shown in per cent
};

/// A unit of measure as the sources write it. A value in it times factor is the value in the
/// dimension's base unit.
struct Unit {
    std::string_view symbol;
    Dimension dimension = Dimension::Count;
    double factor = 1;
};

/// Every known unit, in a fixed order.
[[nodiscard]] std::span<const Unit> allUnits();

/// The unit with this symbol; "GiB/sec" counts as "GiB/s". Nothing for an unknown symbol.
[[nodiscard]] std::optional<Unit> findUnit(std::string_view symbol);

/// "32", "1,300", "47.5", "412.3": at most one decimal from 100 up, at most two below, no trailing
/// zeros, thousands separated. Below 0.1 two significant digits, so that a small value never reads
/// "0".
[[nodiscard]] std::string formatNumber(double value);

/// Every digit that the value has, thousands separated: "161,088", "0.181".
[[nodiscard]] std::string formatExactly(double value);

/// "count", "capacity", "rate", "network rate"...: the word of catalogue files.
[[nodiscard]] std::string_view toString(Dimension dimension);

/// A number and the symbol of the unit that was picked for it, e.g. {"412.3", "GB/s"}.
struct FormattedQuantity {
    std::string number;
    std::string unit;
};

/// A base value in the unit in which the product shows its dimension: binary capacity, decimal
/// rates, Gbps for networks.
[[nodiscard]] FormattedQuantity formatQuantity(double baseValue, Dimension dimension);

[[nodiscard]] std::string toString(Bytes amount); ///< "24 GiB"
[[nodiscard]] std::string toString(BytesPerSecond rate); ///< "103.1 GB/s"
[[nodiscard]] std::string toString(Seconds duration); ///< "15 µs"

/// "96 GiB/s", "100Gbps", "2.5 TB/s". A bare number, another dimension, zero, a negative or
/// non-finite value is a problem that names the text.
[[nodiscard]] Result<BytesPerSecond> parseRate(std::string_view text);

} // namespace atlas
