#pragma once

#include "model/simulation/neuroncore/Roofline.h"
#include "model/simulation/neuroncore/SimulateMatmul.h"

namespace atlas::app {

// A tile simulation and a roofline in the forms in which `matmul` and `roofline` print them.

[[nodiscard]] std::string matmulText(const TileRun& run, const std::vector<TileChoice>& choices);
/// With at most 1,000 instructions, the first ones.
[[nodiscard]] std::string
matmulJson(const TileRun& run, const std::vector<TileChoice>& choices, Seconds wall);

/// What a roofline is shown with.
struct RooflinePicture {
    Roofline roofline;
    std::optional<MatmulRequest> layer;
    std::optional<TileRun> run; ///< the layer simulated; nothing where it cannot be
    std::string whyNoRun;
};
[[nodiscard]] std::string rooflineText(const RooflinePicture& picture);
[[nodiscard]] std::string rooflineJson(const RooflinePicture& picture);

} // namespace atlas::app
