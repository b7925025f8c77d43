#include "views/canvas/Describe.h"

#include "model/units/Unit.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Describe)
};

QString vertexKind(const Topology& topology, VertexId id)
{
    switch (topology.vertex(id).kind) {
    case VertexKind::Chip:
        return topology.chipType() ? QString::fromStdString(topology.chipType()->name)
                                   : Words::tr("Chip");
    case VertexKind::HostSocket:
        return Words::tr("Host CPUs and memory");
    case VertexKind::PcieRoot:
        return Words::tr("PCIe root");
    case VertexKind::PcieSwitch:
        return Words::tr("PCIe switch");
    case VertexKind::NeuronLinkSwitch:
        return Words::tr("NeuronLink switch");
    case VertexKind::EfaAdapter:
        return Words::tr("EFA adapter");
    case VertexKind::EnaAdapter:
        return Words::tr("ENA adapter");
    case VertexKind::Storage:
        return Words::tr("Storage");
    case VertexKind::Network:
        return Words::tr("Network");
    }
    return {};
}

QString edgeKind(EdgeKind kind)
{
    switch (kind) {
    case EdgeKind::NeuronLink:
        return Words::tr("NeuronLink");
    case EdgeKind::Pcie:
        return Words::tr("PCIe");
    case EdgeKind::Efa:
        return Words::tr("EFA");
    case EdgeKind::Ena:
        return Words::tr("ENA");
    }
    return {};
}

QString edgeName(const Topology& topology, EdgeId id)
{
    const Edge& edge = topology.edge(id);
    const bool chips =
        edge.source.index < topology.chipCount() && edge.target.index < topology.chipCount();
    if (chips)
        return u"%1 %2 – %3"_s.arg(
            edgeKind(edge.kind),
            QString::number(topology.vertex(edge.source).number),
            QString::number(topology.vertex(edge.target).number));
    return u"%1: %2 – %3"_s.arg(
        edgeKind(edge.kind),
        QString::fromStdString(topology.label(edge.source)),
        QString::fromStdString(topology.label(edge.target)));
}

QString torusPlace(const Topology& topology, std::uint32_t chip)
{
    const auto& extents = topology.shape().dimensions;
    const std::uint32_t columns = extents.back();
    const std::uint32_t rows = extents[extents.size() - 2];
    QString place = Words::tr("row %1, column %2").arg(chip / columns % rows).arg(chip % columns);
    if (extents.size() < 3)
        return place;
    return Words::tr("plane %1, %2").arg(chip / columns / rows).arg(place);
}

} // namespace

QString nameOf(const Topology& topology, Element element)
{
    if (element.isVertex())
        return QString::fromStdString(topology.label(element.vertex()));
    return element.isEdge() ? edgeName(topology, element.edge()) : QString();
}

QString kindOf(const Topology& topology, Element element)
{
    if (element.isVertex())
        return vertexKind(topology, element.vertex());
    if (!element.isEdge())
        return {};
    const Edge& edge = topology.edge(element.edge());
    QString kind = QString::fromStdString(topology.linkType(element.edge()).generation);
    if (kind.isEmpty())
        kind = edgeKind(edge.kind);
    if (edge.wrapAround)
        kind = Words::tr("%1, wrap-around").arg(kind);
    if (!edge.confirmed)
        kind = Words::tr("%1, unconfirmed").arg(kind);
    return kind;
}

QString placeOf(const Topology& topology, VertexId vertex)
{
    const QString machine = QString::fromStdString(topology.title());
    if (vertex.index >= topology.chipCount())
        return Words::tr("part of %1").arg(machine);
    const std::uint32_t perServer = std::max(topology.chipsPerServer(), 1U);
    const std::uint32_t chip = vertex.index % perServer;
    QString place;
    switch (topology.shape().kind) {
    case ShapeKind::Torus:
        place = torusPlace(topology, chip);
        break;
    case ShapeKind::Line:
    case ShapeKind::Ring:
    case ShapeKind::Single:
    case ShapeKind::Switch:
        place = Words::tr("device %1").arg(chip);
        break;
    }
    if (topology.serverCount() > 1)
        place = Words::tr("instance %1, %2").arg(vertex.index / perServer).arg(place);
    return Words::tr("%1 of %2").arg(place, machine);
}

Dimension dimensionOf(EdgeKind kind)
{
    return kind == EdgeKind::Efa || kind == EdgeKind::Ena ? Dimension::NetworkRate
                                                          : Dimension::Rate;
}

QString rateText(std::optional<BytesPerSecond> rate, Dimension dimension)
{
    if (!rate)
        return Words::tr("not documented");
    const FormattedQuantity shown = formatQuantity(rate->value(), dimension);
    return QString::fromStdString(shown.number + " " + shown.unit);
}

QString hintOf(const Topology& topology, Element element)
{
    const QString name = nameOf(topology, element);
    const QString kind = kindOf(topology, element);
    if (element.isVertex()) {
        const QString links = linksText(topology, element.vertex());
        const bool said = name.startsWith(kind, Qt::CaseInsensitive);
        const QString head = said ? name : u"%1 · %2"_s.arg(name, kind);
        return links.isEmpty() ? head : u"%1 · %2"_s.arg(head, links);
    }
    const Edge& edge = topology.edge(element.edge());
    return Words::tr("%1 · %2 · bandwidth per direction %3")
        .arg(
            name,
            kind,
            rateText(topology.linkType(element.edge()).bandwidth, dimensionOf(edge.kind)));
}

QString linksText(const Topology& topology, VertexId vertex)
{
    std::array<int, 4> counts{};
    for (const Incidence& incidence : topology.incident(vertex))
        ++counts[static_cast<std::size_t>(topology.edge(incidence.edge).kind)];
    QStringList parts;
    const auto add = [&](EdgeKind kind, const char* links) {
        const int count = counts[static_cast<std::size_t>(kind)];
        if (count > 0)
            parts << Words::tr(links, nullptr, count);
    };
    add(EdgeKind::NeuronLink, QT_TRANSLATE_N_NOOP("Describe", "%Ln NeuronLinks"));
    add(EdgeKind::Pcie, QT_TRANSLATE_N_NOOP("Describe", "%Ln PCIe ports"));
    add(EdgeKind::Efa, QT_TRANSLATE_N_NOOP("Describe", "%Ln EFA links"));
    add(EdgeKind::Ena, QT_TRANSLATE_N_NOOP("Describe", "%Ln ENA links"));
    return parts.join(u", "_s);
}

} // namespace atlas::views
