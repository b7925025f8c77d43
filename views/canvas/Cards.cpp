#include "views/canvas/Cards.h"

#include "views/theme/Fonts.h"
#include "views/theme/Icons.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 440;
constexpr int toastMilliseconds = 6000;
constexpr qsizetype mostLines = 8;

void paintFrame(QPainter& painter, const QRect& rect, Role edge)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(edge), 1.25));
    painter.setBrush(themeColor(Role::Panel));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace

MessageCard::MessageCard(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_body(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"messageCard"_s);
    fixWidth(*this, cardWidth);
    m_title->setObjectName(u"messageTitle"_s);
    m_title->setFont(uiFont(15, QFont::DemiBold));
    m_title->setWordWrap(true);
    m_body->setObjectName(u"messageBody"_s);
    m_body->setWordWrap(true);
    m_body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_body->setFocusPolicy(Qt::NoFocus);
    m_action->setObjectName(u"messageAction"_s);
    m_action->setAccessibleName(tr("Do what the message proposes"));
    m_close->setObjectName(u"messageClose"_s);
    connect(m_action, &QPushButton::clicked, this, &MessageCard::actionChosen);
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_action);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(56, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_body);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    hide();
}

void MessageCard::showMessage(const Message& message)
{
    m_tone = message.tone;
    m_title->setText(message.title);
    QStringList lines = message.lines.first(qMin(mostLines, message.lines.size()));
    if (message.lines.size() > mostLines)
        lines << tr("and %Ln more", nullptr, static_cast<int>(message.lines.size() - mostLines));
    m_body->setText(lines.join(u'\n'));
    m_action->setText(message.action);
    m_action->setAccessibleName(message.action);
    m_action->setVisible(!message.action.isEmpty());
    m_action->setDefault(true);
    m_close->setVisible(message.tone == Tone::Error);
    setAccessibleName(message.title);
    setAccessibleDescription(m_body->text());
    adjustSize();
    show();
    raise();
}

QString MessageCard::title() const
{
    return m_title->text();
}

QString MessageCard::body() const
{
    return m_body->text();
}

void MessageCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool error = m_tone == Tone::Error;
    paintFrame(painter, rect(), error ? Role::Failed : Role::BoxEdge);
    paintIcon(
        painter,
        error ? Icon::RingedCross : Icon::Target,
        QRectF(20, 19, 22, 22),
        themeColor(error ? Role::Failed : Role::TextSecondary));
}

Toast::Toast(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"toast"_s);
    m_text->setObjectName(u"toastText"_s);
    m_action->setObjectName(u"toastAction"_s);
    m_action->setAccessibleName(tr("Do what the message proposes"));
    // It does not go away under the hands of somebody who is on its button.
    connect(
        qApp, &QApplication::focusChanged, m_timer, [this](const QWidget* old, const QWidget* now) {
            if (now == m_action)
                m_timer->stop();
            else if (old == m_action && isVisible())
                m_timer->start();
        });
    m_timer->setSingleShot(true);
    m_timer->setInterval(toastMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT actionChosen();
    });
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->setSpacing(14);
    layout->addWidget(m_text);
    layout->addWidget(m_action);
    hide();
}

void Toast::say(const QString& text, const QString& action)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    layout()->setContentsMargins(
        14, action.isEmpty() ? 10 : 6, action.isEmpty() ? 14 : 8, action.isEmpty() ? 10 : 6);
    adjustSize();
    show();
    raise();
    m_timer->start();
    Q_EMIT resized();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFrame(painter, rect(), Role::BoxEdge);
}

void Toast::enterEvent(QEnterEvent*)
{
    m_timer->stop();
}

void Toast::leaveEvent(QEvent*)
{
    m_timer->start();
}

} // namespace atlas::views
