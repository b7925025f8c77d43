#include "model/simulation/playback/ChunkBook.h"

#include <algorithm>

namespace atlas {

ChunkBook::ChunkBook(const CollectiveRun& run)
    : m_chips(run.machine->chipsPerNode())
    , m_overhead(run.overhead.value())
{
    const Schedule& schedule = *run.schedule;
    if (schedule.tags.empty() || schedule.tags.size() > mostTransfers)
        return;
    const auto last = std::ranges::max(schedule.tags, {}, &TransferTag::chunk);
    const std::uint32_t chunks = last.chunk + 1;
    m_cells = std::min(chunks, mostCells);
    m_arrivals.resize(std::size_t{m_chips} * m_cells);
    for (std::uint32_t i = 0; i < schedule.tags.size(); ++i) {
        const TransferTag& tag = schedule.tags[i];
        if (tag.source == tag.target || tag.target >= m_chips)
            continue;
        const auto cell = static_cast<std::uint32_t>(std::uint64_t{tag.chunk} * m_cells / chunks);
        m_arrivals[std::size_t{tag.target} * m_cells + cell].push_back(
            {run.flow->starts[i].value(),
             run.flow->finishes[i].value(),
             schedule.transfers.bytes(TransferId{i})});
    }
}

std::vector<double> ChunkBook::at(std::uint32_t chip, Seconds time) const
{
    std::vector<double> cells;
    if (chip >= m_chips)
        return cells;
    const double now = time.value() - m_overhead;
    for (std::uint32_t cell = 0; cell < m_cells; ++cell) {
        double arrived = 0;
        double all = 0;
        for (const Arrival& arrival : m_arrivals[std::size_t{chip} * m_cells + cell]) {
            const double length = arrival.end - arrival.begin;
            double share = now >= arrival.end ? 1 : 0;
            if (length > 0)
                share = std::clamp((now - arrival.begin) / length, 0.0, 1.0);
            arrived += arrival.bytes * share;
            all += arrival.bytes;
        }
        cells.push_back(all > 0 ? arrived / all : 1);
    }
    return cells;
}

} // namespace atlas
