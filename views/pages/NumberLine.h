#pragma once

#include "model/numerics/Represent.h"
#include "views/pages/LineView.h"

#include <QWidget>

#include <vector>

namespace atlas::views {

/// The values of a format as ticks on a line, a value that can be dragged along it, and arrows to
/// where each rounding mode sends it. The wheel and + and - zoom, dragging beside the value pans,
/// arrow keys move the value by a pixel, with Shift to the next tick, F shows its surroundings.
class NumberLine : public QWidget {
    Q_OBJECT

public:
    explicit NumberLine(QWidget* parent = nullptr);

    void setFormat(const NumberFormat& format);
    void setValue(double value);
    [[nodiscard]] double value() const { return m_value; }
    [[nodiscard]] const LineView& view() const { return m_view; }
    /// Shows about twenty ticks around the value.
    void frameValue();
    void zoomIn();
    void zoomOut();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Where the value's handle is.
    [[nodiscard]] QPointF handle() const;

Q_SIGNALS:
    void valueChanged(double value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Drag : std::uint8_t { None, Value, Line };

    /// Heights: the axis, the first of the lanes of the rounding modes, and from one to the next.
    [[nodiscard]] double axisY() const;
    [[nodiscard]] double laneTop() const;
    [[nodiscard]] double laneHeight() const;
    [[nodiscard]] double spare() const;

    void moveTo(double value);
    void step(int direction, bool toTick);
    void zoom(double factor, double pixel);
    void paintAxis(QPainter& painter) const;
    void paintTicks(QPainter& painter) const;
    void paintTickLabels(QPainter& painter, const std::vector<double>& ticks) const;
    void paintDense(QPainter& painter) const;
    void paintValue(QPainter& painter) const;
    void
    paintLane(QPainter& painter, int lane, const QString& name, double target, const QString& words)
        const;
    void paintLanes(QPainter& painter) const;
    [[nodiscard]] QString spoken() const;

    const NumberFormat* m_format = nullptr;
    double m_value = 0;
    Destinations m_sent;
    LineView m_view;
    Drag m_drag = Drag::None;
    double m_grip = 0; ///< from the pointer to what is dragged, in pixels
};

} // namespace atlas::views
