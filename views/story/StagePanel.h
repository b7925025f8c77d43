#pragma once

#include "views/story/PageWords.h"

#include <algorithm>

namespace atlas::views {

// What charts and other panels of a stage have in common. For the sources of this folder alone.

inline constexpr double baselineShare =
    0.36; ///< from the middle of a line to its baseline, in sizes

/// Puts things on a page.
class Panel {
public:
    Panel(SlidePage& page, const Rect& room, const PageMeasure& measure)
        : m_page(page)
        , m_room(room)
        , m_measure(measure)
    {
    }

    [[nodiscard]] const Rect& room() const { return m_room; }
    [[nodiscard]] double width(const std::string& text, const PageFont& font) const
    {
        return m_measure(text, font);
    }

    void text(Point baseline, std::string text, const PageFont& font, Align align = Align::Left)
    {
        const double wide = m_measure(text, font);
        m_page.texts.push_back(
            {.baseline = baseline,
             .size = font.size,
             .weight = font.weight,
             .mono = font.mono,
             .role = font.role,
             .align = align,
             .text = std::move(text),
             .width = wide});
    }

    void box(const Rect& rect, Role fill, double radius = 4, double share = 1)
    {
        m_page.boxes.push_back({.rect = rect, .radius = radius, .fill = fill, .fillShare = share});
    }

    void line(std::vector<Point> points, Role role, double width, std::vector<double> dash = {})
    {
        m_page.lines.push_back(
            {.points = std::move(points), .role = role, .width = width, .dash = std::move(dash)});
    }

    /// A paragraph; where it ends.
    double paragraph(double y, std::string_view words, const PageFont& font)
    {
        SetWords set = setLine(words, font, {m_room.x, m_room.width}, m_measure);
        moveDown(set, y);
        std::ranges::move(set.texts, std::back_inserter(m_page.texts));
        return y + set.height;
    }

    /// The title and, lighter, the unit behind it; where it ends.
    double title(const std::string& title, const std::string& unit)
    {
        const PageFont font{.size = 38, .weight = 600};
        const double y = m_room.y + font.size;
        text({m_room.x, y}, title, font);
        if (!unit.empty())
            text(
                {m_room.x + width(title, font) + 16, y},
                unit,
                {.size = 34, .role = Role::TextSecondary});
        return y + 36;
    }

    std::string shortened(const std::string& text, const PageFont& font, double room) const
    {
        return elided(text, font, room, m_measure);
    }

    void overflow(std::string what) { m_page.overflows.push_back(std::move(what)); }

private:
    SlidePage& m_page;
    Rect m_room;
    const PageMeasure& m_measure;
};

/// Bars, or curves over sizes.
void drawBars(Panel& panel, const StageChart& chart);
void drawCurves(Panel& panel, const StageChart& chart);

} // namespace atlas::views
