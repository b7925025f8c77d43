#include "model/simulation/neuroncore/TileBand.h"

#include "model/support/Phrases.h"

#include <fmt/format.h>

namespace atlas {

std::string bandText()
{
    return phrase(
        "Simulated from documented costs, with nothing fitted: no page states a measured product. "
        "Expect {} to {} times this time, by what whole models reached.",
        localized(fmt::format("{:.1f}", leastTimes)),
        localized(fmt::format("{:.1f}", mostTimes)));
}

} // namespace atlas
