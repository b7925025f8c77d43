#include "views/panels/LegendPanel.h"

#include "tests/support/Machines.h"
#include "views/theme/Fonts.h"

#include <QTest>

#include <catch2/catch.hpp>

#include <algorithm>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

bool names(const LegendPanel& legend, const QString& label)
{
    const auto labels = legend.labels();
    return std::ranges::find(labels, label) != labels.end();
}

} // namespace

TEST_CASE("The legend names only what the diagram holds", "[gui][legend]")
{
    loadFonts();
    LegendPanel legend;
    legend.setScene(makeScene(test::machine("line:4")), {});
    CHECK(names(legend, u"NeuronLink"_s));
    CHECK_FALSE(names(legend, u"wrap-around"_s));
    CHECK_FALSE(names(legend, u"EFA network"_s));
    legend.setScene(makeScene(test::machine("trn1.32xlarge")), {});
    CHECK(names(legend, u"wrap-around"_s));
    CHECK(names(legend, u"EFA network"_s));
}

TEST_CASE("A layer that is off leaves the legend", "[gui][legend]")
{
    loadFonts();
    LegendPanel legend;
    legend.setScene(makeScene(test::machine("trn1.32xlarge")), Layers{}.with(Layer::Pcie, false));
    CHECK_FALSE(names(legend, u"PCIe"_s));
    CHECK(names(legend, u"NeuronLink"_s));
}

TEST_CASE("A click on its heading folds the legend", "[gui][legend]")
{
    loadFonts();
    LegendPanel legend;
    legend.setScene(makeScene(test::machine("line:4")), {});
    legend.resize(248, legend.sizeHint().height());
    const int whole = legend.sizeHint().height();
    QTest::mouseClick(&legend, Qt::LeftButton, {}, QPoint(30, 15));
    CHECK(legend.isFolded());
    CHECK(legend.sizeHint().height() < whole);
}

} // namespace atlas::views
