#pragma once

#include "model/simulation/neuroncore/SimulateMatmul.h"

#include <memory>

namespace atlas {

/// The memories of which a run keeps the occupancy.
enum class TileMemory : std::uint8_t { Sbuf, Psum };

/// What a lane does for a while: one instruction, or several that are too short to be told apart.
struct LaneStretch {
    Seconds from;
    Seconds to;
    double share = 1; ///< in which the lane is busy
    std::size_t first = 0; ///< instruction of the lane
    std::size_t count = 1;
};

/// The occupancy of a memory for a while.
struct OccupancyStretch {
    Seconds from;
    Seconds to;
    std::uint64_t most = 0; ///< bytes of a partition of the SBUF, banks of the PSUM
};

/// A run as a chart of time shows it, at any scale: what is asked costs as much as there are
/// stretches in the answer, whatever the run holds. Immutable; views share it.
class TileChart {
public:
    explicit TileChart(std::shared_ptr<const TileRun> run);

    [[nodiscard]] const TileRun& run() const { return *m_run; }
    /// Whether the run kept its instructions.
    [[nodiscard]] bool isEmpty() const { return m_run->instructions.empty(); }

    /// What a lane does between two moments, ascending. Instructions shorter than the resolution
    /// are joined into stretches up to as long as that: no more than two for each resolution.
    [[nodiscard]] std::vector<LaneStretch>
    stretches(Lane lane, Seconds from, Seconds to, Seconds resolution) const;
    [[nodiscard]] const Instruction& instruction(Lane lane, std::size_t index) const;
    /// The instruction of a lane at a moment.
    [[nodiscard]] std::optional<std::size_t> at(Lane lane, Seconds time) const;
    /// How long a lane is busy between two moments.
    [[nodiscard]] Seconds busy(Lane lane, Seconds from, Seconds to) const;
    /// The last instruction of a lane that has begun between two moments or goes on in them.
    [[nodiscard]] std::optional<std::size_t> last(Lane lane, Seconds from, Seconds to) const;

    /// The occupancy between two moments in stretches no shorter than the resolution.
    [[nodiscard]] std::vector<OccupancyStretch>
    occupancy(TileMemory memory, Seconds from, Seconds to, Seconds resolution) const;
    [[nodiscard]] std::uint64_t amountAt(TileMemory memory, Seconds time) const;
    [[nodiscard]] std::uint64_t peak(TileMemory memory) const;
    /// What the memory has: bytes of a partition, banks.
    [[nodiscard]] std::uint64_t capacity(TileMemory memory) const;

private:
    struct LaneList {
        std::vector<std::uint32_t> order; ///< indices of the run's instructions
        std::vector<double> before; ///< seconds busy before each, and at last of all
    };
    /// The largest amounts of 1, 2, 4... steps, so that any range is told by few of them.
    using Pyramid = std::vector<std::vector<std::uint64_t>>;

    [[nodiscard]] const LaneList& list(Lane lane) const;
    [[nodiscard]] const std::vector<OccupancyStep>& steps(TileMemory memory) const;
    [[nodiscard]] std::size_t firstEndingAfter(Lane lane, Seconds time) const;
    [[nodiscard]] double busyUntil(Lane lane, Seconds time) const;
    [[nodiscard]] std::uint64_t mostOf(TileMemory memory, std::size_t first, std::size_t end) const;

    std::shared_ptr<const TileRun> m_run;
    std::array<LaneList, laneCount> m_lanes;
    std::array<Pyramid, 2> m_pyramids;
};

/// The instructions as CSV: lane, operation, tile, start and end in seconds.
[[nodiscard]] std::string instructionsCsv(const TileRun& run);

} // namespace atlas
