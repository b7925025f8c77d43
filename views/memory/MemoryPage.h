#pragma once

#include "model/simulation/memory/Fit.h"
#include "views/simulation/RowList.h"

#include <QString>

#include <optional>
#include <vector>

namespace atlas::views {

/// What the panel says of a plan: the verdict in a word, why, what to do, and the figures.
struct MemoryPage {
    std::optional<FitVerdict> verdict; ///< nothing: it cannot be judged
    QString word; ///< "Does not fit"
    QString line; ///< how much is missing or left
    QString detail; ///< how sure that is
    double used = 0; ///< GiB of the fullest core
    double capacity = 0;
    double band = 0; ///< of the error
    QString reasons; ///< refusals in rich text: sentences, each with its rule and source
    QString cautions; ///< what else one should know of, likewise
    std::vector<QString> ways; ///< a button each
    QString hint; ///< when there is no way
    std::vector<RunRow> memory;
    std::vector<RunRow> speed;
    std::vector<RunRow> model;
};

[[nodiscard]] MemoryPage memoryPage(const FitReport* report, const std::optional<Problem>& problem);

/// "Llama 3 8B" of the job's name, and in a line what runs where.
[[nodiscard]] QString memoryTitle(const FitReport& report);
[[nodiscard]] QString memorySubtitle(const FitReport& report);

/// "TP 8, PP 4, DP 2": what is not one.
[[nodiscard]] QString planWords(const ShardingPlan& plan);

/// "KV cache", in the language of the window.
[[nodiscard]] QString categoryName(MemoryCategory category);
[[nodiscard]] QString gibWords(Bytes amount);
/// "12.3 ms"
[[nodiscard]] QString timeWords(double seconds);
/// "weights", of a part of a time.
[[nodiscard]] QString partName(std::string_view name);

} // namespace atlas::views
