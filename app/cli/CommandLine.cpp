#include "app/cli/ExportOptions.h"
#include "app/cli/HelpFormatter.h"
#include "app/cli/Options.h"
#include "app/cli/PresentOptions.h"
#include "app/cli/ShellOptions.h"
#include "app/cli/Values.h"
#include "model/support/NearestNames.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <map>
#include <memory>

namespace atlas::app {

namespace {

constexpr std::string_view programName = "neuron-atlas";

const std::vector<std::string>& commands()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all = {
            "list",
            "show",
            "path",
            "compare",
            "hierarchy",
            "export",
            "present",
            "search",
            "explain",
            "advise",
            "fit",
            "plan",
            "simulate",
            "matmul",
            "roofline",
            "completion",
            "manual"};
        std::ranges::copy(referenceNames(), std::back_inserter(all));
        return all;
    }();
    return names;
}

/// The texts as CLI11 finds them; finish() turns them into values.
struct Raw {
    std::string catalog;
    std::string translations;
    std::string workload;
    std::vector<std::string> words;
    bool json = false;
    bool csv = false;
    bool markdown = false;
    bool differences = false;
    std::vector<std::string> prices;
    std::optional<std::string> limit;
    ExportTexts picture;
    PresentTexts present;
    AdviseWords advise;
    FitWords fit;
    ReferenceTexts reference;
    SimulateTexts simulate;
    TileTexts tile;
    ShellTexts shell;
};

void addCatalog(CLI::App& command, Raw& raw)
{
    command
        .add_option(
            "--catalog",
            raw.catalog,
            "Add or override catalogue entries with the *.json files there")
        ->type_name("DIR");
}

void addTarget(CLI::App& command, Raw& raw, const char* name, const char* help)
{
    command.add_option(name, raw.words, help)->type_name("");
}

void addList(CLI::App& program, Raw& raw)
{
    CLI::App* const command = program.add_subcommand("list", "List every machine of the catalogue");
    command->add_flag("--json", raw.json, "Print JSON");
    addCatalog(*command, raw);
    command->footer("Examples:\n"
                    "  neuron-atlas list\n"
                    "  neuron-atlas list --json | jq '.instances[].name'\n");
}

void addShow(CLI::App& program, Raw& raw)
{
    CLI::App* const command =
        program.add_subcommand("show", "Print a machine's totals, figures and links");
    addTarget(*command, raw, "TARGET", targetHelp);
    command->add_flag("--json", raw.json, "Print the whole topology as JSON");
    addCatalog(*command, raw);
    command->footer("Examples:\n"
                    "  neuron-atlas show trn1.32xlarge\n"
                    "  neuron-atlas show inf2.48xlarge --json\n"
                    "  neuron-atlas show \"host:1 chip:16/torus:4x4 core:2\"\n");
}

void addPath(CLI::App& program, Raw& raw)
{
    CLI::App* const command = program.add_subcommand(
        "path", "Print the shortest paths between two chips, with hops and bottleneck");
    addTarget(
        *command,
        raw,
        "TARGET A B",
        "A machine, and the two ends: chip numbers, or ids as `show --json` prints them");
    command->add_flag("--json", raw.json, "Print JSON");
    addCatalog(*command, raw);
    command->footer("Examples:\n"
                    "  neuron-atlas path trn1.32xlarge 0 10\n"
                    "  neuron-atlas path torus:8x8 0 36 --json\n"
                    "  neuron-atlas path trn1.32xlarge chip-5 host-socket-0\n");
}

void addCompare(CLI::App& program, Raw& raw)
{
    CLI::App* const command = program.add_subcommand(
        "compare", "Print the figures of two to six machines, chips or NeuronCores side by side");
    addTarget(
        *command,
        raw,
        "A B",
        "Names of one kind: machines as `list` prints them, chips such as Trainium, or NeuronCores "
        "such as NeuronCore-v2");
    command->add_flag("--json", raw.json, "Print JSON, with every reading and its source");
    command->add_flag("--csv", raw.csv, "Print CSV, each value with its source");
    command->add_flag("--markdown", raw.markdown, "Print tables in Markdown");
    command->add_flag("--differences", raw.differences, "Leave out what all of them say alike");
    command
        ->add_option(
            "--price",
            raw.prices,
            "What a machine costs you per hour, and the day of that price: NAME=PRICE@DATE; once "
            "for each machine, all in one currency")
        ->type_name("PRICE")
        ->allow_extra_args(false);
    addCatalog(*command, raw);
    command->footer("Examples:\n"
                    "  neuron-atlas compare trn1.32xlarge inf2.48xlarge\n"
                    "  neuron-atlas compare Inferentia2 Trainium Trainium2 --differences\n"
                    "  neuron-atlas compare trn1.32xlarge inf2.48xlarge \\\n"
                    "    --price trn1.32xlarge=21.5@2026-01-01\n"
                    "  neuron-atlas compare NeuronCore-v1 NeuronCore-v2 --csv > cores.csv\n");
}

void addHierarchy(CLI::App& program, Raw& raw)
{
    CLI::App* const command = program.add_subcommand(
        "hierarchy", "Print the memories of a chip or a machine: capacity, bandwidth, use");
    addTarget(
        *command,
        raw,
        "NAME",
        "A chip such as Trainium, or a machine of the catalogue, which adds host, NeuronLink and "
        "EFA");
    command->add_flag("--json", raw.json, "Print JSON");
    addCatalog(*command, raw);
    command->footer("Examples:\n"
                    "  neuron-atlas hierarchy Trainium2\n"
                    "  neuron-atlas hierarchy trn1.32xlarge --json\n");
}

void addSearch(CLI::App& program, Raw& raw)
{
    CLI::App* const command =
        program.add_subcommand("search", "Find machines, chips, parts, figures and terms by words");
    addTarget(*command, raw, "WORDS", "What to look for, in any order");
    command->add_flag("--json", raw.json, "Print JSON");
    command->add_option("--limit", raw.limit, "The most results to print [10]")->type_name("N");
    addCatalog(*command, raw);
    command->footer("Examples:\n"
                    "  neuron-atlas search hbm bandwidth of trainium2\n"
                    "  neuron-atlas search how many chips in inf2.48xlarge --limit 1\n"
                    "  neuron-atlas search efa --json\n");
}

void addExplain(CLI::App& program, Raw& raw)
{
    CLI::App* const command =
        program.add_subcommand("explain", "Say what a term means, and where to see the thing");
    addTarget(*command, raw, "TERM", "A word of the field, such as PSUM or all-reduce");
    command->add_flag("--json", raw.json, "Print JSON");
    command->footer("Examples:\n"
                    "  neuron-atlas explain PSUM\n"
                    "  neuron-atlas explain tensor engine --json\n");
}

void describe(CLI::App& program, Raw& raw)
{
    program.name(std::string(programName));
    // A word after a command is that command's, even if it names another: `feature matmul`.
    program.require_subcommand(0, 1);
    program.formatter(std::make_shared<HelpFormatter>());
    program.set_version_flag("--version", std::string(programName) + " " + ATLAS_VERSION);
    addTarget(program, raw, "TARGET", "Open the window with this machine (see `show --help`)");
    addCatalog(program, raw);
    program
        .add_option(
            "--translations", raw.translations, "Languages of the window, neuron-atlas_*.qm there")
        ->type_name("DIR");
    program
        .add_option(
            "--workload",
            raw.workload,
            "Fit this model on the machine: a name of the library, or a config.json")
        ->type_name("MODEL");
    addList(program, raw);
    addShow(program, raw);
    addPath(program, raw);
    addCompare(program, raw);
    addHierarchy(program, raw);
    addCatalog(addExport(program, raw.picture), raw);
    addCatalog(addPresent(program, raw.present), raw);
    addSearch(program, raw);
    addExplain(program, raw);
    addCatalog(addAdvise(program, raw.advise), raw);
    addCatalog(addFit(program, raw.fit), raw);
    addCatalog(addPlan(program, raw.fit), raw);
    addReferenceCommands(
        program, raw.reference, [&raw](CLI::App& command) { addCatalog(command, raw); });
    addSimulate(program, raw.simulate, [&raw](CLI::App& command) { addCatalog(command, raw); });
    addTileCommands(program, raw.tile, [&raw](CLI::App& command) { addCatalog(command, raw); });
    addShellCommands(program, raw.shell);
    program.footer("Examples:\n"
                   "  neuron-atlas trn1.32xlarge\n"
                   "  neuron-atlas torus:8x8\n"
                   "  neuron-atlas inf2.48xlarge --workload ./config.json\n"
                   "  neuron-atlas export trn1.32xlarge -o trn1.svg\n\n"
                   "`neuron-atlas COMMAND --help` explains a command.\n");
}

/// The command that was given, of one with kinds the kind, or the program itself.
// NOLINTNEXTLINE(misc-no-recursion): a command has kinds, a kind has none
const CLI::App& chosen(const CLI::App& program)
{
    const auto commands = program.get_subcommands();
    return commands.empty() ? program : chosen(*commands.front());
}

std::vector<std::string> optionNames(const CLI::App& command)
{
    std::vector<std::string> names;
    for (const CLI::Option* option : command.get_options()) {
        for (const std::string& name : option->get_lnames())
            names.push_back("--" + name);
    }
    return names;
}

/// The name of a command in messages; empty for the program itself.
std::string nameOf(const CLI::App& command)
{
    return command.get_parent() == nullptr ? std::string() : command.get_name();
}

/// The words that no option and no argument took.
std::unexpected<Problem> explainExtras(const CLI::App& program)
{
    const CLI::App& command = chosen(program);
    const std::vector<std::string> extras = program.remaining(true);
    const auto option =
        std::ranges::find_if(extras, [](const std::string& word) { return word.starts_with('-'); });
    if (option == extras.end() && command.get_name() == "simulate")
        return usage(
            "simulate",
            fmt::format(
                "“{}” cannot be simulated: expected {}",
                extras.front(),
                alternatives(simulationKinds())));
    if (option == extras.end())
        return usage(nameOf(command), fmt::format("“{}” is one word too many", extras.front()));
    const std::string given = option->substr(0, option->find('='));
    const std::vector<std::string> near = nearestNames(given, optionNames(command));
    const std::string hint =
        near.empty() ? "`--help` shows them" : fmt::format("did you mean {}?", alternatives(near));
    return usage(nameOf(command), fmt::format("there is no option “{}”; {}", given, hint));
}

Result<PathOptions> finishPath(const Raw& raw)
{
    if (raw.words.size() < 3)
        return usage("path", "a machine and two chips are expected, such as trn1.32xlarge 0 10");
    const std::size_t ends = raw.words.size() - 2;
    return PathOptions{
        .target = joined(std::span(raw.words).first(ends)),
        .from = raw.words[ends],
        .to = raw.words[ends + 1],
        .json = raw.json};
}

Result<SearchOptions> finishSearch(const Raw& raw)
{
    if (raw.words.empty())
        return usage("search", "words are expected, such as hbm bandwidth of trainium2");
    SearchOptions result{.question = joined(raw.words), .json = raw.json};
    if (raw.limit) {
        const auto limit = parseLimit(*raw.limit);
        if (!limit)
            return std::unexpected(limit.error());
        result.limit = *limit;
    }
    return result;
}

Result<ExplainOptions> finishExplain(const Raw& raw)
{
    if (raw.words.empty())
        return usage("explain", "a term is expected, such as PSUM or all-reduce");
    return ExplainOptions{joined(raw.words), raw.json};
}

Result<CompareOptions> finishCompare(const Raw& raw)
{
    using Format = CompareOptions::Format;
    if (static_cast<int>(raw.json) + static_cast<int>(raw.csv) + static_cast<int>(raw.markdown) > 1)
        return usage(
            "compare", "--json, --csv and --markdown exclude each other; give one of them");
    if (raw.words.size() < 2)
        return usage(
            "compare", "two to six names are expected, such as trn1.32xlarge inf2.48xlarge");
    CompareOptions result{.names = raw.words, .differences = raw.differences, .prices = raw.prices};
    if (raw.json)
        result.format = Format::Json;
    else if (raw.csv)
        result.format = Format::Csv;
    else if (raw.markdown)
        result.format = Format::Markdown;
    return result;
}

Result<HierarchyOptions> finishHierarchy(const Raw& raw)
{
    if (raw.words.size() != 1)
        return usage(
            "hierarchy",
            "the name of one chip or machine is expected, such as Trainium or trn1.32xlarge");
    return HierarchyOptions{.name = raw.words.front(), .json = raw.json};
}

using Command = decltype(Options::command);

/// A command as one of all; its problem when it is none.
template<typename One>
Result<Command> anyOf(Result<One> command)
{
    if (!command)
        return std::unexpected(command.error());
    return Command{*std::move(command)};
}

Result<ShowOptions> finishShow(const Raw& raw)
{
    if (raw.words.empty())
        return missingTarget("show");
    return ShowOptions{joined(raw.words), raw.json};
}

/// How the texts of each command become its options.
using Finish = Result<Command> (*)(const Raw& raw);

Finish finishOf(std::string_view name)
{
    static const std::map<std::string_view, Finish> finishes{
        {"list", [](const Raw& raw) -> Result<Command> { return ListOptions{raw.json}; }},
        {"show", [](const Raw& raw) { return anyOf(finishShow(raw)); }},
        {"path", [](const Raw& raw) { return anyOf(finishPath(raw)); }},
        {"compare", [](const Raw& raw) { return anyOf(finishCompare(raw)); }},
        {"hierarchy", [](const Raw& raw) { return anyOf(finishHierarchy(raw)); }},
        {"export", [](const Raw& raw) { return anyOf(finishExport(raw.picture)); }},
        {"present", [](const Raw& raw) { return anyOf(finishPresent(raw.present)); }},
        {"search", [](const Raw& raw) { return anyOf(finishSearch(raw)); }},
        {"explain", [](const Raw& raw) { return anyOf(finishExplain(raw)); }},
        {"advise", [](const Raw& raw) { return anyOf(finishAdvise(raw.advise)); }},
        {"fit", [](const Raw& raw) { return anyOf(finishFit(raw.fit)); }},
        {"plan", [](const Raw& raw) { return anyOf(finishPlan(raw.fit)); }}};
    const auto found = finishes.find(name);
    return found == finishes.end() ? nullptr : found->second;
}

Result<Command> finishCommand(const std::string& name, const Raw& raw)
{
    if (const Finish finish = finishOf(name))
        return finish(raw);
    if (std::ranges::find(referenceNames(), name) != referenceNames().end())
        return anyOf(finishReference(name, raw.reference));
    if (!tileUsage(name).empty())
        return anyOf(finishTile(name, raw.tile));
    if (!simulateUsage(name).empty())
        return anyOf(finishSimulate(name, raw.simulate));
    WindowOptions window;
    if (!raw.words.empty())
        window.target = joined(raw.words);
    if (!raw.workload.empty())
        window.workload = raw.workload;
    if (!raw.translations.empty())
        window.translations = raw.translations;
    return window;
}

Result<Options> finish(const CLI::App& program, const Raw& raw)
{
    const std::string name = chosen(program).get_name();
    if (auto text = shellText(name, program, raw.shell)) {
        if (!*text)
            return std::unexpected(text->error());
        return Options{.catalogFolder = {}, .command = PrintOptions{**std::move(text)}};
    }
    Result<Command> command = finishCommand(name, raw);
    if (!command)
        return std::unexpected(command.error());
    Options result{.catalogFolder = {}, .command = *std::move(command)};
    if (!raw.catalog.empty())
        result.catalogFolder = raw.catalog;
    return result;
}

} // namespace

std::span<const std::string> commandNames()
{
    return commands();
}

Result<Options> parseCommandLine(std::span<const char* const> arguments)
{
    Raw raw;
    CLI::App program(
        "An atlas of AWS Neuron hardware: every Inferentia and Trainium machine, drawn.");
    describe(program, raw);
    if (const auto words = questionOfShell(arguments))
        return Options{.catalogFolder = {}, .command = whatFollows(describeTree(program), *words)};
    try {
        program.parse(static_cast<int>(arguments.size()), arguments.data());
    } catch (const CLI::CallForHelp&) {
        return Options{.catalogFolder = {}, .command = PrintOptions{program.help()}};
    } catch (const CLI::CallForVersion& version) {
        return Options{
            .catalogFolder = {}, .command = PrintOptions{std::string(version.what()) + "\n"}};
    } catch (const CLI::ExtrasError&) {
        return explainExtras(program);
    } catch (const CLI::ParseError& error) {
        return usage(
            nameOf(chosen(program)),
            fmt::format("{}; `--help` shows how it is used", error.what()));
    }
    return finish(program, raw);
}

} // namespace atlas::app
