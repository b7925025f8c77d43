#include "model/simulation/network/Flow.h"

#include <algorithm>
#include <limits>

namespace atlas {

Result<FlowResult> simulate(
    const Network& network,
    const TransferList& transfers,
    const FlowOptions& /*options*/,
    const Watch& /*watch*/)
{
    constexpr double never = std::numeric_limits<double>::infinity();
    const std::uint32_t count = transfers.size();
    std::vector<double> begin(count, never), left(count), finish(count, never), rate(count, 0);
    FlowResult result;
    result.starts.resize(count);
    for (std::uint32_t i = 0; i < count; ++i)
        left[i] = transfers.bytes({i});
    double now = 0;
    for (;;) {
        double next = never;
        std::vector<double> room(network.linkCount());
        std::vector<double> users(network.linkCount(), 0);
        for (std::uint32_t l = 0; l < network.linkCount(); ++l)
            room[l] = network.capacity({l}).value_or(BytesPerSecond(0)).value();
        std::vector<std::uint32_t> growing;
        for (std::uint32_t i = 0; i < count; ++i) {
            const TransferId t{i};
            if (begin[i] == never) {
                double ready = transfers.start(t).value();
                for (const TransferId p : transfers.after(t))
                    ready = std::max(ready, finish[p.index]);
                if (ready == never)
                    continue;
                result.starts[i] = Seconds(ready);
                begin[i] = ready;
                for (const LinkId l : transfers.links(transfers.route(t)))
                    begin[i] += network.latency(l).value();
            }
            if (begin[i] > now)
                next = std::min(next, begin[i]);
            else if (finish[i] == never) {
                growing.push_back(i);
                for (const LinkId l : transfers.links(transfers.route(t)))
                    users[l.index] += 1;
            }
        }
        const std::vector<std::uint32_t> active = growing;
        while (!growing.empty()) {
            double level = never;
            for (std::uint32_t l = 0; l < network.linkCount(); ++l)
                if (users[l] > 0)
                    level = std::min(level, room[l] / users[l]);
            for (const std::uint32_t i : growing)
                if (const auto cap = transfers.cap({i}))
                    level = std::min(level, cap->value());
            std::vector<std::uint32_t> still;
            std::vector<std::uint32_t> stop;
            for (const std::uint32_t i : growing) {
                const auto links = transfers.links(transfers.route({i}));
                const auto cap = transfers.cap({i});
                const bool held = links.empty() || (cap && cap->value() <= level)
                    || std::ranges::any_of(links, [&](LinkId l) {
                                      return room[l.index] / users[l.index] <= level * (1 + 1e-12);
                                  });
                (held ? stop : still).push_back(i);
            }
            for (const std::uint32_t i : stop) {
                rate[i] = level;
                for (const LinkId l : transfers.links(transfers.route({i}))) {
                    room[l.index] = std::max(0.0, room[l.index] - level);
                    users[l.index] -= 1;
                }
            }
            growing = std::move(still);
        }
        for (const std::uint32_t i : active)
            next = std::min(next, now + left[i] / rate[i]);
        if (next == never)
            break;
        for (const std::uint32_t i : active) {
            const double end = now + left[i] / rate[i];
            left[i] -= rate[i] * (next - now);
            if (end <= next * (1 + 1e-15))
                finish[i] = end;
        }
        now = next;
        ++result.events;
    }
    result.linkBytes.resize(network.linkCount());
    for (std::uint32_t i = 0; i < count; ++i) {
        result.finishes.emplace_back(finish[i]);
        result.makespan = std::max(result.makespan, Seconds(finish[i]));
        for (const LinkId l : transfers.links(transfers.route({i})))
            result.linkBytes[l.index] += transfers.bytes({i});
    }
    return result;
}

} // namespace atlas
