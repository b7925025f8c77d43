#include "app/window/MainWindow.h"
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
    connect(m_simulation, &SimulationMode::told, this, [this](const QString& sentence) {
        m_status->setLeft(sentence);
    });
}

/// The inspector speaks of the diagram alone; in a run the simulation's panel stands in its place.
void MainWindow::showInspector()
{
    const bool diagram = m_pages->current() == PageId::Diagram;
    const bool simulates = m_simulation->isOn() || m_tiles->isOn();
    const bool shown = diagram && m_actions.inspector->isChecked() && !simulates;
    m_inspector->setVisible(shown);
    m_inspectorEdge->setVisible(shown || simulates);
}

} // namespace atlas::app
