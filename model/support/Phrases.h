#pragma once

#include <cstdint>
#include <fmt/core.h>
#include <optional>
#include <string>
#include <string_view>

namespace atlas {

/// The language in which the model composes what people read: labels of a drawing, reasons of the
/// adviser, numbers. English until somebody says otherwise. What is wrong with an input is said in
/// English, for the command line says it too.
struct Speech {
    /// What an English text with its {} is called; with a count, in the plural form of that count.
    /// Null, or the text itself as answer: English. Called from any thread.
    std::string (*translate)(std::string_view english, std::optional<std::uint64_t> count) =
        nullptr;
    std::string decimalPoint = ".";
    std::string groupSeparator = ","; ///< of thousands
};

/// What is composed from now on is composed in that language. Threads that compose meanwhile finish
/// each text in one of the two.
void speak(const Speech& speech);

/// The speech of this thread: what speak() was given last, or English inside a file's writer.
[[nodiscard]] const Speech& currentSpeech();

/// While one of these lives, its thread composes in English: tables in files are read by programs.
class EnglishScope {
public:
    EnglishScope();
    ~EnglishScope();
    EnglishScope(const EnglishScope&) = delete;
    EnglishScope& operator=(const EnglishScope&) = delete;
    EnglishScope(EnglishScope&&) = delete;
    EnglishScope& operator=(EnglishScope&&) = delete;
};

/// Marks an English text that is translated where it is shown; packaging/translations.sh looks for
/// the name of this function.
[[nodiscard]] constexpr std::string_view spoken(std::string_view english)
{
    return english;
}

/// A text of the data files or one that spoken() marks, in the current language.
[[nodiscard]] std::string translated(std::string_view english);

/// "0.181" with the decimal point of the current language. The text has digits and one point.
[[nodiscard]] std::string localized(std::string_view digits);

/// A translation filled in; the English text where its places do not fit the arguments.
[[nodiscard]] std::string fillPhrase(
    std::string_view english, std::optional<std::uint64_t> count, fmt::format_args arguments);

/// A text in the current language: phrase("PCIe bus {}", name). The first argument is a literal,
/// for packaging/translations.sh collects it.
template<typename... Arguments>
[[nodiscard]] std::string
phrase(fmt::format_string<Arguments...> english, const Arguments&... arguments)
{
    const fmt::string_view text = english;
    return fillPhrase({text.data(), text.size()}, {}, fmt::make_format_args(arguments...));
}

/// The same with the plural form of a count, which both texts have as their first {}:
/// countedPhrase(n, "{} chip", "{} chips"). Translations belong to the second.
template<typename... Arguments>
[[nodiscard]] std::string countedPhrase(
    std::uint64_t count,
    fmt::format_string<std::string, Arguments...> one,
    fmt::format_string<std::string, Arguments...> many,
    const Arguments&... arguments);

/// "1,300", or "1.300" in German.
[[nodiscard]] std::string formatCount(std::uint64_t count);

template<typename... Arguments>
std::string countedPhrase(
    std::uint64_t count,
    fmt::format_string<std::string, Arguments...> one,
    fmt::format_string<std::string, Arguments...> many,
    const Arguments&... arguments)
{
    const bool english = currentSpeech().translate == nullptr;
    const fmt::string_view text = english && count == 1 ? one : many;
    const std::string number = formatCount(count);
    return fillPhrase(
        {text.data(), text.size()},
        english ? std::nullopt : std::optional(count),
        fmt::make_format_args(number, arguments...));
}

} // namespace atlas
