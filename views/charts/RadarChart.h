#pragma once

#include "views/charts/Series.h"

#include <QList>
#include <QPointF>
#include <QWidget>

namespace atlas::views {

class Plot;

/// Several series around a circle, each value a share (0 to 1) of the largest on its spoke. What is
/// not documented leaves a gap. At most four series are drawn: the first in the accent colour, the
/// others with dashes of their own.
class RadarChart : public QWidget {
    Q_OBJECT

public:
    static constexpr std::size_t mostSeries = 4;

    explicit RadarChart(QWidget* parent = nullptr);

    /// All series have the same points with the same labels.
    void setSeries(const QString& title, const std::vector<Series>& series);
    [[nodiscard]] const std::vector<Series>& series() const { return m_series; }
    /// Where a share of a spoke stands in the widget.
    [[nodiscard]] QPointF placeOf(std::size_t spoke, double share) const;

    [[nodiscard]] QSize sizeHint() const override { return {420, 300}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 200}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void place();
    [[nodiscard]] std::size_t spokes() const;
    void paintWeb(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;
    [[nodiscard]] QList<QPointF> keyPlaces() const;
    void paintKey(QPainter& painter) const;

    Plot* m_plot = nullptr;
    QString m_title;
    std::vector<Series> m_series;
};

} // namespace atlas::views
