#include "views/story/StageMarks.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace atlas::views {

namespace {

Point onPage(const PagePicture& picture, Point p)
{
    const Rect& bounds = picture.drawing.bounds;
    return {
        picture.rect.x + (p.x - bounds.x) * picture.scale,
        picture.rect.y + (p.y - bounds.y) * picture.scale};
}

/// Draws a way over links with a number on each.
class PathArt {
public:
    PathArt(SlidePage& page, const Layout& layout, const PageMeasure& measure)
        : m_page(page)
        , m_layout(layout)
        , m_measure(measure)
    {
    }

    void draw(const StagePath& path)
    {
        int number = 0;
        for (const EdgeId edge : path.path.edges) {
            const PageLine* const line = add(edge, path.inGrid);
            if (line != nullptr && !path.inGrid)
                addStop(*line, ++number);
        }
    }

private:
    const PageLine* add(EdgeId edge, bool inGrid)
    {
        PageLine line{
            .role = inGrid ? Role::Text : Role::Accent,
            .width = inGrid ? 5.0 : 9.0,
            .bend = double{m_layout.bends[edge.index]} * m_page.picture->scale};
        if (inGrid)
            line.dash = {5, 6};
        for (const Point& point : m_layout.path(edge))
            line.points.push_back(onPage(*m_page.picture, point));
        if (line.points.size() < 2)
            return nullptr;
        m_page.lines.push_back(std::move(line));
        return &m_page.lines.back();
    }

    /// A number in the middle of the longest piece.
    void addStop(const PageLine& line, int number)
    {
        constexpr double radius = 20;
        constexpr double size = 26;
        std::size_t longest = 1;
        double length = 0;
        for (std::size_t i = 1; i < line.points.size(); ++i) {
            const double piece = std::abs(line.points[i].x - line.points[i - 1].x)
                + std::abs(line.points[i].y - line.points[i - 1].y);
            if (piece > length) {
                length = piece;
                longest = i;
            }
        }
        const Point& a = line.points[longest - 1];
        const Point& b = line.points[longest];
        const Point middle{(a.x + b.x) / 2, (a.y + b.y) / 2};
        m_page.overlays.push_back(
            {.rect = {middle.x - radius, middle.y - radius, 2 * radius, 2 * radius},
             .radius = radius,
             .fill = Role::Accent,
             .edge = Role::Canvas,
             .edgeWidth = 4});
        const std::string text = fmt::format("{}", number);
        const PageFont font{.size = size, .weight = 700, .role = Role::TextOnAccent};
        m_page.texts.push_back(
            {.baseline = {middle.x, middle.y + size * 0.36},
             .size = size,
             .weight = font.weight,
             .role = font.role,
             .align = Align::Center,
             .text = text,
             .width = m_measure(text, font)});
    }

    SlidePage& m_page;
    const Layout& m_layout;
    const PageMeasure& m_measure;
};

/// The largest box of an element, in the outer drawing's units; empty: it is not drawn.
// NOLINTNEXTLINE(misc-no-recursion): insets hold parts of parts, a few deep
Rect boxOf(const Drawing& drawing, Element element)
{
    Rect largest;
    const auto take = [&largest](const Rect& rect) {
        if (rect.width * rect.height > largest.width * largest.height)
            largest = rect;
    };
    for (const Box& box : drawing.boxes) {
        if (box.element == element)
            take(box.rect);
    }
    for (const Inset& inset : drawing.insets) {
        const Rect inner = boxOf(inset.drawing, element);
        take(
            {inset.origin.x + inner.x * inset.scale,
             inset.origin.y + inner.y * inset.scale,
             inner.width * inset.scale,
             inner.height * inset.scale});
    }
    return largest;
}

} // namespace

void drawWays(SlidePage& page, const Stage& stage, const Layout& layout, const PageMeasure& measure)
{
    PathArt art(page, layout, measure);
    for (const bool inGrid : {true, false}) {
        for (const StagePath& path : stage.paths) {
            if (path.inGrid == inGrid)
                art.draw(path);
        }
    }
}

void frameParts(SlidePage& page, const Stage& stage)
{
    constexpr double width = 7;
    for (const Element element : stage.highlighted) {
        const Rect box = boxOf(page.picture->drawing, element);
        // All of the picture needs no frame.
        if (!element.isPart() || box.isEmpty() || box == page.picture->drawing.bounds)
            continue;
        const double scale = page.picture->scale;
        const Point corner = onPage(*page.picture, {box.x, box.y});
        const Rect rect{corner.x, corner.y, box.width * scale, box.height * scale};
        page.overlays.push_back(
            {.rect = rect.grown(width / 2), .radius = 8, .edge = Role::Accent, .edgeWidth = width});
    }
}

} // namespace atlas::views
