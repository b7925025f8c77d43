#include "model/guidelines/ReadValues.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <fmt/format.h>

namespace atlas {

namespace {

/// "2023-05-05" as a day of the calendar.
bool isDate(std::string_view text)
{
    constexpr std::string_view form = "0000-00-00";
    const bool matches = std::ranges::equal(text, form, [](char found, char expected) {
        return expected == '0' ? found >= '0' && found <= '9' : found == expected;
    });
    if (!matches)
        return false;
    const auto part = [text](std::size_t from, std::size_t size) {
        int value = 0;
        std::from_chars(text.data() + from, text.data() + from + size, value);
        return value;
    };
    return std::chrono::year_month_day(
               std::chrono::year(part(0, 4)),
               std::chrono::month(static_cast<unsigned>(part(5, 2))),
               std::chrono::day(static_cast<unsigned>(part(8, 2))))
        .ok();
}

} // namespace

std::optional<std::uint64_t>
readCount(const ObjectReader& object, std::string_view key, std::uint64_t most)
{
    const JsonNode* const node = object.find(key);
    if (node == nullptr)
        return std::nullopt;
    const auto* const number = std::get_if<double>(&node->value);
    if (number != nullptr && *number >= 1 && *number <= static_cast<double>(most)
        && std::floor(*number) == *number)
        return static_cast<std::uint64_t>(*number);
    object.report(
        key,
        fmt::format(
            "expected a whole number from 1 to {}, found {}",
            most,
            number == nullptr ? std::string(node->typeName()) : fmt::format("{}", *number)));
    return std::nullopt;
}

std::uint64_t requiredCount(const ObjectReader& object, std::string_view key, std::uint64_t most)
{
    if (object.isObject() && !object.has(key))
        object.report(key, fmt::format("expected a whole number from 1 to {}, found none", most));
    return readCount(object, key, most).value_or(0);
}

void reportWord(
    const ObjectReader& object,
    std::string_view key,
    std::string_view word,
    const std::vector<std::string>& known)
{
    object.report(key, fmt::format("unknown word {}{}", quotedShort(word), hint(word, known)));
}

std::string requiredDate(const ObjectReader& object, std::string_view key)
{
    std::string text = object.requiredText(key);
    if (!text.empty() && !isDate(text))
        object.report(
            key, fmt::format("expected a date such as 2023-05-05, found {}", quotedShort(text)));
    return text;
}

} // namespace atlas
