#include "model/catalog/PartsReader.h"

#include <algorithm>
#include <fmt/format.h>

namespace atlas {

namespace {

std::vector<std::string> partWords()
{
    std::vector<std::string> words;
    for (const PartKind kind : allPartKinds())
        words.emplace_back(wordOf(kind));
    return words;
}

/// The part that a word names, which the core must have.
std::optional<PartKind> memberOf(
    const std::string& word, const NeuronCoreType& core, const Place& place, ProblemList& problems)
{
    const auto kind = findPartKind(word);
    if (kind && std::ranges::find(core.parts, *kind) != core.parts.end())
        return kind;
    std::vector<std::string> names;
    for (const PartKind part : core.parts)
        names.emplace_back(wordOf(part));
    if (!word.empty())
        problems.add(
            place, fmt::format("no part is named {}{}", quotedShort(word), hint(word, names)));
    return std::nullopt;
}

void readKinds(const ObjectReader& object, NeuronCoreType& core)
{
    const std::vector<std::string> words = partWords();
    for (const std::string& word : object.texts("parts")) {
        const auto kind = findPartKind(word);
        if (!kind)
            object.report(
                "parts",
                fmt::format("no sort of part is named {}{}", quotedShort(word), hint(word, words)));
        else if (std::ranges::find(core.parts, *kind) != core.parts.end())
            object.report("parts", fmt::format("{} stands here twice", quotedShort(word)));
        else
            core.parts.push_back(*kind);
    }
    if (!core.parts.empty())
        core.partsSource = object.requiredText("parts_source");
}

void readPath(const JsonNode& node, ReadContext context, NeuronCoreType& core)
{
    const ObjectReader path(node, context, {"from", "to", "both", "source"});
    const auto end = [&](std::string_view key) {
        return memberOf(path.requiredText(key), core, path.at(key), context.problems);
    };
    const auto from = end("from");
    const auto to = end("to");
    std::string source = path.requiredText("source");
    if (!from || !to)
        return;
    if (*from == *to)
        path.report("to", "expected another part than “from”");
    core.paths.push_back({*from, *to, path.flag("both"), std::move(source)});
}

void readExclusion(const JsonNode& node, ReadContext context, NeuronCoreType& core)
{
    const ObjectReader exclusion(node, context, {"parts", "memory", "source"});
    const std::vector<std::string> words = exclusion.texts("parts");
    if (words.size() != 2 || words[0] == words[1]) {
        exclusion.report("parts", "expected two different parts, such as [\"vector\", \"gpsimd\"]");
        return;
    }
    const auto member = [&](std::string_view key, const std::string& word) {
        return memberOf(word, core, exclusion.at(key), context.problems);
    };
    const auto first = member("parts", words[0]);
    const auto second = member("parts", words[1]);
    const auto memory = member("memory", exclusion.requiredText("memory"));
    std::string source = exclusion.requiredText("source");
    if (first && second && memory)
        core.exclusions.push_back({*first, *second, *memory, std::move(source)});
}

/// Calls read for each item of a list, if there is one.
template<typename Read>
void readItems(
    const ObjectReader& object, std::string_view key, ProblemList& problems, const Read& read)
{
    const JsonNode::List* const list = object.list(key);
    if (list == nullptr)
        return;
    const Place place = object.at(key);
    for (std::size_t i = 0; i < list->size(); ++i) {
        const Place item(&place, i);
        read((*list)[i], ReadContext{.place = item, .problems = problems});
    }
}

} // namespace

void readParts(const ObjectReader& object, ReadContext context, NeuronCoreType& core)
{
    readKinds(object, core);
    readItems(object, "paths", context.problems, [&](const JsonNode& node, ReadContext item) {
        readPath(node, item, core);
    });
    readItems(object, "exclusions", context.problems, [&](const JsonNode& node, ReadContext item) {
        readExclusion(node, item, core);
    });
}

} // namespace atlas
