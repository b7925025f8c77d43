#pragma once

#include <QPointF>
#include <QString>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace atlas::views {

class Plot;

/// Points and lines on axes that are both logarithmic.
struct ScatterPlot {
    struct Dot {
        QPointF at; ///< both positive
        QString label; ///< beside it, where there is room
        QString hint;
        bool accented = false;
        bool hollow = false; ///< of another sort
    };
    struct Line {
        QString name;
        std::vector<QPointF> points;
        bool dashed = false;
    };
    QString title;
    QString unit;
    QString across; ///< of the horizontal axis
    std::vector<Dot> dots;
    std::vector<Line> lines;
    std::function<QString(double)> xText;
    std::function<QString(double)> yText;
};

/// A log-log chart; pointing at a dot says what it is, a click chooses it.
class ScatterChart : public QWidget {
    Q_OBJECT

public:
    explicit ScatterChart(QWidget* parent = nullptr);

    void setPlot(ScatterPlot plot);
    [[nodiscard]] const ScatterPlot& plot() const { return m_shown; }
    /// Where a dot stands in the widget.
    [[nodiscard]] QPointF placeOf(std::size_t dot) const;
    [[nodiscard]] QString asCsv() const;

    [[nodiscard]] QSize sizeHint() const override { return {420, 180}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {180, 90}; }

Q_SIGNALS:
    void dotChosen(std::size_t dot);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Range {
        double from = 1;
        double to = 10;
    };
    void measure();
    void rebuild();
    void place();
    [[nodiscard]] QPointF shareOf(QPointF value) const;
    [[nodiscard]] QPointF inPlot(QPointF value) const;
    [[nodiscard]] std::optional<std::size_t> dotAt(QPointF position) const;
    void paintGrid(QPainter& painter) const;
    void paintWords(QPainter& painter) const;

    Plot* m_plot = nullptr;
    ScatterPlot m_shown;
    Range m_x;
    Range m_y;
};

} // namespace atlas::views
