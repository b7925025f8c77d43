#include "app/window/ExportJob.h"

#include <QElapsedTimer>
#include <QMetaObject>

#include <new>

namespace atlas::app {

namespace {

constexpr qint64 millisecondsBetweenReports = 50;

Result<void> write(const ExportOrder& order, const Watch& watch)
{
    try {
        return views::exportPicture(order.request(), order.path, watch);
    } catch (const std::bad_alloc&) {
        return std::unexpected(Problem{
            order.path.toStdString(),
            "there is not enough memory for a picture of this size; try a smaller scale"});
    }
}

} // namespace

views::PictureRequest ExportOrder::request() const
{
    return {
        .topology = scene->topology,
        .layout = scene->layout,
        .theme = theme,
        .layers = layers,
        .surroundings = surroundings,
        .region = region,
        .scale = scale,
        .pixelWidth = std::nullopt,
        .transparent = transparent,
        .highlight = highlight.get(),
        .parts = scene->interior ? &scene->interior->parts : nullptr,
        .perScreenPixel = perScreenPixel,
        .loads = loads.get()};
}

void ExportJob::start(const ExportOrder& order)
{
    if (m_running)
        return;
    m_running = true;
    m_worker = std::jthread([this, order](const std::stop_token& stop) {
        QElapsedTimer sinceTold;
        sinceTold.start();
        const Watch watch{stop, [this, &sinceTold](double share) {
                              if (sinceTold.elapsed() < millisecondsBetweenReports)
                                  return;
                              sinceTold.restart();
                              Q_EMIT progressed(share);
                          }};
        const Result<void> written = write(order, watch);
        QMetaObject::invokeMethod(
            this,
            [this, written, path = order.path, stopped = stop.stop_requested()] {
                m_running = false;
                if (written)
                    Q_EMIT finished(path);
                else if (stopped)
                    Q_EMIT cancelled();
                else
                    Q_EMIT failed(written.error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace atlas::app
