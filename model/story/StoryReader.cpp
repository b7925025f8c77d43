#include "model/story/Markdown.h"
#include "model/story/StoryFile.h"
#include "model/story/StoryHeadReader.h"
#include "model/story/YamlPairs.h"

#include <boost/locale/utf.hpp>

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <optional>

namespace atlas {

namespace {

bool isUtf8(std::string_view text)
{
    using Traits = boost::locale::utf::utf_traits<char>;
    for (const char* at = text.data(); at != text.data() + text.size();) {
        const auto point = Traits::decode(at, text.data() + text.size());
        if (point == boost::locale::utf::illegal || point == boost::locale::utf::incomplete)
            return false;
    }
    return true;
}

std::vector<std::string> directiveNames()
{
    std::vector<std::string> names;
    for (const DirectiveKind kind : allDirectiveKinds())
        names.emplace_back(toString(kind));
    return names;
}

std::optional<DirectiveKind> findDirective(std::string_view name)
{
    const auto found = std::ranges::find(
        allDirectiveKinds(), name, [](DirectiveKind kind) { return toString(kind); });
    return found == allDirectiveKinds().end() ? std::nullopt : std::optional(*found);
}

bool isEmptySlide(const Slide& slide)
{
    return slide.title.empty() && slide.notes.empty() && slide.problems.empty()
        && slide.steps.size() == 1 && slide.steps.front().text.empty()
        && slide.steps.front().directives.empty();
}

/// Makes slides of the blocks of a text.
class SlideMaker {
public:
    /// The lines are those behind the head, which takes so many.
    SlideMaker(
        const std::vector<std::string_view>& lines, std::uint32_t headLines, std::string_view file)
        : m_lines(lines)
        , m_head(headLines)
        , m_file(file)
    {
        begin(1);
    }

    void add(const MarkdownBlock& block)
    {
        using Kind = MarkdownBlock::Kind;
        const bool subtitle = m_afterTitle;
        m_afterTitle = false;
        m_end.clear();
        switch (block.kind) {
        case Kind::Rule:
            takeText(block.firstLine);
            begin(block.lastLine + 1);
            break;
        case Kind::Heading:
            addHeading(block, subtitle);
            break;
        case Kind::Comment:
            takeText(block.firstLine);
            addNotes(block);
            m_next = block.lastLine + 1;
            break;
        case Kind::Atlas:
            takeText(block.firstLine);
            addStep(block);
            m_next = block.lastLine + 1;
            break;
        case Kind::Other:
            if (!block.closed)
                m_end = block.text;
            break;
        }
    }

    std::vector<Slide> take()
    {
        takeText(static_cast<std::uint32_t>(m_lines.size()) + 1);
        // What the end of the file closes would swallow whatever is written behind it.
        if (!m_end.empty())
            slide().steps.back().text += "\n" + m_end;
        dropEmptyEnds();
        return std::move(m_slides);
    }

private:
    Slide& slide() { return m_slides.back(); }
    TextPlace placeOf(std::uint32_t line) const { return {m_head + line, 1}; }

    void fail(TextPlace place, std::string what)
    {
        slide().problems.push_back({m_file, place, std::move(what)});
    }

    /// What stands before the first and behind the last line of dashes is a slide only when it
    /// says something.
    void dropEmptyEnds()
    {
        if (m_slides.size() > 1 && m_blocks == 0 && isEmptySlide(m_slides.back()))
            m_slides.pop_back();
        if (m_slides.size() > 1 && m_firstBlocks == 0 && isEmptySlide(m_slides.front()))
            m_slides.erase(m_slides.begin());
    }

    void begin(std::uint32_t line)
    {
        if (m_slides.size() == 1)
            m_firstBlocks = m_blocks;
        while (line <= m_lines.size() && isBlank(m_lines[line - 1]))
            ++line;
        m_slides.emplace_back();
        slide().file = m_file;
        slide().place = placeOf(line);
        slide().steps.push_back({{}, {}, slide().place});
        m_next = line;
        m_blocks = 0;
        m_titleLevel = 0;
        m_afterTitle = false;
    }

    /// The lines from the last block to this one are text of the step.
    void takeText(std::uint32_t before)
    {
        std::vector<std::string_view> lines;
        for (std::uint32_t line = m_next; line < before && line <= m_lines.size(); ++line)
            lines.push_back(m_lines[line - 1]);
        while (!lines.empty() && isBlank(lines.back()))
            lines.pop_back();
        const auto first = std::ranges::find_if_not(lines, isBlank);
        lines.erase(lines.begin(), first);
        m_next = std::max(m_next, before);
        if (lines.empty())
            return;
        std::string& text = slide().steps.back().text;
        text += fmt::format("{}{}", text.empty() ? "" : "\n\n", fmt::join(lines, "\n"));
    }

    void addHeading(const MarkdownBlock& block, bool maySubtitle)
    {
        if (block.underlined)
            fail(
                placeOf(block.lastLine),
                fmt::format(
                    "the dashes below “{}” make a heading of it; a blank line above them begins "
                    "the next slide",
                    block.text));
        if (slide().title.empty() && m_blocks == 0) {
            takeText(block.firstLine);
            slide().title = block.text;
            m_titleLevel = block.level;
            m_afterTitle = !block.text.empty();
            m_next = block.lastLine + 1;
        } else if (maySubtitle && block.level > m_titleLevel) {
            takeText(block.firstLine);
            slide().subtitle = block.text;
            m_next = block.lastLine + 1;
        }
    }

    void addNotes(const MarkdownBlock& block)
    {
        if (!block.closed)
            fail(placeOf(block.firstLine), "the comment that begins here is not closed by “-->”");
        const std::string_view notes = trimmed(block.text);
        if (!notes.empty())
            slide().notes += (slide().notes.empty() ? "" : "\n\n") + std::string(notes);
    }

    void addStep(const MarkdownBlock& block)
    {
        if (++m_blocks > 1)
            slide().steps.push_back({{}, {}, placeOf(block.firstLine)});
        StoryStep& step = slide().steps.back();
        step.place = placeOf(block.firstLine);
        if (!block.closed)
            fail(step.place, "the block that begins here is not closed by a line “```”");
        const std::string_view fence = m_lines[block.firstLine - 1];
        const auto indent = static_cast<std::uint32_t>(fence.find_first_not_of(' '));
        YamlPairs yaml = yamlPairs(block.text, m_head + block.firstLine + 1, indent);
        for (StoryProblem& problem : yaml.problems)
            fail(problem.place, std::move(problem.what));
        for (YamlPair& pair : yaml.pairs)
            addDirective(step, pair);
    }

    void addDirective(StoryStep& step, YamlPair& pair)
    {
        if (const auto kind = findDirective(pair.key))
            step.directives.push_back({*kind, std::move(pair.value), pair.valuePlace});
        else
            fail(pair.keyPlace, unknownWord(pair.key, "word of an atlas block", directiveNames()));
    }

    const std::vector<std::string_view>& m_lines;
    std::uint32_t m_head;
    std::string m_file;
    std::vector<Slide> m_slides;
    std::uint32_t m_next = 1; ///< line from which text has not been taken yet
    std::size_t m_blocks = 0; ///< atlas blocks of the slide so far
    std::size_t m_firstBlocks = 0; ///< those of the first slide
    int m_titleLevel = 0;
    bool m_afterTitle = false;
    std::string m_end; ///< would close the last block; empty: it is closed
};

std::optional<std::string> unreadable(std::string_view text)
{
    if (text.size() > mostStoryBytes)
        return fmt::format(
            "the file has {} MiB; a story of at most {} MiB is expected",
            text.size() >> 20U,
            mostStoryBytes >> 20U);
    if (text.find('\0') != std::string_view::npos || !isUtf8(text))
        return "this is no text in UTF-8; a story is a Markdown file such as those under "
               "resources/tours";
    if (trimmed(text).empty())
        return "the file is empty; a story begins with a line such as “# What Trainium is”";
    return std::nullopt;
}

} // namespace

Result<Story> readStory(std::string_view text, std::string_view file)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    if (auto reason = unreadable(text))
        return std::unexpected(Problem{std::string(file), *std::move(reason)});
    std::vector<std::string_view> lines = linesOf(text);
    HeadLines head = readHead(lines, file);
    const std::string_view body = head.lines < lines.size()
        ? text.substr(static_cast<std::size_t>(lines[head.lines].data() - text.data()))
        : std::string_view();
    lines.erase(
        lines.begin(), lines.begin() + std::min<std::ptrdiff_t>(head.lines, std::ssize(lines)));

    SlideMaker maker(lines, head.lines, file);
    for (const MarkdownBlock& block : markdownBlocks(body, lines))
        maker.add(block);
    Story story{
        .head = std::move(head.head), .slides = maker.take(), .problems = std::move(head.problems)};
    if (story.slides.size() > mostSlides)
        return std::unexpected(Problem{
            std::string(file),
            fmt::format(
                "the story has {} slides; at most {} are expected",
                story.slides.size(),
                mostSlides)});
    return story;
}

} // namespace atlas
