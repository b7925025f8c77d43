#include "app/presentation/Capture.h"

#include "model/parts/Address.h"
#include "model/topology/Queries.h"
#include "views/canvas/DescribeScene.h"
#include "views/simulation/RunPage.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>

namespace atlas::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Capture)
};

/// "1GiB": with the largest unit in which it is whole, so that reading it is exact.
std::string exactText(Bytes size)
{
    constexpr std::array units{"B", "KiB", "MiB", "GiB", "TiB"};
    std::uint64_t count = size.count();
    std::size_t unit = 0;
    while (unit + 1 < units.size() && count >= 1024 && count % 1024 == 0) {
        count /= 1024;
        ++unit;
    }
    return fmt::format("{}{}", count, units[unit]);
}

std::string layersText(Layers layers)
{
    std::string names;
    for (std::size_t i = 1; i < layerCount; ++i) {
        const auto layer = static_cast<Layer>(i);
        if (layers.has(layer))
            names += fmt::format("{}{}", names.empty() ? "" : ", ", toString(layer));
    }
    return names.empty() ? "none" : names;
}

const Assembly* chipOf(const views::Scene& scene)
{
    return scene.interior ? &scene.interior->parts.chip() : nullptr;
}

std::string addressText(const Captured& captured, Element element)
{
    const PartPath path =
        element.isPart() ? captured.scene.interior->parts.path(element.part()) : PartPath();
    return addressOf(captured.target, chipOf(captured.scene), {element.vertex(), path});
}

class Collector {
public:
    explicit Collector(const Captured& captured)
        : m_captured(captured)
    {
    }

    void add(DirectiveKind kind, std::string argument)
    {
        m_directives.push_back({kind, std::move(argument), {}});
    }

    void addSelection()
    {
        std::string chips;
        std::string links;
        std::string parts;
        const Topology& topology = m_captured.scene.topology;
        for (const Element element : m_captured.selected) {
            if (element.isPart()) {
                parts +=
                    " " + addressText(m_captured, element).substr(m_captured.target.size() + 1);
            } else if (element.isEdge()) {
                const Edge& edge = topology.edge(element.edge());
                if (edge.kind == EdgeKind::NeuronLink)
                    links += fmt::format(" {}-{}", edge.source.index, edge.target.index);
            } else if (element.isVertex() && element.index < topology.chipCount()) {
                chips += fmt::format(" {}", element.index);
            }
        }
        if (m_captured.showsPath && m_captured.selected.size() == 2) {
            add(DirectiveKind::Path, chips.substr(1));
            return;
        }
        if (!chips.empty())
            add(DirectiveKind::Highlight, "chips" + chips);
        if (!links.empty())
            add(DirectiveKind::Highlight, "links" + links);
        if (!parts.empty())
            add(DirectiveKind::Highlight, "parts" + parts);
    }

    void addRun(const CollectiveRequest& run)
    {
        std::string words = fmt::format(
            "{} {} {}", toString(run.operation), exactText(run.size), toString(run.algorithm));
        if (run.nodes != 1)
            words += fmt::format(" nodes={}", run.nodes);
        if (const auto* const count = std::get_if<RankCount>(&run.ranks))
            words += fmt::format(" ranks={}", count->count);
        if (run.lnc)
            words += fmt::format(" lnc={}", *run.lnc);
        if (run.bothDirections)
            words += " both-ways";
        add(DirectiveKind::Simulate, words);
        std::string failed;
        for (const LinkFault& fault : run.faults) {
            if (fault.share == 0)
                failed +=
                    fmt::format("{}{}-{}", failed.empty() ? "" : " ", fault.source, fault.target);
        }
        if (!failed.empty())
            add(DirectiveKind::Fail, failed);
        add(DirectiveKind::At, fmt::format("{}%", std::lround(m_captured.moment * 100)));
        if (m_captured.plays)
            add(DirectiveKind::Play, "yes");
    }

    [[nodiscard]] std::vector<Directive> take() { return std::move(m_directives); }

private:
    const Captured& m_captured;
    std::vector<Directive> m_directives;
};

QStringList leftOut(const CollectiveRequest& run)
{
    QStringList left;
    const auto isPartial = [](const LinkFault& fault) { return fault.share != 0; };
    if (std::ranges::any_of(run.faults, isPartial))
        left.push_back(Words::tr("links with another bandwidth"));
    if (!run.deadChips.empty())
        left.push_back(Words::tr("dead chips"));
    if (!run.background.empty())
        left.push_back(Words::tr("other traffic"));
    if (!run.constants.empty())
        left.push_back(Words::tr("changed assumptions"));
    const bool known =
        std::holds_alternative<AllRanks>(run.ranks) || std::holds_alternative<RankCount>(run.ranks);
    if (!known)
        left.push_back(Words::tr("the choice of ranks"));
    return left;
}

std::string titleOf(const Captured& captured)
{
    const std::string machine = captured.scene.topology.title();
    if (captured.run)
        return fmt::format("{}: {}", views::runTitle(*captured.run).toStdString(), machine);
    if (captured.place)
        return fmt::format(
            "{}, {}", views::nameOf(captured.scene, *captured.place).toStdString(), machine);
    return machine;
}

} // namespace

CapturedSlide captureSlide(const Captured& captured)
{
    Collector collector(captured);
    collector.add(
        DirectiveKind::View,
        captured.place && !captured.run ? addressText(captured, *captured.place) : captured.target);
    if (!(captured.layers == Layers{}.with(Layer::Bandwidth, false)))
        collector.add(DirectiveKind::Layers, layersText(captured.layers));
    collector.addSelection();
    if (captured.run)
        collector.addRun(*captured.run);
    CapturedSlide made;
    made.slide.title = titleOf(captured);
    made.slide.steps = {{collector.take(), {}, {}}};
    if (captured.run)
        made.left = leftOut(*captured.run);
    return made;
}

} // namespace atlas::app
