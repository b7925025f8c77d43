// Slider to repaint while a model is fitted: bench_slider [MACHINE...]. Moves the sliders of batch
// and tokens through their stops and measures until panel, diagram and chart are painted. In a real
// window when there is a display.

#include "app/window/MainWindow.h"
#include "app/window/MemoryMode.h"
#include "model/catalog/CatalogReader.h"
#include "views/theme/Fonts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSlider>

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <vector>

namespace {

using namespace atlas;

void bench(const Catalog& catalog, const std::string& machine)
{
    app::MainWindow window(catalog, {});
    window.resize(1600, 1000);
    window.start(QString::fromStdString(machine));
    window.show();
    window.memoryMode().setOn(true);
    QApplication::processEvents();
    std::vector<double> times;
    for (const char* const name : {"fitBatch", "fitSequence"}) {
        auto* const slider = window.findChild<QSlider*>(QString::fromLatin1(name));
        slider->setSliderDown(true);
        for (int round = 0; round < 8; ++round) {
            const bool up = round % 2 == 0;
            for (int i = 0; i <= slider->maximum(); ++i) {
                QElapsedTimer timer;
                timer.start();
                slider->setValue(up ? i : slider->maximum() - i);
                QApplication::processEvents(); // posted layouts and the repaint
                times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            }
        }
        slider->setSliderDown(false);
    }
    std::ranges::sort(times);
    const auto at = [&times](double share) {
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    };
    fmt::print(
        "{:<16} {} steps: median {:.1f} ms, 95 % {:.1f} ms, worst {:.1f} ms\n",
        machine,
        times.size(),
        at(0.5),
        at(0.95),
        times.back());
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    views::loadFonts();
    const Catalog catalog = readBuiltInCatalog();
    std::vector<std::string> machines(argv + 1, argv + argc);
    if (machines.empty())
        machines = {"inf2.48xlarge", "trn1.32xlarge", "trn2.48xlarge"};
    for (const std::string& machine : machines)
        bench(catalog, machine);
    return 0;
}
