#pragma once

#include "model/support/Result.h"
#include "views/canvas/Scene.h"
#include "views/export/PictureExport.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <thread>

namespace atlas::app {

/// What is to be written, as values, so that a thread can do it.
struct ExportOrder {
    std::shared_ptr<const views::Scene> scene;
    QString path;
    ThemeId theme = ThemeId::Overview;
    Layers layers;
    Surroundings surroundings;
    std::optional<Rect> region;
    std::shared_ptr<const Highlight> highlight; ///< null: nothing is picked out
    double scale = 1;
    bool transparent = false;
    std::optional<double> perScreenPixel; ///< as the export functions take it
    std::shared_ptr<const RunLoads> loads; ///< of a run; null: the machine alone

    /// The same as the export functions take it; refers to the scene.
    [[nodiscard]] views::PictureRequest request() const;
};

/// Writes pictures in a thread of its own, one at a time.
class ExportJob : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Does nothing while another picture is written.
    void start(const ExportOrder& order);
    /// Ends the writing soon; the file stays as it was.
    void cancel() { m_worker.request_stop(); }
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// The share done, 0 to 1, at most once in some milliseconds.
    void progressed(double share);
    void finished(const QString& path);
    void cancelled();
    void failed(const atlas::Problem& problem);

private:
    bool m_running = false;
    std::jthread m_worker;
};

} // namespace atlas::app
