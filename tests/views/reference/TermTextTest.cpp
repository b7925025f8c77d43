#include "views/reference/TermText.h"

#include "model/parts/Address.h"
#include "model/reference/GlossaryReader.h"
#include "tests/support/Machines.h"
#include "views/reference/TermBrowser.h"
#include "views/reference/TermLabel.h"
#include "views/reference/TermLinks.h"
#include "views/reference/TermPlaces.h"
#include "views/theme/Fonts.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include <catch2/catch.hpp>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

const Glossary& glossary()
{
    static const Glossary terms = readBuiltInGlossary();
    return terms;
}

} // namespace

TEST_CASE("Terms are marked where they stand, counted in characters", "[reference]")
{
    // "×" and "–" take several bytes and one character each.
    const QString text = u"4 × 4 – joined by NeuronLink"_s;
    const auto marks = termMarks(glossary(), text);
    REQUIRE_FALSE(marks.empty());
    CHECK(text.sliced(marks.back().at, marks.back().length) == u"NeuronLink"_s);
    CHECK(marks.back().term == u"NeuronLink"_s);
    CHECK(termMarks(glossary(), text, u"NeuronLink"_s).size() == marks.size() - 1);
}

TEST_CASE(
    "A term is found at the points that its letters cover and nowhere else", "[gui][reference]")
{
    loadFonts();
    const QString text = u"The PSUM holds sums"_s;
    const std::vector<TermMark> marks{{4, 4, u"PSUM"_s}};
    const TermText laid(text, uiFont(13), 400, false);
    const QFontMetrics metrics(uiFont(13));
    const int before = metrics.horizontalAdvance(u"The "_s);
    const int wide = metrics.horizontalAdvance(u"PSUM"_s);
    const int middle = laid.height() / 2;
    CHECK(laid.markAt({before + wide / 2, middle}, marks) == 0U);
    CHECK_FALSE(laid.markAt({before / 2, middle}, marks).has_value());
    CHECK_FALSE(laid.markAt({before + wide + 10, middle}, marks).has_value());
    CHECK_FALSE(laid.markAt({before + wide / 2, laid.height() + 20}, marks).has_value());
}

TEST_CASE("The terms of a label can be clicked and opened by keyboard", "[gui][reference]")
{
    loadFonts();
    TermLabel label(13);
    label.setGlossary(glossary());
    label.setText(u"The PSUM feeds the vector engine"_s);
    label.resize(400, 30);
    label.show();
    REQUIRE(QTest::qWaitForWindowActive(&label));
    REQUIRE(label.terms().size() == 2);
    const QSignalSpy asked(&label, &TermLabel::termRequested);
    const int before = QFontMetrics(uiFont(13)).horizontalAdvance(u"The PS"_s);
    QTest::mouseClick(&label, Qt::LeftButton, {}, QPoint(before, label.heightForWidth(400) / 2));
    REQUIRE(asked.count() == 1);
    CHECK(asked.at(0).at(0).toString() == u"PSUM"_s);
    label.setFocus();
    QTest::keyClick(&label, Qt::Key_Right);
    QTest::keyClick(&label, Qt::Key_Return);
    REQUIRE(asked.count() == 2);
    CHECK(asked.at(1).at(0).toString() == u"Vector engine"_s);
}

TEST_CASE("A label without terms is not come to", "[gui][reference]")
{
    loadFonts();
    TermLabel label(13);
    label.setGlossary(glossary());
    label.setText(u"row 1, column 1"_s);
    CHECK(label.focusPolicy() == Qt::NoFocus);
}

TEST_CASE("A page's terms become links, its sources stay as they are", "[gui][reference]")
{
    loadFonts();
    TermBrowser page;
    page.setGlossary(glossary());
    page.showPage(u"<p>The PSUM is near.</p><p style='font-size:12px'>nki/PSUM</p>"_s);
    QStringList linked;
    for (QTextBlock block = page.document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isAnchor())
                linked << it.fragment().text();
        }
    }
    CHECK(linked == QStringList{u"PSUM"_s});
}

TEST_CASE("A term says how many of its things a machine has", "[gui][reference]")
{
    loadFonts();
    const auto topology = test::machine("trn1.32xlarge");
    const auto scene = makeScene(topology, assembleChip(test::catalog(), topology));
    const auto places = [&](const char* term, std::optional<Element> inside) {
        const Term* const found = glossary().find(term);
        REQUIRE(found != nullptr);
        return placesOf(*found, *scene, inside);
    };
    // A 4 × 4 torus has two links a chip: 32.
    const TermPlaces links = places("NeuronLink", {});
    CHECK(links.elements.size() == 32);
    CHECK(links.sentence.contains(u"32"_s));
    // Two NeuronCores in each chip; from outside, the 16 chips stand for them.
    CHECK(places("NeuronCore", {}).elements.size() == 16);
    const TermPlaces cores = places("NeuronCore", Element::of(VertexId{5}));
    REQUIRE(cores.elements.size() == 2);
    CHECK(cores.elements.front().vertex().index == 5);
    CHECK(cores.sentence.startsWith(u"In every chip"_s));
}

} // namespace atlas::views
