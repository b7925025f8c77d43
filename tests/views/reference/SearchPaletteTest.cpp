#include "views/reference/SearchPalette.h"

#include "model/reference/GlossaryReader.h"
#include "tests/support/Machines.h"
#include "views/reference/SearchRows.h"
#include "views/theme/Fonts.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
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
        window.resize(1000, 800);
        button.setGeometry(10, 700, 120, 40);
        palette.setIndexMaker([this] {
            ++made;
            const std::vector<SearchCommand> commands{
                {"export", "Export picture", "save png svg pdf", "Ctrl+E"}};
            return SearchIndex(test::catalog(), readBuiltInGlossary(), commands);
        });
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        button.setFocus();
        field = palette.findChild<QLineEdit*>(u"searchField"_s);
        list = palette.findChild<QListView*>(u"searchResults"_s);
        message = palette.findChild<QLabel*>(u"searchMessage"_s);
    }

    void type(const QString& words)
    {
        palette.open();
        QTest::keyClicks(field, words);
    }
    [[nodiscard]] QString current() const { return list->currentIndex().data().toString(); }
    [[nodiscard]] int rows() const { return list->model()->rowCount(); }
    [[nodiscard]] QPoint middleOf(int row) const
    {
        return list->visualRect(list->model()->index(row, 0)).center();
    }

    QWidget window;
    QPushButton button{u"Elsewhere"_s, &window};
    SearchPalette palette{&window};
    int made = 0;
    QLineEdit* field = nullptr;
    QListView* list = nullptr;
    QLabel* message = nullptr;
};

SearchResult chosenIn(const QSignalSpy& spy)
{
    REQUIRE(spy.size() == 1);
    return spy.front().front().value<SearchResult>();
}

} // namespace

TEST_CASE("The palette opens with the focus in its field and makes its index late", "[gui][search]")
{
    Fixture f;
    CHECK_FALSE(f.palette.isOpen());
    f.palette.open();
    CHECK(f.palette.isOpen());
    CHECK(f.field->hasFocus());
    CHECK(f.made == 0);
    QTest::keyClicks(f.field, u"hbm"_s);
    CHECK(f.made == 1);
    f.palette.dismiss();
    f.type(u"psum"_s);
    CHECK(f.made == 1);
}

TEST_CASE("Typing searches at each letter, Enter opens the first result", "[gui][search]")
{
    Fixture f;
    const QSignalSpy chosen(&f.palette, &SearchPalette::resultChosen);
    f.type(u"hbm bandwidth of trainium2"_s);
    CHECK(f.current() == u"Device memory bandwidth of Trainium2"_s);
    QTest::keyClick(f.field, Qt::Key_Return);
    const SearchResult result = chosenIn(chosen);
    CHECK(result.kind == SearchKind::Figure);
    CHECK(result.owner == "Trainium2");
    CHECK_FALSE(f.palette.isOpen());
    CHECK(f.button.hasFocus());
}

TEST_CASE("Up, Down, Tab and the page keys walk through the results", "[gui][search]")
{
    Fixture f;
    f.type(u"bandwidth"_s);
    REQUIRE(f.rows() > 10);
    const auto row = [&f] { return f.list->currentIndex().row(); };
    CHECK(row() == 0);
    QTest::keyClick(f.field, Qt::Key_Down);
    CHECK(row() == 1);
    QTest::keyClick(f.field, Qt::Key_Tab);
    CHECK(row() == 2);
    QTest::keyClick(f.field, Qt::Key_Up);
    CHECK(row() == 1);
    QTest::keyClick(f.field, Qt::Key_PageDown);
    CHECK(row() == 9); // eight further
    QTest::keyClick(f.field, Qt::Key_PageUp);
    QTest::keyClick(f.field, Qt::Key_PageUp);
    CHECK(row() == 0);
    CHECK(f.field->hasFocus());
    CHECK(f.field->text() == u"bandwidth"_s);
}

TEST_CASE("A click opens the result below it", "[gui][search]")
{
    Fixture f;
    const QSignalSpy chosen(&f.palette, &SearchPalette::resultChosen);
    f.type(u"neuroncore v"_s);
    const QString third = f.list->model()->index(2, 0).data().toString();
    QTest::mouseClick(f.list->viewport(), Qt::LeftButton, {}, f.middleOf(2));
    CHECK(QString::fromStdString(chosenIn(chosen).title) == third);
}

TEST_CASE("Escape closes before the window's own Escape is heard", "[gui][search]")
{
    Fixture f;
    const QShortcut escape(QKeySequence(Qt::Key_Escape), &f.window);
    const QSignalSpy heard(&escape, &QShortcut::activated);
    const QSignalSpy dismissed(&f.palette, &SearchPalette::dismissed);
    f.type(u"x"_s);
    QTest::keyClick(f.field, Qt::Key_Escape);
    CHECK_FALSE(f.palette.isOpen());
    CHECK(dismissed.size() == 1);
    CHECK(heard.isEmpty());
    CHECK(f.button.hasFocus());
    QTest::keyClick(&f.button, Qt::Key_Escape);
    CHECK(heard.size() == 1);
}

TEST_CASE("A click beside the palette closes it and reaches what was clicked", "[gui][search]")
{
    Fixture f;
    const QSignalSpy clicked(&f.button, &QPushButton::clicked);
    f.type(u"hbm"_s);
    QTest::mouseClick(&f.button, Qt::LeftButton);
    CHECK_FALSE(f.palette.isOpen());
    CHECK(clicked.size() == 1);
}

TEST_CASE("An empty field offers questions, choosing one asks it", "[gui][search]")
{
    Fixture f;
    f.palette.setSuggestions({u"psum bank"_s, u"all-reduce"_s});
    f.palette.open();
    CHECK(f.message->isVisible());
    REQUIRE(f.rows() == 2);
    QTest::keyClick(f.field, Qt::Key_Down);
    QTest::keyClick(f.field, Qt::Key_Down);
    QTest::keyClick(f.field, Qt::Key_Return);
    CHECK(f.field->text() == u"all-reduce"_s);
    CHECK(f.current() == u"All-reduce"_s);
    CHECK_FALSE(f.message->isVisible());
}

TEST_CASE("Without results the palette says so and offers near names", "[gui][search]")
{
    Fixture f;
    const QSignalSpy chosen(&f.palette, &SearchPalette::resultChosen);
    f.type(u"kngrng"_s);
    CHECK(f.message->text().contains(u"kngrng"_s));
    REQUIRE(f.rows() == 1);
    CHECK(f.list->model()->index(0, 0).data().toString() == u"KangaRing"_s);
    QTest::keyClick(f.field, Qt::Key_Return); // nothing is current yet
    CHECK(f.palette.isOpen());
    QTest::mouseClick(f.list->viewport(), Qt::LeftButton, {}, f.middleOf(0));
    CHECK(f.field->text() == u"KangaRing"_s);
    CHECK(f.current() == u"KangaRing"_s);
    CHECK(chosen.isEmpty());
    f.palette.open(u"qqqqqqqq"_s);
    CHECK(f.message->isVisible());
    CHECK(f.rows() > 1); // the questions that have answers
}

TEST_CASE("Commands of the window are found with their keys", "[gui][search]")
{
    Fixture f;
    const QSignalSpy chosen(&f.palette, &SearchPalette::resultChosen);
    f.type(u"save svg"_s);
    QTest::keyClick(f.field, Qt::Key_Return);
    CHECK(chosenIn(chosen).command == "export");
}

TEST_CASE("The palette stays inside its window, however small", "[gui][search]")
{
    Fixture f;
    f.type(u"bandwidth"_s);
    for (const QSize size : {QSize(1600, 1000), QSize(640, 480), QSize(400, 300)}) {
        f.window.resize(size);
        CAPTURE(size.width(), size.height());
        REQUIRE(QTest::qWaitFor([&f, size] { return f.window.size() == size; }));
        CHECK(f.window.rect().contains(f.palette.geometry()));
    }
}

TEST_CASE("A screen reader hears the field, the list and the current result", "[gui][search]")
{
    Fixture f;
    f.type(u"device memory of trainium2"_s);
    CHECK_FALSE(f.field->accessibleName().isEmpty());
    CHECK_FALSE(f.list->accessibleName().isEmpty());
    // 4 stacks of 24 GiB
    CHECK(f.field->accessibleDescription().startsWith(
        u"Figure: Device memory of Trainium2, 96 GiB, documented"_s));
    QAccessibleInterface* const rows = QAccessible::queryAccessibleInterface(f.list);
    REQUIRE(rows != nullptr);
    REQUIRE(rows->childCount() > 0);
    CHECK(rows->child(0)->text(QAccessible::Name).contains(u"96 GiB"_s));
}

TEST_CASE("The rows of the palette are a sound model", "[gui][search]")
{
    SearchRows rows;
    const QAbstractItemModelTester tester(
        &rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    rows.setQuestions({u"a"_s, u"b"_s});
    CHECK(rows.rowCount() == 2);
    CHECK(rows.result(rows.index(0)) == nullptr);
    rows.setResults({SearchResult{.title = "PSUM"}});
    CHECK(rows.rowCount() == 1);
    REQUIRE(rows.result(rows.index(0)) != nullptr);
    CHECK(rows.result({}) == nullptr);
    rows.setResults({});
    CHECK(rows.rowCount() == 0);
}

} // namespace atlas::views
