#include "model/simulation/collective/Sweep.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// The algorithms that a sweep compares.
std::vector<Algorithm>
comparedOn(const Topology& topology, const CollectiveRequest& request, const Team& team)
{
    if (request.algorithm != Algorithm::Auto)
        return {request.algorithm};
    std::vector<Algorithm> compared;
    for (const Algorithm algorithm : possibleAlgorithms(topology, request, team)) {
        if (algorithm != Algorithm::SingleStepMesh && algorithm != Algorithm::FlatRing
            && algorithm != Algorithm::Torus && algorithm != Algorithm::Hierarchical)
            compared.push_back(algorithm);
    }
    return compared;
}

/// Runs single cells.
class Cells {
public:
    Cells(const Topology& topology, CollectiveRequest request, const Watch& watch)
        : m_topology(topology)
        , m_request(std::move(request))
        , m_watch{watch.stop, {}}
    {
    }

    [[nodiscard]] Result<SweepCell> run(Algorithm algorithm, Bytes size)
    {
        m_request.algorithm = algorithm;
        m_request.size = size;
        const auto run = runCollective(m_topology, m_request, m_watch, RunDetail::Totals);
        if (!run)
            return std::unexpected(run.error());
        return SweepCell{.makespan = run->makespan, .busBandwidth = run->busBandwidth};
    }

    /// The size between two at which the second algorithm gets faster than the first.
    [[nodiscard]] Result<Bytes> crossing(Algorithm first, Algorithm second, Bytes low, Bytes high)
    {
        constexpr double near = 1.01;
        auto from = static_cast<double>(low.count());
        auto to = static_cast<double>(high.count());
        while (to > near * from && to - from > 1) {
            // Between close sizes the root may be rounded to an end.
            const double root = std::clamp(std::floor(std::sqrt(from * to)), from + 1, to - 1);
            const Bytes middle(static_cast<std::uint64_t>(root));
            const auto a = run(first, middle);
            const auto b = run(second, middle);
            if (!a || !b)
                return std::unexpected(a ? b.error() : a.error());
            (b->makespan < a->makespan ? to : from) = static_cast<double>(middle.count());
        }
        return Bytes(static_cast<std::uint64_t>(to));
    }

private:
    const Topology& m_topology;
    CollectiveRequest m_request;
    Watch m_watch;
};

Result<void> findCrossovers(Sweep& sweep, Cells& cells)
{
    for (std::size_t i = 1; i < sweep.rows.size(); ++i) {
        const SweepRow& before = sweep.rows[i - 1];
        const SweepRow& after = sweep.rows[i];
        if (before.fastest == after.fastest)
            continue;
        const Algorithm first = sweep.algorithms[before.fastest];
        const Algorithm second = sweep.algorithms[after.fastest];
        const auto size = cells.crossing(first, second, before.size, after.size);
        if (!size)
            return std::unexpected(size.error());
        sweep.crossovers.push_back({.size = *size, .before = first, .after = second});
    }
    return {};
}

} // namespace

Result<Sweep> runSweep(
    const Topology& topology,
    const CollectiveRequest& request,
    const std::vector<Bytes>& sizes,
    const Watch& watch)
{
    const auto teams = teamsOf(topology, request);
    if (!teams)
        return std::unexpected(teams.error());
    Sweep sweep{
        .algorithms = comparedOn(topology, request, teams->front()), .rows = {}, .crossovers = {}};
    Cells cells(topology, request, watch);
    for (const Bytes size : sizes) {
        const double done =
            static_cast<double>(sweep.rows.size()) / static_cast<double>(sizes.size());
        if (!watch.goesOn(done))
            return std::unexpected(Problem{"the sweep", "it was cancelled"});
        SweepRow row{.size = size, .cells = {}};
        for (const Algorithm algorithm : sweep.algorithms) {
            const auto cell = cells.run(algorithm, size);
            if (!cell)
                return std::unexpected(cell.error());
            row.cells.push_back(*cell);
        }
        row.fastest = static_cast<std::size_t>(
            std::ranges::min_element(row.cells, {}, &SweepCell::makespan) - row.cells.begin());
        CollectiveRequest automatic = request;
        automatic.size = size;
        automatic.algorithm = Algorithm::Auto;
        const auto plan = chooseAlgorithm(topology, automatic, teams->front());
        if (!plan)
            return std::unexpected(plan.error());
        row.documented =
            plan->algorithm == Algorithm::Hierarchical ? plan->inside : plan->algorithm;
        sweep.rows.push_back(std::move(row));
    }
    if (const auto found = findCrossovers(sweep, cells); !found)
        return std::unexpected(found.error());
    return sweep;
}

} // namespace atlas
