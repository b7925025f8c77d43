#include "tests/support/Machines.h"
#include "views/canvas/DiagramCanvas.h"
#include "views/theme/Fonts.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

namespace atlas::views {

TEST_CASE("Assistive technology finds every box in sight by name", "[gui][accessibility]")
{
    loadFonts();
    DiagramCanvas canvas;
    canvas.resize(800, 600);
    canvas.setScene(makeScene(test::machine("torus:4x4")));
    canvas.show();
    REQUIRE(QTest::qWaitForWindowExposed(&canvas));
    QAccessibleInterface* const tree = QAccessible::queryAccessibleInterface(&canvas);
    REQUIRE(tree != nullptr);
    CHECK(tree->text(QAccessible::Name) == QStringLiteral("Diagram"));
    REQUIRE(tree->childCount() == 16);
    CHECK(tree->child(5)->text(QAccessible::Name) == QStringLiteral("Chip 5"));
    CHECK(tree->child(5)->text(QAccessible::Description).contains(QStringLiteral("row 1")));
    CHECK(tree->indexOfChild(tree->child(5)) == 5);
}

TEST_CASE("Pressing an accessible box asks for its selection", "[gui][accessibility]")
{
    loadFonts();
    DiagramCanvas canvas;
    canvas.resize(800, 600);
    canvas.setScene(makeScene(test::machine("ring:4")));
    QObject::connect(
        &canvas,
        &DiagramCanvas::selectionRequested,
        &canvas,
        [&canvas](const std::vector<Element>& elements) { canvas.setSelection(elements, {}); });
    QAccessibleInterface* const tree = QAccessible::queryAccessibleInterface(&canvas);
    QAccessibleInterface* const second = tree->child(1);
    REQUIRE(second->actionInterface() != nullptr);
    second->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(canvas.selection() == std::vector<Element>{Element::of(VertexId{1})});
    CHECK(second->state().selected);
    CHECK_FALSE(tree->child(0)->state().selected);
}

} // namespace atlas::views
