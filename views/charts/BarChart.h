#pragma once

#include "views/charts/Series.h"

#include <QWidget>

#include <cstdint>
#include <functional>

namespace atlas::views {

class Plot;

/// A bar for each point of a series, with its value on it and its label below. A point without
/// value says "not documented" in its place.
class BarChart : public QWidget {
    Q_OBJECT

public:
    enum class Scale : std::uint8_t {
        Linear, ///< from zero
        Decimal, ///< logarithmic, powers of ten
        Binary, ///< logarithmic, powers of two
    };

    struct Look {
        Scale scale = Scale::Linear;
        std::optional<std::size_t> accented; ///< the bar in question; nothing: all alike
        std::function<QString(double)> tickText; ///< of a value of the axis
    };

    explicit BarChart(QWidget* parent = nullptr);

    void setSeries(const Series& series, const Look& look);
    [[nodiscard]] const Series& series() const { return m_series; }
    [[nodiscard]] const Look& look() const { return m_look; }
    /// Where a bar stands in the widget; of no height for a point without value.
    [[nodiscard]] QRectF barRect(std::size_t point) const;

    [[nodiscard]] QSize sizeHint() const override { return {420, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 160}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void rebuild();
    void place();
    [[nodiscard]] double heightOf(double value) const;
    void paintGrid(QPainter& painter) const;
    void paintWords(QPainter& painter) const;
    [[nodiscard]] QString wordsAt(std::size_t point) const;
    static void paintAbsent(QPainter& painter, const QRectF& slot, const QString& words);

    Plot* m_plot = nullptr;
    Series m_series;
    Look m_look;
    std::vector<double> m_ticks;
};

} // namespace atlas::views
