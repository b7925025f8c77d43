#pragma once

#include "model/simulation/memory/PlanSearch.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// As CLI11 names it.
// NOLINTNEXTLINE(readability-identifier-naming)
namespace CLI {
class App;
} // namespace CLI

namespace atlas::app {

/// What one wants to run, as options say it; what they leave out has a usual value.
struct JobOptions {
    std::string model; ///< a name of the library, or a path to a config.json
    Task task = Task::Inference;
    Framework framework = Framework::Automatic;
    JobStage stage = JobStage::Compile;
    std::optional<DataType> type;
    std::optional<DataType> cacheType;
    ShardingPlan plan;
    std::optional<std::uint32_t> tensor; ///< absent: the smallest degree that fits
    std::optional<std::uint32_t> batch; ///< of a training pass the micro-batch
    std::optional<std::uint32_t> sequence;
    std::optional<std::uint32_t> prompt;
    bool profiling = false;
};

/// `fit`: the matrix of the guidelines; with a model a plan judged; or how far estimates are from
/// what was published.
struct FitOptions {
    enum class Format : std::uint8_t { Text, Json, Markdown };
    Format format = Format::Text;
    std::string instance; ///< there when a model is
    JobOptions job;
    bool strict = false; ///< a refusal is a failure
    bool accuracy = false; ///< published cases instead
};

/// `plan MODEL`
struct PlanOptions {
    JobOptions job;
    PlanGoal goal = PlanGoal::Fits;
    std::vector<std::string> instances; ///< empty: all
    std::uint32_t limit = 10; ///< the most plans to print
    bool json = false;
};

/// The texts of the two commands as they stand on the command line.
struct FitWords {
    std::vector<std::string> model;
    std::optional<std::string> instance;
    std::vector<std::string> instances;
    std::optional<std::string> goal;
    std::optional<std::string> limit;
    std::optional<std::string> tensor;
    std::optional<std::string> pipeline;
    std::optional<std::string> data;
    std::optional<std::string> expert;
    std::optional<std::string> context;
    std::optional<std::string> nodes;
    std::optional<std::string> batch;
    std::optional<std::string> globalBatch;
    std::optional<std::string> sequence;
    std::optional<std::string> prompt;
    std::optional<std::string> type;
    std::optional<std::string> cacheType;
    std::optional<std::string> mode;
    std::optional<std::string> framework;
    std::optional<std::string> stage;
    std::optional<std::string> recompute;
    std::optional<std::string> logicalCore;
    std::optional<std::string> startCore;
    bool zero1 = false;
    bool noSequenceParallel = false;
    bool profiling = false;
    bool strict = false;
    bool accuracy = false;
    bool json = false;
    bool markdown = false;
};

/// Adds the commands to the program; they fill the words.
CLI::App& addFit(CLI::App& program, FitWords& words);
CLI::App& addPlan(CLI::App& program, FitWords& words);

/// The words as values, or what is wrong with one of them.
[[nodiscard]] Result<FitOptions> finishFit(const FitWords& words);
[[nodiscard]] Result<PlanOptions> finishPlan(const FitWords& words);

} // namespace atlas::app
