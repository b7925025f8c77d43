#include "model/story/Markdown.h"
#include "model/story/StoryFile.h"
#include "model/story/StoryHeadReader.h"
#include "model/story/YamlPairs.h"

#include <algorithm>
#include <fmt/format.h>

namespace atlas {

namespace {

std::string headText(const StoryHead& head)
{
    const StoryHead usual;
    std::vector<YamlPair> pairs;
    const auto add = [&pairs](const char* key, std::string value) {
        pairs.push_back({key, std::move(value), {}, {}});
    };
    if (!head.title.empty())
        add("title", head.title);
    if (!head.author.empty())
        add("author", head.author);
    if (head.aspect != usual.aspect)
        add("aspect", fmt::format("{}:{}", head.aspect.width, head.aspect.height));
    if (head.theme != usual.theme)
        add("theme", "light");
    if (!head.language.empty())
        add("language", head.language);
    return pairs.empty() ? std::string() : "---\n" + yamlText(pairs) + "---\n\n";
}

/// The longest run of a letter in a text.
std::size_t longestRun(std::string_view text, char letter)
{
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char c : text) {
        run = c == letter ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

std::string blockText(const StoryStep& step)
{
    std::vector<YamlPair> pairs;
    pairs.reserve(step.directives.size());
    for (const Directive& directive : step.directives)
        pairs.push_back({std::string(toString(directive.kind)), directive.argument, {}, {}});
    const std::string yaml = yamlText(pairs);
    const std::string fence(std::max<std::size_t>(3, longestRun(yaml, '`') + 1), '`');
    return fence + "atlas\n" + yaml + fence + "\n";
}

/// Whether the text of the first step would be taken for something else without a block above it.
bool needsBlock(const Slide& slide)
{
    const StoryStep& first = slide.steps.front();
    if (!first.directives.empty() || slide.steps.size() > 1)
        return true;
    // A slide that says nothing is one all the same.
    if (first.text.empty() && slide.title.empty() && slide.notes.empty())
        return true;
    const auto blocks = markdownBlocks(first.text, linesOf(first.text));
    return std::ranges::any_of(blocks, [](const MarkdownBlock& block) {
        return block.kind == MarkdownBlock::Kind::Heading;
    });
}

void append(std::string& text, const std::string& part)
{
    if (!text.empty())
        text += '\n';
    text += part;
}

std::string notesText(std::string notes)
{
    // A comment cannot hold its own end.
    for (std::size_t at = notes.find("-->"); at != std::string::npos; at = notes.find("-->", at))
        notes.replace(at, 3, "-- >");
    const bool oneLine = notes.find('\n') == std::string::npos;
    return oneLine ? "<!-- " + notes + " -->\n" : "<!--\n" + notes + "\n-->\n";
}

} // namespace

std::string writeSlide(const Slide& slide)
{
    std::string text;
    if (!slide.title.empty())
        append(text, "# " + slide.title + "\n");
    if (!slide.subtitle.empty())
        append(text, "## " + slide.subtitle + "\n");
    bool first = true;
    for (const StoryStep& step : slide.steps) {
        if (!first || needsBlock(slide))
            append(text, blockText(step));
        if (!step.text.empty())
            append(text, step.text + "\n");
        first = false;
    }
    if (!slide.notes.empty())
        append(text, notesText(slide.notes));
    return text;
}

std::string writeStory(const Story& story)
{
    std::string text = headText(story.head);
    bool first = true;
    for (const Slide& slide : story.slides) {
        if (!first)
            text += "\n---\n\n";
        text += writeSlide(slide);
        first = false;
    }
    return text;
}

} // namespace atlas
