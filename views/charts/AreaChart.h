#pragma once

#include "model/drawing/Palette.h"

#include <QRectF>
#include <QString>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace atlas::views {

class Plot;

/// Amounts that lie on each other and change in steps over time.
struct AreaPlot {
    struct Layer {
        QString name;
        Role role = Role::BoxEdge;
        std::vector<double> values; ///< from each of the times on
    };
    QString title;
    QString unit;
    QString across; ///< of the horizontal axis: "Time"
    std::vector<double> times; ///< ascending
    double end = 1;
    std::vector<Layer> layers; ///< from the foot up
    std::optional<double> limit;
    std::vector<QString> moments; ///< what begins at each time
    std::optional<std::size_t> peak; ///< index into the times, marked
    std::function<QString(double)> valueText;
    std::function<QString(double)> timeText;
};

/// Stacked areas with a moment that can be dragged, or moved by the keys.
class AreaChart : public QWidget {
    Q_OBJECT

public:
    explicit AreaChart(QWidget* parent = nullptr);

    void setPlot(AreaPlot plot);
    [[nodiscard]] const AreaPlot& plot() const { return m_shown; }
    /// The moment that is marked; nothing takes the mark away.
    void setMark(std::optional<double> time);
    [[nodiscard]] std::optional<double> mark() const { return m_mark; }
    /// Where a time stands in the widget, half way up.
    [[nodiscard]] QPointF placeOf(double time) const;
    [[nodiscard]] QString asCsv() const;

    [[nodiscard]] QSize sizeHint() const override { return {420, 180}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 90}; }

Q_SIGNALS:
    /// A person has moved the mark.
    void scrubbed(double time);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();
    void place();
    void scrubTo(double pixel);
    [[nodiscard]] std::size_t momentAt(double time) const;
    [[nodiscard]] double across(double time) const; ///< in the plot
    [[nodiscard]] double up(double value) const;
    [[nodiscard]] double topAt(std::size_t moment) const;
    [[nodiscard]] QString words(double value) const;
    void paintGrid(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintNames(QPainter& painter) const;

    Plot* m_plot = nullptr;
    AreaPlot m_shown;
    std::vector<double> m_ticks{0, 1};
    std::optional<double> m_mark;
};

} // namespace atlas::views
