#pragma once

#include "model/simulation/collective/NccomTable.h"
#include "model/simulation/collective/Sweep.h"

#include <string>

namespace atlas::app {

// A run in the forms in which `simulate` prints it. Wall times are those that the caller measured.

/// What a time is to its lower bound, in words.
[[nodiscard]] std::string besideBound(double ratio);

[[nodiscard]] std::string runText(const CollectiveRun& run);
[[nodiscard]] std::string runJson(const CollectiveRun& run, Seconds wall);
[[nodiscard]] std::string runCsv(const CollectiveRun& run);

[[nodiscard]] std::string
sweepText(const Topology& topology, const CollectiveRequest& request, const Sweep& sweep);
[[nodiscard]] std::string
sweepJson(const Topology& topology, const CollectiveRequest& request, const Sweep& sweep);
[[nodiscard]] std::string sweepCsv(const Sweep& sweep);
/// One object with the members of a run and of a sweep, both as JSON.
[[nodiscard]] std::string joinedJson(const std::string& run, const std::string& sweep);

/// A measured time beside the simulated one.
struct MeasuredRow {
    Bytes size;
    Seconds measured;
    Seconds simulated;
    Algorithm algorithm = Algorithm::Ring;
};

[[nodiscard]] std::string
measuredText(const std::vector<MeasuredRow>& rows, const NccomTable& table);
[[nodiscard]] std::string
measuredJson(const std::vector<MeasuredRow>& rows, const NccomTable& table);
[[nodiscard]] std::string measuredCsv(const std::vector<MeasuredRow>& rows);

/// Transfers that were given instead of generated.
struct TrafficRun {
    Topology topology;
    Network network;
    TransferList transfers;
    FlowResult flow;
    std::string name; ///< of the pattern or the file
    Seconds lowerBound;
};

/// No schedule is faster: each transfer alone over its route, each link with all its bytes.
[[nodiscard]] Seconds trafficBound(const Network& network, const TransferList& transfers);

[[nodiscard]] std::string trafficText(const TrafficRun& run);
[[nodiscard]] std::string trafficJson(const TrafficRun& run, Seconds wall, bool withFinishes);

} // namespace atlas::app
