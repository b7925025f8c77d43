#include "views/reference/TermLabel.h"

#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace atlas::views {

TermLabel::TermLabel(int pixelSize, QWidget* parent)
    : QWidget(parent)
    , m_pixelSize(pixelSize)
{
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TermLabel::setGlossary(const Glossary& glossary)
{
    m_glossary = glossary;
    findTerms();
}

void TermLabel::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    findTerms();
}

void TermLabel::findTerms()
{
    m_marks = termMarks(m_glossary, m_text);
    m_active.reset();
    // Without terms there is nothing to come to.
    setFocusPolicy(m_marks.empty() ? Qt::NoFocus : Qt::TabFocus);
    setAccessibleDescription(
        m_marks.empty() ? QString() : tr("%Ln terms explained", nullptr, int(m_marks.size())));
    updateGeometry();
    update();
}

void TermLabel::setLead(int pixels)
{
    m_lead = pixels;
    updateGeometry();
    update();
}

TermText TermLabel::laidOut(int width) const
{
    return {m_text, uiFont(m_pixelSize, m_weight), std::max(width - m_lead, 40), true};
}

int TermLabel::heightForWidth(int width) const
{
    // A box layout asks for widths that the label may not take.
    return laidOut(std::min(width, maximumWidth())).height() + 4;
}

QSize TermLabel::sizeHint() const
{
    const int wanted =
        QFontMetrics(uiFont(m_pixelSize, m_weight)).horizontalAdvance(m_text) + m_lead + 4;
    const int width = std::min(wanted, maximumWidth());
    return {width, heightForWidth(width)};
}

QSize TermLabel::minimumSizeHint() const
{
    return {40, heightForWidth(std::max(width(), 40))};
}

std::optional<std::size_t> TermLabel::markAt(QPoint position) const
{
    return laidOut(width()).markAt(position - QPoint(m_lead, 2), m_marks);
}

void TermLabel::setActive(std::optional<std::size_t> active)
{
    setCursor(active ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (active == m_active)
        return;
    m_active = active;
    if (hasFocus() && active)
        setAccessibleDescription(tr("Term %1").arg(m_marks[*active].term));
    update();
}

void TermLabel::request(std::size_t mark)
{
    const QPoint top = mapToGlobal(QPoint(m_lead, 0));
    Q_EMIT termRequested(m_marks[mark].term, QRect(top, QSize(width() - m_lead, height())));
}

bool TermLabel::event(QEvent* event)
{
    const QEvent::Type type = event->type();
    const bool leaves = type == QEvent::Leave || type == QEvent::FocusOut;
    if (leaves || type == QEvent::Enter)
        setActive(std::nullopt);
    else if (type == QEvent::FocusIn && !m_marks.empty())
        setActive(0);
    if (leaves || type == QEvent::Enter || type == QEvent::FocusIn)
        update();
    if (type == QEvent::FontChange)
        updateGeometry();
    return QWidget::event(event);
}

void TermLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    laidOut(width()).paint(
        painter,
        QPoint(m_lead, 2),
        m_marks,
        {.color = themeColor(m_secondary ? Role::TextSecondary : Role::Text),
         .underlined = underMouse() || hasFocus(),
         .active = m_active});
    if (hasFocus()) {
        painter.setPen(QPen(themeColor(Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(m_lead - 3.0, 1, -1, -1), 4, 4);
    }
}

void TermLabel::mouseMoveEvent(QMouseEvent* event)
{
    setActive(markAt(event->position().toPoint()));
}

void TermLabel::mouseReleaseEvent(QMouseEvent* event)
{
    const auto mark = markAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && mark)
        request(*mark);
    else
        QWidget::mouseReleaseEvent(event);
}

void TermLabel::keyPressEvent(QKeyEvent* event)
{
    const std::size_t last = m_marks.empty() ? 0 : m_marks.size() - 1;
    const std::size_t at = m_active.value_or(0);
    if (m_marks.empty())
        QWidget::keyPressEvent(event);
    else if (event->key() == Qt::Key_Right)
        setActive(std::min(at + 1, last));
    else if (event->key() == Qt::Key_Left)
        setActive(at > 0 ? at - 1 : 0);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        request(at);
    else
        QWidget::keyPressEvent(event);
}

} // namespace atlas::views
