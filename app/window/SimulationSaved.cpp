#include "app/session/DefaultRequest.h"
#include "app/window/SimulationMode.h"

namespace atlas::app {

bool SimulationMode::isChanged() const
{
    const std::optional<Topology>& topology = m_simulation.topology();
    return topology && m_simulation.request() != defaultRequest(*topology);
}

std::optional<SessionRun> SimulationMode::saved() const
{
    if (!m_simulation.topology() || !(m_on || m_kept || isChanged()))
        return std::nullopt;
    SessionRun run{.request = m_simulation.request(), .shown = m_on};
    if (m_on && m_simulation.current())
        run.moment = Seconds(m_player.time());
    return run;
}

void SimulationMode::awaitSaved(const QString& target, const SessionRun& run)
{
    m_awaited = Awaited{target, run.request, run};
}

void SimulationMode::forget()
{
    setOn(false);
    m_simulation.setMachine(std::nullopt);
    m_awaited.reset();
    m_moment.reset();
    m_kept = false;
    showRun();
}

/// Begins where the session was left: what led there cannot be undone.
void SimulationMode::takeUp(const SessionRun& run)
{
    change(run.request, tr("Open a session"));
    m_simulation.undoStack().clear();
    m_kept = true;
    if (run.moment)
        m_moment = run.moment->value();
    setOn(run.shown);
}

} // namespace atlas::app
