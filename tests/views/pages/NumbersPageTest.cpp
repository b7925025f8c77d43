#include "views/pages/NumbersPage.h"

#include "views/pages/FormatsModel.h"
#include "views/pages/NumberLine.h"
#include "views/theme/Fonts.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
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
        page.resize(1280, 640);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        field = page.findChild<QLineEdit*>(u"numbersValue"_s);
        note = page.findChild<QLabel*>(u"numbersNote"_s);
        list = page.findChild<QListView*>(u"numbersFormats"_s);
        line = page.findChild<NumberLine*>(u"numberLine"_s);
        details = page.findChild<QTextBrowser*>(u"numbersDetails"_s);
        REQUIRE((field && note && list && line && details));
    }

    void type(const QString& text) const
    {
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    [[nodiscard]] QString row(const char* id) const
    {
        return list->model()->index(FormatsModel::rowOf(id), 0).data().toString();
    }

    NumbersPage page;
    QLineEdit* field = nullptr;
    QLabel* note = nullptr;
    QListView* list = nullptr;
    NumberLine* line = nullptr;
    QTextBrowser* details = nullptr;
};

} // namespace

TEST_CASE("The model of formats keeps Qt's rules", "[gui][numbers]")
{
    FormatsModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setValue(0.1);
    CHECK(model.rowCount() == static_cast<int>(numberFormats().size()));
    CHECK(FormatsModel::rowOf("fp32") == 0);
    CHECK(FormatsModel::rowOf("fp7") == -1);
}

TEST_CASE("A typed value is stored in every format", "[gui][numbers]")
{
    const Fixture f;
    f.type(u"-1.5"_s);
    CHECK(f.page.value() == -1.5);
    // FP16: sign 1, exponent 15, mantissa one half.
    CHECK(f.row("fp16").contains(u"1011111000000000"_s));
    CHECK(f.row("fp16").contains(u"exact"_s));
    CHECK(f.line->value() == -1.5);
    f.type(u"70000"_s);
    CHECK(f.row("fp16").contains(u"too large"_s));
    CHECK(f.row("mxfp4-e2m1").contains(u"stores 65536"_s)); // 4 * 2^14, for 4.27
}

TEST_CASE("What is no number is answered below the field and changes nothing", "[gui][numbers]")
{
    const Fixture f;
    f.type(u"2"_s);
    f.type(u"2x"_s);
    CHECK(f.page.value() == 2);
    CHECK(f.note->text().contains(u"“2x” is not a number"_s));
    f.type(u"3"_s);
    CHECK(f.note->text().isEmpty());
    f.type(u"nan"_s);
    CHECK(f.row("fp32").contains(u"NaN"_s));
    CHECK(f.row("mxfp4-e2m1").contains(u"NaN"_s));
}

TEST_CASE("A chosen format is explained and drawn on the line", "[gui][numbers]")
{
    Fixture f;
    const QModelIndex third = f.list->model()->index(2, 0);
    QTest::mouseClick(f.list->viewport(), Qt::LeftButton, {}, f.list->visualRect(third).center());
    CHECK(f.details->toPlainText().startsWith(u"BF16"_s));
    CHECK(f.line->accessibleName().contains(u"BF16"_s));
    QTest::keyClick(f.list, Qt::Key_Down);
    CHECK(f.details->toPlainText().startsWith(u"FP16"_s));
    CHECK(f.details->toPlainText().contains(u"65504"_s));
    f.page.showFormat(u"fp8-e4m3"_s);
    CHECK(f.details->toPlainText().contains(u"Not documented by Neuron"_s));
    CHECK(f.details->toPlainText().contains(u"240"_s));
    f.page.showFormat(u"fp8-e4m3fn"_s);
    CHECK(f.details->toPlainText().contains(u"448"_s));
    CHECK_FALSE(f.details->toPlainText().contains(u"Not documented by Neuron"_s));
    f.page.showFormat(u"none"_s);
    CHECK(f.details->toPlainText().startsWith(u"FP8 e4m3fn"_s));
}

TEST_CASE("A value moved on the line shows in field and list", "[gui][numbers]")
{
    Fixture f;
    f.page.showFormat(u"fp8-e4m3"_s);
    f.type(u"1"_s);
    QTest::keyClick(f.line, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(f.field->text() == u"1.125"_s);
    CHECK(f.page.value() == 1.125);
    CHECK(f.row("bf16").contains(u"1.125"_s));
}

} // namespace atlas::views
