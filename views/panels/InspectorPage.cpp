#include "views/panels/InspectorPage.h"

#include "model/drawing/Compose.h"
#include "model/drawing/Interior.h"
#include "views/canvas/Describe.h"
#include "views/canvas/DescribeScene.h"
#include "views/language/Words.h"
#include "views/panels/FeatureRows.h"
#include "views/panels/FigureRows.h"
#include "views/panels/PartRows.h"
#include "views/panels/VertexRows.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

constexpr std::size_t mostListed = 200;

QString text(std::string_view english)
{
    return words(english);
}

QString zoomLabelFor(const Scene& scene, Element element)
{
    return scene.bounds(element).isEmpty() ? QString()
                                           : Words::tr("Zoom to %1").arg(nameOf(scene, element));
}

void appendTotals(std::vector<InspectorRow>& rows, const Scene& scene)
{
    const Summary& totals = scene.summary;
    if (totals.neuronLinks == 0 && totals.unconfirmedNeuronLinks == 0)
        return;
    rows.push_back(sectionRow(Words::tr("NeuronLink network")));
    const auto add = [&rows](const QString& name, std::optional<std::uint32_t> value) {
        rows.push_back(
            value ? plainRow(name, text(formatNumber(*value)), Mark::Derived) : absentRow(name));
    };
    add(Words::tr("Links"), totals.neuronLinks);
    if (totals.unconfirmedNeuronLinks > 0)
        add(Words::tr("Unconfirmed links"), totals.unconfirmedNeuronLinks);
    if (totals.diameterHops)
        add(Words::tr("Diameter, hops"), totals.diameterHops);
    if (!totals.bisection)
        return;
    add(Words::tr("Links across the middle"), totals.bisection->links);
    const QString name = Words::tr("Bisection bandwidth");
    if (!totals.bisection->bandwidth) {
        rows.push_back(absentRow(name));
        return;
    }
    const auto shown = formatQuantity(totals.bisection->bandwidth->value(), Dimension::Rate);
    InspectorRow row = plainRow(name, text(shown.number), Mark::Derived);
    row.unit = text(shown.unit);
    row.hint = Words::tr(
        "Per direction: the links that a cut into two halves crosses at least, together.");
    row.explanation = row.hint;
    rows.push_back(std::move(row));
}

/// The sorts of links of a machine, each with what one link carries.
std::vector<InspectorRow> linkSorts(const Topology& topology)
{
    std::vector<std::size_t> counts(topology.linkTypes().size());
    std::vector<EdgeKind> kinds(counts.size());
    for (const Edge& edge : topology.edges()) {
        ++counts[edge.type];
        kinds[edge.type] = edge.kind;
    }
    std::vector<InspectorRow> rows{sectionRow(Words::tr("One link, per direction"))};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const LinkType& type = topology.linkTypes()[i];
        if (counts[i] > 0)
            rows.push_back(rateRow(
                u"%1 × %2"_s.arg(counts[i]).arg(text(type.generation)),
                type.bandwidth,
                dimensionOf(kinds[i]),
                type));
    }
    if (rows.size() == 1)
        rows = {{.kind = InspectorRow::Kind::Note, .name = Words::tr("No links are described.")}};
    return rows;
}

InspectorPage machinePage(const InspectorQuery& query)
{
    const Topology& topology = query.scene.topology;
    const auto instance = topology.instance();
    InspectorPage page;
    page.kind = instance ? text(instance->family) : Words::tr("Described by a line of text");
    page.title = text(topology.title());
    page.place = text(caption(topology).subtitle);
    if (const auto type = topology.chipType())
        page.stripe = chipRole(type->name);
    if (instance) {
        appendFigures(
            page.figures, query.catalog, instance->figures, {instance->kind, instance->name});
    } else {
        page.figures.push_back(sectionRow(Words::tr("Overview")));
        page.figures.push_back(
            plainRow(Words::tr("Chips"), text(formatNumber(topology.chipCount())), Mark::Derived));
        const std::uint32_t cores = query.scene.summary.neuronCores;
        page.figures.push_back(
            cores > 0 ? plainRow(Words::tr("NeuronCores"), text(formatNumber(cores)), Mark::Derived)
                      : absentRow(Words::tr("NeuronCores")));
    }
    appendTotals(page.figures, query.scene);
    page.links = linkSorts(topology);
    return page;
}

InspectorRow endRow(const Topology& topology, VertexId vertex)
{
    return {
        .kind = InspectorRow::Kind::Link,
        .name = nameOf(topology, Element::of(vertex)),
        .value = kindOf(topology, Element::of(vertex)),
        .hint = Words::tr("Select %1").arg(nameOf(topology, Element::of(vertex))),
        .target = Element::of(vertex)};
}

InspectorRow linkBandwidth(const Topology& topology, EdgeId id)
{
    const LinkType& type = topology.linkType(id);
    const QString name = Words::tr("Bandwidth per direction");
    InspectorRow row = rateRow(name, type.bandwidth, dimensionOf(topology.edge(id).kind), type);
    const auto instance = topology.instance();
    const auto chip = topology.chipType();
    const Figure* figure = instance ? instance->figures.find(type.figure) : nullptr;
    std::string owner = instance ? instance->name : std::string();
    if (figure == nullptr && chip) {
        figure = chip->figures.find(type.figure);
        owner = chip->name;
    }
    if (figure != nullptr) {
        const InspectorRow stated = figureRow(name, *figure, owner);
        row.owner = stated.owner;
        row.key = stated.key;
        row.readings = stated.readings;
        row.reason = stated.reason;
        row.hint = stated.hint;
        row.source = stated.source;
        row.mark = stated.mark;
    }
    if (!topology.edge(id).confirmed) {
        row.mark = Mark::Disputed;
        row.hint = Words::tr("What such a link carries; no page confirms that this one exists.");
    }
    return row;
}

InspectorPage linkPage(const InspectorQuery& query, EdgeId id)
{
    const Topology& topology = query.scene.topology;
    const Edge& edge = topology.edge(id);
    const LinkType& type = topology.linkType(id);
    InspectorPage page;
    page.kind = kindOf(topology, Element::of(id));
    page.title = nameOf(topology, Element::of(id));
    page.place = Words::tr("part of %1").arg(text(topology.title()));
    auto& rows = page.figures;
    rows.push_back(sectionRow(Words::tr("Link")));
    rows.push_back(plainRow(Words::tr("Generation"), text(type.generation), markOf(type.kind)));
    rows.push_back(linkBandwidth(topology, id));
    const QString latency = Words::tr("Latency");
    if (type.latency) {
        const auto shown = formatQuantity(type.latency->value(), Dimension::Time);
        rows.push_back(plainRow(latency, text(shown.number), markOf(type.kind)));
        rows.back().unit = text(shown.unit);
    } else {
        rows.push_back(absentRow(latency));
    }
    if (edge.kind == EdgeKind::NeuronLink)
        rows.push_back(plainRow(
            Words::tr("Wrap-around"),
            edge.wrapAround ? Words::tr("yes") : Words::tr("no"),
            markOf(type.kind)));
    rows.push_back(plainRow(
        Words::tr("Confirmed"),
        edge.confirmed ? Words::tr("yes") : Words::tr("no, some page implies it"),
        edge.confirmed ? markOf(type.kind) : Mark::Disputed));
    rows.push_back(sectionRow(Words::tr("Ends")));
    rows.push_back(endRow(topology, edge.source));
    rows.push_back(endRow(topology, edge.target));
    page.links = {
        sectionRow(Words::tr("Ends")),
        endRow(topology, edge.source),
        endRow(topology, edge.target)};
    page.sources = sourceRows(rows);
    if (!type.source.empty() && page.sources.front().kind == InspectorRow::Kind::Note)
        page.sources = {
            {.kind = InspectorRow::Kind::Source,
             .name = text(type.source),
             .value = Words::tr("Bandwidth")}};
    page.zoomLabel = zoomLabelFor(query.scene, Element::of(id));
    return page;
}

InspectorPage vertexPage(const InspectorQuery& query, VertexId id)
{
    const Topology& topology = query.scene.topology;
    InspectorPage page;
    page.kind = kindOf(topology, Element::of(id));
    page.title = nameOf(topology, Element::of(id));
    page.place = placeOf(topology, id);
    if (id.index < topology.chipCount()) {
        const auto type = topology.chipType();
        page.stripe = type ? chipRole(type->name) : Role::GenericChip;
        page.figures = chipRows(query.catalog, topology, id);
    } else {
        page.figures = partRows(topology, id);
    }
    page.links = linkRows(topology, id);
    page.zoomLabel = query.scene.interior && id.index < topology.chipCount()
        ? Words::tr("Open %1").arg(page.title)
        : zoomLabelFor(query.scene, Element::of(id));
    return page;
}

InspectorPage partPage(const InspectorQuery& query, Element part)
{
    const Scene& scene = query.scene;
    InspectorPage page;
    page.kind = kindOf(scene, part);
    page.title = nameOf(scene, part);
    page.place = placeOf(scene, part);
    page.stripe = partRole(scene.interior->parts.part(part.part()).kind);
    page.figures = partFigureRows(query.catalog, scene, part);
    page.links = partLinkRows(scene, part);
    page.zoomLabel = Words::tr("Open %1").arg(page.title);
    return page;
}

InspectorPage severalPage(const InspectorQuery& query)
{
    const Topology& topology = query.scene.topology;
    InspectorPage page;
    page.kind = Words::tr("Selection");
    page.title = countsOf(query.scene, query.selection);
    page.place = Words::tr("of %1").arg(text(topology.title()));
    page.figures.push_back(sectionRow(Words::tr("Selected")));
    for (const Element element :
         query.selection.first(std::min(query.selection.size(), mostListed)))
        page.figures.push_back(
            {.kind = InspectorRow::Kind::Link,
             .name = nameOf(query.scene, element),
             .value = kindOf(query.scene, element),
             .hint = Words::tr("Select only %1").arg(nameOf(query.scene, element)),
             .target = element});
    if (query.selection.size() > mostListed)
        page.figures.push_back(
            {.kind = InspectorRow::Kind::Note,
             .name = Words::tr(
                 "and %Ln more", nullptr, static_cast<int>(query.selection.size() - mostListed))});
    page.zoomLabel = Words::tr("Zoom to the selection");
    return page;
}

QString walkText(const Topology& topology, const Path& path)
{
    QStringList stops;
    for (const VertexId vertex : path.vertices)
        stops
            << (vertex.index < topology.chipCount()
                    ? QString::number(topology.vertex(vertex).number)
                    : nameOf(topology, Element::of(vertex)));
    return stops.join(u" → "_s);
}

InspectorPage pathsPage(const InspectorQuery& query)
{
    const Topology& topology = query.scene.topology;
    const PathReport& report = *query.paths;
    InspectorPage page;
    page.kind = Words::tr("Shortest paths");
    page.title = u"%1 → %2"_s.arg(
        nameOf(topology, Element::of(report.from)), nameOf(topology, Element::of(report.to)));
    page.place = Words::tr("in %1").arg(text(topology.title()));
    auto& rows = page.figures;
    rows.push_back(sectionRow(Words::tr("Between the two")));
    if (report.paths.empty()) {
        rows.push_back(
            {.kind = InspectorRow::Kind::Note, .name = Words::tr("Nothing joins the two.")});
        return page;
    }
    rows.push_back(plainRow(Words::tr("Hops"), QString::number(report.hops()), Mark::Derived));
    rows.push_back(plainRow(
        Words::tr("Number of shortest paths"),
        text(formatNumber(static_cast<double>(report.count))),
        Mark::Derived));
    LinkType derived;
    derived.kind = FigureKind::Derived;
    rows.push_back(
        rateRow(Words::tr("Bottleneck bandwidth"), report.bottleneck, Dimension::Rate, derived));
    rows.back().hint = Words::tr("The slowest link of a path, per direction.");
    rows.back().explanation = rows.back().hint;
    if (std::ranges::any_of(topology.edges(), [](const Edge& edge) { return !edge.confirmed; }))
        rows.push_back(
            {.kind = InspectorRow::Kind::Note,
             .name = Words::tr("Links that no page confirms are left out.")});
    rows.push_back(sectionRow(Words::tr("Paths, chip by chip")));
    for (std::size_t i = 0; i < report.paths.size(); ++i)
        rows.push_back(
            {.kind = InspectorRow::Kind::Note,
             .name = walkText(topology, report.paths[i]),
             .hint = report.paths.size() > 1 ? Words::tr("Show this path alone") : QString(),
             .path = i});
    page.links.push_back(sectionRow(Words::tr("Links of the first path")));
    for (const EdgeId edge : report.paths.front().edges)
        page.links.push_back(
            {.kind = InspectorRow::Kind::Link,
             .name = nameOf(topology, Element::of(edge)),
             .value =
                 rateText(topology.linkType(edge).bandwidth, dimensionOf(topology.edge(edge).kind)),
             .hint = hintOf(topology, Element::of(edge)),
             .target = Element::of(edge)});
    page.zoomLabel = Words::tr("Zoom to the paths");
    return page;
}

} // namespace

InspectorPage inspectorPage(const InspectorQuery& query)
{
    InspectorPage page;
    if (query.paths != nullptr)
        page = pathsPage(query);
    else if (query.selection.empty())
        page = machinePage(query);
    else if (query.selection.size() > 1)
        page = severalPage(query);
    else if (query.selection.front().isPart())
        page = partPage(query, query.selection.front());
    else if (query.selection.front().isEdge())
        page = linkPage(query, query.selection.front().edge());
    else
        page = vertexPage(query, query.selection.front().vertex());
    const bool several = query.paths == nullptr && query.selection.size() > 1;
    const auto note = [](const QString& words) {
        return std::vector<InspectorRow>{{.kind = InspectorRow::Kind::Note, .name = words}};
    };
    if (several) {
        page.sources = note(Words::tr("Select one thing to see where its figures come from."));
        page.links = note(Words::tr("Select one thing to see its links."));
    }
    if (page.sources.empty())
        page.sources = sourceRows(page.figures);
    if (query.features != nullptr && query.paths == nullptr && !several) {
        const auto rows = featureRows(
            *query.features,
            query.scene,
            query.selection.empty() ? std::nullopt : std::optional(query.selection.front()));
        page.figures.insert(page.figures.end(), rows.begin(), rows.end());
    }
    if (page.links.empty())
        page.links = note(Words::tr("No links to list."));
    return page;
}

} // namespace atlas::views
