#include "views/pages/FactsPage.h"

#include "tests/support/Machines.h"
#include "views/pages/Controls.h"
#include "views/pages/FactText.h"
#include "views/pages/FactsModel.h"
#include "views/theme/Fonts.h"
#include "views/theme/FormWidgets.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
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
        page.resize(1280, 700);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        table = page.findChild<QTableView*>(u"factsTable"_s);
        words = page.findChild<FilterField*>(u"factsFilter"_s);
        details = page.findChild<QTextBrowser*>(u"factsDetails"_s);
        REQUIRE(table != nullptr);
        REQUIRE(words != nullptr);
        REQUIRE(details != nullptr);
    }

    [[nodiscard]] Chip* chip(FactState state) const
    {
        return page.findChild<Chip*>(u"factsState%1"_s.arg(static_cast<int>(state)));
    }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    void type(const QString& text) const { QTest::keyClicks(words, text); }
    void clickHeader(int column) const
    {
        QHeaderView* const header = table->horizontalHeader();
        QTest::mouseClick(
            header->viewport(),
            Qt::LeftButton,
            {},
            QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    }

    FactsPage page;
    QTableView* table = nullptr;
    FilterField* words = nullptr;
    QTextBrowser* details = nullptr;
};

} // namespace

TEST_CASE("The models of the facts keep Qt's rules", "[gui][facts]")
{
    FactsModel model;
    FactsView view;
    view.setSourceModel(&model);
    constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester modelTester(&model, fatal);
    const QAbstractItemModelTester viewTester(&view, fatal);
    model.setFacts(listFacts(test::catalog()));
    view.setFilter({.words = {"sbuf"}});
    view.sort(FactsModel::Value);
    view.setFilter({.words = {}, .states = {FactState::Gap}});
    view.setFilter({});
    CHECK(view.rowCount() == model.rowCount());
    model.setFacts({});
    CHECK(view.rowCount() == 0);
}

TEST_CASE("Words and chips narrow the table of facts", "[gui][facts]")
{
    const Fixture f;
    const std::vector<Fact> all = listFacts(test::catalog());
    CHECK(f.rows() == static_cast<int>(all.size()));
    f.type(u"sbuf neuroncore-v3"_s);
    const int some = static_cast<int>(matching(all, {.words = {"sbuf", "neuroncore-v3"}}).size());
    CHECK(f.rows() == some);
    QTest::mouseClick(f.chip(FactState::Disputed), Qt::LeftButton);
    CHECK(f.rows() > 0);
    CHECK(f.rows() < some);
    for (int row = 0; row < f.rows(); ++row)
        CHECK(f.cell(row, FactsModel::State) == u"disputed"_s);
    QTest::keyClick(f.words, Qt::Key_Escape);
    CHECK(f.rows() == static_cast<int>(countStates(all)[static_cast<int>(FactState::Disputed)]));
    // Two chips show what is either.
    QTest::mouseClick(f.chip(FactState::Gap), Qt::LeftButton);
    CHECK(
        f.rows()
        == static_cast<int>(
            matching(all, {.words = {}, .states = {FactState::Gap, FactState::Disputed}}).size()));
}

TEST_CASE("Owner and section narrow the table of facts", "[gui][facts]")
{
    Fixture f;
    f.page.showOwner(u"Trainium2"_s);
    REQUIRE(f.rows() > 0);
    for (int row = 0; row < f.rows(); ++row)
        CHECK(f.cell(row, FactsModel::Owner) == u"Trainium2"_s);
    auto* const section = f.page.findChild<ChoiceBox*>(u"factsSection"_s);
    REQUIRE(section != nullptr);
    section->setFocus();
    QTest::keyClicks(section, u"NeuronLink"_s);
    for (int row = 0; row < f.rows(); ++row)
        CHECK(f.cell(row, FactsModel::Section) == u"NeuronLink"_s);
    f.page.showOwner(u"no such thing"_s);
    CHECK(f.cell(0, FactsModel::Section) == u"NeuronLink"_s);
}

TEST_CASE("A click on a column sorts by it, numbers as numbers", "[gui][facts]")
{
    const Fixture f;
    f.type(u"clock tensor"_s);
    f.clickHeader(FactsModel::Value);
    // 2.4 GHz of v3 and v4, then 2.8 GHz of v2, then the gap of v1.
    QStringList values;
    for (int row = 0; row < f.rows(); ++row)
        values << f.cell(row, FactsModel::Value);
    const QStringList ascending = {u"2.4 GHz"_s, u"2.4 GHz"_s, u"2.8 GHz"_s, u"not documented"_s};
    const QStringList descending = {u"not documented"_s, u"2.8 GHz"_s, u"2.4 GHz"_s, u"2.4 GHz"_s};
    CHECK((values == ascending || values == descending));
    f.clickHeader(FactsModel::Value);
    QStringList turned;
    for (int row = 0; row < f.rows(); ++row)
        turned << f.cell(row, FactsModel::Value);
    CHECK(turned == (values == ascending ? descending : ascending));
}

TEST_CASE("A disputed figure shows every reading, the chosen one and why", "[gui][facts]")
{
    const Fixture f;
    f.type(u"NeuronCore-v2 sbuf partition kib disputed"_s);
    REQUIRE(f.rows() == 1);
    const QString said = f.details->toPlainText();
    // The guide says 192 KiB, a glossary 256 KiB.
    CHECK(said.contains(u"192 KiB (chosen)"_s));
    CHECK(said.contains(u"256 KiB"_s));
    CHECK(said.contains(u"2 readings"_s));
    CHECK(said.contains(u"128 × 192 KiB are the 24 MiB"_s));
}

TEST_CASE("A derived figure shows how it follows, a gap that nothing is known", "[gui][facts]")
{
    const Fixture f;
    f.type(u"NeuronCore-v2 psum bank derived"_s);
    REQUIRE(f.rows() == 1);
    CHECK(f.details->toPlainText().contains(u"16 KiB over 8 banks"_s));
    QTest::keyClick(f.words, Qt::Key_Escape);
    f.type(u"NeuronCore-v1 tensor clock"_s);
    REQUIRE(f.rows() == 1);
    CHECK(f.details->toPlainText().contains(u"not documented"_s));
}

TEST_CASE("The chosen figure's thing can be shown in the diagram", "[gui][facts]")
{
    const Fixture f;
    const QSignalSpy asked(&f.page, &FactsPage::placeRequested);
    f.type(u"trn1.32xlarge vcpus"_s);
    REQUIRE(f.rows() == 1);
    QTest::mouseClick(f.page.findChild<QPushButton*>(u"factsPlace"_s), Qt::LeftButton);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().toString() == u"trn1.32xlarge"_s);
    // Nothing is chosen when nothing matches.
    f.type(u"zzzz"_s);
    CHECK(f.rows() == 0);
    CHECK_FALSE(f.page.findChild<QPushButton*>(u"factsPlace"_s)->isEnabled());
    CHECK(f.details->toPlainText().contains(u"No figure matches"_s));
}

TEST_CASE("The keyboard goes from the field into the table and copies a figure", "[gui][facts]")
{
    const Fixture f;
    f.words->setFocus();
    f.type(u"NeuronCore-v3 tensor_clock"_s);
    QTest::keyClick(f.words, Qt::Key_Down);
    CHECK(f.table->hasFocus());
    QTest::keyClick(f.table, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.contains(u"2.4 GHz"_s));
    CHECK(copied.contains(u"trainium2_arch.rst"_s));
}

TEST_CASE("What is shown is what is exported", "[gui][facts]")
{
    const Fixture f;
    f.type(u"clock tensor"_s);
    const QTemporaryDir folder;
    const QString csv = folder.filePath(u"facts.csv"_s);
    REQUIRE(f.page.exportTo(csv).has_value());
    QFile file(csv);
    REQUIRE(file.open(QIODevice::ReadOnly));
    // A line of headings and one for each row.
    CHECK(file.readAll().count("\r\n") == f.rows() + 1);
    CHECK(f.page.exportTo(folder.filePath(u"facts.MD"_s)).has_value());
    const auto refused = f.page.exportTo(folder.filePath(u"facts.xls"_s));
    REQUIRE_FALSE(refused.has_value());
    CHECK_THAT(message(refused.error()), Catch::Contains(".csv, .md or .json"));
    CHECK_FALSE(f.page.exportTo(u"/nowhere/facts.csv"_s).has_value());
}

TEST_CASE("The page of facts can be read without seeing it", "[gui][facts][accessibility]")
{
    const Fixture f;
    for (const QWidget* widget : f.page.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        CAPTURE(widget->metaObject()->className(), widget->objectName().toStdString());
        const auto* const button = qobject_cast<const QAbstractButton*>(widget);
        CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
    }
}

} // namespace atlas::views
