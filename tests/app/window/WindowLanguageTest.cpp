#include "app/window/StatusLine.h"
#include "tests/app/window/OpenWindow.h"
#include "tests/views/language/Speaking.h"
#include "views/pages/NumbersPage.h"
#include "views/panels/InspectorModel.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

struct Fixture : OpenWindow {
    using OpenWindow::OpenWindow;

    /// Opens the menu View > Language as a person does, and clicks the line of a language.
    void chooseLanguage(const QString& name)
    {
        QAction* chosen = nullptr;
        for (QAction* const action : window->findChildren<QAction*>(u"language"_s)) {
            if (action->text() == name)
                chosen = action;
        }
        REQUIRE(chosen != nullptr);
        auto* const menu = qobject_cast<QMenu*>(chosen->associatedObjects().back());
        REQUIRE(menu != nullptr);
        menu->popup(window->mapToGlobal(QPoint(200, 200)));
        REQUIRE(QTest::qWaitForWindowExposed(menu));
        QTest::mouseClick(
            menu, Qt::LeftButton, Qt::NoModifier, menu->actionGeometry(chosen).center());
        const QString code = chosen->data().toString();
        REQUIRE(QTest::qWaitFor([&] { return views::currentLanguage() == code; }));
    }

    test::Speaking afterwards{u"en"_s};
};

/// Texts in a menu with the letters that reach them; each letter once.
void checkLetters(const QList<QAction*>& actions)
{
    QStringList letters;
    for (const QAction* const action : actions) {
        const QString text = action->text();
        const qsizetype at = text.indexOf(u'&');
        if (at < 0)
            continue;
        const QString letter = text.mid(at + 1, 1).toLower();
        CAPTURE(text.toStdString());
        CHECK(!letters.contains(letter));
        letters << letter;
    }
}

} // namespace

TEST_CASE("Another language changes what is written and not what is shown", "[window][language]")
{
    Fixture f;
    auto& before = f.canvas();
    QTest::mouseClick(
        &before, Qt::LeftButton, {}, before.placeOf(Element::of(VertexId{5})).center().toPoint());
    before.setViewport({.scale = 2.5, .offset = {-700, -400}});
    const views::Viewport view = before.viewport();
    const QString title = f.window->windowTitle();
    const QRect geometry = f.window->geometry();
    const qsizetype menus = f.window->menuBar()->actions().size();
    CHECK(f.child<StatusLine>(u"statusLine"_s).left().startsWith(u"Chip 5 selected"_s));

    f.chooseLanguage(u"Deutsch"_s);
    CHECK(f.child<StatusLine>(u"statusLine"_s).left().startsWith(u"Chip 5 ausgewählt"_s));
    CHECK(f.child<QAction>(u"quit"_s).text() == u"&Beenden"_s);
    CHECK(f.canvas().viewport() == view);
    CHECK(f.window->session().selection() == std::vector{Element::of(VertexId{5})});
    CHECK(f.window->session().target() == u"trn1.32xlarge"_s);
    CHECK(f.window->windowTitle() == title);
    CHECK(f.window->geometry() == geometry);
    CHECK(f.window->settings().language == u"de"_s);

    f.chooseLanguage(u"English"_s);
    CHECK(f.child<StatusLine>(u"statusLine"_s).left().startsWith(u"Chip 5 selected"_s));
    CHECK(f.canvas().viewport() == view);
    CHECK(f.window->menuBar()->actions().size() == menus);
    CHECK(f.window->findChildren<QMenuBar*>().size() == 1);
}

TEST_CASE("A diagram that is all in sight stays so in another language", "[window][language]")
{
    Fixture f(u"inf2.48xlarge"_s);
    REQUIRE(f.canvas().isFitted());
    const views::Viewport view = f.canvas().viewport();
    f.chooseLanguage(u"Deutsch"_s);
    CHECK(f.canvas().isFitted());
    CHECK(f.canvas().viewport().scale == Approx(view.scale));
}

TEST_CASE("The way back and forth is kept in another language", "[window][language]")
{
    Fixture f(u"trn1.2xlarge"_s);
    f.window->start(u"inf2.xlarge"_s);
    f.chooseLanguage(u"Deutsch"_s);
    CHECK(f.child<QAction>(u"back"_s).isEnabled());
    f.child<QAction>(u"back"_s).trigger();
    CHECK(f.window->session().target() == u"trn1.2xlarge"_s);
}

TEST_CASE("A page and what it shows stay in another language", "[window][language]")
{
    Fixture f;
    f.child<QAction>(u"numbersPage"_s).trigger();
    auto& field = f.child<QLineEdit>(u"numbersValue"_s);
    field.selectAll();
    QTest::keyClicks(&field, u"0.75"_s);
    f.chooseLanguage(u"Deutsch"_s);
    CHECK(f.child<Pages>(u"pages"_s).current() == PageId::Numbers);
    CHECK(f.child<QLineEdit>(u"numbersValue"_s).text() == u"0,75"_s);
    auto& german = f.child<QLineEdit>(u"numbersValue"_s);
    german.selectAll();
    QTest::keyClicks(&german, u"0,625"_s);
    CHECK(f.window->findChild<views::NumbersPage*>()->value() == 0.625);
}

TEST_CASE("The term of the glossary is found again under its other name", "[window][language]")
{
    Fixture f;
    auto& pages = f.child<Pages>(u"pages"_s);
    pages.showTerm(u"Tensor engine"_s);
    f.chooseLanguage(u"Deutsch"_s);
    CHECK(f.child<QLabel>(u"termName"_s).text() == u"Tensor-Engine"_s);
    f.chooseLanguage(u"English"_s);
    CHECK(f.child<QLabel>(u"termName"_s).text() == u"Tensor engine"_s);
}

TEST_CASE(
    "A large machine stays in sight while it is read in another language", "[window][language]")
{
    Fixture f(u"torus:32x32"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.window->session().scene() != nullptr; }));
    f.canvas().setViewport({.scale = 0.5, .offset = {10, 20}});
    const views::Viewport view = f.canvas().viewport();
    f.chooseLanguage(u"Deutsch"_s);
    CHECK(f.canvas().viewport() == view);
    REQUIRE(QTest::qWaitFor([&] { return !f.window->session().isLoading(); }));
    CHECK(f.canvas().viewport() == view);
}

TEST_CASE("Letters of the menus are unique in each language", "[window][language]")
{
    Fixture f;
    for (const QString& name : {u"English"_s, u"Deutsch"_s}) {
        if (name != u"English"_s)
            f.chooseLanguage(name);
        checkLetters(f.window->menuBar()->actions());
        for (const QAction* const top : f.window->menuBar()->actions())
            checkLetters(top->menu()->actions());
    }
}

TEST_CASE("A language that there is not is said at the foot of the window", "[window][language]")
{
    Fixture f;
    f.window->setLanguage(u"tlh"_s);
    CHECK(f.child<StatusLine>(u"statusLine"_s).left().contains(u"“tlh”"_s));
    CHECK(views::currentLanguage() == u"en"_s);
}

TEST_CASE("The search finds things by German and by English words", "[window][language]")
{
    Fixture f;
    f.chooseLanguage(u"Deutsch"_s);
    f.child<QAction>(u"search"_s).trigger();
    auto* const field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field != nullptr);
    auto& results = f.child<QListView>(u"searchResults"_s);
    for (const QString& question :
         {u"hbm-bandbreite von trainium2"_s, u"device memory bandwidth Trainium2"_s}) {
        field->clear();
        QTest::keyClicks(field, question);
        CAPTURE(question.toStdString());
        REQUIRE(results.model()->rowCount() > 0);
        CHECK(
            results.model()->index(0, 0).data().toString().toStdString()
            == "Bandbreite des Gerätespeichers von Trainium2");
    }
}

} // namespace atlas::app
