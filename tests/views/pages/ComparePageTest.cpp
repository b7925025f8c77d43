#include "views/pages/ComparePage.h"

#include "model/reference/GlossaryReader.h"
#include "tests/support/Children.h"
#include "tests/support/Machines.h"
#include "views/canvas/DiagramCanvas.h"
#include "views/charts/BarChart.h"
#include "views/charts/RadarChart.h"
#include "views/pages/ComparisonTable.h"
#include "views/pages/DiagramBoard.h"
#include "views/pages/PriceDialog.h"
#include "views/theme/Fonts.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <catch2/catch.hpp>

#include <algorithm>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    explicit Fixture(const QStringList& names)
    {
        loadFonts();
        page.setCatalog(test::catalog());
        page.setSubjects(names);
        page.resize(1200, 700);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }

    template<typename Widget>
    [[nodiscard]] Widget& find(const QString& name) const
    {
        return test::childOf<Widget>(page, name);
    }
    [[nodiscard]] ComparisonTable& table() const
    {
        return find<ComparisonTable>(u"comparisonTable"_s);
    }
    [[nodiscard]] BarChart& bars() const { return find<BarChart>(u"compareBars"_s); }
    void click(const QString& name) const
    {
        QTest::mouseClick(&find<QAbstractButton>(name), Qt::LeftButton);
    }
    void showDiagrams() const
    {
        auto& tabs = find<QTabBar>(u"compareTabs"_s);
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(1).center());
    }
    [[nodiscard]] const std::vector<DiagramCanvas*>& canvases() const
    {
        return find<DiagramBoard>(u"diagramBoard"_s).canvases();
    }
    /// The text of a cell, found by the figure's key.
    [[nodiscard]] QString cell(std::string_view key, int column) const
    {
        const auto& model = table().comparisonModel();
        return model.data(model.index(model.lineOf(key), column), Qt::AccessibleTextRole)
            .toString();
    }

    ComparePage page;
};

} // namespace

TEST_CASE("An empty comparison says what to do and offers a beginning", "[gui][compare]")
{
    const Fixture f({});
    const auto& words = f.find<QLabel>(u"compareMissing"_s);
    CHECK(words.isVisible());
    f.click(u"compareBegin"_s);
    CHECK_FALSE(words.isVisible());
    CHECK(f.page.subjects().size() == 4);
    CHECK(f.table().isVisible());
}

TEST_CASE("One click compares all generations of NeuronCores", "[gui][compare]")
{
    Fixture f({u"trn1.32xlarge"_s, u"inf2.48xlarge"_s});
    const QSignalSpy changed(&f.page, &ComparePage::subjectsChanged);
    f.click(u"compareGenerations"_s);
    CHECK(changed.size() == 1);
    CHECK(
        f.page.subjects()
        == QStringList{
            u"NeuronCore-v1"_s, u"NeuronCore-v2"_s, u"NeuronCore-v3"_s, u"NeuronCore-v4"_s});
    // 16 TFLOPS and 92.
    CHECK(f.cell("tensor_bf16", 2).contains(u"92 TFLOPS, × 5.75 of NeuronCore-v1"_s));
    CHECK(f.cell("sbuf", 1) == u"SBUF of NeuronCore-v1: not documented"_s);
}

TEST_CASE("The table is a sound model", "[gui][compare]")
{
    const Fixture f({u"Trainium"_s, u"Inferentia2"_s});
    const QAbstractItemModelTester tester(
        f.table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    f.click(u"compareGenerations"_s);
    CHECK(f.cell("sbuf", 0) == u"SBUF, MiB, differs"_s);
}

TEST_CASE("A cross takes a subject away, the menu adds one", "[gui][compare]")
{
    Fixture f({u"Inferentia"_s, u"Inferentia2"_s, u"Trainium"_s});
    f.click(u"remove-Inferentia2"_s);
    CHECK(f.page.subjects() == QStringList{u"Inferentia"_s, u"Trainium"_s});
    f.click(u"addSubject"_s);
    auto& menu = f.find<QMenu>(u"subjectMenu"_s);
    REQUIRE(QTest::qWaitFor([&] { return menu.isVisible(); }));
    auto* const action = menu.findChild<QAction*>(u"add-Trainium2"_s);
    REQUIRE(action != nullptr);
    CHECK_FALSE(menu.findChild<QAction*>(u"add-Trainium"_s)->isEnabled());
    action->trigger();
    menu.close();
    CHECK(f.page.subjects() == QStringList{u"Inferentia"_s, u"Trainium"_s, u"Trainium2"_s});
    // A thing of another kind begins anew.
    f.click(u"addSubject"_s);
    REQUIRE(QTest::qWaitFor([&] { return menu.isVisible(); }));
    menu.findChild<QAction*>(u"add-trn1.32xlarge"_s)->trigger();
    menu.close();
    CHECK(f.page.subjects() == QStringList{u"trn1.32xlarge"_s});
    CHECK(f.find<QLabel>(u"compareMissing"_s).text().contains(u"trn1.32xlarge"_s));
}

TEST_CASE("Six subjects are the most, and what does not fit is left out", "[gui][compare]")
{
    const Fixture many(QStringList{
        u"trn1.2xlarge"_s,
        u"Trainium"_s,
        u"unknown"_s,
        u"trn1.2xlarge"_s,
        u"trn1.32xlarge"_s,
        u"trn1n.32xlarge"_s,
        u"inf2.xlarge"_s,
        u"inf2.8xlarge"_s,
        u"inf2.24xlarge"_s,
        u"inf2.48xlarge"_s});
    CHECK(many.page.subjects().size() == 6);
    CHECK_FALSE(many.page.subjects().contains(u"Trainium"_s));
    CHECK_FALSE(many.find<QPushButton>(u"addSubject"_s).isEnabled());
}

TEST_CASE("A tick hides what is alike", "[gui][compare]")
{
    const Fixture f({u"Trainium"_s, u"Inferentia2"_s});
    const auto& model = f.table().comparisonModel();
    const int all = model.rowCount();
    REQUIRE(model.lineOf("bf16") >= 0); // both 190 TFLOPS
    auto& box = f.find<QCheckBox>(u"compareDifferences"_s);
    QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(8, box.height() / 2));
    CHECK(model.lineOf("bf16") == -1);
    CHECK(model.lineOf("neuronlink_ports") >= 0);
    CHECK(model.rowCount() < all);
    CHECK_FALSE(f.page.tableAs(ComparePage::Format::Csv).contains(u"BF16"_s));
}

TEST_CASE("A click on a figure shows it as bars, the arrow keys walk on", "[gui][compare]")
{
    const Fixture f({u"Trainium"_s, u"Inferentia2"_s, u"Inferentia"_s});
    ComparisonTable& table = f.table();
    const auto& model = table.comparisonModel();
    const QModelIndex memory = model.index(model.lineOf("device_memory"), 1);
    table.scrollTo(memory);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(memory).center());
    CHECK(f.bars().series().name == u"Device memory"_s);
    CHECK(f.bars().series().unit == u"GiB"_s);
    // 32, 32 and 8 GiB.
    CHECK(f.bars().series().points[0].value == 32.0);
    CHECK(f.bars().series().points[2].value == 8.0);
    QTest::keyClick(&table, Qt::Key_Down);
    CHECK(f.bars().isHidden()); // the type of memory is a word
    CHECK(f.find<QLabel>(u"compareWords"_s).text().contains(u"Inferentia: DRAM"_s));
    QTest::keyClick(&table, Qt::Key_Up);
    CHECK(f.bars().isVisible());
}

TEST_CASE("The keys step over headings", "[gui][compare]")
{
    const Fixture f({u"Trainium"_s, u"Inferentia2"_s});
    ComparisonTable& table = f.table();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
    REQUIRE(table.currentFigure() != nullptr);
    CHECK(table.currentIndex().row() == 1); // below the first heading
    for (int i = 0; i < table.comparisonModel().rowCount(); ++i) {
        QTest::keyClick(&table, Qt::Key_Down);
        REQUIRE(table.currentFigure() != nullptr);
    }
    CHECK(table.currentIndex().row() == table.comparisonModel().rowCount() - 1);
}

TEST_CASE("The radar has the main figures of every subject", "[gui][compare]")
{
    const Fixture f({u"Trainium"_s, u"Trainium2"_s});
    const auto& series = f.find<RadarChart>(u"compareRadar"_s).series();
    REQUIRE(series.size() == 2);
    // 32 of 96 GiB.
    bool found = false;
    for (const SeriesPoint& point : series[0].points) {
        if (point.label == u"Device memory"_s) {
            CHECK(point.value.value() == Approx(32.0 / 96.0));
            found = true;
        }
    }
    CHECK(found);
}

TEST_CASE("A subject's name leads to its diagram", "[gui][compare]")
{
    Fixture f({u"Trainium"_s, u"Inferentia2"_s});
    const QSignalSpy asked(&f.page, &ComparePage::placeRequested);
    auto& chip = f.find<QAbstractButton>(u"subject-Trainium"_s);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(20, chip.height() / 2));
    REQUIRE(asked.size() == 1);
    // Of the instances with a Trainium the first with sixteen, the most.
    CHECK(asked.front().front().toString() == u"trn1.32xlarge/chip:0"_s);
}

TEST_CASE("Diagrams stand side by side and zoom together", "[gui][compare]")
{
    const Fixture f({u"trn1.32xlarge"_s, u"inf2.48xlarge"_s});
    CHECK(f.canvases().empty()); // drawn when first looked at
    f.showDiagrams();
    REQUIRE(f.canvases().size() == 2);
    DiagramCanvas& left = *f.canvases()[0];
    DiagramCanvas& right = *f.canvases()[1];
    REQUIRE(QTest::qWaitFor([&] { return right.isVisible() && right.width() > 300; }));
    const double leftBefore = left.viewport().scale;
    const double rightBefore = right.viewport().scale;
    const QPoint middle = left.rect().center();
    QWheelEvent wheel(
        middle,
        left.mapToGlobal(middle),
        {},
        {0, 480},
        Qt::NoButton,
        Qt::NoModifier,
        Qt::NoScrollPhase,
        false);
    QCoreApplication::sendEvent(&left, &wheel);
    CHECK(left.viewport().scale > leftBefore);
    CHECK(
        right.viewport().scale / rightBefore
        == Approx(left.viewport().scale / leftBefore).epsilon(1e-6));
    left.fit();
    CHECK(right.isFitted());
    CHECK(right.viewport().scale == Approx(rightBefore));
}

TEST_CASE(
    "NeuronCores stand side by side, and a part is chosen and gone into in all", "[gui][compare]")
{
    const Fixture f({u"NeuronCore-v2"_s, u"NeuronCore-v3"_s});
    f.showDiagrams();
    REQUIRE(f.canvases().size() == 2);
    DiagramCanvas& left = *f.canvases()[0];
    const DiagramCanvas& right = *f.canvases()[1];
    REQUIRE(QTest::qWaitFor([&] { return right.isVisible() && right.width() > 300; }));
    REQUIRE(left.home().has_value());
    CHECK(left.place() == left.home());
    CHECK(right.place() == right.home());
    const auto partIn = [](const DiagramCanvas& canvas, PartKind kind) {
        const PartTable& parts = canvas.scene()->interior->parts;
        const Element core = *canvas.home();
        const auto place = parts.part(core.part()).inside->find(kind);
        REQUIRE(place.has_value());
        return Element::of(core.vertex(), parts.child(core.part(), *place));
    };
    const Element psum = partIn(left, PartKind::Psum);
    const QPoint at = left.placeOf(psum).center().toPoint();
    const auto under = left.elementAt(at);
    REQUIRE(under.has_value());
    QTest::mouseClick(&left, Qt::LeftButton, {}, at);
    REQUIRE(right.selection().size() == 1);
    CHECK(f.find<QLabel>(u"words-NeuronCore-v3"_s).text().contains(u"PSUM"_s));
    QTest::mouseDClick(&left, Qt::LeftButton, {}, at);
    CHECK(left.place() == psum);
    CHECK(right.place() == partIn(right, PartKind::Psum));
    QTest::keyClick(&left, Qt::Key_Escape);
    CHECK(left.isFitted());
    CHECK(right.isFitted());
}

TEST_CASE("The wheel does not lead out of a chip that is compared", "[gui][compare]")
{
    const Fixture f({u"Trainium"_s, u"Inferentia2"_s});
    f.showDiagrams();
    REQUIRE(f.canvases().size() == 2);
    DiagramCanvas& canvas = *f.canvases()[0];
    REQUIRE(QTest::qWaitFor([&] { return canvas.width() > 300; }));
    const double fitted = canvas.viewport().scale;
    canvas.zoomIn();
    CHECK(canvas.viewport().scale > fitted);
    for (int i = 0; i < 8; ++i)
        canvas.zoomOut();
    CHECK(canvas.viewport().scale == Approx(fitted));
    QSignalSpy asked(&f.page, &ComparePage::placeRequested);
    f.click(u"open-Trainium"_s);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().toString() == u"trn1.32xlarge/chip:0"_s);
}

TEST_CASE(
    "A price is asked for with its day and stands in the table as one's own", "[gui][compare]")
{
    const Fixture f({u"trn1.32xlarge"_s, u"inf2.48xlarge"_s});
    CHECK(f.cell("price_per_hour", 1).contains(u"no dated price known"_s));
    const QSignalSpy kept(&f.page, &ComparePage::pricesChanged);
    QString complaint;
    QTimer::singleShot(0, &f.page, [&] {
        auto* const dialog = f.page.findChild<PriceDialog*>();
        REQUIRE(dialog != nullptr);
        auto& price = test::childOf<QLineEdit>(*dialog, u"price-trn1.32xlarge"_s);
        auto& day = test::childOf<QLineEdit>(*dialog, u"day-trn1.32xlarge"_s);
        price.setFocus();
        QTest::keyClicks(&price, u"21,5"_s);
        day.selectAll();
        QTest::keyClicks(&day, u"yesterday"_s);
        QTest::keyClick(&day, Qt::Key_Return);
        complaint = test::childOf<QLabel>(*dialog, u"priceProblem"_s).text();
        day.selectAll();
        QTest::keyClicks(&day, u"2026-01-01"_s);
        QTest::keyClick(&day, Qt::Key_Return);
    });
    f.click(u"comparePrices"_s);
    CHECK(complaint.contains(u"yesterday"_s));
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().front().toStringList() == QStringList{u"trn1.32xlarge=21.5@2026-01-01"_s});
    CHECK(f.cell("price_per_hour", 1).contains(u"21.5, yours, 2026-01-01"_s));
    CHECK(
        f.page.tableAs(ComparePage::Format::Csv).contains(u"yours, 2026-01-01"_s)
        == f.page.tableAs(ComparePage::Format::Markdown).contains(u"yours, 2026-01-01"_s));
}

TEST_CASE("A term of a figure is asked for from its menu and its bars", "[gui][compare]")
{
    Fixture f({u"NeuronCore-v2"_s, u"NeuronCore-v3"_s});
    f.page.setGlossary(readBuiltInGlossary());
    const QSignalSpy asked(&f.page, &ComparePage::termRequested);
    f.table().setCurrentFigure("sbuf");
    REQUIRE(f.bars().isVisible());
    const auto spots = f.bars().termSpots();
    const auto sbuf = std::ranges::find(spots, u"SBUF"_s, &BarChart::TermSpot::term);
    REQUIRE(sbuf != spots.end());
    QTest::mouseClick(&f.bars(), Qt::LeftButton, {}, sbuf->rect.center().toPoint());
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().toString() == u"SBUF"_s);
}

TEST_CASE("The table is saved in the format that the file's name asks for", "[gui][compare]")
{
    const Fixture f({u"Trainium"_s, u"Inferentia2"_s});
    const QTemporaryDir folder;
    for (const QString& name : {u"t.csv"_s, u"t.md"_s, u"t.json"_s}) {
        const QString path = folder.filePath(name);
        REQUIRE(f.page.saveTable(path).has_value());
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        CHECK(bytes.contains("Inferentia2"));
        CHECK(bytes.startsWith(
            name.endsWith(u"csv"_s)      ? "section,"
                : name.endsWith(u"md"_s) ? "# "
                                         : "{"));
    }
    CHECK_FALSE(f.page.saveTable(folder.filePath(u"t.xls"_s)).has_value());
    const auto nowhere = f.page.saveTable(folder.filePath(u"none/t.csv"_s));
    REQUIRE_FALSE(nowhere.has_value());
    CHECK(nowhere.error().where.find("none/t.csv") != std::string::npos);
}

} // namespace atlas::views
