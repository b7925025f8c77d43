#pragma once

#include "app/presentation/FileWatcher.h"
#include "app/presentation/Presentation.h"
#include "app/presentation/StoryActions.h"
#include "app/presentation/StoryDocument.h"
#include "app/session/Session.h"
#include "views/canvas/DiagramView.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QMainWindow;

namespace atlas::app {

class SimulationMode;
class StoryPanel;

/// A built-in tour for lists.
struct TourEntry {
    QString name; ///< what startTalk() takes
    QString title;
    QString subtitle; ///< how long it is
};
/// The opening tour first.
[[nodiscard]] std::vector<TourEntry> listTours();

/// Talks in the window: what is shown becomes slides of the story that is open, the story is
/// written in its panel, and talks are given.
class StoryMode : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryMode)

public:
    struct Parts {
        Session& session;
        views::DiagramView& view;
        SimulationMode& simulation;
        StoryActions& actions;
        StoryDocument& document;
        QMainWindow& window;
    };
    explicit StoryMode(const Parts& parts);
    ~StoryMode() override;

    /// The panel, for the window to place; hidden at first.
    [[nodiscard]] StoryPanel& panel() { return *m_panel; }
    /// The talk that is being given; null for none.
    [[nodiscard]] Presentation* presentation() { return m_presentation.get(); }
    void setReducedMotion(bool reduced) { m_reduced = reduced; }

    /// Gives a talk: a file, or the name of a tour. A sentence says what is wrong with it.
    void startTalk(const QString& talk);
    /// Gives the story that is open, from its current slide on.
    void present();
    /// What is shown becomes a slide behind the current one.
    void addToStory();
    void openStory(const QString& file);
    /// To its file, or to one that is asked for. A file that has changed meanwhile is asked about.
    /// Whether it is saved.
    bool saveStory();
    /// Asks what becomes of changes that are not saved; whether the story may go.
    [[nodiscard]] bool mayLeaveStory();

Q_SIGNALS:
    /// What has happened, for the status line.
    void told(const QString& sentence);
    void talkEnded();

private:
    /// What to do about a file that somebody else has changed.
    enum class Conflict : std::uint8_t { None, Overwrite, ReadAgain, Cancel };

    void connectActions();
    void begin(TalkSource source, StepPlace start);
    void askTalk();
    void askOpen();
    bool askSave();
    bool write(const QString& path);
    [[nodiscard]] Conflict askConflict();
    void noticeDisk();
    void showPanel(bool shown);
    void showActions();
    void fillTours();

    Session& m_session;
    views::DiagramView& m_view;
    SimulationMode& m_simulation;
    StoryActions& m_actions;
    StoryDocument& m_document;
    QMainWindow& m_window;
    StoryPanel* m_panel = nullptr;
    FileWatcher m_watcher;
    std::unique_ptr<Presentation> m_presentation;
    bool m_reduced = false;
};

} // namespace atlas::app
