#pragma once

#include "views/simulation/TransportBar.h"

#include <QWidget>

namespace atlas::views {

/// How times of a run are written: all of them in one unit, so that they can be compared.
struct TimeScale {
    double unit = 1; ///< in seconds
    QString name; ///< "ms"
    int digits = 2;
};
[[nodiscard]] TimeScale timeScale(double length);
[[nodiscard]] QString timeNumber(double time, const TimeScale& scale);

/// A line through the time of a run with round ticks, a handle for the moment that is shown and
/// flags where something happens. Dragging moves the moment.
class Scrubber : public QWidget {
    Q_OBJECT

public:
    Scrubber(Player& player, QWidget* parent);

    void setFlags(std::vector<TimeFlag> flags);
    /// Where a moment stands, in pixels from the left.
    [[nodiscard]] double placeOf(double time) const;

    [[nodiscard]] QSize sizeHint() const override { return {360, 44}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 44}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void goTo(double x);
    void paintTicks(QPainter& painter) const;

    Player& m_player;
    std::vector<TimeFlag> m_flags;
};

} // namespace atlas::views
