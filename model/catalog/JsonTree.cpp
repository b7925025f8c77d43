#include "model/catalog/JsonTree.h"

#include "model/catalog/CatalogReader.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <utility>

namespace atlas {

namespace {

constexpr std::size_t deepest = 32;
constexpr std::size_t mostMembers = 1000;
constexpr std::size_t mostValues = 1U << 20U;
constexpr std::size_t mostProblems = 200;

/// A key inside a JSON pointer.
std::string escaped(std::string_view key)
{
    std::string text;
    for (const char c : key) {
        if (c == '~') {
            text += "~0";
        } else if (c == '/') {
            text += "~1";
        } else if (static_cast<unsigned char>(c) < 0x20) {
            text += '?';
        } else {
            text += c;
        }
    }
    return text;
}

/// "line 3, column 7" of a byte offset; both count from 1.
std::string lineAndColumn(std::string_view text, std::size_t position)
{
    const std::string_view before = text.substr(0, std::min(position, text.size()));
    const auto lines = std::ranges::count(before, '\n');
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
    const std::size_t column = std::max<std::size_t>(before.size() - lineStart, 1);
    return fmt::format("line {}, column {}", lines + 1, column);
}

/// The parser's message without its number and position, in plain characters.
std::string plainReason(std::string_view message)
{
    const std::size_t column = message.find("column ");
    const std::size_t start = message.find(": ", column == std::string_view::npos ? 0 : column);
    const std::size_t code = message.starts_with('[') ? message.find("] ") : std::string_view::npos;
    std::string reason(message);
    if (start != std::string_view::npos)
        reason = message.substr(start + 2);
    else if (code != std::string_view::npos)
        reason = message.substr(code + 2); // of the library's own numbering
    std::ranges::replace_if(
        reason,
        [](char c) {
            const auto byte = static_cast<unsigned char>(c);
            return byte < 0x20 || byte >= 0x7f;
        },
        '?');
    return reason;
}

/// Builds the tree while nlohmann's parser walks the text.
class TreeBuilder : public nlohmann::json_sax<nlohmann::json> {
public:
    TreeBuilder(const CatalogText& file, ProblemList& problems)
        : m_file(file.name)
        , m_text(file.json)
        , m_problems(problems)
    {
    }

    bool null() override { return add({}); }
    bool boolean(bool value) override { return add({value}); }
    bool number_integer(number_integer_t value) override
    {
        return add({static_cast<double>(value)});
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        return add({static_cast<double>(value)});
    }
    bool number_float(number_float_t value, const string_t& /*text*/) override
    {
        return add({value});
    }
    bool string(string_t& value) override { return add({std::move(value)}); }
    bool binary(binary_t& /*value*/) override { return refuse("holds binary data"); }
    bool start_object(std::size_t /*elements*/) override { return open({JsonNode::Object{}}); }
    bool start_array(std::size_t /*elements*/) override { return open({JsonNode::List{}}); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& value) override
    {
        m_frames.back().key = std::move(value);
        return true;
    }

    bool parse_error(
        std::size_t position,
        const std::string& /*token*/,
        const nlohmann::detail::exception& error) override
    {
        m_problems.add(
            m_file,
            fmt::format(
                "{}: expected valid JSON, found: {}",
                lineAndColumn(m_text, position),
                plainReason(error.what())));
        return false;
    }

    std::optional<JsonNode> take() && { return std::move(m_root); }

private:
    struct Frame {
        JsonNode node;
        std::string key; ///< of the member that is being read
    };

    bool refuse(std::string what)
    {
        m_problems.add(where(), std::move(what));
        return false;
    }

    [[nodiscard]] std::string where() const
    {
        std::string pointer;
        for (const Frame& frame : m_frames) {
            const auto* const list = std::get_if<JsonNode::List>(&frame.node.value);
            pointer += '/' + (list != nullptr ? std::to_string(list->size()) : escaped(frame.key));
        }
        return pointer.empty() ? m_file : m_file + ": " + pointer;
    }

    bool open(JsonNode node)
    {
        if (m_frames.size() == deepest) {
            return refuse(fmt::format("nests deeper than {} levels", deepest));
        }
        m_frames.push_back({.node = std::move(node), .key = {}});
        return true;
    }

    bool close()
    {
        JsonNode node = std::move(m_frames.back().node);
        m_frames.pop_back();
        return add(std::move(node));
    }

    bool add(JsonNode node)
    {
        if (++m_values > mostValues) {
            return refuse(fmt::format("the file holds more than {} values", mostValues));
        }
        if (m_frames.empty()) {
            m_root = std::move(node);
            return true;
        }
        if (auto* const list = std::get_if<JsonNode::List>(&m_frames.back().node.value)) {
            list->push_back(std::move(node));
            return true;
        }
        return addMember(std::move(node));
    }

    bool addMember(JsonNode node)
    {
        auto& members = std::get<JsonNode::Object>(m_frames.back().node.value);
        if (members.size() == mostMembers) {
            return refuse(fmt::format("the object has more than {} members", mostMembers));
        }
        if (std::ranges::find(members, m_frames.back().key, &JsonMember::key) != members.end()) {
            m_problems.add(where(), "the key stands here twice: expected each key once");
            return true;
        }
        members.push_back({.key = std::move(m_frames.back().key), .value = std::move(node)});
        return true;
    }

    std::string m_file;
    std::string_view m_text;
    ProblemList& m_problems;
    std::vector<Frame> m_frames;
    std::optional<JsonNode> m_root;
    std::size_t m_values = 0;
};

} // namespace

std::string_view JsonNode::typeName() const
{
    constexpr auto names = std::to_array<std::string_view>(
        {"null", "true or false", "a number", "a text", "a list", "an object"});
    return names.at(value.index());
}

std::string Place::pointer() const
{
    if (m_parent == nullptr) {
        return {};
    }
    return m_parent->pointer() + '/' + (m_index ? std::to_string(*m_index) : escaped(m_key));
}

std::string Place::text() const
{
    const Place* root = this;
    while (root->m_parent != nullptr) {
        root = root->m_parent;
    }
    const std::string path = pointer();
    return path.empty() ? std::string(root->m_key) : fmt::format("{}: {}", root->m_key, path);
}

void ProblemList::add(const Place& place, std::string what)
{
    if (!isFull()) {
        add(place.text(), std::move(what));
    }
}

void ProblemList::add(std::string where, std::string what)
{
    if (isFull()) {
        return;
    }
    m_problems.push_back({.where = std::move(where), .what = std::move(what)});
    if (m_problems.size() == mostProblems) {
        m_problems.push_back(
            {.where = {},
             .what = fmt::format("only the first {} problems are listed", mostProblems)});
    }
}

bool ProblemList::isFull() const
{
    return m_problems.size() > mostProblems;
}

std::string quotedShort(std::string_view text)
{
    constexpr std::size_t longest = 60;
    std::size_t end = std::min(text.size(), longest);
    // Not inside a UTF-8 sequence.
    while (end > 0 && end < text.size()
           && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    std::string shown(text.substr(0, end));
    // A terminal would obey control characters.
    std::ranges::replace_if(
        shown, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, '?');
    return fmt::format("“{}{}”", shown, end < text.size() ? "…" : "");
}

std::optional<JsonNode> parseJson(const CatalogText& file, ProblemList& problems)
{
    TreeBuilder builder(file, problems);
    if (!nlohmann::json::sax_parse(file.json, &builder)) {
        return std::nullopt;
    }
    return std::move(builder).take();
}

} // namespace atlas
