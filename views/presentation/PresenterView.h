#pragma once

#include "views/story/SlidePainter.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace atlas::views {

class SlidePicture;
class SlidesView;

/// What the speaker sees: the step that is shown and the one after it, the notes, how long the talk
/// has lasted and what time it is, and every slide. Keys go to whoever has asked for them.
class PresenterView : public QWidget {
    Q_OBJECT

public:
    /// The painter is borrowed and has the story.
    explicit PresenterView(SlidePainter& painter, QWidget* parent = nullptr);

    void setKeys(std::function<bool(QKeyEvent&)> keys) { m_keys = std::move(keys); }
    void showStep(StepPlace at);
    /// The painter has another story.
    void storyChanged(StepPlace at);
    /// A line above all else: what is wrong, or what was said last; empty hides it.
    void setNotice(const QString& sentence);
    [[nodiscard]] QString notice() const;
    /// What the room sees instead of the step; null for the step itself.
    void setLive(const QPixmap& picture);
    [[nodiscard]] QString notes() const;
    /// Seconds that the talk has lasted.
    [[nodiscard]] qint64 elapsed() const;
    void startTimer();
    void toggleTimer();
    void resetTimer();

Q_SIGNALS:
    void slideChosen(int slide);
    void nextRequested();
    void previousRequested();
    void endRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    [[nodiscard]] QPushButton* button(const char* name, const QString& text);
    void tick();

    SlidePainter& m_painter;
    SlidePicture* m_current = nullptr;
    SlidePicture* m_next = nullptr;
    QTextBrowser* m_notes = nullptr;
    QLabel* m_notice = nullptr;
    QLabel* m_timer = nullptr;
    QLabel* m_clock = nullptr;
    QLabel* m_place = nullptr;
    QPushButton* m_pause = nullptr;
    SlidesView* m_slides = nullptr;
    QTimer m_tick;
    QElapsedTimer m_since;
    qint64 m_before = 0; ///< milliseconds before the timer was paused last
    std::function<bool(QKeyEvent&)> m_keys;
};

} // namespace atlas::views
