#include "app/cli/Commands.h"
#include "app/cli/Table.h"
#include "model/reference/GlossaryReader.h"
#include "model/reference/Search.h"
#include "model/support/JsonText.h"
#include "model/support/NearestNames.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace atlas::app {

namespace {

using Json = nlohmann::ordered_json;

Json textOrNull(const std::string& text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

Json toJson(const SearchResult& result)
{
    return {
        {"kind", toString(result.kind)},
        {"title", result.title},
        {"alias", textOrNull(result.alias)},
        {"subtitle", textOrNull(result.subtitle)},
        {"value", textOrNull(result.value)},
        {"unit", textOrNull(result.unit)},
        {"known", result.known ? Json(toString(*result.known)) : Json(nullptr)},
        {"address", textOrNull(result.address)},
        {"term", textOrNull(result.term)},
        {"owner", textOrNull(result.owner)},
        {"figure", textOrNull(result.figure)}};
}

/// "2.9 TB/s · documented · ...": the value, then what is said of it.
std::string answerOf(const SearchResult& result)
{
    std::string answer = result.value;
    if (!result.unit.empty())
        answer += " " + result.unit;
    if (!answer.empty() && !result.subtitle.empty())
        answer += " · ";
    return answer + result.subtitle;
}

std::string asTable(const std::vector<SearchResult>& results)
{
    using enum Table::Align;
    Table table({Left, Left, Left});
    for (const SearchResult& result : results) {
        const std::string title = result.alias.empty()
            ? result.title
            : fmt::format("{} ({})", result.title, result.alias);
        table.addRow({std::string(toString(result.kind)), title, answerOf(result)});
    }
    return table.toString();
}

std::string asJson(const std::string& question, const std::vector<SearchResult>& results)
{
    Json list = Json::array();
    for (const SearchResult& result : results)
        list.push_back(toJson(result));
    return jsonText({{"question", question}, {"results", std::move(list)}});
}

} // namespace

Checked<std::string> searchAtlas(const Catalog& catalog, const SearchOptions& options)
{
    const SearchIndex index(catalog, readBuiltInGlossary());
    const auto results = index.find(options.question, options.limit);
    if (!results.empty() || options.json)
        return options.json ? asJson(options.question, results) : asTable(results);
    const auto near = index.nearest(options.question);
    const std::string hint = near.empty()
        ? "fewer words, or words such as trn1.32xlarge, PSUM or HBM bandwidth, find more"
        : fmt::format("did you mean {}?", alternatives(near));
    return std::unexpected(Problems{
        {.where = fmt::format("“{}”", options.question), .what = "nothing was found; " + hint}});
}

} // namespace atlas::app
