#include "model/drawing/LabelRoom.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <unordered_map>

namespace atlas {

namespace {

/// About the width of a digit, in text sizes: texts without a ground are numbers of chips.
constexpr double digitWidth = 0.66;

Rect scaledAround(const Rect& rect, double factor)
{
    const Point center = rect.center();
    const double width = rect.width * factor;
    const double height = rect.height * factor;
    return {center.x - width / 2, center.y - height / 2, width, height};
}

Rect roomOf(const Text& text)
{
    const double size = textStyle(text.style).size;
    const double width = static_cast<double>(text.text.size()) * digitWidth * size;
    double left = text.baseline.x;
    if (text.align != Align::Left)
        left -= text.align == Align::Center ? width / 2 : width;
    return {left, text.baseline.y - size, width, size};
}

/// Rectangles by the cells of a grid that they meet.
class Taken {
public:
    void add(const Rect& rect)
    {
        forEachCell(rect, [&](std::uint64_t cell) { m_cells[cell].push_back(rect); });
    }

    [[nodiscard]] bool meets(const Rect& rect) const
    {
        bool found = false;
        forEachCell(rect, [&](std::uint64_t cell) {
            const auto rects = m_cells.find(cell);
            found = found
                || (rects != m_cells.end()
                    && std::ranges::any_of(
                        rects->second, [&](const Rect& other) { return other.intersects(rect); }));
        });
        return found;
    }

private:
    template<typename Visit>
    static void forEachCell(const Rect& rect, const Visit& visit)
    {
        constexpr double size = 256;
        const auto at = [](double value) {
            return static_cast<std::int32_t>(std::floor(value / size));
        };
        for (std::int32_t y = at(rect.y); y <= at(rect.bottom()); ++y) {
            for (std::int32_t x = at(rect.x); x <= at(rect.right()); ++x)
                visit(
                    std::uint64_t{static_cast<std::uint32_t>(y)} << 32U
                    | static_cast<std::uint32_t>(x));
        }
    }

    std::unordered_map<std::uint64_t, std::vector<Rect>> m_cells;
};

/// A label: its ground, its words, or both.
struct Label {
    std::optional<std::uint32_t> box;
    std::optional<std::uint32_t> text;
    Rect room;
    Layer layer = Layer::Labels;
};

std::vector<Label> labelsOf(const Drawing& drawing, const ShapeList& shapes)
{
    std::vector<Label> labels;
    std::unordered_map<std::uint32_t, std::vector<std::size_t>> byEdge;
    for (const std::uint32_t index : shapes.boxes) {
        const Box& box = drawing.boxes[index];
        if (!isWireLabel(box))
            continue;
        byEdge[box.element.index].push_back(labels.size());
        labels.push_back({.box = index, .text = {}, .room = box.rect, .layer = box.layer});
    }
    for (const std::uint32_t index : shapes.texts) {
        const Text& text = drawing.texts[index];
        if (!isWireLabel(text))
            continue;
        std::optional<std::size_t> ground;
        for (const std::size_t candidate : byEdge[text.element.index]) {
            if (labels[candidate].layer == text.layer
                && labels[candidate].room.contains(text.baseline))
                ground = candidate;
        }
        if (ground)
            labels[*ground].text = index;
        else
            labels.push_back({.box = {}, .text = index, .room = roomOf(text), .layer = text.layer});
    }
    std::ranges::stable_partition(
        labels, [](const Label& label) { return label.layer == Layer::Labels; });
    return labels;
}

template<typename Shapes>
void removeFlagged(Shapes& shapes, const std::vector<bool>& flags)
{
    std::size_t index = 0;
    std::erase_if(shapes, [&](const auto&) { return flags[index++]; });
}

} // namespace

double labelGrowth(double pixelsPerUnit)
{
    const double size = textStyle(TextClass::WireLabel).size * pixelsPerUnit;
    const double growth = leastTextPixels / std::max(size, 1e-9);
    // A hair more, so that rounding leaves none just below.
    constexpr double hair = 1.0001;
    return growth > mostLabelGrowth ? 1 : std::max(growth * hair, 1.0);
}

bool isWireLabel(const Box& box)
{
    const bool ground = box.style == BoxClass::Pill || box.style == BoxClass::BusiestPill;
    return ground && box.element.isEdge();
}

bool isWireLabel(const Text& text)
{
    const bool label = text.style == TextClass::WireLabel || text.style == TextClass::BusiestLabel
        || text.style == TextClass::FailedWord || text.style == TextClass::DegradedWord;
    return label && text.element.isEdge();
}

void removeCrowdedLabels(
    const Drawing& drawing,
    double growth,
    std::span<const std::uint32_t> obstacles,
    ShapeList& shapes)
{
    const std::vector<Label> labels = labelsOf(drawing, shapes);
    if (labels.empty())
        return;
    Taken taken;
    for (const std::uint32_t index : obstacles) {
        const Box& box = drawing.boxes[index];
        if (box.style != BoxClass::Pill && box.style != BoxClass::BranchDot)
            taken.add(box.rect);
    }
    std::vector<bool> hiddenBoxes(drawing.boxes.size());
    std::vector<bool> hiddenTexts(drawing.texts.size());
    for (const Label& label : labels) {
        const Rect room = scaledAround(label.room, growth);
        if (!taken.meets(room)) {
            taken.add(room);
            continue;
        }
        if (label.box)
            hiddenBoxes[*label.box] = true;
        if (label.text)
            hiddenTexts[*label.text] = true;
    }
    std::erase_if(shapes.boxes, [&](std::uint32_t index) { return hiddenBoxes[index]; });
    std::erase_if(shapes.texts, [&](std::uint32_t index) { return hiddenTexts[index]; });
}

CrowdedLabels::CrowdedLabels(const Drawing& drawing, double growth)
    : m_boxes(drawing.boxes.size(), true)
    , m_texts(drawing.texts.size(), true)
{
    ShapeList all;
    all.boxes.resize(drawing.boxes.size());
    all.texts.resize(drawing.texts.size());
    // NOLINTBEGIN(modernize-use-ranges): this standard library has no ranges::iota yet
    std::iota(all.boxes.begin(), all.boxes.end(), 0U);
    std::iota(all.texts.begin(), all.texts.end(), 0U);
    // NOLINTEND(modernize-use-ranges)
    const std::vector<std::uint32_t> obstacles = all.boxes;
    removeCrowdedLabels(drawing, growth, obstacles, all);
    for (const std::uint32_t index : all.boxes)
        m_boxes[index] = false;
    for (const std::uint32_t index : all.texts)
        m_texts[index] = false;
}

void CrowdedLabels::removeFrom(
    std::vector<std::uint32_t>& boxes, std::vector<std::uint32_t>& texts) const
{
    std::erase_if(boxes, [&](std::uint32_t index) { return m_boxes[index]; });
    std::erase_if(texts, [&](std::uint32_t index) { return m_texts[index]; });
}

void CrowdedLabels::removeFrom(Drawing& drawing) const
{
    removeFlagged(drawing.boxes, m_boxes);
    removeFlagged(drawing.texts, m_texts);
}

} // namespace atlas
