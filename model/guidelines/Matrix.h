#pragma once

#include "model/catalog/Catalog.h"
#include "model/guidelines/Guidelines.h"

#include <string>
#include <vector>

namespace atlas {

/// A column of the guidelines' matrix: a NeuronCore generation and the chips that have it.
struct MatrixColumn {
    std::string core;
    std::vector<std::string> chips;
    bool rated = false; ///< the page covers it
    std::vector<Purpose> purposes; ///< for which the page has columns there
};

/// One for each generation of the catalogue, in its order.
[[nodiscard]] std::vector<MatrixColumn>
matrixColumns(const Guidelines& guidelines, const Catalog& catalog);

/// "Inferentia2, Trainium"
[[nodiscard]] std::string chipsText(const MatrixColumn& column);

} // namespace atlas
