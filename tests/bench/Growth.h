#pragma once

#include <cmath>
#include <span>
#include <utility>

namespace atlas::bench {

/// The exponent k of time ~ size^k: the slope of the line through (log size, log time) with the
/// least squared error. At least two pairs of different sizes.
inline double growthExponent(std::span<const std::pair<double, double>> sizesAndTimes)
{
    const auto count = static_cast<double>(sizesAndTimes.size());
    double sumX = 0;
    double sumY = 0;
    double sumXX = 0;
    double sumXY = 0;
    for (const auto& [size, time] : sizesAndTimes) {
        const double x = std::log(size);
        const double y = std::log(time);
        sumX += x;
        sumY += y;
        sumXX += x * x;
        sumXY += x * y;
    }
    return (count * sumXY - sumX * sumY) / (count * sumXX - sumX * sumX);
}

} // namespace atlas::bench
