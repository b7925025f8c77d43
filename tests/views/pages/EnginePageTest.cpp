#include "views/pages/EnginePage.h"

#include "tests/support/Machines.h"
#include "views/pages/Controls.h"
#include "views/theme/Fonts.h"
#include "views/theme/FormWidgets.h"

#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTextBrowser>

#include <catch2/catch.hpp>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    Fixture()
    {
        loadFonts();
        page.setCatalog(test::catalog());
        page.resize(1280, 640);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        text = page.findChild<QTextBrowser*>(u"engineText"_s);
        list = page.findChild<QListWidget*>(u"engineList"_s);
        core = page.findChild<ChoiceBox*>(u"engineCore"_s);
        REQUIRE((text && list && core));
    }

    [[nodiscard]] QString said() const { return text->toPlainText(); }

    EnginePage page;
    QTextBrowser* text = nullptr;
    QListWidget* list = nullptr;
    ChoiceBox* core = nullptr;
};

} // namespace

TEST_CASE("A generation's page has a section for each of its engines", "[gui][engines]")
{
    Fixture f;
    f.page.showCore(u"NeuronCore-v2"_s);
    CHECK(f.list->count() == 5);
    for (const char* name :
         {"Tensor engine", "Vector engine", "Scalar engine", "GPSIMD engine", "Sync engine"})
        CHECK(f.said().contains(QString::fromUtf8(name)));
    // 2 * 128 * 128 * 2.8 GHz = 91.75 TFLOPS against the documented 92: 0.3 % less.
    CHECK(f.said().contains(u"2 × 128 × 128 × 2.8 GHz"_s));
    CHECK(f.said().contains(u"91.75 TFLOPS"_s));
    CHECK(f.said().contains(u"−0.3 %"_s));
    f.page.showCore(u"NeuronCore-v1"_s);
    CHECK(f.list->count() == 3);
    CHECK(f.said().contains(u"not documented"_s));
    f.page.showCore(u"NeuronCore-v9"_s);
    CHECK(f.list->count() == 3);
}

TEST_CASE("The generation is chosen with the keyboard", "[gui][engines]")
{
    const Fixture f;
    f.core->setFocus();
    QTest::keyClicks(f.core, u"NeuronCore-v2"_s);
    CHECK(f.said().contains(u"2.8 GHz"_s));
}

TEST_CASE("Costs follow the shape that is typed", "[gui][engines]")
{
    Fixture f;
    f.page.showCore(u"NeuronCore-v2"_s);
    // 512 cycles at 2.8 GHz are 182.9 ns, 1,400 are 500 ns.
    CHECK(f.said().contains(u"182.9 ns"_s));
    auto* const elements = f.page.findChild<QSpinBox*>(u"engineElements"_s);
    REQUIRE(elements != nullptr);
    elements->setFocus();
    elements->selectAll();
    QTest::keyClicks(elements, u"1400"_s);
    QTest::keyClick(elements, Qt::Key_Return);
    CHECK(f.said().contains(u"N = 1,400 elements"_s));
    CHECK(f.said().contains(u"500 ns"_s));
}

TEST_CASE("The list of engines leads to their sections and to the diagram", "[gui][engines]")
{
    Fixture f;
    const QSignalSpy asked(&f.page, &EnginePage::placeRequested);
    f.page.showCore(u"NeuronCore-v3"_s);
    CHECK(f.text->verticalScrollBar()->value() == 0);
    QTest::mouseClick(
        f.list->viewport(), Qt::LeftButton, {}, f.list->visualItemRect(f.list->item(2)).center());
    CHECK(f.text->verticalScrollBar()->value() > 0);
    QTest::mouseClick(f.page.findChild<QPushButton*>(u"enginePlace"_s), Qt::LeftButton);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().toString().endsWith(u"/chip:0/core:0/scalar"_s));
    f.page.showEngine(PartKind::GpsimdEngine);
    CHECK(f.list->currentRow() == 3);
    // What is read stays where it is while the shape changes; the foot of the page may move.
    f.page.showEngine(PartKind::VectorEngine);
    const int at = f.text->verticalScrollBar()->value();
    f.page.findChild<QSpinBox*>(u"enginePartitions"_s)->setValue(64);
    CHECK(f.text->verticalScrollBar()->value() == at);
}

} // namespace atlas::views
