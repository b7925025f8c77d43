#include "model/story/StoryFile.h"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <system_error>

namespace atlas {

namespace fs = std::filesystem;

namespace {

/// The first directive of a slide that includes a file.
const Directive* includeOf(const Slide& slide)
{
    for (const StoryStep& step : slide.steps) {
        const auto found =
            std::ranges::find(step.directives, DirectiveKind::Include, &Directive::kind);
        if (found != step.directives.end())
            return &*found;
    }
    return nullptr;
}

bool isInside(const fs::path& path, const fs::path& folder)
{
    const auto [end, rest] = std::ranges::mismatch(folder, path);
    return end == folder.end() || (end->empty() && std::next(end) == folder.end());
}

/// Puts included slides in their places; knows which files are being read.
class Includer {
public:
    Includer(const fs::path& file, const StoryReader& reader)
        : m_folder(settled(file).parent_path())
        , m_reader(reader)
    {
        m_open.push_back(settled(file));
    }

    // NOLINTNEXTLINE(misc-no-recursion): ends at deepestInclude
    std::vector<Slide> expand(std::vector<Slide> slides)
    {
        std::vector<Slide> result;
        for (Slide& slide : slides) {
            const Directive* const include = includeOf(slide);
            if (include == nullptr) {
                if (result.size() + m_taken <= mostSlides)
                    result.push_back(std::move(slide));
                continue;
            }
            Result<std::vector<Slide>> included = read(*include);
            if (!included) {
                slide.problems.push_back(
                    {slide.file, include->place, std::move(included.error().what)});
                result.push_back(std::move(slide));
                continue;
            }
            std::ranges::move(*included, std::back_inserter(result));
        }
        return result;
    }

private:
    /// Links followed, dots resolved, as far as the path exists.
    static fs::path settled(const fs::path& path)
    {
        std::error_code error;
        fs::path absolute = fs::absolute(path, error);
        fs::path whole = fs::weakly_canonical(absolute, error);
        return error ? absolute.lexically_normal() : whole;
    }

    static std::unexpected<Problem> fail(std::string what)
    {
        return std::unexpected(Problem{{}, std::move(what)});
    }

    // NOLINTNEXTLINE(misc-no-recursion): ends at deepestInclude
    Result<std::vector<Slide>> read(const Directive& include)
    {
        const std::string& name = include.argument;
        if (name.empty())
            return fail("the name of a story file is expected, such as “part2.md”");
        const fs::path path = settled(m_open.back().parent_path() / name);
        if (fs::path(name).is_absolute() || !isInside(path, m_folder))
            return fail(fmt::format(
                "“{}” leads outside of the story's folder; only files in it and below it can be "
                "included",
                name));
        if (std::ranges::find(m_open, path) != m_open.end())
            return fail(fmt::format("“{}” includes itself, this way round without an end", name));
        if (m_open.size() > deepestInclude)
            return fail(fmt::format(
                "files include each other more than {} deep; “{}” is left out",
                deepestInclude,
                name));
        const Result<std::string> text = m_reader(path);
        if (!text)
            return fail(fmt::format("“{}” cannot be read: {}", name, text.error().what));
        Result<Story> story = readStory(*text, name);
        if (!story)
            return fail(fmt::format("“{}” cannot be read: {}", name, story.error().what));
        m_taken += story->slides.size();
        if (m_taken > mostSlides)
            return fail(fmt::format(
                "with “{}” the story has more than {} slides; it is left out", name, mostSlides));
        m_open.push_back(path);
        std::vector<Slide> slides = expand(std::move(story->slides));
        m_open.pop_back();
        return slides;
    }

    fs::path m_folder;
    const StoryReader& m_reader;
    std::vector<fs::path> m_open;
    std::size_t m_taken = 0; ///< slides of included files
};

Result<std::string> readFile(const fs::path& path)
{
    const auto fail = [](std::string what) {
        return std::unexpected(Problem{{}, std::move(what)});
    };
    std::error_code error;
    if (!fs::exists(path, error))
        return fail("there is no such file");
    if (!fs::is_regular_file(path, error))
        return fail("this is no file; a Markdown file is expected");
    if (fs::file_size(path, error) > mostStoryBytes)
        return fail(fmt::format("it is larger than {} MiB", mostStoryBytes >> 20U));
    std::ifstream in(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (!in)
        return fail("it cannot be opened");
    return text;
}

} // namespace

Story withIncludes(Story story, const fs::path& file, const StoryReader& reader)
{
    story.slides = Includer(file, reader).expand(std::move(story.slides));
    return story;
}

Result<Story> loadStory(const fs::path& file)
{
    const Result<std::string> text = readFile(file);
    if (!text)
        return std::unexpected(Problem{file.string(), text.error().what});
    Result<Story> story = readStory(*text, file.string());
    if (!story)
        return story;
    return withIncludes(*std::move(story), file, readFile);
}

} // namespace atlas
