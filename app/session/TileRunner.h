#pragma once

#include "model/simulation/neuroncore/TileChart.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <list>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

namespace atlas::app {

/// What came of a request: the run as a chart, and other choices beside it.
struct TileValue {
    std::shared_ptr<const TileChart> chart;
    std::vector<TileChoice> choices; ///< the first is the run itself
};

/// Simulates matrix products on a NeuronCore in a thread of its own: a request at a time, an
/// earlier one is given up.
class TileRunner : public QObject {
    Q_OBJECT

public:
    explicit TileRunner(QObject* parent = nullptr);

    void run(const CoreSpec& core, const MatmulRequest& request);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Null before the first run. What could not be run leaves the value of before.
    [[nodiscard]] const std::shared_ptr<const TileValue>& current() const { return m_current; }
    /// Why the last request has no result.
    [[nodiscard]] const std::optional<Problem>& problem() const { return m_problem; }
    /// Forgets what there is.
    void clear();

Q_SIGNALS:
    void started();
    /// The share done, and what remains in seconds; negative while nobody can tell.
    void progressed(double share, double remaining);
    /// A result, a problem, or neither when it was cancelled.
    void ended();

private:
    struct Worker {
        std::shared_ptr<std::atomic_bool> done;
        std::shared_ptr<std::atomic<double>> share;
        std::jthread thread;
    };
    using Outcome = Result<std::shared_ptr<const TileValue>>;

    void stop();
    void deliver(unsigned number, const Outcome& outcome);
    void tell();

    std::list<Worker> m_workers; ///< the last one works for the request, the others stop
    unsigned m_number = 0;
    bool m_running = false;
    QElapsedTimer m_since;
    QTimer m_telling;
    std::shared_ptr<const TileValue> m_current;
    std::optional<Problem> m_problem;
};

} // namespace atlas::app
