#pragma once

#include "model/drawing/Compose.h"
#include "model/drawing/Highlight.h"
#include "views/canvas/Scene.h"
#include "views/canvas/Viewport.h"

#include <span>
#include <vector>

class QPainter;

namespace atlas::views {

/// How a scene is painted on the screen.
struct SceneLook {
    ThemeId theme = ThemeId::Overview;
    Layers layers;
    friend bool operator==(const SceneLook&, const SceneLook&) = default;
};

/// A scene as a viewport shows it.
struct SceneView {
    const Scene& scene;
    const Viewport& viewport;
    const SceneLook& look;
};

/// Paints parts of a scene: the lasting drawing, and inside the chips in view what their width on
/// the screen allows. The painter is in widget coordinates, regions are in drawing units.
class ScenePainter {
public:
    ScenePainter();

    /// Everything that meets the region.
    void
    paint(QPainter& painter, const SceneView& view, const Rect& region, const Highlight& highlight)
        const;

    /// Over a painted base: only the wires, boxes and texts whose state is not `rest`; links show
    /// their bandwidth whatever the layers say.
    void paintEmphasized(
        QPainter& painter,
        const SceneView& view,
        const Highlight& highlight,
        Highlight::State rest,
        const Rect& region) const;

    /// Ways of data that are lit: thick lines in the accent with a head.
    static void
    paintWays(QPainter& painter, const SceneView& view, std::span<const std::vector<Point>> ways);

private:
    void paintHits(
        QPainter& painter,
        const SceneView& view,
        const SpatialIndex::Hits& hits,
        const Highlight& highlight) const;
    /// What is inside the chips that are seen close up.
    void paintInteriors(
        QPainter& painter,
        const SceneView& view,
        const SpatialIndex::Hits& hits,
        double presence) const;
    static void paintParts(QPainter& painter, const SceneView& view, const Highlight& highlight);

    TextMeasure m_measure;
};

} // namespace atlas::views
