#include "app/window/SimulationMode.h"

#include "model/units/Unit.h"
#include "views/simulation/ChartsDock.h"
#include "views/simulation/ComparePane.h"
#include "views/simulation/RunPage.h"
#include "views/simulation/SimulationForm.h"
#include "views/simulation/TransportBar.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QScopedValueRollback>
#include <QUndoGroup>

#include <algorithm>
#include <utility>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

} // namespace

SimulationMode::SimulationMode(const Parts& parts)
    : QObject(&parts.window)
    , m_session(parts.session)
    , m_view(parts.view)
    , m_canvas(&parts.view.canvas())
    , m_actions(parts.actions)
    , m_window(parts.window)
    , m_panel(new views::SimulationPanel(&parts.window))
    , m_transport(new views::TransportBar(m_player, &parts.window))
    , m_charts(new views::ChartsDock(&parts.window))
    , m_comparison(new views::ComparePane(&parts.window))
{
    for (QWidget* const widget : std::initializer_list<QWidget*>{m_panel, m_transport, m_charts})
        widget->hide();
    connectPanel();
    connectActions();
    connectSimulation();
    takeKeys();
    showActions();
}

/// Single keys work on the diagram and the time line alone: elsewhere they are letters, and Space
/// presses buttons.
void SimulationMode::takeKeys()
{
    auto* const scrubber = m_transport->findChild<QWidget*>(u"scrubber"_s);
    for (QAction* const action : {m_actions.play, m_actions.failLink, m_actions.changeLink}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view.canvas().addAction(action);
        scrubber->addAction(action);
    }
}

SimulationMode::~SimulationMode()
{
    // The steps go after this, and say so.
    m_simulation.undoStack().disconnect(this);
    if (m_canvas)
        m_canvas->setOverlay(nullptr);
}

void SimulationMode::connectPanel()
{
    using views::SimulationPanel;
    connect(
        &m_panel->form(),
        &views::SimulationForm::edited,
        this,
        [this](const CollectiveRequest& request, const QString& what) { change(request, what); });
    connect(m_panel, &SimulationPanel::runRequested, &m_simulation, &Simulation::run);
    connect(m_panel, &SimulationPanel::cancelRequested, &m_simulation, &Simulation::cancel);
    connect(m_panel, &SimulationPanel::closeRequested, this, [this] { setOn(false); });
    const auto toggleSelected = [this] {
        if (const auto link = selectedLink())
            toggleLink(*link);
    };
    connect(m_panel, &SimulationPanel::failRequested, this, toggleSelected);
    connect(m_panel, &SimulationPanel::restoreLinkRequested, this, toggleSelected);
    connect(m_panel, &SimulationPanel::shareRequested, this, [this](double share, bool final) {
        if (const auto link = selectedLink())
            setShare(*link, share, !final);
    });
    connect(m_panel, &SimulationPanel::deadRequested, this, [this] {
        if (const auto chip = selectedChip())
            toggleChip(*chip);
    });
    connect(m_charts, &views::ChartsDock::saveRequested, this, [this](QWidget* chart) {
        askSaveChart(*chart);
    });
    connect(m_panel, &SimulationPanel::restoreRequested, this, &SimulationMode::restore);
    connect(m_panel, &SimulationPanel::assumptionRequested, this, &SimulationMode::editAssumption);
}

void SimulationMode::connectActions()
{
    const auto on = [this](QAction* action, auto&& slot) {
        connect(action, &QAction::triggered, this, std::forward<decltype(slot)>(slot));
    };
    on(m_actions.simulate, [this](bool checked) { setOn(checked); });
    // The simulation of a NeuronCore has these too.
    on(m_actions.run, [this] {
        if (m_on)
            m_simulation.run();
    });
    on(m_actions.cancel, [this] { m_simulation.cancel(); });
    on(m_actions.play, [this] {
        if (m_on)
            m_player.toggle();
    });
    on(m_actions.failLink, [this] {
        if (const auto link = selectedLink())
            toggleLink(*link);
    });
    on(m_actions.changeLink, &SimulationMode::askBandwidth);
    on(m_actions.markDead, [this] {
        if (const auto chip = selectedChip())
            toggleChip(*chip);
    });
    on(m_actions.background, &SimulationMode::askBackground);
    on(m_actions.compareRuns, [this] { showComparison(); });
    on(m_actions.sweep, &SimulationMode::sweepSizes);
    on(m_actions.openTable, &SimulationMode::askTable);
    on(m_actions.open, &SimulationMode::askOpen);
    on(m_actions.save, &SimulationMode::askSave);
    connect(
        &m_view.canvas(),
        &views::DiagramCanvas::contextMenuRequested,
        this,
        &SimulationMode::openContextMenu);
}

void SimulationMode::connectSimulation()
{
    connect(&m_simulation, &Simulation::requestChanged, this, &SimulationMode::showRequest);
    m_actions.steps->addStack(&m_simulation.undoStack());
    connect(&m_simulation, &Simulation::started, this, [this] {
        m_panel->setProgress(0, tr("Simulating"));
        showActions();
    });
    connect(&m_simulation, &Simulation::progressed, this, [this](double share, double remaining) {
        m_panel->setProgress(
            share, remaining < 0 ? tr("Simulating") : tr("%1 s remain").arg(remaining, 0, 'f', 0));
    });
    connect(&m_simulation, &Simulation::ended, this, [this] {
        m_panel->setProgress(std::nullopt, {});
        showRun();
    });
    connect(
        &m_sweep,
        &SweepRunner::swept,
        this,
        [this](const std::shared_ptr<const SweepValue>& value) {
            m_swept = value;
            showSizes();
        });
    connect(&m_sweep, &SweepRunner::failed, this, [this](const Problem& problem) {
        Q_EMIT told(text(message(problem)));
    });
    connect(&m_player, &views::Player::timeChanged, this, &SimulationMode::showMoment);
    connect(&m_player, &views::Player::playingChanged, this, &SimulationMode::showMoment);
    connect(&m_player, &views::Player::settingsChanged, this, &SimulationMode::showMoment);
    connect(&m_session, &Session::selectionChanged, this, &SimulationMode::showPage);
}

void SimulationMode::setOn(bool on)
{
    if (on == m_on || (on && !m_session.scene())) {
        m_actions.simulate->setChecked(m_on);
        return;
    }
    if (on)
        Q_EMIT starting();
    const auto view =
        m_session.history().isEmpty() ? std::nullopt : m_session.history().current().view;
    m_on = on;
    m_actions.steps->setActiveStack(on ? &m_simulation.undoStack() : nullptr);
    if (on) {
        const Topology& topology = m_session.scene()->topology;
        makeScene();
        const std::optional<Topology>& former = m_simulation.topology();
        if (!former || former->name() != topology.name())
            m_simulation.setMachine(topology);
    } else {
        m_player.pause();
        m_simulation.cancel();
        m_sweep.cancel();
    }
    showCanvas();
    for (QWidget* const widget : std::initializer_list<QWidget*>{m_panel, m_transport, m_charts})
        widget->setVisible(on);
    showComparison();
    showActions();
    Q_EMIT modeChanged(on);
    if (!on) {
        // The view belongs to the size that the diagram has again.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        if (view && m_session.scene())
            m_view.canvas().setViewport(*view);
        return;
    }
    showRequest();
    showRun();
    const auto& value = m_simulation.current();
    const bool known = value && value->run.request == m_simulation.request();
    if (!known && !m_simulation.isRunning())
        m_simulation.run();
}

void SimulationMode::followScene()
{
    const auto& scene = m_session.scene();
    const std::optional<Topology>& former = m_simulation.topology();
    const bool same = scene && former && former->name() == scene->topology.name();
    if (!same) {
        setOn(false);
        m_simulation.setMachine(std::nullopt);
        m_swept.reset();
        m_measured.clear();
        m_kept = false;
        showSizes();
    } else if (m_on) {
        makeScene();
        showCanvas();
    }
    // What was awaited and did not come is forgotten when another machine does.
    const auto awaited = std::exchange(m_awaited, std::nullopt);
    if (scene && awaited && awaited->target == m_session.target()) {
        m_simulation.setMachine(scene->topology);
        if (awaited->saved) {
            takeUp(*awaited->saved);
            return;
        }
        change(awaited->request, tr("Open a scenario"));
        setOn(true);
    }
}

void SimulationMode::resume(const std::optional<CollectiveRequest>& request)
{
    if (request)
        m_awaited = Awaited{m_session.target(), *request, std::nullopt};
}

/// The machine as a run shows it, from the scene of now.
void SimulationMode::makeScene()
{
    if (std::exchange(m_sceneOf, m_session.scene()) != m_session.scene())
        m_scene = views::makeRunScene(m_sceneOf->topology);
}

/// The diagram of a run, or the machine's own.
void SimulationMode::showCanvas()
{
    if (m_on) {
        m_view.setScene(m_scene);
        m_view.canvas().setOverlay(&m_overlay);
    } else {
        m_view.canvas().setOverlay(nullptr);
        m_view.setRunTitle({}, {});
        m_view.setScene(m_session.scene());
    }
    m_view.canvas().setSelection(m_session.selection(), {});
}

void SimulationMode::showRun()
{
    const auto& value = m_simulation.current();
    const bool first = m_player.length() <= 0;
    const QScopedValueRollback<bool> once(m_pageWaits, true);
    m_overlay.setRun(value ? value->shown : nullptr);
    if (value) {
        std::vector<double> events;
        for (const Seconds time : value->shown->playback.events())
            events.push_back(time.value());
        m_player.setRun(value->shown->playback.length().value(), std::move(events));
        if (first) {
            m_player.setSlowdown(m_player.fittingSlowdown());
            m_player.setTime(value->shown->busyMoment());
        }
        if (const auto moment = std::exchange(m_moment, std::nullopt))
            m_player.setTime(std::min(*moment, m_player.length()));
    } else {
        m_player.setRun(0, {});
    }
    if (m_on && value)
        m_view.setRunTitle(
            views::runTitle(value->run.request),
            views::runSubtitle(value->shown->topology, value->run));
    m_charts->setRun(value ? &value->run : nullptr, value ? value->shown : nullptr);
    showComparison();
    if (const std::optional<Topology>& topology = m_simulation.topology(); value && topology) {
        showFlags(value->run);
        if (m_on)
            m_sweep.follow(*topology, value->run.request);
    }
    m_pageWaits = false;
    showPage();
    if (const auto& problem = m_simulation.problem())
        Q_EMIT told(text(message(*problem)));
    else if (value)
        Q_EMIT told(tr("Simulated, not measured"));
}

std::shared_ptr<const RunLoads> SimulationMode::loads() const
{
    const auto& value = m_simulation.current();
    if (!m_on || !value)
        return nullptr;
    return std::make_shared<const RunLoads>(value->shown->loadsAt(m_player.time(), true));
}

std::optional<Caption> SimulationMode::caption() const
{
    const auto& value = m_simulation.current();
    if (!m_on || !value)
        return std::nullopt;
    return Caption{
        views::runTitle(value->run.request).toStdString(),
        views::runSubtitle(value->shown->topology, value->run).toStdString()};
}

void SimulationMode::showComparison()
{
    const auto& before = m_simulation.previous();
    const bool shown = m_on && before && m_actions.compareRuns->isChecked();
    m_comparison->setVisible(shown);
    if (!shown)
        return;
    const views::Quantity time = views::quantityOf(before->run.makespan);
    m_comparison->setLook({m_session.theme(), m_session.layers()});
    m_comparison->setRun(
        m_scene, before->shown, tr("Run before: %1 %2").arg(time.value, time.unit));
    showMoment();
}

/// Where something happens: failures hold from the start.
void SimulationMode::showFlags(const CollectiveRun& run)
{
    std::vector<views::TimeFlag> flags;
    QStringList broken;
    for (const LinkFault& fault : run.request.faults) {
        const QString name = tr("link %1 – %2").arg(fault.source).arg(fault.target);
        broken
            << (fault.share == 0 ? tr("%1 failed").arg(name)
                                 : tr("%1 at %2 %").arg(name).arg(fault.share * 100));
    }
    for (const std::uint32_t chip : run.request.deadChips)
        broken << tr("chip %1 dead").arg(chip);
    if (!broken.isEmpty())
        flags.push_back({0, broken.join(u", "_s)});
    for (const BackgroundFlow& flow : run.request.background)
        flags.push_back(
            {run.overhead.value() + flow.start.value(),
             tr("other traffic %1 → %2").arg(flow.source).arg(flow.target)});
    m_transport->setFlags(std::move(flags));
}

void SimulationMode::showMoment()
{
    m_overlay.setTime(m_player.time());
    m_overlay.setMotion(m_player.isPlaying() && !m_reduced, m_player.slowdown());
    if (!m_on)
        return;
    m_view.canvas().update();
    m_comparison->setTime(m_player.time(), m_player.isPlaying() && !m_reduced, m_player.slowdown());
    m_charts->setTime(m_player.time());
    // Figures that change sixty times a second cannot be read.
    if (!m_player.isPlaying())
        showPage();
}

/// The form shows what is asked for; not at other times, for somebody may be typing into it.
void SimulationMode::showRequest()
{
    const auto& topology = m_simulation.topology();
    if (m_on && topology)
        m_panel->form().setRequest(m_simulation.request(), *topology);
    showPage();
}

void SimulationMode::showPage()
{
    const auto& topology = m_simulation.topology();
    if (m_pageWaits)
        return;
    if (!m_on || !topology) {
        showActions();
        return;
    }
    const auto& value = m_simulation.current();
    const auto& before = m_simulation.previous();
    const auto& selection = m_session.selection();
    const auto& problem = m_simulation.problem();
    m_panel->setPage(views::runPage(
        {.topology = *topology,
         .request = m_simulation.request(),
         .run = value ? &value->run : nullptr,
         .shown = value ? value->shown.get() : nullptr,
         .previous = before && before != value ? &before->run : nullptr,
         .problem = problem ? &*problem : nullptr,
         .selected = selection.size() == 1 ? std::optional(selection.front()) : std::nullopt,
         .time = m_player.time()}));
    showActions();
}

void SimulationMode::showActions()
{
    m_actions.simulate->setChecked(m_on);
    const bool running = m_simulation.isRunning();
    const bool run = m_on && m_simulation.current() != nullptr;
    m_actions.run->setEnabled(m_on && !running);
    m_actions.cancel->setEnabled(m_on && running);
    m_actions.play->setEnabled(run);
    m_actions.failLink->setEnabled(m_on && selectedLink());
    m_actions.changeLink->setEnabled(m_on && selectedLink());
    m_actions.markDead->setEnabled(m_on && selectedChip());
    m_actions.background->setEnabled(m_on);
    m_actions.compareRuns->setEnabled(m_on && m_simulation.previous() != nullptr);
    m_actions.sweep->setEnabled(run);
    m_actions.openTable->setEnabled(m_on);
    m_actions.save->setEnabled(m_on);
}

void SimulationMode::sweepSizes()
{
    const std::optional<Topology>& topology = m_simulation.topology();
    if (!topology)
        return;
    m_charts->setPage(views::ChartsDock::Overview);
    m_sweep.sweep(*topology, m_simulation.request());
    Q_EMIT told(tr("Sweeping from 1 KiB to 4 GiB"));
}

void SimulationMode::showSizes()
{
    std::vector<views::Curve> curves = m_swept ? sizeCurves(*m_swept) : std::vector<views::Curve>();
    curves.insert(curves.end(), m_measured.begin(), m_measured.end());
    m_charts->setSizes(std::move(curves));
    if (m_swept)
        m_charts->setAlgorithms(algorithmCurves(*m_swept));
}

void SimulationMode::setReducedMotion(bool reduced)
{
    m_reduced = reduced;
    m_player.setReducedMotion(reduced);
}

} // namespace atlas::app
