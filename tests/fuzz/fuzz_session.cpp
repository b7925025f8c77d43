#include "model/session/SessionJson.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// A session of any text is read or refused with problems, never a crash; and what is read and
// written again means the same. What is understood of a newer file is never written.
// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are text
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto opened = atlas::readSession({.name = "fuzz.atlas", .json = text});
    if (!opened) {
        if (opened.error().empty())
            std::abort();
        return 0;
    }
    if (opened->isNewer)
        return 0;
    const std::string written = toJson(opened->document);
    const auto again = atlas::readSession({.name = "again.atlas", .json = written});
    if (!again || again->isNewer || toJson(again->document) != written)
        std::abort();
    return 0;
}
