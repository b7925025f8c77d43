#include "views/panels/TraceCard.h"

#include "views/theme/Fonts.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace atlas::views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TraceCard)
};

constexpr int side = 20; ///< margin left and right of the card
constexpr int outside = 6; ///< above and below it
constexpr int padding = 12;
constexpr int markRoom = 22;
constexpr int gap = 8;
constexpr int lineGap = 1;

/// A paragraph of the card.
struct Line {
    QString text;
    QFont::Weight weight = QFont::Normal;
    Role color = Role::Text;
    int gapAbove = lineGap;
};

void addReading(std::vector<Line>& lines, const InspectorRow& row, const ReadingLine& reading)
{
    const bool chosen = reading.chosen && row.readings.size() > 1;
    lines.push_back(
        {chosen ? Words::tr("%1, chosen").arg(reading.value) : reading.value,
         reading.chosen ? QFont::DemiBold : QFont::Medium,
         Role::Text,
         gap});
    if (!reading.source.isEmpty())
        lines.push_back({breakable(reading.source), QFont::Normal, Role::TextSecondary});
    if (reading.note.isEmpty())
        return;
    const QString note =
        row.mark == Mark::Derived ? Words::tr("How it follows: %1") : Words::tr("Note: %1");
    lines.push_back({note.arg(reading.note), QFont::Normal, Role::Text});
}

std::vector<Line> linesOf(const InspectorRow& row)
{
    std::vector<Line> lines;
    for (const ReadingLine& reading : row.readings)
        addReading(lines, row, reading);
    if (row.readings.empty() && !row.explanation.isEmpty())
        lines.push_back({row.explanation, QFont::Normal, Role::Text, gap / 2});
    if (!row.reason.isEmpty())
        lines.push_back(
            {Words::tr("Why this one: %1").arg(row.reason), QFont::Normal, Role::Text, gap});
    return lines;
}

int textWidth(int listWidth)
{
    return listWidth - 2 * side - 2 * padding;
}

int headingHeight()
{
    return textScaled(18);
}

} // namespace

int heightOf(const QString& words, const QFont& font, int width)
{
    const QFontMetrics metrics(font);
    return metrics.boundingRect(QRect(0, 0, std::max(width, 40), 10000), Qt::TextWordWrap, words)
        .height();
}

QString breakable(QString source)
{
    constexpr QChar zeroWidthSpace(0x200B);
    for (const QChar mark : {u'_', u'/', u'-'})
        source.replace(mark, QString(mark) + zeroWidthSpace);
    return source;
}

QString traceHeading(const InspectorRow& row)
{
    if (row.readings.size() > 1)
        return Words::tr("%1: %Ln readings", nullptr, static_cast<int>(row.readings.size()))
            .arg(row.name);
    QString words = markText(row.mark);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

int traceCardHeight(const InspectorRow& row, int listWidth)
{
    int height = 2 * outside + 2 * padding + headingHeight();
    for (const Line& line : linesOf(row))
        height +=
            line.gapAbove + heightOf(line.text, uiFont(12, line.weight), textWidth(listWidth));
    return height;
}

void paintTraceCard(QPainter& painter, const QRect& rect, const InspectorRow& row, int listWidth)
{
    const bool disputed = row.mark == Mark::Disputed;
    const QRectF card =
        QRectF(rect).adjusted(side + 0.5, outside + 0.5, -side - 0.5, -outside - 0.5);
    painter.setPen(QPen(themeColor(disputed ? Role::Degraded : Role::BoxEdge), 1.25));
    painter.setBrush(themeColor(Role::Raised));
    painter.drawRoundedRect(card, 6, 6);
    painter.setBrush(Qt::NoBrush);
    const int left = rect.left() + side + padding;
    int top = rect.top() + outside + padding;
    paintMark(painter, row.mark, QPointF(left + 6, top + headingHeight() / 2.0));
    const QFont strong = uiFont(12, QFont::DemiBold);
    const QFontMetrics metrics(strong);
    painter.setFont(strong);
    painter.setPen(themeColor(Role::Text));
    painter.drawText(
        QPointF(left + markRoom, top + (headingHeight() + metrics.capHeight()) / 2.0),
        metrics.elidedText(traceHeading(row), Qt::ElideRight, textWidth(listWidth) - markRoom));
    top += headingHeight();
    for (const Line& line : linesOf(row)) {
        const QFont font = uiFont(12, line.weight);
        const int height = heightOf(line.text, font, textWidth(listWidth));
        top += line.gapAbove;
        painter.setFont(font);
        painter.setPen(themeColor(line.color));
        painter.drawText(
            QRect(left, top, textWidth(listWidth), height), Qt::TextWordWrap, line.text);
        top += height;
    }
}

} // namespace atlas::views
