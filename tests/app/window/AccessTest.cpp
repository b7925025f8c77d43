#include "tests/app/window/OpenWindow.h"

#include <QAccessible>
#include <QAction>
#include <QTest>

#include <catch2/catch.hpp>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

/// What a screen reader would call it.
QString nameOf(QWidget& widget)
{
    QAccessibleInterface* const interface = QAccessible::queryAccessibleInterface(&widget);
    return interface != nullptr ? interface->text(QAccessible::Name) : QString();
}

void checkNames(const QWidget& window)
{
    for (QWidget* const widget : window.findChildren<QWidget*>()) {
        // What has a proxy is a part of another control.
        const bool takesKeys =
            (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
        if (!widget->isVisible() || !takesKeys)
            continue;
        CAPTURE(widget->metaObject()->className(), widget->objectName().toStdString());
        CHECK_FALSE(nameOf(*widget).isEmpty());
    }
}

} // namespace

TEST_CASE("Whatever takes the keyboard has a name, on every page", "[gui][accessibility]")
{
    const OpenWindow f;
    checkNames(*f.window);
    for (QAction* const action : f.window->findChildren<QAction*>()) {
        if (!action->objectName().endsWith(u"Page"_s))
            continue;
        CAPTURE(action->objectName().toStdString());
        action->trigger();
        checkNames(*f.window);
    }
}

TEST_CASE(
    "Each chip of the diagram has a name, a description, a role and a place",
    "[gui][accessibility]")
{
    const OpenWindow f;
    auto* const canvas = f.window->findChild<QWidget*>(u"diagram"_s);
    REQUIRE(canvas != nullptr);
    QAccessibleInterface* const tree = QAccessible::queryAccessibleInterface(canvas);
    REQUIRE(tree != nullptr);
    // 16 chips at the least; what stands around them comes with them.
    REQUIRE(tree->childCount() >= 16);
    const QRect whole(canvas->mapToGlobal(QPoint(0, 0)), canvas->size());
    for (int i = 0; i < tree->childCount(); ++i) {
        QAccessibleInterface* const part = tree->child(i);
        REQUIRE(part != nullptr);
        CAPTURE(i, part->text(QAccessible::Name).toStdString());
        CHECK_FALSE(part->text(QAccessible::Name).isEmpty());
        CHECK_FALSE(part->text(QAccessible::Description).isEmpty());
        CHECK(part->role() != QAccessible::NoRole);
        CHECK(part->rect().intersects(whole));
    }
}

TEST_CASE("Tab leads through the window and back to where it began", "[gui][accessibility]")
{
    const OpenWindow f;
    auto* const search = f.window->findChild<QWidget*>(u"librarySearch"_s);
    REQUIRE(search != nullptr);
    search->setFocus();
    QStringList visited;
    constexpr int most = 200;
    for (int i = 0; i < most; ++i) {
        QTest::keyClick(f.window->focusWidget(), Qt::Key_Tab);
        QWidget* const focus = f.window->focusWidget();
        REQUIRE(focus != nullptr);
        if (focus == search)
            break;
        visited << focus->objectName();
    }
    CHECK(f.window->focusWidget() == search);
    for (const QString& name :
         {u"libraryTree"_s, u"diagram"_s, u"inspectorTabs"_s, u"inspectorList"_s})
        CHECK(visited.contains(name));
}

} // namespace atlas::app
