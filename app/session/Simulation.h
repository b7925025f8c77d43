#pragma once

#include "app/session/RunValue.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <atomic>
#include <list>
#include <memory>
#include <optional>
#include <thread>

namespace atlas::app {

/// What is simulated, what came of it, and how one got there: the request with its undo steps, a
/// worker that runs it, the results of now and of before as values.
class Simulation : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Simulation)

public:
    explicit Simulation(QObject* parent = nullptr);
    ~Simulation() override;

    /// Another machine: forgets request, steps and results. Without one there is nothing to run.
    void setMachine(const std::optional<Topology>& topology);
    [[nodiscard]] const std::optional<Topology>& topology() const { return m_topology; }

    [[nodiscard]] const CollectiveRequest& request() const { return m_request; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }
    /// A step that can be undone. Steps with the same key that follow each other are one: what a
    /// slider sends while it moves. It runs again when there was a run before.
    void change(const CollectiveRequest& next, const QString& name, int mergeKey = -1);

    /// Simulates the request in a thread of its own; a run that is under way is given up.
    void run();
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

    /// Null before the first run, and after one that failed.
    [[nodiscard]] const std::shared_ptr<const RunValue>& current() const { return m_current; }
    /// The result before the last step; null before the first step after a run.
    [[nodiscard]] const std::shared_ptr<const RunValue>& previous() const { return m_previous; }
    /// Why the last run has no result.
    [[nodiscard]] const std::optional<Problem>& problem() const { return m_problem; }

Q_SIGNALS:
    void machineChanged();
    void requestChanged();
    void started();
    /// The share done, and what remains in seconds; negative while nobody can tell.
    void progressed(double share, double remaining);
    /// A result, a problem, or neither when it was cancelled.
    void ended();

private:
    class ChangeCommand;
    using Outcome = Result<std::shared_ptr<const RunValue>>;
    /// A thread, and whether it has done its work, so that joining it does not wait.
    struct Worker {
        std::shared_ptr<std::atomic_bool> done;
        std::shared_ptr<std::atomic<double>> share;
        std::jthread thread;
    };

    void setRequest(const CollectiveRequest& request);
    void keepForComparison();
    void start();
    void stopWorker();
    void deliver(unsigned number, const Outcome& outcome);
    void tell();

    std::optional<Topology> m_topology;
    CollectiveRequest m_request;
    QUndoStack m_undo;
    std::list<Worker> m_workers; ///< the last one works for the request, the others stop
    unsigned m_number = 0;
    bool m_running = false;
    bool m_again = false; ///< the request has changed since the run began
    bool m_pushing = false; ///< the step of now is new, not undone or done again
    bool m_wanted = false; ///< somebody has asked for a run of this machine
    QElapsedTimer m_since;
    QTimer m_telling;
    std::shared_ptr<const RunValue> m_current;
    std::shared_ptr<const RunValue> m_previous;
    std::optional<Problem> m_problem;
};

} // namespace atlas::app
