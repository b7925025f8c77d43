#pragma once

#include "model/simulation/collective/Group.h"
#include "model/simulation/collective/Machine.h"
#include "model/simulation/network/Transfers.h"

#include <unordered_map>

namespace atlas {

/// What a transfer of a collective is.
struct TransferTag {
    std::uint32_t source = 0; ///< chip: node * chips of the machine + chip
    std::uint32_t target = 0; ///< the same chip for a step within it
    std::uint32_t step = 0; ///< from 0 on
    std::uint32_t chunk = 0; ///< of the buffer, by what its algorithm counts: ranks, chips or parts
    friend bool operator==(const TransferTag&, const TransferTag&) = default;
};

/// The transfers of a collective with what each of them is; tags by transfer.
struct Schedule {
    TransferList transfers;
    std::vector<TransferTag> tags;
    std::uint32_t steps = 0;
};

/// A schedule of more transfers than this is refused.
inline constexpr std::uint32_t mostTransfers = 8'000'000;

/// Transfers that must finish before another may start.
using After = std::vector<TransferId>;

/// Collects the transfers of a schedule. The first problem stays; what is added after it is lost.
class ScheduleDraft {
public:
    explicit ScheduleDraft(const CollectiveMachine& machine);

    /// A step to another chip, or within a chip when both are the same; then bytes are those that
    /// its memory reads and writes.
    TransferId move(const TransferTag& tag, double bytes, std::span<const TransferId> after);
    /// Work within a chip that belongs to a step and adds no latency.
    TransferId work(const TransferTag& tag, double bytes, std::span<const TransferId> after);

    [[nodiscard]] const CollectiveMachine& machine() const { return m_machine; }
    [[nodiscard]] bool isFull() const { return m_problem.has_value(); }
    void refuse(Problem problem);
    /// Whether so many more transfers may follow; refuses the schedule when they are too many,
    /// before they are made.
    [[nodiscard]] bool hasRoomFor(std::uint64_t transfers);
    [[nodiscard]] Result<Schedule> take() &&;

private:
    TransferId
    add(const TransferTag& tag, double bytes, RouteId route, std::span<const TransferId>);
    [[nodiscard]] std::optional<RouteId> routeOf(const TransferTag& tag, bool latency);

    const CollectiveMachine& m_machine;
    Schedule m_schedule;
    std::unordered_map<std::uint64_t, RouteId> m_routes;
    std::optional<Problem> m_problem;
};

} // namespace atlas
