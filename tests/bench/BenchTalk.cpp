// How long a talk takes until its first slide is painted, and the frames of the camera between its
// steps: bench_talk [TALK...]. Paints in a real window of 1920 x 1080 when there is a display.

#include "app/presentation/Presentation.h"
#include "app/presentation/PresentationWindow.h"
#include "model/catalog/CatalogReader.h"
#include "model/story/StoryFile.h"
#include "views/theme/Fonts.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <vector>

namespace {

using namespace atlas;

double millisecondsOf(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// How long each frame takes to be painted while the camera flies.
class Frames : public QObject {
public:
    std::vector<double> all;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Paint || m_painting)
            return false;
        m_painting = true;
        QElapsedTimer timer;
        timer.start();
        watched->event(event);
        all.push_back(millisecondsOf(timer));
        m_painting = false;
        return true;
    }

private:
    bool m_painting = false;
};

void benchTalk(const Catalog& catalog, const std::string& name)
{
    QElapsedTimer timer;
    timer.start();
    auto source = app::openTalk(QString::fromStdString(name));
    if (!source) {
        fmt::print("{}\n", message(source.error()));
        return;
    }
    app::Presentation talk(
        catalog,
        {.source = std::move(*source), .start = {}, .fullScreen = false, .reducedMotion = false});
    talk.window().resize(1920, 1080);
    talk.begin();
    talk.window().repaint();
    QApplication::processEvents();
    const double first = millisecondsOf(timer);
    views::StageCanvas& canvas = talk.window().stage().canvas();
    Frames frames;
    canvas.installEventFilter(&frames);
    double worstStep = 0;
    for (std::size_t i = 1; i < stepCount(talk.talk().story()); ++i) {
        timer.restart();
        talk.talk().goOn();
        worstStep = std::max(worstStep, millisecondsOf(timer));
        while (timer.elapsed() < 1500)
            QApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    auto& all = frames.all;
    if (all.empty())
        return;
    std::ranges::sort(all);
    const auto at = [&all](double share) {
        return all[static_cast<std::size_t>(share * static_cast<double>(all.size() - 1))];
    };
    fmt::print(
        "{}: first slide {:.0f} ms, slowest step {:.0f} ms, {} frames: median {:.1f} ms, 95 % "
        "{:.1f} ms, worst {:.1f} ms\n",
        name,
        first,
        worstStep,
        all.size(),
        at(0.5),
        at(0.95),
        all.back());
    talk.end();
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    views::loadFonts();
    std::vector<std::string> talks(argv + 1, argv + argc);
    if (talks.empty()) {
        for (const Tour& tour : builtInTours())
            talks.push_back(tour.name);
    }
    const Catalog catalog = readBuiltInCatalog();
    for (const std::string& talk : talks)
        benchTalk(catalog, talk);
    return 0;
}
