#pragma once

#include "model/simulation/collective/Constants.h"
#include "model/simulation/collective/Operation.h"

#include <cstdint>
#include <variant>

namespace atlas {

/// Every rank of the machine.
struct AllRanks {
    friend bool operator==(AllRanks, AllRanks) = default;
};

/// The first ranks of the machine, as many as this; over several instances the same number in each.
struct RankCount {
    std::uint32_t count = 0;
    friend bool operator==(RankCount, RankCount) = default;
};

/// Every rank of these chips, by device id; the same ones in each instance.
struct DeviceList {
    std::vector<std::uint32_t> chips;
    friend bool operator==(const DeviceList&, const DeviceList&) = default;
};

enum class PlanAxis : std::uint8_t { Tensor, Data, Pipeline };

[[nodiscard]] std::string_view toString(PlanAxis axis); ///< "tp", "dp", "pp"

/// A parallel plan over the first tensor * data * pipeline ranks. Tensor groups are neighbors; the
/// rank is tensor + tensor degree * (data + data degree * pipeline). The operation runs in all
/// groups of one axis at once.
struct ParallelPlan {
    std::uint32_t tensor = 1;
    std::uint32_t data = 1;
    std::uint32_t pipeline = 1;
    PlanAxis over = PlanAxis::Tensor;
    friend bool operator==(const ParallelPlan&, const ParallelPlan&) = default;
};

using RankChoice = std::variant<AllRanks, RankCount, DeviceList, ParallelPlan>;

/// What is wrong with the NeuronLink between two chips of the first instance.
struct LinkFault {
    std::uint32_t source = 0;
    std::uint32_t target = 0;
    double share = 0; ///< of its bandwidth that is left, below or above 1; 0: it has failed
    friend bool operator==(const LinkFault&, const LinkFault&) = default;
};

/// Other traffic between two chips of the first instance.
struct BackgroundFlow {
    std::uint32_t source = 0;
    std::uint32_t target = 0;
    Bytes bytes;
    Seconds start;
    friend bool operator==(const BackgroundFlow&, const BackgroundFlow&) = default;
};

/// What to simulate: a plain value. Everything that can be changed about a run stands here.
struct CollectiveRequest {
    Operation operation = Operation::AllReduce;
    Bytes size;
    Algorithm algorithm = Algorithm::Auto;
    RankChoice ranks = AllRanks{};
    std::uint32_t nodes = 1; ///< instances or UltraServers, joined over EFA
    /// The EFA bandwidth of an instance over what the fabric carries of it; 1: non-blocking.
    double oversubscription = 1;
    std::optional<std::uint32_t> lnc; ///< 1 or 2, where the NeuronCores can be joined; absent: 2
    bool bothDirections = false; ///< rings use each wire both ways at once
    std::vector<LinkFault> faults;
    std::vector<std::uint32_t> deadChips; ///< of the first instance
    std::vector<BackgroundFlow> background;
    std::vector<ConstantChange> constants;
    std::optional<BytesPerSecond> linkBandwidth; ///< of links that no page documents
    /// Of each link; then a step costs what its links do instead of the hop latency.
    std::optional<Seconds> linkLatency;

    friend bool operator==(const CollectiveRequest&, const CollectiveRequest&) = default;
};

/// Whether a request changes something that is healthy.
[[nodiscard]] bool hasFaults(const CollectiveRequest& request);
/// The same request on a healthy machine.
[[nodiscard]] CollectiveRequest healthy(CollectiveRequest request);

} // namespace atlas
