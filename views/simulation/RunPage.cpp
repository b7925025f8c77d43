#include "views/simulation/RunPage.h"

#include "model/units/Unit.h"
#include "views/simulation/RunOverlay.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunPage)
};

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

/// "103.1 GB/s" as value and unit.
Quantity split(const QString& words)
{
    const qsizetype blank = words.lastIndexOf(u' ');
    if (blank < 0)
        return {words, {}};
    return {words.first(blank), words.sliced(blank + 1)};
}

RunRow row(const QString& name, const Quantity& quantity, const QString& hint = {})
{
    return {.name = name, .value = quantity.value, .unit = quantity.unit, .hint = hint};
}

/// "42": percent with as many digits as tell.
QString percent(double share)
{
    const double value = share * 100;
    return QString::number(value, 'f', std::abs(value) < 9.95 ? 1 : 0);
}

/// "42 %" more, "3.5 ×" when it is more than double.
Quantity slowdown(double ratio)
{
    if (ratio >= 2)
        return {QString::number(ratio, 'f', 1), u"×"_s};
    return {percent(ratio - 1), u"%"_s};
}

std::vector<RunRow> runRows(const RunPageQuery& query)
{
    const CollectiveRun& run = *query.run;
    std::vector<RunRow> rows{row(Words::tr("Time"), quantityOf(run.makespan))};
    if (run.healthy) {
        rows.push_back(row(Words::tr("Time without faults"), quantityOf(*run.healthy)));
        rows.push_back(
            row(Words::tr("Slower by"), slowdown(run.makespan.value() / run.healthy->value())));
    }
    if (query.previous != nullptr) {
        const double before = query.previous->makespan.value();
        rows.push_back(row(Words::tr("Run before"), quantityOf(query.previous->makespan)));
        const double change = run.makespan.value() / before - 1;
        const QString sign = change > 0 ? u"+"_s : u"−"_s;
        rows.push_back(
            row(Words::tr("Change"),
                std::abs(change) < 5e-5 ? Quantity{u"none"_s, {}}
                                        : Quantity{sign + percent(std::abs(change)), u"%"_s}));
    }
    rows.push_back(row(
        Words::tr("Lower bound"), quantityOf(run.lowerBound.time), text(run.lowerBound.reason)));
    rows.push_back(
        row(Words::tr("Algorithm bandwidth"),
            quantityOf(run.algorithmBandwidth),
            Words::tr("size over time")));
    rows.push_back(
        row(Words::tr("Bus bandwidth"),
            quantityOf(run.busBandwidth),
            Words::tr("algorithm bandwidth × %1, the factor of the operation for %2 ranks")
                .arg(busFactor(run.request.operation, run.ranks), 0, 'g', 4)
                .arg(run.ranks)));
    rows.push_back(
        {.name = Words::tr("Algorithm"),
         .value = text(toString(run.plan.algorithm)),
         .unit = {},
         .hint = text(run.plan.reason)});
    return rows;
}

/// What a constant is, in a row of the panel.
QString shortName(ConstantId id)
{
    switch (id) {
    case ConstantId::HopLatency:
        return Words::tr("Step inside an instance");
    case ConstantId::EfaLatency:
        return Words::tr("Step between instances");
    case ConstantId::OperationOverhead:
        return Words::tr("Start of an operation");
    case ConstantId::RingEfficiency:
        return Words::tr("Links, share for rings");
    case ConstantId::MeshEfficiency:
        return Words::tr("Links, share for meshes");
    case ConstantId::RdhEfficiency:
        return Words::tr("Links, share for RDH");
    case ConstantId::MemoryEfficiency:
        return Words::tr("HBM, share");
    case ConstantId::EfaEfficiency:
        return Words::tr("EFA, share");
    }
    return {};
}

std::vector<RunRow> assumptionRows(const RunPageQuery& query)
{
    const Constants constants = constantsWith(query.request.constants);
    std::vector<RunRow> rows;
    for (const ConstantId id : allConstants()) {
        const Constant& constant = constants.of(id);
        const Quantity value = split(text(valueText(id, constant.value)));
        const bool own =
            std::ranges::any_of(query.request.constants, [id](const ConstantChange& change) {
                return change.id == id;
            });
        rows.push_back(
            {.name = shortName(id),
             .value = value.value,
             .unit = value.unit,
             .mark = own || constant.kind != "documented" ? Mark::Derived : Mark::Documented,
             .hint = u"%1 (%2)\n%3\n%4"_s.arg(
                 text(constant.label),
                 text(constant.kind),
                 text(constant.source),
                 text(constant.note)),
             .editable = true});
    }
    if (query.request.linkBandwidth) {
        const Quantity rate = quantityOf(*query.request.linkBandwidth);
        rows.push_back(
            {.name = Words::tr("Undocumented links"),
             .value = rate.value,
             .unit = rate.unit,
             .hint = Words::tr("assumed: no page states the bandwidth of these links"),
             .editable = true});
    }
    return rows;
}

void addLinkRows(SimulationPage& page, const RunPageQuery& query, EdgeId edge)
{
    const Edge& ends = query.topology.edge(edge);
    const LinkType& type = query.topology.linkType(edge);
    page.kind = type.generation.empty() ? Words::tr("NeuronLink") : text(type.generation);
    page.title = linkName(query.topology, edge);
    page.place = u"%1 – %2"_s.arg(
        text(query.topology.label(ends.source)), text(query.topology.label(ends.target)));
    SimulationPage::LinkState state;
    if (const auto fault = faultOf(query.request, ends))
        state.share = query.request.faults[*fault].share;
    if (type.bandwidth)
        state.bandwidth = text(toString(*type.bandwidth));
    page.link = state;
    if (query.shown == nullptr || state.share == 0)
        return;
    const Seconds now(query.time);
    const auto [out, back] = directions(edge);
    const auto add = [&](LinkId link, VertexId from, VertexId to) {
        const LinkMoment moment = query.shown->playback.at(link, now);
        const QString way = u"%1 → %2"_s.arg(from.index).arg(to.index);
        const Quantity rate = quantityOf(moment.rate);
        page.linkRows.push_back(
            {.name = Words::tr("Rate %1").arg(way), .value = rate.value, .unit = rate.unit});
        page.linkRows.push_back(
            {.name = Words::tr("Utilisation %1").arg(way),
             .value = percent(moment.utilisation()),
             .unit = u"%"_s,
             .hint = Words::tr("over the whole run %1 %")
                         .arg(percent(query.shown->playback.meanUtilisation(link)))});
    };
    add(out, ends.source, ends.target);
    add(back, ends.target, ends.source);
    const Quantity capacity = quantityOf(query.shown->playback.at(out, now).capacity);
    page.linkRows.push_back(
        {.name = Words::tr("Capacity, each direction"),
         .value = capacity.value,
         .unit = capacity.unit});
}

void addChip(SimulationPage& page, const RunPageQuery& query, VertexId chip)
{
    const auto type = query.topology.chipType();
    page.kind = type ? text(type->name) : Words::tr("Chip");
    page.title = text(query.topology.label(chip));
    page.chip = true;
    page.chipDead = std::ranges::count(query.request.deadChips, chip.index) > 0;
    if (query.shown == nullptr)
        return;
    page.linkRows.push_back(
        {.name = Words::tr("Of its data here"),
         .value = percent(query.shown->playback.arrived(chip, Seconds(query.time))),
         .unit = u"%"_s});
}

void addFaults(SimulationPage& page, const RunPageQuery& query)
{
    const CollectiveRequest& request = query.request;
    QString consequence;
    if (query.run != nullptr && query.run->healthy && query.run->healthy->value() > 0) {
        const Quantity slower = slowdown(query.run->makespan.value() / query.run->healthy->value());
        const Quantity from = quantityOf(*query.run->healthy);
        const Quantity to = quantityOf(query.run->makespan);
        consequence = Words::tr("%1 %2 instead of %3 %4, %5 %6 slower.")
                          .arg(to.value, to.unit, from.value, from.unit, slower.value, slower.unit);
    }
    for (std::size_t i = 0; i < request.faults.size(); ++i) {
        const LinkFault& fault = request.faults[i];
        const QString name = Words::tr("Link %1 – %2").arg(fault.source).arg(fault.target);
        const bool failed = fault.share == 0;
        page.faults.push_back(
            {failed ? FaultNote::Kind::FailedLink : FaultNote::Kind::ChangedLink,
             failed ? Words::tr("%1 failed").arg(name)
                    : Words::tr("%1 at %2 %").arg(name, percent(fault.share)),
             consequence,
             i});
        consequence.clear();
    }
    for (std::size_t i = 0; i < request.deadChips.size(); ++i) {
        page.faults.push_back(
            {FaultNote::Kind::DeadChip,
             Words::tr("Chip %1 is dead").arg(request.deadChips[i]),
             consequence,
             i});
        consequence.clear();
    }
    for (std::size_t i = 0; i < request.background.size(); ++i) {
        const BackgroundFlow& flow = request.background[i];
        page.faults.push_back(
            {FaultNote::Kind::Background,
             Words::tr("Other traffic %1 → %2").arg(flow.source).arg(flow.target),
             Words::tr("%1 from %2 on").arg(text(toString(flow.bytes)), text(toString(flow.start))),
             i});
    }
}

} // namespace

Quantity quantityOf(Seconds time)
{
    return split(text(toString(time)));
}

Quantity quantityOf(BytesPerSecond rate)
{
    return split(text(toString(rate)));
}

std::optional<std::size_t> faultOf(const CollectiveRequest& request, const Edge& edge)
{
    const auto found = std::ranges::find_if(request.faults, [&](const LinkFault& fault) {
        return (fault.source == edge.source.index && fault.target == edge.target.index)
            || (fault.source == edge.target.index && fault.target == edge.source.index);
    });
    if (found == request.faults.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - request.faults.begin());
}

QString runTitle(const CollectiveRequest& request)
{
    QString words = text(toString(request.operation));
    words[0] = words[0].toUpper();
    return words;
}

QString runSubtitle(const Topology& topology, const CollectiveRun& run)
{
    const std::uint32_t count = topology.chipCount();
    QString chips = count == 1 ? Words::tr("1 chip") : Words::tr("%1 chips").arg(count);
    if (run.request.nodes > 1)
        chips = Words::tr("%1 × %2").arg(run.request.nodes).arg(chips);
    QString words =
        Words::tr("%1 ranks on %2, %3, %4")
            .arg(run.ranks)
            .arg(chips, text(toString(run.request.size)), text(toString(run.plan.algorithm)));
    if (run.groups > 1)
        words += Words::tr(", %1 groups").arg(run.groups);
    return words;
}

SimulationPage runPage(const RunPageQuery& query)
{
    SimulationPage page;
    page.kind = text(query.topology.title());
    page.title = runTitle(query.request);
    page.place = Words::tr("Click a link to fail it or to change its bandwidth.");
    const bool edge = query.selected && query.selected->isEdge()
        && query.topology.edge(query.selected->edge()).kind == EdgeKind::NeuronLink;
    if (edge)
        addLinkRows(page, query, query.selected->edge());
    else if (
        query.selected && query.selected->isVertex()
        && query.selected->index < query.topology.chipCount())
        addChip(page, query, query.selected->vertex());
    if (edge || page.chip)
        page.place = Words::tr("in an %1").arg(text(toString(query.request.operation)));
    if (query.problem != nullptr)
        page.problem = text(message(*query.problem));
    if (query.run != nullptr) {
        page.sentence = text(query.run->limit);
        page.runRows = runRows(query);
    }
    page.assumptions = assumptionRows(query);
    addFaults(page, query);
    return page;
}

} // namespace atlas::views
