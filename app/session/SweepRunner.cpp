#include "app/session/SweepRunner.h"

#include <QMetaObject>

#include <algorithm>
#include <new>
#include <utility>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

/// 1 KiB to 4 GiB, each four times the one before.
std::vector<Bytes> sweptSizes()
{
    using namespace literals;
    return sizesOf({.from = 1_KiB, .to = 4_GiB, .factor = 4});
}

Result<SweepValue>
sweepAll(const Topology& topology, const CollectiveRequest& request, const Watch& watch)
{
    const double share = hasFaults(request) ? 0.5 : 1;
    auto sweep = runSweep(topology, request, sweptSizes(), watch.part(0, share));
    if (!sweep)
        return std::unexpected(sweep.error());
    SweepValue value{request, std::move(*sweep), std::nullopt};
    if (hasFaults(request)) {
        auto whole = runSweep(topology, healthy(request), sweptSizes(), watch.part(share, 1));
        if (whole)
            value.healthy = std::move(*whole);
    }
    return value;
}

std::size_t documentedCell(const Sweep& sweep, const SweepRow& row)
{
    const auto found = std::ranges::find(sweep.algorithms, row.documented);
    return found == sweep.algorithms.end()
        ? row.fastest
        : static_cast<std::size_t>(found - sweep.algorithms.begin());
}

views::Curve bandwidthCurve(const Sweep& sweep, const QString& name, bool bus)
{
    views::Curve curve{.name = name, .points = {}, .accented = false};
    for (const SweepRow& row : sweep.rows) {
        const SweepCell& cell = row.cells[documentedCell(sweep, row)];
        const auto size = static_cast<double>(row.size.count());
        curve.points << QPointF(
            size, bus ? cell.busBandwidth.value() : size / cell.makespan.value());
    }
    return curve;
}

} // namespace

void SweepRunner::follow(const Topology& topology, const CollectiveRequest& request)
{
    CollectiveRequest wanted = request;
    wanted.size = Bytes(); // a sweep covers all sizes
    CollectiveRequest known = m_request.value_or(CollectiveRequest{});
    known.size = Bytes();
    if (m_request && wanted == known && m_machine == topology.name())
        return;
    if (topology.chipCount() * request.nodes > mostChipsUnasked) {
        cancel();
        Q_EMIT swept(nullptr);
        return;
    }
    sweep(topology, request);
}

void SweepRunner::sweep(const Topology& topology, const CollectiveRequest& request)
{
    cancel();
    m_workers.remove_if([](const Worker& worker) { return worker.done->load(); });
    m_request = request;
    m_isDone = false;
    m_machine = topology.name();
    const unsigned number = ++m_number;
    auto done = std::make_shared<std::atomic_bool>(false);
    m_workers.push_back({done, {}});
    m_workers.back().thread =
        std::jthread([this, number, done, topology, request](const std::stop_token& stop) {
            Result<SweepValue> value = std::unexpected(Problem{});
            try {
                value = sweepAll(topology, request, Watch{stop, {}});
            } catch (const std::bad_alloc&) {
                value = std::unexpected(
                    Problem{"simulation", "there is not enough memory for a sweep of this size"});
            }
            if (!stop.stop_requested())
                QMetaObject::invokeMethod(this, [this, number, value = std::move(value)] {
                    if (number != m_number)
                        return;
                    m_isDone = value.has_value();
                    if (value)
                        Q_EMIT swept(std::make_shared<const SweepValue>(*value));
                    else
                        Q_EMIT failed(value.error());
                });
            done->store(true);
        });
}

void SweepRunner::cancel()
{
    ++m_number;
    if (!m_isDone)
        m_request.reset();
    for (Worker& worker : m_workers)
        worker.thread.request_stop();
}

std::vector<views::Curve> sizeCurves(const SweepValue& value)
{
    std::vector<views::Curve> curves;
    curves.push_back(bandwidthCurve(value.sweep, SweepRunner::tr("bus bandwidth"), true));
    curves.back().accented = true;
    curves.push_back(bandwidthCurve(value.sweep, SweepRunner::tr("algorithm bandwidth"), false));
    if (value.healthy)
        curves.push_back(bandwidthCurve(*value.healthy, SweepRunner::tr("bus, no faults"), true));
    return curves;
}

std::vector<views::Curve> algorithmCurves(const SweepValue& value)
{
    std::vector<views::Curve> curves;
    const Sweep& sweep = value.sweep;
    for (std::size_t i = 0; i < sweep.algorithms.size(); ++i) {
        const std::string_view name = toString(sweep.algorithms[i]);
        views::Curve curve{
            .name = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
            .points = {},
            .accented = !sweep.rows.empty() && sweep.rows.back().documented == sweep.algorithms[i]};
        for (const SweepRow& row : sweep.rows)
            curve.points << QPointF(
                static_cast<double>(row.size.count()), row.cells[i].busBandwidth.value());
        curves.push_back(std::move(curve));
    }
    return curves;
}

} // namespace atlas::app
