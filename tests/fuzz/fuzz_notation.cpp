#include "model/topology/Notation.h"
#include "model/topology/Queries.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

/// Larger machines take too long for a fuzzer's pace.
constexpr std::uint64_t largestBuilt = 512;

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

/// What is parsed prints back to a text that means the same, and builds a sound machine.
void exercise(const atlas::Notation& notation)
{
    const std::string printed = toString(notation);
    const auto again = atlas::parseNotation(printed);
    require(again.has_value() && toString(*again) == printed);
    if (notation.shape.chipCount() > largestBuilt) {
        return;
    }
    const auto topology = atlas::buildTopology(notation);
    require(topology.has_value() && check(*topology).empty());
    require(topology->name() == printed);
    require(summarize(*topology).chips == notation.shape.chipCount());
}

} // namespace

// Any text is a notation or a problem that says why not, never a crash.
// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are text
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto notation = atlas::parseNotation(text);
    if (notation) {
        exercise(*notation);
    } else {
        require(!notation.error().what.empty());
    }
    return 0;
}
