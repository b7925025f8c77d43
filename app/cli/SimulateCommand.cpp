#include "app/cli/Commands.h"
#include "app/cli/RunPicture.h"
#include "app/cli/SimulationWriters.h"
#include "model/session/SessionJson.h"
#include "model/simulation/collective/Machine.h"
#include "model/simulation/collective/ScenarioJson.h"
#include "model/simulation/collective/Trace.h"
#include "model/simulation/network/TransferCsv.h"
#include "model/topology/TopologyBuilder.h"
#include "views/export/PictureExport.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <fmt/format.h>
#include <fstream>
#include <system_error>

namespace atlas::app {

namespace {

/// Tables and scenarios above this are no such files.
constexpr std::uint64_t mostFileBytes = 8ULL << 20U;

std::unexpected<Problems> fail(Problem problem)
{
    return std::unexpected(Problems{std::move(problem)});
}

Result<std::string> readWhole(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    if (!file || error)
        return std::unexpected(Problem{
            path,
            "it cannot be read: "
                + (error ? error : std::error_code(errno, std::generic_category())).message()});
    if (size > mostFileBytes)
        return std::unexpected(
            Problem{path, fmt::format("it has {} bytes, more than 8 MiB", size)});
    std::string text(size, '\0');
    file.read(text.data(), static_cast<std::streamsize>(size));
    text.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, file.gcount())));
    return text;
}

class Stopwatch {
public:
    [[nodiscard]] Seconds elapsed() const
    {
        return Seconds(
            std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count());
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// Runs one collective in each of its forms.
class CollectiveCommand {
public:
    CollectiveCommand(
        const Topology& topology,
        const SimulateCollectiveOptions& options,
        CollectiveRequest request)
        : m_topology(topology)
        , m_options(options)
        , m_request(std::move(request))
    {
    }

    [[nodiscard]] Checked<std::string> run() const
    {
        if (m_options.sweep)
            return m_options.form == SimulationForm::Nccom ? nccomSweep(*m_options.sweep)
                                                           : sweep(*m_options.sweep);
        if (!m_options.measured.empty())
            return measured();
        return once();
    }

private:
    [[nodiscard]] Checked<std::string> once() const
    {
        const Stopwatch watch;
        const auto run = runCollective(m_topology, m_request);
        if (!run)
            return fail(run.error());
        const Seconds wall = watch.elapsed();
        if (!m_options.trace.empty()) {
            const auto written = views::writeFile(
                QByteArray::fromStdString(traceJson(*run)),
                QString::fromStdString(m_options.trace));
            if (!written)
                return fail(written.error());
        }
        if (!m_options.picture.file.empty()) {
            const auto written = writeRunPicture(m_topology, *run, m_options.picture);
            if (!written)
                return fail(written.error());
        }
        switch (m_options.form) {
        case SimulationForm::Text:
            return runText(*run);
        case SimulationForm::Json:
            return runJson(*run, wall);
        case SimulationForm::Csv:
            return runCsv(*run);
        case SimulationForm::Nccom:
            return nccomText(
                m_request.operation,
                {{.size = m_request.size, .time = run->makespan, .ranks = run->ranks}});
        }
        return std::string();
    }

    /// The sizes of the sweep, with that of the request where one was given.
    [[nodiscard]] std::vector<Bytes> sizes(const SizeRange& range) const
    {
        std::vector<Bytes> all = sizesOf(range);
        if (m_options.sized && std::ranges::find(all, m_request.size) == all.end())
            all.insert(std::ranges::upper_bound(all, m_request.size), m_request.size);
        return all;
    }

    [[nodiscard]] Checked<std::string> sweep(const SizeRange& range) const
    {
        const auto result = runSweep(m_topology, m_request, sizes(range));
        if (!result)
            return fail(result.error());
        if (m_options.form == SimulationForm::Csv)
            return sweepCsv(*result);
        const bool json = m_options.form == SimulationForm::Json;
        std::string table = json ? sweepJson(m_topology, m_request, *result)
                                 : sweepText(m_topology, m_request, *result);
        if (!m_options.sized)
            return table;
        const Checked<std::string> run = once();
        if (!run)
            return run;
        return json ? joinedJson(*run, table) : *run + "\n" + table;
    }

    [[nodiscard]] Result<CollectiveRun> runSize(Bytes size) const
    {
        CollectiveRequest request = m_request;
        request.size = size;
        return runCollective(m_topology, request, {}, RunDetail::Totals);
    }

    [[nodiscard]] Checked<std::string> nccomSweep(const SizeRange& range) const
    {
        std::vector<NccomLine> lines;
        for (const Bytes size : sizes(range)) {
            const auto run = runSize(size);
            if (!run)
                return fail(run.error());
            lines.push_back({.size = size, .time = run->makespan, .ranks = run->ranks});
        }
        return nccomText(m_request.operation, lines);
    }

    [[nodiscard]] Checked<std::string> measured() const
    {
        const auto text = readWhole(m_options.measured);
        if (!text)
            return fail(text.error());
        const auto table = readNccom(m_options.measured, *text);
        if (!table)
            return std::unexpected(table.error());
        std::vector<MeasuredRow> rows;
        for (const NccomRow& row : table->rows) {
            const auto run = runSize(row.size);
            if (!run)
                return fail(run.error());
            rows.push_back(
                {.size = row.size,
                 .measured = row.time,
                 .simulated = run->makespan,
                 .algorithm = run->plan.algorithm});
        }
        switch (m_options.form) {
        case SimulationForm::Json:
            return measuredJson(rows, *table);
        case SimulationForm::Csv:
            return measuredCsv(rows);
        case SimulationForm::Text:
        case SimulationForm::Nccom:
            return measuredText(rows, *table);
        }
        return std::string();
    }

    const Topology& m_topology;
    const SimulateCollectiveOptions& m_options;
    CollectiveRequest m_request;
};

Result<Network> networkWith(const Topology& topology, const CollectiveRequest& links)
{
    const auto conditions = conditionsOf(topology, links);
    if (!conditions)
        return std::unexpected(conditions.error());
    return networkOf(topology, *conditions);
}

/// What shall run: as the options say, or as their scenario does with their changes.
Checked<Scenario> scenarioOf(const SimulateCollectiveOptions& options)
{
    if (options.scenario.empty())
        return Scenario{.machine = options.target, .request = options.request};
    const auto text = readWhole(options.scenario);
    if (!text)
        return fail(text.error());
    auto scenario = readAnyScenario({.name = options.scenario, .json = *text});
    if (!scenario)
        return scenario;
    if (const auto changed = changeRequest(options.texts, scenario->request); !changed)
        return fail(changed.error());
    return scenario;
}

Result<TrafficRun>
runTraffic(const Topology& topology, const Router& router, TransferList transfers, std::string name)
{
    auto flow =
        simulate(router.network(), transfers, {.changes = {}, .reroute = {}, .record = true});
    if (!flow)
        return std::unexpected(flow.error());
    const Seconds bound = trafficBound(router.network(), transfers);
    return TrafficRun{
        .topology = topology,
        .network = router.network(),
        .transfers = std::move(transfers),
        .flow = *std::move(flow),
        .name = std::move(name),
        .lowerBound = bound};
}

struct Simulator {
    const Catalog& catalog;

    Checked<std::string> operator()(const SimulateCollectiveOptions& options) const
    {
        const auto scenario = scenarioOf(options);
        if (!scenario)
            return std::unexpected(scenario.error());
        const auto topology = resolveTarget(catalog, scenario->machine);
        if (!topology)
            return std::unexpected(topology.error());
        auto answer = CollectiveCommand(*topology, options, scenario->request).run();
        if (!answer || options.saved.empty())
            return answer;
        const auto written = views::writeFile(
            QByteArray::fromStdString(toJson(*scenario)), QString::fromStdString(options.saved));
        if (!written)
            return fail(written.error());
        return answer;
    }

    Checked<std::string> operator()(const SimulatePatternOptions& options) const
    {
        return traffic(
            options, std::string(toString(options.pattern)), false, [&](const Router& router) {
                return transfersOf(options.pattern, router, options.options);
            });
    }

    Checked<std::string> operator()(const SimulateFlowsOptions& options) const
    {
        return traffic(
            options, options.file, true, [&](const Router& router) -> Result<TransferList> {
                std::ifstream file(options.file, std::ios::binary);
                if (!file || std::filesystem::is_directory(options.file))
                    return std::unexpected(Problem{options.file, "it cannot be read"});
                return readTransferCsv({.stream = file, .name = options.file}, router);
            });
    }

    /// What `make` sends over the machine of the options.
    template<typename Options, typename Make>
    Checked<std::string>
    traffic(const Options& options, std::string name, bool withFinishes, Make make) const
    {
        const auto topology = resolveTarget(catalog, options.target);
        if (!topology)
            return std::unexpected(topology.error());
        const Stopwatch watch;
        const auto network = networkWith(*topology, options.links);
        if (!network)
            return fail(network.error());
        const Router router(*topology, *network);
        auto transfers = make(router);
        if (!transfers)
            return fail(transfers.error());
        const auto run = runTraffic(*topology, router, *std::move(transfers), std::move(name));
        if (!run)
            return fail(run.error());
        return options.json ? trafficJson(*run, watch.elapsed(), withFinishes) : trafficText(*run);
    }
};

} // namespace

Checked<std::string> simulateTraffic(const Catalog& catalog, const SimulateOptions& options)
{
    return std::visit(Simulator{catalog}, options);
}

} // namespace atlas::app
