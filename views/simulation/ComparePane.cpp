#include "views/simulation/ComparePane.h"

#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace atlas::views {

namespace {

constexpr int headHeight = 46; ///< as of the diagram beside it
constexpr int side = 24;

} // namespace

ComparePane::ComparePane(QWidget* parent)
    : QWidget(parent)
    , m_canvas(new DiagramCanvas(this))
{
    setObjectName(QStringLiteral("comparePane"));
    setAccessibleName(tr("Run before"));
    m_canvas->setObjectName(QStringLiteral("diagramBefore"));
    m_canvas->setAccessibleName(tr("Diagram of the run before"));
    m_canvas->setReducedMotion(true);
    m_canvas->setOverlay(&m_overlay);
    setMinimumWidth(280);
    hide();
}

void ComparePane::setRun(
    const std::shared_ptr<const Scene>& scene,
    const std::shared_ptr<const ShownRun>& run,
    const QString& title)
{
    m_title = title;
    m_overlay.setRun(run);
    m_canvas->setScene(scene);
    m_canvas->update();
    update();
}

void ComparePane::setTime(double time, bool moving, double slowdown)
{
    const auto& run = m_overlay.run();
    const double length = run ? run->playback.length().value() : 0;
    m_overlay.setTime(std::min(time, length));
    m_overlay.setMotion(moving && time < length, slowdown);
    if (isVisible())
        m_canvas->update();
}

void ComparePane::resizeEvent(QResizeEvent*)
{
    m_canvas->setGeometry(0, headHeight, width() - 1, height() - headHeight);
}

void ComparePane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Role::Canvas));
    painter.fillRect(width() - 1, 0, 1, height(), themeColor(Role::Hairline));
    const QFont font = uiFont(13, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(themeColor(Role::TextSecondary));
    painter.drawText(
        QPointF(side, headHeight / 2.0 + metrics.capHeight() / 2 + 3),
        metrics.elidedText(m_title, Qt::ElideRight, width() - 2 * side));
}

} // namespace atlas::views
