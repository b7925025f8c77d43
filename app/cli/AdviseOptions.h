#pragma once

#include "model/guidelines/ModelDescription.h"

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

/// `advise [MODEL]`: a known model, or a description of one.
struct AdviseOptions {
    std::string model; ///< empty: described by the rest
    std::string family; ///< may be empty
    std::optional<std::uint64_t> parameters; ///< there when no model is
    std::optional<DataType> type;
    std::optional<std::uint32_t> sequence;
    std::optional<std::uint32_t> batch;
    std::optional<CacheShape> cache;
    bool training = false;
    bool json = false;
};

/// The texts of the command as they stand on the command line.
struct AdviseWords {
    std::vector<std::string> model;
    std::optional<std::string> family;
    std::optional<std::string> parameters;
    std::optional<std::string> type;
    std::optional<std::string> sequence;
    std::optional<std::string> batch;
    std::optional<std::string> layers;
    std::optional<std::string> kvHeads;
    std::optional<std::string> headSize;
    bool training = false;
    bool json = false;
};

/// Adds the command to the program; it fills the words.
CLI::App& addAdvise(CLI::App& program, AdviseWords& words);

/// The words as values, or what is wrong with one of them.
[[nodiscard]] Result<AdviseOptions> finishAdvise(const AdviseWords& words);

} // namespace atlas::app
