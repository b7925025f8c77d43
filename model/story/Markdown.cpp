#include "model/story/Markdown.h"

#include <boost/algorithm/string/predicate.hpp>

#include <algorithm>
#include <array>
#include <cmark.h>
#include <cstdlib>
#include <memory>

namespace atlas {

namespace {

struct NodeFree {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
using Tree = std::unique_ptr<cmark_node, NodeFree>;

std::string literalOf(cmark_node* node)
{
    const char* const text = cmark_node_get_literal(node);
    return text != nullptr ? text : "";
}

/// A heading's words as CommonMark in one line.
std::string headingText(cmark_node* heading)
{
    const std::unique_ptr<char, decltype(&std::free)> rendered(
        cmark_render_commonmark(heading, CMARK_OPT_NOBREAKS, 0), &std::free);
    std::string_view text = rendered.get();
    const std::size_t start = text.find_first_not_of("# ");
    const std::size_t end = text.find_last_not_of("\n ");
    return start == std::string_view::npos ? std::string()
                                           : std::string(text.substr(start, end + 1 - start));
}

bool isAtlas(cmark_node* node)
{
    const char* const info = cmark_node_get_fence_info(node);
    const std::string_view word = info != nullptr ? info : "";
    return word.substr(0, word.find_first_of(" \t")) == "atlas";
}

/// The marks that a line of code opens with; empty: the code has no fence but is indented.
std::string_view fenceOf(std::string_view line)
{
    constexpr std::size_t mostIndent = 3;
    const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
    if (indent > mostIndent || indent == line.size())
        return {};
    line.remove_prefix(indent);
    const char mark = line.front();
    return mark == '`' || mark == '~' ? line.substr(0, line.find_first_not_of(mark))
                                      : std::string_view();
}

bool closes(std::string_view line, std::string_view fence)
{
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    line = line.substr(0, line.find_last_not_of(" \t") + 1);
    return line.starts_with(fence)
        && line.find_first_not_of(fence.front()) == std::string_view::npos;
}

/// What closes a block of tags that does not end at a blank line; empty: it does.
std::string endOfTags(std::string_view text)
{
    struct Pair {
        std::string_view begin;
        std::string_view end;
    };
    constexpr std::array pairs{
        Pair{"<script", "</script>"},
        Pair{"<pre", "</pre>"},
        Pair{"<style", "</style>"},
        Pair{"<textarea", "</textarea>"},
        Pair{"<?", "?>"},
        Pair{"<![CDATA[", "]]>"},
        Pair{"<!", ">"}};
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    const auto pair = std::ranges::find_if(
        pairs, [text](const Pair& each) { return boost::istarts_with(text, each.begin); });
    const bool open = pair != pairs.end() && !boost::icontains(text, pair->end);
    return open ? std::string(pair->end) : std::string();
}

class Reader {
public:
    explicit Reader(const std::vector<std::string_view>& lines)
        : m_lines(lines)
    {
    }

    MarkdownBlock block(cmark_node* node) const
    {
        using Kind = MarkdownBlock::Kind;
        MarkdownBlock block;
        block.firstLine = static_cast<std::uint32_t>(std::max(1, cmark_node_get_start_line(node)));
        block.lastLine = std::max(
            block.firstLine,
            static_cast<std::uint32_t>(std::max(1, cmark_node_get_end_line(node))));
        switch (static_cast<int>(cmark_node_get_type(node))) { // few of the kinds matter
        case CMARK_NODE_HEADING:
            block.kind = Kind::Heading;
            block.level = cmark_node_get_heading_level(node);
            // Only those with a line below them end on another line than they begin.
            if (block.lastLine > block.firstLine) {
                block.lastLine = underlineOf(block);
                block.underlined = block.level == 2;
            }
            block.text = headingText(node);
            break;
        case CMARK_NODE_THEMATIC_BREAK:
            block.kind = line(block.firstLine).starts_with('-') ? Kind::Rule : Kind::Other;
            break;
        case CMARK_NODE_HTML_BLOCK:
            readTags(node, block);
            break;
        case CMARK_NODE_CODE_BLOCK:
            readCode(node, block);
            break;
        default:
            break;
        }
        return block;
    }

private:
    std::string_view raw(std::uint32_t number) const
    {
        return number <= m_lines.size() ? m_lines[number - 1] : std::string_view();
    }
    std::string_view line(std::uint32_t number) const
    {
        std::string_view text = raw(number);
        text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
        return text;
    }

    /// The line that makes a heading of those above it. Unless it is the text's last one, the
    /// parser names the line behind it.
    std::uint32_t underlineOf(const MarkdownBlock& heading) const
    {
        const char mark = heading.level == 1 ? '=' : '-';
        const std::uint32_t before = heading.lastLine - 1;
        std::string_view text = line(before);
        text = text.substr(0, text.find_last_not_of(" \t") + 1);
        const bool marks = !text.empty() && text.find_first_not_of(mark) == std::string_view::npos;
        return marks && before > heading.firstLine ? before : heading.lastLine;
    }

    void readCode(cmark_node* node, MarkdownBlock& block) const
    {
        const std::string_view fence = fenceOf(raw(block.firstLine));
        block.closed = fence.empty()
            || (block.lastLine > block.firstLine && closes(raw(block.lastLine), fence));
        if (isAtlas(node)) {
            block.kind = MarkdownBlock::Kind::Atlas;
            block.text = literalOf(node);
        } else if (!block.closed) {
            block.text = fence;
        }
    }

    /// The parser's last line of a comment is one short.
    static void readTags(cmark_node* node, MarkdownBlock& block)
    {
        const std::string text = literalOf(node);
        const std::size_t start = text.find_first_not_of(' ');
        if (start == std::string::npos || text.compare(start, 4, "<!--") != 0) {
            block.text = endOfTags(text);
            block.closed = block.text.empty();
            return;
        }
        block.kind = MarkdownBlock::Kind::Comment;
        const auto breaks = static_cast<std::uint32_t>(std::ranges::count(text, '\n'));
        const bool ends = text.ends_with('\n');
        block.lastLine = block.firstLine + breaks - (ends && breaks > 0 ? 1U : 0U);
        const std::size_t from = start + 4;
        const std::size_t end = text.find("-->", from);
        block.text = text.substr(from, end == std::string::npos ? end : end - from);
        block.closed = end != std::string::npos;
    }

    const std::vector<std::string_view>& m_lines;
};

} // namespace

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find_first_of("\r\n");
        lines.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(text.substr(end).starts_with("\r\n") ? end + 2 : end + 1);
    }
    return lines;
}

std::vector<MarkdownBlock>
markdownBlocks(std::string_view text, const std::vector<std::string_view>& lines)
{
    const Tree tree(cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT));
    const Reader reader(lines);
    std::vector<MarkdownBlock> blocks;
    for (cmark_node* node = cmark_node_first_child(tree.get()); node != nullptr;
         node = cmark_node_next(node))
        blocks.push_back(reader.block(node));
    return blocks;
}

} // namespace atlas
