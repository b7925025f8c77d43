#pragma once

#include "views/canvas/DiagramCanvas.h"

#include <QPixmap>
#include <QWidget>

#include <memory>

namespace atlas::views {

/// The whole machine in small with the part that the canvas shows. A click or a drag moves that
/// part. It hides itself while nearly all is in sight.
class Minimap : public QWidget {
    Q_OBJECT

public:
    explicit Minimap(DiagramCanvas& canvas, QWidget* parent);

    /// Whether a part of the drawing is out of sight.
    [[nodiscard]] bool isNeeded() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void neededChanged(bool needed);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void follow();
    void moveTo(QPointF position);
    void paintMap();
    [[nodiscard]] QRectF seenFrame() const;
    [[nodiscard]] Viewport map() const;

    DiagramCanvas& m_canvas;
    std::shared_ptr<const Scene> m_painted; ///< what m_picture shows
    SceneLook m_paintedLook;
    QPixmap m_picture;
    bool m_needed = false;
};

} // namespace atlas::views
