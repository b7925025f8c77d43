#include "app/cli/Run.h"

#include "app/cli/Commands.h"
#include "app/cli/JobFromOptions.h"
#include "app/cli/PresentCommand.h"
#include "app/cli/ReferenceCommands.h"
#include "app/presentation/RunPresentation.h"
#include "app/window/RunWindow.h"
#include "model/catalog/CatalogReader.h"
#include "model/support/NearestNames.h"
#include "model/topology/Notation.h"
#include "model/topology/TopologyBuilder.h"

#include <QtGlobal>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <fmt/format.h>
#include <string>
#include <system_error>

namespace atlas::app {

namespace {

void complain(const Problem& problem)
{
    fmt::print(stderr, "neuron-atlas: {}\n", message(problem));
}

int fail(const Problems& problems)
{
    for (const Problem& problem : problems)
        complain(problem);
    return failed;
}

/// A result that does not get through whole is a failure: stdout may be a full disk.
int print(std::string_view text)
{
    const bool whole =
        std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    if (whole)
        return done;
    const std::string reason = std::generic_category().message(errno);
    complain({.where = "stdout", .what = "the result could not be written: " + reason});
    return failed;
}

int printOrFail(const Checked<std::string>& text)
{
    return text ? print(*text) : fail(text.error());
}

bool hasDisplay()
{
    const auto isSet = [](const char* name) { return !qEnvironmentVariableIsEmpty(name); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM");
}

/// A single word that is no machine may have been meant as a command.
int complainOfTarget(const Catalog& catalog, const std::string& target, const Problems& problems)
{
    if (looksLikeNotation(target))
        return fail(problems);
    std::vector<std::string> names(commandNames().begin(), commandNames().end());
    for (const auto& instance : catalog.instances())
        names.push_back(instance->name);
    const std::vector<std::string> near = nearestNames(target, names);
    const std::string hint = near.empty()
        ? "`neuron-atlas list` shows the machines, `neuron-atlas --help` the commands"
        : fmt::format("did you mean {}?", alternatives(near));
    complain(
        {.where = fmt::format("“{}”", target),
         .what = "there is neither a machine nor a command of this name; " + hint});
    return wrongUsage;
}

/// A word that is a file to be opened, not a machine.
bool isFile(const std::string& word)
{
    std::error_code ignored;
    return word.ends_with(".atlas") || std::filesystem::is_regular_file(word, ignored);
}

int openWindow(const Catalog& catalog, const WindowOptions& options)
{
    const bool file = options.target && isFile(*options.target);
    if (file && !std::filesystem::exists(*options.target)) {
        complain({*options.target, "there is no such file"});
        return failed;
    }
    if (options.target && !file) {
        const std::string target = splitAddress(*options.target).target;
        if (const auto topology = resolveTarget(catalog, target); !topology)
            return complainOfTarget(catalog, target, topology.error());
    }
    if (options.translations && !std::filesystem::is_directory(*options.translations)) {
        complain(
            {options.translations->string(),
             "there is no such folder; one with compiled translations such as neuron-atlas_fr.qm "
             "is expected"});
        return failed;
    }
    if (options.workload) {
        if (const auto job = jobOf(JobOptions{.model = *options.workload}); !job)
            return fail(job.error());
    }
    if (!hasDisplay()) {
        complain(
            {{},
             "there is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is "
             "set); "
             "`neuron-atlas export trn1.32xlarge -o trn1.png` makes a picture without one"});
        return failed;
    }
    WindowStart start{.workload = options.workload, .translations = options.translations};
    (file ? start.file : start.target) = options.target;
    return runWindow(catalog, start);
}

/// The talk itself; its pages are saved without a display.
int giveTalk(const Catalog& catalog, const PresentOptions& options)
{
    if (const auto story = findStory(options.story); !story)
        return fail({story.error()});
    if (!hasDisplay()) {
        complain(
            {{},
             "there is no display to give a talk on (neither DISPLAY nor WAYLAND_DISPLAY is set); "
             "--check says what is wrong with it, --export talk.pdf saves its pages"});
        return failed;
    }
    return runPresentation(
        catalog,
        {.talk = options.story,
         .slide = options.slides ? options.slides->first - 1 : 0,
         .windowed = options.windowed,
         .translations = {}});
}

/// An address that goes wrong leads to the nearest place that exists.
void sayMissing(const std::string& address, const Place& place)
{
    if (place.missing.empty())
        return;
    const Assembly* const inside = place.parts ? &place.parts->chip() : nullptr;
    const std::string found = addressOf(place.topology.name(), inside, place.place);
    complain({address, fmt::format("{}; this is {}", place.missing, found)});
}

/// Calls the function of each command.
struct Runner {
    const Catalog& catalog;

    int operator()(const WindowOptions& options) const { return openWindow(catalog, options); }
    int operator()(const ListOptions& options) const
    {
        return print(listMachines(catalog, options));
    }
    int operator()(const ShowOptions& options) const
    {
        const auto place = findPlace(catalog, options.target);
        if (!place)
            return fail(place.error());
        sayMissing(options.target, *place);
        return print(showPlace(catalog, *place, options.json));
    }
    int operator()(const PathOptions& options) const
    {
        return printOrFail(showPaths(catalog, options));
    }
    int operator()(const CompareOptions& options) const
    {
        return printOrFail(compareThings(catalog, options));
    }
    int operator()(const HierarchyOptions& options) const
    {
        return printOrFail(showHierarchy(catalog, options));
    }
    int operator()(const ExportOptions& options) const
    {
        if (options.target.ends_with(".atlas")) {
            const Checked<void> session = exportSession(catalog, options);
            return session ? done : fail(session.error());
        }
        const auto place = findPlace(catalog, options.target);
        if (!place)
            return fail(place.error());
        sayMissing(options.target, *place);
        const Checked<void> written = exportPlace(*place, options);
        return written ? done : fail(written.error());
    }
    int operator()(const PresentOptions& options) const
    {
        if (!options.check && options.file.empty())
            return giveTalk(catalog, options);
        return printOrFail(presentStory(catalog, options));
    }
    int operator()(const SearchOptions& options) const
    {
        return printOrFail(searchAtlas(catalog, options));
    }
    int operator()(const ExplainOptions& options) const
    {
        return printOrFail(explainTerm(options));
    }
    int operator()(const AdviseOptions& options) const
    {
        return printOrFail(adviseModel(catalog, options));
    }
    int operator()(const FitOptions& options) const
    {
        if (options.accuracy)
            return printOrFail(showAccuracy(catalog, options));
        if (options.job.model.empty())
            return print(showFit(catalog, options));
        const auto answer = fitModel(catalog, options);
        if (!answer)
            return fail(answer.error());
        const int printed = print(answer->text);
        return options.strict && answer->refused ? failed : printed;
    }
    int operator()(const PlanOptions& options) const
    {
        return printOrFail(rankModelPlans(catalog, options));
    }
    int operator()(const ReferenceOptions& options) const
    {
        return printOrFail(lookUp(catalog, options));
    }
    int operator()(const SimulateOptions& options) const
    {
        return printOrFail(simulateTraffic(catalog, options));
    }
    int operator()(const TileOptions& options) const
    {
        return printOrFail(simulateTiles(catalog, options));
    }
    int operator()(const CompleteOptions& options) const
    {
        return print(completeWords(catalog, options));
    }
    int operator()(const PrintOptions& options) const { return print(options.text); }
};

} // namespace

int run(const Options& options)
{
    if (const auto* const text = std::get_if<PrintOptions>(&options.command))
        return print(text->text);
    if (!options.catalogFolder)
        return std::visit(Runner{readBuiltInCatalog()}, options.command);
    const Checked<Catalog> catalog = readCatalogWith(*options.catalogFolder);
    if (!catalog)
        return fail(catalog.error());
    return std::visit(Runner{*catalog}, options.command);
}

int runCommandLine(std::span<const char* const> arguments)
{
    const Result<Options> options = parseCommandLine(arguments);
    if (!options) {
        complain(options.error());
        return wrongUsage;
    }
    return run(*options);
}

} // namespace atlas::app
