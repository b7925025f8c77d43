#include "views/theme/TextScale.h"

#include "views/theme/Fonts.h"

#include <QApplication>
#include <QToolTip>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace atlas::views {

namespace {

constexpr const char* heightProperty = "designedHeight";
constexpr const char* widthProperty = "designedWidth";
constexpr const char* fontProperty = "designedFontSize";

double& scaleOfNow()
{
    static double scale = 1;
    return scale;
}

int rounded(double pixels)
{
    return static_cast<int>(std::lround(pixels));
}

/// A font that somebody gave to this widget alone; what it inherits follows by itself.
void scaleOwnFont(QWidget& widget, double before)
{
    QFont font = widget.font();
    if (!widget.testAttribute(Qt::WA_SetFont) || font.pixelSize() <= 0)
        return;
    const QVariant known = widget.property(fontProperty);
    // A widget that got another font since is measured again.
    const bool same = known.isValid() && rounded(known.toInt() * before) == font.pixelSize();
    const int designed = same ? known.toInt() : rounded(font.pixelSize() / before);
    widget.setProperty(fontProperty, designed);
    font.setPixelSize(textScaled(designed));
    widget.setFont(font);
}

void scaleOwnSize(QWidget& widget)
{
    if (const QVariant height = widget.property(heightProperty); height.isValid())
        widget.setFixedHeight(textScaled(height.toInt()));
    if (const QVariant width = widget.property(widthProperty); width.isValid())
        widget.setFixedWidth(textScaled(width.toInt()));
}

} // namespace

double textScale()
{
    return scaleOfNow();
}

int textScaled(int pixels)
{
    return rounded(pixels * scaleOfNow());
}

void applyTextScale(double scale)
{
    const double before = scaleOfNow();
    scaleOfNow() = std::clamp(scale, leastTextScale, mostTextScale);
    const bool stays = std::abs(scaleOfNow() - before) < textScaleStep / 100;
    QApplication::setFont(uiFont(13));
    QToolTip::setFont(uiFont(12));
    if (stays)
        return;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* const widget : widgets) {
        scaleOwnFont(*widget, before);
        scaleOwnSize(*widget);
        widget->updateGeometry();
        widget->update();
    }
}

void fixHeight(QWidget& widget, int pixels)
{
    widget.setProperty(heightProperty, pixels);
    widget.setFixedHeight(textScaled(pixels));
}

void fixWidth(QWidget& widget, int pixels)
{
    widget.setProperty(widthProperty, pixels);
    widget.setFixedWidth(textScaled(pixels));
}

} // namespace atlas::views
