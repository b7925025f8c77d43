#pragma once

#include "model/drawing/Drawing.h"

#include <cstdint>
#include <span>
#include <vector>

namespace atlas {

/// Pixels below which no text is shown.
inline constexpr double leastTextPixels = 9;

/// The labels of wires may be painted up to so many times as large as they are drawn.
inline constexpr double mostLabelGrowth = 1.8;

/// How much larger the labels of wires are painted so that they can be read: 1 where they can be
/// read as they are, and where they are too small to be shown at all.
[[nodiscard]] double labelGrowth(double pixelsPerUnit);

/// Whether a shape is a label of a wire or the ground of one.
[[nodiscard]] bool isWireLabel(const Box& box);
[[nodiscard]] bool isWireLabel(const Text& text);

/// Shapes of a drawing, by their places in its lists.
struct ShapeList {
    std::vector<std::uint32_t> boxes;
    std::vector<std::uint32_t> texts;
};

/// Removes the labels of wires from a list that would touch a box or a label before them, when all
/// labels are painted `growth` times as large. What a wire is called stands above how fast it is;
/// among equals the first stays. `obstacles` are the boxes that no label may touch; labels among
/// them are passed over.
void removeCrowdedLabels(
    const Drawing& drawing,
    double growth,
    std::span<const std::uint32_t> obstacles,
    ShapeList& shapes);

/// The labels of a whole drawing that give way, as flags by box and by text.
class CrowdedLabels {
public:
    CrowdedLabels() = default;
    CrowdedLabels(const Drawing& drawing, double growth);

    /// Leaves the others.
    void removeFrom(std::vector<std::uint32_t>& boxes, std::vector<std::uint32_t>& texts) const;
    void removeFrom(Drawing& drawing) const;

private:
    std::vector<bool> m_boxes;
    std::vector<bool> m_texts;
};

} // namespace atlas
