#include "views/reference/TermPopup.h"

#include "views/reference/TermCard.h"
#include "views/theme/Fonts.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 380;
constexpr int gap = 6;
constexpr int side = 20;

} // namespace

TermPopup::TermPopup(const Glossary& glossary, Finder finder, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_glossary(glossary)
    , m_finder(std::move(finder))
    , m_card(new TermCard(this))
    , m_where(new QLabel(this))
    , m_highlight(new QPushButton(tr("Highlight"), this))
    , m_open(new QPushButton(tr("Open the glossary"), this))
{
    setObjectName(u"termPopup"_s);
    setAccessibleName(tr("Term"));
    m_card->setGlossary(glossary);
    m_where->setObjectName(u"termWhere"_s);
    m_where->setFont(uiFont(13));
    m_where->setWordWrap(true);
    m_where->setContentsMargins(side, 0, side, 0);
    m_highlight->setObjectName(u"termHighlight"_s);
    m_highlight->setAccessibleName(tr("Highlight these in the diagram"));
    m_highlight->setToolTip(tr("Lights them up in the diagram that is open"));
    m_highlight->installEventFilter(this);
    m_open->setObjectName(u"termGlossary"_s);
    m_open->setAccessibleName(tr("Open the glossary at this term"));
    connect(m_card, &TermCard::termRequested, this, &TermPopup::fill);
    connect(m_card, &TermCard::placeRequested, this, [this](const QString& address) {
        hide();
        Q_EMIT placeRequested(address);
    });
    connect(m_highlight, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT highlightRequested(m_places.elements);
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT glossaryRequested(m_card->term());
    });
    auto* const buttons = new QHBoxLayout;
    buttons->setContentsMargins(side, 8, side, 16);
    buttons->setSpacing(8);
    buttons->addWidget(m_highlight);
    buttons->addWidget(m_open);
    buttons->addStretch();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_card);
    layout->addWidget(m_where);
    layout->addLayout(buttons);
}

QString TermPopup::term() const
{
    return m_card->term();
}

bool TermPopup::showTerm(const QString& name, const QRect& beside)
{
    if (m_glossary.find(name.toStdString()) == nullptr)
        return false;
    m_beside = beside;
    setStyleSheet(u"#termPopup { background: %1; border: 1px solid %2; }"_s.arg(
        themeColor(Role::Panel).name(), themeColor(Role::BoxEdge).name()));
    fill(name);
    show();
    m_open->setFocus(Qt::PopupFocusReason);
    return true;
}

void TermPopup::fill(const QString& name)
{
    const Term* const term = m_glossary.find(name.toStdString());
    if (term == nullptr)
        return;
    m_card->showTerm(name);
    m_places = m_finder ? m_finder(*term) : TermPlaces();
    m_where->setText(m_places.sentence);
    m_where->setVisible(!m_places.sentence.isEmpty());
    m_highlight->setVisible(!m_places.elements.empty());
    fit();
}

/// Left of the rectangle or right of it, below it where neither has room; within the screen.
void TermPopup::fit()
{
    setFixedWidth(textScaled(cardWidth));
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                     : layout()->totalSizeHint().height();
    const QScreen* const screen = QGuiApplication::screenAt(m_beside.center());
    const QRect room =
        (screen != nullptr ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    setFixedHeight(std::min(height, room.height()));
    int left = m_beside.left() - width() - gap;
    int top = m_beside.top();
    if (left < room.left())
        left = m_beside.right() + gap;
    if (left + width() > room.right()) {
        left = m_beside.left();
        top = m_beside.bottom() + gap;
    }
    move(
        std::clamp(left, room.left(), std::max(room.left(), room.right() - width())),
        std::clamp(top, room.top(), std::max(room.top(), room.bottom() - this->height())));
}

void TermPopup::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    Q_EMIT previewRequested({});
}

bool TermPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_highlight) {
        const QEvent::Type type = event->type();
        if (type == QEvent::Enter || type == QEvent::FocusIn)
            Q_EMIT previewRequested(m_places.elements);
        else if (type == QEvent::Leave || type == QEvent::FocusOut)
            Q_EMIT previewRequested({});
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace atlas::views
