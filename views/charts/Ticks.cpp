#include "views/charts/Ticks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas::views {

namespace {

/// The least round number at or above a positive one.
double roundedUp(double value)
{
    constexpr std::array factors{1.0, 2.0, 2.5, 5.0, 10.0};
    constexpr double slack = 1e-9; // 0.3 / 3 is a little above 0.1
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : factors) {
        if (factor * power >= value * (1 - slack))
            return factor * power;
    }
    return 10 * power;
}

/// Steps between exponents that read as round powers: 2^10 is 1 Ki.
int roundedStep(int step)
{
    constexpr std::array steps{1, 2, 5, 10};
    const auto* const found = std::ranges::lower_bound(steps, step);
    return found != steps.end() ? *found : (step + 9) / 10 * 10;
}

int floorTo(int value, int step)
{
    const int rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

} // namespace

std::vector<double> linearTicks(double largest, int most)
{
    if (!(largest > 0) || !std::isfinite(largest))
        return {0, 1};
    const double step = roundedUp(largest / (std::max(most, 2) - 1));
    std::vector<double> ticks{0};
    while (ticks.back() < largest * (1 - 1e-9))
        ticks.push_back(static_cast<double>(ticks.size()) * step);
    return ticks;
}

std::vector<double> logarithmicTicks(double smallest, double largest, double base, int most)
{
    constexpr double slack = 1e-9;
    const auto exponent = [base](double value) { return std::log(value) / std::log(base); };
    const int below = static_cast<int>(std::ceil(exponent(smallest) - slack)) - 1;
    const int above = static_cast<int>(std::ceil(exponent(largest) - slack));
    // Rounding both ends outwards can ask for one step more. Powers on both sides of 1 always need
    // three ticks.
    int step = 1;
    const auto first = [&] { return floorTo(below, step); };
    const auto last = [&] { return -floorTo(-above, step); };
    while ((last() - first()) / step >= std::max(most, 3))
        step = roundedStep(step + 1);
    std::vector<double> ticks;
    for (int at = first(); at <= last(); at += step)
        ticks.push_back(std::pow(base, at));
    return ticks;
}

} // namespace atlas::views
