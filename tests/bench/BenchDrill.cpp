#include "model/catalog/CatalogReader.h"
#include "model/parts/Address.h"
#include "model/topology/TopologyBuilder.h"
#include "views/canvas/DiagramCanvas.h"
#include "views/theme/Fonts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <string_view>
#include <vector>

// What going into a chip costs: from a double-click on it to the end of the first frame of the new
// view, without the glide, and a bare repaint of the same view for comparison. Wall time; median
// and worst of some chips of each machine.

namespace {

using namespace atlas;

constexpr int chipsTried = 9;
constexpr QSize canvasSize(1030, 850); // of a window of 1600 × 1000

/// A canvas that enters what is double-clicked, and knows when it was painted.
class WatchedCanvas : public views::DiagramCanvas {
public:
    WatchedCanvas()
    {
        setReducedMotion(true);
        resize(canvasSize);
        connect(this, &DiagramCanvas::enterRequested, this, &DiagramCanvas::enter);
    }

    /// From the event to the end of the next frame, in milliseconds.
    template<typename Cause>
    double timeFrame(const Cause& cause)
    {
        m_painted = false;
        QElapsedTimer timer;
        timer.start();
        cause();
        while (!m_painted)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    void doubleClick(QPointF position)
    {
        QMouseEvent event(
            QEvent::MouseButtonDblClick,
            position,
            mapToGlobal(position),
            Qt::LeftButton,
            Qt::LeftButton,
            {});
        QCoreApplication::sendEvent(this, &event);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        DiagramCanvas::paintEvent(event);
        m_painted = true;
    }

private:
    bool m_painted = false;
};

double median(std::vector<double> times)
{
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::ranges::nth_element(times, middle);
    return *middle;
}

int measure(const Catalog& catalog, const std::string& target)
{
    const auto topology = resolveTarget(catalog, target);
    if (!topology) {
        fmt::print(stderr, "bench_drill: {}\n", message(topology.error().front()));
        return 1;
    }
    WatchedCanvas canvas;
    canvas.setScene(views::makeScene(*topology, assembleChip(catalog, *topology)));
    canvas.timeFrame([&] { canvas.show(); });
    std::vector<double> drills;
    std::vector<double> repaints;
    const auto chips = static_cast<int>(topology->chipCount());
    for (int i = 0; i < std::min(chipsTried, chips); ++i) {
        canvas.timeFrame([&] {
            canvas.fit();
            canvas.update();
        });
        const VertexId chip{static_cast<std::uint32_t>(i * chips / std::min(chipsTried, chips))};
        const QPointF middle = canvas.placeOf(Element::of(chip)).center();
        drills.push_back(canvas.timeFrame([&] { canvas.doubleClick(middle); }));
        if (canvas.place() != Element::of(chip)) {
            fmt::print(
                stderr, "bench_drill: a double-click did not lead into chip {}\n", chip.index);
            return 1;
        }
        repaints.push_back(canvas.timeFrame([&] { canvas.update(); }));
    }
    fmt::print(
        "{:24} {:10.2f} {:10.2f} {:12.2f} {:10.2f}\n",
        target,
        median(drills),
        std::ranges::max(drills),
        median(repaints),
        std::ranges::max(repaints));
    return 0;
}

} // namespace

int main(int count, char** arguments)
{
    const QApplication application(count, arguments);
    views::loadFonts();
    const Catalog catalog = readBuiltInCatalog();
    std::vector<std::string> targets(arguments + 1, arguments + count);
    if (targets.empty())
        targets = {
            "inf1.24xlarge",
            "inf2.48xlarge",
            "trn1.32xlarge",
            "trn2.48xlarge",
            "trn3-gen1-ultraserver"};
    fmt::print(
        "{:24} {:>10} {:>10} {:>12} {:>10}\n",
        "into a chip of",
        "drill ms",
        "worst",
        "repaint ms",
        "worst");
    int failures = 0;
    for (const std::string& target : targets)
        failures += measure(catalog, target);
    return failures == 0 ? 0 : 1;
}
