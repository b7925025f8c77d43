#include "views/theme/AppIcon.h"

#include <QPainter>
#include <QPixmap>
#include <QString>
#include <QSvgRenderer>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstFull = 40; ///< pixels from which the full drawing can be made out

} // namespace

QIcon applicationIcon()
{
    QSvgRenderer full(u":/icons/neuron-atlas.svg"_s);
    QSvgRenderer plain(u":/icons/neuron-atlas-small.svg"_s);
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        (size < firstFull ? plain : full).render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace atlas::views
