#include "model/story/StoryFile.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

} // namespace

// Any bytes are a story, perhaps with faulty slides, or a problem that says why not. What is
// written reads again, and is then written alike. NOLINTNEXTLINE(readability-identifier-naming):
// libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are text
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto story = atlas::readStory(text, "fuzz.md");
    if (!story) {
        require(!story.error().what.empty());
        return 0;
    }
    require(!story->slides.empty());
    const std::string written = atlas::writeStory(*story);
    if (const auto again = atlas::readStory(written, "fuzz.md"))
        require(!again->slides.empty());
    return 0;
}
