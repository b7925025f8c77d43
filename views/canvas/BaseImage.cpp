#include "views/canvas/BaseImage.h"

#include "views/theme/ThemeColors.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QRegion>

#include <cmath>

namespace atlas::views {

void BaseImage::clear()
{
    m_key = {};
    m_pixels = {};
}

void BaseImage::paintPart(
    const ScenePainter& painter, const QRect& part, const Highlight& highlight)
{
    QPainter pixels(&m_pixels);
    pixels.setClipRect(part);
    pixels.fillRect(part, toQColor(palette(m_key.look.theme), Role::Canvas));
    const Point corner = m_viewport.toDrawing(part.topLeft());
    const double scale = m_viewport.scale;
    const Rect region{corner.x, corner.y, part.width() / scale, part.height() / scale};
    painter.paint(
        pixels, {*m_key.scene, m_viewport, m_key.look}, region.grown(2 / scale), highlight);
}

bool BaseImage::scrollTo(
    const ScenePainter& painter, const Viewport& viewport, const Highlight& highlight)
{
    const QPointF moved = viewport.offset - m_viewport.offset;
    const QPoint steps = (moved * m_key.pixelRatio).toPoint();
    const QPointF rest = moved * m_key.pixelRatio - steps;
    if (std::abs(rest.x()) > 0.01 || std::abs(rest.y()) > 0.01)
        return false;
    m_viewport = viewport;
    QRegion exposed;
    m_pixels.scroll(steps.x(), steps.y(), m_pixels.rect(), &exposed);
    for (const QRect& device : exposed) {
        const QRectF part(
            device.x() / m_key.pixelRatio,
            device.y() / m_key.pixelRatio,
            device.width() / m_key.pixelRatio,
            device.height() / m_key.pixelRatio);
        paintPart(painter, part.toAlignedRect(), highlight);
    }
    return true;
}

void BaseImage::update(
    const ScenePainter& painter,
    const Key& key,
    const Viewport& viewport,
    const Highlight& highlight)
{
    const bool same = shows(key);
    if (same && m_viewport == viewport)
        return;
    if (same && m_viewport.scale == viewport.scale && scrollTo(painter, viewport, highlight))
        return;
    QElapsedTimer timer;
    timer.start();
    m_key = key;
    m_viewport = viewport;
    const QSize pixels = (QSizeF(key.size) * key.pixelRatio).toSize();
    if (m_pixels.size() != pixels)
        m_pixels = QPixmap(pixels);
    m_pixels.setDevicePixelRatio(key.pixelRatio);
    paintPart(painter, QRect(QPoint(), key.size), highlight);
    m_wholeMilliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void BaseImage::paint(QPainter& painter, const Viewport& viewport) const
{
    const double stretch = viewport.scale / m_viewport.scale;
    const QPointF corner = viewport.offset - m_viewport.offset * stretch;
    painter.drawPixmap(
        QRectF(corner, QSizeF(m_key.size) * stretch), m_pixels, QRectF(m_pixels.rect()));
}

} // namespace atlas::views
