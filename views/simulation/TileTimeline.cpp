#include "views/simulation/TileTimeline.h"

#include "views/export/PictureExport.h"
#include "views/language/Words.h"
#include "views/simulation/Player.h"
#include "views/simulation/Scrubber.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"
#include "views/theme/ThemeColors.h"

#include <QBuffer>
#include <QFileInfo>
#include <QHelpEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSvgGenerator>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr double wheelStep = 1.0015; ///< per eighth of a degree
constexpr double keyZoom = 1.5;
constexpr double keyPan = 0.2; ///< of what is in sight
constexpr double leastSpan = 5e-9; ///< seconds in sight
constexpr double dragFrom = 3; ///< pixels
constexpr double pictureWidth = 1600;
constexpr double pictureTitle = 44;
constexpr double pictureFoot = 10;
constexpr int pngScale = 2;

QSizeF pictureSize(const TileChart& chart)
{
    return {pictureWidth, pictureTitle + TilePainter::fullHeight(chart.run()) + pictureFoot};
}

/// The picture of a file.
void paintPicture(
    QPainter& painter, const TileChart& chart, const QString& title, const Palette& palette)
{
    const QSizeF size = pictureSize(chart);
    painter.fillRect(QRectF(QPointF(), size), toQColor(palette, Role::Canvas));
    painter.setFont(uiFont(18, QFont::DemiBold));
    painter.setPen(toQColor(palette, Role::Text));
    painter.drawText(QPointF(14, 28), title);
    painter.translate(0, pictureTitle);
    TilePainter(chart, palette, {size.width(), size.height() - pictureTitle - pictureFoot})
        .paint(painter);
}

QByteArray asPng(const TileChart& chart, const QString& title, const Palette& palette)
{
    QImage image((pictureSize(chart) * pngScale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(pngScale);
    QPainter painter(&image);
    paintPicture(painter, chart, title, palette);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray asSvg(const TileChart& chart, const QString& title, const Palette& palette)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(pictureSize(chart).toSize());
    generator.setViewBox(QRectF(QPointF(), pictureSize(chart)));
    generator.setTitle(title);
    QPainter painter(&generator);
    paintPicture(painter, chart, title, palette);
    painter.end();
    return bytes;
}

} // namespace

TileTimeline::TileTimeline(Player& player, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
{
    setObjectName(u"tileTimeline"_s);
    setAccessibleName(tr("Engines and memories over time"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(static_cast<int>(TilePainter::leastHeight) - 40);
    connect(&player, &Player::timeChanged, this, [this] {
        const double time = m_player.time();
        if (m_player.isPlaying() && m_chart && (time < m_from || time > m_to))
            setRange(time, time + (m_to - m_from));
        update();
    });
}

double TileTimeline::length() const
{
    return m_chart ? m_chart->run().makespan.value() : 0;
}

void TileTimeline::setChart(std::shared_ptr<const TileChart> chart)
{
    const double before = length();
    m_chart = std::move(chart);
    m_hovered.reset();
    m_stale = true;
    if (length() != before)
        fit();
    update();
}

TilePainter TileTimeline::painter() const
{
    TilePainter painter(*m_chart, currentPalette(), size());
    painter.setRange(m_from, m_to);
    return painter;
}

void TileTimeline::setRange(double from, double to)
{
    const double span = std::clamp(to - from, std::min(leastSpan, length()), length());
    const double begin = std::clamp(from, 0.0, length() - span);
    if (begin == m_from && begin + span == m_to)
        return;
    m_from = begin;
    m_to = begin + span;
    m_stale = true;
    update();
}

void TileTimeline::fit()
{
    setRange(0, length());
}

void TileTimeline::zoomAround(double time, double factor)
{
    const double span =
        std::clamp((m_to - m_from) / factor, leastSpan, std::max(length(), leastSpan));
    const double share = m_to > m_from ? (time - m_from) / (m_to - m_from) : 0.5;
    setRange(time - share * span, time + (1 - share) * span);
}

void TileTimeline::zoomIn()
{
    zoomAround((m_from + m_to) / 2, keyZoom);
}

void TileTimeline::zoomOut()
{
    zoomAround((m_from + m_to) / 2, 1 / keyZoom);
}

void TileTimeline::pan(double seconds)
{
    setRange(m_from + seconds, m_to + seconds);
}

void TileTimeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!m_chart || m_chart->isEmpty()) {
        painter.fillRect(rect(), themeColor(Role::Panel));
        painter.setFont(uiFont(13));
        painter.setPen(themeColor(Role::TextSecondary));
        painter.drawText(
            QPointF(16, 28),
            m_chart ? tr("The run has %L1 instructions, too many to keep each of them; only its "
                         "totals are told.")
                          .arg(m_chart->run().instructionCount)
                    : tr("No run is shown."));
        return;
    }
    const TilePainter chart = this->painter();
    const QSize pixels = size() * devicePixelRatioF();
    if (m_stale || m_pixels.size() != pixels) {
        m_pixels = QPixmap(pixels);
        m_pixels.setDevicePixelRatio(devicePixelRatioF());
        m_pixels.fill(themeColor(Role::Panel));
        QPainter base(&m_pixels);
        chart.paint(base);
        m_stale = false;
    }
    painter.drawPixmap(0, 0, m_pixels);
    if (m_hovered)
        chart.paintFrame(painter, m_hovered->lane, m_hovered->index);
    chart.paintCursor(painter, m_player.time());
    if (hasFocus()) {
        painter.setPen(QPen(themeColor(Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void TileTimeline::wheelEvent(QWheelEvent* event)
{
    if (!m_chart)
        return;
    const QPoint turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ShiftModifier)
        || std::abs(turned.x()) > std::abs(turned.y())) {
        const double along = turned.x() != 0 ? turned.x() : turned.y();
        pan(-along / 1200.0 * (m_to - m_from));
    } else {
        zoomAround(
            std::clamp(painter().timeAt(event->position().x()), m_from, m_to),
            std::pow(wheelStep, turned.y()));
    }
    event->accept();
}

void TileTimeline::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_chart)
        return;
    m_press = event->position();
    m_pressFrom = m_from;
    m_dragged = false;
}

void TileTimeline::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_chart)
        return;
    if (m_press && event->buttons().testFlag(Qt::LeftButton)) {
        const double moved = event->position().x() - m_press->x();
        m_dragged = m_dragged || std::abs(moved) > dragFrom;
        if (m_dragged) {
            const TilePainter chart = painter();
            const double begin = m_pressFrom - (chart.timeAt(moved) - chart.timeAt(0));
            setRange(begin, begin + (m_to - m_from));
        }
        return;
    }
    m_hovered = painter().hitAt(event->position());
    update();
}

void TileTimeline::mouseReleaseEvent(QMouseEvent* event)
{
    const bool clicked = m_press.has_value() && !m_dragged;
    m_press.reset();
    if (!clicked || !m_chart || event->button() != Qt::LeftButton)
        return;
    m_player.pause();
    m_player.setTime(painter().timeAt(event->position().x()));
}

void TileTimeline::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!m_chart || event->button() != Qt::LeftButton)
        return;
    const auto hit = painter().hitAt(event->position());
    if (!hit) {
        fit();
        return;
    }
    const Instruction& one = m_chart->instruction(hit->lane, hit->index);
    const double span = (one.finish.value() - one.start.value()) * 8;
    const double middle = (one.finish.value() + one.start.value()) / 2;
    setRange(middle - span / 2, middle + span / 2);
}

void TileTimeline::leaveEvent(QEvent* event)
{
    m_hovered.reset();
    update();
    QWidget::leaveEvent(event);
}

void TileTimeline::keyPressEvent(QKeyEvent* event)
{
    const double span = m_to - m_from;
    switch (event->key()) {
    case Qt::Key_W:
        zoomIn();
        return;
    case Qt::Key_S:
        zoomOut();
        return;
    case Qt::Key_A:
        pan(-keyPan * span);
        return;
    case Qt::Key_D:
        pan(keyPan * span);
        return;
    case Qt::Key_Left:
        m_player.stepBack();
        return;
    case Qt::Key_Right:
        m_player.stepForward();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TileTimeline::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_stale = true;
    QWidget::changeEvent(event);
}

QString TileTimeline::hintAt(QPointF point) const
{
    if (!m_chart || m_chart->isEmpty())
        return {};
    const TilePainter chart = painter();
    const TimeScale scale = timeScale(length());
    const auto shown = [&scale](double time) {
        return u"%1 %2"_s.arg(QLocale().toString(time / scale.unit, 'f', 3), scale.name);
    };
    if (const auto hit = chart.hitAt(point)) {
        const Instruction& one = m_chart->instruction(hit->lane, hit->index);
        return tr("<b>%1</b><br>%2<br>from %3 to %4, %5 ns")
            .arg(
                words(nameOf(one.lane)),
                instructionText(one),
                shown(one.start.value()),
                shown(one.finish.value()))
            .arg(QLocale().toString((one.finish.value() - one.start.value()) * 1e9, 'f', 0));
    }
    for (const TileRow& row : chart.rows()) {
        if (!row.memory || !row.rect.contains(point))
            continue;
        const Seconds time(chart.timeAt(point.x()));
        const std::uint64_t amount = m_chart->amountAt(*row.memory, time);
        const std::uint64_t whole = m_chart->capacity(*row.memory);
        return *row.memory == TileMemory::Sbuf
            ? tr("%1 of %2 of each partition at %3")
                  .arg(
                      plain(toString(Bytes(amount))),
                      plain(toString(Bytes(whole))),
                      shown(time.value()))
            : tr("%1 of %2 banks at %3").arg(amount).arg(whole).arg(shown(time.value()));
    }
    return {};
}

bool TileTimeline::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto& help = static_cast<const QHelpEvent&>(*event);
        const QString hint = hintAt(help.pos());
        if (hint.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help.globalPos(), hint, this);
        return true;
    }
    return QWidget::event(event);
}

Result<void> saveTileChart(
    const TileChart& chart, const QString& title, const Palette& palette, const QString& path)
{
    if (chart.isEmpty())
        return std::unexpected(Problem{
            path.toStdString(),
            "the run has too many instructions to keep each; a smaller matrix has a chart"});
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"png"_s)
        return writeFile(asPng(chart, title, palette), path);
    if (ending == u"svg"_s)
        return writeFile(asSvg(chart, title, palette), path);
    if (ending == u"csv"_s)
        return writeFile(QByteArray::fromStdString(instructionsCsv(chart.run())), path);
    return std::unexpected(Problem{
        path.toStdString(), "a chart is saved as .png, .svg or .csv, told by the file's name"});
}

} // namespace atlas::views
