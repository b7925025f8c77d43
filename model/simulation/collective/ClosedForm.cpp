#include "model/simulation/collective/ClosedForm.h"

#include <algorithm>
#include <limits>
#include <map>

namespace atlas {

namespace {

/// The loads of one round; cleared by touching only what was used.
class Round {
public:
    Round(const CollectiveMachine& machine, const TransferList& transfers)
        : m_machine(machine)
        , m_transfers(transfers)
        , m_bytes(machine.network().linkCount(), 0)
        , m_count(machine.network().linkCount(), 0)
    {
    }

    void add(TransferId id)
    {
        for (const LinkId link : m_transfers.links(m_transfers.route(id))) {
            if (m_count[link.index] == 0)
                m_used.push_back(link);
            m_bytes[link.index] += m_transfers.bytes(id);
            ++m_count[link.index];
        }
        m_members.push_back(id);
    }

    struct Cost {
        double time = 0;
        bool alone = true; ///< the slowest transfer shares its slowest link with no other
        bool even = true; ///< all take as long
    };

    [[nodiscard]] Cost cost() const
    {
        constexpr double rounding = 1e-12;
        Cost worst;
        double least = std::numeric_limits<double>::infinity();
        for (const TransferId id : m_members) {
            const Cost one = costOf(id);
            least = std::min(least, one.time);
            if (one.time > worst.time)
                worst = one;
        }
        worst.even = worst.time - least <= rounding * worst.time;
        return worst;
    }

    void clear()
    {
        for (const LinkId link : m_used) {
            m_bytes[link.index] = 0;
            m_count[link.index] = 0;
        }
        m_used.clear();
        m_members.clear();
    }

private:
    [[nodiscard]] Cost costOf(TransferId id) const
    {
        double latency = 0;
        double busy = 0;
        bool alone = true;
        for (const LinkId link : m_transfers.links(m_transfers.route(id))) {
            const Link& one = m_machine.network().link(link);
            latency += one.latency.value();
            if (!one.capacity || one.capacity->value() <= 0)
                continue;
            const double here = m_bytes[link.index] / one.capacity->value();
            if (here > busy) {
                busy = here;
                alone = m_count[link.index] == 1;
            }
        }
        return {.time = latency + busy, .alone = alone, .even = true};
    }

    const CollectiveMachine& m_machine;
    const TransferList& m_transfers;
    std::vector<double> m_bytes;
    std::vector<std::uint32_t> m_count;
    std::vector<LinkId> m_used;
    std::vector<TransferId> m_members;
};

std::string gatherFormula(const AlgorithmPlan& plan)
{
    switch (plan.algorithm) {
    case Algorithm::Auto:
    case Algorithm::Ring:
        return "(n-1) (a + S/(c n b))";
    case Algorithm::Torus:
        return "sum over axes of (e-1) (a + S'/(e b)), S' = S, S/e, ...";
    case Algorithm::Mesh:
        return "a + L S/(p b), L routes on the busiest link, and steps on the chips";
    case Algorithm::SingleStepMesh:
        return "a + L r^2 S/b, L routes on the busiest link, r ranks on a chip";
    case Algorithm::Rdh:
        return "sum over k < log2 p of (a + 2^k S/(p r b)), and steps on the chips";
    case Algorithm::KangaRing:
        return "(n/2-1) (a + 2 S/(c n b))";
    case Algorithm::Hierarchical:
        return "inside the instances S, between them S/p";
    case Algorithm::FlatRing:
        return "(n-1) (a + S/(c n b)) over all instances, c adapters";
    }
    return {};
}

std::string formulaOf(Operation operation, const AlgorithmPlan& plan)
{
    switch (operation) {
    case Operation::AllReduce:
        if (plan.algorithm == Algorithm::SingleStepMesh)
            return gatherFormula(plan);
        return "2 × [" + gatherFormula(plan) + "]";
    case Operation::AllGather:
    case Operation::ReduceScatter:
        return gatherFormula(plan);
    case Operation::AllToAll:
        return "a + L r^2 S/(n b), L routes on the busiest link, r ranks on a chip";
    case Operation::Broadcast:
        if (plan.algorithm == Algorithm::Ring)
            return "(p-2+k) (a + S/(c k b)), k parts";
        return plan.algorithm == Algorithm::Rdh ? "log2 p (a + S/b)" : "a + L S/b";
    case Operation::Permute:
    case Operation::SendReceive:
        return "a + L S/b, L transfers on the busiest link";
    }
    return {};
}

} // namespace

ClosedForm closedForm(
    const CollectiveMachine& machine,
    const Schedule& schedule,
    Operation operation,
    const AlgorithmPlan& plan)
{
    // Work within a chip that has no latency of its own comes before the step it belongs to.
    const auto isWork = [&](std::uint32_t index) {
        const auto links = schedule.transfers.links(schedule.transfers.route(TransferId{index}));
        return links.size() == 1 && machine.memoryOf(links.front());
    };
    std::map<std::pair<std::uint32_t, bool>, std::vector<TransferId>> rounds;
    for (std::uint32_t i = 0; i < schedule.tags.size(); ++i)
        rounds[{schedule.tags[i].step, !isWork(i)}].push_back(TransferId{i});
    ClosedForm result{
        .time = machine.overhead(),
        .formula = formulaOf(operation, plan),
        .exact = plan.algorithm != Algorithm::FlatRing,
        .rounds = static_cast<std::uint32_t>(rounds.size())};
    // Around a ring every member waits for its own last step: the slowest hop sets the pace of all.
    const bool ring = operation != Operation::Broadcast
        && (plan.algorithm == Algorithm::Ring || plan.algorithm == Algorithm::KangaRing);
    Round round(machine, schedule.transfers);
    for (const auto& [step, members] : rounds) {
        for (const TransferId id : members)
            round.add(id);
        const Round::Cost cost = round.cost();
        result.time = result.time + Seconds(cost.time);
        result.exact = result.exact && cost.alone && (ring || cost.even);
        round.clear();
    }
    return result;
}

} // namespace atlas
