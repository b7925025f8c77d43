#include "model/story/StoryFile.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <map>

using namespace atlas;
namespace fs = std::filesystem;

namespace {

/// Stories in memory, in a folder that does not exist.
class Files {
public:
    void add(const std::string& name, const std::string& text) { m_files["/talks/" + name] = text; }

    [[nodiscard]] Story load(const std::string& name) const
    {
        const StoryReader reader = [this](const fs::path& path) -> Result<std::string> {
            const auto found = m_files.find(path.string());
            if (found == m_files.end())
                return std::unexpected(Problem{{}, "there is no such file"});
            return found->second;
        };
        const auto story = readStory(m_files.at("/talks/" + name), name);
        REQUIRE(story);
        return withIncludes(*story, "/talks/" + name, reader);
    }

private:
    std::map<std::string, std::string> m_files;
};

std::string including(const std::string& name)
{
    return "```atlas\ninclude: " + name + "\n```\n";
}

} // namespace

TEST_CASE("included slides stand in the place of the slide that includes them", "[story]")
{
    Files files;
    files.add("a.md", "# One\n\n---\n\n" + including("sub/b.md") + "\n---\n\n# Four\n");
    files.add("sub/b.md", "# Two\n\n---\n\n" + including("c.md"));
    files.add("sub/c.md", "# Three\n");
    const Story story = files.load("a.md");
    REQUIRE(story.slides.size() == 4);
    CHECK(story.slides[1].title == "Two");
    CHECK(story.slides[2].title == "Three");
    CHECK(story.slides[2].file == "c.md");
    CHECK(allProblems(story).empty());
}

TEST_CASE("loops, missing files and ways out of the folder are problems of their slide", "[story]")
{
    Files files;
    files.add("loop.md", "# A\n\n---\n\n" + including("back.md"));
    files.add("back.md", including("loop.md"));
    files.add("missing.md", "# A\n\n---\n\n" + including("nowhere.md"));
    files.add("out.md", "# A\n\n---\n\n" + including("../secret.md"));
    files.add("absolute.md", "# A\n\n---\n\n" + including("/etc/passwd"));
    const auto [name, words] = GENERATE(table<std::string, std::string>(
        {{"loop.md", "includes itself"},
         {"missing.md", "there is no such file"},
         {"out.md", "outside of the story's folder"},
         {"absolute.md", "outside of the story's folder"}}));
    const Story story = files.load(name);
    REQUIRE(story.slides.size() == 2);
    CHECK(story.slides[0].problems.empty());
    REQUIRE(story.slides[1].problems.size() == 1);
    CHECK_THAT(story.slides[1].problems[0].what, Catch::Contains(words));
}

TEST_CASE("a story that is not there is a problem that names it", "[story]")
{
    const auto story = loadStory("/nowhere/talk.md");
    REQUIRE_FALSE(story);
    CHECK(story.error().where == "/nowhere/talk.md");
    CHECK_FALSE(loadStory("/"));
}
