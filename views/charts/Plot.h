#pragma once

#include <QChartView>

#include <functional>

namespace atlas::views {

/// A chart of Qt's without its frame, legend, axes and motion. Gridlines and words are painted by
/// whoever owns it, in the theme's colours, at places of the plot area. For the sources of this
/// folder alone.
class Plot : public QChartView {
public:
    using Paint = std::function<void(QPainter&)>;

    Plot(QChart* chart, QWidget* parent);

    /// What lies under and over the series.
    void setPainters(Paint under, Paint over);
    /// Where the series stand, in the widget's coordinates.
    void setArea(const QRectF& area);
    [[nodiscard]] QRectF area() const { return m_area; }

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    Paint m_under;
    Paint m_over;
    QRectF m_area;
};

/// The title and, lighter, the unit behind it, in one line at the top.
void paintTitle(QPainter& painter, const QRectF& line, const QString& title, const QString& unit);

inline constexpr int titleHeight = 26;

} // namespace atlas::views
