#include "model/simulation/network/Flow.h"
#include "model/simulation/network/Patterns.h"
#include "model/topology/Notation.h"
#include "tests/bench/Growth.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fmt/format.h>
#include <functional>
#include <random>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

// What simulating transfers costs: known traffic over tori with links of 100 GB/s per direction and
// 1 us, in processor time of simulate() alone, which runs in one thread; the best of several runs.
// Every case runs in a process of its own, so that its peak memory (over that of an empty one) is
// its own; that holds the network, the transfers and the result. At the end of each family the
// exponent k of time ~ transfers^k, by a least-squares fit.

namespace {

using namespace atlas;

struct Machine {
    Topology topology;
    Network network;
    Router router;
};

template<typename T, typename E>
T valueOf(std::expected<T, E> result)
{
    if (!result) {
        if constexpr (std::is_same_v<E, Problem>)
            fmt::print(stderr, "{}\n", message(result.error()));
        else
            fmt::print(stderr, "{}\n", message(result.error().front()));
        std::exit(1);
    }
    return *std::move(result);
}

Machine torus(const std::string& extents)
{
    Topology topology =
        valueOf(buildTopology(valueOf(parseNotation("torus:" + extents + " core:2"))));
    LinkConditions conditions;
    conditions.bandwidth = BytesPerSecond(100e9);
    conditions.latency = Seconds(1e-6);
    Network network = valueOf(networkOf(topology, conditions));
    Router router(topology, network);
    return {
        .topology = std::move(topology),
        .network = std::move(network),
        .router = std::move(router)};
}

/// Traffic, and options to simulate it with.
struct Traffic {
    TransferList transfers;
    FlowOptions options;
};

Traffic pattern(const Machine& machine, Pattern which, std::uint64_t bytes)
{
    PatternOptions options;
    options.bytes = Bytes(bytes);
    return {.transfers = valueOf(transfersOf(which, machine.router, options)), .options = {}};
}

/// Pairs of chips with sizes of 4 KiB to 96 MiB, all at once.
Traffic randomPairs(const Machine& machine, std::uint32_t count)
{
    std::mt19937_64 random(1);
    TransferList list;
    const std::uint32_t chips = machine.topology.chipCount();
    while (list.size() < count) {
        const auto from = static_cast<std::uint32_t>(random() % chips);
        const auto to = static_cast<std::uint32_t>(random() % chips);
        const auto bytes = static_cast<double>((random() % 24'576 + 1) * 4096);
        if (from != to)
            list.add(
                {.route = list.addRoute(valueOf(machine.router.route({from}, {to}))),
                 .bytes = bytes});
    }
    return {.transfers = std::move(list), .options = {}};
}

/// Steps in which every chip sends on to the next one of its ring what it received in the last.
class RingSteps {
public:
    /// next: the follower of every chip in its ring.
    RingSteps(const Machine& machine, TransferList& list, const std::vector<std::uint32_t>& next)
        : m_list(list)
        , m_next(next)
    {
        for (std::uint32_t chip = 0; chip < next.size(); ++chip) {
            m_routes.push_back(list.addRoute(valueOf(machine.router.route({chip}, {next[chip]}))));
        }
    }

    /// received: the transfers that each chip waits for; afterwards those of the last step.
    void add(std::uint32_t steps, double bytes, std::vector<TransferId>& received)
    {
        std::vector<TransferId> sent(m_next.size());
        for (std::uint32_t step = 0; step < steps; ++step) {
            for (std::uint32_t chip = 0; chip < m_next.size(); ++chip) {
                const Transfer transfer{.route = m_routes[chip], .bytes = bytes, .group = m_step};
                const auto after = std::span(received).subspan(
                    received.empty() ? 0 : chip, received.empty() ? 0 : 1);
                sent[m_next[chip]] = m_list.add(transfer, after);
            }
            received = sent;
            ++m_step;
        }
    }

private:
    TransferList& m_list;
    std::vector<std::uint32_t> m_next;
    std::vector<RouteId> m_routes;
    std::uint32_t m_step = 0;
};

/// The followers along a cycle through all chips of an even by even torus: row after row to and fro
/// without the first column, and back through that column.
std::vector<std::uint32_t> hamiltonianCycle(std::uint32_t side)
{
    std::vector<std::uint32_t> walk;
    for (std::uint32_t row = 0; row < side; ++row)
        for (std::uint32_t i = 1; i < side; ++i)
            walk.push_back((row * side) + (row % 2 == 0 ? i : side - i));
    for (std::uint32_t row = side; row-- > 0;)
        walk.push_back(row * side);
    std::vector<std::uint32_t> next(walk.size());
    for (std::size_t i = 0; i < walk.size(); ++i)
        next[walk[i]] = walk[(i + 1) % walk.size()];
    return next;
}

/// steps: how many of the 2 * (chips - 1) are simulated.
Traffic ringAllReduce(const Machine& machine, double buffer, std::uint32_t steps)
{
    const std::uint32_t chips = machine.topology.chipCount();
    const auto side = static_cast<std::uint32_t>(std::lround(std::sqrt(chips)));
    TransferList list;
    list.reserve(std::size_t{chips} * steps, std::size_t{chips} * steps);
    std::vector<TransferId> received;
    RingSteps(machine, list, hamiltonianCycle(side)).add(steps, buffer / chips, received);
    return {.transfers = std::move(list), .options = {}};
}

Traffic torusAllReduce(const Machine& machine, double buffer)
{
    const std::uint32_t chips = machine.topology.chipCount();
    const auto side = static_cast<std::uint32_t>(std::lround(std::sqrt(chips)));
    std::vector<std::uint32_t> inRow(chips);
    std::vector<std::uint32_t> inColumn(chips);
    for (std::uint32_t chip = 0; chip < chips; ++chip) {
        inRow[chip] = chip / side * side + (chip + 1) % side;
        inColumn[chip] = (chip + side) % chips;
    }
    TransferList list;
    std::vector<TransferId> received;
    RingSteps rows(machine, list, inRow);
    RingSteps columns(machine, list, inColumn);
    rows.add(side - 1, buffer / side, received);
    columns.add(2 * (side - 1), buffer / chips, received);
    rows.add(side - 1, buffer / side, received);
    return {.transfers = std::move(list), .options = {}};
}

/// The edge with the most bytes fails at half the makespan, and transfers go around it.
Traffic withFailure(const Machine& machine, Traffic traffic)
{
    const FlowResult before = valueOf(simulate(machine.network, traffic.transfers));
    const auto most = std::ranges::max_element(before.linkBytes);
    const EdgeId edge =
        Network::edge({static_cast<std::uint32_t>(most - before.linkBytes.begin())});
    for (const LinkId link : directions(edge))
        traffic.options.changes.push_back(
            {.time = Seconds(before.makespan.value() / 2),
             .link = link,
             .capacity = BytesPerSecond(0)});
    traffic.options.reroute = rerouteWith(machine.router);
    return traffic;
}

struct Case {
    std::string name;
    std::string machine;
    std::function<Traffic(const Machine&)> traffic;
    std::string aim; ///< seconds; empty without one
    std::string reference; ///< what another simulator took
};

struct Measured {
    double transfers = 0;
    double seconds = 0;
    double makespan = 0;
    double events = 0;
    double classes = 0;
    double kilobytes = 0;
};

double peakKilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss);
}

Measured measureHere(const Case& which)
{
    const double before = peakKilobytes();
    const Machine machine = torus(which.machine);
    const Traffic traffic = which.traffic(machine);
    Measured measured{.transfers = static_cast<double>(traffic.transfers.size()), .seconds = 1e9};
    const std::clock_t begin = std::clock();
    const auto since = [](std::clock_t start) {
        return static_cast<double>(std::clock() - start) / static_cast<double>(CLOCKS_PER_SEC);
    };
    for (int run = 0; run < 200 && (run < 1 || since(begin) < 1); ++run) {
        const std::clock_t start = std::clock();
        const FlowResult result =
            valueOf(simulate(machine.network, traffic.transfers, traffic.options));
        measured.seconds = std::min(measured.seconds, since(start));
        measured.makespan = result.makespan.value();
        measured.events = static_cast<double>(result.events);
        measured.classes = result.classes;
    }
    measured.kilobytes = peakKilobytes() - before;
    return measured;
}

/// In a child process.
Measured measure(const Case& which)
{
    int ends[2] = {};
    if (pipe(ends) != 0)
        std::exit(1);
    const pid_t child = fork();
    if (child == 0) {
        const Measured measured = measureHere(which);
        const auto written = write(ends[1], &measured, sizeof measured);
        _exit(written == sizeof measured ? 0 : 1);
    }
    close(ends[1]);
    Measured measured;
    const auto count = read(ends[0], &measured, sizeof measured);
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    if (count != sizeof measured || status != 0)
        std::exit(1);
    return measured;
}

double growthExponent(const std::vector<Measured>& rows)
{
    std::vector<std::pair<double, double>> points;
    for (const Measured& row : rows)
        points.emplace_back(row.transfers, row.seconds);
    return bench::growthExponent(points);
}

/// The families whose first name holds this text.
std::string wanted; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): the argument

void run(const std::vector<Case>& family)
{
    std::vector<Measured> rows;
    if (family.front().name.find(wanted) == std::string::npos)
        return;
    for (const Case& which : family) {
        rows.push_back(measure(which));
        const Measured& row = rows.back();
        fmt::print(
            "{:38} {:>9.0f} {:>12.3f} {:>8.0f} {:>8.0f} {:>10.6f} {:>7} {:>7} {:>8.0f}\n",
            which.name,
            row.transfers,
            row.makespan * 1e6,
            row.events,
            row.classes,
            row.seconds,
            which.aim,
            which.reference,
            row.kilobytes * 1024 / row.transfers);
        std::fflush(stdout);
    }
    if (rows.size() > 1)
        fmt::print("{:38} {:>9} exponent {:.2f}\n", "", "", growthExponent(rows));
}

Case allToAll(const std::string& side, std::uint64_t bytes, std::string aim, std::string reference)
{
    const auto traffic = [bytes](const Machine& m) { return pattern(m, Pattern::AllToAll, bytes); };
    return {
        fmt::format("{0}x{0} all-to-all", side),
        fmt::format("{0}x{0}", side),
        traffic,
        std::move(aim),
        std::move(reference)};
}

Case pairs(const std::string& side, std::uint32_t count, std::string aim, std::string reference)
{
    const auto traffic = [count](const Machine& m) { return randomPairs(m, count); };
    return {
        fmt::format("{0}x{0} {1} random pairs", side, count),
        fmt::format("{0}x{0}", side),
        traffic,
        std::move(aim),
        std::move(reference)};
}

Case ring(
    const std::string& side,
    double buffer,
    std::uint32_t steps,
    std::string aim,
    std::string reference)
{
    const auto traffic = [=](const Machine& m) { return ringAllReduce(m, buffer, steps); };
    return {
        fmt::format("{0}x{0} ring all-reduce, {1} steps", side, steps),
        fmt::format("{0}x{0}", side),
        traffic,
        std::move(aim),
        std::move(reference)};
}

Case twoDimensional(const std::string& side, std::string aim, std::string reference)
{
    const auto traffic = [](const Machine& m) { return torusAllReduce(m, 64e6); };
    return {
        fmt::format("{0}x{0} 2-D all-reduce", side),
        fmt::format("{0}x{0}", side),
        traffic,
        std::move(aim),
        std::move(reference)};
}

Case permutation(const std::string& side, bool fails)
{
    const auto traffic = [fails](const Machine& m) {
        Traffic all = pattern(m, Pattern::RandomPermutation, 64'000'000);
        return fails ? withFailure(m, std::move(all)) : all;
    };
    return {
        fmt::format("{0}x{0} permutation{1}", side, fails ? ", failure at half time" : ""),
        fmt::format("{0}x{0}", side),
        traffic,
        "",
        ""};
}

} // namespace

int main(int count, char** arguments)
{
    if (count > 1)
        wanted = arguments[1];
    fmt::print(
        "{:38} {:>9} {:>12} {:>8} {:>8} {:>10} {:>7} {:>7} {:>8}\n",
        "traffic",
        "transfers",
        "makespan us",
        "events",
        "classes",
        "seconds",
        "aim",
        "SimGrid",
        "B each");
    run(
        {allToAll("4", 4'000'000, "0.0003", "0.0010"),
         allToAll("8", 1'000'000, "0.005", "0.041"),
         allToAll("16", 250'000, "0.15", "5.1")});
    run({pairs("16", 1000, "", ""), pairs("16", 2000, "", ""), pairs("16", 4000, "0.3", "6.1")});
    run({pairs("8", 250, "", ""), pairs("16", 1000, "", ""), pairs("32", 4000, "", "")});
    run(
        {ring("8", 64e6, 126, "", ""),
         ring("16", 64e6, 510, "", ""),
         ring("32", 64e6, 2046, "0.2", "3.6"),
         ring("128", 64e6, 128, "", "")});
    run(
        {twoDimensional("8", "", ""),
         twoDimensional("16", "", ""),
         twoDimensional("32", "0.02", "0.19"),
         twoDimensional("128", "", "")});
    run({permutation("16", false), permutation("32", false), permutation("64", false)});
    run({permutation("16", true), permutation("32", true), permutation("64", true)});
}
