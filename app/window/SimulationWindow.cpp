#include "app/window/MainWindow.h"
#include "app/window/MemoryMode.h"
#include "app/window/SimulationMode.h"
#include "app/window/StatusLine.h"
#include "app/window/TileMode.h"
#include "views/panels/InspectorPanel.h"

#include <QAction>

namespace atlas::app {

void MainWindow::buildSimulation()
{
    m_simulation = new SimulationMode(
        {.session = m_session, .view = *m_view, .actions = m_actions.simulation, .window = *this});
    connect(m_simulation, &SimulationMode::modeChanged, this, [this](bool on) {
        if (on) {
            m_tiles->setOn(false);
            m_pages->open(PageId::Diagram);
        }
        showInspector();
        showSelection();
        showLook();
    });
    connect(m_simulation, &SimulationMode::starting, this, [this] { m_memory->setOn(false); });
    connect(m_simulation, &SimulationMode::told, this, [this](const QString& sentence) {
        m_status->setLeft(sentence);
    });
}

void MainWindow::buildMemory()
{
    m_memory = new MemoryMode(
        {.session = m_session,
         .view = *m_view,
         .actions = m_actions.memory,
         .steps = *m_actions.simulation.steps,
         .window = *this});
    connect(m_memory, &MemoryMode::starting, this, [this] {
        m_simulation->setOn(false);
        m_tiles->setOn(false);
        if (m_pages->current() != PageId::Diagram)
            m_pages->open(PageId::Diagram);
    });
    connect(m_memory, &MemoryMode::modeChanged, this, [this] {
        showInspector();
        showSelection();
        showLook();
    });
    connect(m_memory, &MemoryMode::told, this, [this](const QString& sentence) {
        m_status->setLeft(sentence);
    });
    connect(m_memory, &MemoryMode::machineRequested, this, &MainWindow::openTarget);
    if (!m_openers.canOpen(QStringLiteral("config.json")))
        m_openers.add(
            {QStringLiteral("*.json"), tr("models (config.json)"), [this](const QString& path) {
                 if (!m_session.scene())
                     start(std::nullopt);
                 m_memory->openModel(path);
             }});
}

bool MainWindow::isModeOn() const
{
    return m_simulation->isOn() || m_tiles->isOn() || m_memory->isOn();
}

/// The inspector speaks of the diagram alone; in a run the simulation's panel stands in its place.
void MainWindow::showInspector()
{
    const bool diagram = m_pages->current() == PageId::Diagram;
    const bool shown = diagram && m_actions.inspector->isChecked() && !isModeOn();
    m_inspector->setVisible(shown);
    m_inspectorEdge->setVisible(shown || isModeOn());
}

} // namespace atlas::app
