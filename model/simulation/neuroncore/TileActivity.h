#pragma once

#include "model/simulation/neuroncore/TileChart.h"

namespace atlas {

/// A way of data that an instruction takes.
struct TileWay {
    PartKind from = PartKind::Sbuf;
    PartKind to = PartKind::TensorEngine;
    friend bool operator==(const TileWay&, const TileWay&) = default;
};

/// The ways of data that an instruction takes: what it reads, then what it writes.
[[nodiscard]] std::vector<TileWay> waysOf(const Instruction& instruction);

/// What the parts of a NeuronCore do at a moment of a run.
struct TileActivity {
    std::vector<Instruction> instructions; ///< at most one of each lane
    std::vector<PartKind> parts; ///< that work, each once
    std::vector<TileWay> ways; ///< each once
    std::uint64_t sbuf = 0; ///< bytes of a partition
    std::uint64_t psum = 0; ///< banks
};

/// What happens at a moment; with a duration, what has happened during it until then: a frame of a
/// run that is played holds many instructions.
[[nodiscard]] TileActivity
activityAt(const TileChart& chart, Seconds time, Seconds during = Seconds(0));

} // namespace atlas
