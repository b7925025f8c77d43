#include "views/simulation/TileOverlay.h"

#include "views/theme/Fonts.h"
#include "views/theme/ThemeColors.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastWidth = 60; ///< pixels of a box with a bar
constexpr double wordsFrom = 130; ///< with its share as a number
constexpr double thickness = 8;
constexpr double inset = 10;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TileOverlay)
};

QString percentText(double share)
{
    return u"%1 %"_s.arg(QLocale().toString(share * 100, 'f', 0));
}

} // namespace

void TileOverlay::paint(
    QPainter& painter, const SceneView& view, const Highlight&, const Rect&) const
{
    const Palette& colors = palette(view.look.theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Bar& bar : m_bars) {
        const Rect drawn = view.scene.bounds(bar.memory);
        const double scale = view.viewport.scale;
        const QRectF box(
            view.viewport.toWidget({drawn.x, drawn.y}),
            QSizeF(drawn.width * scale, drawn.height * scale));
        if (box.width() < leastWidth)
            continue;
        const bool told = box.width() >= wordsFrom;
        const QString words = percentText(bar.share);
        painter.setFont(uiFont(12, QFont::DemiBold));
        const double room =
            told ? QFontMetricsF(painter.font()).horizontalAdvance(percentText(1)) + 8 : 0;
        const QRectF track(
            box.left() + inset,
            box.bottom() - thickness - 2,
            box.width() - 2 * inset - room,
            thickness);
        painter.setPen(QPen(toQColor(colors, Role::BoxEdge), 1));
        painter.setBrush(toQColor(colors, Role::Panel));
        painter.drawRoundedRect(track.adjusted(-5, -5, room + 3, 5), 4, 4);
        painter.drawRoundedRect(track, 3, 3);
        QRectF filled = track.adjusted(1, 1, -1, -1);
        filled.setWidth(filled.width() * std::clamp(bar.share, 0.0, 1.0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(toQColor(colors, bar.role));
        painter.drawRoundedRect(filled, 2, 2);
        const double peak = track.left() + track.width() * std::clamp(bar.peak, 0.0, 1.0);
        painter.fillRect(
            QRectF(peak - 1, track.top() - 2, 2, thickness + 4), toQColor(colors, Role::Text));
        if (!told)
            continue;
        painter.setPen(toQColor(colors, Role::Text));
        painter.drawText(QPointF(track.right() + 8, track.bottom() + 1), words);
    }
    painter.restore();
}

QString TileOverlay::hintOf(Element element) const
{
    const auto bar = std::ranges::find(m_bars, element, &Bar::memory);
    if (bar == m_bars.end())
        return {};
    return Words::tr("%1 in use at this moment, %2 at most")
        .arg(percentText(bar->share), percentText(bar->peak));
}

} // namespace atlas::views
