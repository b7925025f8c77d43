#include "views/panels/VertexRows.h"

#include "views/canvas/Describe.h"
#include "views/language/Words.h"
#include "views/panels/FigureRows.h"

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
constexpr auto edgeKinds =
    std::to_array<EdgeKind>({EdgeKind::NeuronLink, EdgeKind::Pcie, EdgeKind::Efa, EdgeKind::Ena});

QString text(std::string_view english)
{
    return words(english);
}

/// The numbers or names of the neighbours over edges of a kind.
QString neighborList(const Topology& topology, VertexId vertex, EdgeKind kind, bool chipsOnly)
{
    QStringList names;
    for (const Incidence& incidence : topology.incident(vertex)) {
        if (topology.edge(incidence.edge).kind != kind)
            continue;
        const bool chip = incidence.neighbor.index < topology.chipCount();
        if (chip)
            names << QString::number(topology.vertex(incidence.neighbor).number);
        else if (!chipsOnly)
            names << nameOf(topology, Element::of(incidence.neighbor));
    }
    return names.join(u", "_s);
}

QString coreList(const Topology& topology, VertexId chip)
{
    const std::uint32_t cores = topology.coresPerChip();
    const std::uint32_t first = chip.index * cores;
    if (cores <= 2) {
        return cores == 1 ? QString::number(first) : u"%1, %2"_s.arg(first).arg(first + 1);
    }
    return u"%1–%2"_s.arg(first).arg(first + cores - 1);
}

void appendPlace(std::vector<InspectorRow>& rows, const Topology& topology, VertexId chip)
{
    const auto known = [&rows](const QString& name, const QString& value) {
        rows.push_back(value.isEmpty() ? absentRow(name) : plainRow(name, value, Mark::Documented));
    };
    const Vertex& vertex = topology.vertex(chip);
    rows.push_back(sectionRow(Words::tr("Place")));
    known(
        Words::tr("NeuronCore ids"),
        topology.coresPerChip() > 0 ? coreList(topology, chip) : QString());
    if (!topology.instance() && !vertex.address && !vertex.numaNode)
        return; // a notation has no host side to be documented
    known(Words::tr("PCIe address"), vertex.address ? text(toString(*vertex.address)) : QString());
    known(Words::tr("NUMA node"), vertex.numaNode ? QString::number(*vertex.numaNode) : QString());
}

struct Compass {
    QString north;
    QString west;
    QString south;
    QString east;
};

/// Where the neighbours in a torus of two axes lie.
std::optional<Compass> compassOf(const Topology& topology, VertexId chip)
{
    const Shape& shape = topology.shape();
    if (shape.kind != ShapeKind::Torus || shape.dimensions.size() != 2)
        return std::nullopt;
    const std::uint32_t rows = shape.dimensions[0];
    const std::uint32_t columns = shape.dimensions[1];
    const std::uint32_t base = chip.index / (rows * columns) * rows * columns;
    const std::uint32_t row = (chip.index - base) / columns;
    const std::uint32_t column = chip.index % columns;
    const auto number = [&](std::uint32_t r, std::uint32_t c) {
        return QString::number(base + r % rows * columns + c % columns);
    };
    return Compass{
        number(row + rows - 1, column),
        number(row, column + columns - 1),
        number(row + 1, column),
        number(row, column + 1)};
}

std::vector<InspectorRow> neuronLinkRows(const Topology& topology, VertexId chip)
{
    std::vector<InspectorRow> rows;
    const auto incidences = topology.incident(chip);
    const auto link = std::ranges::find_if(incidences, [&](const Incidence& i) {
        return topology.edge(i.edge).kind == EdgeKind::NeuronLink;
    });
    if (link == incidences.end())
        return rows;
    const LinkType& type = topology.linkType(link->edge);
    const auto instance = topology.instance();
    const Figure* const figure = instance ? instance->figures.find(type.figure) : nullptr;
    const QString name = Words::tr("One link");
    rows.push_back(
        figure != nullptr ? figureRow(name, *figure, instance->name)
                          : rateRow(name, type.bandwidth, Dimension::Rate, type));
    const QString joined = neighborList(topology, chip, EdgeKind::NeuronLink, false);
    if (const auto compass = compassOf(topology, chip)) {
        const auto pair = [&](const QString& label, const QString& a, const QString& b) {
            rows.push_back(plainRow(label, u"%1, %2"_s.arg(a, b), Mark::Documented));
        };
        pair(Words::tr("North, west"), compass->north, compass->west);
        pair(Words::tr("South, east"), compass->south, compass->east);
    } else {
        rows.push_back(plainRow(Words::tr("Joined to"), joined, Mark::Documented));
    }
    return rows;
}

/// Figures of the instance whose key begins with a word: "efa", "ebs".
void appendMatching(std::vector<InspectorRow>& rows, const Topology& topology, const QString& word)
{
    const auto instance = topology.instance();
    if (!instance || word.isEmpty())
        return;
    for (const Figure& figure : instance->figures.all()) {
        if (plain(figure.key).startsWith(word))
            rows.push_back(figureRow(
                Words::tr("%1 of the machine").arg(plain(figure.key).replace(u'_', u' ')),
                figure,
                instance->name));
    }
}

void appendHost(std::vector<InspectorRow>& rows, const Topology& topology, const Vertex& vertex)
{
    const auto instance = topology.instance();
    if (!instance)
        return;
    if (vertex.number < instance->host.numaNodes.size()) {
        const std::string& cpus = instance->host.numaNodes[vertex.number].cpus;
        const QString name = Words::tr("CPUs");
        rows.push_back(
            cpus.empty() ? absentRow(name) : plainRow(name, text(cpus), Mark::Documented));
        rows.back().source = text(instance->host.source);
    }
    rows.push_back(sectionRow(Words::tr("Whole host")));
    const auto add = [&](std::string_view key, const QString& label) {
        const Figure* const figure = instance->figures.find(key);
        rows.push_back(
            figure != nullptr ? figureRow(label, *figure, instance->name) : absentRow(label));
        rows.back().owner = text(instance->name);
        rows.back().key = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    };
    add("host_cpu", Words::tr("Processor"));
    add("vcpus", Words::tr("vCPUs"));
    add("host_memory", Words::tr("Memory"));
}

QString figureWord(const Topology& topology, VertexId id)
{
    switch (topology.vertex(id).kind) {
    case VertexKind::EfaAdapter:
        return u"efa"_s;
    case VertexKind::EnaAdapter:
        return u"ena"_s;
    case VertexKind::Storage:
    case VertexKind::Network: {
        const std::string_view name = topology.vertexName(id);
        const QString word =
            QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).toLower();
        return word.section(u' ', 0, 0);
    }
    case VertexKind::Chip:
    case VertexKind::HostSocket:
    case VertexKind::PcieRoot:
    case VertexKind::PcieSwitch:
    case VertexKind::NeuronLinkSwitch:
        break;
    }
    return {};
}

/// What people look up of a chip comes before what identifies it.
void moveSectionLast(std::vector<InspectorRow>& rows, const QString& section)
{
    const auto isSection = [](const InspectorRow& row) {
        return row.kind == InspectorRow::Kind::Section;
    };
    const auto first = std::ranges::find_if(
        rows, [&](const InspectorRow& row) { return isSection(row) && row.name == section; });
    if (first != rows.end())
        std::rotate(first, std::find_if(std::next(first), rows.end(), isSection), rows.end());
}

QString sectionOf(EdgeKind kind)
{
    switch (kind) {
    case EdgeKind::NeuronLink:
        return Words::tr("NeuronLink");
    case EdgeKind::Pcie:
        return Words::tr("PCIe");
    case EdgeKind::Efa:
        return Words::tr("EFA network");
    case EdgeKind::Ena:
        return Words::tr("ENA network");
    }
    return {};
}

} // namespace

std::vector<InspectorRow> chipRows(const Catalog& catalog, const Topology& topology, VertexId chip)
{
    std::vector<InspectorRow> rows;
    appendPlace(rows, topology, chip);
    if (const auto type = topology.chipType()) {
        std::vector<InspectorRow> figures;
        appendFigures(figures, catalog, type->figures, {EntryKind::Chip, type->name});
        moveSectionLast(figures, words("Overview"));
        moveSectionLast(figures, words("Host"));
        rows.insert(rows.end(), figures.begin(), figures.end());
    }
    const auto links = neuronLinkRows(topology, chip);
    if (links.empty())
        return rows;
    auto at = std::ranges::find_if(rows, [](const InspectorRow& row) {
        return row.kind == InspectorRow::Kind::Section && row.name == words("NeuronLink");
    });
    if (at == rows.end()) {
        rows.push_back(sectionRow(words("NeuronLink")));
        at = std::prev(rows.end());
    }
    at = std::find_if(std::next(at), rows.end(), [](const InspectorRow& row) {
        return row.kind == InspectorRow::Kind::Section;
    });
    rows.insert(at, links.begin(), links.end());
    return rows;
}

std::vector<InspectorRow> partRows(const Topology& topology, VertexId id)
{
    const Vertex& vertex = topology.vertex(id);
    std::vector<InspectorRow> rows{sectionRow(Words::tr("Place"))};
    if (vertex.numaNode)
        rows.push_back(
            plainRow(Words::tr("NUMA node"), QString::number(*vertex.numaNode), Mark::Documented));
    if (topology.serverCount() > 1 && vertex.kind != VertexKind::NeuronLinkSwitch)
        rows.push_back(
            plainRow(Words::tr("Server"), QString::number(vertex.server), Mark::Documented));
    if (vertex.kind == VertexKind::HostSocket)
        appendHost(rows, topology, vertex);
    for (const EdgeKind kind : edgeKinds) {
        const QString chips = neighborList(topology, id, kind, true);
        if (!chips.isEmpty())
            rows.push_back(plainRow(
                kind == EdgeKind::Pcie ? Words::tr("Chips below") : Words::tr("Chips attached"),
                chips,
                Mark::Documented));
    }
    appendMatching(rows, topology, figureWord(topology, id));
    if (rows.size() == 1)
        rows.push_back(
            {.kind = InspectorRow::Kind::Note,
             .name = Words::tr("No page says more of this part than where it is attached.")});
    return rows;
}

std::vector<InspectorRow> linkRows(const Topology& topology, VertexId vertex)
{
    std::vector<InspectorRow> rows;
    for (const EdgeKind kind : edgeKinds) {
        bool first = true;
        for (const Incidence& incidence : topology.incident(vertex)) {
            const Edge& edge = topology.edge(incidence.edge);
            if (edge.kind != kind)
                continue;
            if (first)
                rows.push_back(sectionRow(sectionOf(kind)));
            first = false;
            if (rows.size() > mostListed)
                return rows;
            const LinkType& type = topology.linkType(incidence.edge);
            InspectorRow row = rateRow(
                nameOf(topology, Element::of(incidence.neighbor)),
                type.bandwidth,
                dimensionOf(kind),
                type);
            row.kind = InspectorRow::Kind::Link;
            row.target = Element::of(incidence.edge);
            row.hint = hintOf(topology, Element::of(incidence.edge));
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

} // namespace atlas::views
