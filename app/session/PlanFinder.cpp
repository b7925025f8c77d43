#include "app/session/PlanFinder.h"

#include <QMetaObject>

#include <chrono>
#include <utility>

namespace atlas::app {

namespace {

constexpr int tellMilliseconds = 100;

} // namespace

PlanFinder::PlanFinder(QObject* parent)
    : QObject(parent)
{
    m_telling.setInterval(tellMilliseconds);
    connect(&m_telling, &QTimer::timeout, this, &PlanFinder::tell);
}

PlanFinder::~PlanFinder()
{
    for (Worker& worker : m_workers)
        worker.thread.request_stop();
}

void PlanFinder::find(const PlanQuery& query)
{
    for (Worker& worker : m_workers)
        worker.thread.request_stop();
    m_workers.remove_if([](const Worker& worker) { return worker.done->load(); });
    m_running = true;
    const unsigned number = ++m_number;
    m_since.start();
    m_telling.start();
    auto done = std::make_shared<std::atomic_bool>(false);
    auto share = std::make_shared<std::atomic<double>>(0);
    m_workers.push_back({done, share, {}});
    m_workers.back().thread =
        std::jthread([this, number, done, share, query](const std::stop_token& stop) {
            const auto began = std::chrono::steady_clock::now();
            const Watch watch{stop, [share](double value) { share->store(value); }};
            auto answer = std::make_shared<PlanAnswer>();
            answer->query = query;
            answer->ranking = rankPlans(query, {}, watch);
            answer->seconds =
                std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
            if (!stop.stop_requested())
                QMetaObject::invokeMethod(
                    this, [this, number, answer = std::move(answer)] { deliver(number, answer); });
            done->store(true);
        });
    Q_EMIT progressed(0, -1);
}

void PlanFinder::cancel()
{
    if (!m_running)
        return;
    ++m_number;
    m_running = false;
    m_telling.stop();
    for (Worker& worker : m_workers)
        worker.thread.request_stop();
    Q_EMIT ended();
}

void PlanFinder::deliver(unsigned number, std::shared_ptr<const PlanAnswer> answer)
{
    if (number != m_number)
        return;
    m_running = false;
    m_telling.stop();
    m_answer = std::move(answer);
    Q_EMIT ended();
}

void PlanFinder::tell()
{
    if (m_workers.empty())
        return;
    constexpr double leastShare = 0.02; // before that an estimate is a guess
    const double share = m_workers.back().share->load();
    const double passed = static_cast<double>(m_since.elapsed()) / 1e3;
    Q_EMIT progressed(share, share >= leastShare ? passed / share * (1 - share) : -1);
}

} // namespace atlas::app
