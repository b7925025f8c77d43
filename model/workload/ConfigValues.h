#pragma once

#include "model/catalog/JsonTree.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

/// Reads the members that a model needs from an object that may hold many others. A member that is
/// null counts as absent. Whatever is missing or wrong becomes a problem at its place.
class ConfigValues {
public:
    ConfigValues(const JsonNode& node, const Place& place, ProblemList& problems);

    [[nodiscard]] bool isObject() const { return m_members != nullptr; }
    [[nodiscard]] const JsonNode* find(std::string_view key) const;
    [[nodiscard]] Place at(std::string_view key) const { return {&m_place, key}; }
    void report(std::string_view key, std::string what) const;

    /// A whole number from 1 to most that must be there; 1 when missing or wrong, so that reading
    /// can go on. A missing one names the key most like it.
    [[nodiscard]] std::uint32_t required(std::string_view key, std::uint32_t most) const;
    /// The same where another key or a rule stands in; nothing when absent or wrong.
    [[nodiscard]] std::optional<std::uint32_t>
    optional(std::string_view key, std::uint32_t most) const;
    /// A whole number from 0 to most, or the given one.
    [[nodiscard]] std::uint32_t
    wholeOr(std::string_view key, std::uint32_t most, std::uint32_t otherwise) const;
    [[nodiscard]] bool flagOr(std::string_view key, bool otherwise) const;
    /// Empty when absent.
    [[nodiscard]] std::string text(std::string_view key) const;
    /// Which of `count` things a list of their numbers, from 0, names; none when absent.
    [[nodiscard]] std::vector<bool> named(std::string_view key, std::uint32_t count) const;
    /// How many elements a list has; 0 when absent.
    [[nodiscard]] std::size_t listSize(std::string_view key) const;

private:
    [[nodiscard]] std::optional<std::uint32_t>
    whole(std::string_view key, std::uint32_t least, std::uint32_t most) const;

    const Place& m_place;
    ProblemList& m_problems;
    const JsonNode::Object* m_members = nullptr;
};

} // namespace atlas
