#pragma once

#include "model/catalog/Catalog.h"
#include "model/drawing/Drawing.h"
#include "model/features/FeatureBook.h"
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

/// What one source says of a figure.
struct ReadingLine {
    QString value; ///< in the source's own unit
    QString source;
    bool chosen = false;
    QString note; ///< what the source says beside it, or how a derived figure follows
};

/// One line of the inspector.
struct InspectorRow {
    enum class Kind : std::uint8_t { Section, Figure, Link, Source, Note, Trace };
    Kind kind = Kind::Figure;
    QString name;
    QString value;
    QString unit;
    Mark mark = Mark::None;
    QString hint; ///< the source's own unit, the source
    QString source;
    std::optional<Element> target; ///< what a click selects
    std::optional<std::size_t> path; ///< of those shown: the one that a click shows alone
    std::vector<ReadingLine> readings; ///< of a figure of the catalogue, at least one
    QString reason; ///< why one of them was chosen
    QString explanation; ///< where a value comes from that no page states as a figure
    QString owner; ///< of a figure: the entry of the catalogue that has it; may be empty
    QString key; ///< of a figure or a gap: its key in that entry
    QString feature; ///< that a click explains on the diagram, by its name; empty for others

    /// Whether there is something to say of where the value comes from.
    [[nodiscard]] bool hasTrace() const
    {
        return kind == Kind::Figure && (!readings.empty() || !explanation.isEmpty());
    }
    /// Whether a click on it leads to its row among all facts.
    [[nodiscard]] bool leadsToFact() const { return kind == Kind::Link && !key.isEmpty(); }
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
    const FeatureBook* features = nullptr; ///< null: nothing is offered to be explained
};

[[nodiscard]] InspectorPage inspectorPage(const InspectorQuery& query);

/// "documented", "derived by calculation", "sources disagree"...
[[nodiscard]] QString markText(Mark mark);
[[nodiscard]] Mark markOf(FigureKind kind);

/// The page as plain text, a line for each row.
[[nodiscard]] QString asText(const InspectorPage& page);

} // namespace atlas::views
