#include "views/pages/AdviserPanel.h"

#include "model/guidelines/GuidelinesReader.h"
#include "tests/support/Children.h"
#include "tests/support/Machines.h"
#include "views/pages/AdviceDelegate.h"
#include "views/pages/AdviceList.h"
#include "views/pages/AdviserForm.h"
#include "views/theme/Fonts.h"

#include <QComboBox>
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
        panel.resize(480, 900);
        Guidelines guidelines = readBuiltInGuidelines();
        panel.setContent(test::catalog(), guidelines, readBuiltInModels());
        panel.show();
        REQUIRE(QTest::qWaitForWindowExposed(&panel));
    }

    template<typename Widget>
    [[nodiscard]] Widget& child(const char* name) const
    {
        return test::childOf<Widget>(panel, QString::fromLatin1(name));
    }

    AdviceList& list() { return child<AdviceList>("adviceList"); }
    QString need() { return child<QLabel>("adviserNeed").text(); }

    void type(const char* field, const QString& text)
    {
        auto& line = child<QLineEdit>(field);
        line.setFocus();
        line.selectAll();
        QTest::keyClick(&line, Qt::Key_Delete);
        QTest::keyClicks(&line, text);
    }

    /// The item of a machine; null when it is not in the list.
    QTreeWidgetItem* machine(const QString& name)
    {
        for (QTreeWidgetItemIterator it(&list()); *it != nullptr; ++it) {
            if ((*it)->text(0) == name)
                return *it;
        }
        return nullptr;
    }

    QString verdictOf(const QString& name)
    {
        const QTreeWidgetItem* const item = machine(name);
        return item == nullptr ? QString() : item->parent()->text(0);
    }

    AdviserPanel panel;
};

} // namespace

TEST_CASE("The adviser begins with a known model and judges every machine", "[gui][adviser]")
{
    Fixture f;
    CHECK(f.child<QComboBox>("adviserModel").currentText() == u"Llama 3 8B"_s);
    CHECK(f.child<QLineEdit>("adviserParameters").text() == u"8,030,261,248"_s);
    // 8,030,261,248 x 2 B = 14.96 GiB and 2,048 tokens of 128 KiB = 256 MiB.
    CHECK(f.need() == u"15.21 GiB"_s);
    for (const std::string& name : test::instanceNames()) {
        const auto instance = test::catalog().findInstance(name);
        CAPTURE(name);
        CHECK(f.machine(QString::fromStdString(instance->title)) != nullptr);
    }
    CHECK(f.verdictOf(u"inf2.8xlarge"_s) == u"Fits"_s);
    CHECK(f.verdictOf(u"inf1.xlarge"_s) == u"Does not fit"_s);
}

TEST_CASE("Choosing a model by keys fills its description", "[gui][adviser]")
{
    Fixture f;
    auto& models = f.child<QComboBox>("adviserModel");
    models.setFocus();
    QTest::keyClick(&models, Qt::Key_End); // the largest
    CHECK(models.currentText() == u"Llama 3.1 405B"_s);
    CHECK(f.child<QLineEdit>("adviserLayers").text() == u"126"_s);
    CHECK(f.verdictOf(u"inf2.48xlarge"_s) == u"Does not fit"_s);
    CHECK(f.verdictOf(u"trn2.48xlarge"_s) == u"Fits"_s);
    QTest::keyClick(&models, Qt::Key_Home);
    QTest::keyClick(&models, Qt::Key_Down); // the smallest: a vision transformer
    CHECK(f.child<QLineEdit>("adviserLayers").text().isEmpty());
    CHECK(f.child<QComboBox>("adviserFamily").currentText() == u"Vision transformers"_s);
}

TEST_CASE("Whoever types describes a model of their own", "[gui][adviser]")
{
    Fixture f;
    f.type("adviserParameters", u"70e9"_s);
    CHECK(f.child<QComboBox>("adviserModel").currentIndex() == 0);
    // 70e9 x 2 B = 130.39 GiB and the 256 MiB.
    CHECK(f.need() == u"130.6 GiB"_s);
    CHECK(f.verdictOf(u"inf2.24xlarge"_s) == u"Tight"_s);
    f.type("adviserBatch", u"32"_s);
    // 32 x 256 MiB = 8 GiB.
    CHECK(f.need() == u"138.4 GiB"_s);
}

TEST_CASE("Training changes the sum and the machines that are advised", "[gui][adviser]")
{
    Fixture f;
    f.type("adviserParameters", u"1B"_s);
    auto& use = f.child<QComboBox>("adviserPurpose");
    use.setFocus();
    QTest::keyClick(&use, Qt::Key_Down);
    CHECK(use.currentText() == u"Training"_s);
    // 16e9 B.
    CHECK(f.need() == u"14.9 GiB"_s);
    CHECK_FALSE(f.child<QLineEdit>("adviserLayers").isEnabled());
    CHECK(f.verdictOf(u"inf2.48xlarge"_s) == u"Not advised"_s);
    CHECK(f.verdictOf(u"trn1.2xlarge"_s) == u"Fits"_s);
}

TEST_CASE(
    "A wrong value is answered with a sentence and takes the old result away", "[gui][adviser]")
{
    Fixture f;
    auto& problem = f.child<QLabel>("adviserProblem");
    CHECK_FALSE(problem.isVisible());
    struct Case {
        const char* field;
        QString text;
        QString says;
    };
    for (const Case& wrong :
         {Case{"adviserParameters", u"seven"_s, u"7B, 70e9, 1.5T or 110M"_s},
          Case{"adviserParameters", u""_s, u"Parameters"_s},
          Case{"adviserBatch", u"0"_s, u"Batch"_s},
          Case{"adviserSequence", u"-5"_s, u"Sequence, tokens"_s},
          Case{"adviserSequence", u"4000000000"_s, u"100000000"_s},
          Case{"adviserKvHeads", u""_s, u"KV heads"_s}}) {
        const QString before = f.child<QLineEdit>(wrong.field).text();
        f.type(wrong.field, wrong.text);
        CAPTURE(wrong.field, wrong.text.toStdString(), problem.text().toStdString());
        CHECK(problem.isVisible());
        CHECK(problem.text().contains(wrong.says));
        CHECK(f.list().topLevelItemCount() == 0);
        f.type(wrong.field, before);
        CHECK_FALSE(problem.isVisible());
        CHECK(f.list().topLevelItemCount() > 0);
    }
}

TEST_CASE(
    "A click on a machine unfolds its reasons, a click on its link shows it", "[gui][adviser]")
{
    Fixture f;
    AdviceList& list = f.list();
    const QSignalSpy asked(&f.panel, &AdviserPanel::placeRequested);
    QTreeWidgetItem* const item = f.machine(u"inf2.48xlarge"_s);
    REQUIRE(item != nullptr);
    list.scrollToItem(item);
    const auto press = [&](QPoint at) {
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, at);
    };
    CHECK_FALSE(item->isExpanded());
    press(list.visualItemRect(item).topLeft() + QPoint(40, 12));
    CHECK(item->isExpanded());
    CHECK(asked.isEmpty());
    press(AdviceDelegate::linkRect(list.visualItemRect(item)).center());
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().toString() == u"inf2.48xlarge"_s);
    CHECK(item->isExpanded());
}

TEST_CASE("A click on a reason asks for the figure behind it", "[gui][adviser]")
{
    Fixture f;
    AdviceList& list = f.list();
    const QSignalSpy asked(&f.panel, &AdviserPanel::figureRequested);
    QTreeWidgetItem* const item = f.machine(u"inf2.xlarge"_s);
    REQUIRE(item != nullptr);
    // Tight: 14.96 GiB of weights compile to 29.9 GiB on a host of 16 GiB.
    CHECK(item->parent()->text(0) == u"Tight"_s);
    item->setExpanded(true);
    // After the sum by formula and what the planner counts.
    list.scrollToItem(item->child(2), QAbstractItemView::PositionAtCenter);
    QTest::mouseClick(
        list.viewport(), Qt::LeftButton, {}, list.visualItemRect(item->child(2)).center());
    REQUIRE(asked.size() == 1);
    CHECK(asked.front()[0].toString() == u"inf2.xlarge"_s);
    CHECK(asked.front()[1].toString() == u"host_memory"_s);
}

TEST_CASE("Groups fold by mouse and by keys, and say how many machines they hold", "[gui][adviser]")
{
    Fixture f;
    AdviceList& list = f.list();
    int machines = 0;
    for (int i = 0; i + 1 < list.topLevelItemCount(); ++i) {
        const QTreeWidgetItem* const group = list.topLevelItem(i);
        machines += group->childCount();
        CHECK(group->data(0, adviceSideRole)
                  .toString()
                  .startsWith(QString::number(group->childCount())));
    }
    CHECK(machines == static_cast<int>(test::instanceNames().size()));
    QTreeWidgetItem* const first = list.topLevelItem(0);
    REQUIRE(first != nullptr);
    CHECK(first->isExpanded());
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(first).center());
    CHECK_FALSE(first->isExpanded());
    list.setCurrentItem(first);
    QTest::keyClick(&list, Qt::Key_Right);
    CHECK(first->isExpanded());
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK_FALSE(first->isExpanded());
    // The last group says how the planner judges, and what the formulas leave out.
    const QTreeWidgetItem* const last = list.topLevelItem(list.topLevelItemCount() - 1);
    CHECK(last->child(0)->text(0).startsWith(u"A known model is judged by the planner"_s));
    CHECK(last->child(1)->text(0).startsWith(u"Left out: activations"_s));
}

TEST_CASE("Reasons keep all their words when the panel gets narrow", "[gui][adviser]")
{
    Fixture f;
    AdviceList& list = f.list();
    QTreeWidgetItem* const reason = list.topLevelItem(0)->child(0)->child(1);
    const int wide = list.visualItemRect(reason).height();
    f.panel.resize(440, 900);
    f.panel.resize(300, 900);
    REQUIRE(QTest::qWaitFor([&] { return list.visualItemRect(reason).height() > wide; }));
}

} // namespace atlas::views
