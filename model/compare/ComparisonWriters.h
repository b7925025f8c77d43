#pragma once

#include "model/compare/Comparison.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace atlas {

/// Which rows are written.
enum class RowChoice : std::uint8_t {
    All,
    Differences, ///< without those in which all subjects say the same
};

[[nodiscard]] bool isWritten(const ComparisonRow& row, RowChoice choice);

/// "FP32, TFLOPS"; the label alone for a plain number.
[[nodiscard]] std::string labelWithUnit(const ComparisonRow& row);

// Same bytes for the same comparison. Subjects stand in their order, rows in the comparison's.

/// {"kind", "subjects", "rows": [{"key", "label", "section", "unit", "agreement", "values": [{...},
/// null]}]}. A value has the members of toJson(Figure), "shown" (in the row's unit), and "ratio"
/// to the first subject; null is not documented.
[[nodiscard]] std::string toJson(const Comparison& comparison, RowChoice choice = RowChoice::All);

/// RFC 4180: a header, then a line for each row: section, figure, unit, agreement, and of each
/// subject value, ratio to the first, how it is known, source. Lines end with CR LF; not documented
/// is empty.
[[nodiscard]] std::string toCsv(const Comparison& comparison, RowChoice choice = RowChoice::All);

/// A table for each section. A row that differs is marked "≠" before its label.
[[nodiscard]] std::string
toMarkdown(const Comparison& comparison, RowChoice choice = RowChoice::All);

} // namespace atlas
