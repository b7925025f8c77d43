#include "app/session/Simulation.h"

#include "app/session/DefaultRequest.h"

#include <QMetaObject>
#include <QUndoCommand>

#include <new>
#include <utility>

namespace atlas::app {

namespace {

constexpr int tellMilliseconds = 100;
/// A run that takes longer than this is given up when the request changes; a shorter one may end.
constexpr qint64 patience = 250;

} // namespace

/// A request before and after a step.
class Simulation::ChangeCommand : public QUndoCommand {
public:
    struct Step {
        CollectiveRequest before;
        CollectiveRequest after;
        int mergeKey = -1;
    };

    ChangeCommand(Simulation& simulation, Step step, const QString& name)
        : QUndoCommand(name)
        , m_simulation(simulation)
        , m_step(std::move(step))
    {
    }

    [[nodiscard]] int id() const override { return m_step.mergeKey; }

    bool mergeWith(const QUndoCommand* later) override
    {
        const auto& other = static_cast<const ChangeCommand&>(*later); // of the same id
        m_step.after = other.m_step.after;
        setText(other.text());
        setObsolete(m_step.before == m_step.after); // a drag came back to where it began
        return true;
    }

    void undo() override { go(m_step.before); }
    void redo() override { go(m_step.after); }

private:
    void go(const CollectiveRequest& request)
    {
        if (!m_simulation.m_pushing)
            m_simulation.keepForComparison();
        m_simulation.setRequest(request);
    }

    Simulation& m_simulation;
    Step m_step;
};

Simulation::Simulation(QObject* parent)
    : QObject(parent)
{
    m_telling.setInterval(tellMilliseconds);
    connect(&m_telling, &QTimer::timeout, this, &Simulation::tell);
}

Simulation::~Simulation()
{
    stopWorker();
}

void Simulation::setMachine(const std::optional<Topology>& topology)
{
    cancel();
    m_topology = topology;
    m_undo.clear();
    m_current.reset();
    m_previous.reset();
    m_problem.reset();
    m_wanted = false;
    m_request = topology ? defaultRequest(*topology) : CollectiveRequest{};
    Q_EMIT machineChanged();
    Q_EMIT requestChanged();
}

void Simulation::change(const CollectiveRequest& next, const QString& name, int mergeKey)
{
    if (next == m_request)
        return;
    const auto before = m_current;
    const int index = m_undo.index();
    m_pushing = true;
    m_undo.push(new ChangeCommand(*this, {m_request, next, mergeKey}, name));
    m_pushing = false;
    // What a slider sends while it moves is one step.
    if (m_undo.index() != index && before)
        m_previous = before;
}

void Simulation::keepForComparison()
{
    if (m_current)
        m_previous = m_current;
}

void Simulation::setRequest(const CollectiveRequest& request)
{
    m_request = request;
    Q_EMIT requestChanged();
    if (!m_wanted)
        return;
    if (m_running && m_since.elapsed() < patience)
        m_again = true;
    else
        run();
}

void Simulation::run()
{
    if (!m_topology)
        return;
    m_wanted = true;
    stopWorker();
    start();
}

void Simulation::start()
{
    if (!m_topology)
        return;
    m_workers.remove_if([](const Worker& worker) { return worker.done->load(); });
    m_again = false;
    m_running = true;
    const unsigned number = ++m_number;
    m_since.start();
    m_telling.start();
    auto done = std::make_shared<std::atomic_bool>(false);
    auto share = std::make_shared<std::atomic<double>>(0);
    m_workers.push_back({done, share, {}});
    m_workers.back().thread =
        std::jthread([this, number, done, share, topology = *m_topology, request = m_request](
                         const std::stop_token& stop) {
            const Watch watch{stop, [share](double value) { share->store(value); }};
            Outcome outcome = std::unexpected(Problem{});
            try {
                outcome = makeRun(topology, request, watch);
            } catch (const std::bad_alloc&) {
                outcome = std::unexpected(
                    Problem{"simulation", "there is not enough memory for a run of this size"});
            }
            if (!stop.stop_requested())
                QMetaObject::invokeMethod(this, [this, number, outcome = std::move(outcome)] {
                    deliver(number, outcome);
                });
            done->store(true);
        });
    Q_EMIT started();
}

void Simulation::stopWorker()
{
    ++m_number; // what may still be on its way is of no interest
    m_running = false;
    m_telling.stop();
    for (Worker& worker : m_workers)
        worker.thread.request_stop();
}

void Simulation::cancel()
{
    if (!m_running)
        return;
    stopWorker();
    m_again = false;
    Q_EMIT ended();
}

void Simulation::deliver(unsigned number, const Outcome& outcome)
{
    if (number != m_number)
        return;
    m_running = false;
    m_telling.stop();
    if (outcome) {
        m_current = *outcome;
        m_problem.reset();
    } else {
        m_problem = outcome.error();
    }
    const bool again = std::exchange(m_again, false);
    Q_EMIT ended();
    if (again)
        start();
}

void Simulation::tell()
{
    if (m_workers.empty())
        return;
    const double share = m_workers.back().share->load();
    const double passed = static_cast<double>(m_since.elapsed()) / 1e3;
    constexpr double leastShare = 0.02; // before that an estimate is a guess
    Q_EMIT progressed(share, share >= leastShare ? passed / share * (1 - share) : -1);
}

} // namespace atlas::app
