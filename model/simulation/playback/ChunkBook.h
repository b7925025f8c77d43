#pragma once

#include "model/simulation/collective/Run.h"

#include <cstdint>
#include <vector>

namespace atlas {

/// Which parts of the buffer of a collective have come in at each chip of the first instance, at
/// any moment. A cell is a chunk of the algorithm, or several neighbors where there are more chunks
/// than cells.
class ChunkBook {
public:
    static constexpr std::uint32_t mostCells = 16;
    /// Of a larger run nothing is kept.
    static constexpr std::uint32_t mostTransfers = 200'000;

    explicit ChunkBook(const CollectiveRun& run);

    /// 0 where nothing is kept.
    [[nodiscard]] std::uint32_t cells() const { return m_cells; }
    /// Of each cell, what has come in of all that is to come in at the chip: 0 to 1. What the chip
    /// has from the start is 1. The time counts from the start of the run, overhead included.
    [[nodiscard]] std::vector<double> at(std::uint32_t chip, Seconds time) const;

private:
    struct Arrival {
        double begin = 0;
        double end = 0;
        double bytes = 0;
    };

    std::uint32_t m_cells = 0;
    std::uint32_t m_chips = 0;
    double m_overhead = 0;
    std::vector<std::vector<Arrival>> m_arrivals; ///< by chip and cell
};

} // namespace atlas
