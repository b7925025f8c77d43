#pragma once

#include "model/guidelines/Matrix.h"

#include <QString>

namespace atlas::views {

/// What the guidelines say of a family on a generation, as rich text in the current theme: the
/// support of each framework, notes, date, source, and how the rating came about.
[[nodiscard]] QString
fitDetails(const Guidelines& guidelines, const ModelFamily& family, const MatrixColumn& column);

/// The words of a banner: that the page is historical, its dates, and a link to its last version.
[[nodiscard]] QString fitBanner(const GuidelinePage& page);

} // namespace atlas::views
