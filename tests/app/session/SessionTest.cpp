#include "app/session/Session.h"

#include "tests/support/Machines.h"
#include "views/theme/Fonts.h"

#include <QTest>

#include <catch2/catch.hpp>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

std::vector<Element> chip(std::uint32_t number)
{
    return {Element::of(VertexId{number})};
}

struct Fixture {
    Fixture()
        : session(test::catalog())
    {
        views::loadFonts();
        QObject::connect(
            &session,
            &Session::openFailed,
            &session,
            [this](const QString&, const Problems& problems) { failures.push_back(problems); });
    }

    Session session;
    std::vector<Problems> failures;
};

} // namespace

TEST_CASE("Back and forward return to machine, selection and view", "[session]")
{
    Fixture f;
    f.session.open(u"trn1.32xlarge"_s);
    f.session.select(chip(5));
    const views::Viewport view{2, {10, 20}};
    f.session.rememberView(view);
    f.session.open(u"inf2.48xlarge"_s);
    REQUIRE(f.session.target() == u"inf2.48xlarge"_s);
    CHECK(f.session.selection().empty());

    std::optional<views::Viewport> restored;
    QObject::connect(
        &f.session,
        &Session::viewRestored,
        &f.session,
        [&](const std::optional<views::Viewport>& v) { restored = v; });
    f.session.goBack();
    CHECK(f.session.target() == u"trn1.32xlarge"_s);
    CHECK(f.session.selection() == chip(5));
    CHECK(restored == view);
    f.session.goBack();
    CHECK(f.session.selection().empty());
    CHECK_FALSE(f.session.history().canGoBack());
    f.session.goForward();
    f.session.goForward();
    CHECK(f.session.target() == u"inf2.48xlarge"_s);
    CHECK_FALSE(f.session.history().canGoForward());
}

TEST_CASE("Walking with the keyboard leaves one place behind", "[session]")
{
    Fixture f;
    f.session.open(u"torus:4x4"_s);
    for (std::uint32_t i = 0; i < 6; ++i)
        f.session.select(chip(i), Session::Step::Merged);
    f.session.goBack();
    CHECK(f.session.selection().empty());
    CHECK_FALSE(f.session.history().canGoBack());
}

TEST_CASE("A new place forgets what was forward of the old one", "[session]")
{
    Fixture f;
    f.session.open(u"torus:4x4"_s);
    f.session.select(chip(1));
    f.session.goBack();
    f.session.select(chip(2));
    CHECK_FALSE(f.session.history().canGoForward());
}

TEST_CASE("Shown paths come back with their place", "[session]")
{
    Fixture f;
    f.session.open(u"torus:4x4"_s);
    f.session.showPaths(VertexId{0}, VertexId{5});
    REQUIRE(f.session.paths() != nullptr);
    CHECK(f.session.paths()->count == 2);
    f.session.select(chip(3));
    CHECK(f.session.paths() == nullptr);
    f.session.goBack();
    REQUIRE(f.session.paths() != nullptr);
    CHECK(f.session.paths()->to == VertexId{5});
}

TEST_CASE("A target that cannot be built leaves the machine that is shown", "[session]")
{
    Fixture f;
    f.session.open(u"trn1.2xlarge"_s);
    f.session.open(u"torus:0x4"_s);
    REQUIRE(f.failures.size() == 1);
    CHECK_FALSE(f.failures.front().empty());
    CHECK(f.session.target() == u"trn1.2xlarge"_s);
    CHECK(f.session.scene() != nullptr);
}

TEST_CASE("A big machine is made in the background while the old one stays", "[session]")
{
    Fixture f;
    f.session.open(u"trn1.2xlarge"_s);
    f.session.open(u"torus:64x64"_s);
    CHECK(f.session.isLoading());
    CHECK(f.session.target() == u"trn1.2xlarge"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.session.target() == u"torus:64x64"_s; }, 20000));
    CHECK(f.session.scene()->topology.chipCount() == 64 * 64);
    CHECK_FALSE(f.session.isLoading());
}

TEST_CASE("A machine that is given up never arrives", "[session]")
{
    Fixture f;
    f.session.open(u"trn1.2xlarge"_s);
    f.session.open(u"torus:64x64"_s);
    f.session.cancelLoading();
    CHECK_FALSE(f.session.isLoading());
    f.session.open(u"torus:63x63"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.session.target() == u"torus:63x63"_s; }, 20000));
    f.session.goBack();
    CHECK(f.session.target() == u"trn1.2xlarge"_s);
}

TEST_CASE("Recent machines are listed once, latest first", "[session]")
{
    Fixture f;
    f.session.open(u"trn1.2xlarge"_s);
    f.session.open(u"inf2.xlarge"_s);
    f.session.open(u"trn1.2xlarge"_s);
    CHECK(f.session.recent() == QStringList{u"trn1.2xlarge"_s, u"inf2.xlarge"_s});
}

} // namespace atlas::app
