#include "model/parts/Address.h"
#include "tests/support/Machines.h"
#include "views/canvas/DescribeScene.h"
#include "views/canvas/DiagramCanvas.h"
#include "views/theme/Fonts.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <catch2/catch.hpp>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

/// A canvas that enters what it is asked to enter, as the window does.
struct Fixture {
    explicit Fixture(std::string_view target)
    {
        loadFonts();
        canvas.resize(1000, 800);
        canvas.setReducedMotion(true);
        const Topology topology = test::machine(target);
        canvas.setScene(makeScene(topology, assembleChip(test::catalog(), topology)));
        QObject::connect(
            &canvas,
            &DiagramCanvas::selectionRequested,
            &canvas,
            [this](const std::vector<Element>& elements) { canvas.setSelection(elements, {}); });
        QObject::connect(&canvas, &DiagramCanvas::enterRequested, &canvas, [this](Element place) {
            canvas.setSelection({place}, {});
            canvas.enter(place);
        });
        canvas.show();
        REQUIRE(QTest::qWaitForWindowExposed(&canvas));
        canvas.setFocus();
    }

    [[nodiscard]] Element part(std::uint32_t chip, std::string_view address) const
    {
        const PartTable& parts = canvas.scene()->interior->parts;
        const FoundPart found = findPart(parts.chip(), address);
        REQUIRE(found.missing.empty());
        return Element::of(VertexId{chip}, parts.find(found.path));
    }
    [[nodiscard]] QPoint middle(Element element) const
    {
        return canvas.placeOf(element).center().toPoint();
    }
    void doubleClick(QPoint position) { QTest::mouseDClick(&canvas, Qt::LeftButton, {}, position); }
    void wheel(QPoint position, int notches)
    {
        for (int i = 0; i < std::abs(notches); ++i) {
            QWheelEvent event(
                position,
                canvas.mapToGlobal(position),
                {},
                {0, notches > 0 ? 120 : -120},
                Qt::NoButton,
                Qt::NoModifier,
                Qt::NoScrollPhase,
                false);
            QCoreApplication::sendEvent(&canvas, &event);
        }
    }
    [[nodiscard]] QString place() const
    {
        return canvas.place() ? nameOf(*canvas.scene(), *canvas.place()) : QString();
    }

    DiagramCanvas canvas;
};

} // namespace

TEST_CASE("Double clicks lead into a chip, step by step down to a bank", "[gui][canvas]")
{
    Fixture f("trn1.32xlarge");
    const Element bank = f.part(5, "core:1/psum/bank:3");
    f.doubleClick(f.middle(Element::of(VertexId{5})));
    CHECK(f.place() == u"Chip 5"_s);
    // Wherever inside the chip the next click falls, it goes one step deeper.
    f.doubleClick(f.middle(bank));
    CHECK(f.place() == u"NeuronCore 11"_s);
    f.doubleClick(f.middle(bank));
    CHECK(f.place() == u"PSUM"_s);
    f.doubleClick(f.middle(bank));
    CHECK(f.place() == u"PSUM bank 3"_s);
}

TEST_CASE("A chip that is entered fills the view, whatever size that has", "[gui][canvas]")
{
    Fixture f("trn1.32xlarge");
    const Element chip = Element::of(VertexId{6});
    const auto fills = [&] {
        const QRectF place = f.canvas.placeOf(chip);
        return QRectF(f.canvas.rect()).contains(place)
            && (place.width() > 0.7 * f.canvas.width() || place.height() > 0.7 * f.canvas.height());
    };
    f.canvas.enter(chip);
    CHECK(fills());
    f.canvas.resize(600, 700);
    CHECK(fills());
}

TEST_CASE("The wheel alone leads from the machine into a memory", "[gui][canvas]")
{
    Fixture f("trn1.32xlarge");
    const Element sbuf = f.part(5, "core:0/sbuf");
    QStringList seen;
    for (int i = 0; i < 60 && f.place() != u"SBUF"_s; ++i) {
        f.wheel(f.middle(sbuf), 1);
        if (!f.place().isEmpty() && (seen.isEmpty() || seen.back() != f.place()))
            seen << f.place();
        // The pointer stays over the middle of the view: a person would keep it there.
        f.canvas.centerOn(f.canvas.scene()->bounds(sbuf).center());
    }
    CHECK(f.place() == u"SBUF"_s);
    CHECK(seen.contains(u"NeuronCore 10"_s));
    f.canvas.fit();
    CHECK(f.place().isEmpty());
}

TEST_CASE("Outside of chips the zoom ends where it always did", "[gui][canvas]")
{
    Fixture f("trn1.32xlarge");
    const QRectF chip0 = f.canvas.placeOf(Element::of(VertexId{0}));
    const QRectF chip1 = f.canvas.placeOf(Element::of(VertexId{1}));
    const QPoint gutter = QPointF((chip0.right() + chip1.left()) / 2, chip0.bottom() + 8).toPoint();
    f.wheel(gutter, 40);
    CHECK(f.canvas.viewport().scale <= 8);
}

TEST_CASE("The keyboard walks the parts of the place one is in", "[gui][canvas]")
{
    Fixture f("trn1.32xlarge");
    f.canvas.setSelection({Element::of(VertexId{5})}, {});
    QTest::keyClick(&f.canvas, Qt::Key_Return);
    REQUIRE(f.place() == u"Chip 5"_s);
    const auto selected = [&] { return nameOf(*f.canvas.scene(), f.canvas.selection().back()); };
    QTest::keyClick(&f.canvas, Qt::Key_Right);
    CHECK(selected() == u"NeuronCore 10"_s); // the first step leads to the first part
    QTest::keyClick(&f.canvas, Qt::Key_Right);
    CHECK(selected() == u"NeuronCore 11"_s);
    QTest::keyClick(&f.canvas, Qt::Key_Down);
    CHECK(selected() == u"DMA engines of NeuronCore 11"_s);
    QTest::keyClick(&f.canvas, Qt::Key_Up);
    QTest::keyClick(&f.canvas, Qt::Key_Return);
    CHECK(f.place() == u"NeuronCore 11"_s);
    QTest::keyClick(&f.canvas, Qt::Key_Tab);
    CHECK(f.canvas.scene()->around(f.canvas.selection().back()) == f.canvas.place());
}

TEST_CASE("Screen readers find the parts of the place one is in", "[gui][canvas][accessibility]")
{
    Fixture f("trn1.32xlarge");
    f.canvas.enter(f.part(5, "core:1"));
    QAccessibleInterface* const canvas = QAccessible::queryAccessibleInterface(&f.canvas);
    REQUIRE(canvas != nullptr);
    QStringList names;
    for (int i = 0; i < canvas->childCount(); ++i) {
        names << canvas->child(i)->text(QAccessible::Name);
        CHECK_FALSE(canvas->child(i)->rect().isEmpty());
        CHECK(canvas->child(i)->text(QAccessible::Description).contains(u"NeuronCore 11"_s));
    }
    // What NeuronCore-v2 is made of: facts/engines.md, 1.1.
    for (const char* name :
         {"Tensor engine",
          "Vector engine",
          "Scalar engine",
          "GPSIMD engine",
          "Sync engine",
          "SBUF",
          "PSUM"})
        CHECK(names.contains(QString::fromLatin1(name)));
}

TEST_CASE("A machine of which nothing is known inside is not entered", "[gui][canvas]")
{
    Fixture f("torus:4x4");
    CHECK_FALSE(f.canvas.isEnterable(Element::of(VertexId{5})));
    f.doubleClick(f.middle(Element::of(VertexId{5})));
    CHECK_FALSE(f.canvas.place());
}

TEST_CASE("Logical cores of another size leave the view where it is", "[gui][canvas]")
{
    Fixture fixture("trn2.48xlarge");
    DiagramCanvas& canvas = fixture.canvas;
    canvas.enter(Element::of(VertexId{5}));
    const auto scene = canvas.scene();
    // facts/engines.md, 7: two NeuronCores a logical core are the default.
    REQUIRE(scene->logicalCoreSize() == 2U);
    const Viewport before = canvas.viewport();
    const Element core = fixture.part(5, "core:1");
    const Rect paired = scene->bounds(core);
    canvas.exchangeScene(withLogicalCores(scene, 1));
    CHECK(canvas.scene()->logicalCoreSize() == 1U);
    CHECK(canvas.viewport() == before);
    CHECK(canvas.place() == Element::of(VertexId{5}));
    // Without frames there is more room.
    CHECK(canvas.scene()->bounds(core).width > paired.width);
    CHECK(withLogicalCores(scene, 2) == scene);
}

TEST_CASE("Chips without logical cores have none to change", "[gui][canvas]")
{
    const Fixture fixture("trn1.32xlarge");
    const auto scene = fixture.canvas.scene();
    CHECK_FALSE(scene->logicalCoreSize().has_value());
    CHECK(withLogicalCores(scene, 2) == scene);
}

} // namespace atlas::views
