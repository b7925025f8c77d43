#pragma once

#include "views/story/SlidePage.h"

#include <string>

namespace atlas::views {

/// A page as an SVG element: words stay words in Inter, pictures are those of the SVG writer. The
/// same page gives the same bytes.
[[nodiscard]] std::string pageSvg(const SlidePage& page, const std::string& label);

} // namespace atlas::views
