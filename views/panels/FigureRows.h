#pragma once

#include "views/panels/InspectorPage.h"

#include <functional>
#include <string_view>

namespace atlas::views {

/// A figure as a row: the chosen value in the product's unit, the source's own unit in the hint.
/// The owner is the catalogue's name of what the figure is of; without it the row leads nowhere.
[[nodiscard]] InspectorRow
figureRow(const QString& label, const Figure& figure, const std::string& owner = {});

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

/// What the figures are of.
struct FigureOwner {
    EntryKind kind = EntryKind::Instance;
    std::string name; ///< in the catalogue
};

/// All figures of a thing by section, and for those that such a thing is expected to state and does
/// not, "not documented". Only figures with a wanted key, where that is asked for.
void appendFigures(
    std::vector<InspectorRow>& rows,
    const Catalog& catalog,
    const Figures& figures,
    const FigureOwner& owner,
    const std::function<bool(std::string_view key)>& wanted = {});

/// One row for each source that the rows name, with what it says.
[[nodiscard]] std::vector<InspectorRow> sourceRows(const std::vector<InspectorRow>& figures);

} // namespace atlas::views
