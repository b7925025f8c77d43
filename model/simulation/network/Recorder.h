#pragma once

#include "model/simulation/network/FlowRecord.h"
#include "model/simulation/network/MaxMin.h"

namespace atlas {

/// Notes what changes at the events; see FlowRecord.
class Recorder {
public:
    explicit Recorder(const FlowProblem& problem);

    /// After rates were solved.
    void noteSolved(double time, const MaxMin& rates);
    void noteFinish(double time, std::uint32_t flow);
    /// A flow waits for the latencies of another route: nothing moves.
    void noteOtherRoute(double time, std::uint32_t flow, std::vector<LinkId> links);

    [[nodiscard]] FlowRecord record(const Network& network, const TransferList& transfers) &&;

private:
    void noteRate(double time, const MaxMin& rates, std::uint32_t flow);
    void noteLoad(double time, const MaxMin& rates, std::uint32_t link);

    const FlowProblem& m_problem;
    std::vector<std::uint32_t> m_otherRoutes; ///< by flow; see RateStepOfClass
    FlowRecord::Tables m_tables;
};

} // namespace atlas
