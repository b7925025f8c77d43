#include "app/cli/ReferenceOptions.h"

#include "app/cli/Values.h"
#include "model/support/NearestNames.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace atlas::app {

namespace {

const std::array<std::string, 4>& names()
{
    static const std::array<std::string, 4> commands = {"facts", "number", "engine", "feature"};
    return commands;
}

void addFacts(
    CLI::App& program, ReferenceTexts& texts, const std::function<void(CLI::App&)>& common)
{
    CLI::App* const command = program.add_subcommand(
        "facts", "List the catalogue's figures with their sources, disputes and gaps");
    command->add_option("WORDS", texts.words, "Only figures that speak of each of these words")
        ->type_name("");
    command->add_option("--owner", texts.owner, "Only those of this machine, chip or NeuronCore")
        ->type_name("NAME");
    command
        ->add_option("--kind", texts.kind, "Only documented, derived, disputed, third-party or gap")
        ->type_name("KIND");
    command->add_flag("--json", texts.json, "Print JSON");
    command->add_flag("--csv", texts.csv, "Print comma-separated values");
    command->add_flag("--markdown", texts.markdown, "Print Markdown tables");
    common(*command);
    command->footer("Examples:\n"
                    "  neuron-atlas facts hbm bandwidth\n"
                    "  neuron-atlas facts --kind disputed --markdown\n"
                    "  neuron-atlas facts --owner NeuronCore-v3 --csv\n");
}

void addNumber(CLI::App& program, ReferenceTexts& texts)
{
    CLI::App* const command = program.add_subcommand(
        "number", "Print a number as each floating-point format stores it, bit by bit");
    command->add_option("VALUE", texts.words, "A number such as 0.1, -3e5, inf or nan")
        ->type_name("");
    command->add_flag("--json", texts.json, "Print JSON");
    command->footer("Examples:\n"
                    "  neuron-atlas number 0.1\n"
                    "  neuron-atlas number -70000 --json\n");
}

void addEngine(
    CLI::App& program, ReferenceTexts& texts, const std::function<void(CLI::App&)>& common)
{
    CLI::App* const command = program.add_subcommand(
        "engine", "Print an engine's figures, peak rates, tile limits and instruction costs");
    command
        ->add_option(
            "CORE ENGINE",
            texts.words,
            "A NeuronCore such as NeuronCore-v3 or v3, and tensor, vector, scalar, gpsimd or sync")
        ->type_name("");
    command->add_flag("--json", texts.json, "Print JSON");
    common(*command);
    command->footer("Examples:\n"
                    "  neuron-atlas engine v2 tensor\n"
                    "  neuron-atlas engine NeuronCore-v4 vector --json\n");
}

void addFeature(
    CLI::App& program, ReferenceTexts& texts, const std::function<void(CLI::App&)>& common)
{
    CLI::App* const command = program.add_subcommand(
        "feature", "Explain a feature or the way of data through a NeuronCore, step by step");
    command->add_option("NAME", texts.words, "One of those that are listed without a name")
        ->type_name("");
    command->add_flag("--json", texts.json, "Print JSON");
    common(*command);
    command->footer("Examples:\n"
                    "  neuron-atlas feature\n"
                    "  neuron-atlas feature lnc-2\n"
                    "  neuron-atlas feature layer norm --json\n");
}

Result<FactState> parseState(const std::string& text)
{
    std::vector<std::string> known;
    for (const FactState state : allFactStates()) {
        if (toString(state) == text)
            return state;
        known.emplace_back(toString(state));
    }
    const std::vector<std::string> near = nearestNames(text, known);
    const std::string hint =
        near.empty() ? std::string() : fmt::format("did you mean {}? ", alternatives(near));
    return usage(
        "--kind",
        fmt::format(
            "“{}” is no way in which a figure is known; {}There are {}",
            text,
            hint,
            fmt::join(known, ", ")));
}

Result<FactsOptions> finishFacts(const ReferenceTexts& texts)
{
    if (int{texts.json} + int{texts.csv} + int{texts.markdown} > 1)
        return usage("facts", "--json, --csv and --markdown exclude each other; one is enough");
    FactsOptions options{.words = texts.words, .owner = texts.owner, .state = {}};
    if (texts.json)
        options.form = FactsOptions::Form::Json;
    if (texts.csv)
        options.form = FactsOptions::Form::Csv;
    if (texts.markdown)
        options.form = FactsOptions::Form::Markdown;
    if (!texts.kind)
        return options;
    const Result<FactState> state = parseState(*texts.kind);
    if (!state)
        return std::unexpected(state.error());
    options.state = *state;
    return options;
}

Result<NumberOptions> finishNumber(const ReferenceTexts& texts)
{
    if (texts.words.size() != 1)
        return usage("number", "one number is expected, such as 0.1");
    return NumberOptions{.value = texts.words.front(), .json = texts.json};
}

Result<EngineOptions> finishEngine(const ReferenceTexts& texts)
{
    if (texts.words.size() != 2)
        return usage("engine", "a NeuronCore and an engine are expected, such as v3 tensor");
    return EngineOptions{
        .core = texts.words.front(), .engine = texts.words.back(), .json = texts.json};
}

FeatureOptions finishFeature(const ReferenceTexts& texts)
{
    return {.name = fmt::format("{}", fmt::join(texts.words, " ")), .json = texts.json};
}

} // namespace

void addReferenceCommands(
    CLI::App& program, ReferenceTexts& texts, const std::function<void(CLI::App&)>& common)
{
    addFacts(program, texts, common);
    addNumber(program, texts);
    addEngine(program, texts, common);
    addFeature(program, texts, common);
}

std::span<const std::string> referenceNames()
{
    return names();
}

std::string_view referenceUsage(std::string_view command)
{
    if (command == "facts")
        return "facts [WORDS...] [OPTIONS]";
    if (command == "number")
        return "number VALUE [OPTIONS]";
    if (command == "engine")
        return "engine CORE ENGINE [OPTIONS]";
    if (command == "feature")
        return "feature [NAME] [OPTIONS]";
    return {};
}

Result<ReferenceOptions> finishReference(std::string_view command, const ReferenceTexts& texts)
{
    if (command == "number")
        return finishNumber(texts);
    if (command == "engine")
        return finishEngine(texts);
    if (command == "feature")
        return finishFeature(texts);
    return finishFacts(texts);
}

} // namespace atlas::app
