#include "app/cli/Options.h"
#include "app/cli/Values.h"
#include "model/support/NearestNames.h"
#include "views/export/PictureExport.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <memory>

namespace atlas::app {

namespace {

constexpr std::string_view programName = "neuron-atlas";

constexpr const char* targetHelp =
    "A machine: a catalogue name such as trn1.32xlarge, or a notation such as torus:4x4";

const std::array<std::string, 4>& commands()
{
    static const std::array<std::string, 4> names = {"list", "show", "path", "export"};
    return names;
}

/// The texts as CLI11 finds them; finish() turns them into values.
struct Raw {
    std::string catalog;
    std::vector<std::string> words;
    bool json = false;
    std::string file;
    std::optional<std::string> theme;
    std::optional<std::string> scale;
    std::optional<std::string> width;
    std::optional<std::string> layers;
    std::optional<std::string> region;
    bool transparent = false;
    bool noTitle = false;
    bool noLegend = false;
};

std::unexpected<Problem> usage(std::string_view command, std::string what)
{
    return std::unexpected(Problem{std::string(command), std::move(what)});
}

std::string joined(std::span<const std::string> words)
{
    return fmt::format("{}", fmt::join(words, " "));
}

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

void addExport(CLI::App& program, Raw& raw)
{
    CLI::App* const command =
        program.add_subcommand("export", "Save a machine's diagram as PNG, SVG or PDF");
    addTarget(*command, raw, "TARGET", targetHelp);
    const auto option =
        [command](const char* name, auto& value, const char* type, const char* help) {
            command->add_option(name, value, help)->type_name(type);
        };
    option("-o,--output", raw.file, "FILE", "The picture; .png, .svg or .pdf decides the format");
    option("--theme", raw.theme, "NAME", "overview, plain, dark, print or contrast [overview]");
    option("--scale", raw.scale, "N", "Pixels per unit of the diagram [1, less for huge machines]");
    option("--width", raw.width, "N", "The width of the picture in pixels, instead of a scale");
    option(
        "--layers",
        raw.layers,
        "NAMES",
        "Only these of neuronlink, pcie, network, numa, labels, bandwidth; or none");
    option("--region", raw.region, "CHIPS", "Only the part around these chips, such as 0,1,4-6");
    command->add_flag("--transparent", raw.transparent, "Leave the background out");
    command->add_flag("--no-title", raw.noTitle, "Leave the title out");
    command->add_flag("--no-legend", raw.noLegend, "Leave the legend out");
    addCatalog(*command, raw);
    command->footer("No display is needed.\n\n"
                    "Examples:\n"
                    "  neuron-atlas export trn1.32xlarge -o trn1.png --scale 2\n"
                    "  neuron-atlas export inf2.48xlarge -o ring.svg --theme dark\n"
                    "  neuron-atlas export torus:8x8 -o torus.pdf --layers neuronlink,labels\n");
}

/// Help whose usage line shows what is needed.
class HelpFormatter : public CLI::Formatter {
public:
    HelpFormatter()
    {
        label("Positionals", "Arguments");
        label("Subcommands", "Commands");
        column_width(26);
    }

    std::string make_usage(const CLI::App* command, std::string) const override
    {
        const std::string& name = command->get_name();
        std::string usage = "Usage: neuron-atlas";
        if (name == "list")
            usage += " list [OPTIONS]";
        else if (name == "show")
            usage += " show TARGET [OPTIONS]";
        else if (name == "path")
            usage += " path TARGET A B [OPTIONS]";
        else if (name == "export")
            usage += " export TARGET -o FILE [OPTIONS]";
        else
            usage += " [TARGET]\n       neuron-atlas COMMAND ...";
        return usage + "\n";
    }
};

void describe(CLI::App& program, Raw& raw)
{
    program.name(std::string(programName));
    program.formatter(std::make_shared<HelpFormatter>());
    program.set_version_flag("--version", std::string(programName) + " " + ATLAS_VERSION);
    addTarget(program, raw, "TARGET", "Open the window with this machine (see `show --help`)");
    addCatalog(program, raw);
    addList(program, raw);
    addShow(program, raw);
    addPath(program, raw);
    addExport(program, raw);
    program.footer("Examples:\n"
                   "  neuron-atlas trn1.32xlarge\n"
                   "  neuron-atlas torus:8x8\n"
                   "  neuron-atlas export trn1.32xlarge -o trn1.svg\n\n"
                   "`neuron-atlas COMMAND --help` explains a command.\n");
}

/// The command that was given, or the program itself.
const CLI::App& chosen(const CLI::App& program)
{
    const auto commands = program.get_subcommands();
    return commands.empty() ? program : *commands.front();
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
    if (option == extras.end())
        return usage(nameOf(command), fmt::format("“{}” is one word too many", extras.front()));
    const std::string given = option->substr(0, option->find('='));
    const std::vector<std::string> near = nearestNames(given, optionNames(command));
    const std::string hint =
        near.empty() ? "`--help` shows them" : fmt::format("did you mean {}?", alternatives(near));
    return usage(nameOf(command), fmt::format("there is no option “{}”; {}", given, hint));
}

std::unexpected<Problem> missingTarget(std::string_view command)
{
    return usage(
        command,
        "a machine is expected: a catalogue name such as trn1.32xlarge, or a notation such as "
        "torus:4x4");
}

Result<ExportOptions> finishExport(const Raw& raw)
{
    if (raw.words.empty())
        return missingTarget("export");
    if (raw.file.empty())
        return usage("export", "the file to write is expected: -o FILE, such as -o picture.svg");
    if (const auto format = views::formatOf(QString::fromStdString(raw.file)); !format)
        return std::unexpected(format.error());
    ExportOptions result;
    result.target = joined(raw.words);
    result.file = raw.file;
    result.transparent = raw.transparent;
    result.title = !raw.noTitle;
    result.legend = !raw.noLegend;
    const auto read =
        [](const std::optional<std::string>& text, auto parse, auto& value) -> Result<void> {
        if (!text)
            return {};
        auto parsed = parse(*text);
        if (!parsed)
            return std::unexpected(parsed.error());
        value = *parsed;
        return {};
    };
    for (const Result<void>& part :
         {read(raw.theme, parseTheme, result.theme),
          read(raw.layers, parseLayers, result.layers),
          read(raw.scale, parseScale, result.scale),
          read(raw.width, parseWidth, result.width),
          read(raw.region, parseChips, result.region)}) {
        if (!part)
            return std::unexpected(part.error());
    }
    if (result.scale && result.width)
        return usage("export", "--scale and --width exclude each other; one of them is enough");
    return result;
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

Result<Options> finish(const CLI::App& program, const Raw& raw)
{
    Options result;
    if (!raw.catalog.empty())
        result.catalogFolder = raw.catalog;
    const auto put = [&result](auto command) -> Result<Options> {
        if (!command)
            return std::unexpected(command.error());
        result.command = std::move(*command);
        return result;
    };
    const std::string name = chosen(program).get_name();
    if (name == "list") {
        result.command = ListOptions{raw.json};
    } else if (name == "show") {
        if (raw.words.empty())
            return missingTarget(name);
        result.command = ShowOptions{joined(raw.words), raw.json};
    } else if (name == "path") {
        return put(finishPath(raw));
    } else if (name == "export") {
        return put(finishExport(raw));
    } else if (!raw.words.empty()) {
        result.command = WindowOptions{joined(raw.words)};
    }
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
