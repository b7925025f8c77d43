#pragma once

#include "views/canvas/Overlay.h"

#include <optional>

namespace atlas::views {

/// How full the SBUF and the PSUM of a NeuronCore are, as bars at the foot of their boxes.
class TileOverlay : public Overlay {
public:
    /// Where the memories are; nothing: no bars.
    struct Bar {
        Element memory;
        double share = 0; ///< that is in use
        double peak = 0; ///< of the whole run
        Role role = Role::Sbuf;
    };
    void setBars(std::vector<Bar> bars) { m_bars = std::move(bars); }
    [[nodiscard]] const std::vector<Bar>& bars() const { return m_bars; }

    void
    paint(QPainter& painter, const SceneView& view, const Highlight& highlight, const Rect& region)
        const override;
    [[nodiscard]] QString hintOf(Element element) const override;

private:
    std::vector<Bar> m_bars;
};

} // namespace atlas::views
