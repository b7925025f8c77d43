#include "model/guidelines/Matrix.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace atlas {

std::vector<MatrixColumn> matrixColumns(const Guidelines& guidelines, const Catalog& catalog)
{
    std::vector<MatrixColumn> columns;
    for (const auto& core : catalog.cores()) {
        MatrixColumn column;
        column.core = core->name;
        for (const auto& chip : catalog.chips()) {
            if (chip->core == core->name)
                column.chips.push_back(chip->name);
        }
        const auto has = [&](Purpose purpose) {
            return std::ranges::any_of(guidelines.ratings, [&](const Rating& rating) {
                return rating.core == core->name && rating.best(purpose);
            });
        };
        column.rated = std::ranges::find(guidelines.ratings, core->name, &Rating::core)
            != guidelines.ratings.end();
        for (const Purpose purpose : std::array{Purpose::Training, Purpose::Inference}) {
            if (has(purpose))
                column.purposes.push_back(purpose);
        }
        columns.push_back(std::move(column));
    }
    return columns;
}

std::string chipsText(const MatrixColumn& column)
{
    return fmt::format("{}", fmt::join(column.chips, ", "));
}

} // namespace atlas
