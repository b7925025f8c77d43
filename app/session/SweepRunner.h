#pragma once

#include "model/simulation/collective/Sweep.h"
#include "views/charts/LineChart.h"

#include <QObject>

#include <atomic>
#include <list>
#include <memory>
#include <optional>
#include <thread>

namespace atlas::app {

/// A request over many sizes, and the same without its faults when it has some.
struct SweepValue {
    CollectiveRequest request;
    Sweep sweep;
    std::optional<Sweep> healthy;
};

/// Sweeps over sizes in a thread of its own. One request at a time: an earlier one is given up.
class SweepRunner : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Sweeps a request unless that has been done or is being done. Of machines above this many
    /// chips only when it is asked for by sweep(): swept() then has nothing.
    void follow(const Topology& topology, const CollectiveRequest& request);
    static constexpr std::uint32_t mostChipsUnasked = 64;
    void sweep(const Topology& topology, const CollectiveRequest& request);
    void cancel();

Q_SIGNALS:
    void swept(const std::shared_ptr<const atlas::app::SweepValue>& value);
    void failed(const atlas::Problem& problem);

private:
    struct Worker {
        std::shared_ptr<std::atomic_bool> done;
        std::jthread thread;
    };

    unsigned m_number = 0;
    std::optional<CollectiveRequest> m_request; ///< that was swept or is being swept
    std::string m_machine;
    bool m_isDone = false; ///< it was swept to its end
    std::list<Worker> m_workers;
};

/// Algorithm and bus bandwidth by size, in bytes per second; without its faults too.
[[nodiscard]] std::vector<views::Curve> sizeCurves(const SweepValue& value);
/// Bus bandwidth by size of each algorithm, the documented one accented.
[[nodiscard]] std::vector<views::Curve> algorithmCurves(const SweepValue& value);

} // namespace atlas::app
