#include "model/simulation/network/Patterns.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <random>
#include <utility>

namespace atlas {

namespace {

/// More pairs would take gigabytes and hours.
constexpr std::uint64_t mostPairs = 4'000'000;

constexpr std::array patterns = {
    Pattern::HostToDevice,
    Pattern::DeviceToDevice,
    Pattern::HostsToDevices,
    Pattern::NeighborShift,
    Pattern::RandomPermutation,
    Pattern::AllToAll,
    Pattern::Incast};

/// Adds the transfers of pairs that a router joins.
class PatternMaker {
public:
    PatternMaker(const Router& router, const PatternOptions& options)
        : m_router(router)
        , m_topology(*router.topology())
        , m_options(options)
    {
    }

    [[nodiscard]] std::optional<Problem> add(Pattern pattern)
    {
        switch (pattern) {
        case Pattern::HostToDevice:
            return addHostToDevice();
        case Pattern::DeviceToDevice:
            return addDeviceToDevice();
        case Pattern::HostsToDevices:
            return addHostsToDevices();
        case Pattern::NeighborShift:
            return addNeighborShift();
        case Pattern::RandomPermutation:
            return addRandomPermutation();
        case Pattern::AllToAll:
            return addAllToAll();
        case Pattern::Incast:
            return addIncast();
        }
        return std::nullopt;
    }

    [[nodiscard]] TransferList take() && { return std::move(m_transfers); }

private:
    [[nodiscard]] std::uint32_t chipCount() const { return m_topology.chipCount(); }

    [[nodiscard]] std::optional<Problem> checkChip(std::string_view which, std::uint32_t chip) const
    {
        if (chip < chipCount())
            return std::nullopt;
        return Problem{
            std::string(which),
            fmt::format(
                "there is no chip {}; {} has chips 0 to {}",
                chip,
                m_topology.name(),
                chipCount() - 1)};
    }

    [[nodiscard]] std::optional<Problem> checkMany() const
    {
        if (chipCount() > 1)
            return std::nullopt;
        return Problem{m_topology.name(), "expected at least two chips, found one"};
    }

    [[nodiscard]] std::optional<Problem>
    addPair(VertexId from, VertexId to, Way way = Way::Shortest)
    {
        std::vector<std::vector<LinkId>> routes;
        if (m_options.split) {
            auto all = m_router.allRoutes(from, to, 64, way);
            if (!all)
                return all.error();
            routes = *std::move(all);
        } else {
            auto one = m_router.route(from, to, way);
            if (!one)
                return one.error();
            routes.push_back(*std::move(one));
        }
        const double part =
            static_cast<double>(m_options.bytes.count()) / static_cast<double>(routes.size());
        for (const auto& route : routes)
            m_transfers.add(
                {.route = m_transfers.addRoute(route), .bytes = part, .group = m_pairs});
        ++m_pairs;
        return std::nullopt;
    }

    /// The host sockets of a server, or a problem that says that it has none.
    [[nodiscard]] Result<std::vector<VertexId>> hosts() const
    {
        std::vector<VertexId> found;
        const auto vertices = static_cast<std::uint32_t>(m_topology.vertices().size());
        for (std::uint32_t v = chipCount(); v < vertices; ++v)
            if (m_topology.vertex({v}).kind == VertexKind::HostSocket)
                found.push_back({v});
        if (found.empty())
            return std::unexpected(Problem{
                m_topology.name(),
                "it has no host to send from; machines of the catalogue such as trn1.32xlarge do"});
        return found;
    }

    /// The hosts of a chip's server that reach it through PCIe, nearest first; sockets are not
    /// joined.
    [[nodiscard]] Result<std::vector<VertexId>> hostsOf(VertexId chip) const
    {
        const auto all = hosts();
        if (!all)
            return std::unexpected(all.error());
        std::vector<std::pair<std::size_t, VertexId>> found;
        std::optional<Problem> problem;
        for (const VertexId host : *all) {
            if (m_topology.vertex(host).server != m_topology.vertex(chip).server)
                continue;
            const auto route = m_router.route(host, chip, Way::Pcie);
            if (route)
                found.emplace_back(route->size(), host);
            else
                problem = route.error();
        }
        if (found.empty())
            return std::unexpected(problem.value_or(
                Problem{m_topology.label(chip), "its server has no host to send from"}));
        std::ranges::stable_sort(found, {}, [](const auto& entry) { return entry.first; });
        std::vector<VertexId> nearestFirst;
        nearestFirst.reserve(found.size());
        for (const auto& entry : found)
            nearestFirst.push_back(entry.second);
        return nearestFirst;
    }

    [[nodiscard]] std::optional<Problem> addHostToDevice()
    {
        if (auto problem = checkChip("target", m_options.target))
            return problem;
        const auto found = hostsOf({m_options.target});
        if (!found)
            return found.error();
        return addPair(found->front(), {m_options.target}, Way::Pcie);
    }

    [[nodiscard]] std::optional<Problem> addDeviceToDevice()
    {
        if (auto problem = checkChip("source", m_options.source))
            return problem;
        if (auto problem = checkChip("target", m_options.target))
            return problem;
        if (m_options.source == m_options.target)
            return Problem{
                "target",
                fmt::format(
                    "expected another chip than the source, found {} for both", m_options.target)};
        return addPair({m_options.source}, {m_options.target});
    }

    [[nodiscard]] std::optional<Problem> addHostsToDevices()
    {
        for (std::uint32_t chip = 0; chip < chipCount(); ++chip) {
            const auto found = hostsOf({chip});
            if (!found)
                return found.error();
            for (const VertexId host : *found)
                if (auto problem = addPair(host, {chip}, Way::Pcie))
                    return problem;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Problem> addNeighborShift()
    {
        if (auto problem = checkMany())
            return problem;
        const Lattice lattice(
            m_topology.shape(), m_topology.serverCount(), m_topology.ringAcrossServers());
        const std::vector<Axis>& axes = lattice.axes();
        if (m_options.axis && *m_options.axis >= axes.size())
            return Problem{
                "axis",
                fmt::format(
                    "{} has {} axes, numbered from 0; found {}",
                    m_topology.name(),
                    axes.size(),
                    *m_options.axis)};
        const Axis byNumber{.extent = chipCount(), .stride = 1, .closed = true};
        const Axis& axis = m_options.axis ? axes[*m_options.axis] : byNumber;
        for (std::uint32_t chip = 0; chip < chipCount(); ++chip) {
            VertexId from{chip};
            VertexId to{Lattice::next(chip, axis)};
            if (from == to)
                continue;
            if (m_options.backward)
                std::swap(from, to);
            if (auto problem = addPair(from, to))
                return problem;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Problem> addRandomPermutation()
    {
        if (auto problem = checkMany())
            return problem;
        const std::vector<std::uint32_t> targets = randomPermutation(chipCount(), m_options.seed);
        for (std::uint32_t chip = 0; chip < chipCount(); ++chip)
            if (auto problem = addPair({chip}, {targets[chip]}))
                return problem;
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Problem> addAllToAll()
    {
        if (auto problem = checkMany())
            return problem;
        const std::uint64_t pairs = std::uint64_t{chipCount()} * (chipCount() - 1);
        if (pairs > mostPairs)
            return Problem{
                m_topology.name(),
                fmt::format(
                    "all-to-all among its {} chips has {} pairs; at most {} are simulated",
                    chipCount(),
                    pairs,
                    mostPairs)};
        m_transfers.reserve(pairs);
        for (std::uint32_t from = 0; from < chipCount(); ++from)
            for (std::uint32_t to = 0; to < chipCount(); ++to)
                if (from != to)
                    if (auto problem = addPair({from}, {to}))
                        return problem;
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Problem> addIncast()
    {
        if (auto problem = checkMany())
            return problem;
        if (auto problem = checkChip("target", m_options.target))
            return problem;
        for (std::uint32_t from = 0; from < chipCount(); ++from)
            if (from != m_options.target)
                if (auto problem = addPair({from}, {m_options.target}))
                    return problem;
        return std::nullopt;
    }

    const Router& m_router;
    const Topology& m_topology;
    const PatternOptions& m_options;
    TransferList m_transfers;
    std::uint32_t m_pairs = 0;
};

} // namespace

std::span<const Pattern> allPatterns()
{
    return patterns;
}

std::string_view toString(Pattern pattern)
{
    switch (pattern) {
    case Pattern::HostToDevice:
        return "host-to-device";
    case Pattern::DeviceToDevice:
        return "device-to-device";
    case Pattern::HostsToDevices:
        return "hosts-to-devices";
    case Pattern::NeighborShift:
        return "neighbor-shift";
    case Pattern::RandomPermutation:
        return "random-permutation";
    case Pattern::AllToAll:
        return "all-to-all";
    case Pattern::Incast:
        return "incast";
    }
    return "";
}

std::optional<Pattern> findPattern(std::string_view word)
{
    const auto* const found =
        std::ranges::find(patterns, word, [](Pattern p) { return toString(p); });
    return found == patterns.end() ? std::nullopt : std::optional(*found);
}

Result<TransferList>
transfersOf(Pattern pattern, const Router& router, const PatternOptions& options)
{
    if (!router.topology())
        return std::unexpected(
            Problem{std::string(toString(pattern)), "it needs a machine whose chips are known"});
    if (options.bytes == Bytes(0))
        return std::unexpected(
            Problem{"size", "expected a size above 0 with its unit, such as 4 MB, found 0"});
    PatternMaker maker(router, options);
    if (auto problem = maker.add(pattern))
        return std::unexpected(*std::move(problem));
    return std::move(maker).take();
}

std::vector<std::uint32_t> randomPermutation(std::uint32_t count, std::uint64_t seed)
{
    // Sattolo's shuffle: one cycle through all, so none is left where it was. The remainder makes
    // small numbers likelier by less than count / 2^64.
    std::mt19937_64 random(seed);
    std::vector<std::uint32_t> targets(count);
    for (std::uint32_t i = 0; i < count; ++i)
        targets[i] = i;
    for (std::uint32_t i = count; i-- > 1;)
        std::swap(targets[i], targets[random() % i]);
    return targets;
}

} // namespace atlas
