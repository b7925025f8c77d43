#include "views/simulation/RowList.h"

#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace atlas::views {

namespace {

constexpr int headHeight = 26;
constexpr int rowHeight = 25;
constexpr double markRoom = 22;
constexpr double unitGap = 5;

} // namespace

RowList::RowList(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
{
    setAccessibleName(title);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RowList::setTitle(const QString& title)
{
    m_title = title;
    setAccessibleName(title);
    update();
}

void RowList::setRows(std::vector<RunRow> rows)
{
    if (m_rows == rows)
        return;
    m_rows = std::move(rows);
    const bool editable = std::ranges::any_of(m_rows, &RunRow::editable);
    setFocusPolicy(editable ? Qt::TabFocus : Qt::NoFocus);
    m_current = 0;
    QStringList words;
    for (const RunRow& row : m_rows)
        words << QStringLiteral("%1: %2 %3").arg(row.name, row.value, row.unit).trimmed();
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize RowList::sizeHint() const
{
    return {240, headHeight + rowHeight * static_cast<int>(m_rows.size())};
}

QPoint RowList::centerOf(std::size_t row) const
{
    return {width() / 2, headHeight + rowHeight * static_cast<int>(row) + rowHeight / 2};
}

std::ptrdiff_t RowList::rowAt(double y) const
{
    const auto row = static_cast<std::ptrdiff_t>((y - headHeight) / rowHeight);
    return y >= headHeight && row < std::ssize(m_rows) ? row : -1;
}

void RowList::paintRow(QPainter& painter, std::size_t index) const
{
    const RunRow& row = m_rows[index];
    const double top = headHeight + rowHeight * static_cast<double>(index);
    const QFont plain = uiFont(13);
    const QFontMetricsF metrics(plain);
    const double baseline = top + rowHeight / 2.0 + metrics.capHeight() / 2;
    double right = width();
    if (row.mark != Mark::None)
        paintMark(painter, row.mark, QPointF(right - 8, top + rowHeight / 2.0));
    right -= markRoom;
    painter.setFont(uiFont(12));
    painter.setPen(themeColor(Role::TextSecondary));
    const double unit = QFontMetricsF(painter.font()).horizontalAdvance(row.unit);
    painter.drawText(QPointF(right - unit, baseline), row.unit);
    right -= row.unit.isEmpty() ? 0 : unit + unitGap;
    const QFont strong = uiFont(13, QFont::DemiBold);
    const double name = std::min(metrics.horizontalAdvance(row.name), right - 40);
    const QString value = QFontMetricsF(strong).elidedText(
        row.value, Qt::ElideRight, std::max(right - name - 8, 20.0));
    painter.setFont(strong);
    painter.setPen(themeColor(row.editable ? Role::Accent : Role::Text));
    painter.drawText(
        QPointF(right - QFontMetricsF(strong).horizontalAdvance(value), baseline), value);
    painter.setFont(plain);
    painter.setPen(themeColor(Role::Text));
    painter.drawText(QPointF(0, baseline), metrics.elidedText(row.name, Qt::ElideRight, name + 1));
    painter.fillRect(QRectF(0, top + rowHeight - 1, width(), 1), themeColor(Role::Hairline));
    if (hasFocus() && row.editable && index == m_current) {
        painter.setPen(QPen(themeColor(Role::Accent), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(-2, top, width() + 2, rowHeight - 1), 4, 4);
    }
}

void RowList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(uiFont(12, QFont::Medium));
    painter.setPen(themeColor(Role::TextSecondary));
    painter.drawText(QPointF(0, 17), m_title);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        paintRow(painter, i);
}

void RowList::mouseReleaseEvent(QMouseEvent* event)
{
    const auto row = rowAt(event->position().y());
    if (row >= 0 && m_rows[static_cast<std::size_t>(row)].editable)
        Q_EMIT editRequested(static_cast<std::size_t>(row));
}

void RowList::mouseMoveEvent(QMouseEvent* event)
{
    const auto row = rowAt(event->position().y());
    const bool editable = row >= 0 && m_rows[static_cast<std::size_t>(row)].editable;
    setCursor(editable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void RowList::setCurrent(std::size_t row)
{
    m_current = row;
    update();
}

void RowList::keyPressEvent(QKeyEvent* event)
{
    const auto editable = [this](std::size_t row) { return m_rows[row].editable; };
    std::size_t row = m_current;
    switch (event->key()) {
    case Qt::Key_Down:
        while (++row < m_rows.size()) {
            if (editable(row)) {
                setCurrent(row);
                return;
            }
        }
        return;
    case Qt::Key_Up:
        while (row-- > 0) {
            if (editable(row)) {
                setCurrent(row);
                return;
            }
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current < m_rows.size() && editable(m_current))
            Q_EMIT editRequested(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool RowList::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto& help = static_cast<const QHelpEvent&>(*event);
    const auto row = rowAt(help.pos().y());
    if (row >= 0 && !m_rows[static_cast<std::size_t>(row)].hint.isEmpty())
        QToolTip::showText(help.globalPos(), m_rows[static_cast<std::size_t>(row)].hint, this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace atlas::views
