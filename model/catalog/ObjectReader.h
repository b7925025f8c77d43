#pragma once

#include "model/catalog/JsonTree.h"

#include <cstdint>
#include <initializer_list>
#include <span>
#include <utility>

namespace atlas {

/// Where a value stands and where its problems go.
struct ReadContext {
    const Place& place;
    ProblemList& problems;
};

/// Reads the members of one JSON object. Whatever is missing, of a wrong type or unknown becomes a
/// problem at its place; the reading goes on with a neutral value.
class ObjectReader {
public:
    /// The keys are all that the object may hold.
    ObjectReader(
        const JsonNode& node, ReadContext context, std::initializer_list<std::string_view> keys);

    [[nodiscard]] bool isObject() const { return m_members != nullptr; }
    [[nodiscard]] const JsonNode* find(std::string_view key) const;
    [[nodiscard]] bool has(std::string_view key) const { return find(key) != nullptr; }
    [[nodiscard]] Place at(std::string_view key) const { return {&m_context.place, key}; }
    void report(std::string_view key, std::string what) const;

    /// The text, not blank; empty when absent.
    [[nodiscard]] std::string text(std::string_view key) const;
    [[nodiscard]] std::string requiredText(std::string_view key) const;
    [[nodiscard]] bool flag(std::string_view key) const;
    /// A whole number from 0 to most; nothing when absent or wrong.
    [[nodiscard]] std::optional<std::uint32_t>
    whole(std::string_view key, std::uint32_t most) const;
    /// Whole numbers below end, each at most once.
    [[nodiscard]] std::vector<std::uint32_t>
    distinctIndices(std::string_view key, std::uint32_t end) const;
    /// Pairs of different whole numbers below end, each pair at most once in either order.
    [[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint32_t>>
    distinctPairs(std::string_view key, std::uint32_t end) const;
    [[nodiscard]] std::vector<std::string> texts(std::string_view key) const;
    /// The list, or null when absent or of a wrong type.
    [[nodiscard]] const JsonNode::List* list(std::string_view key) const;

private:
    ReadContext m_context;
    const JsonNode::Object* m_members = nullptr;
};

/// The members of an object whose keys are names; reports another type.
[[nodiscard]] const JsonNode::Object* objectMembers(const JsonNode& node, ReadContext context);

/// ": did you mean “a” or “b”?" with the nearest names, or ": expected one of …" with all when few,
/// or nothing.
[[nodiscard]] std::string hint(std::string_view word, std::span<const std::string> names);

/// A blank or overlong text, or one with control characters, is no name.
[[nodiscard]] bool isName(std::string_view text);

} // namespace atlas
