#include "app/window/TileMode.h"

#include "model/simulation/neuroncore/TileTrace.h"
#include "views/canvas/DescribeScene.h"
#include "views/canvas/LitPath.h"
#include "views/export/PictureExport.h"
#include "views/language/Words.h"
#include "views/simulation/TileDock.h"
#include "views/simulation/TileForm.h"
#include "views/simulation/TilePanel.h"
#include "views/simulation/TransportBar.h"
#include "views/theme/ThemeApplier.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileDialog>

#include <algorithm>
#include <utility>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

constexpr double frameSeconds = 0.016; ///< of playing
constexpr double frameMargin = 12; ///< pixels around the NeuronCore
constexpr double mostScale = 60;
constexpr double leastCore = 240; ///< pixels of a NeuronCore whose parts light up

QString sentence(const Problem& problem)
{
    return views::plain(message(problem));
}

} // namespace

TileMode::TileMode(const Parts& parts)
    : QObject(&parts.window)
    , m_session(parts.session)
    , m_view(parts.view)
    , m_canvas(&parts.view.canvas())
    , m_actions(parts.actions)
    , m_window(parts.window)
    , m_panel(new views::TilePanel(&parts.window))
    , m_transport(new views::TransportBar(m_player, &parts.window))
    , m_dock(new views::TileDock(m_player, &parts.window))
{
    // The window has another bar like it, for collectives.
    for (QWidget* const child : m_transport->findChildren<QWidget*>())
        child->setObjectName(u"tile-"_s + child->objectName());
    m_transport->setObjectName(u"tileTransport"_s);
    for (QWidget* const widget : std::initializer_list<QWidget*>{m_panel, m_transport, m_dock})
        widget->hide();
    connectAll();
    takeKeys();
}

TileMode::~TileMode()
{
    if (m_canvas)
        m_canvas->setOverlay(nullptr);
}

int TileMode::dockHeight(int window)
{
    if (window < 780)
        return 226;
    return window < 1040 ? 300 : 340;
}

void TileMode::connectAll()
{
    connect(m_actions.matmul, &QAction::triggered, this, &TileMode::setOn);
    connect(m_actions.play, &QAction::triggered, this, [this] {
        if (m_on)
            m_player.toggle();
    });
    connect(m_actions.run, &QAction::triggered, this, [this] {
        if (m_on)
            run();
    });
    connect(m_actions.cancel, &QAction::triggered, &m_runner, &TileRunner::cancel);
    connect(m_actions.saveTileChart, &QAction::triggered, this, &TileMode::askSaveChart);
    connect(m_actions.saveTileTrace, &QAction::triggered, this, &TileMode::askSaveTrace);
    connect(m_dock, &views::TileDock::chartSaveRequested, this, &TileMode::askSaveChart);
    connect(m_dock, &views::TileDock::traceSaveRequested, this, &TileMode::askSaveTrace);
    using views::TilePanel;
    connect(m_panel, &TilePanel::runRequested, this, &TileMode::run);
    connect(m_panel, &TilePanel::cancelRequested, &m_runner, &TileRunner::cancel);
    connect(m_panel, &TilePanel::closeRequested, this, [this] { setOn(false); });
    connect(m_panel, &TilePanel::choiceRequested, this, &TileMode::setRequest);
    connect(&m_panel->form(), &views::TileForm::edited, this, &TileMode::setRequest);
    connect(&m_runner, &TileRunner::started, this, [this] {
        m_panel->setProgress(0, tr("Simulating"));
        showActions();
    });
    connect(&m_runner, &TileRunner::progressed, this, [this](double share, double remaining) {
        m_panel->setProgress(
            share, remaining < 0 ? tr("Simulating") : tr("%1 s remain").arg(remaining, 0, 'f', 0));
    });
    connect(&m_runner, &TileRunner::ended, this, [this] {
        m_panel->setProgress(std::nullopt, {});
        showRun();
    });
    connect(&m_player, &views::Player::timeChanged, this, &TileMode::showMoment);
    connect(&m_player, &views::Player::playingChanged, this, &TileMode::showMoment);
    for (const auto changed :
         {&views::DiagramCanvas::placeChanged, &views::DiagramCanvas::viewportChanged})
        connect(m_canvas, changed, this, [this] {
            if (m_on)
                light();
        });
}

/// Space plays where it does not press a button.
void TileMode::takeKeys()
{
    m_dock->timeline().addAction(m_actions.play);
    if (auto* const scrubber = m_transport->findChild<QWidget*>(u"tile-scrubber"_s))
        scrubber->addAction(m_actions.play);
}

std::optional<Element> TileMode::coreOf(Element element) const
{
    const auto& scene = m_session.scene();
    for (std::optional<Element> at = element; at && at->isPart(); at = scene->around(*at)) {
        if (scene->interior->parts.part(at->part()).kind == PartKind::NeuronCore)
            return at;
    }
    return std::nullopt;
}

std::optional<Element> TileMode::coreToShow() const
{
    const auto& scene = m_session.scene();
    if (!scene || !scene->interior)
        return std::nullopt;
    VertexId chip{0};
    std::vector<Element> candidates = m_session.selection();
    if (const auto place = m_view.canvas().place())
        candidates.push_back(*place);
    for (const Element element : candidates) {
        if (const auto core = coreOf(element))
            return core;
        const bool inChip = element.isPart() || element.isVertex();
        if (inChip && element.index < scene->topology.chipCount())
            chip = VertexId{element.index};
    }
    const PartTable& parts = scene->interior->parts;
    const auto first = parts.chip().find(PartKind::NeuronCore, 0);
    if (!first)
        return std::nullopt;
    return Element::of(chip, parts.find({*first}));
}

/// The NeuronCore and what is known of it.
bool TileMode::prepare()
{
    const auto place = coreToShow();
    if (!place) {
        Q_EMIT told(tr("Nothing is known to be inside the chips of this machine; a machine of the "
                       "catalogue has NeuronCores."));
        return false;
    }
    const auto type = m_session.scene()->interior->parts.chip().core;
    const auto core = coreSpec(m_session.catalog(), type ? type->name : std::string());
    if (!core) {
        Q_EMIT told(sentence(core.error()));
        m_view.toast().say(sentence(core.error()));
        return false;
    }
    const bool other = !m_core || m_core->name != core->name;
    m_core = *core;
    m_place = *place;
    m_machine = m_session.scene()->topology.name();
    m_number = m_session.scene()->interior->parts.coreOf(place->part()).value_or(0);
    if (other) {
        m_runner.clear();
        if (!m_core->peak(m_request.type)) {
            m_request.type = m_core->types().front();
            m_request.tile.reset();
        }
    }
    return true;
}

void TileMode::setOn(bool on)
{
    if (on != m_on && (!on || prepare())) {
        m_on = on;
        if (!on) {
            m_player.pause();
            m_runner.cancel();
            for (QAction* const action : {m_actions.run, m_actions.cancel, m_actions.play})
                action->setEnabled(false);
        }
        for (QWidget* const widget : std::initializer_list<QWidget*>{m_panel, m_transport, m_dock})
            widget->setVisible(on);
        Q_EMIT modeChanged(on);
        if (showsMachine())
            m_view.playBar().close(); // offers its data paths again once this is off
        light();
        if (on) {
            frame();
            m_panel->form().setRequest(*m_core, m_request);
            showRun();
            if (!m_runner.current())
                run();
        }
    }
    showActions();
}

/// The NeuronCore with its DMA engines, as large as they fit.
void TileMode::frame()
{
    if (!isInSight())
        m_session.enter(m_place); // a place to come back to
    // The diagram has its new size first.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const views::Scene& scene = *m_session.scene();
    DataPathStep around;
    around.parts = {PartKind::DmaEngines};
    Rect wanted = scene.bounds(m_place);
    for (const Element part : views::litPath(scene, m_place.vertex(), m_number, around).parts)
        wanted = wanted.united(scene.bounds(part));
    m_view.canvas().setViewport(
        views::fitted(wanted, m_view.canvas().size(), frameMargin, mostScale));
}

void TileMode::setRequest(const MatmulRequest& request)
{
    m_request = request;
    if (!m_on)
        return;
    m_panel->form().setRequest(*m_core, m_request);
    run();
}

void TileMode::run()
{
    if (m_core)
        m_runner.run(*m_core, m_request);
}

void TileMode::followScene()
{
    const auto& scene = m_session.scene();
    const bool same = m_on && scene && scene->interior && scene->topology.name() == m_machine;
    if (!same) {
        setOn(false);
        m_runner.clear();
    }
    if (const auto awaited = std::exchange(m_awaited, std::nullopt)) {
        m_request = *awaited;
        setOn(true);
    }
    showActions();
}

void TileMode::showRun()
{
    const auto& value = m_runner.current();
    const bool first = m_player.length() <= 0;
    if (value) {
        const TileRun& run = value->chart->run();
        std::vector<double> events;
        for (const Instruction& one : run.instructions)
            events.push_back(one.start.value());
        std::ranges::sort(events);
        const auto repeated = std::ranges::unique(events);
        events.erase(repeated.begin(), repeated.end());
        m_player.setRun(run.instructions.empty() ? 0 : run.makespan.value(), std::move(events));
        m_player.setSlowdown(m_player.fittingSlowdown());
        if (first)
            m_player.setTime(run.makespan.value() / 2);
    } else {
        m_player.setRun(0, {});
    }
    m_dock->setChart(value ? value->chart : nullptr);
    showPanel();
    showMoment();
    showActions();
    if (!m_on)
        return;
    if (const auto& problem = m_runner.problem())
        Q_EMIT told(sentence(*problem));
    else if (value)
        Q_EMIT told(tr("Simulated, not measured"));
}

void TileMode::showPanel()
{
    const auto& value = m_runner.current();
    const auto& problem = m_runner.problem();
    QString place;
    if (m_on && m_core) {
        const QString where = views::nameOf(*m_session.scene(), m_place);
        place = tr("%1, %2").arg(where, views::plain(m_core->name));
        if (value)
            place += u'\n' + views::tileSubtitle(*m_core, value->chart->run().request);
    }
    m_panel->setPage(
        {.chart = value ? value->chart : nullptr,
         .choices = value ? value->choices : std::vector<TileChoice>(),
         .place = place,
         .problem = problem ? sentence(*problem) : QString()});
}

void TileMode::showMoment()
{
    light();
    const auto& value = m_runner.current();
    // Words that change sixty times a second cannot be read.
    if (m_on && value && !m_player.isPlaying())
        m_panel->setActivity(activityAt(*value->chart, Seconds(m_player.time())));
}

/// Not the one of a run, which has an overlay of its own and nothing inside its chips.
bool TileMode::showsMachine() const
{
    return m_canvas && m_session.scene() && m_canvas->scene() == m_session.scene();
}

/// Whether the NeuronCore is in sight and large enough to be read.
bool TileMode::isInSight() const
{
    if (!showsMachine())
        return false;
    const QRectF box = m_canvas->placeOf(m_place);
    return box.width() >= leastCore && box.intersects(QRectF(m_canvas->rect()));
}

/// The parts that work at this moment and the ways of their data, and how full the memories are.
void TileMode::light()
{
    if (!m_canvas)
        return;
    if (m_on)
        m_view.playBar().hide(); // it lights parts too
    const auto& value = m_runner.current();
    if (!m_on || !value || value->chart->isEmpty() || !isInSight()) {
        if (!m_overlay.bars().empty())
            m_canvas->setLit({}, {});
        m_overlay.setBars({});
        if (showsMachine())
            m_canvas->setOverlay(nullptr);
        return;
    }
    const TileChart& chart = *value->chart;
    const double frame = m_player.isPlaying() ? frameSeconds / m_player.slowdown() : 0;
    const TileActivity now = activityAt(chart, Seconds(m_player.time()), Seconds(frame));
    DataPathStep step;
    step.parts = now.parts;
    for (const TileWay& way : now.ways)
        step.moves.push_back({way.from, way.to});
    const views::Scene& scene = *m_session.scene();
    auto lit = views::litPath(scene, m_place.vertex(), m_number, step);
    std::vector<views::TileOverlay::Bar> bars;
    const auto add = [&](TileMemory memory, PartKind kind, std::uint64_t amount, Role role) {
        const auto whole = static_cast<double>(chart.capacity(memory));
        DataPathStep one;
        one.parts = {kind};
        for (const Element part : views::litPath(scene, m_place.vertex(), m_number, one).parts)
            bars.push_back(
                {.memory = part,
                 .share = static_cast<double>(amount) / whole,
                 .peak = static_cast<double>(chart.peak(memory)) / whole,
                 .role = role});
    };
    add(TileMemory::Sbuf, PartKind::Sbuf, now.sbuf, Role::Sbuf);
    add(TileMemory::Psum, PartKind::Psum, now.psum, Role::Psum);
    m_overlay.setBars(std::move(bars));
    m_canvas->setOverlay(&m_overlay);
    m_canvas->setLit(std::move(lit.parts), std::move(lit.ways));
    m_canvas->update();
}

void TileMode::showActions()
{
    m_actions.matmul->setChecked(m_on);
    const auto& scene = m_session.scene();
    m_actions.matmul->setEnabled(m_on || (scene && scene->interior));
    const auto& value = m_runner.current();
    const bool chart = m_on && value && !value->chart->isEmpty();
    m_actions.saveTileChart->setEnabled(chart);
    m_actions.saveTileTrace->setEnabled(chart);
    if (!m_on)
        return;
    m_actions.run->setEnabled(!m_runner.isRunning());
    m_actions.cancel->setEnabled(m_runner.isRunning());
    m_actions.play->setEnabled(chart);
}

void TileMode::setReducedMotion(bool reduced)
{
    m_player.setReducedMotion(reduced);
}

void TileMode::askSaveChart()
{
    const QString path = QFileDialog::getSaveFileName(
        &m_window,
        tr("Save the chart"),
        u"matmul.png"_s,
        tr("Pictures and tables (*.png *.svg *.csv)"));
    if (!path.isEmpty())
        saveChart(path);
}

void TileMode::askSaveTrace()
{
    const QString path = QFileDialog::getSaveFileName(
        &m_window, tr("Save the trace"), u"matmul.json"_s, tr("Traces (*.json)"));
    if (!path.isEmpty())
        saveTrace(path);
}

void TileMode::saveChart(const QString& path)
{
    const auto& value = m_runner.current();
    if (!value)
        return;
    const TileRun& run = value->chart->run();
    const QString title =
        views::tileTitle(run.request) + u", "_s + views::tileSubtitle(run.core, run.request);
    tellWritten(views::saveTileChart(*value->chart, title, views::currentPalette(), path), path);
}

void TileMode::saveTrace(const QString& path)
{
    const auto& value = m_runner.current();
    if (!value)
        return;
    const auto trace = traceJson(value->chart->run());
    tellWritten(
        trace ? views::writeFile(QByteArray::fromStdString(*trace), path)
              : Result<void>(std::unexpected(trace.error())),
        path);
}

void TileMode::tellWritten(const Result<void>& written, const QString& path)
{
    if (written) {
        Q_EMIT saved(path);
        return;
    }
    m_view.messageCard().showMessage(
        {.tone = views::MessageCard::Tone::Error,
         .title = tr("%1 cannot be written").arg(path),
         .lines = {sentence(written.error())},
         .action = {}});
}

} // namespace atlas::app
