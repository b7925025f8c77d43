#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;
class QComboBox;
class QLabel;

namespace atlas::views {

class Player;
class Scrubber;

/// A moment that the scrubber marks with a flag.
struct TimeFlag {
    double time = 0; ///< seconds
    QString name; ///< what happens: of its tool tip
};

/// The bar below the diagram while a run is shown: start, step, play, loop, the time, a scrubber,
/// the slowdown and the share done.
class TransportBar : public QWidget {
    Q_OBJECT

public:
    TransportBar(Player& player, QWidget* parent);

    void setFlags(std::vector<TimeFlag> flags);
    /// "6.20 of 11.07 ms", as it stands beside the buttons.
    [[nodiscard]] QString timeText() const;

    static constexpr int barHeight = 48;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showTime();
    void showPlaying();
    void showSettings();
    void fillSlowdowns();

    Player& m_player;
    QAbstractButton* m_play = nullptr;
    QAbstractButton* m_loop = nullptr;
    QLabel* m_now = nullptr;
    QLabel* m_whole = nullptr;
    QLabel* m_share = nullptr;
    Scrubber* m_scrubber = nullptr;
    QComboBox* m_slowdown = nullptr;
};

} // namespace atlas::views
