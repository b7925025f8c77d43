#include "views/reference/TermCard.h"

#include "model/reference/GlossaryReader.h"
#include "views/reference/TermLinks.h"
#include "views/theme/Fonts.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    Fixture()
    {
        loadFonts();
        card.setGlossary(readBuiltInGlossary());
        card.resize(420, 500);
        card.show();
        REQUIRE(QTest::qWaitForWindowExposed(&card));
    }

    QLabel& label(const QString& name)
    {
        auto* const found = card.findChild<QLabel*>(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    QPushButton& button() { return *card.findChild<QPushButton*>(u"termShow"_s); }

    TermCard card;
};

} // namespace

TEST_CASE("A card shows all that the glossary says of a term", "[gui][glossary]")
{
    Fixture f;
    REQUIRE(f.card.showTerm(u"tensore"_s)); // an alias
    CHECK(f.card.term() == u"Tensor engine"_s);
    CHECK(f.label(u"termName"_s).text() == u"Tensor engine"_s);
    CHECK(f.label(u"termCategory"_s).text() == u"Engine"_s);
    CHECK(f.label(u"termAliases"_s).text() == u"TensorE, TE, PE, systolic array"_s);
    CHECK(f.label(u"termRelated"_s).text().contains(termLink(u"PSUM"_s, u"PSUM"_s)));
    CHECK(f.label(u"termPlace"_s).text() == u"trn1.32xlarge/chip:5/core:1/tensor"_s);
    CHECK(f.button().isVisible());
}

TEST_CASE("What a term has not is not shown", "[gui][glossary]")
{
    Fixture f;
    REQUIRE(f.card.showTerm(u"Hop"_s)); // seen nowhere, written in no other way
    CHECK_FALSE(f.button().isVisible());
    CHECK_FALSE(f.label(u"termPlace"_s).isVisible());
    CHECK_FALSE(f.label(u"termAliases"_s).isVisible());
    CHECK(f.label(u"termSource"_s).isVisible());
}

TEST_CASE("An unknown term leaves the card as it is", "[gui][glossary]")
{
    Fixture f;
    REQUIRE(f.card.showTerm(u"PSUM"_s));
    CHECK_FALSE(f.card.showTerm(u"no such term"_s));
    CHECK(f.card.term() == u"PSUM"_s);
}

TEST_CASE("The button asks for the place in the diagram", "[gui][glossary]")
{
    Fixture f;
    f.card.showTerm(u"PSUM"_s);
    const QSignalSpy asked(&f.card, &TermCard::placeRequested);
    QTest::mouseClick(&f.button(), Qt::LeftButton);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().toString() == u"trn1.32xlarge/chip:5/core:1/psum"_s);
}

TEST_CASE(
    "Links in the definition lead to other terms, by mouse and by keyboard", "[gui][glossary]")
{
    Fixture f;
    f.card.showTerm(u"PSUM bank"_s);
    QLabel& definition = f.label(u"termDefinition"_s);
    const QSignalSpy asked(&f.card, &TermCard::termRequested);
    definition.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&definition, Qt::Key_Tab);
    QTest::keyClick(&definition, Qt::Key_Return);
    REQUIRE_FALSE(asked.isEmpty());
    // "An eighth of a PSUM partition ...": the first term that the sentence names.
    CHECK(asked.front().front().toString() == u"PSUM"_s);
    const auto before = asked.size();
    const QPoint start = definition.contentsRect().topLeft();
    // Along the first line there is a link somewhere.
    for (int x = 4; x < definition.width() && asked.size() == before; x += 6)
        QTest::mouseClick(&definition, Qt::LeftButton, {}, start + QPoint(x, 10));
    REQUIRE(asked.size() > before);
    CHECK(asked.back().front().toString() == u"PSUM"_s);
}

TEST_CASE("A card can be read and used without seeing it", "[gui][glossary]")
{
    Fixture f;
    f.card.showTerm(u"PSUM"_s);
    CHECK(f.card.accessibleDescription().startsWith(u"A memory of 2 MiB"_s));
    for (const char* name : {"termDefinition", "termRelated"})
        CHECK_FALSE(f.label(QString::fromLatin1(name)).accessibleName().isEmpty());
    CHECK_FALSE(f.button().accessibleName().isEmpty());
}

TEST_CASE("Captions get links to the terms in them and are escaped otherwise", "[gui][glossary]")
{
    const Glossary glossary({{.name = "Tensor engine"}, {.name = "PSUM"}});
    CHECK(
        linkTerms(glossary, u"PSUM < tensor engines & “PSUM”"_s)
        == u"<a href=\"term:PSUM\">PSUM</a> &lt; "
           u"<a href=\"term:Tensor%20engine\">tensor engines</a> &amp; “PSUM”"_s);
    CHECK(linkTerms(glossary, u"PSUM"_s, u"psum"_s) == u"PSUM"_s);
    CHECK(linkTerms(glossary, {}).isEmpty());
    CHECK(termOfLink(u"term:Tensor%20engine"_s) == u"Tensor engine"_s);
    CHECK(termOfLink(u"https://example.org"_s).isEmpty());
}

} // namespace atlas::views
