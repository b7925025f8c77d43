#include "views/charts/ChartExport.h"

#include "views/charts/Series.h"
#include "views/export/PictureExport.h"
#include "views/theme/ThemeApplier.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <QWidget>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int pngScale = 2;

QByteArray asPng(QWidget& chart)
{
    QImage image(chart.size() * pngScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(pngScale);
    image.fill(themeColor(Role::Canvas));
    chart.render(&image, QPoint(), QRegion(), QWidget::DrawChildren);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray asSvg(QWidget& chart)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(chart.size());
    generator.setViewBox(chart.rect());
    generator.setTitle(chart.accessibleName());
    QPainter painter(&generator);
    painter.fillRect(chart.rect(), themeColor(Role::Canvas));
    chart.render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
    painter.end();
    return bytes;
}

} // namespace

Result<void> saveChart(QWidget& chart, const QString& csv, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"png"_s)
        return writeFile(asPng(chart), path);
    if (ending == u"svg"_s)
        return writeFile(asSvg(chart), path);
    if (ending == u"csv"_s)
        return writeFile(csv.toUtf8(), path);
    return std::unexpected(Problem{
        path.toStdString(), "a chart is saved as .png, .svg or .csv, told by the file's name"});
}

QString seriesCsv(const Series& series)
{
    const auto quoted = [](QString words) {
        return words.contains(u',') || words.contains(u'"')
            ? u"\"%1\""_s.arg(words.replace(u'"', u"\"\""_s))
            : words;
    };
    const QString head =
        series.unit.isEmpty() ? series.name : u"%1 (%2)"_s.arg(series.name, series.unit);
    QString text = u"name,"_s + quoted(head) + u'\n';
    for (const SeriesPoint& point : series.points)
        text += quoted(point.label) + u','
            + (point.value ? QString::number(*point.value, 'g', 12) : QString()) + u'\n';
    return text;
}

} // namespace atlas::views
