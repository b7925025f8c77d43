#pragma once

#include "model/engines/EngineSheet.h"

#include <QString>

namespace atlas::views {

/// Everything known of an engine as rich text in the colours of the current theme: figures, peak
/// rates with their formula, tile limits, what instructions cost, and what is faster. The heading
/// is an anchor of the engine's word.
[[nodiscard]] QString richText(const EngineSheet& sheet, const Work& work);

} // namespace atlas::views
