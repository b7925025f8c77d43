#include "app/cli/ReadOption.h"
#include "app/cli/SimulateOptions.h"
#include "model/units/ReadQuantity.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <iterator>
#include <ranges>

namespace atlas::app {

namespace {

constexpr std::uint32_t mostRanks = 100'000'000;
constexpr std::uint32_t mostNodes = 10'000;
constexpr std::uint32_t mostChip = 1U << 20U;

Result<double> readFactor(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    constexpr double most = 1000;
    const bool whole = error == std::errc() && end == text.data() + text.size();
    if (!whole || std::isnan(value) || value < 1 || value > most)
        return usage("", fmt::format("“{}” is not a number from 1 to 1000, such as 2", text));
    return value;
}

/// "3-7" as two chips.
Result<LinkFault> readLink(std::string_view text)
{
    const std::size_t dash = text.find('-');
    LinkFault link;
    const auto number = [](std::string_view digits, std::uint32_t& value) {
        const auto [end, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return error == std::errc() && end == digits.data() + digits.size() && value < mostChip;
    };
    if (dash == std::string_view::npos || !number(text.substr(0, dash), link.source)
        || !number(text.substr(dash + 1), link.target))
        return usage("", fmt::format("“{}” is no link: expected two chips such as 3-7", text));
    return link;
}

bool joinsTheSame(const LinkFault& a, const LinkFault& b)
{
    return (a.source == b.source && a.target == b.target)
        || (a.source == b.target && a.target == b.source);
}

/// "3-7=50%" as a link with its share.
Result<LinkFault> readShareOfLink(std::string_view text)
{
    const std::size_t sign = std::min(text.find('='), text.size());
    auto link = readLink(text.substr(0, sign));
    if (!link || sign == text.size())
        return usage(
            "", fmt::format("“{}” is no link with a share: expected one such as 3-7=50%", text));
    const auto share = readShare(text.substr(sign + 1));
    if (!share)
        return std::unexpected(share.error());
    link->share = *share;
    return link;
}

/// "0-5=1GiB" or "0-5=1GiB@2ms" as other traffic.
Result<BackgroundFlow> readBackground(std::string_view text)
{
    const std::size_t sign = std::min(text.find('='), text.size());
    const std::size_t at = std::min(text.find('@', sign), text.size());
    const auto ends = readLink(text.substr(0, sign));
    if (!ends || sign == text.size())
        return usage(
            "",
            fmt::format(
                "“{}” is no traffic: expected two chips, how much and perhaps from when, such as "
                "0-5=1GiB or 0-5=1GiB@2ms",
                text));
    const auto bytes = readBytes(text.substr(sign + 1, at - sign - 1));
    if (!bytes)
        return std::unexpected(bytes.error());
    BackgroundFlow flow{
        .source = ends->source, .target = ends->target, .bytes = *bytes, .start = Seconds(0)};
    if (at < text.size()) {
        const auto start = readDuration(text.substr(at + 1));
        if (!start)
            return std::unexpected(start.error());
        flow.start = *start;
    }
    return flow;
}

/// Each text of an option that may be repeated.
template<typename Parse, typename Use>
Result<void>
readEach(std::string_view option, const std::vector<std::string>& texts, Parse parse, Use use)
{
    for (const std::string& text : texts) {
        auto parsed = parse(text);
        if (!parsed)
            return usage(option, parsed.error().what);
        use(*std::move(parsed));
    }
    return {};
}

/// What a scenario says of the same links gives way; 100% takes it away.
Result<void> readFaults(const SimulateTexts& texts, std::vector<LinkFault>& faults)
{
    std::vector<LinkFault> given;
    const auto add = [&given](LinkFault fault) { given.push_back(fault); };
    if (const auto read = readEach("--fail", texts.failed, readLink, add); !read)
        return read;
    if (const auto read = readEach("--degrade", texts.degraded, readShareOfLink, add); !read)
        return read;
    std::erase_if(faults, [&given](const LinkFault& old) {
        return std::ranges::any_of(
            given, [&old](const LinkFault& fault) { return joinsTheSame(old, fault); });
    });
    std::ranges::copy_if(
        given, std::back_inserter(faults), [](const LinkFault& fault) { return fault.share != 1; });
    return {};
}

Result<PlanAxis> readAxis(std::string_view text)
{
    for (const PlanAxis axis : {PlanAxis::Tensor, PlanAxis::Data, PlanAxis::Pipeline}) {
        if (text == toString(axis))
            return axis;
    }
    return usage("", fmt::format("“{}” is none of tp, dp and pp", text));
}

std::uint32_t& degreeOf(ParallelPlan& plan, PlanAxis axis)
{
    switch (axis) {
    case PlanAxis::Tensor:
        break;
    case PlanAxis::Data:
        return plan.data;
    case PlanAxis::Pipeline:
        return plan.pipeline;
    }
    return plan.tensor;
}

/// "tp=8,dp=4"; the first degree above 1 is the one whose groups work.
Result<ParallelPlan> readPlan(std::string_view text)
{
    ParallelPlan plan;
    std::optional<PlanAxis> first;
    std::vector<PlanAxis> given;
    for (const auto part : std::views::split(text, ',')) {
        const std::string_view item(part.begin(), part.end());
        const std::size_t sign = std::min(item.find('='), item.size());
        const auto axis = readAxis(item.substr(0, sign));
        const auto degree = parseCount(item.substr(std::min(sign + 1, item.size())), mostRanks);
        if (!axis || !degree)
            return usage(
                "",
                fmt::format(
                    "“{}” is no part of a plan: expected degrees such as tp=8,dp=4 or "
                    "tp=8,dp=2,pp=2",
                    item));
        if (std::ranges::find(given, *axis) != given.end())
            return usage("", fmt::format("“{}”: the plan has a degree of that kind already", item));
        given.push_back(*axis);
        degreeOf(plan, *axis) = *degree;
        if (!first && *degree > 1)
            first = *axis;
    }
    plan.over = first.value_or(PlanAxis::Tensor);
    return plan;
}

Result<void> readRanks(const SimulateTexts& texts, CollectiveRequest& request)
{
    const int given =
        int{texts.ranks.has_value()} + int{texts.devices.has_value()} + int{texts.plan.has_value()};
    if (given > 1)
        return usage(
            "simulate collective", "--ranks, --devices and --plan exclude each other; give one");
    if (texts.over && !texts.plan)
        return usage("--over", "it names a degree of a plan: expected --plan beside it");
    const auto rankCount = [&](std::uint32_t count) { request.ranks = RankCount{count}; };
    const auto deviceList = [&](std::vector<std::uint32_t> chips) {
        request.ranks = DeviceList{std::move(chips)};
    };
    for (const Result<void>& part :
         {readOption("--ranks", texts.ranks, countUpTo(mostRanks), rankCount),
          readOption("--devices", texts.devices, parseChips, deviceList),
          readOption(
              "--plan", texts.plan, readPlan, [&](ParallelPlan plan) { request.ranks = plan; }),
          readOption("--over", texts.over, readAxis, [&](PlanAxis axis) {
              if (auto* const plan = std::get_if<ParallelPlan>(&request.ranks))
                  plan->over = axis;
          })}) {
        if (!part)
            return part;
    }
    return {};
}

} // namespace

Result<void> readLinks(const SimulateTexts& texts, CollectiveRequest& request)
{
    for (const Result<void>& part :
         {readOption("--dead", texts.dead, parseChips, into(request.deadChips)),
          readOption(
              "--link-bandwidth", texts.linkBandwidth, parseRate, into(request.linkBandwidth)),
          readOption("--link-latency", texts.linkLatency, readDuration, into(request.linkLatency)),
          readFaults(texts, request.faults)}) {
        if (!part)
            return part;
    }
    return {};
}

Result<void> changeRequest(const SimulateTexts& texts, CollectiveRequest& request)
{
    for (const Result<void>& part :
         {readOption("--op", texts.operation, parseOperation, into(request.operation)),
          readOption("--size", texts.size, readBytes, into(request.size)),
          readOption("--algorithm", texts.algorithm, parseAlgorithm, into(request.algorithm)),
          readOption("--nodes", texts.nodes, countUpTo(mostNodes), into(request.nodes)),
          readOption(
              "--oversubscription",
              texts.oversubscription,
              readFactor,
              into(request.oversubscription)),
          readOption("--lnc", texts.lnc, countUpTo(2), into(request.lnc)),
          readRanks(texts, request),
          readLinks(texts, request),
          readEach(
              "--background",
              texts.background,
              readBackground,
              [&request](BackgroundFlow flow) { request.background.push_back(flow); }),
          readEach("--set", texts.constants, parseConstantChange, [&request](ConstantChange next) {
              std::erase_if(
                  request.constants, [&](const ConstantChange& old) { return old.id == next.id; });
              request.constants.push_back(next);
          })}) {
        if (!part)
            return part;
    }
    request.bothDirections = request.bothDirections || texts.bothWays;
    return {};
}

} // namespace atlas::app
