#pragma once

#include "app/session/Fitting.h"
#include "app/session/PlanFinder.h"
#include "app/session/Session.h"
#include "app/window/MemoryActions.h"
#include "views/canvas/DiagramView.h"
#include "views/memory/MemoryOverlay.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

class QUndoGroup;

namespace atlas::views {
class MemoryCharts;
class MemoryPanel;
} // namespace atlas::views

namespace atlas::app {

/// Whether a model fits on the machine that is shown: joins the fitting with diagram, panel and
/// charts. While it is on, the diagram shows how full each core is.
class MemoryMode : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemoryMode)

public:
    struct Parts {
        Session& session;
        views::DiagramView& view;
        MemoryActions& actions;
        QUndoGroup& steps;
        QWidget& window;
    };
    explicit MemoryMode(const Parts& parts);
    ~MemoryMode() override;

    [[nodiscard]] Fitting& fitting() { return m_fitting; }
    [[nodiscard]] views::MemoryPanel& panel() { return *m_panel; }
    [[nodiscard]] views::MemoryCharts& charts() { return *m_charts; }
    [[nodiscard]] const views::MemoryOverlay& overlay() const { return m_overlay; }

    [[nodiscard]] bool isOn() const { return m_on; }
    void setOn(bool on);
    /// The session shows another machine: the question is about that one.
    void followScene();
    /// A model of the library or a config.json; what is wrong with it stands in a card, and what
    /// was shown stays.
    void openModel(const QString& word);
    /// Goes on with a question once the next scene is there.
    void resume(const std::optional<FitQuestion>& question) { m_awaited = question; }

Q_SIGNALS:
    void starting();
    void modeChanged(bool on);
    void told(const QString& sentence);
    void machineRequested(const QString& instance);

private:
    void connectPanel();
    void connectCharts();
    void showAnswer();
    void showMoment();
    void showForm();
    void showCanvas();
    void makeScene();
    void edit(const Job& job, const QString& what, bool dragged);
    void applyWay(std::size_t way);
    void connectPlans();
    void findPlans();
    void showPlans();
    void applyPlan(std::size_t plan);
    void askFile();
    void askSaveChart(QWidget& chart);
    [[nodiscard]] std::string shownInstance() const;

    Session& m_session;
    views::DiagramView& m_view;
    QPointer<views::DiagramCanvas> m_canvas; ///< gone before this when the window closes
    MemoryActions& m_actions;
    QUndoGroup& m_steps;
    QWidget& m_window;
    Fitting m_fitting;
    PlanFinder m_finder;
    views::MemoryOverlay m_overlay;
    std::shared_ptr<const views::ShownMemory> m_memory; ///< at the peak
    views::MemoryPanel* m_panel = nullptr;
    views::MemoryCharts* m_charts = nullptr;
    std::shared_ptr<const views::Scene> m_scene; ///< as this mode shows it
    std::shared_ptr<const views::Scene> m_sceneOf; ///< of the session, that m_scene was made of
    std::optional<FitQuestion> m_awaited;
    bool m_on = false;
    bool m_dragging = false;
    int m_mergeKey = 0; ///< of the drag under way
};

} // namespace atlas::app
