#include "model/catalog/ObjectReader.h"

#include "model/support/NearestNames.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <set>

namespace atlas {

namespace {

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::string wrongType(std::string_view expected, const JsonNode& node)
{
    return fmt::format("expected {}, found {}", expected, node.typeName());
}

/// A whole number from 0 to most, else what was found.
std::expected<std::uint32_t, std::string> wholeOf(const JsonNode& node, std::uint32_t most)
{
    const auto* const number = std::get_if<double>(&node.value);
    if (number == nullptr) {
        return std::unexpected(wrongType(fmt::format("a whole number from 0 to {}", most), node));
    }
    if (*number < 0 || *number > most || std::floor(*number) != *number) {
        return std::unexpected(
            fmt::format("expected a whole number from 0 to {}, found {}", most, *number));
    }
    return static_cast<std::uint32_t>(*number);
}

/// Two different whole numbers from 0 to most, else what was found.
std::expected<std::pair<std::uint32_t, std::uint32_t>, std::string>
pairOf(const JsonNode& node, std::uint32_t most)
{
    const auto* const ends = std::get_if<JsonNode::List>(&node.value);
    if (ends == nullptr) {
        return std::unexpected(wrongType("a pair such as [0, 1]", node));
    }
    if (ends->size() != 2) {
        return std::unexpected(
            fmt::format("expected a pair such as [0, 1], found a list of {}", ends->size()));
    }
    const auto a = wholeOf(ends->front(), most);
    const auto b = wholeOf(ends->back(), most);
    if (!a || !b) {
        return std::unexpected(a ? b.error() : a.error());
    }
    if (*a == *b) {
        return std::unexpected(fmt::format("expected two different numbers, found {} twice", *a));
    }
    return std::pair(*a, *b);
}

} // namespace

ObjectReader::ObjectReader(
    const JsonNode& node, ReadContext context, std::initializer_list<std::string_view> keys)
    : m_context(context)
    , m_members(objectMembers(node, context))
{
    if (m_members == nullptr) {
        return;
    }
    const std::vector<std::string> known(keys.begin(), keys.end());
    for (const JsonMember& member : *m_members) {
        if (context.problems.isFull()) {
            return;
        }
        if (std::ranges::find(keys, member.key) == keys.end()) {
            report(member.key, "unknown key" + hint(member.key, known));
        }
    }
}

const JsonNode* ObjectReader::find(std::string_view key) const
{
    if (m_members == nullptr) {
        return nullptr;
    }
    const auto found = std::ranges::find(*m_members, key, &JsonMember::key);
    return found == m_members->end() ? nullptr : &found->value;
}

void ObjectReader::report(std::string_view key, std::string what) const
{
    m_context.problems.add(at(key), std::move(what));
}

std::string ObjectReader::text(std::string_view key) const
{
    const JsonNode* const node = find(key);
    if (node == nullptr) {
        return {};
    }
    const auto* const found = std::get_if<std::string>(&node->value);
    if (found == nullptr) {
        report(key, wrongType("a text", *node));
        return {};
    }
    if (isBlank(*found)) {
        report(key, "expected a text, found a blank one; leave the key out when there is nothing");
        return {};
    }
    return *found;
}

std::string ObjectReader::requiredText(std::string_view key) const
{
    if (m_members != nullptr && !has(key)) {
        m_context.problems.add(
            m_context.place, fmt::format("expected the key “{}” with a text, found none", key));
    }
    return text(key);
}

bool ObjectReader::flag(std::string_view key) const
{
    const JsonNode* const node = find(key);
    if (node == nullptr) {
        return false;
    }
    const auto* const found = std::get_if<bool>(&node->value);
    if (found == nullptr) {
        report(key, wrongType("true or false", *node));
    }
    return found != nullptr && *found;
}

std::optional<std::uint32_t> ObjectReader::whole(std::string_view key, std::uint32_t most) const
{
    const JsonNode* const node = find(key);
    if (node == nullptr) {
        return std::nullopt;
    }
    const auto number = wholeOf(*node, most);
    if (!number) {
        report(key, number.error());
        return std::nullopt;
    }
    return *number;
}

const JsonNode::List* ObjectReader::list(std::string_view key) const
{
    const JsonNode* const node = find(key);
    if (node == nullptr) {
        return nullptr;
    }
    const auto* const found = std::get_if<JsonNode::List>(&node->value);
    if (found == nullptr) {
        report(key, wrongType("a list", *node));
    }
    return found;
}

std::vector<std::uint32_t>
ObjectReader::distinctIndices(std::string_view key, std::uint32_t end) const
{
    std::vector<std::uint32_t> indices;
    const JsonNode::List* const nodes = list(key);
    if (nodes == nullptr || end == 0) {
        return indices;
    }
    std::set<std::uint32_t> seen;
    const Place place = at(key);
    for (std::size_t i = 0; i < nodes->size() && !m_context.problems.isFull(); ++i) {
        const auto index = wholeOf((*nodes)[i], end - 1);
        if (!index) {
            m_context.problems.add(Place(&place, i), index.error());
        } else if (!seen.insert(*index).second) {
            m_context.problems.add(
                Place(&place, i), fmt::format("{} stands in the list twice", *index));
        } else {
            indices.push_back(*index);
        }
    }
    return indices;
}

std::vector<std::pair<std::uint32_t, std::uint32_t>>
ObjectReader::distinctPairs(std::string_view key, std::uint32_t end) const
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    const JsonNode::List* const nodes = list(key);
    if (nodes == nullptr || end == 0) {
        return pairs;
    }
    std::set<std::pair<std::uint32_t, std::uint32_t>> seen;
    const Place place = at(key);
    for (std::size_t i = 0; i < nodes->size() && !m_context.problems.isFull(); ++i) {
        const auto pair = pairOf((*nodes)[i], end - 1);
        if (!pair) {
            m_context.problems.add(Place(&place, i), pair.error());
        } else if (!seen.insert(std::minmax(pair->first, pair->second)).second) {
            m_context.problems.add(
                Place(&place, i),
                fmt::format("the pair {}, {} stands in the list twice", pair->first, pair->second));
        } else {
            pairs.push_back(*pair);
        }
    }
    return pairs;
}

std::vector<std::string> ObjectReader::texts(std::string_view key) const
{
    std::vector<std::string> found;
    const JsonNode::List* const nodes = list(key);
    if (nodes == nullptr) {
        return found;
    }
    const Place place = at(key);
    for (std::size_t i = 0; i < nodes->size() && !m_context.problems.isFull(); ++i) {
        const auto* const text = std::get_if<std::string>(&(*nodes)[i].value);
        if (text == nullptr || isBlank(*text)) {
            m_context.problems.add(
                Place(&place, i),
                text == nullptr ? wrongType("a text", (*nodes)[i])
                                : std::string("expected a text, found a blank one"));
        }
        found.push_back(text == nullptr ? std::string() : *text);
    }
    return found;
}

const JsonNode::Object* objectMembers(const JsonNode& node, ReadContext context)
{
    const auto* const members = std::get_if<JsonNode::Object>(&node.value);
    if (members == nullptr) {
        context.problems.add(context.place, wrongType("an object", node));
    }
    return members;
}

std::string hint(std::string_view word, std::span<const std::string> names)
{
    constexpr std::size_t few = 12;
    const std::vector<std::string> near = nearestNames(word, names);
    if (!near.empty()) {
        return fmt::format(": did you mean {}?", alternatives(near));
    }
    return names.empty() || names.size() > few ? std::string()
                                               : fmt::format(": expected {}", alternatives(names));
}

bool isName(std::string_view text)
{
    constexpr std::size_t longest = 100;
    return !isBlank(text) && text.size() <= longest && std::ranges::none_of(text, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
    });
}

} // namespace atlas
