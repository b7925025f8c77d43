#include "tests/model/simulation/network/ExactFlow.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>

namespace atlas::test {

namespace {

using Rational = boost::multiprecision::cpp_rational;

/// A finite double is a rational number.
Rational exact(double value)
{
    return Rational(value);
}

class ExactSimulation {
public:
    explicit ExactSimulation(const FlowCase& flowCase)
        : m_case(flowCase)
        , m_changes(flowCase.options.changes)
    {
        std::ranges::stable_sort(m_changes, {}, &CapacityChange::time);
        for (const Link& link : flowCase.network.links())
            m_capacities.push_back(exact(link.capacity->value()));
        m_transfers.resize(flowCase.transfers.size());
        for (std::uint32_t t = 0; t < m_transfers.size(); ++t)
            m_transfers[t].left = exact(flowCase.transfers.bytes({t}));
    }

    std::vector<double> run()
    {
        while (!std::ranges::all_of(m_transfers, &State::isDone)) {
            startAll();
            fill();
            const Rational next = nextMoment();
            for (State& state : m_transfers)
                if (moves(state))
                    state.left -= state.rate * (next - m_now);
            m_now = next;
            finishAll();
            for (; !m_changes.empty() && exact(m_changes.front().time.value()) <= m_now;
                 m_changes.erase(m_changes.begin()))
                m_capacities[m_changes.front().link.index] =
                    exact(m_changes.front().capacity.value());
        }
        std::vector<double> finishes;
        for (const State& state : m_transfers)
            finishes.push_back(state.finish.convert_to<double>());
        return finishes;
    }

private:
    struct State {
        Rational left;
        Rational begin;
        Rational finish;
        Rational rate;
        bool isStarted = false;
        bool isDone = false;
    };

    [[nodiscard]] bool moves(const State& state) const
    {
        return state.isStarted && !state.isDone && state.begin <= m_now;
    }
    [[nodiscard]] std::span<const LinkId> links(std::uint32_t t) const
    {
        return m_case.transfers.links(m_case.transfers.route({t}));
    }

    void startAll()
    {
        for (std::uint32_t t = 0; t < m_transfers.size(); ++t) {
            State& state = m_transfers[t];
            const auto after = m_case.transfers.after({t});
            const auto isDone = [&](TransferId p) { return m_transfers[p.index].isDone; };
            if (state.isStarted || !std::ranges::all_of(after, isDone))
                continue;
            state.isStarted = true;
            state.begin = exact(m_case.transfers.start({t}).value());
            for (const TransferId p : after)
                state.begin = std::max(state.begin, m_transfers[p.index].finish);
            for (const LinkId link : links(t))
                state.begin += exact(m_case.network.latency(link).value());
        }
    }

    void fill()
    {
        std::vector<std::uint32_t> growing;
        for (std::uint32_t t = 0; t < m_transfers.size(); ++t)
            if (moves(m_transfers[t]))
                growing.push_back(t);
        std::vector<Rational> room = m_capacities;
        while (!growing.empty()) {
            std::vector<std::uint32_t> users(room.size());
            for (const std::uint32_t t : growing)
                for (const LinkId link : links(t))
                    ++users[link.index];
            // What would hold up each of them, and the least of it.
            std::vector<Rational> limits;
            for (const std::uint32_t t : growing) {
                const auto first = links(t).front().index;
                Rational limit = room[first] / users[first];
                for (const LinkId link : links(t))
                    limit = std::min<Rational>(limit, room[link.index] / users[link.index]);
                if (const auto cap = m_case.transfers.cap({t}))
                    limit = std::min<Rational>(limit, exact(cap->value()));
                limits.push_back(limit);
            }
            const Rational level = *std::ranges::min_element(limits);
            std::vector<std::uint32_t> still;
            for (std::size_t i = 0; i < growing.size(); ++i) {
                if (limits[i] != level) {
                    still.push_back(growing[i]);
                    continue;
                }
                m_transfers[growing[i]].rate = level;
                for (const LinkId link : links(growing[i]))
                    room[link.index] -= level;
            }
            growing = still;
        }
    }

    Rational nextMoment()
    {
        std::optional<Rational> next;
        const auto consider = [&](const Rational& time) {
            if (!next || time < *next)
                next = time;
        };
        for (const State& state : m_transfers) {
            if (state.isStarted && !state.isDone && state.begin > m_now)
                consider(state.begin);
            if (moves(state) && state.rate > 0)
                consider(m_now + state.left / state.rate);
        }
        if (!m_changes.empty())
            consider(exact(m_changes.front().time.value()));
        return next.value();
    }

    void finishAll()
    {
        for (State& state : m_transfers) {
            if (moves(state) && state.left == 0) {
                state.isDone = true;
                state.finish = m_now;
            }
        }
    }

    const FlowCase& m_case;
    std::vector<CapacityChange> m_changes;
    std::vector<Rational> m_capacities;
    std::vector<State> m_transfers;
    Rational m_now = 0;
};

} // namespace

std::vector<double> exactFinishes(const FlowCase& flowCase)
{
    return ExactSimulation(flowCase).run();
}

std::vector<double>
ratesBySmallSteps(const Network& network, const TransferList& transfers, std::uint32_t steps)
{
    double largest = 0;
    for (const Link& link : network.links())
        largest = std::max(largest, link.capacity->value());
    const double step = largest / steps;
    std::vector<double> rates(transfers.size());
    std::vector<double> loads(network.linkCount());
    std::vector<bool> isHeld(transfers.size());
    for (std::uint32_t i = 0; i < steps; ++i) {
        for (std::uint32_t t = 0; t < transfers.size(); ++t) {
            const auto links = transfers.links(transfers.route({t}));
            const auto cap = transfers.cap({t});
            isHeld[t] = isHeld[t] || (cap && rates[t] + step > cap->value())
                || std::ranges::any_of(links, [&](LinkId link) {
                            return loads[link.index] + step > network.capacity(link)->value();
                        });
            if (isHeld[t])
                continue;
            rates[t] += step;
            for (const LinkId link : links)
                loads[link.index] += step;
        }
    }
    return rates;
}

} // namespace atlas::test
