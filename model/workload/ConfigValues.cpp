#include "model/workload/ConfigValues.h"

#include "model/support/NearestNames.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <vector>

namespace atlas {

namespace {

/// "the text “32”", "1.5", "a list": what stands where a number should.
std::string found(const JsonNode& node)
{
    if (const auto* const number = std::get_if<double>(&node.value))
        return fmt::format("{}", *number);
    if (const auto* const text = std::get_if<std::string>(&node.value))
        return fmt::format("the text {}", quotedShort(*text));
    return std::string(node.typeName());
}

} // namespace

ConfigValues::ConfigValues(const JsonNode& node, const Place& place, ProblemList& problems)
    : m_place(place)
    , m_problems(problems)
    , m_members(std::get_if<JsonNode::Object>(&node.value))
{
    if (m_members == nullptr)
        problems.add(
            place,
            fmt::format(
                "expected an object with a model's configuration, found {}", node.typeName()));
}

const JsonNode* ConfigValues::find(std::string_view key) const
{
    if (m_members == nullptr)
        return nullptr;
    const auto member = std::ranges::find(*m_members, key, &JsonMember::key);
    if (member == m_members->end() || std::holds_alternative<std::monostate>(member->value.value))
        return nullptr;
    return &member->value;
}

void ConfigValues::report(std::string_view key, std::string what) const
{
    m_problems.add(at(key), std::move(what));
}

std::optional<std::uint32_t>
ConfigValues::whole(std::string_view key, std::uint32_t least, std::uint32_t most) const
{
    const JsonNode* const node = find(key);
    if (node == nullptr)
        return std::nullopt;
    const auto* const number = std::get_if<double>(&node->value);
    if (number != nullptr && *number >= least && *number <= most && std::trunc(*number) == *number)
        return static_cast<std::uint32_t>(*number);
    report(
        key,
        fmt::format("expected a whole number from {} to {}, found {}", least, most, found(*node)));
    return std::nullopt;
}

std::uint32_t ConfigValues::required(std::string_view key, std::uint32_t most) const
{
    if (m_members == nullptr)
        return 1;
    if (find(key) != nullptr)
        return whole(key, 1, most).value_or(1);
    std::vector<std::string> names;
    for (const JsonMember& member : *m_members)
        names.push_back(member.key.substr(0, 80));
    const std::vector<std::string> near = nearestNames(key, names, 1);
    report(
        key,
        fmt::format(
            "expected a whole number from 1 to {}, found no such key{}",
            most,
            near.empty() ? "" : fmt::format("; the most like it is {}", alternatives(near))));
    return 1;
}

std::optional<std::uint32_t> ConfigValues::optional(std::string_view key, std::uint32_t most) const
{
    return whole(key, 1, most);
}

std::uint32_t
ConfigValues::wholeOr(std::string_view key, std::uint32_t most, std::uint32_t otherwise) const
{
    return whole(key, 0, most).value_or(otherwise);
}

bool ConfigValues::flagOr(std::string_view key, bool otherwise) const
{
    const JsonNode* const node = find(key);
    if (node == nullptr)
        return otherwise;
    if (const auto* const flag = std::get_if<bool>(&node->value))
        return *flag;
    report(key, fmt::format("expected true or false, found {}", found(*node)));
    return otherwise;
}

std::string ConfigValues::text(std::string_view key) const
{
    const JsonNode* const node = find(key);
    if (node == nullptr)
        return {};
    if (const auto* const text = std::get_if<std::string>(&node->value))
        return *text;
    report(key, fmt::format("expected a text, found {}", found(*node)));
    return {};
}

std::vector<bool> ConfigValues::named(std::string_view key, std::uint32_t count) const
{
    std::vector<bool> named(count);
    const JsonNode* const node = find(key);
    if (node == nullptr)
        return named;
    const auto* const list = std::get_if<JsonNode::List>(&node->value);
    if (list == nullptr) {
        report(key, fmt::format("expected a list, found {}", found(*node)));
        return named;
    }
    for (const JsonNode& item : *list) {
        const auto* const number = std::get_if<double>(&item.value);
        if (number == nullptr || *number < 0 || *number >= count
            || std::trunc(*number) != *number) {
            report(
                key,
                fmt::format(
                    "expected whole numbers from 0 to {}, found {}", count - 1, found(item)));
            return named;
        }
        named[static_cast<std::size_t>(*number)] = true;
    }
    return named;
}

std::size_t ConfigValues::listSize(std::string_view key) const
{
    const JsonNode* const node = find(key);
    if (node == nullptr)
        return 0;
    if (const auto* const list = std::get_if<JsonNode::List>(&node->value))
        return list->size();
    if (const auto* const object = std::get_if<JsonNode::Object>(&node->value))
        return object->size();
    report(key, fmt::format("expected a list, found {}", found(*node)));
    return 0;
}

} // namespace atlas
