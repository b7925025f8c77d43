#pragma once

#include "app/session/Simulation.h"
#include "model/catalog/Catalog.h"
#include "model/story/Stage.h"
#include "views/presentation/StageCanvas.h"
#include "views/simulation/Player.h"
#include "views/simulation/RunOverlay.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace atlas::app {

/// The stage of a talk as something that lives: the real diagram, into which the speaker can go at
/// any moment, and a run that plays on it. It remembers what the talk shows, to return there.
class LiveStage : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveStage)

public:
    enum class Move : std::uint8_t { Fly, Cut };

    /// The canvas becomes a child of the parent.
    LiveStage(Catalog catalog, QWidget* parent);
    ~LiveStage() override;

    [[nodiscard]] views::StageCanvas& canvas() { return *m_canvas; }
    [[nodiscard]] Simulation& simulation() { return m_simulation; }
    [[nodiscard]] views::Player& player() { return m_player; }

    /// Whether a stage is one that lives; others are pictures.
    [[nodiscard]] static bool isLive(const Stage& stage);
    /// Whether the camera can fly from what is shown to a stage: both are in the same drawing.
    [[nodiscard]] bool isSameDrawing(const Stage& stage);
    /// Where the canvas stands, and the height of the page around it. Flying, what is in sight
    /// stays where it is on the screen; otherwise the view follows the size.
    void place(const QRect& place, double pageHeight, Move move);
    /// Shows a stage that lives.
    void show(const Stage& stage, ThemeId theme, Move move);
    /// Shows nothing and stops everything.
    void clear();
    /// Makes ready what a stage will need.
    void prepare(const Stage& stage);
    void setReducedMotion(bool reduced);

    /// Whether the speaker has left what the talk shows.
    [[nodiscard]] bool isAway() const { return m_away; }
    /// Back to where the talk was: view, selection, the run and its moment.
    void returnToTalk();
    /// Plays or pauses the run; starts one where there is none.
    void runOrPlay();
    /// Fails the selected link or restores it; runs again.
    void failSelected();
    /// Goes into what is selected; whether there is something inside.
    bool enterSelected();

Q_SIGNALS:
    void awayChanged();
    /// A sentence for the speaker.
    void told(const QString& sentence);

private:
    /// Scenes of a machine: as it is, and as its runs are shown.
    struct Scenes {
        std::shared_ptr<const views::Scene> whole;
        std::shared_ptr<const views::Scene> run;
    };
    /// How the talk left a run: the moment, and whether it played.
    struct RunState {
        double time = 0;
        bool plays = false;
    };

    void connectCanvas();
    [[nodiscard]] const std::shared_ptr<const views::Scene>&
    sceneOf(const StageMachine& machine, bool asRun);
    [[nodiscard]] std::optional<Element> placeOf(const Stage& stage) const;
    void setAway(bool away);
    void leave();
    void showSelection();
    void startRun(const Stage& stage);
    void stopRun();
    void resume(const RunState& state);
    void showFirstMoment();
    void showRun();
    void showMoment();
    void showResult();
    [[nodiscard]] std::optional<EdgeId> selectedLink() const;

    Catalog m_catalog;
    views::RunOverlay m_overlay;
    views::StageCanvas* m_canvas = nullptr;
    Simulation m_simulation;
    views::Player m_player;
    std::map<std::string, Scenes, std::less<>> m_scenes;
    std::optional<Stage> m_stage; ///< as the talk shows it
    std::optional<CollectiveRequest> m_told; ///< the request of the talk
    std::optional<double> m_toldTime; ///< seconds that the run of the talk takes
    std::optional<RunState> m_left; ///< of the run, when the speaker left
    std::optional<RunState> m_resumed; ///< where the next result is to be shown
    bool m_running = false; ///< a run is shown, be it the talk's or the speaker's own
    bool m_fresh = false; ///< the next result is the first one of this run
    bool m_away = false;
    bool m_arranging = false; ///< changes of the view are the talk's own
    bool m_reduced = false;
};

} // namespace atlas::app
