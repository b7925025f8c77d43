#include "app/window/MainWindow.h"
#include "app/window/MemoryMode.h"
#include "app/window/SimulationMode.h"
#include "app/window/StatusLine.h"
#include "app/window/TileMode.h"

namespace atlas::app {

/// Its panel stands in the inspector's place, as the one of collectives does; one of both is on.
void MainWindow::buildTiles()
{
    m_tiles = new TileMode(
        {.session = m_session, .view = *m_view, .actions = m_actions.simulation, .window = *this});
    connect(m_tiles, &TileMode::modeChanged, this, [this](bool on) {
        if (on) {
            m_simulation->setOn(false);
            m_memory->setOn(false);
            m_pages->open(PageId::Diagram);
        }
        showInspector();
    });
    connect(m_tiles, &TileMode::told, this, [this](const QString& sentence) {
        m_status->setLeft(sentence);
    });
    connect(m_tiles, &TileMode::saved, this, [this](const QString& path) {
        m_savedPath = path;
        m_view->toast().say(tr("Saved %1").arg(path), tr("Open folder"));
    });
}

} // namespace atlas::app
