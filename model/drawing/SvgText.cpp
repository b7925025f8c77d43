#include "model/drawing/SvgText.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace atlas {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// How long the UTF-8 sequence at the start of the text should be, by its first byte; 0 when no
/// sequence starts so.
std::size_t sequenceLength(unsigned char first)
{
    if (first < 0x80U)
        return 1;
    if (first >= 0xC2U && first <= 0xDFU)
        return 2;
    if (first >= 0xE0U && first <= 0xEFU)
        return 3;
    if (first >= 0xF0U && first <= 0xF4U)
        return 4;
    return 0;
}

/// The code point of a well-formed sequence, otherwise a surrogate, which XML forbids.
std::uint32_t decode(std::string_view sequence)
{
    constexpr std::uint32_t malformed = 0xD800;
    constexpr std::array<std::uint32_t, 5> least = {0, 0, 0x80, 0x800, 0x10000};
    const auto first = static_cast<unsigned char>(sequence.front());
    if (sequence.size() == 1)
        return first;
    std::uint32_t code = first & (0xFFU >> (sequence.size() + 1));
    for (const char c : sequence.substr(1)) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0U) != 0x80U)
            return malformed;
        code = code << 6U | (byte & 0x3FU);
    }
    return code < least[sequence.size()] ? malformed : code;
}

/// The characters that XML 1.0 allows.
bool isXmlCharacter(std::uint32_t code)
{
    return code == 0x9 || code == 0xA || code == 0xD || (code >= 0x20 && code <= 0xD7FF)
        || (code >= 0xE000 && code <= 0xFFFD) || (code >= 0x10000 && code <= 0x10FFFF);
}

void appendAscii(std::string& out, char c)
{
    switch (c) {
    case '&':
        out += "&amp;";
        break;
    case '<':
        out += "&lt;";
        break;
    case '>':
        out += "&gt;";
        break;
    case '"':
        out += "&quot;";
        break;
    case '\'':
        out += "&#39;";
        break;
    default:
        out += c;
    }
}

} // namespace

void appendNumber(std::string& out, double value)
{
    constexpr double most = 1e15;
    if (!(std::abs(value) < most))
        value = 0;
    const auto hundredths = static_cast<std::int64_t>(std::llround(value * 100));
    const auto size = static_cast<std::uint64_t>(hundredths < 0 ? -hundredths : hundredths);
    if (hundredths < 0)
        out += '-';
    std::array<char, 24> digits{};
    auto* const end = std::to_chars(digits.begin(), digits.end(), size / 100).ptr;
    out.append(digits.begin(), end);
    const auto part = static_cast<unsigned>(size % 100);
    if (part == 0)
        return;
    out += '.';
    out += static_cast<char>('0' + part / 10);
    if (part % 10 != 0)
        out += static_cast<char>('0' + part % 10);
}

void appendEscaped(std::string& out, std::string_view text)
{
    while (!text.empty()) {
        const std::size_t length = sequenceLength(static_cast<unsigned char>(text.front()));
        const bool fits = length > 0 && length <= text.size();
        const std::string_view sequence = text.substr(0, fits ? length : 1);
        if (!fits || !isXmlCharacter(decode(sequence))) {
            out += replacement;
            text.remove_prefix(1);
            continue;
        }
        if (length == 1)
            appendAscii(out, sequence.front());
        else
            out += sequence;
        text.remove_prefix(length);
    }
}

std::string slug(std::string_view name)
{
    std::string result;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            result += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            result += c;
        else if (!result.empty() && result.back() != '-')
            result += '-';
    }
    if (!result.empty() && result.back() == '-')
        result.pop_back();
    return result;
}

} // namespace atlas
