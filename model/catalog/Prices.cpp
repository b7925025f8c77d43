#include "model/catalog/Prices.h"

#include "model/support/NearestNames.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <fmt/format.h>

namespace atlas {

namespace {

constexpr std::string_view example = "trn1.32xlarge=21.5@2026-01-01";

std::unexpected<Problem> refuse(std::string_view text, std::string what)
{
    return std::unexpected(Problem{.where = fmt::format("“{}”", text), .what = std::move(what)});
}

/// All of the text as a number.
template<typename Number>
std::optional<Number> wholeNumber(std::string_view text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole ? std::optional(number) : std::nullopt;
}

/// Whether a text is a day of the calendar, "2026-01-31".
bool isDay(std::string_view text)
{
    constexpr std::size_t length = 10;
    constexpr std::size_t monthAt = 5;
    constexpr std::size_t dayAt = 8;
    if (text.size() != length || text[monthAt - 1] != '-' || text[dayAt - 1] != '-')
        return false;
    const auto year = wholeNumber<int>(text.substr(0, monthAt - 1));
    const auto month = wholeNumber<unsigned>(text.substr(monthAt, 2));
    const auto day = wholeNumber<unsigned>(text.substr(dayAt, 2));
    return year && *year > 0 && month && day
        && std::chrono::year_month_day(
               std::chrono::year(*year), std::chrono::month(*month), std::chrono::day(*day))
               .ok();
}

std::string unknownMachine(const Catalog& catalog, std::string_view name)
{
    std::vector<std::string> names;
    for (const auto& instance : catalog.instances())
        names.push_back(instance->name);
    const std::vector<std::string> near = nearestNames(name, names);
    return near.empty()
        ? phrase("no machine is named “{}”; the catalogue has {}", name, fmt::join(names, ", "))
        : phrase("no machine is named “{}”; did you mean {}?", name, alternatives(near));
}

} // namespace

Result<OwnPrice> parseOwnPrice(const Catalog& catalog, std::string_view text)
{
    const std::size_t equals = text.find('=');
    const std::size_t at = equals == std::string_view::npos ? equals : text.find('@', equals);
    if (at == std::string_view::npos)
        return refuse(
            text,
            phrase("a machine, its price per hour and the day of it are expected: {}", example));
    const std::string_view machine = text.substr(0, equals);
    const std::string_view amount = text.substr(equals + 1, at - equals - 1);
    const std::string_view date = text.substr(at + 1);
    if (!catalog.findInstance(machine))
        return refuse(text, unknownMachine(catalog, machine));
    const auto perHour = wholeNumber<double>(amount);
    if (!perHour || !std::isfinite(*perHour) || *perHour <= 0)
        return refuse(
            text, phrase("“{}” is no price: a number above 0 is expected, such as 21.5", amount));
    if (!isDay(date))
        return refuse(
            text,
            phrase("“{}” is no day: year, month and day are expected, such as 2026-01-31", date));
    return OwnPrice{
        .machine = std::string(machine), .perHour = *perHour, .date = std::string(date)};
}

Checked<std::vector<OwnPrice>>
parseOwnPrices(const Catalog& catalog, std::span<const std::string> texts)
{
    std::vector<OwnPrice> prices;
    Problems problems;
    for (const std::string& text : texts) {
        const Result<OwnPrice> price = parseOwnPrice(catalog, text);
        if (!price) {
            problems.push_back(price.error());
            continue;
        }
        if (std::ranges::find(prices, price->machine, &OwnPrice::machine) != prices.end())
            problems.push_back(
                {.where = fmt::format("“{}”", text),
                 .what = phrase("{} has a price already; give one for each", price->machine)});
        prices.push_back(*price);
    }
    if (!problems.empty())
        return std::unexpected(std::move(problems));
    return prices;
}

std::string toString(const OwnPrice& price)
{
    return fmt::format("{}={}@{}", price.machine, price.perHour, price.date);
}

std::optional<HourlyPrice> hourlyPrice(const InstanceType& machine, std::span<const OwnPrice> own)
{
    const auto found = std::ranges::find(own, machine.name, &OwnPrice::machine);
    if (found != own.end())
        return HourlyPrice{
            .perHour = found->perHour,
            .source = phrase("your own price of {}", found->date),
            .ownDate = found->date};
    const Figure* const figure = machine.figures.find(priceKey);
    const auto stated = figure != nullptr ? figure->chosen().base() : std::nullopt;
    if (!stated)
        return std::nullopt;
    return HourlyPrice{.perHour = *stated, .source = figure->chosen().source, .ownDate = {}};
}

} // namespace atlas
