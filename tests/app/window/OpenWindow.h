#pragma once

#include "app/window/MainWindow.h"
#include "tests/support/Children.h"
#include "tests/support/Machines.h"
#include "views/canvas/DiagramCanvas.h"
#include "views/theme/Fonts.h"

#include <QTest>

#include <catch2/catch.hpp>

#include <memory>
#include <optional>

namespace atlas::app {

/// The window at 1600 x 1000, without motion, in front of a person: what tests of it start from.
struct OpenWindow {
    explicit OpenWindow(
        const std::optional<QString>& address = QStringLiteral("trn1.32xlarge"),
        Settings settings = {})
    {
        views::loadFonts();
        settings.reducedMotion = true;
        window = std::make_unique<MainWindow>(test::catalog(), settings);
        window->resize(1600, 1000);
        window->start(address);
        window->show();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }

    /// The object of that name in the window; the test fails when there is none.
    template<typename Object>
    [[nodiscard]] Object& child(const QString& name) const
    {
        return test::childOf<Object>(*window, name);
    }
    [[nodiscard]] views::DiagramCanvas& canvas() const
    {
        return child<views::DiagramCanvas>(QStringLiteral("diagram"));
    }

    std::unique_ptr<MainWindow> window;
};

} // namespace atlas::app
