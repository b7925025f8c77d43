#include "views/panels/InspectorPanel.h"

#include "tests/support/Children.h"
#include "tests/support/Machines.h"
#include "views/panels/FigureRows.h"
#include "views/theme/Fonts.h"

#include <QFontMetrics>
#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

#include <catch2/catch.hpp>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    Fixture()
    {
        loadFonts();
        panel.resize(320, 800);
        panel.show();
        REQUIRE(QTest::qWaitForWindowExposed(&panel));
    }

    template<typename Widget>
    [[nodiscard]] Widget& child(const QString& name) const
    {
        return test::childOf<Widget>(panel, name);
    }

    InspectorPanel panel;
};

} // namespace

TEST_CASE("A row of the inspector is as tall as what is written in it", "[gui][inspector]")
{
    Fixture f;
    InspectorPage page{.title = u"Rows"_s};
    QString name;
    while (QFontMetrics(uiFont(13)).horizontalAdvance(name) < 260) {
        name += u'm';
        page.figures.push_back(plainRow(name, u"12"_s, Mark::Documented));
    }
    f.panel.setPage(page);
    auto& list = f.child<QListView>(u"inspectorList"_s);
    const QImage image = list.viewport()->grab().toImage();
    for (int i = 0; i < list.model()->rowCount(); ++i) {
        const QRect row = list.visualRect(list.model()->index(i, 0));
        if (!image.rect().contains(row))
            break;
        // The value stands in the last 25 pixels, which end with a hairline, left of its mark.
        bool written = false;
        for (int y = row.bottom() - 19; y < row.bottom() - 3; ++y)
            for (int x = row.right() - 110; x < row.right() - 44; ++x)
                written = written || image.pixel(x, y) != image.pixel(2, row.top() + 1);
        CAPTURE(i, row.height());
        CHECK(written);
    }
}

TEST_CASE("The place of a machine is told whole, in as many lines as it needs", "[gui][inspector]")
{
    Fixture f;
    auto& place = f.child<QWidget>(u"inspectorPlace"_s);
    f.panel.setPage({.title = u"Chip 5"_s, .place = u"device 5"_s});
    const int one = place.height();
    f.panel.setPage(
        {.title = u"Trn2"_s,
         .place = u"64 Trainium2 chips: 4 instances, each a 4 × 4 torus, joined by rings"_s});
    // 280 pixels hold some 45 letters of this size.
    const int least = one + QFontMetrics(uiFont(13)).height() / 2;
    CHECK(QTest::qWaitFor([&] { return place.height() >= least; }));
}

TEST_CASE("Before a machine is there, the inspector offers nothing", "[gui][inspector]")
{
    Fixture f;
    CHECK_FALSE(f.child<QPushButton>(u"inspectorZoom"_s).isVisible());
    CHECK_FALSE(f.child<QTabBar>(u"inspectorTabs"_s).isVisible());
}

} // namespace atlas::views
