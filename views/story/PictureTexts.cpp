#include "views/story/PictureTexts.h"

#include "model/drawing/Drawing.h"

#include <algorithm>

namespace atlas::views {

namespace {

/// A drawing's units on the page.
struct Place {
    Point origin;
    double scale = 1;

    [[nodiscard]] Point of(Point p) const
    {
        return {origin.x + p.x * scale, origin.y + p.y * scale};
    }
    [[nodiscard]] Rect of(const Rect& r) const
    {
        const Point corner = of(Point{r.x, r.y});
        return {corner.x, corner.y, r.width * scale, r.height * scale};
    }
};

struct Label {
    PageText text;
    Rect rect;
    Rect box; ///< that it stands in; empty: none
    double natural = 0;
    bool pill = false;
    bool inverted = false;
};

bool isPill(BoxClass style)
{
    return style == BoxClass::Pill || style == BoxClass::BusiestPill;
}

Rect rectOf(const PageText& text)
{
    const double left = text.align == Align::Left ? 0
        : text.align == Align::Center             ? text.width / 2
                                                  : text.width;
    constexpr double up = 0.74;
    constexpr double height = 0.94;
    if (text.upright)
        return {
            text.baseline.x - text.size * up,
            text.baseline.y - text.width + left,
            text.size * height,
            text.width};
    return {
        text.baseline.x - left, text.baseline.y - text.size * up, text.width, text.size * height};
}

class Collector {
public:
    Collector(const PagePicture& picture, double mostGrowth, const PageMeasure& measure)
        : m_picture(picture)
        , m_mostGrowth(mostGrowth)
        , m_measure(measure)
    {
    }

    // NOLINTNEXTLINE(misc-no-recursion): insets hold parts of parts, a few deep
    void collect(Drawing& drawing, const Place& place)
    {
        for (const Text& text : drawing.texts) {
            if (isShown(m_picture.layers, text))
                add(drawing, text, place);
        }
        drawing.texts.clear();
        std::erase_if(drawing.boxes, [](const Box& box) { return isPill(box.style); });
        for (Inset& inset : drawing.insets)
            collect(inset.drawing, {place.of(inset.origin), place.scale * inset.scale});
    }

    std::vector<Label> take()
    {
        std::ranges::stable_sort(m_labels, std::greater(), &Label::natural);
        return std::move(m_labels);
    }

private:
    void add(const Drawing& drawing, const Text& text, const Place& place)
    {
        const TextStyle style = textStyle(text.style);
        const double natural = style.size * place.scale;
        const double size = std::max(natural, smallestLabel);
        if (size > natural * m_mostGrowth)
            return;
        const bool dimmed = !m_picture.highlight.vertices.empty()
            && m_picture.highlight.of(text.element) == Highlight::State::Dimmed;
        Label label;
        label.natural = natural;
        label.text = {
            .baseline = place.of(text.baseline),
            .size = size,
            .weight = style.weight,
            .mono = style.mono,
            .role = dimmed ? Role::TextSecondary : style.role,
            .align = text.align,
            .text = text.text,
            .width = 0,
            .upright = text.upright};
        label.text.width =
            m_measure(text.text, {.size = size, .weight = style.weight, .mono = style.mono});
        // Grown letters stay on the middle of their line; titles have boxes below them.
        if (text.style != TextClass::FrameTitle)
            (text.upright ? label.text.baseline.x : label.text.baseline.y) +=
                (size - natural) * 0.36;
        label.rect = rectOf(label.text);
        findBox(drawing, text, place, label);
        if (label.inverted)
            label.text.role = Role::Canvas;
        m_labels.push_back(std::move(label));
    }

    static void findBox(const Drawing& drawing, const Text& text, const Place& place, Label& label)
    {
        double least = 0;
        for (const Box& box : drawing.boxes) {
            if (!box.rect.contains(text.baseline))
                continue;
            if (isPill(box.style)) {
                label.pill = true;
                label.inverted = box.style == BoxClass::BusiestPill;
                continue;
            }
            const double area = box.rect.width * box.rect.height;
            if (least == 0 || area < least) {
                least = area;
                label.box = place.of(box.rect);
            }
        }
    }

    const PagePicture& m_picture;
    double m_mostGrowth;
    const PageMeasure& m_measure;
    std::vector<Label> m_labels;
};

bool fits(const Label& label, const std::vector<Rect>& taken, const Rect& stage)
{
    if (!stage.grown(2).contains(label.rect))
        return false;
    if (!label.box.isEmpty() && !label.pill && !label.box.grown(2).contains(label.rect))
        return false;
    return std::ranges::none_of(
        taken, [&label](const Rect& rect) { return rect.intersects(label.rect); });
}

} // namespace

PictureTexts takeTexts(PagePicture& picture, double mostGrowth, const PageMeasure& measure)
{
    Collector collector(picture, mostGrowth, measure);
    const Rect& bounds = picture.drawing.bounds;
    const Place place{
        {picture.rect.x - bounds.x * picture.scale, picture.rect.y - bounds.y * picture.scale},
        picture.scale};
    collector.collect(picture.drawing, place);
    PictureTexts result;
    std::vector<Rect> taken;
    for (const Label& label : collector.take()) {
        if (!fits(label, taken, picture.rect))
            continue;
        taken.push_back(label.rect);
        if (label.pill)
            result.grounds.push_back(
                {.rect = label.rect.grown(5),
                 .radius = 8,
                 .fill = label.inverted ? Role::Text : Role::Canvas});
        result.texts.push_back(label.text);
    }
    return result;
}

} // namespace atlas::views
