#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace atlas {

/// Which bit patterns of a format are no ordinary numbers.
enum class Specials : std::uint8_t {
    InfinityAndNan, ///< the largest exponent is kept for infinities and NaN, as in IEEE 754
    NanOnly, ///< all ones is NaN; there is no infinity
    None, ///< every pattern is a number
};

/// A binary floating-point format: sign, exponent and mantissa from the highest bit down.
///
///     value = (-1)^sign * 2^(exponent - bias) * (1 + mantissa / 2^mantissaBits)
///
/// and with exponent 0: (-1)^sign * 2^(1 - bias) * mantissa / 2^mantissaBits.
struct NumberFormat {
    std::string_view id; ///< "fp8-e4m3", the word of the command line
    std::string_view name; ///< "FP8 e4m3"
    int exponentBits = 0;
    int mantissaBits = 0;
    int bias = 0;
    Specials specials = Specials::InfinityAndNan;
    bool sharedScale = false; ///< 32 values share a power of two of 8 bits
    std::string_view layoutSource; ///< the page that gives the bits of each part
    std::string_view rules; ///< what bias and special patterns follow here
    std::string_view rulesSource;
    /// Whether Neuron's own pages state bias or special patterns. Where they do not, the public
    /// definition of the format of this name is shown.
    bool rulesDocumented = false;

    [[nodiscard]] constexpr int bits() const { return 1 + exponentBits + mantissaBits; }
    /// The pattern of the largest number without its sign.
    [[nodiscard]] constexpr std::uint32_t largestMagnitude() const
    {
        const std::uint32_t all = (std::uint32_t{1} << (exponentBits + mantissaBits)) - 1;
        switch (specials) {
        case Specials::InfinityAndNan:
            return all - (std::uint32_t{1} << mantissaBits);
        case Specials::NanOnly:
            return all - 1;
        case Specials::None:
            return all;
        }
        return all;
    }
};

/// How many values share one scale in the MX formats.
inline constexpr std::size_t mxBlockSize = 32;

/// All formats, from the widest down.
[[nodiscard]] std::span<const NumberFormat> numberFormats();

/// The format with this id; null when unknown.
[[nodiscard]] const NumberFormat* findNumberFormat(std::string_view id);

/// A NeuronCore generation that computes with a format.
struct FormatSupport {
    std::string_view core; ///< "NeuronCore-v2"
    std::string_view format; ///< id
    std::string_view remark; ///< may be empty
    std::string_view source;
};

/// Which generation has which formats, as far as the pages say.
[[nodiscard]] std::span<const FormatSupport> formatSupport();

} // namespace atlas
