#include "views/canvas/Minimap.h"

#include "views/theme/ThemeColors.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace atlas::views {

namespace {

constexpr double margin = 8;
constexpr double mostWidth = 200;
constexpr double mostHeight = 150;
constexpr double leastSide = 56;
/// Chips of fewer pixels would be rounded to different sizes, which looks like bands: their map is
/// painted so many times as large and smoothed down.
constexpr double smallChip = 9;
constexpr int smallChipFineness = 8;
constexpr double leastFrame = 8; ///< of the part in sight: smaller frames cannot be found
/// With more than this share of the drawing in sight the map would only cover it.
constexpr double nearlyAll = 0.75;

} // namespace

Minimap::Minimap(DiagramCanvas& canvas, QWidget* parent)
    : QWidget(parent)
    , m_canvas(canvas)
{
    setObjectName(QStringLiteral("minimap"));
    setAccessibleName(tr("Overview map"));
    setToolTip(tr("Click or drag to move the view"));
    setCursor(Qt::CrossCursor);
    hide();
    connect(&canvas, &DiagramCanvas::viewportChanged, this, &Minimap::follow);
}

QSize Minimap::sizeHint() const
{
    if (!m_canvas.scene())
        return {};
    const Rect bounds = m_canvas.scene()->drawing.bounds;
    const double scale = std::min(
        mostWidth / std::max(bounds.width, 1.0), mostHeight / std::max(bounds.height, 1.0));
    const QSizeF size(
        std::max(bounds.width * scale, leastSide), std::max(bounds.height * scale, leastSide));
    return (size + QSizeF(2 * margin, 2 * margin)).toSize();
}

bool Minimap::isNeeded() const
{
    // Inside a chip the path above the diagram says where one is.
    if (!m_canvas.scene() || m_canvas.place())
        return false;
    const Rect all = m_canvas.scene()->drawing.bounds;
    const Rect seen = m_canvas.visibleRect();
    const double width = std::min(seen.right(), all.right()) - std::max(seen.x, all.x);
    const double height = std::min(seen.bottom(), all.bottom()) - std::max(seen.y, all.y);
    return std::max(width, 0.0) * std::max(height, 0.0) < nearlyAll * all.width * all.height;
}

void Minimap::follow()
{
    const bool needed = isNeeded();
    if (needed != m_needed) {
        m_needed = needed;
        Q_EMIT neededChanged(needed);
    }
    if (isVisible())
        update();
}

Viewport Minimap::map() const
{
    return fitted(m_canvas.scene()->drawing.bounds, size(), margin, 1);
}

/// Paints the picture of the whole drawing if it is not that of now.
void Minimap::paintMap()
{
    const double ratio = devicePixelRatioF();
    const QSize pixels = size() * ratio;
    const bool small = m_canvas.scene()->chipWidth * map().scale < smallChip;
    const int fineness = small ? smallChipFineness : 1;
    if (m_painted == m_canvas.scene() && m_paintedLook == m_canvas.look()
        && m_picture.size() == pixels)
        return;
    m_painted = m_canvas.scene();
    m_paintedLook = m_canvas.look();
    QImage fine(pixels * fineness, QImage::Format_RGB32);
    fine.setDevicePixelRatio(ratio * fineness);
    fine.fill(toQColor(atlas::palette(m_paintedLook.theme), Role::Panel));
    QPainter painter(&fine);
    SceneLook look = m_paintedLook;
    for (const Layer layer : {Layer::NeuronLink, Layer::Pcie, Layer::Labels, Layer::Bandwidth})
        look.layers = look.layers.with(layer, false);
    ScenePainter().paint(painter, {*m_painted, map(), look}, m_painted->drawing.bounds, {});
    painter.end();
    m_picture =
        QPixmap::fromImage(fine.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    m_picture.setDevicePixelRatio(ratio);
}

QRectF Minimap::seenFrame() const
{
    const Viewport view = map();
    const Rect seen = m_canvas.visibleRect();
    QRectF frame(view.toWidget({seen.x, seen.y}), view.toWidget({seen.right(), seen.bottom()}));
    const double wider = std::max((leastFrame - frame.width()) / 2, 0.0);
    const double taller = std::max((leastFrame - frame.height()) / 2, 0.0);
    frame.adjust(-wider, -taller, wider, taller);
    return frame.intersected(QRectF(rect()).adjusted(2, 2, -2, -2));
}

void Minimap::paintEvent(QPaintEvent*)
{
    if (!m_canvas.scene())
        return;
    const Palette& colors = atlas::palette(m_canvas.look().theme);
    paintMap();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    painter.setPen(QPen(toQColor(colors, Role::Accent), 2));
    painter.drawRect(seenFrame());
    painter.setPen(QPen(toQColor(colors, Role::BoxEdge), 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    moveTo(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        moveTo(event->position());
}

void Minimap::moveTo(QPointF position)
{
    if (m_canvas.scene())
        m_canvas.centerOn(map().toDrawing(position));
}

} // namespace atlas::views
