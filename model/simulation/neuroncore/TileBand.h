#pragma once

#include <string>

namespace atlas {

// How far a real run may be from a simulated one. No page states a measured time of a matrix
// product on a NeuronCore, so nothing of the simulation is fitted to one: its costs are the
// documented ones, and what they leave out (SimulateMatmul.h) only makes a run slower. What was
// measured are whole models: the best pass of GPT-2 on NeuronCore-v2 takes its products at 55 % of
// the BF16 peak (resources/planning/calibration.json, pass_compute), with all that stands around
// them. A product alone lies between that and the simulation.

/// A run takes at least the simulated time...
inline constexpr double leastTimes = 1;
/// ...and, by what whole models reached, at most 1 / 0.55 of it.
inline constexpr double mostTimes = 1.8;

/// That in a sentence, in the language that is spoken.
[[nodiscard]] std::string bandText();

} // namespace atlas
