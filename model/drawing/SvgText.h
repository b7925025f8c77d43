#pragma once

#include <string>
#include <string_view>

namespace atlas {

/// Appends a number rounded to 0.01 without trailing zeros, the same in every locale. What is not a
/// finite number of reasonable size becomes 0.
void appendNumber(std::string& out, double value);

/// Appends a text for use between tags and in attributes: markup is escaped; what XML 1.0 cannot
/// hold, and bytes that are not UTF-8, become U+FFFD.
void appendEscaped(std::string& out, std::string_view text);

/// Lower-case letters, digits and single hyphens: a name as a CSS class.
[[nodiscard]] std::string slug(std::string_view name);

} // namespace atlas
