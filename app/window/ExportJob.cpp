#include "app/window/ExportJob.h"

#include <QMetaObject>

#include <new>

namespace atlas::app {

namespace {

Result<void> write(const ExportOrder& order)
{
    try {
        return views::exportPicture(order.request(), order.path);
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
        .transparent = transparent};
}

void ExportJob::start(const ExportOrder& order)
{
    if (m_running)
        return;
    m_running = true;
    m_worker = std::jthread([this, order] {
        const Result<void> written = write(order);
        QMetaObject::invokeMethod(
            this,
            [this, written, path = order.path] {
                m_running = false;
                if (written)
                    Q_EMIT finished(path);
                else
                    Q_EMIT failed(written.error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace atlas::app
