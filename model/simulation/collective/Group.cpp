#include "model/simulation/collective/Group.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <numeric>
#include <set>
#include <span>

namespace atlas {

namespace {

constexpr auto trn1Counts = std::to_array<std::uint32_t>({1, 2, 8, 16, 32});
constexpr auto trn2Counts = std::to_array<std::uint32_t>({1, 2, 4, 8, 16, 32, 64});
constexpr std::string_view trn1Source =
    "Trn1 forms groups of 1, 2, 8, 16 ranks or whole instances of 32, the runtime's own message in "
    "huggingface/optimum-neuron#619";
constexpr std::string_view trn2Source =
    "Trn2 with LNC=2 forms these, libraries/nxd-inference/developer_guides/feature-guide.rst";
constexpr std::string_view trn2PhysicalSource =
    "derived: twice what Trn2 forms with LNC=2, "
    "libraries/nxd-inference/developer_guides/feature-guide.rst";
constexpr std::string_view deviceSource =
    "allocation sets of deploy/infrastructure/scheduler.rst and deploy/eks/dra.rst";

std::unexpected<Problem> problem(std::string where, std::string what)
{
    return std::unexpected(Problem{std::move(where), std::move(what)});
}

std::string family(const Topology& topology)
{
    return topology.instance() ? topology.instance()->family : std::string();
}

bool joinsCores(const Topology& topology)
{
    const auto chip = topology.chipType();
    return chip && (chip->core == "NeuronCore-v3" || chip->core == "NeuronCore-v4");
}

/// Every rank of an instance, chip by chip.
std::vector<Rank>
ranksOfChips(std::span<const std::uint32_t> chips, std::uint32_t perChip, std::uint32_t firstChip)
{
    std::vector<Rank> ranks;
    for (const std::uint32_t chip : chips) {
        for (std::uint32_t core = 0; core < perChip; ++core)
            ranks.push_back({.chip = firstChip + chip, .core = core});
    }
    return ranks;
}

std::vector<std::uint32_t> counted(std::uint32_t end)
{
    std::vector<std::uint32_t> all(end);
    std::iota(all.begin(), all.end(), 0U);
    return all;
}

/// Makes the groups of one request.
class Grouping {
public:
    Grouping(const Topology& topology, const CollectiveRequest& request, std::uint32_t perChip)
        : m_topology(topology)
        , m_request(request)
        , m_perChip(perChip)
        , m_chips(topology.chipCount())
        , m_all(topology.chipCount() * perChip)
    {
    }

    [[nodiscard]] Result<std::vector<Team>> operator()(AllRanks) const
    {
        return std::vector{everyNode(ranksOfChips(counted(m_chips), m_perChip, 0))};
    }

    [[nodiscard]] Result<std::vector<Team>> operator()(RankCount ranks) const
    {
        if (const auto checked = checkCount(ranks.count, "--ranks"); !checked)
            return std::unexpected(checked.error());
        auto first = ranksOfChips(counted(m_chips), m_perChip, 0);
        first.resize(ranks.count / m_request.nodes);
        return std::vector{everyNode(first)};
    }

    [[nodiscard]] Result<std::vector<Team>> operator()(const DeviceList& devices) const
    {
        if (const auto checked = checkDevices(devices.chips); !checked)
            return std::unexpected(checked.error());
        return std::vector{everyNode(ranksOfChips(devices.chips, m_perChip, 0))};
    }

    [[nodiscard]] Result<std::vector<Team>> operator()(const ParallelPlan& plan) const
    {
        const std::uint64_t all = std::uint64_t{m_all} * m_request.nodes;
        // As a double the product cannot leave its range, and it is exact as far as it may be used.
        const double product =
            static_cast<double>(plan.tensor) * plan.data * static_cast<double>(plan.pipeline);
        const std::string text =
            fmt::format("--plan tp={},dp={},pp={}", plan.tensor, plan.data, plan.pipeline);
        if (product < 1 || product > static_cast<double>(all))
            return problem(
                text, fmt::format("the plan needs {:.0f} ranks, there are 1 to {}", product, all));
        if (const auto checked = checkCount(static_cast<std::uint32_t>(product), text); !checked)
            return std::unexpected(checked.error());
        return planned(plan, static_cast<std::uint32_t>(product));
    }

private:
    /// The ranks of the first node, and the same of all others.
    [[nodiscard]] Team everyNode(const std::vector<Rank>& first) const
    {
        std::vector<Rank> ranks;
        ranks.reserve(first.size() * m_request.nodes);
        for (std::uint32_t node = 0; node < m_request.nodes; ++node) {
            for (const Rank& rank : first)
                ranks.push_back({.chip = rank.chip + node * m_chips, .core = rank.core});
        }
        return teamOf(std::move(ranks));
    }

    [[nodiscard]] Result<void> checkCount(std::uint32_t count, const std::string& where) const
    {
        const auto counts = rankCounts(m_topology, m_request.lnc);
        if (!counts)
            return std::unexpected(counts.error());
        const std::uint32_t nodes = m_request.nodes;
        const std::uint32_t each = count / nodes;
        const bool listed = counts->counts.empty()
            || std::ranges::find(counts->counts, each) != counts->counts.end();
        if (count % nodes == 0 && each >= 1 && each <= counts->all && listed)
            return {};
        std::string valid = fmt::format("1 to {}", counts->all);
        if (!counts->counts.empty())
            valid = fmt::format("{}", fmt::join(counts->counts, ", "));
        if (nodes > 1)
            valid += fmt::format(" in each of the {} instances", nodes);
        return problem(
            where,
            fmt::format(
                "{} ranks cannot be formed on {}: expected {} ({})",
                count,
                m_topology.name(),
                valid,
                counts->source));
    }

    [[nodiscard]] Result<void> checkDevices(const std::vector<std::uint32_t>& chips) const
    {
        if (chips.empty())
            return problem("--devices", "expected at least one device");
        std::set<std::uint32_t> seen;
        for (const std::uint32_t chip : chips) {
            if (chip >= m_chips)
                return problem(
                    "--devices",
                    fmt::format(
                        "there is no device {}; {} has 0 to {}",
                        chip,
                        m_topology.name(),
                        m_chips - 1));
            if (!seen.insert(chip).second)
                return problem("--devices", fmt::format("device {} stands twice", chip));
        }
        return checkSet({seen.begin(), seen.end()});
    }

    /// The sets of devices that the documentation allocates. Sorted chips.
    [[nodiscard]] Result<void> checkSet(const std::vector<std::uint32_t>& chips) const
    {
        const std::string name = family(m_topology);
        const auto count = static_cast<std::uint32_t>(chips.size());
        if (name == "Inf1" || name == "Inf2") {
            if (isContiguous(chips))
                return {};
            return problem(
                "--devices",
                fmt::format("{} takes contiguous devices only ({})", name, deviceSource));
        }
        const bool torus = m_topology.shape() == Shape{ShapeKind::Torus, {4, 4}};
        if ((name != "Trn1" && name != "Trn2") || !torus || m_topology.serverCount() > 1)
            return {};
        if (count == 1 || count == m_chips || isRows(chips))
            return {};
        return problem(
            "--devices",
            fmt::format(
                "{} allocates 1 device, 4 that are a row (0-3, 4-7, 8-11, 12-15), 8 that are two "
                "adjacent rows, or all 16 ({})",
                name,
                deviceSource));
    }

    [[nodiscard]] bool isContiguous(const std::vector<std::uint32_t>& chips) const
    {
        std::size_t gaps = 0;
        for (std::size_t i = 1; i < chips.size(); ++i)
            gaps += chips[i] == chips[i - 1] + 1 ? 0U : 1U;
        const bool ring = m_topology.shape().kind == ShapeKind::Ring;
        const bool wraps = chips.front() == 0 && chips.back() + 1 == m_chips;
        return gaps == 0 || (gaps == 1 && ring && wraps);
    }

    /// A row, or two adjacent ones, of a 4 x 4 torus.
    [[nodiscard]] static bool isRows(const std::vector<std::uint32_t>& chips)
    {
        constexpr std::uint32_t row = 4;
        std::array<std::uint32_t, row> inRow{};
        for (const std::uint32_t chip : chips)
            ++inRow.at(chip / row);
        std::vector<std::uint32_t> full;
        for (std::uint32_t r = 0; r < row; ++r) {
            if (inRow.at(r) == row)
                full.push_back(r);
            else if (inRow.at(r) != 0)
                return false;
        }
        if (full.size() == 1)
            return true;
        return full.size() == 2 && (full[1] - full[0] == 1 || full[1] - full[0] == row - 1);
    }

    [[nodiscard]] std::vector<Team> planned(const ParallelPlan& plan, std::uint32_t product) const
    {
        std::vector<Rank> all;
        for (std::uint32_t node = 0; node < m_request.nodes; ++node) {
            auto ranks = ranksOfChips(counted(m_chips), m_perChip, node * m_chips);
            ranks.resize(product / m_request.nodes);
            all.insert(all.end(), ranks.begin(), ranks.end());
        }
        const auto [degree, stride] = degreeAndStride(plan);
        std::vector<Team> teams;
        for (std::uint32_t first = 0; first < product; ++first) {
            if (first / stride % degree != 0)
                continue;
            std::vector<Rank> ranks;
            for (std::uint32_t i = 0; i < degree; ++i)
                ranks.push_back(all[first + i * stride]);
            teams.push_back(teamOf(std::move(ranks)));
        }
        return teams;
    }

    [[nodiscard]] static std::pair<std::uint32_t, std::uint32_t>
    degreeAndStride(const ParallelPlan& plan)
    {
        switch (plan.over) {
        case PlanAxis::Tensor:
            return {plan.tensor, 1};
        case PlanAxis::Data:
            return {plan.data, plan.tensor};
        case PlanAxis::Pipeline:
            return {plan.pipeline, plan.tensor * plan.data};
        }
        return {1, 1};
    }

    const Topology& m_topology;
    const CollectiveRequest& m_request;
    std::uint32_t m_perChip;
    std::uint32_t m_chips;
    std::uint32_t m_all; ///< ranks of one node
};

Result<void> checkAlive(const std::vector<Team>& teams, const CollectiveRequest& request)
{
    for (const Team& team : teams) {
        for (const std::uint32_t dead : request.deadChips) {
            if (std::ranges::find(team.chips, dead) != team.chips.end())
                return problem(
                    fmt::format("chip {}", dead),
                    "it is dead and a member of the group: nothing can reach it; choose other "
                    "devices");
        }
    }
    return {};
}

} // namespace

std::optional<std::uint32_t> Team::perChip() const
{
    if (ranksOn.empty())
        return std::nullopt;
    const bool even = std::ranges::all_of(
        ranksOn, [this](std::uint32_t count) { return count == ranksOn.front(); });
    return even ? std::optional(ranksOn.front()) : std::nullopt;
}

Team teamOf(std::vector<Rank> ranks)
{
    Team team;
    std::map<std::uint32_t, std::size_t> indexOf;
    for (const Rank& rank : ranks) {
        const auto [place, isNew] = indexOf.try_emplace(rank.chip, team.chips.size());
        if (isNew) {
            team.chips.push_back(rank.chip);
            team.ranksOn.push_back(0);
        }
        ++team.ranksOn[place->second];
    }
    team.ranks = std::move(ranks);
    return team;
}

Result<std::uint32_t> ranksPerChip(const Topology& topology, std::optional<std::uint32_t> lnc)
{
    const std::uint32_t cores = std::max(1U, topology.coresPerChip());
    const std::uint32_t joined = lnc.value_or(joinsCores(topology) ? 2 : 1);
    if (joined != 1 && joined != 2)
        return problem("--lnc", fmt::format("{} is neither 1 nor 2", joined));
    if (joined == 2 && !joinsCores(topology))
        return problem(
            "--lnc",
            fmt::format(
                "the NeuronCores of {} cannot be joined to logical ones: Trainium2 and Trainium3 "
                "can",
                topology.name()));
    return cores / joined;
}

Result<RankCounts> rankCounts(const Topology& topology, std::optional<std::uint32_t> lnc)
{
    const auto perChip = ranksPerChip(topology, lnc);
    if (!perChip)
        return std::unexpected(perChip.error());
    RankCounts result{
        .counts = {},
        .all = *perChip * topology.chipCount(),
        .source = fmt::format("{} ranks on each of {} chips", *perChip, topology.chipCount())};
    const std::string name = family(topology);
    const std::uint32_t server = *perChip * topology.chipsPerServer();
    const bool physical = lnc == 1U;
    if (name == "Trn1") {
        result.counts.assign(trn1Counts.begin(), trn1Counts.end());
        result.source = trn1Source;
    } else if (name == "Trn2") {
        if (physical)
            result.counts.push_back(1);
        for (const std::uint32_t count : trn2Counts)
            result.counts.push_back(physical ? 2 * count : count);
        result.source = physical ? trn2PhysicalSource : trn2Source;
        for (std::uint32_t servers = 2; servers <= topology.serverCount(); ++servers)
            result.counts.push_back(servers * server);
    }
    std::erase_if(result.counts, [&](std::uint32_t count) { return count > result.all; });
    return result;
}

Result<std::vector<Team>> teamsOf(const Topology& topology, const CollectiveRequest& request)
{
    if (request.nodes == 0)
        return problem("--nodes", "expected at least 1 instance, found 0");
    const auto perChip = ranksPerChip(topology, request.lnc);
    if (!perChip)
        return std::unexpected(perChip.error());
    auto teams = std::visit(Grouping(topology, request, *perChip), request.ranks);
    if (!teams)
        return std::unexpected(teams.error());
    if (const auto alive = checkAlive(*teams, request); !alive)
        return std::unexpected(alive.error());
    return teams;
}

std::vector<Team> splitByNode(const Team& team, std::uint32_t chipsPerNode)
{
    std::map<std::uint32_t, std::vector<Rank>> byNode;
    for (const Rank& rank : team.ranks)
        byNode[rank.chip / chipsPerNode].push_back(rank);
    std::vector<Team> teams;
    for (auto& [node, ranks] : byNode)
        teams.push_back(teamOf(std::move(ranks)));
    return teams;
}

} // namespace atlas
