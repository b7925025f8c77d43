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

/// Bars that are made of parts.
struct StackPlot {
    struct Part {
        QString name;
        Role role = Role::BoxEdge;
    };
    struct Bar {
        QString label;
        std::vector<double> values; ///< one for each part
        double base = 0; ///< where it starts, for a waterfall
        QString text; ///< above it
    };
    QString title;
    QString unit;
    std::vector<Part> parts; ///< from the foot up
    std::vector<Bar> bars;
    std::optional<double> limit; ///< a line across, such as a capacity
    QString limitName;
    bool named = true; ///< the parts stand at the right, with their values in the last bar
    std::function<QString(double)> valueText;
};

/// Stacked bars. Parts are told apart by place and name; colours only help.
class StackChart : public QWidget {
    Q_OBJECT

public:
    explicit StackChart(QWidget* parent = nullptr);

    void setPlot(StackPlot plot);
    [[nodiscard]] const StackPlot& plot() const { return m_shown; }
    /// A line for each bar, a column for each part.
    [[nodiscard]] QString asCsv() const;

    [[nodiscard]] QSize sizeHint() const override { return {420, 180}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {180, 90}; }

Q_SIGNALS:
    void barChosen(std::size_t bar);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void rebuild();
    void place();
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] QRectF slotOf(std::size_t bar) const;
    [[nodiscard]] double heightAt(double value) const;
    [[nodiscard]] QString words(double value) const;
    [[nodiscard]] std::optional<std::size_t> barAt(double x) const;
    void paintGrid(QPainter& painter) const;
    void paintNames(QPainter& painter) const;
    void paintBars(QPainter& painter) const;

    Plot* m_plot = nullptr;
    StackPlot m_shown;
    std::vector<double> m_ticks{0, 1};
};

} // namespace atlas::views
