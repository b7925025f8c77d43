#pragma once

#include "model/simulation/memory/Fit.h"

#include <string>
#include <vector>

namespace atlas {

// Memory of a core over time, by category.
//
// A training step runs one-forward-one-backward: stage p of P does min(P - p - 1, m) forward
// passes, then a forward and a backward pass in turn, then the backward passes that are left. A
// forward pass keeps its activations until its backward pass is over, which takes twice as long.
// Gradients are there from the first backward pass, as are the optimizer's passes over them at the
// end. Stages wait for their neighbors; the waits are not drawn.
//
// A generation keeps the cache's whole place from the start; the timeline tells what of it is in
// use.

/// From this moment on, until the next.
struct TimelinePoint {
    double time = 0; ///< s from the start
    std::string what; ///< "forward of micro-batch 3", "output token 100"
    MemoryUse memory;
    Bytes cacheInUse; ///< of the KV cache
};

struct Timeline {
    std::vector<TimelinePoint> points; ///< in time; never empty
    std::size_t peak = 0; ///< the first point with the most memory
    double end = 0; ///< s
    std::string
        alive; ///< what is there at the peak, largest first: "optimizer states 3.1 GiB, ..."
};

/// One training step of a pipeline stage (0 is the first). Micro-batches beyond 64 are left out of
/// the middle, where memory repeats itself.
[[nodiscard]] Timeline trainingTimeline(const FitReport& report, std::uint32_t stage);

/// Prompt, then output tokens to the sequence's end, in at most 64 steps.
[[nodiscard]] Timeline generationTimeline(const FitReport& report);

} // namespace atlas
