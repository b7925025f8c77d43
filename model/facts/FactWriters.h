#pragma once

#include "model/facts/Fact.h"

namespace atlas {

/// A list of facts as a JSON text: {"facts": [...]}, every reading of each with its source.
[[nodiscard]] std::string factsAsJson(std::span<const Fact> facts);

/// As comma-separated values after RFC 4180: a header line, CRLF at the end of each line, quotes
/// around fields that need them. All readings of a disputed figure share one field.
[[nodiscard]] std::string factsAsCsv(std::span<const Fact> facts);

/// As a Markdown table for each owner, below a heading with its name.
[[nodiscard]] std::string factsAsMarkdown(std::span<const Fact> facts);

/// One field of a CSV file, quoted when it holds a comma, a quote or a line break.
[[nodiscard]] std::string csvField(std::string_view text);

} // namespace atlas
