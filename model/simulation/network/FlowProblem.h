#pragma once

#include "model/simulation/network/Symmetry.h"

#include <limits>

namespace atlas {

/// A link that a route crosses. One flow stands for a whole class of transfers and one link for a
/// class of links; `weight` transfers of the class cross each of them.
struct Crossing {
    std::uint32_t link = 0;
    std::uint32_t weight = 1;
};

/// What the engine works on: plain arrays, numbered by flow (a class of transfers) and by link (a
/// class of links). Without symmetry a class is one transfer or one link.
struct FlowProblem {
    static constexpr double never = std::numeric_limits<double>::infinity();

    struct Change {
        double time = 0;
        std::uint32_t link = 0;
        double capacity = 0;
    };

    std::vector<double> capacities; ///< by link
    std::vector<Change> changes; ///< by time
    std::vector<std::size_t> routeStarts = {0}; ///< by route, one more at the end
    std::vector<Crossing> crossings;
    std::vector<double> delays; ///< by route: the sum of latencies
    std::vector<std::uint32_t> routes; ///< by flow
    std::vector<double> bytes; ///< by flow
    std::vector<double> starts; ///< by flow: the earliest
    std::vector<double> caps; ///< by flow; infinite without one
    std::vector<std::uint32_t> waits; ///< by flow: for how many others
    std::vector<std::size_t> nextStarts; ///< by flow, one more at the end
    std::vector<std::uint32_t> next; ///< flows that wait for a flow
    std::vector<std::uint32_t> flowOfTransfer; ///< empty: each is its own
    std::vector<std::uint32_t> classOfLink; ///< empty: each is its own
    std::vector<TransferId> firstTransfer; ///< by flow; empty: each is its own

    [[nodiscard]] std::uint32_t flowCount() const
    {
        return static_cast<std::uint32_t>(routes.size());
    }
    [[nodiscard]] std::span<const Crossing> crossingsOf(std::uint32_t route) const
    {
        return std::span(crossings).subspan(
            routeStarts[route], routeStarts[route + 1] - routeStarts[route]);
    }
    [[nodiscard]] std::uint32_t flowOf(std::uint32_t transfer) const
    {
        return flowOfTransfer.empty() ? transfer : flowOfTransfer[transfer];
    }
    [[nodiscard]] TransferId transferOf(std::uint32_t flow) const
    {
        return firstTransfer.empty() ? TransferId{flow} : firstTransfer[flow];
    }
    /// Adds a route of links of weight 1; its number.
    std::uint32_t addRoute(const Network& network, std::span<const LinkId> links);
};

/// Every transfer a flow, every link itself.
[[nodiscard]] FlowProblem plainProblem(
    const Network& network,
    const TransferList& transfers,
    std::span<const CapacityChange> changesByTime);

/// Every class a flow. Nothing when sizes of classes do not fit each other, which only different
/// things of the same color can cause.
[[nodiscard]] std::optional<FlowProblem> problemOfClasses(
    const Network& network,
    const TransferList& transfers,
    std::span<const CapacityChange> changesByTime,
    SymmetryClasses classes);

} // namespace atlas
