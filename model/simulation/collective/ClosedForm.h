#pragma once

#include "model/simulation/collective/Choose.h"
#include "model/simulation/collective/Schedule.h"

namespace atlas {

// The alpha-beta model beside the engine: a schedule as rounds, one after another,
//
//     T = overhead + sum over rounds k of max over transfers i of round k of
//             ( alpha_i + max over links l on its route of bytes_l,k / C_l )
//
// with the latencies alpha_i of its route, the bytes that all transfers of the round put on a link
// and the link's capacity. For the algorithms on a machine of equal links this is, with n ranks,
// c cycles, p chips, buffer S, latency a and bandwidth b,
//
//     ring        all-reduce 2 (n-1) (a + S/(c n b)); all-gather, reduce-scatter half of it
//     kangaring   the same with n/2 members
//     torus       per axis of extent e, buffer S': 2 (e-1) (a + S'/(e b)), S' / e for the next axis
//     mesh        a + L S/(p b) per exchange, L routes on the busiest link
//     rdh         sum over k of (a + 2^k S/(p r b)), r ranks of a chip on different links
//
// and steps within chips. It is exact where in each round the slowest transfer has its link to
// itself and either all take as long as it, or, around a ring, each waits for its own last step.

/// What the alpha-beta model says.
struct ClosedForm {
    Seconds time;
    std::string formula; ///< in symbols: "2 (n-1) (a + S/(c n b))"
    bool exact = false; ///< the engine gives the same; otherwise an estimate
    std::uint32_t rounds = 0;
};

[[nodiscard]] ClosedForm closedForm(
    const CollectiveMachine& machine,
    const Schedule& schedule,
    Operation operation,
    const AlgorithmPlan& plan);

} // namespace atlas
