#include "views/pages/FitPage.h"

#include "model/guidelines/GuidelinesReader.h"
#include "tests/support/Children.h"
#include "tests/support/Machines.h"
#include "views/pages/FitMatrix.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QAccessible>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

#include <catch2/catch.hpp>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    Fixture()
    {
        loadFonts();
        applyTheme(ThemeId::Overview);
        page.resize(1280, 720);
        Guidelines guidelines = readBuiltInGuidelines();
        page.setContent(test::catalog(), guidelines, readBuiltInModels());
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }

    template<typename Widget>
    [[nodiscard]] Widget& child(const QString& name) const
    {
        return test::childOf<Widget>(page, name);
    }

    FitMatrix& matrix() { return child<FitMatrix>(u"fitMatrix"_s); }
    QString details() { return child<QTextBrowser>(u"fitDetails"_s).toPlainText(); }

    void click(int row, int column)
    {
        FitMatrix& table = matrix();
        const QRect cell = table.visualRect(table.model()->index(row, column));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell.center());
    }

    FitPage page;
};

// Rows and columns as the page and the catalogue have them.
constexpr int encoders = 0;
constexpr int decoders = 1;
constexpr int firstCore = 0;
constexpr int secondCore = 1;
constexpr int thirdCore = 2;

} // namespace

TEST_CASE("The matrix has a row for each family and a column for each generation", "[gui][fit]")
{
    Fixture f;
    const QAbstractItemModel& cells = *f.matrix().model();
    CHECK(cells.rowCount() == 8);
    CHECK(cells.columnCount() == 4); // NeuronCore-v1 to v4
    CHECK(cells.headerData(decoders, Qt::Vertical).toString() == u"Transformer decoders"_s);
    CHECK(cells.headerData(secondCore, Qt::Horizontal).toString() == u"NeuronCore-v2"_s);
    CHECK(cells.index(decoders, firstCore).data().toString() == u"Not good"_s);
    CHECK(cells.index(decoders, secondCore).data().toString() == u"Good fit"_s);
    CHECK(cells.index(decoders, thirdCore).data().toString() == u"Not covered"_s);
    CHECK(
        cells.index(decoders, secondCore).data(Qt::AccessibleTextRole).toString()
        == u"Transformer decoders on NeuronCore-v2: Good fit, training and inference"_s);
    // All of it can be seen without scrolling.
    CHECK(f.matrix().visualRect(cells.index(7, 3)).bottom() <= f.matrix().viewport()->height());
}

TEST_CASE("A click on a cell shows notes, date and source beside the matrix", "[gui][fit]")
{
    Fixture f;
    f.click(decoders, firstCore);
    CHECK(f.details().startsWith(u"Transformer decoders on NeuronCore-v1"_s));
    CHECK(f.details().contains(u"about 128 tokens"_s));
    CHECK(f.details().contains(u"5 May 2023"_s));
    CHECK(f.details().contains(u"general/arch/model-architecture-fit.rst"_s));
    CHECK(f.details().contains(u"GPT-2"_s));
    f.click(encoders, secondCore);
    CHECK(f.details().startsWith(u"Transformer encoders on NeuronCore-v2"_s));
    CHECK(f.details().contains(u"PyTorch (torch-neuronx)"_s));
    CHECK(f.details().contains(u"2022-10-10"_s)); // an earlier edition
    f.click(encoders, thirdCore);
    CHECK(f.details().contains(u"Not documented"_s));
}

TEST_CASE("The matrix is walked with the arrow keys", "[gui][fit]")
{
    Fixture f;
    f.click(encoders, firstCore);
    QTest::keyClick(&f.matrix(), Qt::Key_Down);
    CHECK(f.details().startsWith(u"Transformer decoders on NeuronCore-v1"_s));
    QTest::keyClick(&f.matrix(), Qt::Key_Right);
    CHECK(f.details().startsWith(u"Transformer decoders on NeuronCore-v2"_s));
}

TEST_CASE("The banner says that the page is historical and links to it", "[gui][fit]")
{
    Fixture f;
    auto& banner = f.child<QLabel>(u"fitBanner"_s);
    CHECK(banner.text().contains(u"Historical"_s));
    CHECK(banner.text().contains(u"5 May 2023"_s));
    CHECK(banner.text().contains(u"1 April 2024"_s));
    const QSignalSpy asked(&f.page, &FitPage::linkRequested);
    banner.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&banner, Qt::Key_Tab);
    QTest::keyClick(&banner, Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().toString().endsWith(u"model-architecture-fit.rst"_s));
}

TEST_CASE("A reason that rests on the guidelines leads to its cell", "[gui][fit]")
{
    Fixture f;
    f.click(encoders, firstCore);
    auto& list = f.child<QTreeWidget>(u"adviceList"_s);
    // Of the first machine the memory comes first, by formula and by plan, then the guidelines.
    QTreeWidgetItem* const machine = list.topLevelItem(0)->child(0);
    REQUIRE(machine->childCount() >= 3);
    list.scrollToItem(machine->child(2));
    QTest::mouseClick(
        list.viewport(), Qt::LeftButton, {}, list.visualItemRect(machine->child(2)).center());
    CHECK(f.details().startsWith(u"Transformer decoders on NeuronCore-v2"_s));
}

TEST_CASE("What the page asks for leaves it as signals", "[gui][fit]")
{
    Fixture f;
    const QSignalSpy places(&f.page, &FitPage::placeRequested);
    const QSignalSpy figures(&f.page, &FitPage::figureRequested);
    auto& list = f.child<QTreeWidget>(u"adviceList"_s);
    QTreeWidgetItem* const machine = list.topLevelItem(0)->child(0);
    list.setFocus(Qt::TabFocusReason);
    list.setCurrentItem(machine);
    QTest::keyClick(&list, Qt::Key_Return);
    list.setCurrentItem(machine->child(0));
    QTest::keyClick(&list, Qt::Key_Return);
    REQUIRE(places.size() == 1);
    REQUIRE(figures.size() == 1);
    const std::string instance = places.front().front().toString().toStdString();
    CHECK(test::catalog().findInstance(instance) != nullptr);
    CHECK(figures.front()[0].toString().toStdString() == instance);
    CHECK(figures.front()[1].toString() == u"device_memory"_s);
}

TEST_CASE("Whatever takes the focus on the page has a name", "[gui][fit]")
{
    Fixture f;
    for (const QWidget* const widget : f.page.findChildren<QWidget*>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible()
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        CAPTURE(widget->objectName().toStdString(), widget->metaObject()->className());
        const auto* const label = qobject_cast<const QLabel*>(widget);
        CHECK((
            !widget->accessibleName().isEmpty() || (label != nullptr && !label->text().isEmpty())));
    }
}

TEST_CASE("On a narrow page the adviser goes below, and nothing is cut off", "[gui][fit]")
{
    Fixture f;
    const auto adviserLeft = [&] {
        return f.child<QWidget>(u"adviser"_s).mapTo(f.page.widget(), QPoint(0, 0)).x();
    };
    CHECK(adviserLeft() > 0);
    f.page.resize(800, 700);
    REQUIRE(QTest::qWaitFor([&] { return adviserLeft() == 0; }));
    CHECK(f.page.widget()->width() <= f.page.viewport()->width());
    CHECK(f.page.widget()->height() > f.page.viewport()->height());
    const QWidget& card = *f.matrix().parentWidget();
    CHECK(f.matrix().geometry().bottom() < card.height());
    CHECK(card.geometry().bottom() < f.child<QTextBrowser>(u"fitDetails"_s).y());
}

TEST_CASE("The page follows a change of theme", "[gui][fit]")
{
    Fixture f;
    f.click(decoders, firstCore);
    const auto linkColor = [&] { return f.child<QLabel>(u"fitBanner"_s).text(); };
    const QString light = linkColor();
    applyTheme(ThemeId::Dark);
    REQUIRE(QTest::qWaitFor([&] { return linkColor() != light; }));
    CHECK(linkColor().contains(themeColor(Role::Accent).name()));
    CHECK(f.details().contains(u"about 128 tokens"_s));
    applyTheme(ThemeId::Overview);
}

TEST_CASE("A page without content is empty and does not crash", "[gui][fit]")
{
    loadFonts();
    FitPage page;
    page.resize(1280, 720);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.showRating(u"decoder"_s, u"NeuronCore-v1"_s);
    page.setContent(Catalog(Catalog::Content{}), Guidelines{}, {});
    CHECK_FALSE(page.grab().isNull());
}

} // namespace atlas::views
