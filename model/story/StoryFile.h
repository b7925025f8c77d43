#pragma once

#include "model/story/Story.h"

#include <filesystem>
#include <functional>

namespace atlas {

/// A story file is CommonMark. Above it may stand a head of YAML between two lines "---" (title,
/// author, aspect, theme, language). A line "---" after a blank one begins the next slide. The
/// first heading of a slide is its title, a heading right below it the subtitle. HTML comments are
/// notes for the speaker. A fenced block "```atlas" of YAML ("view: trn1.32xlarge") begins a step,
/// with the text that follows it; what stands before the first block belongs to the first step.

/// Larger files and talks with more slides are refused.
inline constexpr std::size_t mostStoryBytes = std::size_t{32} << 20U;
inline constexpr std::size_t mostSlides = 20'000;
/// Files that include each other may stand so deep.
inline constexpr std::size_t deepestInclude = 16;

/// Reads a story; includes stay directives. Faulty slides are there with their problems. A problem
/// when it is no text (not UTF-8, NUL bytes), too large, or empty.
[[nodiscard]] Result<Story> readStory(std::string_view text, std::string_view file);

/// The text of a file that a story includes.
using StoryReader = std::function<Result<std::string>(const std::filesystem::path&)>;

/// Puts the slides of included files in the place of those that include them. What is missing,
/// leads outside of the story's folder, or includes itself becomes a problem of its slide.
[[nodiscard]] Story
withIncludes(Story story, const std::filesystem::path& file, const StoryReader& reader);

/// A story file with all that it includes. A problem when it cannot be read.
[[nodiscard]] Result<Story> loadStory(const std::filesystem::path& file);

/// The story as a file. readStory() makes the same content of it.
[[nodiscard]] std::string writeStory(const Story& story);
/// One slide as it stands in a file, without the line that parts it from others.
[[nodiscard]] std::string writeSlide(const Slide& slide);

/// The tours that are compiled in, in the order in which they are offered.
struct Tour {
    std::string name; ///< "trn1": what `present` and links call it
    std::string_view text; ///< lives as long as the program
};
[[nodiscard]] const std::vector<Tour>& builtInTours();
[[nodiscard]] const Tour* findTour(std::string_view name);
/// The opening tour.
inline constexpr std::string_view openingTour = "welcome";

} // namespace atlas
