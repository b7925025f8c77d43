#pragma once

#include "views/canvas/Scene.h"

#include <optional>

namespace atlas::views {

enum class Direction : std::uint8_t { Left, Right, Up, Down };

/// The box that lies next in a direction: the least far off whose middle is within 45 degrees of
/// it, sideways distance counting double. Nothing when there is none.
[[nodiscard]] std::optional<Element>
neighborTowards(const Scene& scene, Element from, Direction direction);

/// The drawn vertex after (or before) this one in id order; the first (last) when there is none
/// yet; nothing past the end.
[[nodiscard]] std::optional<Element>
nextVertex(const Scene& scene, std::optional<Element> from, bool forward);

} // namespace atlas::views
