#pragma once

#include "app/session/Session.h"
#include "app/session/Simulation.h"
#include "app/session/SweepRunner.h"
#include "app/window/SimulationActions.h"
#include "model/session/Session.h"
#include "views/canvas/DiagramView.h"
#include "views/simulation/Player.h"
#include "views/simulation/RunOverlay.h"
#include "views/simulation/SimulationPanel.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace atlas::views {
class ChartsDock;
class ComparePane;
class TransportBar;
} // namespace atlas::views

namespace atlas::app {

/// The run of a machine in the window: joins the simulation with diagram, panel, transport bar and
/// charts. While it is on, the diagram shows the machine with its host folded and the loads of the
/// run in the place of its NeuronLinks.
class SimulationMode : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SimulationMode)

public:
    struct Parts {
        Session& session;
        views::DiagramView& view;
        SimulationActions& actions;
        QWidget& window;
    };
    explicit SimulationMode(const Parts& parts);
    ~SimulationMode() override;

    [[nodiscard]] Simulation& simulation() { return m_simulation; }
    [[nodiscard]] views::Player& player() { return m_player; }
    /// The widgets, for the window to place; hidden while the mode is off.
    [[nodiscard]] views::SimulationPanel& panel() { return *m_panel; }
    [[nodiscard]] views::TransportBar& transport() { return *m_transport; }
    [[nodiscard]] views::ChartsDock& charts() { return *m_charts; }
    [[nodiscard]] views::ComparePane& comparison() { return *m_comparison; }

    [[nodiscard]] bool isOn() const { return m_on; }
    void setOn(bool on);
    /// The moment that is shown and its title, for pictures; nothing while the mode is off.
    [[nodiscard]] std::shared_ptr<const RunLoads> loads() const;
    [[nodiscard]] std::optional<Caption> caption() const;
    /// The session shows another machine: the mode ends.
    void followScene();
    void setReducedMotion(bool reduced);
    /// Shows the run of a request with the next scene that the session shows.
    void resume(const std::optional<CollectiveRequest>& request);
    /// Whether something else than at first is asked for.
    [[nodiscard]] bool isChanged() const;
    /// The run as a session keeps it; nothing when there is none worth keeping.
    [[nodiscard]] std::optional<SessionRun> saved() const;
    /// Takes up a run of a session with the scene of that machine that the session shows next.
    void awaitSaved(const QString& target, const SessionRun& run);
    /// As if there had never been a run.
    void forget();
    /// Fails a link, or restores it.
    void toggleLink(EdgeId edge);
    /// Gives a link a share of its bandwidth; steps of one drag are one step.
    void setShare(EdgeId edge, double share, bool dragging);
    void toggleChip(VertexId chip);
    /// Reads or writes a scenario; a sentence says what went wrong.
    void openScenario(const QString& path);
    void saveScenario(const QString& path);
    /// Reads a table of nccom-test and shows it beside the simulated bandwidths.
    void openTable(const QString& path);

Q_SIGNALS:
    void starting();
    void modeChanged(bool on);
    /// What has happened, for the status line.
    void told(const QString& sentence);

private:
    /// A request whose machine is being read.
    struct Awaited {
        QString target;
        CollectiveRequest request;
        std::optional<SessionRun> saved; ///< it comes from a session
    };

    void takeUp(const SessionRun& run);
    void connectPanel();
    void takeKeys();
    void connectActions();
    void connectSimulation();
    void showRun();
    void showMoment();
    void showComparison();
    void showFlags(const CollectiveRun& run);
    void showRequest();
    void showPage();
    void makeScene();
    void showActions();
    void showCanvas();
    void change(const CollectiveRequest& request, const QString& name, int mergeKey = -1);
    void restore(const views::FaultNote& note);
    void editAssumption(std::size_t row);
    void askBandwidth();
    void askBackground();
    void openContextMenu(Element element, QPoint global);
    void askOpen();
    void askTable();
    void showProblems(const QString& title, const Problems& problems);
    void sweepSizes();
    void showSizes();
    void askSave();
    void askSaveChart(QWidget& chart);
    [[nodiscard]] std::optional<EdgeId> selectedLink() const;
    [[nodiscard]] std::optional<VertexId> selectedChip() const;

    Session& m_session;
    views::DiagramView& m_view;
    QPointer<views::DiagramCanvas> m_canvas; ///< gone before this when the window closes
    SimulationActions& m_actions;
    QWidget& m_window;
    Simulation m_simulation;
    SweepRunner m_sweep;
    views::Player m_player;
    views::RunOverlay m_overlay;
    views::SimulationPanel* m_panel = nullptr;
    views::TransportBar* m_transport = nullptr;
    views::ChartsDock* m_charts = nullptr;
    views::ComparePane* m_comparison = nullptr;
    std::shared_ptr<const SweepValue> m_swept;
    std::vector<views::Curve> m_measured; ///< of nccom-test
    std::shared_ptr<const views::Scene> m_scene; ///< as the run shows it
    std::shared_ptr<const views::Scene> m_sceneOf; ///< of the session, that m_scene was made of
    std::optional<Awaited> m_awaited;
    std::optional<double> m_moment; ///< to be shown once the run is there, in seconds
    bool m_on = false;
    bool m_pageWaits = false; ///< several things change; the page follows once at the end
    bool m_kept = false; ///< the run of a session
    bool m_reduced = false;
    int m_mergeKey = 0; ///< of the drag under way
};

} // namespace atlas::app
