#include "app/cli/SimulateOptions.h"

#include "app/cli/ReadOption.h"
#include "model/support/NearestNames.h"
#include "model/units/ReadQuantity.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace atlas::app {

namespace {

constexpr std::uint32_t mostChip = 1U << 20U;

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

/// What is missing for a run of a machine, or stands in the way of a scenario; empty when nothing
/// is.
std::string missingOf(const SimulateTexts& texts)
{
    if (!texts.scenario.empty())
        return texts.words.empty() ? std::string()
                                   : "a scenario names its machine: leave TARGET out";
    if (texts.words.empty())
        return "a machine is expected: a catalogue name such as trn1.32xlarge, or a notation such "
               "as torus:4x4";
    if (!texts.operation)
        return "an operation is expected, such as --op all-reduce";
    if (!texts.size && !texts.sweep && texts.measured.empty())
        return "a size is expected: --size 1GiB, or --sweep 1KiB:1GiB:x4 for many";
    return {};
}

/// What does not go together; empty when all does.
std::string conflictOf(const SimulateTexts& texts)
{
    if (texts.sweep && !texts.measured.empty())
        return "--sweep excludes --measured, which brings sizes of its own";
    if (texts.sweep && !texts.size && !texts.trace.empty())
        return "--trace shows one run: give its --size beside --sweep";
    if (texts.picture.empty() && !(texts.at.empty() && texts.theme.empty()))
        return "--at and --theme are those of a picture: give --picture FILE too";
    if (texts.sweep && !texts.picture.empty())
        return "--picture shows one run: leave --sweep out";
    if (!texts.measured.empty() && !(texts.picture.empty() && texts.trace.empty()))
        return "--picture and --trace show one run: leave --measured out";
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
        .scenario = texts.scenario,
        .saved = texts.saved,
        .texts = texts};
    if (!texts.theme.empty()) {
        const auto theme = parseTheme(texts.theme);
        if (!theme)
            return std::unexpected(theme.error());
        options.picture.theme = *theme;
    }
    for (const std::string& wrong : {missingOf(texts), conflictOf(texts)})
        if (!wrong.empty())
            return usage(command, wrong);
    if (const auto request = changeRequest(texts, options.request); !request)
        return std::unexpected(request.error());
    if (const auto sweep = readOption("--sweep", texts.sweep, parseSizeRange, into(options.sweep));
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
        .target = joined(texts.words), .options = {}, .links = {}, .json = texts.json};
    options.options.split = texts.split;
    for (const Result<void>& part :
         {readOption("--pattern", texts.pattern, readPattern, into(options.pattern)),
          readOption("--size", texts.size, readBytes, into(options.options.bytes)),
          readOption("--seed", texts.seed, readSeed, into(options.options.seed)),
          readOption("--source", texts.source, readChip, into(options.options.source)),
          readOption("--target", texts.sink, readChip, into(options.options.target)),
          readLinks(texts, options.links)}) {
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
        .target = joined(texts.words), .file = texts.from, .links = {}, .json = texts.json};
    if (const auto links = readLinks(texts, options.links); !links)
        return std::unexpected(links.error());
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
