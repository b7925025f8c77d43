#pragma once

#include <QList>
#include <QPointF>
#include <QString>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QMenu;

namespace atlas::views {

class Plot;

/// A line of a chart: points by growing x.
struct Curve {
    QString name;
    QList<QPointF> points;
    bool accented = false; ///< the one in question
};

/// What a line chart shows.
struct CurvePlot {
    enum class Scale : std::uint8_t { Linear, Decimal, Binary };

    QString title;
    QString unit; ///< behind the title: of the values, perhaps of what
    QString across; ///< what the horizontal axis is, for the crosshair and the CSV file
    QString acrossUnit; ///< of the numbers themselves, for the CSV file
    QString valueUnit;
    Scale xScale = Scale::Linear;
    Scale yScale = Scale::Linear;
    std::function<QString(double)> xText; ///< of a tick; absent: the number
    std::function<QString(double)> yText;
    std::vector<Curve> curves;
    QString absent; ///< said in the place of curves while there are none
};

/// Lines over one axis, each named at its end. The pointer brings a crosshair with the values of
/// all lines; dragging across or the wheel zooms, a double click shows all again; a click on a
/// line's name takes it out and brings it back; the menu does the same by keyboard.
class LineChart : public QWidget {
    Q_OBJECT

public:
    explicit LineChart(QWidget* parent = nullptr);

    void setPlot(CurvePlot plot);
    [[nodiscard]] const CurvePlot& plot() const { return m_shown; }
    [[nodiscard]] bool isCurveShown(std::size_t curve) const;
    void setCurveShown(std::size_t curve, bool shown);
    /// The part of the horizontal axis in sight.
    struct Range {
        double from = 0;
        double to = 1;
        friend bool operator==(const Range&, const Range&) = default;
    };
    [[nodiscard]] Range range() const;
    void zoomTo(Range range);
    void showAll();
    /// A vertical mark at a moment; nothing takes it away.
    void setMark(std::optional<double> x);
    /// Where a point of the axes stands in the widget.
    [[nodiscard]] QPointF placeOf(QPointF value) const;
    /// A line for the names, then one for each x that some curve has a point at.
    [[nodiscard]] QString asCsv() const;
    /// The lines that can be toggled, for a menu.
    void fillMenu(QMenu& menu);

    [[nodiscard]] QSize sizeHint() const override { return {420, 180}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 110}; }

Q_SIGNALS:
    void rangeChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void rebuild();
    void place();
    void measure();
    [[nodiscard]] double across(double x) const; ///< share of the plot's width
    [[nodiscard]] double up(double y) const; ///< share of the plot's height
    [[nodiscard]] double valueAt(double pixel) const; ///< x under a pixel of the widget
    [[nodiscard]] QRectF area() const; ///< in the widget
    [[nodiscard]] std::optional<double> heightAt(const Curve& curve, double x) const;
    [[nodiscard]] QString xWords(double x) const;
    [[nodiscard]] QString yWords(double y) const;
    void paintGrid(QPainter& painter) const;
    void paintNames(QPainter& painter);
    void paintCrosshair(QPainter& painter) const;
    [[nodiscard]] std::optional<std::size_t> nameAt(QPointF position) const;

    Plot* m_plot = nullptr;
    CurvePlot m_shown;
    std::vector<bool> m_hidden;
    std::vector<QRectF> m_names; ///< where they stand, in the widget
    std::vector<double> m_yTicks;
    Range m_all;
    std::optional<Range> m_zoom;
    std::optional<double> m_mark;
    std::optional<QPointF> m_pointer;
    std::optional<double> m_drag; ///< pixel at which dragging began
};

} // namespace atlas::views
