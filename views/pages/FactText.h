#pragma once

#include "model/facts/Fact.h"

#include <QString>

namespace atlas::views {

/// Everything that is known of a fact, as rich text in the colours of the current theme: value,
/// source, the readings of a disputed figure with the chosen one marked and the reason, how a
/// derived one follows.
[[nodiscard]] QString richText(const Fact& fact);

/// The same as plain text, for the clipboard.
[[nodiscard]] QString plainText(const Fact& fact);

} // namespace atlas::views
