#pragma once

#include "model/drawing/Highlight.h"
#include "views/canvas/ScenePainter.h"

#include <QString>

class QPainter;

namespace atlas::views {

/// What is painted over a scene, frame by frame.
class Overlay {
public:
    Overlay() = default;
    virtual ~Overlay() = default;
    Overlay(const Overlay&) = delete;
    Overlay(Overlay&&) = delete;
    Overlay& operator=(const Overlay&) = delete;
    Overlay& operator=(Overlay&&) = delete;

    /// Whether it stands in the place of the NeuronLinks, and goes with their layer.
    [[nodiscard]] virtual bool replacesLinks() const { return true; }
    /// The painter is in widget coordinates, the region in drawing units.
    virtual void
    paint(QPainter& painter, const SceneView& view, const Highlight& highlight, const Rect& region)
        const = 0;
    /// What is said of an element under the pointer; empty: what the scene says.
    [[nodiscard]] virtual QString hintOf(Element element) const = 0;
};

} // namespace atlas::views
