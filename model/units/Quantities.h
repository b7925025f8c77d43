#pragma once

#include <compare>
#include <cstdint>

namespace atlas {

/// An exact amount of data.
class Bytes {
public:
    constexpr Bytes() = default;
    constexpr explicit Bytes(std::uint64_t count)
        : m_count(count)
    {
    }

    [[nodiscard]] constexpr std::uint64_t count() const { return m_count; }
    friend constexpr auto operator<=>(Bytes, Bytes) = default;
    friend constexpr Bytes operator+(Bytes a, Bytes b) { return Bytes(a.m_count + b.m_count); }
    friend constexpr Bytes operator*(std::uint64_t n, Bytes b) { return Bytes(n * b.m_count); }

private:
    std::uint64_t m_count = 0;
};

/// A duration.
class Seconds {
public:
    constexpr Seconds() = default;
    constexpr explicit Seconds(double value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr double value() const { return m_value; }
    friend constexpr auto operator<=>(Seconds, Seconds) = default;
    friend constexpr Seconds operator+(Seconds a, Seconds b)
    {
        return Seconds(a.m_value + b.m_value);
    }

private:
    double m_value = 0;
};

/// A data rate in bytes per second (decimal; network rates in bits are converted on entry).
class BytesPerSecond {
public:
    constexpr BytesPerSecond() = default;
    constexpr explicit BytesPerSecond(double value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr double value() const { return m_value; }
    friend constexpr auto operator<=>(BytesPerSecond, BytesPerSecond) = default;
    friend constexpr BytesPerSecond operator+(BytesPerSecond a, BytesPerSecond b)
    {
        return BytesPerSecond(a.m_value + b.m_value);
    }
    friend constexpr BytesPerSecond operator*(double n, BytesPerSecond rate)
    {
        return BytesPerSecond(n * rate.m_value);
    }

private:
    double m_value = 0;
};

[[nodiscard]] constexpr Seconds operator/(Bytes amount, BytesPerSecond rate)
{
    return Seconds(static_cast<double>(amount.count()) / rate.value());
}

/// 8 Gbps = 1 GB/s.
[[nodiscard]] constexpr BytesPerSecond fromGigabits(double gigabitsPerSecond)
{
    return BytesPerSecond(gigabitsPerSecond * 1e9 / 8);
}

namespace literals {

// clang-format off
constexpr Bytes operator""_KiB(unsigned long long n) { return Bytes(n << 10U); }
constexpr Bytes operator""_MiB(unsigned long long n) { return Bytes(n << 20U); }
constexpr Bytes operator""_GiB(unsigned long long n) { return Bytes(n << 30U); }
constexpr Bytes operator""_GB(unsigned long long n) { return Bytes(n * 1'000'000'000ULL); }
constexpr BytesPerSecond operator""_GiBps(unsigned long long n) { return BytesPerSecond(static_cast<double>(n) * 1073741824.0); }
constexpr BytesPerSecond operator""_GBps(unsigned long long n) { return BytesPerSecond(static_cast<double>(n) * 1e9); }
// clang-format on

} // namespace literals

} // namespace atlas
