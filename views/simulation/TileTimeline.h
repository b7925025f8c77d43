#pragma once

#include "model/simulation/neuroncore/TileChart.h"
#include "views/simulation/TilePainter.h"

#include <QPixmap>
#include <QWidget>

#include <memory>

namespace atlas::views {

class Player;

/// The chart of a run in the window: the wheel zooms around the pointer, dragging moves it, a click
/// chooses the moment; W, S, A, D do the same by keyboard. A line follows the player.
class TileTimeline : public QWidget {
    Q_OBJECT

public:
    TileTimeline(Player& player, QWidget* parent);

    /// Null: nothing is shown. The part in sight stays when the run is as long as before.
    void setChart(std::shared_ptr<const TileChart> chart);
    [[nodiscard]] const std::shared_ptr<const TileChart>& chart() const { return m_chart; }

    /// The moments at both ends, in seconds.
    [[nodiscard]] double from() const { return m_from; }
    [[nodiscard]] double to() const { return m_to; }
    void setRange(double from, double to);
    void fit();
    void zoomIn();
    void zoomOut();
    /// What is under the pointer, in words; empty when nothing is.
    [[nodiscard]] QString hintAt(QPointF point) const;
    /// The painter for the widget as it is now.
    [[nodiscard]] TilePainter painter() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void zoomAround(double time, double factor);
    void pan(double seconds);
    [[nodiscard]] double length() const;

    Player& m_player;
    std::shared_ptr<const TileChart> m_chart;
    double m_from = 0;
    double m_to = 0;
    std::optional<TilePainter::Hit> m_hovered;
    std::optional<QPointF> m_press;
    double m_pressFrom = 0;
    bool m_dragged = false;
    QPixmap m_pixels; ///< everything but cursor and hover
    bool m_stale = true;
};

/// Writes the whole run as .png, .svg (as the chart shows it) or .csv (its instructions). The title
/// stands above it.
[[nodiscard]] Result<void> saveTileChart(
    const TileChart& chart, const QString& title, const Palette& palette, const QString& path);

} // namespace atlas::views
