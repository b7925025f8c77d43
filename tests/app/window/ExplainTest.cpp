#include "model/features/FeatureBook.h"
#include "tests/app/window/OpenWindow.h"
#include "views/canvas/PlayBar.h"
#include "views/panels/InspectorModel.h"
#include "views/panels/InspectorPanel.h"
#include "views/reference/TermPopup.h"
#include "views/theme/TextScale.h"

#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

struct Fixture : OpenWindow {
    explicit Fixture(const QString& address = u"trn1.32xlarge"_s, double textScale = 1)
        : OpenWindow(address, {.textScale = textScale})
    {
    }
    ~Fixture() { views::applyTextScale(1); }
    Fixture(const Fixture&) = delete;
    Fixture& operator=(const Fixture&) = delete;

    [[nodiscard]] views::PlayBar& bar() const { return child<views::PlayBar>(u"playBar"_s); }
    [[nodiscard]] QListView& list() const { return child<QListView>(u"inspectorList"_s); }
    [[nodiscard]] const views::InspectorModel& rows() const
    {
        return static_cast<const views::InspectorModel&>(*list().model());
    }
    /// The row of the inspector with a name; the test fails when there is none.
    [[nodiscard]] QModelIndex row(const QString& name) const
    {
        for (int i = 0; i < rows().rowCount(); ++i) {
            if (rows().row(rows().index(i)).name == name)
                return rows().index(i);
        }
        FAIL("no row " << name.toStdString());
        return {};
    }
    void goTo(const QString& name) const
    {
        list().setFocus();
        list().setCurrentIndex(row(name));
    }
    void explain(const QString& name) const
    {
        Q_EMIT child<views::InspectorPanel>(u"inspector"_s).featureRequested(name);
    }
    [[nodiscard]] PageId page() const { return child<Pages>(u"pages"_s).current(); }
};

} // namespace

TEST_CASE("Enter on a figure unfolds its trace, whose last row leads to the facts", "[gui][window]")
{
    const Fixture f;
    f.window->session().select({Element::of(VertexId{5})});
    f.goTo(u"FP32"_s);
    const int before = f.rows().rowCount();
    QTest::keyClick(&f.list(), Qt::Key_Return);
    // The card and the link below it.
    REQUIRE(f.rows().rowCount() == before + 2);
    const QModelIndex figure = f.row(u"FP32"_s);
    const views::InspectorRow& card = f.rows().row(f.rows().index(figure.row() + 1));
    CHECK(card.kind == views::InspectorRow::Kind::Trace);
    REQUIRE_FALSE(card.readings.empty());
    CHECK(card.readings.front().source.contains(u".rst"_s));
    QTest::keyClick(&f.list(), Qt::Key_Down);
    QTest::keyClick(&f.list(), Qt::Key_Down);
    QTest::keyClick(&f.list(), Qt::Key_Return);
    CHECK(f.page() == PageId::Facts);
}

TEST_CASE("A term of a row opens its card, which highlights the things it means", "[gui][window]")
{
    const Fixture f;
    const auto& machine = f.rows();
    QModelIndex named;
    for (int i = 0; i < machine.rowCount() && !named.isValid(); ++i) {
        const bool figure = machine.row(machine.index(i)).kind == views::InspectorRow::Kind::Figure;
        if (figure && !machine.terms(machine.index(i)).empty())
            named = machine.index(i);
    }
    REQUIRE(named.isValid());
    f.list().setFocus();
    f.list().setCurrentIndex(named);
    QTest::keyClick(&f.list(), Qt::Key_Right);
    QTest::keyClick(&f.list(), Qt::Key_Return);
    auto* const popup = f.window->findChild<views::TermPopup*>(u"termPopup"_s);
    REQUIRE(popup != nullptr);
    REQUIRE(popup->isVisible());
    CHECK(popup->term() == machine.terms(named).front().term);
    QTest::mouseClick(popup->findChild<QPushButton*>(u"termGlossary"_s), Qt::LeftButton);
    CHECK_FALSE(popup->isVisible());
    CHECK(f.page() == PageId::Glossary);
}

TEST_CASE("Every feature can be played to its end, each step in its own machine", "[gui][window]")
{
    const Fixture f;
    const FeatureBook book = readBuiltInFeatures(test::catalog());
    REQUIRE_FALSE(book.explanations.empty());
    for (const Explanation& feature : book.explanations) {
        CAPTURE(feature.name);
        f.explain(QString::fromStdString(feature.name));
        REQUIRE(f.bar().isVisible());
        REQUIRE(f.bar().stepCount() == feature.steps.size());
        for (const ExplanationStep& step : feature.steps) {
            CHECK(f.bar().sentence() == QString::fromStdString(step.sentence));
            const std::string target = splitAddress(step.addresses.front()).target;
            CHECK(QTest::qWaitFor(
                [&] { return f.window->session().target().toStdString() == target; }));
            QTest::mouseClick(f.bar().findChild<QWidget*>(u"playNext"_s), Qt::LeftButton);
        }
    }
    QTest::mouseClick(f.bar().findChild<QWidget*>(u"playClose"_s), Qt::LeftButton);
    CHECK(f.bar().feature().isEmpty());
}

TEST_CASE("Data types lead to the page of number formats, other features do not", "[gui][window]")
{
    const Fixture f;
    auto* const more = f.bar().findChild<QWidget*>(u"playMore"_s);
    REQUIRE(more != nullptr);
    f.explain(u"custom-operators"_s);
    CHECK_FALSE(more->isVisible());
    f.explain(u"data-types"_s);
    REQUIRE(more->isVisible());
    QTest::mouseClick(more, Qt::LeftButton);
    CHECK(f.page() == PageId::Numbers);
}

TEST_CASE("The inspector of a GPSIMD engine offers custom operators", "[gui][window]")
{
    const Fixture f(u"trn1.32xlarge/chip:0/core:0/gpsimd"_s);
    f.goTo(u"Custom operators on GPSIMD"_s);
    QTest::keyClick(&f.list(), Qt::Key_Return);
    CHECK(f.bar().feature() == u"custom-operators"_s);
    // Escape ends it before it leaves the place.
    QTest::keyClick(f.window.get(), Qt::Key_Escape);
    CHECK(f.bar().feature().isEmpty());
}

TEST_CASE("A selection of several is counted by sorts", "[gui][window]")
{
    const Fixture f;
    const auto title = [&f] { return f.child<views::InspectorPanel>(u"inspector"_s).page().title; };
    f.window->session().select({Element::of(VertexId{0}), Element::of(VertexId{1})});
    CHECK(title() == u"2 chips"_s);
    f.window->session().select({Element::of(VertexId{0}), Element::of(EdgeId{0})});
    CHECK(title() == u"1 chip, 1 link"_s);
}

TEST_CASE("The mouse's back and forward buttons work over every panel", "[gui][window]")
{
    const Fixture f;
    const std::vector<Element> chip{Element::of(VertexId{5})};
    for (const QString& name : {u"diagram"_s, u"inspectorList"_s, u"libraryTree"_s}) {
        CAPTURE(name);
        f.window->session().select({});
        f.window->session().select(chip);
        QWidget* target = &f.child<QWidget>(name);
        if (auto* const area = qobject_cast<QAbstractScrollArea*>(target))
            target = area->viewport();
        QTest::mouseClick(target, Qt::BackButton);
        CHECK(f.window->session().selection().empty());
        QTest::mouseClick(target, Qt::ForwardButton);
        CHECK(f.window->session().selection() == chip);
    }
    f.child<QAction>(u"glossaryPage"_s).trigger();
    REQUIRE(f.page() == PageId::Glossary);
    QTest::mouseClick(f.window->focusWidget(), Qt::BackButton);
    CHECK(f.page() == PageId::Diagram);
}

TEST_CASE(
    "Larger text makes rows and fonts larger and comes back at the next start", "[gui][window]")
{
    const Fixture f;
    auto& title = f.child<QWidget>(u"inspectorTitle"_s);
    const int pixels = title.font().pixelSize();
    const int height = f.list().sizeHintForRow(0);
    const int canvas = views::fontFor(TextClass::DeviceId).pixelSize();
    for (int i = 0; i < 5; ++i)
        f.child<QAction>(u"largerText"_s).trigger();
    // Five steps of a tenth.
    CHECK(title.font().pixelSize() == qRound(pixels * 1.5));
    CHECK(f.list().sizeHintForRow(0) == qRound(height * 1.5));
    CHECK(views::fontFor(TextClass::DeviceId).pixelSize() == canvas);
    CHECK(f.window->settings().textScale == Approx(1.5));
    for (int i = 0; i < 20; ++i)
        f.child<QAction>(u"largerText"_s).trigger();
    CHECK(f.window->settings().textScale == Approx(2.0));
    f.child<QAction>(u"normalText"_s).trigger();
    CHECK(title.font().pixelSize() == pixels);
    const Fixture again(u"trn1.32xlarge"_s, 1.5);
    CHECK(again.child<QWidget>(u"inspectorTitle"_s).font().pixelSize() == qRound(pixels * 1.5));
}

} // namespace atlas::app
