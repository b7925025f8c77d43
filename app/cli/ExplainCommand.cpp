#include "app/cli/Commands.h"
#include "app/cli/Table.h"
#include "model/reference/GlossaryReader.h"
#include "model/support/JsonText.h"
#include "model/support/NearestNames.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

namespace atlas::app {

namespace {

using Json = nlohmann::ordered_json;

std::string asJson(const Term& term)
{
    return jsonText(
        {{"term", term.name},
         {"category", term.category},
         {"definition", term.definition},
         {"aliases", term.aliases},
         {"related", term.related},
         {"example", term.example.empty() ? Json(nullptr) : Json(term.example)},
         {"source", term.source}});
}

std::string asCard(const Term& term)
{
    using enum Table::Align;
    Table table({Left, Left});
    const auto add = [&table](const char* label, std::string text) {
        if (!text.empty())
            table.addRow({label, std::move(text)});
    };
    add("Also written", fmt::format("{}", fmt::join(term.aliases, ", ")));
    add("Related", fmt::format("{}", fmt::join(term.related, ", ")));
    add("To be seen at", term.example);
    add("Source", term.source);
    return fmt::format(
        "{} ({})\n{}\n\n{}", term.name, term.category, term.definition, table.toString());
}

} // namespace

Checked<std::string> explainTerm(const ExplainOptions& options)
{
    const Glossary glossary = readBuiltInGlossary();
    if (const Term* const term = glossary.find(options.term))
        return options.json ? asJson(*term) : asCard(*term);
    const std::vector<std::string> near = glossary.nearest(options.term);
    const std::string hint = near.empty()
        ? fmt::format("`neuron-atlas search {}` looks for it elsewhere", options.term)
        : fmt::format("did you mean {}?", alternatives(near));
    return std::unexpected(Problems{
        {.where = fmt::format("“{}”", options.term),
         .what = "the glossary has no such term; " + hint}});
}

} // namespace atlas::app
