#include "model/topology/Topology.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <system_error>

namespace atlas {

namespace {

/// A part of an address: how it ends, and its largest value.
struct Field {
    char separator = '.';
    unsigned most = 0;
};

constexpr Field bus{.separator = ':', .most = 0xFF};
constexpr Field device{.separator = '.', .most = 31};
constexpr Field function{.separator = '.', .most = 7};

/// Reads the digits before the separator (all of the text when it is absent) and takes both off the
/// text.
std::optional<std::uint8_t> take(std::string_view& text, Field field)
{
    const std::string_view digits = text.substr(0, text.find(field.separator));
    text.remove_prefix(std::min(text.size(), digits.size() + 1));
    unsigned value = 0;
    const auto [stop, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    const bool whole = error == std::errc{} && stop == digits.data() + digits.size();
    if (!whole || digits.size() > 2 || value > field.most) {
        return std::nullopt;
    }
    return static_cast<std::uint8_t>(value);
}

} // namespace

std::string toString(PciAddress address)
{
    return fmt::format("{:02x}:{:02x}.{:x}", address.bus, address.device, address.function);
}

std::optional<PciAddress> parsePciAddress(std::string_view text)
{
    constexpr std::string_view domain = "0000:";
    if (text.starts_with(domain)) {
        text.remove_prefix(domain.size());
    }
    const bool separated =
        text.find(':') < text.find('.') && text.find('.') != std::string_view::npos;
    if (!separated) {
        return std::nullopt;
    }
    const auto busNumber = take(text, bus);
    const auto deviceNumber = take(text, device);
    const auto functionNumber = text.size() == 1 ? take(text, function) : std::nullopt;
    if (!busNumber || !deviceNumber || !functionNumber) {
        return std::nullopt;
    }
    return PciAddress{.bus = *busNumber, .device = *deviceNumber, .function = *functionNumber};
}

} // namespace atlas
