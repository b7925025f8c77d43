#pragma once

#include "model/simulation/memory/Fit.h"
#include "model/workload/KnownModel.h"

#include <string>
#include <vector>

namespace atlas {

// How far the planner is from what people published: every case of resources/planning, none left
// out. A timing that lacks what an estimate needs is listed with the reason.

/// A plan that somebody ran or tried, and what became of it.
struct OutcomeCheck {
    std::string id;
    std::string source;
    Job job;
    std::string instance;
    std::string published; ///< "ok", "device_oom", "host_oom", "invalid_degree"
    FitVerdict told = FitVerdict::Ok;
    Bytes needed; ///< by the planner, of the fullest core
    Bytes capacity;

    [[nodiscard]] bool agrees() const;
};

/// A measured time or rate.
struct TimingCheck {
    std::string source;
    std::string release; ///< of the Neuron SDK; may be empty
    Job job;
    std::string instance;
    std::string quantity; ///< "ms to first token", "sequences/s"
    double published = 0;
    double told = 0;
    std::string leftOut; ///< why there is no estimate; empty: there is one
    WireBasis wires = WireBasis::None; ///< of the collectives of its layers

    [[nodiscard]] double error() const { return told / published - 1; } ///< relative, signed
};

struct Accuracy {
    std::vector<OutcomeCheck> outcomes;
    std::vector<TimingCheck> timings;

    [[nodiscard]] std::size_t right() const; ///< outcomes that are told right
    /// Sizes of the relative errors of timings with an estimate, ascending.
    [[nodiscard]] std::vector<double> errors() const;
};

[[nodiscard]] std::span<const CatalogText> builtInCaseFiles(); ///< outcomes, timings

/// Judges every published case. Problems are those of the files: they are tested to have none.
[[nodiscard]] Checked<Accuracy> checkAccuracy(const Catalog& catalog, const FitBasis& basis = {});

} // namespace atlas
