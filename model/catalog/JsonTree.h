#pragma once

#include "model/support/Result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace atlas {

struct CatalogText;
struct JsonMember;

/// One JSON value. Objects keep the order of their members; no number is infinite.
struct JsonNode {
    using List = std::vector<JsonNode>;
    using Object = std::vector<JsonMember>;
    std::variant<std::monostate, bool, double, std::string, List, Object> value;

    /// "an object", "a list", "a number"...: for sentences that say what was found.
    [[nodiscard]] std::string_view typeName() const;
};

struct JsonMember {
    std::string key;
    JsonNode value;
};

/// Where in a file a value stands: a chain of keys and list indices. Places live on the stack of
/// the reader; the text is made only when there is a problem.
class Place {
public:
    explicit Place(std::string_view file)
        : m_key(file)
    {
    }
    Place(const Place* parent, std::string_view key)
        : m_parent(parent)
        , m_key(key)
    {
    }
    Place(const Place* parent, std::size_t index)
        : m_parent(parent)
        , m_index(index)
    {
    }

    /// "trn1.json: /instances/trn1.32xlarge/figures"; the file alone at its root.
    [[nodiscard]] std::string text() const;

private:
    [[nodiscard]] std::string pointer() const;

    const Place* m_parent = nullptr;
    std::string_view m_key;
    std::optional<std::size_t> m_index;
};

/// Collects problems. A hostile file could hold a million; after a limit it says so once and stops.
class ProblemList {
public:
    void add(const Place& place, std::string what);
    void add(std::string where, std::string what);
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] bool empty() const { return m_problems.empty(); }
    [[nodiscard]] Problems take() && { return std::move(m_problems); }

private:
    Problems m_problems;
};

/// A stranger's text in a sentence: quoted and not longer than a line.
[[nodiscard]] std::string quotedShort(std::string_view text);

/// Reads the text of a file. Broken JSON, nesting deeper than 32, more than a million values or
/// more than 1,000 members in an object end the reading with nothing; duplicate keys are reported
/// and the first one stays.
[[nodiscard]] std::optional<JsonNode> parseJson(const CatalogText& file, ProblemList& problems);

} // namespace atlas
