#include "app/window/StatusLine.h"
#include "tests/app/window/OpenWindow.h"
#include "views/canvas/DescribeScene.h"
#include "views/canvas/DiagramView.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

#include <catch2/catch.hpp>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

struct Fixture : OpenWindow {
    explicit Fixture(const QString& address)
        : OpenWindow(address)
    {
        canvas().setFocus();
    }

    [[nodiscard]] QString place() const
    {
        return canvas().place() ? views::nameOf(*canvas().scene(), *canvas().place()) : QString();
    }
    /// The steps of the path in the toolbar that are shown.
    [[nodiscard]] QStringList crumbs() const
    {
        QStringList names;
        for (int i = 0; i < 6; ++i) {
            const auto* const crumb = window->findChild<QAbstractButton*>(u"crumbPlace%1"_s.arg(i));
            if (crumb != nullptr && crumb->isVisible())
                names << crumb->text();
        }
        return names;
    }
    [[nodiscard]] QString title() const
    {
        return window->findChild<QLabel*>(u"inspectorTitle"_s)->text();
    }
    [[nodiscard]] QString status() const
    {
        return window->findChild<StatusLine*>(u"statusLine"_s)->left();
    }
};

} // namespace

TEST_CASE("An address opens the place that it names", "[gui][window]")
{
    const Fixture f(u"trn1.32xlarge/chip:5/core:1/psum/bank:3"_s);
    CHECK(f.place() == u"PSUM bank 3"_s);
    CHECK(f.title() == u"PSUM bank 3"_s);
    CHECK(f.crumbs() == QStringList{u"Chip 5"_s, u"NeuronCore 11"_s, u"PSUM"_s, u"PSUM bank 3"_s});
    REQUIRE(f.window->session().selection().size() == 1);
    CHECK(
        f.window->session().addressOf(f.window->session().selection().front())
        == u"trn1.32xlarge/chip:5/core:1/psum/bank:3"_s);
}

TEST_CASE("An address that goes wrong opens the nearest place and says so", "[gui][window]")
{
    const Fixture typo(u"trn1.32xlarge/chip:5/core:1/tensr"_s);
    CHECK(typo.place() == u"NeuronCore 11"_s);
    CHECK(typo.status().contains(u"tensr"_s));
    const Fixture far(u"trn1.32xlarge/chip:99"_s);
    CHECK(far.place().isEmpty());
    CHECK(far.status().contains(u"0 to 15"_s));
}

TEST_CASE("Escape goes up, step by step, to the whole machine", "[gui][window]")
{
    const Fixture f(u"trn1.32xlarge/chip:5/core:1/psum"_s);
    QTest::keyClick(&f.canvas(), Qt::Key_Escape);
    CHECK(f.place() == u"NeuronCore 11"_s);
    QTest::keyClick(&f.canvas(), Qt::Key_Escape);
    CHECK(f.place() == u"Chip 5"_s);
    QTest::keyClick(&f.canvas(), Qt::Key_Escape);
    CHECK(f.place().isEmpty());
    CHECK(f.crumbs().isEmpty());
    CHECK(f.title() == u"Chip 5"_s); // one can see where one came from
    QTest::keyClick(&f.canvas(), Qt::Key_Escape);
    CHECK(f.window->session().selection().empty());
}

TEST_CASE("Back and forward lead through the places one has been in", "[gui][window]")
{
    const Fixture f(u"trn1.32xlarge"_s);
    Session& session = f.window->session();
    session.enter(Element::of(VertexId{5}));
    const auto inside = f.canvas().scene()->interior->parts.find({0});
    session.enter(Element::of(VertexId{5}, inside));
    REQUIRE(f.place() == u"NeuronCore 10"_s);
    session.goBack();
    CHECK(f.place() == u"Chip 5"_s);
    session.goBack();
    CHECK(f.place().isEmpty());
    session.goForward();
    session.goForward();
    CHECK(f.place() == u"NeuronCore 10"_s);
}

TEST_CASE("A step of the path leads back to it", "[gui][window]")
{
    const Fixture f(u"trn1.32xlarge/chip:5/core:1/psum"_s);
    auto* const chip = f.window->findChild<QAbstractButton*>(u"crumbPlace0"_s);
    REQUIRE(chip != nullptr);
    QTest::mouseClick(chip, Qt::LeftButton);
    CHECK(f.place() == u"Chip 5"_s);
    auto* const machine = f.window->findChild<QAbstractButton*>(u"crumbMachine"_s);
    QTest::mouseClick(machine, Qt::LeftButton);
    CHECK(f.place().isEmpty());
}

TEST_CASE("A pill beside the layers takes logical cores apart", "[gui][window]")
{
    const Fixture f(u"trn2.48xlarge/chip:5"_s);
    auto* const pill = f.window->findChild<QAbstractButton*>(u"logical-cores"_s);
    REQUIRE(pill != nullptr);
    CHECK(pill->isVisible());
    CHECK(pill->isChecked());
    QTest::mouseClick(pill, Qt::LeftButton);
    CHECK_FALSE(pill->isChecked());
    CHECK(f.canvas().scene()->logicalCoreSize() == 1U);
    CHECK(f.place() == u"Chip 5"_s);
    // It stays so in other machines, and is not offered where there is nothing to choose.
    f.window->session().open(u"trn1.32xlarge"_s);
    CHECK_FALSE(pill->isVisible());
    f.window->session().open(u"trn2.48xlarge"_s);
    CHECK(pill->isVisible());
    CHECK_FALSE(pill->isChecked());
}

} // namespace atlas::app
