#include "model/drawing/Pen.h"

namespace atlas {

namespace {

constexpr double capCenter = 0.36; ///< middle of Inter's capitals above the baseline, in text sizes
constexpr double pillPadding = 4;
constexpr double pillHeight = 16;
constexpr std::size_t leastShortened = 3;

/// The text without its last character (UTF-8).
std::string_view withoutLast(std::string_view text)
{
    std::size_t end = text.size() - 1;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end);
}

} // namespace

double Pen::baselineAt(double y, TextClass style)
{
    return y + textStyle(style).size * capCenter;
}

void Pen::under(const Rect& rect, BoxClass style, float radius, Role role)
{
    m_drawing.under.push_back(
        {.rect = rect,
         .radius = radius,
         .style = style,
         .role = role,
         .layer = m_layer,
         .element = m_element});
}

void Pen::box(const Rect& rect, BoxClass style, float radius, Role role)
{
    m_drawing.boxes.push_back(
        {.rect = rect,
         .radius = radius,
         .style = style,
         .role = role,
         .layer = m_layer,
         .element = m_element});
}

void Pen::wire(std::span<const Point> path, WireClass style, double bend, Heads heads)
{
    const auto first = static_cast<std::uint32_t>(m_drawing.points.size());
    m_drawing.points.insert(m_drawing.points.end(), path.begin(), path.end());
    m_drawing.wires.push_back(
        {.firstPoint = first,
         .pointCount = static_cast<std::uint32_t>(path.size()),
         .bend = static_cast<float>(bend),
         .style = style,
         .layer = m_layer,
         .heads = heads,
         .element = m_element});
}

double Pen::writeWhole(std::string_view text, TextClass style, const Place& place)
{
    const double wanted = width(text, style);
    if (text.empty() || wanted > place.room)
        return 0;
    m_drawing.texts.push_back(
        {.baseline = place.baseline,
         .style = style,
         .align = place.align,
         .upright = place.upright,
         .layer = m_layer,
         .element = m_element,
         .text = std::string(text)});
    return wanted;
}

double Pen::write(std::string_view text, TextClass style, const Place& place)
{
    if (const double taken = writeWhole(text, style, place); taken > 0)
        return taken;
    while (text.size() > leastShortened) {
        text = withoutLast(text);
        if (const double taken = writeWhole(std::string(text) + "…", style, place); taken > 0)
            return taken;
    }
    return 0;
}

void Pen::pill(std::string_view text, Point center, bool upright)
{
    const double length = width(text, TextClass::WireLabel) + 2 * pillPadding;
    const double across = upright ? pillHeight : length;
    const double down = upright ? length : pillHeight;
    box({center.x - across / 2, center.y - down / 2, across, down}, BoxClass::Pill, pillHeight / 2);
    const double shift = textStyle(TextClass::WireLabel).size * capCenter;
    const Point baseline =
        upright ? Point{center.x + shift, center.y} : Point{center.x, center.y + shift};
    writeWhole(text, TextClass::WireLabel, {baseline, length, Align::Center, upright});
}

} // namespace atlas
