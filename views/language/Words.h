#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace atlas::views {

/// A text of the data files or of the model in the language of the window, the English text where
/// nobody has translated it. Names, addresses and sources pass through it unchanged.
[[nodiscard]] QString words(std::string_view english);

/// A text as it is: keys and ids, which may be words of the dictionary too.
[[nodiscard]] QString plain(std::string_view text);

/// Digits as the locale writes them, without separated thousands: "1024,5" in German. At most that
/// many significant ones.
[[nodiscard]] QString digits(double value, int significant);

/// A text with one decimal point, such as "0.1", as the locale writes it.
[[nodiscard]] QString withDecimalPoint(QString digits);

/// What somebody typed as a number, as the model reads it: "0.1" for "0,1" in German, where "0.1"
/// is understood as well, and "2.048" is 2048.
[[nodiscard]] std::string typedNumber(const QString& text);

} // namespace atlas::views
