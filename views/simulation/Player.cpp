#include "views/simulation/Player.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas::views {

namespace {

constexpr int frameMilliseconds = 16;
constexpr int stillMilliseconds = 250; ///< without motion
constexpr double wholeRunSeconds = 10;

} // namespace

Player::Player(QObject* parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(frameMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Player::advance);
}

void Player::setRun(double length, std::vector<double> events)
{
    const double share = m_length > 0 ? m_time / m_length : 0;
    m_length = length;
    m_events = std::move(events);
    m_time = share * length;
    if (length <= 0)
        pause();
    Q_EMIT runChanged();
    Q_EMIT timeChanged();
}

double Player::fittingSlowdown() const
{
    if (m_length <= 0)
        return 1;
    const double exact = wholeRunSeconds / m_length;
    const double decade = std::pow(10.0, std::floor(std::log10(exact)));
    double best = decade;
    for (const double step : {2.0, 5.0, 10.0}) {
        if (std::abs(std::log(step * decade / exact)) < std::abs(std::log(best / exact)))
            best = step * decade;
    }
    return best;
}

void Player::setTime(double time)
{
    const double wanted = std::clamp(time, 0.0, m_length);
    if (wanted == m_time)
        return;
    m_time = wanted;
    Q_EMIT timeChanged();
}

void Player::setSlowdown(double times)
{
    if (times == m_slowdown || times <= 0)
        return;
    m_slowdown = times;
    Q_EMIT settingsChanged();
}

void Player::setLooping(bool looping)
{
    if (looping == m_looping)
        return;
    m_looping = looping;
    Q_EMIT settingsChanged();
}

void Player::setReducedMotion(bool reduced)
{
    m_timer.setInterval(reduced ? stillMilliseconds : frameMilliseconds);
}

void Player::play()
{
    if (isPlaying() || m_length <= 0)
        return;
    if (m_time >= m_length)
        setTime(0);
    m_clock.start();
    m_timer.start();
    Q_EMIT playingChanged();
}

void Player::pause()
{
    if (!isPlaying())
        return;
    m_timer.stop();
    Q_EMIT playingChanged();
}

void Player::toggle()
{
    if (isPlaying())
        pause();
    else
        play();
}

void Player::toStart()
{
    setTime(0);
}

void Player::toEnd()
{
    setTime(m_length);
}

void Player::stepForward()
{
    pause();
    const auto next = std::ranges::upper_bound(m_events, m_time);
    setTime(next == m_events.end() ? m_length : *next);
}

void Player::stepBack()
{
    pause();
    const auto at = std::ranges::lower_bound(m_events, m_time);
    setTime(at == m_events.begin() ? 0 : *std::prev(at));
}

void Player::advance()
{
    const double passed = static_cast<double>(m_clock.nsecsElapsed()) / 1e9;
    m_clock.restart();
    const double next = m_time + passed / m_slowdown;
    if (next < m_length) {
        setTime(next);
        return;
    }
    if (m_looping) {
        setTime(std::fmod(next, m_length));
        return;
    }
    setTime(m_length);
    pause();
}

} // namespace atlas::views
