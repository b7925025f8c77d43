#pragma once

#include "views/canvas/Scene.h"

#include <cstdint>
#include <optional>

namespace atlas::views {

enum class Direction : std::uint8_t { Left, Right, Up, Down };

/// The box that lies next in a direction: the least far off whose middle is within 45 degrees of
/// it, sideways distance counting double. From a part only the parts beside it count. Nothing when
/// there is none.
[[nodiscard]] std::optional<Element>
neighborTowards(const Scene& scene, Element from, Direction direction);

/// The drawn vertex after (or before) this one in id order, or the part among those beside it; the
/// first (last) when there is none yet; nothing past the end.
[[nodiscard]] std::optional<Element>
nextElement(const Scene& scene, std::optional<Element> from, bool forward);

/// The first part inside a chip or a part; nothing when it has none.
[[nodiscard]] std::optional<Element> firstInside(const Scene& scene, Element place);

/// Whether a part stands in a chip or in another part, however deep.
[[nodiscard]] bool isInside(const Scene& scene, Element element, Element place);

/// The first or the last of the parts beside this one.
enum class RowEnd : std::uint8_t { First, Last };
[[nodiscard]] Element rowEnd(const Scene& scene, Element part, RowEnd end);

} // namespace atlas::views
