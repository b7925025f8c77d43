#include "app/window/SimulationMode.h"
#include "views/simulation/RunPage.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

QString linkText(const Edge& edge)
{
    return SimulationMode::tr("link %1 – %2").arg(edge.source.index).arg(edge.target.index);
}

} // namespace

std::optional<EdgeId> SimulationMode::selectedLink() const
{
    const auto& selection = m_session.selection();
    const std::optional<Topology>& shown = m_simulation.topology();
    if (selection.size() != 1 || !selection.front().isEdge() || !shown)
        return std::nullopt;
    const EdgeId edge = selection.front().edge();
    const Topology& topology = *shown;
    const bool link = edge.index < topology.edges().size()
        && topology.edge(edge).kind == EdgeKind::NeuronLink
        && topology.edge(edge).source.index < topology.chipCount()
        && topology.edge(edge).target.index < topology.chipCount();
    return link ? std::optional(edge) : std::nullopt;
}

std::optional<VertexId> SimulationMode::selectedChip() const
{
    const auto& selection = m_session.selection();
    const std::optional<Topology>& topology = m_simulation.topology();
    const bool chip = topology && selection.size() == 1 && selection.front().isVertex()
        && selection.front().index < topology->chipCount();
    return chip ? std::optional(selection.front().vertex()) : std::nullopt;
}

void SimulationMode::change(const CollectiveRequest& request, const QString& name, int mergeKey)
{
    m_simulation.change(request, name, mergeKey);
}

void SimulationMode::toggleLink(EdgeId edge)
{
    const std::optional<Topology>& topology = m_simulation.topology();
    if (!topology)
        return;
    const Edge& ends = topology->edge(edge);
    CollectiveRequest next = m_simulation.request();
    const auto fault = views::faultOf(next, ends);
    if (fault && next.faults[*fault].share == 0) {
        next.faults.erase(next.faults.begin() + static_cast<std::ptrdiff_t>(*fault));
        change(next, tr("Restore %1").arg(linkText(ends)));
        return;
    }
    if (fault)
        next.faults[*fault].share = 0;
    else
        next.faults.push_back({ends.source.index, ends.target.index, 0});
    change(next, tr("Fail %1").arg(linkText(ends)));
}

void SimulationMode::setShare(EdgeId edge, double share, bool dragging)
{
    const std::optional<Topology>& topology = m_simulation.topology();
    if (!topology)
        return;
    const Edge& ends = topology->edge(edge);
    CollectiveRequest next = m_simulation.request();
    const auto fault = views::faultOf(next, ends);
    if (fault && share == 1)
        next.faults.erase(next.faults.begin() + static_cast<std::ptrdiff_t>(*fault));
    else if (fault)
        next.faults[*fault].share = share;
    else if (share != 1)
        next.faults.push_back({ends.source.index, ends.target.index, share});
    change(next, tr("Bandwidth of %1: %2 %").arg(linkText(ends)).arg(share * 100), m_mergeKey);
    if (!dragging)
        ++m_mergeKey; // the next drag is a step of its own
}

void SimulationMode::toggleChip(VertexId chip)
{
    CollectiveRequest next = m_simulation.request();
    const auto at = std::ranges::find(next.deadChips, chip.index);
    const bool dead = at != next.deadChips.end();
    if (dead)
        next.deadChips.erase(at);
    else
        next.deadChips.push_back(chip.index);
    change(
        next, dead ? tr("Bring chip %1 back").arg(chip.index) : tr("Chip %1 dead").arg(chip.index));
}

void SimulationMode::restore(const views::FaultNote& note)
{
    CollectiveRequest next = m_simulation.request();
    const auto take = [&](auto& list) {
        if (note.index < list.size())
            list.erase(list.begin() + static_cast<std::ptrdiff_t>(note.index));
    };
    switch (note.kind) {
    case views::FaultNote::Kind::FailedLink:
    case views::FaultNote::Kind::ChangedLink:
        take(next.faults);
        break;
    case views::FaultNote::Kind::DeadChip:
        take(next.deadChips);
        break;
    case views::FaultNote::Kind::Background:
        take(next.background);
        break;
    }
    change(next, tr("Restore: %1").arg(note.title));
}

void SimulationMode::openContextMenu(Element element, QPoint global)
{
    m_session.select({element});
    QMenu menu(&m_window);
    menu.setObjectName(u"diagramMenu"_s);
    if (!m_on) {
        menu.addAction(m_actions.simulate);
    } else if (selectedLink()) {
        menu.addActions({m_actions.failLink, m_actions.changeLink});
    } else if (selectedChip()) {
        menu.addActions({m_actions.markDead, m_actions.background});
    }
    if (!menu.isEmpty())
        menu.exec(global);
}

} // namespace atlas::app
