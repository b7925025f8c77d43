#pragma once

#include "model/units/Quantities.h"

#include <compare>

namespace atlas {

/// A number of clock cycles; formulas give parts of one too.
class Cycles {
public:
    constexpr Cycles() = default;
    constexpr explicit Cycles(double count)
        : m_count(count)
    {
    }

    [[nodiscard]] constexpr double count() const { return m_count; }
    friend constexpr auto operator<=>(Cycles, Cycles) = default;
    friend constexpr Cycles operator+(Cycles a, Cycles b) { return Cycles(a.m_count + b.m_count); }
    friend constexpr Cycles operator*(double n, Cycles c) { return Cycles(n * c.m_count); }

private:
    double m_count = 0;
};

/// A clock's frequency in hertz.
class Hertz {
public:
    constexpr Hertz() = default;
    constexpr explicit Hertz(double value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr double value() const { return m_value; }
    friend constexpr auto operator<=>(Hertz, Hertz) = default;

private:
    double m_value = 0;
};

[[nodiscard]] constexpr Seconds operator/(Cycles cycles, Hertz clock)
{
    return Seconds(cycles.count() / clock.value());
}

/// Floating-point operations per second.
class FlopsPerSecond {
public:
    constexpr FlopsPerSecond() = default;
    constexpr explicit FlopsPerSecond(double value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr double value() const { return m_value; }
    friend constexpr auto operator<=>(FlopsPerSecond, FlopsPerSecond) = default;

private:
    double m_value = 0;
};

} // namespace atlas
