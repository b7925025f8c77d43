#pragma once

#include "views/canvas/DiagramCanvas.h"
#include "views/simulation/RunOverlay.h"

#include <QWidget>

namespace atlas::views {

/// The run before beside the run of now: the same machine at the same moment.
class ComparePane : public QWidget {
    Q_OBJECT

public:
    explicit ComparePane(QWidget* parent);

    void setRun(
        const std::shared_ptr<const Scene>& scene,
        const std::shared_ptr<const ShownRun>& run,
        const QString& title);
    void setLook(const SceneLook& look) { m_canvas->setLook(look); }
    /// The moment; past the end of the run its end.
    void setTime(double time, bool moving, double slowdown);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    RunOverlay m_overlay;
    DiagramCanvas* m_canvas = nullptr;
    QString m_title;
};

} // namespace atlas::views
