#include "model/story/TextBlocks.h"

#include <cmark.h>
#include <fmt/format.h>
#include <memory>
#include <sstream>
#include <utility>

namespace atlas {

namespace {

struct NodeFree {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct IteratorFree {
    void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};

/// Walks through a tree and sets blocks.
class Setter {
public:
    void enter(cmark_node* node)
    {
        switch (static_cast<int>(cmark_node_get_type(node))) { // few of the kinds matter
        case CMARK_NODE_PARAGRAPH:
            open(TextBlock::Kind::Paragraph);
            break;
        case CMARK_NODE_HEADING:
            open(TextBlock::Kind::Heading);
            break;
        case CMARK_NODE_LIST:
        case CMARK_NODE_BLOCK_QUOTE:
            ++m_depth;
            break;
        case CMARK_NODE_ITEM:
            m_marker = markerOf(node);
            break;
        case CMARK_NODE_CODE_BLOCK:
            setCode(node);
            break;
        case CMARK_NODE_STRONG:
            ++m_strong;
            break;
        case CMARK_NODE_EMPH:
            ++m_emphasis;
            break;
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE:
            add(node);
            break;
        case CMARK_NODE_HTML_BLOCK:
        case CMARK_NODE_HTML_INLINE:
            addTags(node);
            break;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
            addText(" ", false);
            break;
        default:
            break;
        }
    }

    void leave(cmark_node* node)
    {
        switch (static_cast<int>(cmark_node_get_type(node))) { // few of the kinds matter
        case CMARK_NODE_LIST:
        case CMARK_NODE_BLOCK_QUOTE:
            --m_depth;
            break;
        case CMARK_NODE_STRONG:
            --m_strong;
            break;
        case CMARK_NODE_EMPH:
            --m_emphasis;
            break;
        default:
            break;
        }
    }

    std::vector<TextBlock> take() { return std::move(m_blocks); }

private:
    static std::string markerOf(cmark_node* item)
    {
        cmark_node* const list = cmark_node_parent(item);
        if (cmark_node_get_list_type(list) != CMARK_ORDERED_LIST)
            return "•";
        int number = cmark_node_get_list_start(list);
        for (cmark_node* before = cmark_node_previous(item); before != nullptr;
             before = cmark_node_previous(before))
            ++number;
        return fmt::format("{}.", number);
    }

    void open(TextBlock::Kind kind)
    {
        if (!m_marker.empty())
            kind = TextBlock::Kind::Item;
        m_blocks.push_back({kind, m_depth, std::exchange(m_marker, {}), {}});
    }

    void setCode(cmark_node* node)
    {
        open(TextBlock::Kind::Code);
        m_blocks.back().kind = TextBlock::Kind::Code;
        std::istringstream lines(cmark_node_get_literal(node));
        for (std::string line; std::getline(lines, line);)
            m_blocks.back().runs.push_back({.text = line, .code = true});
    }

    void add(cmark_node* node)
    {
        const char* const text = cmark_node_get_literal(node);
        addText(text != nullptr ? text : "", cmark_node_get_type(node) == CMARK_NODE_CODE);
    }

    /// Tags are words like others here; only comments are not seen.
    void addTags(cmark_node* node)
    {
        std::string_view text = cmark_node_get_literal(node);
        while (text.ends_with('\n'))
            text.remove_suffix(1);
        if (text.starts_with("<!--"))
            return;
        if (cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK)
            open(TextBlock::Kind::Paragraph);
        addText(text, false);
    }

    void addText(std::string_view text, bool code)
    {
        if (m_blocks.empty())
            return;
        auto& runs = m_blocks.back().runs;
        TextRun run{std::string(text), m_strong > 0, m_emphasis > 0, code};
        const bool joins = !runs.empty() && runs.back().strong == run.strong
            && runs.back().emphasis == run.emphasis && runs.back().code == run.code;
        if (joins)
            runs.back().text += run.text;
        else
            runs.push_back(std::move(run));
    }

    std::vector<TextBlock> m_blocks;
    std::string m_marker;
    std::uint32_t m_depth = 0;
    int m_strong = 0;
    int m_emphasis = 0;
};

} // namespace

std::vector<TextBlock> readText(std::string_view markdown)
{
    const std::unique_ptr<cmark_node, NodeFree> tree(cmark_parse_document(
        markdown.data(), markdown.size(), CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8));
    const std::unique_ptr<cmark_iter, IteratorFree> iterator(cmark_iter_new(tree.get()));
    Setter setter;
    for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        cmark_node* const node = cmark_iter_get_node(iterator.get());
        if (event == CMARK_EVENT_ENTER)
            setter.enter(node);
        else
            setter.leave(node);
    }
    return setter.take();
}

std::string plainText(std::string_view markdown)
{
    std::string text;
    for (const TextBlock& block : readText(markdown)) {
        if (!text.empty())
            text += ' ';
        for (const TextRun& run : block.runs)
            text += run.text;
    }
    return text;
}

} // namespace atlas
