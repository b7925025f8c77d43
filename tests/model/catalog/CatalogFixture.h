#pragma once

#include "model/catalog/CatalogReader.h"

#include <string>
#include <string_view>

namespace atlas::test {

/// The built-in catalogue, read once.
[[nodiscard]] const Catalog& builtIn();

/// All problems of one file "t.json" read after the built-in figure definitions, one per line.
[[nodiscard]] std::string problemsOf(std::string_view json);

/// A file with a NeuronCore, a chip and an instance of two chips, all sound; the arguments replace
/// the instance's figures, wiring and host.
struct SmallCatalog {
    std::string figures = R"("chips": {"value": 2, "kind": "documented", "source": "a page"})";
    std::string wiring = R"("shape": "line:2", "generation": "NeuronLink-v2", "source": "a page")";
    std::string host = R"("source": "a page")";
    std::string more; ///< further members of the instance, each with a comma in front

    [[nodiscard]] std::string json() const;
};

} // namespace atlas::test
