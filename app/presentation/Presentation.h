#pragma once

#include "app/presentation/FileWatcher.h"
#include "app/presentation/Screens.h"
#include "app/presentation/Talk.h"
#include "app/presentation/TalkKeys.h"
#include "model/catalog/Catalog.h"
#include "model/support/Result.h"
#include "views/story/SlidePainter.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace atlas::views {
class PresenterView;
} // namespace atlas::views

namespace atlas::app {

class PresentationWindow;
class SleepInhibitor;

/// A talk that can be given: its story and the file that it stands in, empty for a built-in tour.
struct TalkSource {
    Story story;
    QString file;
};

/// The talk of a file or of the name of a tour; a problem names what there is.
[[nodiscard]] Result<TalkSource> openTalk(const QString& talk);

/// How a talk is given.
struct PresentationSetup {
    TalkSource source;
    StepPlace start;
    bool fullScreen = true; ///< false: as usual windows
    bool reducedMotion = false;
};

/// A talk being given: the window that the room sees, the speaker's view, the screens on which they
/// are, the file that is watched. Lives until the talk ends.
class Presentation : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Presentation)

public:
    Presentation(const Catalog& catalog, PresentationSetup setup, QObject* parent = nullptr);
    ~Presentation() override;

    /// Opens the windows. The point is on the screen that the speaker works at.
    void begin(QPoint working = {});
    /// Closes them.
    void end();

    [[nodiscard]] Talk& talk() { return m_talk; }
    [[nodiscard]] PresentationWindow& window() { return *m_window; }
    [[nodiscard]] views::PresenterView& presenter() { return *m_presenter; }
    [[nodiscard]] const ScreenPlan& plan() const { return m_plan; }
    /// The screens have changed; windows move, nothing of the talk does.
    void setScreens(const std::vector<ScreenPlace>& screens);
    /// The story has changed; the talk stays on its slide.
    void setStory(Story story);
    /// The talk is of the story that is open in the window and follows it.
    void followDocument() { m_ofDocument = true; }
    [[nodiscard]] bool isOfDocument() const { return m_ofDocument; }
    void run(TalkCommand command);
    /// What a key asks for; whether it asks for anything.
    bool takeKey(const QKeyEvent& event);

Q_SIGNALS:
    void ended();

private:
    void connectTalk();
    void arrange();
    void watchFiles();
    void readAgain();
    void showPresenter(bool shown);
    void showState();

    Talk m_talk;
    views::SlidePainter m_painter;
    QString m_file;
    bool m_fullScreen = true;
    std::unique_ptr<PresentationWindow> m_window;
    std::unique_ptr<views::PresenterView> m_presenter;
    std::unique_ptr<SleepInhibitor> m_awake;
    FileWatcher m_watcher;
    QTimer m_live; ///< shows the speaker what the room sees
    std::vector<ScreenPlace> m_screens;
    std::size_t m_working = 0;
    ScreenPlan m_plan;
    bool m_swapped = false;
    bool m_begun = false;
    bool m_ofDocument = false;
};

} // namespace atlas::app
