#pragma once

#include "model/numerics/NumberFormat.h"

#include <QString>

namespace atlas::views {

/// What is known of a format, as rich text in the colours of the current theme: its range, its
/// special patterns and where they are defined, and the NeuronCores that have it.
[[nodiscard]] QString richText(const NumberFormat& format);

} // namespace atlas::views
