#pragma once

#include "model/simulation/neuroncore/MatmulRequest.h"

namespace atlas {

// What an operation can reach at most:
//
//     min(peak, intensity * bandwidth)
//
// with the operations per byte that cross a memory as its intensity. On axes that are both
// logarithmic these are a slope and a flat roof; they meet at the ridge, peak / bandwidth.
// Left out: everything but peak and bandwidth, see SimulateMatmul.h.

/// A flat roof.
struct ComputeRoof {
    std::string name; ///< "bf16"; "vector fp32", "scalar fp32"
    std::optional<OperandType> type; ///< nothing for an engine beside the tensor engine
    FlopsPerSecond rate;
    std::string kind; ///< "documented", "derived", "disputed"
    std::string how; ///< a formula, or the reading as its source writes it
    std::string source;
};

/// A slope.
struct MemoryRoof {
    std::string name; ///< "device memory", "DMA engines", "SBUF"
    BytesPerSecond rate;
    std::string kind;
    std::string how;
    std::string source;
};

/// An operation of a layer: what it calculates, and what it must move when nothing is fused.
struct LayerOperation {
    std::string name;
    double flops = 0; ///< a multiplication and an addition each count
    double bytes = 0;
    /// "" for the roof of the type; otherwise the name of the roof of another engine
    std::string engine;
    [[nodiscard]] double intensity() const { return flops / bytes; }
};

struct RooflineQuery {
    std::string target; ///< a NeuronCore, a chip or a machine of the catalogue
    std::optional<OperandType> type; ///< absent: all that have a rate
    /// NeuronCores that work as one, 1 or 2: the roofline of one such logical core. Absent: of the
    /// whole target.
    std::optional<std::uint32_t> lnc;
};

/// The roofs of a target.
struct Roofline {
    std::string target;
    std::string core; ///< its NeuronCore type
    std::string chip;
    double cores = 1; ///< NeuronCores that these roofs are of
    std::vector<ComputeRoof> compute;
    std::vector<MemoryRoof> memory; ///< never empty

    /// The lowest slope between device memory and SBUF.
    [[nodiscard]] const MemoryRoof& slowest() const;
    /// The intensity at which a compute roof meets slowest(), in operations per byte.
    [[nodiscard]] double ridge(const ComputeRoof& roof) const;
    /// min(peak, intensity * slowest()).
    [[nodiscard]] FlopsPerSecond attainable(const ComputeRoof& roof, double intensity) const;
    /// The roof of an operation: of its engine, or of the type; null without one.
    [[nodiscard]] const ComputeRoof*
    roofOf(const LayerOperation& operation, OperandType type) const;
};

/// Rates of a chip or machine are those that its pages state, else those of its NeuronCores times
/// their number. A problem names the nearest targets, or says that a type or a logical core of this
/// size does not exist there.
[[nodiscard]] Result<Roofline> rooflineOf(const Catalog& catalog, const RooflineQuery& query);

/// The operations of a request, each alone with its inputs and results in device memory, and at
/// last all of them fused. Elements cost 1 operation in an activation, 5 in a layer normalization
/// (mean, variance, shift and scale) and in a softmax (maximum, difference, exponential, sum,
/// quotient).
[[nodiscard]] std::vector<LayerOperation> operationsOf(const MatmulRequest& request);

} // namespace atlas
