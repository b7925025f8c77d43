#include "tests/views/language/Translations.h"

#include "model/catalog/PartKind.h"
#include "model/engines/Costs.h"
#include "model/features/FeatureBook.h"
#include "model/guidelines/GuidelinesReader.h"
#include "model/numerics/NumberFormat.h"
#include "model/reference/GlossaryReader.h"
#include "tests/support/Machines.h"

#include <QRegularExpression>

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

/// "%1", "%Ln", "{}"...: what is filled in, without regard to the order.
QStringList placesOf(QString text)
{
    static const QRegularExpression place(u"%L?(\\d|n)|\\{\\}"_s);
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places << found.next().captured(0).remove(u'L');
    places.sort();
    return places;
}

/// What people read in the data files. Names of machines and plain numbers are no words.
std::set<std::string> dataTexts()
{
    std::set<std::string> texts;
    const auto add = [&texts](const std::string& text) {
        static const QRegularExpression word(u"[a-z]{2}"_s);
        static const QRegularExpression name(u"^[a-z0-9-]+[._][a-z0-9]+$"_s);
        const QString shown = QString::fromStdString(text);
        if (shown.contains(word) && !shown.contains(name))
            texts.insert(text);
    };
    const auto addFigures = [&add](const Figures& figures) {
        for (const Figure& figure : figures.all()) {
            add(figure.reason);
            for (const Reading& reading : figure.readings) {
                add(reading.note);
                if (const auto* const words = std::get_if<std::string>(&reading.value))
                    add(*words);
            }
        }
    };
    for (const FigureDefinition& definition : catalog().definitions()) {
        add(definition.label);
        add(definition.section);
    }
    for (const auto& core : catalog().cores())
        addFigures(core->figures);
    for (const auto& chip : catalog().chips())
        addFigures(chip->figures);
    for (const auto& instance : catalog().instances()) {
        add(instance->title);
        addFigures(instance->figures);
    }
    const Glossary glossary = readBuiltInGlossary();
    for (const Term& term : glossary.terms()) {
        texts.insert(term.name);
        add(term.definition);
        add(term.category);
    }
    const Guidelines guidelines = readBuiltInGuidelines();
    for (const std::string& note : guidelines.page.notes)
        add(note);
    for (const ModelFamily& family : guidelines.families)
        add(family.title);
    for (const Rating& rating : guidelines.ratings) {
        for (const std::string& note : rating.notes)
            add(note);
    }
    for (const WeightLimit& limit : guidelines.limits)
        add(limit.text);
    for (const InferenceChip& chip : guidelines.inferenceChips)
        add(chip.text);
    for (const Revision& revision : guidelines.history)
        add(revision.text);
    const FeatureBook features = readBuiltInFeatures(catalog());
    for (const Explanation& explanation : features.explanations) {
        add(explanation.title);
        add(explanation.summary);
        for (const ExplanationStep& step : explanation.steps)
            add(step.sentence);
    }
    for (const DataPathPlay& play : features.plays) {
        add(play.title);
        for (const DataPathStep& step : play.steps)
            add(step.sentence);
    }
    for (const PartKind kind : allPartKinds())
        add(std::string(nameOf(kind)));
    for (const TileLimit& limit : tileLimits())
        add(std::string(limit.name));
    for (const FastMode& mode : fastModes())
        add(std::string(mode.gain));
    for (const NumberFormat& format : numberFormats())
        add(std::string(format.rules));
    return texts;
}

} // namespace

TEST_CASE("Every text has a finished German translation", "[language]")
{
    const auto messages = readMessages(u"de"_s);
    CHECK(messages.size() > 1400);
    for (const Message& message : messages) {
        CAPTURE(message.context.toStdString(), message.source.toStdString());
        CHECK(message.finished);
        CHECK(message.translations.size() == (message.counted ? 2 : 1));
        CHECK(std::ranges::none_of(message.translations, &QString::isEmpty));
    }
}

TEST_CASE("English has both plural forms of every counted text", "[language]")
{
    const auto english = readMessages(u"en"_s);
    const auto counted = std::ranges::count_if(readMessages(u"de"_s), [](const Message& message) {
        return message.counted && message.context != u"data"_s;
    });
    CHECK(static_cast<std::ptrdiff_t>(english.size()) == counted);
    for (const Message& message : english) {
        CAPTURE(message.source.toStdString());
        CHECK(message.finished);
        REQUIRE(message.translations.size() == 2);
        CHECK(message.translations.back() == message.source);
    }
}

TEST_CASE("Translations fill in what their sources fill in", "[language]")
{
    for (const QString& code : {u"de"_s, u"en"_s}) {
        for (const Message& message : readMessages(code)) {
            const QStringList wanted = placesOf(message.source);
            for (qsizetype i = 0; i < message.translations.size(); ++i) {
                QStringList places = placesOf(message.translations[i]);
                // "the best result" need not say that it is one.
                if (message.counted && i == 0 && !places.contains(u"%n"_s)
                    && wanted.contains(u"%n"_s)) {
                    places << u"%n"_s;
                    places.sort();
                }
                CAPTURE(message.source.toStdString(), message.translations[i].toStdString());
                CHECK(places == wanted);
            }
        }
    }
}

TEST_CASE("Every text of the data files has a German translation", "[language]")
{
    std::set<std::string> known;
    for (const Message& message : readMessages(u"de"_s)) {
        if (message.context == u"data"_s)
            known.insert(message.source.toStdString());
    }
    const auto texts = dataTexts();
    CHECK(texts.size() > 500);
    for (const std::string& text : texts) {
        CAPTURE(text);
        CHECK(known.contains(text));
    }
}

TEST_CASE("German quotes are German and nobody is addressed", "[language]")
{
    static const QRegularExpression address(u"\\b(Sie|Ihre|Ihnen) (können|müssen|sollten)"_s);
    for (const Message& message : readMessages(u"de"_s)) {
        const QString all = message.translations.join(u' ');
        CAPTURE(all.toStdString());
        CHECK(!all.contains(u"”"_s));
        CHECK(all.count(u"„"_s) == all.count(u"“"_s));
        CHECK(!all.contains(address));
    }
}
