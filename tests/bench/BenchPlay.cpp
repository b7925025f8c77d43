// Frame times while a run plays, of the diagram alone and of the whole window, and how long a run
// takes to be solved again while a link's bandwidth is dragged: bench_play [MACHINE...]. Paints in
// a real window when there is a display.

#include "app/session/DefaultRequest.h"
#include "app/session/RunValue.h"
#include "app/window/MainWindow.h"
#include "app/window/SimulationMode.h"
#include "model/catalog/CatalogReader.h"
#include "model/topology/TopologyBuilder.h"
#include "views/canvas/DiagramCanvas.h"
#include "views/simulation/RunOverlay.h"
#include "views/theme/Fonts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QWindow>

#include <algorithm>
#include <cstdio>
#include <fmt/format.h>
#include <string>
#include <vector>

namespace {

using namespace atlas;

double millisecondsOf(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Times {
    std::vector<double> all;

    [[nodiscard]] std::string text()
    {
        std::ranges::sort(all);
        const auto at = [this](double share) {
            return all[static_cast<std::size_t>(share * static_cast<double>(all.size() - 1))];
        };
        return fmt::format(
            "median {:.2f} ms, 95 % {:.2f} ms, worst {:.2f} ms", at(0.5), at(0.95), all.back());
    }
};

/// Waits for a condition while events are handled; at most a minute.
template<typename Condition>
bool waitFor(Condition condition)
{
    constexpr qint64 most = 60'000;
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < most)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return condition();
}

/// A widget that is not on the screen paints nothing.
bool waitUntilExposed(const QWidget& widget)
{
    return waitFor([&] { return widget.windowHandle()->isExposed(); });
}

void benchFrames(const std::string& machine, const app::RunValue& value)
{
    constexpr int frames = 300;
    views::DiagramCanvas canvas;
    canvas.resize(894, 560); // the canvas of a window of 1600 × 1000 while a run is shown
    views::RunOverlay overlay;
    overlay.setRun(value.shown);
    canvas.setScene(views::makeRunScene(value.shown->topology));
    canvas.setOverlay(&overlay);
    canvas.show();
    if (!waitUntilExposed(canvas))
        return;
    const double length = value.shown->playback.length().value();
    overlay.setMotion(true, 10 / length);
    Times times;
    for (int i = 0; i < frames; ++i) {
        overlay.setTime(length * i / frames);
        QElapsedTimer timer;
        timer.start();
        canvas.repaint();
        times.all.push_back(millisecondsOf(timer));
    }
    fmt::print("{}: {} frames, {}\n", machine, frames, times.text());
}

/// What a moment of a run costs the whole window: every widget that follows it is painted.
void benchWindow(const Catalog& catalog, const std::string& machine)
{
    constexpr int frames = 300;
    app::MainWindow window(catalog, {});
    window.resize(1600, 1000);
    window.start(QString::fromStdString(machine));
    window.show();
    app::SimulationMode& mode = window.simulationMode();
    if (!waitUntilExposed(window) || !waitFor([&] { return window.session().scene() != nullptr; }))
        return;
    mode.setOn(true);
    if (!waitFor([&] { return mode.simulation().current() && !mode.simulation().isRunning(); }))
        return;
    views::Player& player = mode.player();
    player.setSlowdown(1e6); // frames are made here, not by its timer
    player.play();
    QApplication::processEvents();
    Times times;
    for (int i = 0; i < frames; ++i) {
        QElapsedTimer timer;
        timer.start();
        player.setTime(player.length() * i / frames);
        QApplication::sendPostedEvents();
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        times.all.push_back(millisecondsOf(timer));
    }
    fmt::print("{}, whole window: {} frames, {}\n", machine, frames, times.text());
}

/// A link's bandwidth as the mouse drags it, each step solved and made ready to be shown.
void benchDrag(const Topology& topology, CollectiveRequest request)
{
    constexpr int steps = 60;
    Times times;
    for (int i = 0; i < steps; ++i) {
        request.faults = {{0, 1, 0.2 + 0.8 * i / steps}};
        QElapsedTimer timer;
        timer.start();
        const auto value = app::makeRun(topology, request, {});
        times.all.push_back(millisecondsOf(timer));
        if (!value) {
            fmt::print("drag: {}\n", message(value.error()));
            return;
        }
    }
    fmt::print("drag, {} on {}: {}\n", toString(request.operation), topology.name(), times.text());
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    views::loadFonts();
    std::vector<std::string> machines(argv + 1, argv + argc);
    if (machines.empty())
        machines = {"torus:4x4", "torus:32x32"};
    const Catalog catalog = readBuiltInCatalog();
    for (const std::string& machine : machines) {
        const auto topology = resolveTarget(catalog, machine);
        if (!topology) {
            fmt::print("{}: cannot be built\n", machine);
            return 1;
        }
        CollectiveRequest request = app::defaultRequest(*topology);
        QElapsedTimer timer;
        timer.start();
        const auto value = app::makeRun(*topology, request, {});
        if (!value) {
            fmt::print("{}: {}\n", machine, message(value.error()));
            return 1;
        }
        fmt::print("{}: solved in {:.1f} ms\n", machine, millisecondsOf(timer));
        benchFrames(machine, **value);
        benchWindow(catalog, machine);
        if (topology->chipCount() <= 64) {
            request.operation = Operation::AllToAll;
            benchDrag(*topology, request);
        }
    }
    return 0;
}
