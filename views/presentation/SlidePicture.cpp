#include "views/presentation/SlidePicture.h"

#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QPainter>

namespace atlas::views {

SlidePicture::SlidePicture(SlidePainter& painter, QWidget* parent)
    : QWidget(parent)
    , m_painter(painter)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(160, 90);
}

void SlidePicture::showStep(const std::optional<StepPlace>& at, const QString& instead)
{
    m_live = {};
    m_instead = instead;
    if (m_at != at)
        forget();
    m_at = at;
    update();
}

void SlidePicture::forget()
{
    m_pixels = {};
    update();
}

void SlidePicture::setLive(const QPixmap& picture)
{
    m_live = picture;
    update();
}

void SlidePicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const SlideLook look = lookOf(m_painter.story().head);
    const QRectF page = SlidePainter::pageRect(rect(), look.aspect);
    if (m_at && m_live.isNull()) {
        const double ratio = devicePixelRatioF();
        const QSize pixels = (QSizeF(size()) * ratio).toSize();
        if (m_pixels.size() != pixels) {
            m_pixels = QPixmap(pixels);
            m_pixels.setDevicePixelRatio(ratio);
            m_pixels.fill(Qt::transparent);
            QPainter into(&m_pixels);
            into.setRenderHint(QPainter::Antialiasing);
            m_painter.paint(into, rect(), *m_at, look);
        }
        painter.drawPixmap(0, 0, m_pixels);
    } else if (m_at) {
        painter.drawPixmap(page, m_live, QRectF(m_live.rect()));
    } else {
        painter.fillRect(page, themeColor(Role::Raised));
        painter.setFont(uiFont(13));
        painter.setPen(themeColor(Role::TextSecondary));
        painter.drawText(page, Qt::AlignCenter, m_instead);
    }
    painter.setPen(QPen(themeColor(Role::Hairline), 1));
    painter.drawRect(page.adjusted(0, 0, -1, -1));
}

} // namespace atlas::views
