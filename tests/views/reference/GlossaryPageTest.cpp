#include "views/reference/GlossaryPage.h"

#include "model/reference/GlossaryReader.h"
#include "views/reference/TermCard.h"
#include "views/theme/Fonts.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
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
        page.setGlossary(glossary);
        page.resize(900, 600);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        filter = page.findChild<QLineEdit*>(u"glossaryFilter"_s);
        list = page.findChild<QListView*>(u"glossaryList"_s);
        note = page.findChild<QLabel*>(u"glossaryNote"_s);
    }

    [[nodiscard]] int rows() const { return list->model()->rowCount(); }
    [[nodiscard]] QString row(int at) const
    {
        return list->model()->index(at, 0).data().toString();
    }

    Glossary glossary = readBuiltInGlossary();
    GlossaryPage page;
    QLineEdit* filter = nullptr;
    QListView* list = nullptr;
    QLabel* note = nullptr;
};

} // namespace

TEST_CASE("The glossary shows all terms from A to Z and the first one's card", "[gui][glossary]")
{
    Fixture f;
    CHECK(f.rows() == static_cast<int>(f.glossary.terms().size()));
    CHECK(f.page.term() == f.row(0));
    CHECK(f.note->text().contains(QString::number(f.rows())));
}

TEST_CASE("A click on a term shows its card", "[gui][glossary]")
{
    Fixture f;
    const QSignalSpy changed(&f.page, &GlossaryPage::termChanged);
    const QModelIndex third = f.list->model()->index(2, 0);
    QTest::mouseClick(f.list->viewport(), Qt::LeftButton, {}, f.list->visualRect(third).center());
    CHECK(f.page.term() == third.data().toString());
    REQUIRE(changed.size() == 1);
    CHECK(changed.front().front().toString() == third.data().toString());
}

TEST_CASE("Letters filter the terms, Down goes to the list, Escape clears", "[gui][glossary]")
{
    Fixture f;
    f.page.focusFilter();
    QTest::keyClicks(f.filter, u"psum"_s);
    REQUIRE(f.rows() == 2); // PSUM and PSUM bank
    CHECK(f.page.term() == u"PSUM"_s);
    QTest::keyClick(f.filter, Qt::Key_Down);
    REQUIRE(f.list->hasFocus());
    QTest::keyClick(f.list, Qt::Key_Down);
    CHECK(f.page.term() == u"PSUM bank"_s);
    f.page.focusFilter();
    QTest::keyClick(f.filter, Qt::Key_Escape);
    CHECK(f.rows() == static_cast<int>(f.glossary.terms().size()));
    CHECK(f.page.term() == u"PSUM bank"_s); // the current term stays
}

TEST_CASE("Letters that no term has say so and leave the card", "[gui][glossary]")
{
    Fixture f;
    f.page.focusFilter();
    QTest::keyClicks(f.filter, u"zzzz"_s);
    CHECK(f.rows() == 0);
    CHECK(f.note->text().startsWith(u"No term"_s));
    CHECK_FALSE(f.page.term().isEmpty());
}

TEST_CASE("A term can be gone to from elsewhere, whatever the filter", "[gui][glossary]")
{
    Fixture f;
    QTest::keyClicks(f.filter, u"psum"_s);
    CHECK(f.page.showTerm(u"allreduce"_s));
    CHECK(f.page.term() == u"All-reduce"_s);
    CHECK(f.list->currentIndex().data().toString() == u"All-reduce"_s);
    CHECK_FALSE(f.page.showTerm(u"no such term"_s));
}

TEST_CASE("Links and the button of the card reach the page", "[gui][glossary]")
{
    Fixture f;
    f.page.showTerm(u"PSUM bank"_s);
    auto* const definition = f.page.findChild<QLabel*>(u"termDefinition"_s);
    definition->setFocus(Qt::TabFocusReason);
    QTest::keyClick(definition, Qt::Key_Tab);
    QTest::keyClick(definition, Qt::Key_Return);
    CHECK(f.page.term() == u"PSUM"_s);
    CHECK(f.list->currentIndex().data().toString() == u"PSUM"_s);
    const QSignalSpy asked(&f.page, &GlossaryPage::placeRequested);
    QTest::mouseClick(f.page.findChild<QPushButton*>(u"termShow"_s), Qt::LeftButton);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().toString() == u"trn1.32xlarge/chip:5/core:1/psum"_s);
}

TEST_CASE("Everything in the glossary that takes the focus has a name", "[gui][glossary]")
{
    Fixture f;
    f.page.showTerm(u"PSUM"_s);
    for (const QWidget* const widget : f.page.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        CAPTURE(widget->metaObject()->className(), widget->objectName().toStdString());
        CHECK_FALSE(widget->accessibleName().isEmpty());
    }
}

} // namespace atlas::views
