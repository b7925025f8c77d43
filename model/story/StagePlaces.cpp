#include "model/story/StageWords.h"
#include "model/support/NearestNames.h"
#include "model/topology/TopologyBuilder.h"

#include <algorithm>
#include <deque>
#include <fmt/format.h>

namespace atlas {

namespace {

void clearStage(Stage& stage)
{
    stage.kind = StageKind::None;
    stage.address.clear();
    stage.machine.reset();
    stage.place = {};
    stage.highlighted.clear();
    stage.paths.clear();
    stage.run.reset();
    stage.chart.reset();
    stage.fit.reset();
    stage.term.reset();
    stage.sentence.clear();
}

std::optional<EdgeId> neuronLink(const Topology& topology, VertexId a, VertexId b)
{
    for (const Incidence& incidence : topology.incident(a)) {
        if (incidence.neighbor.index == b.index
            && topology.edge(incidence.edge).kind == EdgeKind::NeuronLink)
            return incidence.edge;
    }
    return std::nullopt;
}

std::string neighborsOf(const Topology& topology, VertexId chip)
{
    std::vector<std::string> names;
    for (const VertexId vertex : neuronLinkNeighbors(topology, chip, true))
        names.push_back(fmt::format("{}-{}", chip.index, topology.label(vertex)));
    return names.empty() ? "none" : alternatives(names);
}

void add(std::vector<Element>& all, Element element)
{
    if (std::ranges::find(all, element) == all.end())
        all.push_back(element);
}

Staged<Element> linkAt(const StageMachine& machine, const StageWord& word)
{
    const std::size_t dash = word.text.find('-');
    if (dash == std::string::npos)
        return faultAt(
            word, fmt::format("“{}” is no link; two chips are expected, such as 0-1", word.text));
    const auto a = chipAt(machine, {word.text.substr(0, dash), word.offset});
    const auto b = chipAt(
        machine, {word.text.substr(dash + 1), word.offset + static_cast<std::uint32_t>(dash) + 1});
    if (!a || !b)
        return std::unexpected(a ? b.error() : a.error());
    const auto edge = neuronLink(machine.topology, *a, *b);
    if (edge)
        return Element::of(*edge);
    return faultAt(
        word,
        fmt::format(
            "no NeuronLink joins chips {} and {}; from chip {} there are {}",
            a->index,
            b->index,
            a->index,
            neighborsOf(machine.topology, *a)));
}

Staged<void>
highlightChips(const StageMachine& machine, std::span<const StageWord> words, Stage& stage)
{
    for (const StageWord& word : words) {
        const auto chip = chipAt(machine, word);
        if (!chip)
            return std::unexpected(chip.error());
        add(stage.highlighted, Element::of(*chip));
    }
    return {};
}

/// Chips and the links from each to the next, the last to the first.
Staged<void>
highlightRing(const StageMachine& machine, std::span<const StageWord> words, Stage& stage)
{
    if (auto chips = highlightChips(machine, words, stage); !chips)
        return chips;
    for (std::size_t i = 0; i < words.size() && words.size() > 1; ++i) {
        const std::size_t next = (i + 1) % words.size();
        const auto edge = linkAt(
            machine, {fmt::format("{}-{}", words[i].text, words[next].text), words[i].offset});
        if (!edge)
            return std::unexpected(edge.error());
        add(stage.highlighted, *edge);
    }
    return {};
}

Staged<void>
highlightLinks(const StageMachine& machine, std::span<const StageWord> words, Stage& stage)
{
    for (const StageWord& word : words) {
        const auto edge = linkAt(machine, word);
        if (!edge)
            return std::unexpected(edge.error());
        add(stage.highlighted, *edge);
    }
    return {};
}

/// A shortest path over edges that close no ring.
std::optional<Path> pathInGrid(const Topology& topology, VertexId from, VertexId to)
{
    std::vector<std::optional<Incidence>> before(topology.vertices().size());
    std::deque<VertexId> queue{from};
    while (!queue.empty() && !before[to.index]) {
        const VertexId at = queue.front();
        queue.pop_front();
        for (const Incidence& step : topology.incident(at)) {
            const Edge& edge = topology.edge(step.edge);
            const bool usable =
                edge.kind == EdgeKind::NeuronLink && !edge.wrapAround && edge.confirmed;
            if (!usable || before[step.neighbor.index] || step.neighbor.index == from.index)
                continue;
            before[step.neighbor.index] = Incidence{at, step.edge};
            queue.push_back(step.neighbor);
        }
    }
    if (!before[to.index])
        return std::nullopt;
    Path path{{to}, {}};
    for (VertexId at = to; at.index != from.index; at = before[at.index]->neighbor) {
        path.edges.push_back(before[at.index]->edge);
        path.vertices.push_back(before[at.index]->neighbor);
    }
    std::ranges::reverse(path.edges);
    std::ranges::reverse(path.vertices);
    return path;
}

} // namespace

Staged<void> showAddress(const StageWork& work, const StageWord& address)
{
    const AddressText text = splitAddress(address.text);
    const auto machine = work.resolver.machine(text.target);
    if (!machine)
        return faultAt(address, machine.error().what);
    const Assembly* const inside = (*machine)->parts ? &(*machine)->parts->chip() : nullptr;
    FoundPlace found = findPlace((*machine)->topology, inside, text);
    if (!found.missing.empty())
        return faultAt(address, std::move(found.missing));
    Stage& stage = work.stage;
    clearStage(stage);
    stage.machine = *machine;
    stage.address = address.text;
    stage.place = std::move(found.place);
    stage.kind = stage.place.chip ? StageKind::Place : StageKind::Machine;
    if (stage.kind == StageKind::Place && inside == nullptr)
        return faultAt(
            address, fmt::format("nothing is known of the inside of the chips of {}", text.target));
    return {};
}

Staged<Element> partAt(const StageWork& work, const StageWord& word)
{
    const auto machine = machineFor(work, "highlight: parts");
    if (!machine)
        return std::unexpected(machine.error());
    const StageMachine& shown = **machine;
    const std::uint32_t chip = work.stage.place.chip.value_or(VertexId{0}).index;
    const std::string address = word.text.starts_with("chip:")
        ? fmt::format("{}/{}", shown.target, word.text)
        : fmt::format("{}/chip:{}/{}", shown.target, chip, word.text);
    const Assembly* const inside = shown.parts ? &shown.parts->chip() : nullptr;
    const FoundPlace found = findPlace(shown.topology, inside, splitAddress(address));
    if (!found.missing.empty())
        return faultAt(word, found.missing);
    if (!found.place.chip)
        return faultAt(
            word,
            fmt::format(
                "“{}” is no part; one is expected such as core:1/sbuf or chip:5/core:0/tensor",
                word.text));
    if (found.place.part.empty())
        return Element::of(*found.place.chip);
    return Element::of(*found.place.chip, shown.parts->find(found.place.part));
}

Staged<void> applyView(const StageWork& work)
{
    if (work.directive.argument == "none") {
        clearStage(work.stage);
        return {};
    }
    if (work.directive.argument.empty())
        return stageFault("a machine or a place in one is expected, such as trn1.32xlarge/chip:5");
    // A notation has blanks: the whole argument is one word.
    return showAddress(work, {work.directive.argument, 0});
}

Staged<void> applyLayers(const StageWork& work)
{
    const std::string& all = work.directive.argument;
    Layers layers{0};
    layers = layers.with(Layer::Base, true);
    if (all == "all" || all == "none") {
        work.stage.layers = all == "all" ? Layers{} : layers;
        return {};
    }
    std::vector<std::string> names;
    for (std::size_t i = 1; i < layerCount; ++i)
        names.emplace_back(toString(static_cast<Layer>(i)));
    for (StageWord word : work.words) {
        std::erase(word.text, ',');
        if (word.text.empty())
            continue;
        const auto name = oneOf(word, "layer", names);
        if (!name)
            return std::unexpected(name.error());
        layers = layers.with(findLayer(*name).value_or(Layer::Base), true);
    }
    work.stage.layers = layers;
    return {};
}

Staged<void> applyHighlight(const StageWork& work)
{
    if (work.directive.argument == "none") {
        work.stage.highlighted.clear();
        return {};
    }
    const auto machine = machineFor(work, "highlight");
    if (!machine)
        return std::unexpected(machine.error());
    if (work.words.size() < 2)
        return stageFault(
            "what to highlight is expected, such as “ring 0 1 2 3”, “chips 0 5”, “links 0-1 4-5” "
            "or “parts core:0/sbuf”");
    static const std::vector<std::string> kinds{"ring", "chips", "links", "parts"};
    const auto kind = oneOf(work.words.front(), "thing to highlight", kinds);
    if (!kind)
        return std::unexpected(kind.error());
    const auto words = work.words.subspan(1);
    if (*kind == "ring")
        return highlightRing(**machine, words, work.stage);
    if (*kind == "chips")
        return highlightChips(**machine, words, work.stage);
    if (*kind == "links")
        return highlightLinks(**machine, words, work.stage);
    for (const StageWord& word : words) {
        const auto part = partAt(work, word);
        if (!part)
            return std::unexpected(part.error());
        add(work.stage.highlighted, *part);
    }
    return {};
}

Staged<void> applyPath(const StageWork& work)
{
    if (work.directive.argument == "none") {
        work.stage.paths.clear();
        return {};
    }
    const auto machine = machineFor(work, "path");
    if (!machine)
        return std::unexpected(machine.error());
    const bool grid = work.words.size() == 3 && work.words[2].text == "grid";
    if (work.words.size() != 2 && !grid)
        return stageFault(
            "two chips are expected, such as “0 10”; “0 10 grid” goes without wrap-around");
    const auto from = chipAt(**machine, work.words[0]);
    const auto to = chipAt(**machine, work.words[1]);
    if (!from || !to)
        return std::unexpected(from ? to.error() : from.error());
    const Topology& topology = (*machine)->topology;
    auto path = grid ? pathInGrid(topology, *from, *to) : shortestPath(topology, *from, *to);
    if (!path)
        return stageFault(
            fmt::format("no NeuronLinks lead from chip {} to chip {}", from->index, to->index));
    work.stage.paths.push_back({*from, *to, *std::move(path), grid});
    return {};
}

} // namespace atlas
