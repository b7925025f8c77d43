#include "views/simulation/TransportBar.h"

#include "model/units/Unit.h"
#include "views/simulation/Player.h"
#include "views/simulation/Scrubber.h"
#include "views/simulation/ToolButton.h"
#include "views/theme/Fonts.h"
#include "views/theme/FormWidgets.h"
#include "views/theme/ThemeApplier.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <array>
#include <cmath>
#include <utility>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int round32 = 34;
constexpr int timeWidth = 58;
constexpr int shareWidth = 44;

QString slowdownText(double times)
{
    return u"%1 ×"_s.arg(QString::fromStdString(formatNumber(times)));
}

} // namespace

TransportBar::TransportBar(Player& player, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_now(new QLabel(this))
    , m_whole(new QLabel(this))
    , m_share(new QLabel(this))
    , m_scrubber(new Scrubber(player, this))
    , m_slowdown(new ChoiceBox(this))
{
    setObjectName(u"transportBar"_s);
    setAccessibleName(tr("Time of the run"));
    setFixedHeight(barHeight);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 16, 0);
    row->setSpacing(2);
    const auto button = [&](Icon icon, const QString& name, const char* id) {
        auto* const made = new ToolButton(icon, name, this);
        made->setObjectName(QLatin1StringView(id));
        row->addWidget(made);
        return made;
    };
    const auto* const start = button(Icon::ToStart, tr("To the start (Home)"), "toStart");
    const auto* const back = button(Icon::StepBack, tr("To the event before (Left)"), "stepBack");
    auto* const play = button(Icon::Play, tr("Play (Space)"), "play");
    play->setRound(round32);
    const auto* const next = button(Icon::StepForward, tr("To the next event (Right)"), "stepNext");
    auto* const loop = button(Icon::Loop, tr("Play again and again"), "loop");
    loop->setCheckable(true);
    m_play = play;
    m_loop = loop;
    m_now->setObjectName(u"timeNow"_s);
    m_now->setFont(monoFont(14));
    m_now->setMinimumWidth(timeWidth);
    m_now->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_whole->setObjectName(u"timeWhole"_s);
    m_whole->setFont(uiFont(13));
    m_whole->setForegroundRole(QPalette::PlaceholderText);
    row->addSpacing(6);
    row->addWidget(m_now);
    row->addSpacing(5);
    row->addWidget(m_whole);
    row->addSpacing(14);
    row->addWidget(m_scrubber, 1);
    row->addSpacing(14);
    auto* const slowed = new QLabel(tr("Slowed"), this);
    slowed->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(slowed);
    row->addSpacing(6);
    m_slowdown->setObjectName(u"slowdown"_s);
    m_slowdown->setAccessibleName(tr("How many times slower than the machine"));
    row->addWidget(m_slowdown);
    m_share->setObjectName(u"timeShare"_s);
    m_share->setFont(uiFont(13, QFont::DemiBold));
    m_share->setMinimumWidth(shareWidth);
    m_share->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_share);

    connect(start, &QAbstractButton::clicked, &player, &Player::toStart);
    connect(back, &QAbstractButton::clicked, &player, &Player::stepBack);
    connect(play, &QAbstractButton::clicked, &player, &Player::toggle);
    connect(next, &QAbstractButton::clicked, &player, &Player::stepForward);
    connect(loop, &QAbstractButton::toggled, &player, &Player::setLooping);
    m_slowdown->view()->setAccessibleName(m_slowdown->accessibleName());
    connect(m_slowdown, &QComboBox::activated, this, [this](int index) {
        m_player.setSlowdown(m_slowdown->itemData(index).toDouble());
    });
    connect(&player, &Player::timeChanged, this, &TransportBar::showTime);
    connect(&player, &Player::playingChanged, this, &TransportBar::showPlaying);
    connect(&player, &Player::settingsChanged, this, &TransportBar::showSettings);
    connect(&player, &Player::runChanged, this, &TransportBar::fillSlowdowns);
    fillSlowdowns();
    showTime();
}

void TransportBar::setFlags(std::vector<TimeFlag> flags)
{
    m_scrubber->setFlags(std::move(flags));
}

QString TransportBar::timeText() const
{
    return m_now->text() + u' ' + m_whole->text();
}

void TransportBar::showTime()
{
    const TimeScale scale = timeScale(m_player.length());
    m_now->setText(timeNumber(m_player.time(), scale));
    const double share = m_player.length() > 0 ? m_player.time() / m_player.length() : 0;
    m_share->setText(u"%1 %"_s.arg(std::floor(share * 100 + 1e-9), 0, 'f', 0));
    m_whole->setText(tr("of %1 %2").arg(timeNumber(m_player.length(), scale), scale.name));
}

void TransportBar::showPlaying()
{
    const bool playing = m_player.isPlaying();
    auto* const play = static_cast<ToolButton*>(m_play); // as built
    play->setFace(
        playing ? Icon::Pause : Icon::Play, playing ? tr("Pause (Space)") : tr("Play (Space)"));
}

void TransportBar::showSettings()
{
    m_loop->setChecked(m_player.isLooping());
    fillSlowdowns();
}

/// Around the slowdown at which the run takes ten seconds: ten and a hundred times as fast and
/// slow.
void TransportBar::fillSlowdowns()
{
    const double fitting = m_player.fittingSlowdown();
    const QSignalBlocker quiet(m_slowdown);
    m_slowdown->clear();
    constexpr std::array steps = {0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 100.0};
    for (const double step : steps)
        m_slowdown->addItem(slowdownText(step * fitting), step * fitting);
    int at = -1;
    for (int i = 0; i < m_slowdown->count(); ++i) {
        const double ratio = m_slowdown->itemData(i).toDouble() / m_player.slowdown();
        if (std::abs(ratio - 1) < 1e-6)
            at = i;
    }
    if (at < 0) {
        m_slowdown->insertItem(0, slowdownText(m_player.slowdown()), m_player.slowdown());
        at = 0;
    }
    m_slowdown->setCurrentIndex(at);
}

void TransportBar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        m_player.stepBack();
        break;
    case Qt::Key_Right:
        m_player.stepForward();
        break;
    case Qt::Key_Home:
        m_player.toStart();
        break;
    case Qt::Key_End:
        m_player.toEnd();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TransportBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Role::Panel));
    painter.fillRect(0, 0, width(), 1, themeColor(Role::Hairline));
}

} // namespace atlas::views
