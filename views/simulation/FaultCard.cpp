#include "views/simulation/FaultCard.h"

#include "views/theme/Fonts.h"
#include "views/theme/Icons.h"
#include "views/theme/ThemeApplier.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas::views {

namespace {

constexpr int iconRoom = 26;

/// Failed things cry louder than changed ones.
Role roleOf(FaultNote::Kind kind)
{
    switch (kind) {
    case FaultNote::Kind::FailedLink:
    case FaultNote::Kind::DeadChip:
        return Role::Failed;
    case FaultNote::Kind::ChangedLink:
        return Role::Degraded;
    case FaultNote::Kind::Background:
        return Role::BoxEdge;
    }
    return Role::BoxEdge;
}

} // namespace

FaultCard::FaultCard(const FaultNote& note, QWidget* parent)
    : QWidget(parent)
    , m_note(note)
{
    setObjectName(QStringLiteral("faultCard"));
    setAccessibleName(note.title);
    auto* const title = new QLabel(note.title, this);
    title->setFont(uiFont(13, QFont::DemiBold));
    auto* const restore = new QPushButton(
        note.kind == FaultNote::Kind::Background ? tr("Remove") : tr("Restore"), this);
    restore->setObjectName(QStringLiteral("restore"));
    restore->setAccessibleName(tr("Undo this: %1").arg(note.title));
    connect(restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreRequested(m_note); });
    auto* const head = new QHBoxLayout;
    head->addSpacing(iconRoom);
    head->addWidget(title, 1);
    head->addWidget(restore);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 9, 10, 9);
    layout->setSpacing(5);
    layout->addLayout(head);
    if (!note.note.isEmpty()) {
        auto* const words = new QLabel(note.note, this);
        words->setWordWrap(true);
        words->setFont(uiFont(12));
        words->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(words);
    }
}

void FaultCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = themeColor(roleOf(m_note.kind));
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(themeColor(Role::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    const bool broken =
        m_note.kind == FaultNote::Kind::FailedLink || m_note.kind == FaultNote::Kind::DeadChip;
    paintIcon(
        painter,
        broken ? Icon::RingedCross : Icon::ChevronDown,
        QRectF(12, 17, 16, 16),
        broken ? color : themeColor(Role::Text));
}

} // namespace atlas::views
