#include "tests/model/catalog/CatalogFixture.h"

#include <array>
#include <fmt/format.h>
#include <stdexcept>

namespace atlas::test {

const Catalog& builtIn()
{
    static const Catalog catalog = [] {
        auto read = readCatalog(builtInCatalog());
        if (!read) {
            throw std::runtime_error(message(read.error().front()));
        }
        return *std::move(read);
    }();
    return catalog;
}

std::string problemsOf(std::string_view json)
{
    const std::array files{builtInCatalog().front(), CatalogText{.name = "t.json", .json = json}};
    const auto catalog = readCatalog(files);
    std::string text;
    if (!catalog) {
        for (const Problem& problem : catalog.error()) {
            text += message(problem) + "\n";
        }
    }
    return text;
}

std::string SmallCatalog::json() const
{
    return fmt::format(
        R"({{
        "neuroncores": {{"Core": {{"figures": {{}}}}}},
        "chips": {{"Chip": {{"core": "Core", "figures": {{}}}}}},
        "instances": {{"own.large": {{"family": "Own", "chip": "Chip",
            "figures": {{{}}}, "wiring": {{{}}}, "host": {{{}}}{}}}}}
    }})",
        figures,
        wiring,
        host,
        more);
}

} // namespace atlas::test
