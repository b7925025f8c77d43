#include "app/presentation/LiveStage.h"

#include "app/session/DefaultRequest.h"
#include "model/parts/Address.h"
#include "views/panels/PathReport.h"
#include "views/simulation/RunPage.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostScenes = 6; ///< machines whose scenes are kept

bool isRun(const Stage& stage)
{
    return stage.run.has_value();
}

} // namespace

LiveStage::LiveStage(Catalog catalog, QWidget* parent)
    : QObject(parent)
    , m_catalog(std::move(catalog))
    , m_canvas(new views::StageCanvas(parent))
{
    m_canvas->hide();
    connectCanvas();
    connect(&m_simulation, &Simulation::ended, this, &LiveStage::showRun);
    connect(&m_player, &views::Player::timeChanged, this, &LiveStage::showMoment);
    connect(&m_player, &views::Player::playingChanged, this, &LiveStage::showMoment);
}

LiveStage::~LiveStage()
{
    m_canvas->setOverlay(nullptr);
}

bool LiveStage::isLive(const Stage& stage)
{
    return stage.machine && (stage.kind == StageKind::Machine || stage.kind == StageKind::Place);
}

void LiveStage::connectCanvas()
{
    using views::DiagramCanvas;
    connect(
        m_canvas,
        &DiagramCanvas::selectionRequested,
        this,
        [this](const std::vector<Element>& elements) {
            leave();
            m_canvas->setStops({});
            m_canvas->setSelection(elements, {});
        });
    connect(m_canvas, &DiagramCanvas::pathsRequested, this, [this](VertexId from, VertexId to) {
        leave();
        const auto paths = views::reportPaths(m_canvas->scene()->topology, from, to).paths;
        m_canvas->setStops(paths.empty() ? std::vector<Path>() : std::vector<Path>{paths.front()});
        m_canvas->setSelection({Element::of(from), Element::of(to)}, paths);
    });
    connect(m_canvas, &DiagramCanvas::enterRequested, this, [this](Element place) {
        leave();
        const QScopedValueRollback arranging(m_arranging, true);
        m_canvas->flyTo(place, !m_reduced);
    });
    connect(m_canvas, &DiagramCanvas::viewportChanged, this, [this] {
        if (!m_arranging && !m_canvas->isFlying() && !m_canvas->followsSize())
            leave();
    });
}

const std::shared_ptr<const views::Scene>&
LiveStage::sceneOf(const StageMachine& machine, bool asRun)
{
    if (m_scenes.size() >= mostScenes && !m_scenes.contains(machine.target))
        m_scenes.clear();
    Scenes& scenes = m_scenes[machine.target];
    auto& scene = asRun ? scenes.run : scenes.whole;
    if (!scene)
        scene = asRun
            ? views::makeRunScene(machine.topology)
            : views::makeScene(machine.topology, assembleChip(m_catalog, machine.topology));
    return scene;
}

void LiveStage::prepare(const Stage& stage)
{
    if (isLive(stage))
        static_cast<void>(sceneOf(*stage.machine, isRun(stage)));
}

bool LiveStage::isSameDrawing(const Stage& stage)
{
    return m_canvas->isVisible() && isLive(stage)
        && m_canvas->scene() == sceneOf(*stage.machine, isRun(stage));
}

std::optional<Element> LiveStage::placeOf(const Stage& stage) const
{
    if (!stage.place.chip)
        return std::nullopt;
    const auto& interior = m_canvas->scene()->interior;
    if (stage.place.part.empty() || !interior)
        return Element::of(*stage.place.chip);
    return Element::of(*stage.place.chip, interior->parts.find(stage.place.part));
}

void LiveStage::place(const QRect& place, double pageHeight, Move move)
{
    const QScopedValueRollback arranging(m_arranging, true);
    m_canvas->setPageHeight(pageHeight);
    if (move == Move::Fly && m_canvas->isVisible())
        m_canvas->moveStage(place);
    else
        m_canvas->setGeometry(place);
}

void LiveStage::show(const Stage& stage, ThemeId theme, Move move)
{
    const QScopedValueRollback arranging(m_arranging, true);
    const bool fly = move == Move::Fly && !m_reduced && isSameDrawing(stage);
    m_stage = stage;
    m_left.reset();
    m_canvas->setLook({theme, stage.layers});
    m_resumed.reset();
    if (!isRun(stage))
        stopRun();
    m_canvas->setScene(sceneOf(*stage.machine, isRun(stage)));
    m_canvas->show();
    showSelection();
    m_canvas->flyTo(placeOf(stage), fly);
    if (isRun(stage))
        startRun(stage);
    setAway(false);
}

void LiveStage::stopRun()
{
    m_running = false;
    m_told.reset();
    m_player.pause();
    m_simulation.cancel();
    m_canvas->setOverlay(nullptr);
    m_canvas->setResult({}, {});
}

void LiveStage::clear()
{
    stopRun();
    m_left.reset();
    m_stage.reset();
    m_canvas->hide();
    setAway(false);
}

/// What the step points at.
void LiveStage::showSelection()
{
    std::vector<Path> paths;
    std::vector<Element> selected = m_stage->highlighted;
    const auto add = [&selected](Element element) {
        if (std::ranges::find(selected, element) == selected.end())
            selected.push_back(element);
    };
    for (const StagePath& way : m_stage->paths) {
        paths.push_back(way.path);
        add(Element::of(way.from));
        add(Element::of(way.to));
    }
    m_canvas->setSelection(std::move(selected), paths);
    m_canvas->setStops(std::move(paths));
}

void LiveStage::startRun(const Stage& stage)
{
    CollectiveRequest request = stage.run->request;
    if (!request.linkBandwidth) // of links that no page documents the same is assumed as elsewhere
        request.linkBandwidth = defaultRequest(stage.machine->topology).linkBandwidth;
    m_canvas->setOverlay(&m_overlay);
    m_running = true;
    const auto& former = m_simulation.topology();
    const bool same = former && former->name() == stage.machine->topology.name();
    const auto& known = m_simulation.current();
    const bool done =
        same && known && known->run.request == request && m_simulation.request() == request;
    if (done && m_told == request) {
        // The step before showed the same run: it goes on.
        if (stage.run->moment)
            m_player.setTime(*stage.run->moment * m_player.length());
        if (stage.run->plays)
            m_player.play();
        showResult();
        return;
    }
    m_told = request;
    m_toldTime.reset();
    m_fresh = true;
    if (!same)
        m_simulation.setMachine(stage.machine->topology);
    if (!(m_simulation.request() == request))
        m_simulation.change(request, tr("Run"));
    if (done)
        showRun();
    else
        m_simulation.run();
}

void LiveStage::showRun()
{
    if (!m_running)
        return;
    if (const auto& problem = m_simulation.problem())
        Q_EMIT told(QString::fromStdString(message(*problem)));
    const auto& value = m_simulation.current();
    m_overlay.setRun(value ? value->shown : nullptr);
    if (!value) {
        m_player.setRun(0, {});
        m_canvas->setResult({}, {});
        m_canvas->update();
        return;
    }
    std::vector<double> events;
    for (const Seconds time : value->shown->playback.events())
        events.push_back(time.value());
    m_player.setRun(value->shown->playback.length().value(), std::move(events));
    if (m_told && value->run.request == *m_told)
        m_toldTime = value->run.makespan.value();
    if (const auto state = std::exchange(m_resumed, std::nullopt))
        resume(*state);
    else if (std::exchange(m_fresh, false))
        showFirstMoment();
    showResult();
    showMoment();
}

void LiveStage::showFirstMoment()
{
    const auto& run = m_stage->run;
    const bool plays = !run || run->plays;
    m_player.setSlowdown(m_player.fittingSlowdown());
    m_player.setLooping(true);
    if (run && run->moment)
        m_player.setTime(*run->moment * m_player.length());
    else
        m_player.setTime(plays ? 0 : m_overlay.run()->busyMoment());
    if (plays)
        m_player.play();
    else
        m_player.pause();
}

void LiveStage::resume(const RunState& state)
{
    m_player.setTime(state.time);
    if (state.plays)
        m_player.play();
    else
        m_player.pause();
}

/// "All-reduce, 1 GiB: 21.3 ms", and after a change what it was before.
void LiveStage::showResult()
{
    const auto& value = m_simulation.current();
    if (!value)
        return;
    const views::Quantity time = views::quantityOf(value->run.makespan);
    const QString result =
        tr("%1: %2 %3").arg(views::runTitle(value->run.request), time.value, time.unit);
    QString note;
    const bool changed = m_told && !(value->run.request == *m_told);
    if (changed && m_toldTime && *m_toldTime > 0) {
        const views::Quantity before = views::quantityOf(Seconds(*m_toldTime));
        const double percent = (value->run.makespan.value() / *m_toldTime - 1) * 100;
        note = tr("before: %1 %2 (%3%L4 %)")
                   .arg(before.value, before.unit)
                   .arg(percent < 0 ? u"−"_s : u"+"_s)
                   .arg(std::abs(percent), 0, 'f', 0);
    }
    m_canvas->setResult(result, note);
}

void LiveStage::showMoment()
{
    m_overlay.setTime(m_player.time());
    m_overlay.setMotion(m_player.isPlaying() && !m_reduced, m_player.slowdown());
    m_canvas->update();
}

void LiveStage::setReducedMotion(bool reduced)
{
    m_reduced = reduced;
    m_canvas->setReducedMotion(reduced);
    m_player.setReducedMotion(reduced);
}

void LiveStage::setAway(bool away)
{
    if (m_away == away)
        return;
    m_away = away;
    Q_EMIT awayChanged();
}

/// The speaker does something of their own.
void LiveStage::leave()
{
    if (!m_stage)
        return;
    if (!m_left)
        m_left = RunState{m_player.time(), m_player.isPlaying()};
    setAway(true);
}

void LiveStage::returnToTalk()
{
    if (!m_stage || !m_away)
        return;
    const Stage stage = *m_stage;
    const auto left = m_left;
    show(stage, m_canvas->look().theme, Move::Fly);
    if (!isRun(stage) || !left)
        return;
    m_fresh = false;
    if (m_simulation.isRunning())
        m_resumed = left; // the run of the talk is still on its way
    else
        resume(*left);
}

void LiveStage::runOrPlay()
{
    if (!m_stage)
        return;
    leave();
    if (m_running) {
        m_player.toggle();
        return;
    }
    const QScopedValueRollback arranging(m_arranging, true);
    const StageMachine& machine = *m_stage->machine;
    m_canvas->setScene(sceneOf(machine, true));
    m_canvas->setOverlay(&m_overlay);
    m_canvas->setStops({});
    m_running = true;
    m_fresh = true;
    m_told.reset();
    m_toldTime.reset();
    m_simulation.setMachine(machine.topology);
    m_told = m_simulation.request();
    m_simulation.run();
}

std::optional<EdgeId> LiveStage::selectedLink() const
{
    const auto& selected = m_canvas->selection();
    if (!m_canvas->scene() || selected.empty() || !selected.back().isEdge())
        return std::nullopt;
    const EdgeId edge = selected.back().edge();
    const bool isLink = m_canvas->scene()->topology.edge(edge).kind == EdgeKind::NeuronLink;
    return isLink ? std::optional(edge) : std::nullopt;
}

void LiveStage::failSelected()
{
    if (!m_running) {
        Q_EMIT told(tr("There is no run on the stage: S starts one."));
        return;
    }
    const auto link = selectedLink();
    if (!link) {
        Q_EMIT told(tr("Click a NeuronLink on the stage, then F fails it."));
        return;
    }
    leave();
    const Edge& ends = m_simulation.topology()->edge(*link);
    CollectiveRequest next = m_simulation.request();
    const auto fault = views::faultOf(next, ends);
    if (fault)
        next.faults.erase(next.faults.begin() + static_cast<std::ptrdiff_t>(*fault));
    else
        next.faults.push_back({ends.source.index, ends.target.index, 0});
    m_simulation.change(next, tr("Fail a link"));
    if (!m_simulation.isRunning())
        m_simulation.run();
}

bool LiveStage::enterSelected()
{
    const auto& selected = m_canvas->selection();
    if (!m_stage || selected.empty() || !m_canvas->isEnterable(selected.back()))
        return false;
    leave();
    const QScopedValueRollback arranging(m_arranging, true);
    m_canvas->flyTo(selected.back(), !m_reduced);
    return true;
}

} // namespace atlas::app
