#pragma once

#include <QString>

namespace atlas::views {

// Pieces of rich text in the colours of the current theme. Texts are escaped here.

/// A text that may break after the slashes and underlines of a path, safe in HTML.
[[nodiscard]] QString richEscaped(const QString& words);
/// A title with a line below it.
[[nodiscard]] QString richTitle(const QString& title, const QString& below);
[[nodiscard]] QString richHeading(const QString& words);
/// A paragraph below a small heading; nothing for an empty text.
[[nodiscard]] QString richBlock(const QString& heading, const QString& words);
/// A line with its source in small below it.
[[nodiscard]] QString richLine(const QString& words, const QString& source, bool strong = false);

} // namespace atlas::views
