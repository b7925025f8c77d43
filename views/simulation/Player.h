#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace atlas::views {

/// The clock of a run that is played: a moment of simulated time that moves, steps or is set.
class Player : public QObject {
    Q_OBJECT

public:
    explicit Player(QObject* parent = nullptr);

    /// A run of some length in seconds, and the moments at which something changes, ascending. It
    /// stands at its share of the length of before. Without length nothing plays.
    void setRun(double length, std::vector<double> events);
    [[nodiscard]] double length() const { return m_length; }
    [[nodiscard]] double time() const { return m_time; }
    [[nodiscard]] const std::vector<double>& events() const { return m_events; }
    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }
    [[nodiscard]] bool isLooping() const { return m_looping; }
    /// How many times slower than the machine.
    [[nodiscard]] double slowdown() const { return m_slowdown; }
    /// The slowdown at which the whole run takes about ten seconds: a round number.
    [[nodiscard]] double fittingSlowdown() const;

    void setTime(double time);
    void setSlowdown(double times);
    void setLooping(bool looping);
    /// Without motion the clock moves in steps that can be read.
    void setReducedMotion(bool reduced);

    void play();
    void pause();
    void toggle();
    void toStart();
    void toEnd();
    /// To the next or previous moment at which something changes.
    void stepForward();
    void stepBack();

Q_SIGNALS:
    void timeChanged();
    void playingChanged();
    void settingsChanged();
    void runChanged();

private:
    void advance();

    double m_length = 0;
    double m_time = 0;
    double m_slowdown = 1000;
    bool m_looping = false;
    std::vector<double> m_events;
    QTimer m_timer;
    QElapsedTimer m_clock;
};

} // namespace atlas::views
