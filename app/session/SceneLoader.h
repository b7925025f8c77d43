#pragma once

#include "model/catalog/Catalog.h"
#include "model/support/Result.h"
#include "views/canvas/Scene.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <list>
#include <memory>
#include <thread>

namespace atlas::app {

/// Makes scenes: small ones at once, big ones in a thread of their own.
class SceneLoader : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks for the scene of a target. One request at a time: an earlier one is given up. Exactly
    /// one of the signals follows, for a small machine before this returns.
    void load(const Catalog& catalog, const QString& target);
    /// Gives the request up; no signal follows.
    void cancel();
    [[nodiscard]] bool isLoading() const { return m_loading; }

    /// Machines with more chips than this are made in a thread.
    static constexpr std::uint64_t mostChipsAtOnce = 1024;

Q_SIGNALS:
    void loaded(const QString& target, const std::shared_ptr<const atlas::views::Scene>& scene);
    void failed(const QString& target, const atlas::Problems& problems);

private:
    using Outcome = Checked<std::shared_ptr<const views::Scene>>;
    /// A thread, and whether it has done its work, so that joining it does not wait.
    struct Worker {
        std::shared_ptr<std::atomic_bool> done;
        std::jthread thread;
    };
    void deliver(const QString& target, unsigned request, const Outcome& outcome);

    unsigned m_request = 0;
    bool m_loading = false;
    std::list<Worker> m_workers; ///< the last one works for the request, the others stop
};

} // namespace atlas::app
