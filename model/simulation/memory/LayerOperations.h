#pragma once

#include "model/simulation/memory/Device.h"
#include "model/simulation/memory/Job.h"

#include <string_view>
#include <vector>

namespace atlas {

// The matrix products of a decoder's or encoder's layer on one core, for a roofline. With m tokens
// of one pass, a product of m × k by k × n takes 2 m k n operations and, when nothing is fused,
// moves the three matrices: (m k + k n + m n) values. Scores and mixing read the keys and values of
// the whole sequence. Heads, widths and experts are split over TP; each token's experts are read
// once for each expert that some token wakes. Left out: norms, activations, softmax.

enum class PassKind : std::uint8_t { Prompt, Token };

struct CoreOperation {
    std::string_view name; ///< "scores"
    double flops = 0;
    double bytes = 0;

    [[nodiscard]] double intensity() const { return bytes > 0 ? flops / bytes : 0; }
};

/// Of the first sort of layers of the model. A token is one of each sequence of the batch; of
/// models that do not generate it is the same as the prompt.
[[nodiscard]] std::vector<CoreOperation> layerOperations(const Job& job, PassKind pass);

/// min(peak, intensity × bandwidth) of a logical core, operations per second; for weights of FP8
/// the peak of FP8.
[[nodiscard]] double attainable(const Device& device, DataType weights, double intensity);

} // namespace atlas
