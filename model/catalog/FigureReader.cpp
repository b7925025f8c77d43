#include "model/catalog/FigureReader.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>

namespace atlas {

namespace {

// Beyond them a number is a slip or an attack: a zettascale machine has 1e21 FLOPS, and a capacity
// must fit 63 bits.
constexpr double largestBase = 1e24;
constexpr double largestCapacity = 9.2e18;

constexpr std::array dimensions{
    Dimension::Count,
    Dimension::Capacity,
    Dimension::Rate,
    Dimension::NetworkRate,
    Dimension::FloatCompute,
    Dimension::IntegerCompute,
    Dimension::Frequency,
    Dimension::Time,
    Dimension::Throughput,
    Dimension::Ratio};

constexpr std::array figureKinds{
    FigureKind::Documented, FigureKind::Derived, FigureKind::Disputed, FigureKind::ThirdParty};

constexpr auto entryKinds = std::to_array<std::pair<std::string_view, EntryKind>>(
    {{"neuroncore", EntryKind::NeuronCore},
     {"chip", EntryKind::Chip},
     {"instance", EntryKind::Instance},
     {"ultraserver", EntryKind::UltraServer}});

template<typename Values, typename Text>
std::vector<std::string> wordsOf(const Values& values, Text text)
{
    std::vector<std::string> words;
    words.reserve(values.size());
    for (const auto& value : values) {
        words.emplace_back(text(value));
    }
    return words;
}

Dimension readDimension(const ObjectReader& object)
{
    const std::string word = object.requiredText("dimension");
    const auto name = [](Dimension dimension) { return toString(dimension); };
    const auto* const found = std::ranges::find(dimensions, word, name);
    if (found != dimensions.end()) {
        return *found;
    }
    if (!word.empty()) {
        object.report(
            "dimension",
            fmt::format(
                "{} is no dimension{}", quotedShort(word), hint(word, wordsOf(dimensions, name))));
    }
    return Dimension::Count;
}

std::vector<EntryKind> readExpectedFor(const ObjectReader& object)
{
    std::vector<EntryKind> kinds;
    for (const std::string& word : object.texts("expected_for")) {
        const auto* const found =
            std::ranges::find(entryKinds, word, [](const auto& kind) { return kind.first; });
        if (found != entryKinds.end()) {
            kinds.push_back(found->second);
        } else {
            object.report(
                "expected_for",
                fmt::format(
                    "{} is no kind of entry{}",
                    quotedShort(word),
                    hint(word, wordsOf(entryKinds, [](const auto& kind) { return kind.first; }))));
        }
    }
    return kinds;
}

/// The symbols of the dimension's units.
std::vector<std::string> symbolsOf(Dimension dimension)
{
    std::vector<std::string> symbols;
    for (const Unit& unit : allUnits()) {
        if (unit.dimension == dimension) {
            symbols.emplace_back(unit.symbol);
        }
    }
    return symbols;
}

/// The unit of a number. It must be of the wanted dimension.
Unit readUnit(const ObjectReader& object, Dimension wanted)
{
    const std::string symbol = object.text("unit");
    const std::optional<Unit> unit = findUnit(symbol);
    if (unit && unit->dimension == wanted) {
        return *unit;
    }
    const std::vector<std::string> fitting = symbolsOf(wanted);
    if (wanted == Dimension::Count) {
        object.report("unit", "a plain number has no unit: leave the key out");
    } else if (symbol.empty()) {
        object.report("unit", "expected a unit, found none" + hint("", fitting));
    } else {
        object.report(
            "unit",
            fmt::format(
                "{} is {}{}",
                quotedShort(symbol),
                unit ? fmt::format("no unit of a {}", toString(wanted)) : "no known unit",
                hint(symbol, fitting)));
    }
    return {};
}

/// Why the number cannot be; empty when it can.
std::string senseless(double number, const Unit& unit)
{
    const bool mayBeZero = unit.dimension == Dimension::Count;
    if (number < 0 || (number == 0 && !mayBeZero)) {
        return fmt::format(
            "expected a {} number, found {}", mayBeZero ? "zero or positive" : "positive", number);
    }
    const double most = unit.dimension == Dimension::Capacity ? largestCapacity : largestBase;
    if (!(number * unit.factor <= most)) {
        return fmt::format(
            "expected at most {:.3g}{}{}, found {}",
            most / unit.factor,
            unit.symbol.empty() ? "" : " ",
            unit.symbol,
            number);
    }
    return {};
}

/// A number with a unit, or words without one.
void readValue(const ObjectReader& object, Dimension wanted, Reading& reading)
{
    const JsonNode* const node = object.find("value");
    if (node == nullptr) {
        object.report("value", "expected a number or words, found nothing");
        return;
    }
    if (const auto* const number = std::get_if<double>(&node->value)) {
        reading.value = *number;
        reading.unit = readUnit(object, wanted);
        reading.unitText = object.text("unit");
        if (std::string wrong = senseless(*number, reading.unit); !wrong.empty()) {
            object.report("value", std::move(wrong));
        }
        return;
    }
    if (!std::holds_alternative<std::string>(node->value)) {
        object.report(
            "value", fmt::format("expected a number or words, found {}", node->typeName()));
        return;
    }
    reading.value = object.text("value");
    if (object.has("unit")) {
        object.report("unit", "words have no unit: leave the key out, or give a number");
    }
}

Reading readReading(const ObjectReader& object, Dimension wanted)
{
    Reading reading;
    readValue(object, wanted, reading);
    reading.upTo = object.flag("up_to");
    reading.source = object.requiredText("source");
    reading.note = object.text("note");
    return reading;
}

/// A placeholder that keeps Figure::chosen() valid after a problem.
void ensureReading(Figure& figure)
{
    if (figure.readings.empty()) {
        figure.readings.push_back(
            {.value = 0.0, .unit = {}, .unitText = {}, .source = {}, .note = {}});
    }
    figure.chosenIndex = std::min(figure.chosenIndex, figure.readings.size() - 1);
}

void readDisputed(const ObjectReader& object, ReadContext context, Dimension wanted, Figure& figure)
{
    const Place place = object.at("readings");
    const JsonNode::List* const nodes = object.list("readings");
    if (nodes == nullptr || nodes->size() < 2) {
        object.report("readings", "a disputed figure has a list of at least two readings");
    }
    for (std::size_t i = 0; nodes != nullptr && i < nodes->size() && !context.problems.isFull();
         ++i) {
        const Place readingPlace(&place, i);
        const ObjectReader reading(
            (*nodes)[i],
            {.place = readingPlace, .problems = context.problems},
            {"value", "unit", "source", "note", "up_to"});
        if (reading.isObject()) {
            figure.readings.push_back(readReading(reading, wanted));
        }
    }
    ensureReading(figure);
    if (!object.has("chosen")) {
        object.report("chosen", "expected the number of the chosen reading, counted from 0");
    }
    figure.chosenIndex =
        object.whole("chosen", static_cast<std::uint32_t>(figure.readings.size() - 1)).value_or(0);
    figure.reason = object.requiredText("reason");
}

Figure readFigure(const FigureDefinition& definition, const JsonNode& node, ReadContext context)
{
    Figure figure{.key = definition.key, .readings = {}, .reason = {}};
    const auto* const members = std::get_if<JsonNode::Object>(&node.value);
    const bool disputed = members != nullptr
        && std::ranges::find(*members, std::string_view("readings"), &JsonMember::key)
            != members->end();
    if (disputed) {
        const ObjectReader object(node, context, {"kind", "readings", "chosen", "reason"});
        figure.kind = readKind(object);
        if (figure.kind != FigureKind::Disputed) {
            object.report("kind", "several readings: expected “disputed”");
        }
        readDisputed(object, context, definition.dimension, figure);
        return figure;
    }
    const ObjectReader object(node, context, {"value", "unit", "source", "kind", "note", "up_to"});
    if (object.isObject()) {
        if (!object.has("kind")) {
            object.report(
                "kind", "expected “documented”, “derived” or “third party”, found nothing");
        }
        figure.kind = readKind(object);
        if (figure.kind == FigureKind::Disputed) {
            object.report("readings", "a disputed figure has a list of at least two readings");
        }
        figure.readings.push_back(readReading(object, definition.dimension));
    }
    ensureReading(figure);
    return figure;
}

} // namespace

FigureDefinition readDefinition(std::string_view key, const JsonNode& node, ReadContext context)
{
    const ObjectReader object(node, context, {"label", "section", "dimension", "expected_for"});
    FigureDefinition definition;
    definition.key = key;
    if (object.isObject()) {
        definition.label = object.requiredText("label");
        definition.section = object.requiredText("section");
        definition.dimension = readDimension(object);
        definition.expectedFor = readExpectedFor(object);
    }
    return definition;
}

Figures readFigures(
    const JsonNode& node, ReadContext context, const std::vector<FigureDefinition>& definitions)
{
    Figures figures;
    const JsonNode::Object* const members = objectMembers(node, context);
    if (members == nullptr) {
        return figures;
    }
    for (const JsonMember& member : *members) {
        if (context.problems.isFull()) {
            break;
        }
        const Place place(&context.place, member.key);
        const auto definition = std::ranges::find(definitions, member.key, &FigureDefinition::key);
        if (definition == definitions.end()) {
            const auto keys = wordsOf(definitions, [](const auto& known) { return known.key; });
            context.problems.add(place, "no such figure is defined" + hint(member.key, keys));
            continue;
        }
        figures.set(
            readFigure(*definition, member.value, {.place = place, .problems = context.problems}));
    }
    return figures;
}

FigureKind readKind(const ObjectReader& object)
{
    const std::string word = object.text("kind");
    const auto name = [](FigureKind kind) { return toString(kind); };
    const auto* const found = std::ranges::find(figureKinds, word, name);
    if (found != figureKinds.end()) {
        return *found;
    }
    if (!word.empty()) {
        object.report(
            "kind",
            fmt::format(
                "{} says not how a figure is known{}",
                quotedShort(word),
                hint(word, wordsOf(figureKinds, name))));
    }
    return FigureKind::Documented;
}

} // namespace atlas
