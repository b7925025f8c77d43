#pragma once

#include "model/simulation/memory/CollectiveTime.h"
#include "model/simulation/memory/Device.h"
#include "model/simulation/memory/Job.h"

#include <array>
#include <string>
#include <string_view>

namespace atlas {

// How fast a plan runs, by closed forms, and collectives by the simulation of the machine's wires
// (CollectiveTime). F is the BF16 peak of a core, M its memory bandwidth, a_c,
// a_m fitted shares of them (Calibration), n the tokens of a prompt, b sequences, L layers:
//
//   prefill   start + 2 × active weights × b n / (a_c F) + scores (b × heads × n² × L values
//   through
//             memory) + 2 L all-reduces of b n h values; more for several long prompts at once
//   decode    weights / (a_m M) + keys and values / (a_m M) + 2 × active weights × b / (a_c F)
//             + 2 L all-reduces
//   one pass  (2 × active weights × b n + 4 b n² h L) / (a_c F) + a part of weights / M
//             + 2 L all-reduces
//   step      (micro-batches + PP - 1) × ((6 × active weights × b n + 12 b n² h L) / (a_c F)
//             + 8 L gathers and scatters) + gradients and weights among the replicas + the
//             optimizer
//
// The cache is read to the full sequence, as the compiler's buckets have it. Left out: waiting of
// requests for each other, buckets that are longer than the prompt, input pipelines.

/// A part of a time, for a waterfall.
struct TimePart {
    std::string_view name; ///< empty: no part
    double seconds = 0;
};

using TimeParts = std::array<TimePart, 6>;

[[nodiscard]] double totalOf(const TimeParts& parts);

struct SpeedEstimate {
    bool generates = false; ///< has a time per output token
    double firstToken = 0; ///< s; of a model that does not generate the time of a pass
    double perToken = 0; ///< s between output tokens
    double outputTokensPerSecond = 0; ///< over all replicas; 0 when it does not generate
    double tokensPerSecond = 0; ///< prompt and output together, or what a training step takes
    double sequencesPerSecond = 0;
    double step = 0; ///< s of an optimizer step
    double utilization = 0; ///< MFU: operations that the model needs over what the cores could do
    double errorBand = 0; ///< relative
    WireBasis layerWires = WireBasis::None; ///< of the collectives of layers
    WireBasis replicaWires = WireBasis::None; ///< of gradients and weights among replicas
    TimeParts first; ///< of the first token, the pass or the step
    TimeParts next; ///< of each further token
};

/// A sentence that says what the times of collectives rest on; empty when there are none.
[[nodiscard]] std::string wiresText(const SpeedEstimate& speed, const Device& device);

/// The plan need not fit.
[[nodiscard]] SpeedEstimate
speedOf(const Job& job, const Device& device, const Calibration& fitted);

} // namespace atlas
