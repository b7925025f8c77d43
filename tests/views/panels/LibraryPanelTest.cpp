#include "views/panels/LibraryPanel.h"

#include "tests/support/Machines.h"
#include "views/panels/LibraryTree.h"
#include "views/theme/Fonts.h"

#include <QLabel>
#include <QLineEdit>
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
        panel.setCatalog(test::catalog());
        panel.resize(248, 800);
        panel.show();
        REQUIRE(QTest::qWaitForWindowExposed(&panel));
        search = panel.findChild<QLineEdit*>(u"librarySearch"_s);
        note = panel.findChild<QLabel*>(u"libraryNote"_s);
        REQUIRE(search != nullptr);
        REQUIRE(note != nullptr);
    }

    /// The machines that can be seen in the list.
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        QTreeWidget& tree = const_cast<LibraryPanel&>(panel).tree();
        for (QTreeWidgetItemIterator it(&tree); *it != nullptr; ++it) {
            if ((*it)->parent() != nullptr && !(*it)->isHidden())
                names << (*it)->text(0);
        }
        return names;
    }

    LibraryPanel panel;
    QLineEdit* search = nullptr;
    QLabel* note = nullptr;
};

} // namespace

TEST_CASE("Words filter the machines of the library", "[gui][library]")
{
    Fixture f;
    CHECK(f.shown().size() == static_cast<qsizetype>(test::instanceNames().size()));
    QTest::keyClicks(f.search, u"inf2"_s);
    // Inf2 comes in four sizes.
    CHECK(f.shown().size() == 4);
    f.search->clear();
    QTest::keyClicks(f.search, u"ring"_s);
    CHECK(f.shown().contains(u"inf2.48xlarge"_s));
    f.search->clear();
    CHECK(f.shown().size() == static_cast<qsizetype>(test::instanceNames().size()));
}

TEST_CASE("Enter opens the first machine that matches", "[gui][library]")
{
    Fixture f;
    const QSignalSpy asked(&f.panel, &LibraryPanel::targetRequested);
    QTest::keyClicks(f.search, u"trn1n"_s);
    QTest::keyClick(f.search, Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().toString() == u"trn1n.32xlarge"_s);
}

TEST_CASE("A line that describes a machine is opened as it stands", "[gui][library]")
{
    Fixture f;
    const QSignalSpy asked(&f.panel, &LibraryPanel::targetRequested);
    QTest::keyClicks(f.search, u"torus:4x4x4"_s);
    CHECK(f.note->text().contains(u"64"_s)); // 4 x 4 x 4 chips
    QTest::keyClick(f.search, Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().toString() == u"torus:4x4x4"_s);
}

TEST_CASE("A wrong line is answered with a sentence below the field", "[gui][library]")
{
    Fixture f;
    const QSignalSpy asked(&f.panel, &LibraryPanel::targetRequested);
    QTest::keyClicks(f.search, u"torus:0x4"_s);
    QTest::keyClick(f.search, Qt::Key_Return);
    CHECK(asked.isEmpty());
    REQUIRE(f.note->isVisible());
    CHECK(f.note->text().contains(u"torus:0x4"_s));
    QTest::keyClick(f.search, Qt::Key_Escape);
    CHECK(f.search->text().isEmpty());
    CHECK_FALSE(f.note->isVisible());
}

TEST_CASE("Words without a match say so", "[gui][library]")
{
    Fixture f;
    QTest::keyClicks(f.search, u"zzz"_s);
    CHECK(f.shown().isEmpty());
    CHECK(f.note->isVisible());
}

TEST_CASE("A click on a machine opens it, a click on a family folds it", "[gui][library]")
{
    Fixture f;
    LibraryTree& tree = f.panel.tree();
    const QSignalSpy asked(&tree, &LibraryTree::machineChosen);
    QTreeWidgetItem* const family = tree.topLevelItem(0);
    const bool open = family->isExpanded();
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualItemRect(family).center());
    CHECK(family->isExpanded() != open);
    CHECK(asked.isEmpty());
    family->setExpanded(true);
    QTest::mouseClick(
        tree.viewport(), Qt::LeftButton, {}, tree.visualItemRect(family->child(0)).center());
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().toString() == family->child(0)->text(0));
}

} // namespace atlas::views
