#include "app/cli/ReferenceCommands.h"
#include "app/cli/Table.h"
#include "model/features/FeatureBook.h"
#include "model/support/JsonText.h"
#include "model/support/NearestNames.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace atlas::app {

namespace {

using Json = nlohmann::ordered_json;
using enum Table::Align;

std::string joined(const std::vector<std::string>& words)
{
    return fmt::format("{}", fmt::join(words, ", "));
}

std::vector<std::string> wordsOf(const std::vector<PartKind>& parts)
{
    std::vector<std::string> words;
    words.reserve(parts.size());
    for (const PartKind part : parts)
        words.emplace_back(wordOf(part));
    return words;
}

/// "hbm → dma → sbuf": moves that meet are joined.
std::string movesText(const std::vector<Move>& moves)
{
    std::string text;
    for (std::size_t i = 0; i < moves.size(); ++i) {
        const bool goesOn = i > 0 && moves[i - 1].to == moves[i].from;
        if (!goesOn)
            text += fmt::format("{}{}", text.empty() ? "" : ", ", wordOf(moves[i].from));
        text += fmt::format(" → {}", wordOf(moves[i].to));
    }
    return text;
}

std::string list(const FeatureBook& book)
{
    Table table({Left, Left, Left});
    table.addRow({"NAME", "FOR", "TITLE"});
    for (const Explanation& explanation : book.explanations)
        table.addRow({explanation.name, joined(explanation.families), explanation.title});
    for (const DataPathPlay& play : book.plays)
        table.addRow({play.name, joined(play.cores), play.title});
    return table.toString();
}

std::string asText(const Explanation& explanation)
{
    std::string out = fmt::format(
        "{} ({})\n{}\nSource: {}\n",
        explanation.title,
        joined(explanation.families),
        explanation.summary,
        explanation.source);
    for (std::size_t i = 0; i < explanation.steps.size(); ++i) {
        const ExplanationStep& step = explanation.steps[i];
        out +=
            fmt::format("\n{}. {}\n   Where: {}\n", i + 1, step.sentence, joined(step.addresses));
        if (step.source != explanation.source)
            out += fmt::format("   Source: {}\n", step.source);
    }
    return out;
}

std::string asText(const DataPathPlay& play)
{
    std::string out = fmt::format("{} on {}\n", play.title, joined(play.cores));
    for (std::size_t i = 0; i < play.steps.size(); ++i) {
        const DataPathStep& step = play.steps[i];
        const std::string moves = movesText(step.moves);
        out += fmt::format(
            "\n{}. {}\n   Parts: {}{}{}\n   Source: {}\n",
            i + 1,
            step.sentence,
            joined(wordsOf(step.parts)),
            moves.empty() ? "" : "; data: ",
            moves,
            step.source);
    }
    return out;
}

Json toJson(const Explanation& explanation)
{
    Json steps = Json::array();
    for (const ExplanationStep& step : explanation.steps)
        steps.push_back(
            {{"text", step.sentence}, {"lights", step.addresses}, {"source", step.source}});
    return {
        {"name", explanation.name},
        {"title", explanation.title},
        {"applies_to", explanation.families},
        {"summary", explanation.summary},
        {"source", explanation.source},
        {"steps", std::move(steps)}};
}

Json toJson(const DataPathPlay& play)
{
    Json steps = Json::array();
    for (const DataPathStep& step : play.steps) {
        Json moves = Json::array();
        for (const Move& move : step.moves)
            moves.push_back(Json::array({wordOf(move.from), wordOf(move.to)}));
        steps.push_back(
            {{"text", step.sentence},
             {"parts", wordsOf(step.parts)},
             {"moves", std::move(moves)},
             {"source", step.source}});
    }
    return {
        {"name", play.name},
        {"title", play.title},
        {"cores", play.cores},
        {"steps", std::move(steps)}};
}

/// The entries of this name; all when it is empty.
FeatureBook named(FeatureBook book, const std::string& name)
{
    if (name.empty())
        return book;
    std::erase_if(book.explanations, [&](const Explanation& each) { return each.name != name; });
    std::erase_if(book.plays, [&](const DataPathPlay& each) { return each.name != name; });
    return book;
}

std::string asJson(const FeatureBook& book)
{
    Json explanations = Json::array();
    for (const Explanation& explanation : book.explanations)
        explanations.push_back(toJson(explanation));
    Json plays = Json::array();
    for (const DataPathPlay& play : book.plays)
        plays.push_back(toJson(play));
    return jsonText({{"explanations", std::move(explanations)}, {"data_paths", std::move(plays)}});
}

std::unexpected<Problems> unknownName(const FeatureBook& book, const std::string& name)
{
    std::vector<std::string> names = book.playNames();
    for (const Explanation& explanation : book.explanations)
        names.push_back(explanation.name);
    const std::vector<std::string> near = nearestNames(name, names);
    return std::unexpected(Problems{
        {fmt::format("“{}”", name),
         near.empty()
             ? "nothing of this name is explained; `neuron-atlas feature` lists what is"
             : fmt::format(
                   "nothing of this name is explained; did you mean {}?", alternatives(near))}});
}

} // namespace

Checked<std::string> showFeature(const Catalog& catalog, const FeatureOptions& options)
{
    const Checked<FeatureBook> all = readFeatures(builtInFeatures(), catalog);
    if (!all)
        return std::unexpected(all.error());
    const FeatureBook book = named(*all, options.name);
    if (book.explanations.empty() && book.plays.empty())
        return unknownName(*all, options.name);
    if (options.json)
        return asJson(book);
    if (options.name.empty())
        return list(book);
    std::string out;
    const auto add = [&out](const std::string& text) { out += (out.empty() ? "" : "\n") + text; };
    for (const Explanation& explanation : book.explanations)
        add(asText(explanation));
    for (const DataPathPlay& play : book.plays)
        add(asText(play));
    return out;
}

} // namespace atlas::app
