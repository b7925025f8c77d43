#include "app/session/TileRunner.h"

#include <QMetaObject>

#include <new>
#include <utility>

namespace atlas::app {

namespace {

constexpr int tellMilliseconds = 100;
constexpr double ownShare = 0.2; ///< of the work that the run itself takes; the rest is comparison

Result<std::shared_ptr<const TileValue>>
makeValue(const CoreSpec& core, const MatmulRequest& request, const Watch& watch)
{
    auto run = simulateMatmul(core, request, watch.part(0, ownShare));
    if (!run)
        return std::unexpected(run.error());
    auto value = std::make_shared<TileValue>();
    value->chart =
        std::make_shared<const TileChart>(std::make_shared<const TileRun>(*std::move(run)));
    auto choices = compareChoices(core, request, watch.part(ownShare, 1));
    if (!choices)
        return std::unexpected(choices.error());
    value->choices = *std::move(choices);
    return value;
}

} // namespace

TileRunner::TileRunner(QObject* parent)
    : QObject(parent)
{
    m_telling.setInterval(tellMilliseconds);
    connect(&m_telling, &QTimer::timeout, this, &TileRunner::tell);
}

void TileRunner::run(const CoreSpec& core, const MatmulRequest& request)
{
    stop();
    m_workers.remove_if([](const Worker& worker) { return worker.done->load(); });
    m_running = true;
    m_problem.reset();
    const unsigned number = ++m_number;
    m_since.start();
    m_telling.start();
    auto done = std::make_shared<std::atomic_bool>(false);
    auto share = std::make_shared<std::atomic<double>>(0);
    m_workers.push_back({done, share, {}});
    m_workers.back().thread =
        std::jthread([this, number, done, share, core, request](const std::stop_token& stopped) {
            const Watch watch{stopped, [share](double value) { share->store(value); }};
            Outcome outcome = std::unexpected(Problem{});
            try {
                outcome = makeValue(core, request, watch);
            } catch (const std::bad_alloc&) {
                outcome = std::unexpected(
                    Problem{"simulation", "there is not enough memory for a run of this size"});
            }
            if (!stopped.stop_requested())
                QMetaObject::invokeMethod(this, [this, number, outcome = std::move(outcome)] {
                    deliver(number, outcome);
                });
            done->store(true);
        });
    Q_EMIT started();
}

void TileRunner::stop()
{
    ++m_number; // what may still be on its way is of no interest
    m_running = false;
    m_telling.stop();
    for (Worker& worker : m_workers)
        worker.thread.request_stop();
}

void TileRunner::cancel()
{
    if (!m_running)
        return;
    stop();
    Q_EMIT ended();
}

void TileRunner::clear()
{
    stop();
    m_current.reset();
    m_problem.reset();
}

void TileRunner::deliver(unsigned number, const Outcome& outcome)
{
    if (number != m_number)
        return;
    m_running = false;
    m_telling.stop();
    if (outcome)
        m_current = *outcome;
    else
        m_problem = outcome.error();
    Q_EMIT ended();
}

void TileRunner::tell()
{
    if (m_workers.empty())
        return;
    const double share = m_workers.back().share->load();
    const double passed = static_cast<double>(m_since.elapsed()) / 1e3;
    constexpr double leastShare = 0.02; // before that an estimate is a guess
    Q_EMIT progressed(share, share >= leastShare ? passed / share * (1 - share) : -1);
}

} // namespace atlas::app
