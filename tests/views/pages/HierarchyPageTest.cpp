#include "views/pages/HierarchyPage.h"

#include "tests/support/Children.h"
#include "tests/support/Machines.h"
#include "views/charts/BarChart.h"
#include "views/theme/Fonts.h"

#include <QCheckBox>
#include <QComboBox>
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
        page.setCatalog(test::catalog());
        page.resize(1000, 700);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }

    template<typename Widget>
    [[nodiscard]] Widget& find(const QString& name) const
    {
        return test::childOf<Widget>(page, name);
    }
    /// A value of a chart by the name of its level.
    [[nodiscard]] std::optional<double> value(const QString& chart, const QString& level) const
    {
        for (const SeriesPoint& point : find<BarChart>(chart).series().points) {
            if (point.label == level)
                return point.value;
        }
        return std::nullopt;
    }

    HierarchyPage page;
};

constexpr double GiB = 1073741824;

} // namespace

TEST_CASE("The hierarchy page opens with a chip and its memories as bars", "[gui][hierarchy]")
{
    const Fixture f;
    CHECK(f.page.subject() == u"Inferentia"_s);
    CHECK(f.value(u"hierarchyCapacity"_s, u"DRAM"_s) == 8 * GiB);
    CHECK_FALSE(f.value(u"hierarchyCapacity"_s, u"SBUF"_s));
}

TEST_CASE("The keyboard chooses another chip or machine", "[gui][hierarchy]")
{
    Fixture f;
    const QSignalSpy changed(&f.page, &HierarchyPage::subjectChanged);
    auto& chooser = f.find<QComboBox>(u"hierarchyChooser"_s);
    chooser.setFocus();
    QTest::keyClick(&chooser, Qt::Key_Down);
    QTest::keyClick(&chooser, Qt::Key_Down);
    REQUIRE(changed.size() == 2);
    CHECK(f.page.subject() == u"Trainium"_s);
    CHECK(f.value(u"hierarchyBandwidth"_s, u"HBM"_s) == 820e9);
    f.page.setSubject(u"trn1.32xlarge"_s);
    // 15 other chips of 32 GiB.
    CHECK(f.value(u"hierarchyCapacity"_s, u"HBM of other chips"_s) == 480 * GiB);
    CHECK(chooser.currentText() == u"trn1.32xlarge"_s);
    f.page.setSubject(u"no such thing"_s);
    CHECK(f.page.subject() == u"trn1.32xlarge"_s);
}

TEST_CASE("A tick divides among the NeuronCores", "[gui][hierarchy]")
{
    Fixture f;
    f.page.setSubject(u"Trainium2"_s);
    auto& shares = f.find<QCheckBox>(u"hierarchyShares"_s);
    QTest::mouseClick(&shares, Qt::LeftButton, {}, QPoint(8, shares.height() / 2));
    REQUIRE(shares.isChecked());
    // 96 GiB over 8.
    CHECK(f.value(u"hierarchyCapacity"_s, u"HBM"_s) == 12 * GiB);
    QTest::mouseClick(&shares, Qt::LeftButton, {}, QPoint(8, shares.height() / 2));
    CHECK(f.value(u"hierarchyCapacity"_s, u"HBM"_s) == 96 * GiB);
}

TEST_CASE(
    "Every level shows its sentence and sources, and leads into a diagram", "[gui][hierarchy]")
{
    Fixture f;
    f.page.setSubject(u"trn1.32xlarge"_s);
    QStringList texts;
    for (const QWidget* const widget : f.page.findChildren<QWidget*>())
        texts << widget->accessibleName();
    const QString all = texts.join(u'\n');
    CHECK(all.contains(u"tensor engine"_s));
    CHECK(all.contains(u"about 10 TB/s"_s));
    CHECK(all.contains(u"or 820 GiB/s: about-neuron/arch/neuron-hardware/trainium.rst"_s));
    const QSignalSpy asked(&f.page, &HierarchyPage::placeRequested);
    QTest::mouseClick(&f.find<QPushButton>(u"show-sbuf"_s), Qt::LeftButton);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().toString() == u"trn1.32xlarge/chip:0/core:0/sbuf"_s);
}

} // namespace atlas::views
