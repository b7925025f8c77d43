#include "model/catalog/CatalogReader.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

// So that an input need not bring the definitions of its figures.
constexpr std::string_view definitions = R"({"figures": {
    "chips": {"label": "Chips", "section": "Overview", "dimension": "count"},
    "vcpus": {"label": "vCPUs", "section": "Host", "dimension": "count"},
    "device_memory": {"label": "Memory", "section": "Memory", "dimension": "capacity"},
    "neuronlink_per_link": {"label": "Link", "section": "NeuronLink", "dimension": "rate"},
    "efa": {"label": "EFA", "section": "Network", "dimension": "network rate"},
    "efa_adapters": {"label": "EFA adapters", "section": "Network", "dimension": "count"}}})";

} // namespace

// A catalogue of any text is read or refused with problems, never a crash; and what is read is
// sound enough that its figures can be shown.
// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are text
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::array files{
        atlas::CatalogText{.name = "definitions.json", .json = definitions},
        atlas::CatalogText{.name = "fuzz.json", .json = text}};
    const auto catalog = atlas::readCatalog(files);
    if (!catalog) {
        if (catalog.error().empty()) {
            std::abort();
        }
        return 0;
    }
    for (const auto& instance : catalog->instances()) {
        for (const atlas::Figure& figure : instance->figures.all()) {
            static_cast<void>(figure.chosen().shown());
            static_cast<void>(figure.chosen().asWritten());
        }
    }
    return 0;
}
