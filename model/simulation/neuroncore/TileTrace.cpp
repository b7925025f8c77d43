#include "model/simulation/neuroncore/TileTrace.h"

#include "model/simulation/trace/ChromeTrace.h"

#include <fmt/format.h>

namespace atlas {

Result<std::string> traceJson(const TileRun& run)
{
    if (run.instructions.empty())
        return std::unexpected(Problem{
            .where = "trace",
            .what = fmt::format(
                "the run has {} instructions, of which none were kept; a trace has at most {}",
                formatNumber(static_cast<double>(run.instructionCount)),
                formatNumber(static_cast<double>(mostKept)))});
    ChromeTrace trace;
    trace.nameProcess(0, run.core.name);
    for (const Lane lane : allLanes())
        trace.nameThread(0, static_cast<std::uint64_t>(lane), std::string(nameOf(lane)));
    for (const Instruction& instruction : run.instructions)
        trace.add(
            {.name = std::string(toString(instruction.op)),
             .category = toString(instruction.lane),
             .process = 0,
             .thread = static_cast<std::uint64_t>(instruction.lane),
             .start = instruction.start,
             .finish = instruction.finish,
             .arguments = {
                 {"m", std::uint64_t{instruction.tile.m}},
                 {"k", std::uint64_t{instruction.tile.k}},
                 {"n", std::uint64_t{instruction.tile.n}}}});
    for (const OccupancyStep& step : run.sbuf)
        trace.count("SBUF, bytes of a partition", 0, step.time, {"bytes", step.amount});
    for (const OccupancyStep& step : run.psum)
        trace.count("PSUM banks", 0, step.time, {"banks", step.amount});
    const MatmulRequest& request = run.request;
    return trace.json(
        {{"core", run.core.name},
         {"m", request.m},
         {"k", request.k},
         {"n", request.n},
         {"type", std::string(toString(request.type))},
         {"fused", std::string(toString(request.fusion))}});
}

} // namespace atlas
