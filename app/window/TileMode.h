#pragma once

#include "app/session/Session.h"
#include "app/session/TileRunner.h"
#include "app/window/SimulationActions.h"
#include "views/canvas/DiagramView.h"
#include "views/simulation/Player.h"
#include "views/simulation/TileOverlay.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>
#include <string>

namespace atlas::views {
class TileDock;
class TilePanel;
class TransportBar;
} // namespace atlas::views

namespace atlas::app {

/// A matrix product on a NeuronCore in the window: joins the simulation with the diagram, where the
/// parts light up that work at the moment that is shown, with panel, transport bar and chart.
class TileMode : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TileMode)

public:
    struct Parts {
        Session& session;
        views::DiagramView& view;
        SimulationActions& actions;
        QWidget& window;
    };
    explicit TileMode(const Parts& parts);
    ~TileMode() override;

    [[nodiscard]] TileRunner& runner() { return m_runner; }
    [[nodiscard]] views::Player& player() { return m_player; }
    [[nodiscard]] const views::TileOverlay& overlay() const { return m_overlay; }
    /// The widgets, for the window to place; hidden while the mode is off.
    [[nodiscard]] views::TilePanel& panel() { return *m_panel; }
    [[nodiscard]] views::TransportBar& transport() { return *m_transport; }
    [[nodiscard]] views::TileDock& dock() { return *m_dock; }
    /// Of the chart in a window of some height.
    [[nodiscard]] static int dockHeight(int window);

    [[nodiscard]] bool isOn() const { return m_on; }
    /// The NeuronCore that one is in, or the first of the chip that is selected or of the machine.
    /// It stays off, and says why, where a NeuronCore cannot be simulated.
    void setOn(bool on);
    [[nodiscard]] const MatmulRequest& request() const { return m_request; }
    /// Simulates another request.
    void setRequest(const MatmulRequest& request);
    /// The session shows another machine: the mode ends. The same one, read anew: it goes on.
    void followScene();
    /// Simulates a request in the next scene that the session shows.
    void resume(const std::optional<MatmulRequest>& request) { m_awaited = request; }
    void setReducedMotion(bool reduced);
    /// Writes the chart or the trace; a sentence says what went wrong.
    void saveChart(const QString& path);
    void saveTrace(const QString& path);

Q_SIGNALS:
    void modeChanged(bool on);
    /// What has happened, for the status line.
    void told(const QString& sentence);
    void saved(const QString& path);

private:
    void connectAll();
    void takeKeys();
    [[nodiscard]] std::optional<Element> coreToShow() const;
    [[nodiscard]] std::optional<Element> coreOf(Element element) const;
    [[nodiscard]] bool isInSight() const;
    [[nodiscard]] bool showsMachine() const;
    [[nodiscard]] bool prepare();
    void run();
    void showRun();
    void showMoment();
    void light();
    void frame();
    void showPanel();
    void showActions();
    void askSaveChart();
    void askSaveTrace();
    void tellWritten(const Result<void>& written, const QString& path);

    Session& m_session;
    views::DiagramView& m_view;
    QPointer<views::DiagramCanvas> m_canvas; ///< gone before this when the window closes
    SimulationActions& m_actions;
    QWidget& m_window;
    TileRunner m_runner;
    views::Player m_player;
    views::TileOverlay m_overlay;
    views::TilePanel* m_panel = nullptr;
    views::TransportBar* m_transport = nullptr;
    views::TileDock* m_dock = nullptr;
    MatmulRequest m_request{.m = 2048, .k = 2048, .n = 2048};
    std::optional<CoreSpec> m_core;
    Element m_place; ///< the NeuronCore
    std::uint32_t m_number = 0; ///< of it in its chip
    std::string m_machine; ///< whose NeuronCore it is
    std::optional<MatmulRequest> m_awaited;
    bool m_on = false;
};

} // namespace atlas::app
