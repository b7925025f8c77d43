#include "app/window/MemoryMode.h"

#include "views/export/PictureExport.h"
#include "views/memory/MemoryCharts.h"
#include "views/memory/MemoryPanel.h"
#include "views/memory/WorkloadForm.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileDialog>
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

MemoryMode::MemoryMode(const Parts& parts)
    : QObject(&parts.window)
    , m_session(parts.session)
    , m_view(parts.view)
    , m_canvas(&parts.view.canvas())
    , m_actions(parts.actions)
    , m_steps(parts.steps)
    , m_window(parts.window)
    , m_fitting(parts.session.catalog())
    , m_panel(new views::MemoryPanel(&parts.window))
    , m_charts(new views::MemoryCharts(&parts.window))
{
    m_panel->hide();
    m_charts->hide();
    m_panel->form().setCatalog(m_session.catalog());
    m_steps.addStack(&m_fitting.undoStack());
    connectPanel();
    connectCharts();
    connectPlans();
    connect(m_actions.memory, &QAction::triggered, this, [this](bool checked) { setOn(checked); });
    connect(m_actions.open, &QAction::triggered, this, &MemoryMode::askFile);
    connect(&m_fitting, &Fitting::changed, this, &MemoryMode::showAnswer);
}

MemoryMode::~MemoryMode()
{
    m_fitting.disconnect(this);
    if (m_canvas && m_on)
        m_canvas->setOverlay(nullptr);
}

void MemoryMode::connectPanel()
{
    using views::WorkloadForm;
    const WorkloadForm& form = m_panel->form();
    connect(&form, &WorkloadForm::edited, this, &MemoryMode::edit);
    connect(&form, &WorkloadForm::released, this, [this] { m_dragging = false; });
    connect(&form, &WorkloadForm::modelChosen, this, &MemoryMode::openModel);
    connect(&form, &WorkloadForm::fileRequested, this, &MemoryMode::askFile);
    connect(&form, &WorkloadForm::instanceChosen, this, [this](const QString& instance) {
        m_fitting.setInstance(instance.toStdString());
    });
    connect(m_panel, &views::MemoryPanel::wayChosen, this, &MemoryMode::applyWay);
    connect(m_panel, &views::MemoryPanel::closeRequested, this, [this] { setOn(false); });
}

void MemoryMode::connectCharts()
{
    connect(m_charts, &views::MemoryCharts::saveRequested, this, [this](QWidget* chart) {
        askSaveChart(*chart);
    });
    connect(m_charts, &views::MemoryCharts::momentChanged, this, &MemoryMode::showMoment);
}

std::string MemoryMode::shownInstance() const
{
    const auto& scene = m_session.scene();
    const auto instance = scene ? scene->topology.instance() : nullptr;
    return instance ? instance->name : std::string();
}

void MemoryMode::setOn(bool on)
{
    if (on == m_on || (on && !m_session.scene())) {
        m_actions.memory->setChecked(m_on);
        return;
    }
    if (on)
        Q_EMIT starting();
    const auto view =
        m_session.history().isEmpty() ? std::nullopt : m_session.history().current().view;
    m_on = on;
    m_actions.memory->setChecked(on);
    m_steps.setActiveStack(on ? &m_fitting.undoStack() : nullptr);
    if (on)
        makeScene();
    showCanvas();
    m_panel->setVisible(on);
    m_charts->setVisible(on);
    Q_EMIT modeChanged(on);
    if (!on) {
        // The view belongs to the size that the diagram has again.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        if (view && m_session.scene())
            m_view.canvas().setViewport(*view);
        return;
    }
    if (!m_fitting.isStarted())
        m_fitting.start(shownInstance());
    else if (m_fitting.question().instance != shownInstance())
        m_fitting.setInstance(shownInstance());
    else
        showAnswer();
}

void MemoryMode::followScene()
{
    if (const auto awaited = std::exchange(m_awaited, std::nullopt); awaited && m_session.scene()) {
        m_fitting.start(awaited->instance);
        m_fitting.change(*awaited, tr("Language"));
        m_fitting.undoStack().clear();
        setOn(true);
        return;
    }
    if (!m_on)
        return;
    if (!m_session.scene()) {
        setOn(false);
        return;
    }
    makeScene();
    showCanvas();
    if (m_fitting.question().instance == shownInstance())
        showAnswer();
    else
        m_fitting.setInstance(shownInstance());
}

void MemoryMode::makeScene()
{
    if (std::exchange(m_sceneOf, m_session.scene()) != m_session.scene())
        m_scene = views::makeRunScene(m_sceneOf->topology);
}

void MemoryMode::showCanvas()
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

void MemoryMode::showAnswer()
{
    if (!m_on)
        return;
    const FitQuestion& question = m_fitting.question();
    // A step back may lead to another machine.
    if (!question.instance.empty() && question.instance != shownInstance()) {
        Q_EMIT machineRequested(text(question.instance));
        return;
    }
    const FitReport* const report = m_fitting.report();
    m_memory = report != nullptr
        ? std::make_shared<const views::ShownMemory>(views::shownMemory(*report))
        : nullptr;
    m_panel->setPage(views::memoryPage(report, m_fitting.problem()));
    showForm();
    m_charts->setMemory(m_memory);
    if (report != nullptr)
        m_view.setRunTitle(views::memoryTitle(*report), views::memorySubtitle(*report));
    showMoment();
    Q_EMIT told(
        report != nullptr ? tr("%1: %2").arg(m_panel->page().word, m_panel->page().line)
                          : m_panel->page().line);
}

void MemoryMode::showForm()
{
    const FitQuestion& question = m_fitting.question();
    const FitReport* const report = m_fitting.report();
    std::optional<Device> device;
    if (report != nullptr)
        device = report->device;
    m_panel->form().setQuestion(question.job, text(question.instance), device);
}

/// The cores at the moment of the time line, or at the peak.
void MemoryMode::showMoment()
{
    if (!m_on)
        return;
    const auto moment = m_charts->moment();
    if (!m_memory || !moment || m_memory->report.verdict == FitVerdict::InvalidPlan) {
        m_overlay.setMemory(m_memory);
    } else {
        auto shown = std::make_shared<views::ShownMemory>(*m_memory);
        for (std::uint32_t stage = 0; stage < shown->stages.size(); ++stage)
            shown->stages[stage] = memoryAt(views::timelineOf(m_memory->report, stage), *moment);
        m_overlay.setMemory(std::move(shown));
    }
    m_view.canvas().update();
}

void MemoryMode::edit(const Job& job, const QString& what, bool dragged)
{
    if (dragged && !std::exchange(m_dragging, true))
        ++m_mergeKey;
    FitQuestion next{job, m_fitting.question().instance};
    m_dragging = dragged;
    m_fitting.change(next, what, dragged ? m_mergeKey : -1);
}

/// The framework stays open when it was.
void MemoryMode::applyWay(std::size_t way)
{
    const FitReport* const report = m_fitting.report();
    if (report == nullptr || way >= report->waysOut.size())
        return;
    FitQuestion next{report->waysOut[way].job, m_fitting.question().instance};
    if (m_fitting.question().job.framework == Framework::Automatic)
        next.job.framework = Framework::Automatic;
    m_fitting.change(next, m_panel->page().ways.at(way).section(u':', 0, 0));
}

void MemoryMode::openModel(const QString& word)
{
    setOn(true);
    if (!m_on)
        return;
    const auto opened = m_fitting.openModel(word.toStdString());
    if (opened) {
        m_view.messageCard().hide();
        return;
    }
    QStringList lines;
    for (const Problem& problem : opened.error())
        lines << text(message(problem));
    lines << tr("What was shown stays. A config.json of a Hugging Face model is expected.");
    const QString title = tr("This is no model that can be read");
    m_view.messageCard().showMessage(
        {.tone = views::MessageCard::Tone::Error, .title = title, .lines = lines, .action = {}});
    Q_EMIT told(title);
    showForm();
}

void MemoryMode::askFile()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Open the config.json of a model"), {}, tr("Configuration (*.json)"));
    if (!path.isEmpty())
        openModel(path);
}

void MemoryMode::askSaveChart(QWidget& chart)
{
    const QString name = chart.accessibleName().section(u',', 0, 0);
    const QString path = QFileDialog::getSaveFileName(
        &m_window,
        tr("Save the chart"),
        name + u".png"_s,
        tr("Pictures and tables (*.png *.svg *.csv)"));
    if (path.isEmpty())
        return;
    const auto saved = views::MemoryCharts::save(chart, path);
    Q_EMIT told(saved ? tr("Saved %1").arg(path) : text(message(saved.error())));
}

} // namespace atlas::app
