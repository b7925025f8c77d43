#include "views/story/StageArt.h"

#include "model/drawing/Interior.h"
#include "model/drawing/LabelRoom.h"
#include "views/language/Words.h"
#include "views/story/PictureTexts.h"
#include "views/story/StageMarks.h"
#include "views/theme/Fonts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace atlas::views {

namespace {

constexpr double legendHeight = 56;
constexpr double aroundWires = 14; ///< room around what is drawn, in drawing units

/// Words of a page; the class's name is that of the translations.
struct StagePicture {
    Q_DECLARE_TR_FUNCTIONS(atlas::views::StagePicture)
};

std::string said(const QString& text)
{
    return text.toStdString();
}

bool showsHost(Layers layers)
{
    return layers.has(Layer::Pcie) || layers.has(Layer::Network) || layers.has(Layer::Numa);
}

/// The chips and the NeuronLinks between them.
Rect coreRegion(const StageMachine& machine, const Layout& layout)
{
    Rect region;
    for (VertexId chip{0}; chip.index < machine.topology.chipCount(); ++chip.index)
        region = region.united(layout.box(chip));
    for (std::uint32_t i = 0; i < machine.topology.edges().size(); ++i) {
        if (machine.topology.edge(EdgeId{i}).kind != EdgeKind::NeuronLink)
            continue;
        for (const Point& point : layout.path(EdgeId{i}))
            region = region.united({point.x - 0.5, point.y - 0.5, 1, 1});
    }
    return region.isEmpty() ? layout.bounds : region.grown(aroundWires);
}

/// The loads of a run at a share of its length. Between two steps nothing moves, which would say
/// little: then the nearest moment near it at which something does.
RunLoads loadsAt(const ShownRun& run, double share)
{
    constexpr double reach = 0.03;
    const double length = run.playback.length().value();
    const auto isBusy = [](const RunLoads& loads) {
        return std::ranges::any_of(
            loads.edges, [](const EdgeLoad& load) { return load.utilisation > 0; });
    };
    RunLoads loads = run.loadsAt(share * length, true);
    double nearest = reach * length;
    if (isBusy(loads))
        return loads;
    for (const Seconds event : run.playback.events()) {
        const double away = std::abs(event.value() - share * length);
        if (away >= nearest)
            continue;
        RunLoads other = run.loadsAt(event.value(), true);
        if (!isBusy(other))
            continue;
        nearest = away;
        loads = std::move(other);
    }
    return loads;
}

Drawing
machineDrawing(const StageSubject& subject, const Layout& layout, const Rect& region, double scale)
{
    const StageMachine& machine = *subject.stage.machine;
    const TextMeasure measure = fontMeasure();
    const double chip = layout.box(VertexId{0}).width * scale;
    // Readable words of a chip need more room than on a desk.
    constexpr double wideChip = 300;
    const Detail detail = chip >= wideChip ? Detail::Full
        : chip >= 34                       ? Detail::Id
                                           : detailFor(chip);
    Drawing drawing = composeWhole(machine.topology, layout, detail, measure, region);
    CrowdedLabels(drawing, 1).removeFrom(drawing);
    if (subject.run == nullptr)
        return drawing;
    const auto& moment = subject.stage.run->moment;
    const RunLoads loads = moment ? loadsAt(*subject.run, *moment)
                                  : subject.run->loadsAt(subject.run->busyMoment(), true);
    putLoads(drawing, drawLoads(machine.topology, layout, drawing, loads, measure));
    return drawing;
}

void setState(Highlight& highlight, const Element& element, Highlight::State state)
{
    if (element.isVertex())
        highlight.vertices[element.index] = state;
    else if (element.isEdge())
        highlight.edges[element.index] = state;
    else if (element.isPart())
        highlight.parts.emplace_back(element, state);
}

Highlight highlightOf(const Stage& stage)
{
    Highlight highlight;
    if (stage.highlighted.empty() && stage.paths.empty())
        return highlight;
    const Topology& topology = stage.machine->topology;
    const bool machine = stage.kind == StageKind::Machine;
    const auto rest = machine ? Highlight::State::Dimmed : Highlight::State::Normal;
    highlight.vertices.assign(topology.vertices().size(), rest);
    // Paths are painted over links, which stay what they are.
    const bool links = std::ranges::any_of(stage.highlighted, &Element::isEdge);
    highlight.edges.assign(
        topology.edges().size(), links ? Highlight::State::Dimmed : Highlight::State::Normal);
    for (const Element& element : stage.highlighted)
        setState(highlight, element, Highlight::State::Selected);
    for (const StagePath& path : stage.paths) {
        if (path.inGrid)
            continue;
        for (const VertexId vertex : path.path.vertices)
            highlight.vertices[vertex.index] = Highlight::State::Selected;
    }
    return highlight;
}

/// A sample of a line and what it stands for.
struct LegendEntry {
    PageLine sample;
    std::string words;
};

std::vector<LegendEntry> legendOf(const StageSubject& subject, const Drawing& drawing)
{
    std::vector<LegendEntry> entries;
    const auto add = [&entries](
                         Role role, double width, std::vector<double> dash, const QString& words) {
        entries.push_back({{.role = role, .width = width, .dash = std::move(dash)}, said(words)});
    };
    if (subject.run != nullptr) {
        add(Role::Heat2, 5, {}, StagePicture::tr("less busy"));
        add(Role::Heat6, 10, {}, StagePicture::tr("full"));
        return entries;
    }
    const bool grid = std::ranges::any_of(subject.stage.paths, &StagePath::inGrid);
    if (grid) {
        add(Role::Accent, 9, {}, StagePicture::tr("with wrap-around"));
        add(Role::Text, 5, {5, 6}, StagePicture::tr("inside the grid"));
        return entries;
    }
    const auto has = [&](WireClass style) {
        return std::ranges::any_of(drawing.wires, [&](const Wire& wire) {
            return wire.style == style && isShown(subject.stage.layers, wire);
        });
    };
    if (has(WireClass::NeuronLink))
        add(Role::NeuronLink, 5, {}, StagePicture::tr("NeuronLink"));
    if (has(WireClass::WrapAround))
        add(Role::WrapAround, 5, {22, 6}, StagePicture::tr("wrap-around"));
    if (has(WireClass::AcrossServers))
        add(Role::NeuronLink, 3, {}, StagePicture::tr("between servers"));
    if (has(WireClass::Pcie))
        add(Role::Pcie, 3, {7, 5}, StagePicture::tr("PCIe"));
    if (has(WireClass::Efa))
        add(Role::Efa, 4, {}, StagePicture::tr("EFA"));
    return entries;
}

void drawLegend(
    SlidePage& page,
    const std::vector<LegendEntry>& entries,
    const Rect& room,
    const PageMeasure& measure)
{
    constexpr double sample = 66;
    constexpr double gap = 18;
    constexpr double between = 54;
    const PageFont font{.size = smallestPageText, .role = Role::TextSecondary};
    double width = 0;
    for (const LegendEntry& entry : entries)
        width += sample + gap + measure(entry.words, font) + between;
    double x = room.x + std::max(0.0, (room.width - width + between) / 2);
    const double y = room.bottom() - font.size * 0.4;
    for (const LegendEntry& entry : entries) {
        const double words = measure(entry.words, font);
        if (x + sample + gap + words > room.right() + 1)
            break;
        PageLine line = entry.sample;
        line.points = {{x, y - font.size * 0.33}, {x + sample, y - font.size * 0.33}};
        page.lines.push_back(std::move(line));
        page.texts.push_back(
            {.baseline = {x + sample + gap, y},
             .size = font.size,
             .role = font.role,
             .text = entry.words,
             .width = words});
        x += sample + gap + words + between;
    }
}

/// The rectangle of a proportion in the middle of another.
Rect fitted(const Rect& bounds, const Rect& room, double& scale)
{
    constexpr double mostScale = 4;
    scale = std::min(
        {room.width / std::max(1.0, bounds.width),
         room.height / std::max(1.0, bounds.height),
         mostScale});
    const double width = bounds.width * scale;
    const double height = bounds.height * scale;
    return {room.x + (room.width - width) / 2, room.y + (room.height - height) / 2, width, height};
}

PagePicture machinePicture(const StageSubject& subject, const Rect& room)
{
    const Stage& stage = subject.stage;
    const StageMachine& machine = *stage.machine;
    const Layout& layout = subject.run != nullptr ? machine.folded : machine.layout;
    const bool whole = subject.run == nullptr && showsHost(stage.layers);
    const Rect region = whole ? layout.bounds : coreRegion(machine, layout);
    PagePicture picture{
        .drawing = {},
        .highlight = highlightOf(stage),
        .layers = stage.layers,
        .machine = stage.machine};
    picture.rect = fitted(region, room, picture.scale);
    picture.drawing = machineDrawing(subject, layout, region, picture.scale);
    picture.drawing.bounds = region;
    if (subject.run != nullptr)
        picture.layers = usualLayers.with(Layer::Labels, true);
    return picture;
}

PagePicture placePicture(const Stage& stage, const Rect& room)
{
    const StageMachine& machine = *stage.machine;
    const auto part = stage.place.part.empty()
        ? std::nullopt
        : std::optional(machine.parts->find(stage.place.part));
    PagePicture picture{
        .drawing = drawPlace(
            machine.topology,
            machine.layout,
            *machine.parts,
            {stage.place.chip.value_or(VertexId{0}), part},
            fontMeasure()),
        .highlight = highlightOf(stage),
        .layers = Layers{},
        .machine = stage.machine};
    picture.rect = fitted(picture.drawing.bounds, room, picture.scale);
    return picture;
}

} // namespace

void drawStagePicture(
    SlidePage& page, const StageSubject& subject, const Rect& room, const PageMeasure& measure)
{
    const Stage& stage = subject.stage;
    const bool machine = stage.kind == StageKind::Machine;
    const bool legend = machine && stage.legend;
    Rect inner = room;
    if (legend)
        inner.height -= legendHeight;
    page.picture = machine ? machinePicture(subject, inner) : placePicture(stage, inner);
    if (legend)
        drawLegend(page, legendOf(subject, page.picture->drawing), room, measure);
    // The boxes of a host are small beside its chips, but it is they that are spoken of.
    const double mostGrowth = machine && showsHost(stage.layers) ? 3.2 : 2.4;
    PictureTexts words = takeTexts(*page.picture, mostGrowth, measure);
    if (machine)
        drawWays(
            page,
            stage,
            subject.run != nullptr ? stage.machine->folded : stage.machine->layout,
            measure);
    else
        frameParts(page, stage);
    std::ranges::move(words.texts, std::back_inserter(page.texts));
    std::ranges::move(words.grounds, std::back_inserter(page.overlays));
}

} // namespace atlas::views
