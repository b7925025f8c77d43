#pragma once

#include <QIcon>

namespace atlas::views {

/// The program's own icon in every usual size, with a plainer drawing below 40 pixels. Needs a
/// QGuiApplication.
[[nodiscard]] QIcon applicationIcon();

} // namespace atlas::views
