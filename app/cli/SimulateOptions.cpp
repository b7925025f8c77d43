#include "app/cli/SimulateOptions.h"

#include "app/cli/Values.h"
#include "model/support/NearestNames.h"
#include "model/units/ReadQuantity.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <ranges>

namespace atlas::app {

namespace {

constexpr std::uint32_t mostRanks = 100'000'000;
constexpr std::uint32_t mostNodes = 10'000;
constexpr std::uint32_t mostChip = 1U << 20U;
/// Reads a text that was given; its problem gets the option's name.
template<typename Parse, typename Use>
Result<void>
read(std::string_view option, const std::optional<std::string>& text, Parse parse, Use use)
{
    if (!text)
        return {};
    auto parsed = parse(*text);
    if (!parsed)
        return usage(option, parsed.error().what);
    use(*std::move(parsed));
    return {};
}

auto into(auto& value)
{
    return [&value](auto read) { value = std::move(read); };
}

auto countUpTo(std::uint32_t most)
{
    return [most](std::string_view text) { return parseCount(text, most); };
}

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

Result<void> readFaults(const SimulateTexts& texts, CollectiveRequest& request)
{
    for (const std::string& text : texts.failed) {
        const auto link = readLink(text);
        if (!link)
            return usage("--fail", link.error().what);
        request.faults.push_back(*link);
    }
    for (const std::string& text : texts.degraded) {
        const std::size_t sign = text.find('=');
        auto link = readLink(std::string_view(text).substr(0, sign));
        if (!link || sign == std::string::npos)
            return usage(
                "--degrade",
                fmt::format("“{}” is no link with a share: expected one such as 3-7=50%", text));
        const auto share = readShare(std::string_view(text).substr(sign + 1));
        if (!share)
            return usage("--degrade", share.error().what);
        link->share = *share;
        request.faults.push_back(*link);
    }
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
         {read("--ranks", texts.ranks, countUpTo(mostRanks), rankCount),
          read("--devices", texts.devices, parseChips, deviceList),
          read("--plan", texts.plan, readPlan, [&](ParallelPlan plan) { request.ranks = plan; }),
          read("--over", texts.over, readAxis, [&](PlanAxis axis) {
              if (auto* const plan = std::get_if<ParallelPlan>(&request.ranks))
                  plan->over = axis;
          })}) {
        if (!part)
            return part;
    }
    return {};
}

Result<void> readRequest(const SimulateTexts& texts, CollectiveRequest& request)
{
    for (const Result<void>& part :
         {read("--op", texts.operation, parseOperation, into(request.operation)),
          read("--size", texts.size, readBytes, into(request.size)),
          read("--algorithm", texts.algorithm, parseAlgorithm, into(request.algorithm)),
          read("--nodes", texts.nodes, countUpTo(mostNodes), into(request.nodes)),
          read(
              "--oversubscription",
              texts.oversubscription,
              readFactor,
              into(request.oversubscription)),
          read("--lnc", texts.lnc, countUpTo(2), into(request.lnc)),
          read("--dead", texts.dead, parseChips, into(request.deadChips)),
          read("--link-bandwidth", texts.linkBandwidth, parseRate, into(request.linkBandwidth)),
          read("--link-latency", texts.linkLatency, readDuration, into(request.linkLatency)),
          readRanks(texts, request),
          readFaults(texts, request)}) {
        if (!part)
            return part;
    }
    for (const std::string& text : texts.constants) {
        const auto change = parseConstantChange(text);
        if (!change)
            return std::unexpected(change.error());
        request.constants.push_back(*change);
    }
    request.bothDirections = texts.bothWays;
    return {};
}

std::string joined(const std::vector<std::string>& words)
{
    return fmt::format("{}", fmt::join(words, " "));
}

Result<SimulationForm> formOf(const SimulateTexts& texts)
{
    if (int{texts.json} + int{texts.csv} + int{texts.nccom} > 1)
        return usage(
            "simulate collective",
            "--json, --csv and --nccom exclude each other; give one of them");
    if (texts.json)
        return SimulationForm::Json;
    if (texts.csv)
        return SimulationForm::Csv;
    return texts.nccom ? SimulationForm::Nccom : SimulationForm::Text;
}

/// What is missing for a run of a machine, or does not go together; empty when nothing is.
std::string wrongOf(const SimulateTexts& texts)
{
    if (texts.words.empty())
        return "a machine is expected: a catalogue name such as trn1.32xlarge, or a notation such "
               "as "
               "torus:4x4";
    if (!texts.operation)
        return "an operation is expected, such as --op all-reduce";
    if (!texts.size && !texts.sweep && texts.measured.empty())
        return "a size is expected: --size 1GiB, or --sweep 1KiB:1GiB:x4 for many";
    if (texts.sweep && !texts.measured.empty())
        return "--sweep excludes --measured, which brings sizes of its own";
    if (texts.sweep && !texts.size && !texts.trace.empty())
        return "--trace shows one run: give its --size beside --sweep";
    return {};
}

Result<SimulateOptions> finishCollective(const SimulateTexts& texts)
{
    constexpr std::string_view command = "simulate collective";
    const auto form = formOf(texts);
    if (!form)
        return std::unexpected(form.error());
    SimulateCollectiveOptions options{
        .target = joined(texts.words),
        .request = {},
        .sweep = {},
        .sized = texts.size.has_value(),
        .form = *form,
        .trace = texts.trace,
        .picture = {.file = texts.picture, .at = texts.at},
        .measured = texts.measured,
        .scenario = texts.scenario};
    if (!texts.theme.empty()) {
        const auto theme = parseTheme(texts.theme);
        if (!theme)
            return std::unexpected(theme.error());
        options.picture.theme = *theme;
    }
    if (texts.picture.empty() && !(texts.at.empty() && texts.theme.empty()))
        return usage(command, "--at and --theme are those of a picture: give --picture FILE too");
    if (!texts.scenario.empty()) {
        if (!texts.words.empty() || texts.operation || texts.size || texts.sweep)
            return usage(
                command,
                "a scenario names the machine, the operation and its size: leave TARGET, --op, "
                "--size and --sweep out");
        return options;
    }
    if (const std::string wrong = wrongOf(texts); !wrong.empty())
        return usage(command, wrong);
    if (texts.sweep && !texts.picture.empty())
        return usage(command, "--picture shows one run: leave --sweep out");
    if (const auto request = readRequest(texts, options.request); !request)
        return std::unexpected(request.error());
    if (const auto sweep = read("--sweep", texts.sweep, parseSizeRange, into(options.sweep));
        !sweep)
        return std::unexpected(sweep.error());
    return options;
}

/// Shorter words for patterns.
Result<Pattern> readPattern(std::string_view text)
{
    if (text == "permutation")
        return Pattern::RandomPermutation;
    if (text == "shift")
        return Pattern::NeighborShift;
    if (const auto pattern = findPattern(text))
        return *pattern;
    std::vector<std::string> names{"permutation", "shift"};
    for (const Pattern pattern : allPatterns())
        names.emplace_back(toString(pattern));
    const auto near = nearestNames(text, names);
    return usage(
        "",
        fmt::format(
            "“{}” is no pattern. {}There are {}",
            text,
            near.empty() ? std::string() : fmt::format("did you mean {}? ", alternatives(near)),
            fmt::join(names, ", ")));
}

Result<std::uint64_t> readSeed(std::string_view text)
{
    std::uint64_t seed = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seed);
    if (error != std::errc() || end != text.data() + text.size())
        return usage("", fmt::format("“{}” is no whole number", text));
    return seed;
}

Result<std::uint32_t> readChip(std::string_view text)
{
    const auto seed = readSeed(text);
    if (!seed || *seed >= mostChip)
        return usage("", fmt::format("“{}” is no chip: expected its number", text));
    return static_cast<std::uint32_t>(*seed);
}

Result<SimulateOptions> finishPattern(const SimulateTexts& texts)
{
    constexpr std::string_view command = "simulate pattern";
    if (texts.words.empty())
        return usage(command, "a machine is expected, such as trn1.32xlarge or torus:16x16");
    if (!texts.pattern)
        return usage(command, "a pattern is expected, such as --pattern all-to-all");
    if (!texts.size)
        return usage(command, "the bytes of each pair are expected, such as --size 1MiB");
    SimulatePatternOptions options{
        .target = joined(texts.words),
        .options = {},
        .linkBandwidth = {},
        .linkLatency = {},
        .json = texts.json};
    options.options.split = texts.split;
    for (const Result<void>& part :
         {read("--pattern", texts.pattern, readPattern, into(options.pattern)),
          read("--size", texts.size, readBytes, into(options.options.bytes)),
          read("--seed", texts.seed, readSeed, into(options.options.seed)),
          read("--source", texts.source, readChip, into(options.options.source)),
          read("--target", texts.sink, readChip, into(options.options.target)),
          read("--link-bandwidth", texts.linkBandwidth, parseRate, into(options.linkBandwidth)),
          read("--link-latency", texts.linkLatency, readDuration, into(options.linkLatency))}) {
        if (!part)
            return std::unexpected(part.error());
    }
    return options;
}

Result<SimulateOptions> finishFlows(const SimulateTexts& texts)
{
    constexpr std::string_view command = "simulate flows";
    if (texts.words.empty())
        return usage(command, "a machine is expected, such as trn1.32xlarge or torus:16x16");
    if (texts.from.empty())
        return usage(command, "a table of transfers is expected, such as --from transfers.csv");
    SimulateFlowsOptions options{
        .target = joined(texts.words),
        .file = texts.from,
        .linkBandwidth = {},
        .linkLatency = {},
        .json = texts.json};
    for (const Result<void>& part :
         {read("--link-bandwidth", texts.linkBandwidth, parseRate, into(options.linkBandwidth)),
          read("--link-latency", texts.linkLatency, readDuration, into(options.linkLatency))}) {
        if (!part)
            return std::unexpected(part.error());
    }
    return options;
}

} // namespace

Result<SimulateOptions> finishSimulate(std::string_view kind, const SimulateTexts& texts)
{
    if (kind == "collective")
        return finishCollective(texts);
    if (kind == "pattern")
        return finishPattern(texts);
    if (kind == "flows")
        return finishFlows(texts);
    return usage("simulate", "expected what to simulate: collective, pattern or flows");
}

} // namespace atlas::app
