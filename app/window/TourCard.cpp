#include "app/window/TourCard.h"

#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace atlas::app {

using namespace Qt::StringLiterals;

TourCard::TourCard(QWidget* over)
    : QFrame(over)
{
    setObjectName(u"tourCard"_s);
    setAccessibleName(tr("Opening tour"));
    auto* const words = new QLabel(tr("New here? A tour shows Trn1 in three minutes."), this);
    words->setFont(views::uiFont(13, QFont::Medium));
    auto* const start = new QPushButton(tr("Start the tour"), this);
    start->setObjectName(u"tourStart"_s);
    auto* const later = new QPushButton(tr("Not now"), this);
    later->setObjectName(u"tourLater"_s);
    for (QPushButton* const button : {start, later})
        button->setFocusPolicy(Qt::TabFocus);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(words);
    layout->addSpacing(12);
    layout->addWidget(start);
    layout->addWidget(later);
    connect(start, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT startRequested();
    });
    connect(later, &QPushButton::clicked, this, &QWidget::hide);
    over->installEventFilter(this);
    place();
}

void TourCard::place()
{
    adjustSize();
    const QWidget* const over = parentWidget();
    constexpr int margin = 24;
    move((over->width() - width()) / 2, over->height() - height() - margin);
    raise();
}

bool TourCard::eventFilter(QObject* watched, QEvent* event)
{
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (watched == parentWidget() && moved)
        place();
    return QFrame::eventFilter(watched, event);
}

void TourCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(views::themeColor(Role::Hairline));
    painter.setBrush(views::themeColor(Role::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace atlas::app
