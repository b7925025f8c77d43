#pragma once

#include "model/catalog/Catalog.h"
#include "model/drawing/Drawing.h"
#include "model/topology/Queries.h"
#include "views/canvas/Scene.h"
#include "views/panels/PathReport.h"
#include "views/theme/Icons.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace atlas::views {

/// What one source says of a disputed figure.
struct ReadingLine {
    QString value; ///< in the source's own unit
    QString source;
    bool chosen = false;
};

/// One line of the inspector.
struct InspectorRow {
    enum class Kind : std::uint8_t { Section, Figure, Link, Source, Note, Readings };
    Kind kind = Kind::Figure;
    QString name;
    QString value;
    QString unit;
    Mark mark = Mark::None;
    QString hint; ///< the source's own unit, the source
    QString source;
    std::optional<Element> target; ///< what a click selects
    std::optional<std::size_t> path; ///< of those shown: the one that a click shows alone
    std::vector<ReadingLine> readings; ///< of a disputed figure
    QString reason; ///< why one of them was chosen
};

/// Everything that the inspector says of a selection.
struct InspectorPage {
    QString kind; ///< "Trainium"
    QString title; ///< "Chip 5"
    QString place; ///< "row 1, column 1 of trn1.32xlarge"
    std::optional<Role> stripe; ///< the colour beside the place
    std::vector<InspectorRow> figures;
    std::vector<InspectorRow> links;
    std::vector<InspectorRow> sources;
    QString zoomLabel; ///< of the button at the foot; empty when there is nothing to zoom to
};

/// What the inspector is asked about.
struct InspectorQuery {
    const Catalog& catalog;
    const Scene& scene;
    std::span<const Element> selection;
    const PathReport* paths = nullptr; ///< null: none are shown
};

[[nodiscard]] InspectorPage inspectorPage(const InspectorQuery& query);

/// "documented", "derived by calculation", "sources disagree"...
[[nodiscard]] QString markText(Mark mark);
[[nodiscard]] Mark markOf(FigureKind kind);

/// The page as plain text, a line for each row.
[[nodiscard]] QString asText(const InspectorPage& page);

} // namespace atlas::views
