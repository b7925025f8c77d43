#include "app/window/AboutDialog.h"
#include "app/window/PreferencesDialog.h"
#include "app/window/SessionControl.h"
#include "app/window/SimulationMode.h"
#include "tests/app/window/OpenWindow.h"
#include "views/pages/WelcomePage.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

struct Fixture : OpenWindow {
    using OpenWindow::OpenWindow;

    Pages& pages() { return child<Pages>(u"pages"_s); }
    QAbstractButton& card(const QString& id) { return child<QAbstractButton>(u"welcome:"_s + id); }
    void goHome() { QTest::keyClick(window.get(), Qt::Key_Home, Qt::AltModifier); }
    PreferencesDialog& openPreferences()
    {
        QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
        return child<PreferencesDialog>(u"preferencesDialog"_s);
    }
};

/// Chooses a row of a box as a person does with the keys.
void choose(QComboBox& box, int row)
{
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Home);
    for (int i = 0; i < row; ++i)
        QTest::keyClick(&box, Qt::Key_Down);
}

} // namespace

TEST_CASE("The first start shows the welcome page over a machine", "[gui][welcome]")
{
    Fixture f(std::nullopt);
    CHECK(f.pages().current() == PageId::Welcome);
    CHECK(f.window->session().target() == u"trn1.32xlarge"_s);
    CHECK(f.child<QLabel>(u"welcomeNoSessions"_s).isVisible());
    QTest::keyClick(f.window.get(), Qt::Key_Escape);
    CHECK(f.pages().current() == PageId::Diagram);
}

TEST_CASE("Later starts show what was shown last, unless the page is preferred", "[gui][welcome]")
{
    Settings settings;
    settings.machine = u"ring:4"_s;
    settings.welcome = GENERATE(false, true);
    Fixture f(std::nullopt, settings);
    CHECK(f.window->session().target() == u"ring:4"_s);
    CHECK((f.pages().current() == PageId::Welcome) == settings.welcome);
}

TEST_CASE("A machine, a session and something to do are begun from the page", "[gui][welcome]")
{
    Fixture f(u"ring:4"_s);
    SECTION("A machine")
    {
        f.goHome();
        QTest::mouseClick(&f.card(u"inf2.48xlarge"_s), Qt::LeftButton);
        CHECK(f.pages().current() == PageId::Diagram);
        CHECK(f.window->session().target() == u"inf2.48xlarge"_s);
        f.goHome(); // now it is one of those that were shown last, and stands there once
        CHECK(f.card(u"inf2.48xlarge"_s).isVisible());
        CHECK(f.window->findChildren<QAbstractButton*>(u"welcome:inf2.48xlarge"_s).size() == 1);
    }
    SECTION("A session")
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"talk.atlas"_s);
        REQUIRE(f.window->control().saveTo(path));
        f.goHome();
        CHECK_FALSE(f.child<QLabel>(u"welcomeNoSessions"_s).isVisible());
        QTest::mouseClick(&f.card(path), Qt::LeftButton);
        CHECK(f.pages().current() == PageId::Diagram);
        CHECK(f.window->control().path() == path);
    }
    SECTION("A run")
    {
        f.goHome();
        f.card(u"run"_s).setFocus();
        QTest::keyClick(&f.card(u"run"_s), Qt::Key_Space);
        CHECK(f.window->simulationMode().isOn());
    }
    SECTION("NeuronCores")
    {
        f.goHome();
        QTest::mouseClick(&f.card(u"cores"_s), Qt::LeftButton);
        CHECK(f.pages().current() == PageId::Compare);
    }
}

TEST_CASE("Every way to begin from the welcome page leads somewhere", "[gui][welcome]")
{
    Fixture f(u"ring:4"_s);
    const QString id =
        GENERATE(u"run"_s, u"cores"_s, u"chips"_s, u"fit"_s, u"facts"_s, u"glossary"_s);
    f.goHome();
    QTest::mouseClick(&f.card(id), Qt::LeftButton);
    CHECK(f.pages().current() != PageId::Welcome);
}

TEST_CASE("The search of the welcome page is that of everywhere", "[gui][welcome]")
{
    Fixture f(u"ring:4"_s);
    f.goHome();
    QTest::mouseClick(&f.child<QAbstractButton>(u"welcomeSearch"_s), Qt::LeftButton);
    CHECK(f.child<QWidget>(u"searchPalette"_s).isVisible());
}

TEST_CASE("Preferences have their effect at once and are kept", "[gui][welcome]")
{
    Fixture f(u"trn2.48xlarge"_s);
    PreferencesDialog& dialog = f.openPreferences();
    choose(test::childOf<QComboBox>(dialog, u"preferTheme"_s), 4);
    CHECK(f.window->session().theme() == allThemes()[4]);
    CHECK(views::currentPalette().theme == allThemes()[4]);
    choose(test::childOf<QComboBox>(dialog, u"preferText"_s), 4); // 80, 90, 100, 110, 120 %
    CHECK(views::textScale() == Approx(1.2));
    choose(test::childOf<QComboBox>(dialog, u"preferStart"_s), 1);
    choose(test::childOf<QComboBox>(dialog, u"preferCores"_s), 1);
    CHECK(f.window->session().scene()->logicalCoreSize() == 1U);
    auto& seconds = test::childOf<QSpinBox>(dialog, u"preferAutosave"_s);
    seconds.setFocus();
    seconds.selectAll();
    QTest::keyClicks(&seconds, u"30"_s);
    QTest::keyClick(&seconds, Qt::Key_Return);
    const Settings kept = f.window->settings();
    CHECK(kept.welcome);
    CHECK(kept.logicalCores == 1U);
    CHECK(kept.autosaveSeconds == 30);
    CHECK(kept.theme == allThemes()[4]);
    choose(test::childOf<QComboBox>(dialog, u"preferText"_s), 2);
    choose(test::childOf<QComboBox>(dialog, u"preferTheme"_s), 0);
    CHECK(views::textScale() == Approx(1));
}

TEST_CASE("Another language opens the preferences again in it", "[gui][welcome]")
{
    Fixture f(u"ring:4"_s);
    PreferencesDialog& dialog = f.openPreferences();
    auto& box = test::childOf<QComboBox>(dialog, u"preferLanguage"_s);
    const int german = box.findData(u"de"_s);
    REQUIRE(german >= 0);
    choose(box, german);
    REQUIRE(QTest::qWaitFor([] { return views::currentLanguage() == u"de"_s; }));
    CHECK(f.child<PreferencesDialog>(u"preferencesDialog"_s).isVisible());
    f.window->setLanguage(u"en"_s);
}

TEST_CASE("About says the versions, for a report of a problem", "[gui][welcome]")
{
    Fixture f(u"ring:4"_s);
    f.child<QAction>(u"about"_s).trigger();
    auto& dialog = f.child<AboutDialog>(u"aboutDialog"_s);
    QTest::mouseClick(&test::childOf<QAbstractButton>(dialog, u"copyVersions"_s), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    CHECK(copied.contains(QString::fromLatin1(qVersion())));
    CHECK(copied.contains(u"Boost"_s));
    QTest::keyClick(&dialog, Qt::Key_Escape);
}

TEST_CASE(
    "The button of a toast is reached with F6 and stays while it has the keys", "[gui][welcome]")
{
    Fixture f(u"ring:4"_s);
    const QTemporaryDir folder;
    REQUIRE(f.window->control().saveTo(folder.filePath(u"talk.atlas"_s)));
    auto& action = f.child<QAbstractButton>(u"toastAction"_s);
    REQUIRE(action.isVisible());
    QTest::keyClick(&f.canvas(), Qt::Key_F6);
    CHECK(action.hasFocus());
}

} // namespace atlas::app
