#include "app/session/SceneLoader.h"

#include "model/parts/Address.h"
#include "model/topology/Notation.h"
#include "model/topology/TopologyBuilder.h"

#include <QMetaObject>

#include <new>
#include <utility>

namespace atlas::app {

namespace {

using Outcome = Checked<std::shared_ptr<const views::Scene>>;

std::uint64_t expectedChips(const std::string& target)
{
    if (!looksLikeNotation(target))
        return 0;
    const auto notation = parseNotation(target);
    return notation ? notation->shape.chipCount() : 0;
}

Outcome make(const Catalog& catalog, const std::string& target, const std::stop_token& stop)
{
    try {
        const auto topology = resolveTarget(catalog, target);
        if (!topology)
            return std::unexpected(topology.error());
        if (stop.stop_requested())
            return nullptr;
        return views::makeScene(*topology, assembleChip(catalog, *topology), stop);
    } catch (const std::bad_alloc&) {
        return std::unexpected(Problems{
            {target, "there is not enough memory for a machine of this size; try fewer chips"}});
    }
}

} // namespace

void SceneLoader::load(const Catalog& catalog, const QString& target)
{
    cancel();
    const unsigned request = ++m_request;
    const std::string text = target.toStdString();
    m_loading = true;
    if (expectedChips(text) <= mostChipsAtOnce) {
        deliver(target, request, make(catalog, text, {}));
        return;
    }
    auto done = std::make_shared<std::atomic_bool>(false);
    const auto work = [this, catalog, target, text, request, done](const std::stop_token& stop) {
        Outcome outcome = make(catalog, text, stop);
        QMetaObject::invokeMethod(
            this,
            [this, target, request, outcome = std::move(outcome)] {
                deliver(target, request, outcome);
            },
            Qt::QueuedConnection);
        done->store(true);
    };
    m_workers.push_back({done, std::jthread(work)});
}

void SceneLoader::cancel()
{
    ++m_request;
    m_loading = false;
    for (Worker& worker : m_workers)
        worker.thread.request_stop();
}

void SceneLoader::deliver(const QString& target, unsigned request, const Outcome& outcome)
{
    m_workers.remove_if([](const Worker& worker) { return worker.done->load(); });
    if (request != m_request)
        return;
    m_loading = false;
    if (!outcome)
        Q_EMIT failed(target, outcome.error());
    else if (*outcome)
        Q_EMIT loaded(target, *outcome);
}

} // namespace atlas::app
