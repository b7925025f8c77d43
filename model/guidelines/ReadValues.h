#pragma once

#include "model/catalog/ObjectReader.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

// What the readers of this folder share beyond ObjectReader.

/// A whole number from 1 to most; nothing when absent or wrong.
[[nodiscard]] std::optional<std::uint64_t>
readCount(const ObjectReader& object, std::string_view key, std::uint64_t most);

/// The same for a key that must be there; 0 when it is missing or wrong.
[[nodiscard]] std::uint64_t
requiredCount(const ObjectReader& object, std::string_view key, std::uint64_t most);

/// A text "YYYY-MM-DD".
[[nodiscard]] std::string requiredDate(const ObjectReader& object, std::string_view key);

/// Reports a word that is none of the known ones, with the nearest of them.
void reportWord(
    const ObjectReader& object,
    std::string_view key,
    std::string_view word,
    const std::vector<std::string>& known);

/// One of the values by its word; another word is reported.
template<typename Value, std::size_t count>
[[nodiscard]] Value requiredWord(
    const ObjectReader& object, std::string_view key, const std::array<Value, count>& values)
{
    const std::string word = object.requiredText(key);
    std::vector<std::string> words;
    for (const Value value : values) {
        if (word == toString(value))
            return value;
        words.emplace_back(toString(value));
    }
    if (!word.empty())
        reportWord(object, key, word, words);
    return values.front();
}

/// Calls read(node, context) for each element of the list under the key.
template<typename Read>
void forEachElement(
    const ObjectReader& object, std::string_view key, ProblemList& problems, Read read)
{
    const JsonNode::List* const list = object.list(key);
    if (list == nullptr)
        return;
    const Place place = object.at(key);
    for (std::size_t i = 0; i < list->size() && !problems.isFull(); ++i) {
        const Place element(&place, i);
        read((*list)[i], ReadContext{.place = element, .problems = problems});
    }
}

} // namespace atlas
