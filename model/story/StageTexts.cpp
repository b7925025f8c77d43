#include "model/compare/MachineRows.h"
#include "model/compare/Subjects.h"
#include "model/story/StageWords.h"
#include "model/support/NearestNames.h"

#include <boost/algorithm/string/predicate.hpp>

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

namespace atlas {

namespace {

/// A figure of a thing with the words for it.
struct Labelled {
    std::string label;
    std::string section;
    std::string key;
    std::shared_ptr<const Figure> figure;
};

std::vector<Labelled> figuresOf(const Catalog& catalog, const std::string& name)
{
    std::vector<Labelled> all;
    const auto add = [&](const auto& entry) {
        for (const Figure& figure : entry->figures.all()) {
            if (const auto* const meaning = catalog.findDefinition(figure.key))
                all.push_back(
                    {meaning->label,
                     meaning->section,
                     figure.key,
                     std::shared_ptr<const Figure>(entry, &figure)});
        }
    };
    switch (kindOf(catalog, name).value_or(SubjectKind::Machine)) {
    case SubjectKind::NeuronCore:
        add(catalog.findCore(name));
        break;
    case SubjectKind::Chip:
        add(catalog.findChip(name));
        break;
    case SubjectKind::Machine:
        add(catalog.findInstance(name));
        if (const auto rows = machineRows(catalog, std::array{name})) {
            for (const StatedFigure& row : *rows) {
                if (row.figures.front())
                    all.push_back(
                        {row.definition.label,
                         row.definition.section,
                         row.definition.key,
                         row.figures.front()});
            }
        }
        break;
    }
    return all;
}

StageFigure statedFigure(const Figure& figure, std::string label)
{
    const Reading& reading = figure.chosen();
    FormattedQuantity shown = reading.shown();
    return {
        .of = StageFigure::Of::Stated,
        .value = (reading.upTo ? "up to " : "") + shown.number,
        .unit = std::move(shown.unit),
        .label = std::move(label),
        .source = reading.source,
        .derived = figure.kind == FigureKind::Derived};
}

Staged<void> catalogFigure(const StageWork& work)
{
    const Catalog& catalog = work.resolver.catalog();
    const auto name = subjectAt(catalog, work.words[0]);
    if (!name)
        return std::unexpected(name.error());
    const auto figures = figuresOf(catalog, *name);
    const StageWord& wanted = work.words[1];
    const auto found = std::ranges::find_if(figures, [&wanted](const Labelled& each) {
        return each.key == wanted.text || boost::iequals(each.label, wanted.text)
            || boost::iequals(each.section + ": " + each.label, wanted.text);
    });
    if (found == figures.end()) {
        std::vector<std::string> labels;
        for (const Labelled& each : figures)
            labels.push_back(each.label);
        const auto label = oneOf(wanted, fmt::format("figure of {}", *name), labels);
        return std::unexpected(label ? StageFault{} : label.error());
    }
    std::string label =
        work.words.size() > 2 ? work.words[2].text : fmt::format("{} of {}", found->label, *name);
    work.stage.figures.push_back(statedFigure(*found->figure, std::move(label)));
    return {};
}

/// "hops 0 15 "chip 0 to chip 15"", on the machine of the stage.
Staged<void> hopsFigure(const StageWork& work)
{
    const auto machine = machineFor(work, "figure: hops");
    if (!machine)
        return std::unexpected(machine.error());
    if (work.stage.paths.empty())
        return stageFault(
            "hops are those of a path; a line above is expected, such as “path: 0 10”");
    const StagePath& path = work.stage.paths.back();
    const std::size_t hops = path.path.hops();
    work.stage.figures.push_back(
        {.of = StageFigure::Of::Stated,
         .value = fmt::format("{}", hops),
         .unit = hops == 1 ? "hop" : "hops",
         .label = work.words.size() > 1
             ? work.words[1].text
             : fmt::format("chip {} to chip {}", path.from.index, path.to.index),
         .source = (*machine)->target,
         .derived = true});
    return {};
}

/// "run time "with a link gone"".
Staged<void> runFigure(const StageWork& work)
{
    using Of = StageFigure::Of;
    static const std::vector<std::string> names{
        "time", "healthy-time", "bandwidth", "bus-bandwidth"};
    static constexpr std::array kinds{
        Of::RunTime, Of::HealthyTime, Of::AlgorithmBandwidth, Of::BusBandwidth};
    static constexpr std::array labels{
        "from the first byte to the last",
        "the same with all links whole",
        "size over time: algorithm bandwidth",
        "bus bandwidth"};
    if (!work.stage.run)
        return stageFault(
            "there is no simulation for “figure: run”; a line above is expected, such as "
            "“simulate: all-reduce 1GiB ring”");
    if (work.words.size() < 2)
        return stageFault("which figure is expected: “run time” or “run bus-bandwidth”");
    const auto name = oneOf(work.words[1], "figure of a run", names);
    if (!name)
        return std::unexpected(name.error());
    const auto at = static_cast<std::size_t>(std::ranges::find(names, *name) - names.begin());
    work.stage.figures.push_back(
        {.of = kinds.at(at),
         .value = {},
         .unit = {},
         .label = work.words.size() > 2 ? work.words[2].text : labels.at(at),
         .source = "simulated",
         .derived = true});
    return {};
}

Staged<const Term*> termOf(const StageWork& work)
{
    const Glossary& glossary = work.resolver.glossary();
    const std::string& word = work.directive.argument;
    if (word.empty())
        return stageFault("a word of the glossary is expected, such as torus");
    if (const Term* const term = glossary.find(word))
        return term;
    const auto near = glossary.nearest(word);
    return stageFault(fmt::format(
        "the glossary has no “{}”{}",
        word,
        near.empty() ? "" : fmt::format("; did you mean {}?", alternatives(near))));
}

Staged<void> showTerm(const StageWork& work, bool asked)
{
    const auto term = termOf(work);
    if (!term)
        return std::unexpected(term.error());
    work.stage.kind = StageKind::Term;
    work.stage.machine.reset();
    work.stage.run.reset();
    work.stage.term = StageTerm{
        .name = (*term)->name,
        .definition = (*term)->definition,
        .source = (*term)->source,
        .asked = asked,
        .answered = !asked};
    return {};
}

/// A step's number, from 1; the last step when the word is not there.
Staged<std::size_t> stepAt(const StageWork& work, std::size_t word, std::size_t count)
{
    if (work.words.size() <= word)
        return count - 1;
    const auto number = numberIn(work.words[word].text);
    if (number && *number >= 1 && *number <= count)
        return *number - 1;
    return faultAt(
        work.words[word],
        fmt::format(
            "there is no step “{}”; there are steps 1 to {}", work.words[word].text, count));
}

/// The deepest place that all addresses share and that has a picture of its own: a core or a chip.
std::string sharedPlace(const std::vector<std::string>& addresses)
{
    std::string shared = addresses.front();
    for (const std::string& address : addresses) {
        const auto end = std::ranges::mismatch(shared, address).in1;
        shared.erase(end, shared.end());
    }
    const std::string& first = addresses.front();
    const auto upTo = [&](std::string_view key) {
        const std::size_t at = first.find(key);
        if (at == std::string::npos)
            return std::string();
        const std::string whole = first.substr(0, first.find('/', at + key.size()));
        const bool common = std::ranges::all_of(addresses, [&whole](const std::string& address) {
            return address == whole || address.starts_with(whole + "/");
        });
        return common ? whole : std::string();
    };
    if (const std::string core = upTo("/core:"); !core.empty())
        return core;
    if (const std::string chip = upTo("/chip:"); !chip.empty())
        return chip;
    return splitAddress(first).target;
}

} // namespace

Staged<void> applyFigure(const StageWork& work)
{
    if (work.directive.argument == "none") {
        work.stage.figures.clear();
        return {};
    }
    if (!work.words.empty() && work.words[0].text == "hops")
        return hopsFigure(work);
    if (!work.words.empty() && work.words[0].text == "run")
        return runFigure(work);
    if (work.words.size() < 2 || work.words.size() > 3)
        return stageFault(
            "a thing and one of its figures are expected, perhaps words for it, such as “trn1 "
            "\"Device memory\" \"in one machine\"”; or “hops” or “run time”");
    return catalogFigure(work);
}

Staged<void> applyFeature(const StageWork& work)
{
    if (work.words.empty())
        return stageFault("an explanation is expected, such as neuroncore-pipeline");
    const FeatureBook& book = work.resolver.features();
    std::vector<std::string> names;
    for (const Explanation& each : book.explanations)
        names.push_back(each.name);
    const auto name = oneOf(work.words[0], "explanation", names);
    if (!name)
        return std::unexpected(name.error());
    const Explanation& explanation = *book.findExplanation(*name);
    const auto at = stepAt(work, 1, explanation.steps.size());
    if (!at)
        return std::unexpected(at.error());
    const ExplanationStep& step = explanation.steps[*at];
    if (!step.addresses.empty()) {
        if (auto shown = showAddress(work, {sharedPlace(step.addresses), 0}); !shown)
            return shown;
        for (const std::string& address : step.addresses) {
            const AddressText text = splitAddress(address);
            if (!text.chip)
                continue;
            const std::string part =
                "chip:" + *text.chip + (text.part.empty() ? "" : "/") + text.part;
            const auto element = partAt(work, {part, 0});
            if (element)
                work.stage.highlighted.push_back(*element);
        }
    }
    work.stage.sentence = step.sentence;
    if (work.stage.source.empty())
        work.stage.source = step.source;
    return {};
}

Staged<void> applyDataPath(const StageWork& work)
{
    if (work.words.size() < 2)
        return stageFault("a data path and a NeuronCore are expected, such as “matmul "
                          "trn1.2xlarge/chip:0/core:0”");
    const FeatureBook& book = work.resolver.features();
    const auto names = book.playNames();
    const auto name = oneOf(work.words[0], "data path", names);
    if (!name)
        return std::unexpected(name.error());
    if (auto shown = showAddress(work, work.words[1]); !shown)
        return shown;
    const auto type = work.stage.machine->topology.chipType();
    const DataPathPlay* const play = type ? book.findPlay(*name, type->core) : nullptr;
    if (play == nullptr)
        return faultAt(
            work.words[0],
            fmt::format(
                "no page shows “{}” on {}", *name, type ? type->core : std::string("this chip")));
    const auto at = stepAt(work, 2, play->steps.size());
    if (!at)
        return std::unexpected(at.error());
    const DataPathStep& step = play->steps[*at];
    const PartTable& parts = *work.stage.machine->parts;
    const auto core = work.stage.place.part.empty()
        ? std::nullopt
        : parts.coreOf(parts.find(work.stage.place.part));
    for (const PartPath& path : placesOf(step, parts.chip(), core.value_or(0)))
        work.stage.highlighted.push_back(
            Element::of(work.stage.place.chip.value_or(VertexId{0}), parts.find(path)));
    work.stage.sentence = step.sentence;
    if (work.stage.source.empty())
        work.stage.source = step.source;
    return {};
}

Staged<void> applyTerm(const StageWork& work)
{
    return showTerm(work, false);
}

Staged<void> applyQuestion(const StageWork& work)
{
    return showTerm(work, true);
}

Staged<void> applyAnswer(const StageWork& work)
{
    if (!work.stage.term)
        return stageFault("there is no question to answer; a line above is expected, such as "
                          "“question: torus”");
    const auto answered = yesOrNo(work);
    if (!answered)
        return std::unexpected(answered.error());
    work.stage.term->answered = *answered;
    return {};
}

Staged<void> applyLegend(const StageWork& work)
{
    const auto legend = yesOrNo(work);
    if (!legend)
        return std::unexpected(legend.error());
    work.stage.legend = *legend;
    return {};
}

Staged<void> applySource(const StageWork& work)
{
    work.stage.source = work.directive.argument;
    return {};
}

} // namespace atlas
