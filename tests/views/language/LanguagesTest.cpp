#include "views/language/Languages.h"

#include "model/support/Phrases.h"
#include "tests/views/language/Speaking.h"
#include "views/language/Words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace atlas;
using namespace atlas::test;
using namespace atlas::views;
using namespace Qt::StringLiterals;
using Catch::Contains;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray germanFile()
{
    QFile file(listLanguages({}).find(u"de"_s)->file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("English and German are compiled in, by their own names", "[language]")
{
    const LanguageList list = listLanguages({});
    CHECK(list.problems.empty());
    REQUIRE(list.languages.size() == 2);
    CHECK(list.languages.front().name == u"Deutsch"_s);
    CHECK(list.languages.back().name == u"English"_s);
    REQUIRE(list.find(u"de_AT"_s) != nullptr);
    CHECK(list.find(u"de_AT"_s)->code == u"de"_s);
    CHECK(list.find(u"fr"_s) == nullptr);
}

TEST_CASE("The first language of a person that is there is taken, else English", "[language]")
{
    const LanguageList list = listLanguages({});
    CHECK(list.bestFor({u"fr-FR"_s, u"de-CH"_s, u"en"_s}).code == u"de"_s);
    CHECK(list.bestFor({u"en-US"_s, u"de"_s}).code == u"en"_s);
    CHECK(list.bestFor({u"tlh"_s}).code == u"en"_s);
    CHECK(list.bestFor({}).code == u"en"_s);
}

TEST_CASE("A file adds a language, and one of a known language takes its place", "[language]")
{
    const QTemporaryDir folder;
    write(folder.filePath(u"neuron-atlas_fr.qm"_s), germanFile());
    write(folder.filePath(u"neuron-atlas_pt_BR.qm"_s), germanFile());
    write(folder.filePath(u"neuron-atlas_de.qm"_s), germanFile());
    const LanguageList list = listLanguages({folder.path(), folder.filePath(u"absent"_s)});
    CHECK(list.problems.empty());
    CHECK(list.languages.size() == 4);
    REQUIRE(list.find(u"fr"_s) != nullptr);
    CHECK(list.find(u"fr"_s)->name == u"Français"_s);
    REQUIRE(list.find(u"pt_BR"_s) != nullptr);
    CHECK(list.find(u"pt_BR"_s)->name.startsWith(u"Português"_s));
    CHECK(list.find(u"de"_s)->file == folder.filePath(u"neuron-atlas_de.qm"_s));
}

TEST_CASE("A broken translation is a sentence that names it, and no language", "[language]")
{
    const QTemporaryDir folder;
    const auto bytes = GENERATE(
        QByteArray(),
        QByteArray("not a translation"),
        QByteArray(4096, '\x3c'),
        QByteArray(1, 'q'));
    write(folder.filePath(u"neuron-atlas_fr.qm"_s), bytes);
    const LanguageList list = listLanguages({folder.path()});
    CHECK(list.find(u"fr"_s) == nullptr);
    REQUIRE(list.problems.size() == 1);
    CHECK_THAT(list.problems.front().where, Contains("neuron-atlas_fr.qm"));
    CHECK_THAT(list.problems.front().what, Contains("lrelease"));
}

TEST_CASE("A translation that is cut off does no harm", "[language]")
{
    const QTemporaryDir folder;
    const QByteArray whole = germanFile();
    const int share = GENERATE(1, 10, 50, 90, 99);
    write(folder.filePath(u"neuron-atlas_fr.qm"_s), whole.first(whole.size() * share / 100));
    const LanguageList list = listLanguages({folder.path()});
    CHECK(list.languages.size() + list.problems.size() == 3);
}

TEST_CASE("A file whose name says no language is a sentence", "[language]")
{
    const QTemporaryDir folder;
    write(folder.filePath(u"neuron-atlas_klingonish.qm"_s), germanFile());
    const LanguageList list = listLanguages({folder.path()});
    REQUIRE(list.problems.size() == 1);
    CHECK_THAT(list.problems.front().what, Contains("pt_BR"));
}

TEST_CASE("A language that can no longer be read changes nothing", "[language]")
{
    const Speaking german(u"de"_s);
    const auto used = useLanguage({u"fr"_s, u"Français"_s, u"/nowhere/neuron-atlas_fr.qm"_s});
    REQUIRE(!used.has_value());
    CHECK_THAT(used.error().where, Contains("neuron-atlas_fr.qm"));
    CHECK(currentLanguage() == u"de"_s);
    CHECK(words("Device memory") == u"Gerätespeicher"_s);
}

TEST_CASE("A language changes texts, model, locale and Qt's own words together", "[language]")
{
    CHECK(currentLanguage() == u"en"_s);
    CHECK(phrase("chips {}", "0, 1") == "chips 0, 1");
    {
        const Speaking german(u"de"_s);
        CHECK(currentLanguage() == u"de"_s);
        CHECK(QLocale().language() == QLocale::German);
        CHECK(phrase("NUMA node {}", 0) == "NUMA-Knoten 0");
        CHECK(countedPhrase(1, "{} chip attached", "{} chips attached") == "1 Chip angeschlossen");
        CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == u"Abbrechen"_s);
    }
    CHECK(QLocale().language() == QLocale::English);
    CHECK(phrase("NUMA node {}", 0) == "NUMA node 0");
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == u"Cancel"_s);
}
