#include "model/parts/Address.h"
#include "tests/app/window/OpenWindow.h"
#include "views/canvas/DescribeScene.h"
#include "views/canvas/PlayBar.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch.hpp>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

struct Fixture : OpenWindow {
    using OpenWindow::OpenWindow;

    void trigger(const QString& action) { child<QAction>(action).trigger(); }
    [[nodiscard]] bool inspectorShown() const
    {
        return window->findChild<QWidget*>(u"inspector"_s)->isVisible();
    }
    /// Types a question into the search and opens the first answer.
    void search(const QString& question)
    {
        trigger(u"search"_s);
        QTest::keyClicks(QApplication::focusWidget(), question);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }

    Pages* pages = &child<Pages>(u"pages"_s);
};

} // namespace

TEST_CASE("Each page opens in the diagram's place and Escape leads back", "[gui][window]")
{
    Fixture f;
    REQUIRE(f.inspectorShown());
    for (const char* action :
         {"comparePage",
          "hierarchyPage",
          "enginesPage",
          "numbersPage",
          "fitPage",
          "factsPage",
          "glossaryPage"}) {
        CAPTURE(action);
        f.trigger(QString::fromLatin1(action));
        CHECK(f.pages->current() != PageId::Diagram);
        CHECK_FALSE(f.inspectorShown());
        const auto* const crumb = f.window->findChild<QAbstractButton*>(u"crumbPage"_s);
        CHECK(crumb->text() == pageName(f.pages->current()));
        QTest::keyClick(f.window.get(), Qt::Key_Escape);
        CHECK(f.pages->current() == PageId::Diagram);
        CHECK(f.inspectorShown());
    }
}

TEST_CASE("The search leads to machines, parts, terms, figures and commands", "[gui][window]")
{
    Fixture f;
    f.search(u"inf2.48xlarge"_s);
    CHECK(f.window->session().target() == u"inf2.48xlarge"_s);
    f.search(u"kangaring"_s);
    CHECK(f.pages->current() == PageId::Glossary);
    f.search(u"hbm bandwidth of trainium2"_s);
    CHECK(f.pages->current() == PageId::Facts);
    f.search(u"memory hierarchy"_s);
    CHECK(f.pages->current() != PageId::Facts);
}

TEST_CASE("A data path lights up step by step in the NeuronCore one is in", "[gui][window]")
{
    const Fixture f(u"trn1.32xlarge/chip:5/core:1"_s);
    auto* const bar = f.window->findChild<views::PlayBar*>(u"playBar"_s);
    REQUIRE(bar != nullptr);
    REQUIRE(bar->isVisible());
    bar->play(u"matmul"_s);
    REQUIRE(bar->stepCount() > 3);
    QStringList sentences;
    for (std::size_t i = 0; i < bar->stepCount(); ++i) {
        CHECK(bar->step() == i);
        CHECK_FALSE(bar->sentence().isEmpty());
        sentences << bar->sentence();
        QTest::mouseClick(bar->findChild<QWidget*>(u"playNext"_s), Qt::LeftButton);
    }
    CHECK(sentences.removeDuplicates() == 0);
    // Outside of NeuronCores there is nothing to play.
    f.window->session().enter(Element::of(VertexId{5}));
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("The way of data between two parts ends at both", "[gui][canvas]")
{
    const Fixture f(u"trn1.32xlarge/chip:5/core:1"_s);
    const views::Scene& scene = *f.canvas().scene();
    const PartTable& parts = scene.interior->parts;
    std::vector<Element> among;
    for (const char* address : {"core:1/sbuf", "core:1/tensor", "dma:1", "hbm:0"})
        among.push_back(Element::of(VertexId{5}, parts.find(findPart(parts.chip(), address).path)));
    const auto check = [&](PartKind from, PartKind to, std::size_t start, std::size_t end) {
        const auto way = scene.wayBetween(among, from, to);
        REQUIRE(way.size() >= 2);
        CHECK(scene.bounds(among[start]).grown(1e-6).contains(way.front()));
        CHECK(scene.bounds(among[end]).grown(1e-6).contains(way.back()));
    };
    check(PartKind::Sbuf, PartKind::TensorEngine, 0, 1);
    check(PartKind::MemoryStack, PartKind::DmaEngines, 3, 2);
    check(PartKind::DmaEngines, PartKind::MemoryStack, 2, 3);
    // The tensor engine never writes to the SBUF.
    CHECK(scene.wayBetween(among, PartKind::TensorEngine, PartKind::Sbuf).empty());
}

} // namespace atlas::app
