#include "model/story/StoryHeadReader.h"

#include "model/story/YamlPairs.h"
#include "model/support/NearestNames.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <optional>

namespace atlas {

namespace {

std::optional<Aspect> readAspect(std::string_view text)
{
    constexpr std::uint32_t most = 100;
    constexpr double widest = 4;
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const auto number = [](std::string_view part) {
        std::uint32_t value = 0;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), value);
        return error == std::errc() && end == part.data() + part.size() ? value : 0;
    };
    const Aspect aspect{number(text.substr(0, colon)), number(text.substr(colon + 1))};
    const bool sound = aspect.width > 0 && aspect.height > 0 && aspect.width <= most
        && aspect.height <= most && aspect.ratio() <= widest && aspect.ratio() >= 1 / widest;
    return sound ? std::optional(aspect) : std::nullopt;
}

class HeadReader {
public:
    HeadReader(const std::vector<std::string_view>& lines, std::string_view file)
        : m_lines(lines)
        , m_file(file)
    {
    }

    HeadLines read()
    {
        HeadLines result;
        if (m_lines.empty() || trimmed(m_lines.front()) != "---" || m_lines.size() < 2
            || isBlank(m_lines[1]))
            return result;
        const auto end =
            std::find_if(m_lines.begin() + 1, m_lines.end(), [](std::string_view line) {
                return trimmed(line) == "---";
            });
        if (end == m_lines.end()) {
            fail({1, 1}, "the head that begins here is not closed by a line “---”");
            result.lines = 1;
            result.problems = std::move(m_problems);
            return result;
        }
        std::string text;
        for (auto line = m_lines.begin() + 1; line != end; ++line)
            text += std::string(*line) + "\n";
        result.lines = static_cast<std::uint32_t>(end - m_lines.begin()) + 1;
        YamlPairs yaml = yamlPairs(text, 2);
        for (StoryProblem& problem : yaml.problems)
            fail(problem.place, std::move(problem.what));
        for (const YamlPair& pair : yaml.pairs)
            take(pair, result.head);
        result.problems = std::move(m_problems);
        return result;
    }

private:
    void fail(TextPlace place, std::string what)
    {
        m_problems.push_back({std::string(m_file), place, std::move(what)});
    }

    void take(const YamlPair& pair, StoryHead& head)
    {
        if (pair.key == "title")
            head.title = pair.value;
        else if (pair.key == "author")
            head.author = pair.value;
        else if (pair.key == "language")
            head.language = pair.value;
        else if (pair.key == "aspect")
            takeAspect(pair, head);
        else if (pair.key == "theme")
            takeTheme(pair, head);
        else
            fail(
                pair.keyPlace,
                unknownWord(
                    pair.key,
                    "word of a story's head",
                    {"title", "author", "aspect", "theme", "language"}));
    }

    void takeAspect(const YamlPair& pair, StoryHead& head)
    {
        if (const auto aspect = readAspect(pair.value))
            head.aspect = *aspect;
        else
            fail(
                pair.valuePlace,
                fmt::format(
                    "“{}” is no aspect; two numbers are expected such as 16:9 or 4:3, at most 4:1",
                    pair.value));
    }

    void takeTheme(const YamlPair& pair, StoryHead& head)
    {
        if (pair.value == "dark" || pair.value == "light")
            head.theme = pair.value == "dark" ? StoryTheme::Dark : StoryTheme::Light;
        else
            fail(pair.valuePlace, unknownWord(pair.value, "theme", {"dark", "light"}));
    }

    const std::vector<std::string_view>& m_lines;
    std::string_view m_file;
    std::vector<StoryProblem> m_problems;
};

} // namespace

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t") == std::string_view::npos;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    const std::size_t first = text.find_first_not_of(space);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(space) + 1 - first);
}

/// A word that is none of some, with the nearest of them.
std::string
unknownWord(std::string_view word, std::string_view what, const std::vector<std::string>& known)
{
    const auto near = nearestNames(word, known);
    std::string text = fmt::format("“{}” is no {}; ", word, what);
    if (!near.empty())
        text += fmt::format("did you mean {}? ", alternatives(near));
    return text + fmt::format("There are {}", fmt::join(known, ", "));
}

HeadLines readHead(const std::vector<std::string_view>& lines, std::string_view file)
{
    return HeadReader(lines, file).read();
}

} // namespace atlas
