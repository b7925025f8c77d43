#pragma once

#include "model/drawing/Compose.h"
#include "model/drawing/Drawing.h"

#include <optional>
#include <string>
#include <string_view>

namespace atlas {

/// Adds shapes to a drawing; texts are measured so that none leaves its room.
class Pen {
public:
    Pen(Drawing& drawing, const TextMeasure& measure)
        : m_drawing(drawing)
        , m_measure(measure)
    {
    }

    /// Layer and element of what follows.
    void use(Layer layer, Element element)
    {
        m_layer = layer;
        m_element = element;
    }

    void under(const Rect& rect, BoxClass style, float radius, Role role = Role::BoxEdge);
    void box(const Rect& rect, BoxClass style, float radius, Role role = Role::BoxEdge);
    void
    wire(std::span<const Point> path, WireClass style, double bend = 0, Heads heads = Heads::None);

    /// Where a text stands. `room` is the most width it may take.
    struct Place {
        Point baseline;
        double room = 0;
        Align align = Align::Left;
        bool upright = false;
    };
    /// Writes the text if it fits, shortened with "…" if at least three characters of it do, and
    /// returns the width taken.
    double write(std::string_view text, TextClass style, const Place& place);
    /// Writes the text only if all of it fits.
    double writeWhole(std::string_view text, TextClass style, const Place& place);
    /// A text centered on a pill of the canvas color.
    void pill(std::string_view text, Point center, bool upright);

    [[nodiscard]] double width(std::string_view text, TextClass style) const
    {
        return m_measure(text, style);
    }
    /// The baseline that centers a text of that class at y.
    [[nodiscard]] static double baselineAt(double y, TextClass style);

private:
    Drawing& m_drawing;
    const TextMeasure& m_measure;
    Layer m_layer = Layer::Base;
    Element m_element;
};

} // namespace atlas
