#pragma once

#include "model/simulation/memory/Fit.h"

#include <string>

namespace atlas::app {

/// "1.2 s", "34.5 ms"
[[nodiscard]] std::string secondsText(double seconds);
/// "TP 24", "TP 8, DP 64, ZeRO-1"
[[nodiscard]] std::string planText(const Job& job);

/// A judged plan in sentences and tables.
[[nodiscard]] std::string reportText(const FitReport& report);
/// As JSON: verdict, reasons, parameters, per_core, host, estimate.
[[nodiscard]] std::string reportJson(const FitReport& report);

} // namespace atlas::app
