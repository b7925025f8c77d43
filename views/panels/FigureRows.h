#pragma once

#include "views/panels/InspectorPage.h"

#include <functional>
#include <string_view>

namespace atlas::views {

/// A figure as a row: the chosen value in the product's unit, the source's own unit in the hint.
[[nodiscard]] InspectorRow figureRow(const QString& label, const Figure& figure);

/// A plain row without source.
[[nodiscard]] InspectorRow plainRow(const QString& name, const QString& value, Mark mark);

[[nodiscard]] InspectorRow sectionRow(const QString& title);

/// "not documented".
[[nodiscard]] InspectorRow absentRow(const QString& name);

/// A rate in the unit of its dimension, with the mark of how it is known.
[[nodiscard]] InspectorRow rateRow(
    const QString& name,
    std::optional<BytesPerSecond> rate,
    Dimension dimension,
    const LinkType& type);

/// All figures of a thing by section, and for those that such a thing is expected to state and does
/// not, "not documented". Only figures with a wanted key, where that is asked for.
void appendFigures(
    std::vector<InspectorRow>& rows,
    const Catalog& catalog,
    const Figures& figures,
    EntryKind kind,
    const std::function<bool(std::string_view key)>& wanted = {});

/// One row for each source that the rows name, with what it says.
[[nodiscard]] std::vector<InspectorRow> sourceRows(const std::vector<InspectorRow>& figures);

} // namespace atlas::views
