#pragma once

#include "model/simulation/memory/MemoryUse.h"
#include "model/simulation/memory/PlanRules.h"
#include "model/simulation/memory/Speed.h"

#include <string>
#include <vector>

namespace atlas {

/// What becomes of a plan.
enum class FitVerdict : std::uint8_t { Ok, Tight, DeviceOom, HostOom, InvalidPlan };

[[nodiscard]] std::string_view toString(FitVerdict verdict); ///< "ok", "tight", "device_oom"...

/// What everything is judged by. The three live as long as the program.
struct FitBasis {
    const Calibration& fitted = builtInCalibration();
    const DegreeTable& degrees = builtInDegrees();
};

/// A plan judged: the numbers alone, cheap enough for a hundred thousand a second.
struct FitNumbers {
    Bytes capacity; ///< device memory of a core
    MemoryUse memory; ///< of the fullest core
    HostUse host;
    SpeedEstimate speed;

    [[nodiscard]] bool fitsDevice() const { return memory.total() <= capacity; }
    /// The chance that it fits, for errors that are normal: 0 to 1.
    [[nodiscard]] double confidence() const;
    /// The verdict of a legal plan.
    [[nodiscard]] FitVerdict verdict() const;
};

/// A change of a job, after which it is legal and fits or comes nearer to that.
struct WayOut {
    enum class Kind : std::uint8_t {
        None, ///< a sentence alone: nothing helps
        Serve, ///< compiled elsewhere
        Degrees, ///< TP, and DP where it must follow
        Zero1,
        FullRecompute,
        Batch,
        Sequence,
        ByteWeights,
    };
    Kind kind = Kind::None;
    std::string text; ///< a sentence, with the memory that it comes to
    Job job; ///< with the change; meaningless for None
    Bytes used; ///< device memory of a core then
    Bytes capacity;
    bool fits = false; ///< legal and fits; else it is legal
};

/// A plan judged, with sentences.
struct FitReport {
    Job job; ///< with its framework resolved
    Device device;
    FitVerdict verdict = FitVerdict::Ok;
    FitNumbers numbers;
    std::vector<RuleFinding> reasons; ///< what decided the verdict first, then cautions
    std::vector<WayOut> waysOut; ///< of a plan that does not fit or is not legal: up to three
    std::uint32_t nodes = 1;
};

[[nodiscard]] FitNumbers judge(const Job& job, const Device& device, const Calibration& fitted);

[[nodiscard]] FitReport fit(const Job& job, const Device& device, const FitBasis& basis = {});

/// Above this share of the capacity, or below this confidence, a plan that fits is tight.
inline constexpr double tightShare = 0.9;
inline constexpr double sureConfidence = 0.95;

} // namespace atlas
