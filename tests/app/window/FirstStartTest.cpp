#include "app/window/ExportDialog.h"
#include "app/window/StatusLine.h"
#include "tests/app/window/OpenWindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTabBar>
#include <QTest>

#include <catch2/catch.hpp>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

struct Fixture : OpenWindow {
    using OpenWindow::OpenWindow;

    QLineEdit& search() { return child<QLineEdit>(u"librarySearch"_s); }
};

} // namespace

TEST_CASE("While the first machine is read, its name is all there is", "[gui][window]")
{
    Fixture f(u"torus:1024x1024"_s);
    REQUIRE(f.window->session().isLoading());
    CHECK(f.child<QLabel>(u"inspectorTitle"_s).text() == u"torus:1024x1024"_s);
    CHECK(f.child<QWidget>(u"diagramView"_s).accessibleName() == u"torus:1024x1024"_s);
    CHECK_FALSE(f.child<QAbstractButton>(u"inspectorZoom"_s).isVisible());
    CHECK_FALSE(f.child<QTabBar>(u"inspectorTabs"_s).isVisible());
    CHECK_FALSE(f.child<QWidget>(u"layers"_s).isVisible());
    CHECK_FALSE(f.child<QWidget>(u"crumbFamily"_s).isVisible());
    QTest::keyClick(&f.child<QWidget>(u"diagram"_s), Qt::Key_Escape);
    CHECK_FALSE(f.window->session().isLoading());
    CHECK(f.child<views::MessageCard>(u"messageCard"_s).isVisible());
    CHECK(f.window->windowTitle() == u"Neuron Atlas"_s);
}

TEST_CASE("Ctrl+E exports from the filter field too", "[gui][window]")
{
    Fixture f(u"ring:4"_s);
    QTest::keyClick(f.window.get(), Qt::Key_O, Qt::ControlModifier);
    REQUIRE(f.search().hasFocus());
    QTest::keyClick(&f.search(), Qt::Key_E, Qt::ControlModifier);
    CHECK(f.window->findChild<ExportDialog*>() != nullptr);
}

TEST_CASE("Words that led to one machine do not stand beside another", "[gui][window]")
{
    Fixture f(u"ring:4"_s);
    QTest::keyClick(f.window.get(), Qt::Key_O, Qt::ControlModifier);
    QTest::keyClicks(&f.search(), u"ring:12"_s);
    QTest::keyClick(&f.search(), Qt::Key_Return);
    REQUIRE(f.window->session().target() == u"ring:12"_s);
    CHECK(f.search().text() == u"ring:12"_s);
    QTest::mouseClick(&f.child<QAbstractButton>(u"backButton"_s), Qt::LeftButton);
    REQUIRE(f.window->session().target() == u"ring:4"_s);
    CHECK(f.search().text().isEmpty());
}

TEST_CASE("F6 shows where in the inspector one is", "[gui][window]")
{
    Fixture f(u"trn1.32xlarge"_s);
    auto& canvas = f.child<views::DiagramCanvas>(u"diagram"_s);
    canvas.setFocus();
    auto& list = f.child<QListView>(u"inspectorList"_s);
    const QImage before = list.viewport()->grab().toImage();
    QTest::keyClick(&canvas, Qt::Key_F6);
    REQUIRE(list.hasFocus());
    CHECK(list.currentIndex().isValid());
    CHECK(list.viewport()->grab().toImage() != before);
}

} // namespace atlas::app
