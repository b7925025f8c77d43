#include "model/simulation/collective/Algorithms.h"

#include <algorithm>

namespace atlas {

namespace {

/// Runs a part of the operation by one algorithm.
void runInside(CollectiveStage& stage, Algorithm algorithm, bool bothDirections)
{
    if (stage.team.size() < 2)
        return;
    switch (algorithm) {
    case Algorithm::Mesh:
        return meshStage(stage);
    case Algorithm::Rdh:
        return rdhStage(stage);
    case Algorithm::Torus:
        return torusStage(stage);
    case Algorithm::KangaRing:
        return ringStage(stage, RingKind::Pairs, bothDirections);
    case Algorithm::SingleStepMesh:
        return singleStepMeshStage(stage);
    case Algorithm::Auto:
    case Algorithm::Ring:
    case Algorithm::Hierarchical:
    case Algorithm::FlatRing:
        return ringStage(stage, RingKind::EveryRank, bothDirections);
    }
}

/// A part of a stage on other teams, each of which has some of the chips of the whole.
class Parts {
public:
    Parts(CollectiveStage& stage, Algorithm algorithm, bool bothDirections)
        : m_stage(stage)
        , m_algorithm(algorithm)
        , m_bothDirections(bothDirections)
    {
    }

    void run(const std::vector<Team>& teams, Operation operation, double bytes)
    {
        std::uint32_t step = m_stage.step;
        for (const Team& team : teams) {
            CollectiveStage part{
                .draft = m_stage.draft,
                .team = team,
                .operation = operation,
                .bytes = bytes,
                .step = m_stage.step,
                .ready = {}};
            std::vector<std::size_t> places;
            for (const std::uint32_t chip : team.chips) {
                const auto found = std::ranges::find(m_stage.team.chips, chip);
                places.push_back(static_cast<std::size_t>(found - m_stage.team.chips.begin()));
                part.ready.push_back(m_stage.ready[places.back()]);
            }
            runInside(part, m_algorithm, m_bothDirections);
            for (std::size_t i = 0; i < places.size(); ++i)
                m_stage.ready[places[i]] = std::move(part.ready[i]);
            step = std::max(step, part.step);
        }
        m_stage.step = step;
    }

private:
    CollectiveStage& m_stage;
    Algorithm m_algorithm;
    bool m_bothDirections;
};

/// The chips of the same place in each instance, as one rank each.
std::vector<Team> acrossNodes(const std::vector<Team>& nodes)
{
    std::vector<Team> teams;
    for (std::size_t place = 0; place < nodes.front().chips.size(); ++place) {
        std::vector<Rank> ranks;
        for (const Team& node : nodes)
            ranks.push_back({.chip = node.chips[place], .core = 0});
        teams.push_back(teamOf(std::move(ranks)));
    }
    return teams;
}

} // namespace

void hierarchicalStage(
    CollectiveStage& stage, Algorithm inside, Algorithm between, bool bothDirections)
{
    const std::vector<Team> nodes = splitByNode(stage.team, stage.draft.machine().chipsPerNode());
    const std::vector<Team> across = acrossNodes(nodes);
    const double part = stage.bytes / static_cast<double>(across.size());
    Parts within(stage, inside, bothDirections);
    Parts beyond(stage, between, false);
    if (stage.operation != Operation::AllGather)
        within.run(nodes, Operation::ReduceScatter, stage.bytes);
    beyond.run(across, stage.operation, part);
    if (stage.operation != Operation::ReduceScatter)
        within.run(nodes, Operation::AllGather, stage.bytes);
}

} // namespace atlas
