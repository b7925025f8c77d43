#pragma once

#include "model/catalog/Catalog.h"
#include "model/simulation/collective/Request.h"

#include <array>
#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <shared_mutex>
#include <string>

namespace atlas {

class Topology;

// How long the collectives of plans take on one machine, by its simulation (runCollective) over the
// wires that it has.
//
// A call is simulated at sizes that are powers of two from 1 KiB to 1 TiB, each when it is first
// needed; between two of them its time is linear in the bytes. While one algorithm holds, a time is
// a latency and bytes over a rate, so that this is exact; where the algorithm changes between two
// powers of two, or another wire becomes the narrowest, it is off by a few percent at most (the
// tests say how many). Below 1 KiB the time is that of 1 KiB; beyond 1 TiB it grows with the bytes.

/// Which cores exchange data: the groups of one axis of a plan, all of them at once, as they stand
/// on the machine. Ranks count tensor first, then data, then pipeline.
struct WireGroup {
    Operation operation = Operation::AllReduce;
    PlanAxis over = PlanAxis::Tensor;
    std::uint32_t tensor = 1;
    std::uint32_t data = 1;
    std::uint32_t pipeline = 1;
    std::uint32_t nodes = 1; ///< instances, joined over EFA
    friend auto operator<=>(const WireGroup&, const WireGroup&) = default;
};

/// What a time of a collective rests on.
enum class WireBasis : std::uint8_t {
    None, ///< nothing is exchanged
    Simulated, ///< on the topology, all groups at once
    Alone, ///< on the topology, one group as if there were no others: all do not form a group there
    ClosedForm, ///< a latency and a rate: the machine forms no such group, or its links are unknown
};
[[nodiscard]] std::string_view toString(WireBasis basis); ///< "simulated", "closed form"...

/// Of one call.
struct WireTime {
    double start = 0; ///< s of a call of 1 KiB
    double whole = 0; ///< s, not below start
    WireBasis basis = WireBasis::Simulated;
};

/// The times of one machine. Several threads may ask; each simulates what is not known yet, and the
/// answers do not depend on who comes first.
class WireTimes {
public:
    /// logicalCore: physical NeuronCores of a rank, 1 or 2.
    WireTimes(
        const Catalog& catalog,
        std::shared_ptr<const InstanceType> instance,
        std::uint32_t logicalCore);
    ~WireTimes();
    WireTimes(const WireTimes&) = delete;
    WireTimes(WireTimes&&) = delete;
    WireTimes& operator=(const WireTimes&) = delete;
    WireTimes& operator=(WireTimes&&) = delete;

    /// Nothing when it cannot be simulated: see WireBasis::ClosedForm. Groups over more than
    /// mostNodes instances or mostRanks ranks are not simulated either.
    [[nodiscard]] std::optional<WireTime> timeOf(const WireGroup& group, double bytes) const;

    static constexpr std::uint32_t mostNodes = 32;
    static constexpr std::uint32_t mostRanks = 2048;

private:
    static constexpr std::size_t knots = 31; ///< 1 KiB to 1 TiB

    struct Entry {
        /// s by knot; 0: not known yet, below 0: cannot be simulated
        std::array<std::atomic<double>, knots> times{};
        std::atomic<WireBasis> basis = WireBasis::Simulated;
    };

    [[nodiscard]] Entry& entryOf(const WireGroup& group) const;
    [[nodiscard]] double timeAt(Entry& entry, const WireGroup& group, std::size_t knot) const;
    [[nodiscard]] double simulated(const WireGroup& group, std::size_t knot) const;
    [[nodiscard]] const Topology* topology() const;

    Catalog m_catalog;
    std::shared_ptr<const InstanceType> m_instance;
    std::uint32_t m_logicalCore;
    mutable std::once_flag m_built;
    mutable std::unique_ptr<const Topology> m_topology; ///< null when it cannot be built
    mutable std::shared_mutex m_mutex; ///< of m_entries, not of what stands in them
    mutable std::map<WireGroup, std::unique_ptr<Entry>> m_entries;
};

} // namespace atlas
