#pragma once

#include "model/simulation/memory/PlanSearch.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <list>
#include <memory>
#include <thread>

namespace atlas::app {

/// Plans that were looked for, and what came of it.
struct PlanAnswer {
    PlanQuery query;
    PlanRanking ranking;
    double seconds = 0;
};

/// Looks for plans in a thread of its own. One search at a time: an earlier one is given up.
class PlanFinder : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanFinder)

public:
    explicit PlanFinder(QObject* parent = nullptr);
    ~PlanFinder() override;

    void find(const PlanQuery& query);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const std::shared_ptr<const PlanAnswer>& answer() const { return m_answer; }

Q_SIGNALS:
    /// The share done, and what remains in seconds; negative while nobody can tell.
    void progressed(double share, double remaining);
    /// An answer, or none when it was cancelled.
    void ended();

private:
    struct Worker {
        std::shared_ptr<std::atomic_bool> done;
        std::shared_ptr<std::atomic<double>> share;
        std::jthread thread;
    };
    void deliver(unsigned number, std::shared_ptr<const PlanAnswer> answer);
    void tell();

    unsigned m_number = 0;
    bool m_running = false;
    std::list<Worker> m_workers;
    QElapsedTimer m_since;
    QTimer m_telling;
    std::shared_ptr<const PlanAnswer> m_answer;
};

} // namespace atlas::app
