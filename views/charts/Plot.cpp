#include "views/charts/Plot.h"

#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QChart>
#include <QFontMetricsF>
#include <QLegend>
#include <QPainter>
#include <QWheelEvent>

#include <utility>

namespace atlas::views {

Plot::Plot(QChart* chart, QWidget* parent)
    : QChartView(chart, parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setBackgroundBrush(Qt::NoBrush);
    setStyleSheet(QStringLiteral("background: transparent"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setMargins({});
    chart->legend()->hide();
}

void Plot::setPainters(Paint under, Paint over)
{
    m_under = std::move(under);
    m_over = std::move(over);
}

void Plot::setArea(const QRectF& area)
{
    m_area = area;
    chart()->setPlotArea(area);
}

void Plot::drawBackground(QPainter* painter, const QRectF&)
{
    if (m_under)
        m_under(*painter);
}

void Plot::drawForeground(QPainter* painter, const QRectF&)
{
    if (m_over)
        m_over(*painter);
}

/// A page scrolls past its charts.
void Plot::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void paintTitle(QPainter& painter, const QRectF& line, const QString& title, const QString& unit)
{
    const QFont strong = uiFont(13, QFont::DemiBold);
    const QFontMetricsF metrics(strong);
    const double baseline = line.center().y() + metrics.capHeight() / 2;
    const QString shown = metrics.elidedText(title, Qt::ElideRight, line.width());
    painter.setFont(strong);
    painter.setPen(themeColor(Role::Text));
    painter.drawText(QPointF(line.left(), baseline), shown);
    const double left = line.left() + metrics.horizontalAdvance(shown) + 10;
    const QFont light = uiFont(12);
    painter.setFont(light);
    painter.setPen(themeColor(Role::TextSecondary));
    painter.drawText(
        QPointF(left, baseline),
        QFontMetricsF(light).elidedText(unit, Qt::ElideRight, line.right() - left));
}

} // namespace atlas::views
