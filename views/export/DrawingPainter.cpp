#include "views/export/DrawingPainter.h"

#include "model/drawing/LabelRoom.h"
#include "model/drawing/WirePath.h"
#include "views/export/HatchPainter.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeColors.h"

#include <QLineF>
#include <QList>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QPolygonF>
#include <QRectF>

#include <algorithm>
#include <cmath>
#include <vector>

namespace atlas::views {

namespace {

// In device pixels.
constexpr double tileBelow = 16; ///< chips narrower than this are squares in their kind colour
constexpr double roundFrom = 1.5; ///< smaller corners are painted square
constexpr double dashFrom = 1.2; ///< shorter dashes run into a solid line
constexpr double edgeFrom = 4; ///< smaller boxes have no edge

constexpr std::size_t shapesPerWatch = 256;

QRectF toQRectF(const Rect& rect)
{
    return {rect.x, rect.y, rect.width, rect.height};
}

QPointF toQPointF(Point point)
{
    return {point.x, point.y};
}

/// A label's ground, as large as its text is painted.
QRectF sized(const Rect& rect, double factor)
{
    const Point center = rect.center();
    const QSizeF size(rect.width * factor, rect.height * factor);
    return {QPointF(center.x - size.width() / 2, center.y - size.height() / 2), size};
}

/// Paints one drawing. Equal shapes that follow each other are collected and painted in one call:
/// that is what makes a hundred thousand chips cheap.
class Run {
public:
    Run(QPainter& painter, const Drawing& drawing, const PaintOptions& options)
        : m_painter(painter)
        , m_drawing(drawing)
        , m_options(options)
        , m_scale(std::sqrt(std::abs(painter.deviceTransform().determinant())))
        , m_shrink(
              options.mostGrowth > 0 && m_scale > options.mostGrowth ? options.mostGrowth / m_scale
                                                                     : 1)
        , m_all(
              drawing.under.size() + drawing.wires.size() + drawing.boxes.size()
              + drawing.texts.size())
    {
    }

    void paint()
    {
        const SpatialIndex::Hits* const hits = m_options.visible;
        const auto box = [this](const Box& b) { paintBox(b); };
        forEachShape(m_drawing.under, hits != nullptr ? &hits->under : nullptr, box);
        flushFlat();
        forEachShape(
            m_drawing.wires, hits != nullptr ? &hits->wires : nullptr, [this](const Wire& w) {
                paintWire(w);
            });
        flushLines();
        forEachShape(m_drawing.boxes, hits != nullptr ? &hits->boxes : nullptr, box);
        flushFlat();
        forEachShape(
            m_drawing.texts, hits != nullptr ? &hits->texts : nullptr, [this](const Text& t) {
                paintText(t);
            });
        if (hits == nullptr) {
            for (const Inset& inset : m_drawing.insets)
                paintInset(inset);
        }
    }

private:
    using State = Highlight::State;

    [[nodiscard]] bool goesOn() const
    {
        return m_options.watch == nullptr
            || m_options.watch->goesOn(static_cast<double>(m_done) / static_cast<double>(m_all));
    }

    /// Calls visit with each shape that is asked for, until the watch says stop.
    template<typename Shapes, typename Visit>
    void forEachShape(
        const Shapes& shapes, const std::vector<std::uint32_t>* visible, const Visit& visit)
    {
        const std::size_t count = visible != nullptr ? visible->size() : shapes.size();
        for (std::size_t i = 0; i < count; ++i) {
            if (m_done % shapesPerWatch == 0 && !goesOn())
                return;
            ++m_done;
            visit(shapes[visible != nullptr ? (*visible)[i] : i]);
        }
    }

    [[nodiscard]] State stateOf(Element element) const
    {
        return m_options.highlight != nullptr ? m_options.highlight->of(element) : State::Normal;
    }

    void smooth(bool on) { m_painter.setRenderHint(QPainter::Antialiasing, on); }

    // Boxes

    /// How much larger than drawn a shape is painted.
    template<typename Shape>
    [[nodiscard]] double growthOf(const Shape& shape) const
    {
        return isWireLabel(shape) ? m_options.labelGrowth : 1;
    }

    /// The ground of a label that is too small to be painted would only be a gap in its wire.
    [[nodiscard]] bool isEmptyPill(const Box& box) const
    {
        return (box.style == BoxClass::Pill || box.style == BoxClass::BusiestPill)
            && textStyle(TextClass::WireLabel).size * m_scale * growthOf(box) < leastTextPixels;
    }

    void paintBox(const Box& box);
    void addSquare(const Box& box, const BoxLook& look);
    void paintRounded(const Box& box, const BoxLook& look);
    void paintRing(const Box& box);

    /// Collects a box without edge and round corners.
    void addFlat(const QRectF& rect, Color color)
    {
        if (!m_flat.isEmpty() && m_flatColor != color)
            flushFlat();
        m_flatColor = color;
        m_flat.append(rect);
    }

    void flushFlat()
    {
        if (m_flat.isEmpty())
            return;
        smooth(false);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(toQColor(m_flatColor));
        m_painter.drawRects(m_flat.constData(), static_cast<int>(m_flat.size()));
        m_flat.clear();
    }

    // Wires

    void paintWire(const Wire& wire);
    void paintThin(std::span<const Point> path, const WireStyle& style, Color color);
    void paintThick(const Wire& wire, const WireStyle& style, const WireLook& look);
    void stroke(const QPainterPath& path, Color color, double width);

    void addLine(const QLineF& line, Color color)
    {
        if (!m_lines.isEmpty() && m_lineColor != color)
            flushLines();
        m_lineColor = color;
        m_lines.append(line);
    }

    void flushLines()
    {
        if (m_lines.isEmpty())
            return;
        smooth(false);
        m_painter.setPen(QPen(toQColor(m_lineColor), 0));
        m_painter.drawLines(m_lines.constData(), static_cast<int>(m_lines.size()));
        m_lines.clear();
    }

    [[nodiscard]] QPainterPath pathOf(std::span<const Point> corners, double bend);

    [[nodiscard]] double headLength() const { return 14 * m_shrink; }
    void paintHead(Point tip, Point before, Color color);
    void paintText(const Text& text);
    void paintInset(const Inset& inset);

    QPainter& m_painter;
    const Drawing& m_drawing;
    const PaintOptions& m_options;
    double m_scale;
    double m_shrink; ///< of lines, corners and texts
    std::size_t m_all;
    std::size_t m_done = 0;
    QList<QRectF> m_flat;
    Color m_flatColor;
    QList<QLineF> m_lines;
    Color m_lineColor;
    std::vector<PathStep> m_steps;
};

void Run::paintBox(const Box& box)
{
    if (!isShown(m_options.layers, box) || isEmptyPill(box))
        return;
    const State state = stateOf(box.element);
    const BoxLook look = boxLook(box, m_options.palette, state);
    if (box.style == BoxClass::Chip && m_options.chipsAsTiles
        && box.rect.width * m_scale < tileBelow) {
        const bool normal = state == State::Normal;
        addFlat(toQRectF(box.rect), normal ? m_options.palette[box.role] : look.edge);
        return;
    }
    if (box.style == BoxClass::PartRow) {
        // Many thin rows side by side: rounded to whole pixels they would be of uneven thickness.
        flushFlat();
        smooth(true);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(toQColor(look.fill));
        m_painter.drawRect(toQRectF(box.rect));
        return;
    }
    const Hatch hatch = hatchOf(box, m_options.palette.theme);
    if (hatch != Hatch::None) {
        flushFlat();
        smooth(true);
        paintHatch(m_painter, box.rect, hatch, {look.fill, m_options.palette[Role::Panel]});
        return;
    }
    if (static_cast<double>(box.radius) * m_scale * m_shrink < roundFrom && !look.ring) {
        addSquare(box, look);
        return;
    }
    flushFlat();
    paintRounded(box, look);
    if (look.ring)
        paintRing(box);
}

void Run::addSquare(const Box& box, const BoxLook& look)
{
    const QRectF rect = toQRectF(box.rect);
    const double smallest = std::min(box.rect.width, box.rect.height) * m_scale;
    if (look.edgeWidth <= 0 || smallest < edgeFrom) {
        addFlat(rect, look.fill);
        return;
    }
    // The edge is a band around the fill, at least one device pixel wide.
    const double half = std::max(look.edgeWidth * m_shrink, 1 / m_scale) / 2;
    addFlat(rect.adjusted(-half, -half, half, half), look.edge);
    addFlat(rect.adjusted(half, half, -half, -half), look.fill);
}

void Run::paintRounded(const Box& box, const BoxLook& look)
{
    smooth(true);
    if (look.edgeWidth > 0)
        m_painter.setPen(
            QPen(toQColor(look.edge), std::max(look.edgeWidth * m_shrink, 1 / m_scale)));
    else
        m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(toQColor(look.fill));
    const double size = m_shrink * growthOf(box);
    const double radius = static_cast<double>(box.radius) * size;
    const bool label = box.style == BoxClass::Pill || box.style == BoxClass::BusiestPill;
    const QRectF rect = label ? sized(box.rect, size) : toQRectF(box.rect);
    if (radius > 0)
        m_painter.drawRoundedRect(rect, radius, radius);
    else
        m_painter.drawRect(rect);
}

void Run::paintRing(const Box& box)
{
    const double distance = 4 * m_shrink;
    const double radius = static_cast<double>(box.radius) * m_shrink + distance * 3 / 4;
    m_painter.setPen(
        QPen(toQColor(m_options.palette, Role::Accent), std::max(2.0 * m_shrink, 1 / m_scale)));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(toQRectF(box.rect.grown(distance)), radius, radius);
}

/// Where in dashes of that share of their size a wire starts, from 0 to their period. Only PCIe
/// wires run on top of each other.
double dashOffset(std::span<const Point> path, const WireStyle& style, double size)
{
    if (style.role != Role::Pcie)
        return 0;
    double period = 0;
    for (const double length : style.dash)
        period += length * size;
    const double start = std::fmod(dashStart(path), period);
    return start < 0 ? start + period : start;
}

void Run::paintWire(const Wire& wire)
{
    const std::span<const Point> path = m_drawing.path(wire);
    if (!isShown(m_options.layers, wire) || path.size() < 2)
        return;
    const WireStyle style = wireStyle(wire);
    const WireLook look = wireLook(style, m_options.palette, stateOf(wire.element));
    if (look.lineWidth * m_scale < 1 && look.outlineWidth <= 0 && wire.heads == Heads::None)
        paintThin(path, style, look.line);
    else
        paintThick(wire, style, look);
}

void Run::paintThin(std::span<const Point> path, const WireStyle& style, Color color)
{
    const bool dashed = !style.dash.empty() && style.dash.front() * m_scale >= dashFrom;
    if (!dashed) {
        for (std::size_t i = 1; i < path.size(); ++i)
            addLine({toQPointF(path[i - 1]), toQPointF(path[i])}, color);
        return;
    }
    flushLines();
    smooth(false);
    QPen pen(toQColor(color), 0);
    QList<qreal> pattern;
    for (const double length : style.dash)
        pattern.append(length * m_scale);
    pen.setDashPattern(pattern);
    pen.setDashOffset(dashOffset(path, style, 1) * m_scale);
    pen.setCapStyle(Qt::FlatCap);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(pathOf(path, 0));
}

void Run::paintThick(const Wire& wire, const WireStyle& style, const WireLook& look)
{
    const double halfTwinGap = 2 * m_shrink;
    flushLines();
    // PCIe wires of one group share most of their way: smooth edges painted over each other would
    // thicken.
    smooth(wire.style != WireClass::Pcie);
    const auto bend = static_cast<double>(wire.bend);
    const std::span<const Point> whole = m_drawing.path(wire);
    const std::vector<Point> corners =
        shortened(whole, wire.heads == Heads::Both, wire.heads != Heads::None, headLength());
    const QPainterPath path = pathOf(corners, bend);
    m_painter.setBrush(Qt::NoBrush);
    if (look.bridgeWidth > 0 && m_options.casings)
        stroke(path, look.ground, look.bridgeWidth * m_shrink);
    if (look.outlineWidth > 0) {
        stroke(path, look.outline, look.outlineWidth * m_shrink);
        stroke(path, look.ground, look.gapWidth * m_shrink);
    }
    double width = std::max(look.lineWidth * m_shrink, 1 / m_scale);
    if (wire.style == WireClass::Pcie) // not smoothed: whole pixels, the same along the wire
        width = std::max(1.0, std::round(width * m_scale)) / m_scale;
    QPen pen(toQColor(look.line), width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (!style.dash.empty()) {
        QList<qreal> pattern;
        for (const double length : style.dash)
            pattern.append(length * m_shrink / pen.widthF());
        pen.setDashPattern(pattern);
        pen.setDashOffset(dashOffset(whole, style, m_shrink) / pen.widthF());
    }
    m_painter.setPen(pen);
    if (style.twin) {
        m_painter.drawPath(pathOf(moveSideways(corners, halfTwinGap), bend));
        m_painter.drawPath(pathOf(moveSideways(corners, -halfTwinGap), bend));
    } else {
        m_painter.drawPath(path);
    }
    if (wire.heads != Heads::None)
        paintHead(whole.back(), whole[whole.size() - 2], look.line);
    if (wire.heads == Heads::Both)
        paintHead(whole.front(), whole[1], look.line);
}

void Run::paintHead(Point tip, Point before, Color color)
{
    QPolygonF corners;
    for (const Point corner : arrowhead(tip, before, headLength()))
        corners << toQPointF(corner);
    smooth(true);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(toQColor(color));
    m_painter.drawPolygon(corners);
}

void Run::stroke(const QPainterPath& path, Color color, double width)
{
    m_painter.setPen(QPen(toQColor(color), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    m_painter.drawPath(path);
}

QPainterPath Run::pathOf(std::span<const Point> corners, double bend)
{
    roundCorners(corners, bend, m_steps);
    QPainterPath path;
    for (const PathStep& step : m_steps) {
        switch (step.kind) {
        case PathStep::Kind::Move:
            path.moveTo(toQPointF(step.to));
            break;
        case PathStep::Kind::Line:
            path.lineTo(toQPointF(step.to));
            break;
        case PathStep::Kind::Curve:
            path.quadTo(toQPointF(step.control), toQPointF(step.to));
            break;
        }
    }
    return path;
}

/// How far left of its anchor a text starts.
double leadOf(const Text& text)
{
    thread_local const TextMeasure measure = fontMeasure();
    switch (text.align) {
    case Align::Left:
        return 0;
    case Align::Center:
        return measure(text.text, text.style) / 2;
    case Align::Right:
        return measure(text.text, text.style);
    }
    return 0;
}

void Run::paintText(const Text& text)
{
    const TextStyle style = textStyle(text.style);
    const double growth = growthOf(text);
    if (!isShown(m_options.layers, text) || style.size * m_scale * growth < leastTextPixels)
        return;
    // What does not grow with the rest stays readable.
    const double size =
        std::max(m_shrink * growth, std::min(1.0, leastTextPixels / (style.size * m_scale)));
    m_painter.setFont(fontFor(text.style));
    m_painter.setPen(toQColor(textColor(style, m_options.palette, stateOf(text.element))));
    const QString words = QString::fromStdString(text.text);
    const QPointF baseline = toQPointF(text.baseline);
    if (!text.upright && size == 1) {
        m_painter.drawText(baseline - QPointF(leadOf(text), 0), words);
        return;
    }
    // A text that does not grow with the rest stays centered on its line.
    constexpr double capCenter = 0.36;
    const double raised = capCenter * style.size * (1 - size);
    const QTransform before = m_painter.worldTransform();
    m_painter.translate(baseline);
    if (text.upright)
        m_painter.rotate(-90);
    m_painter.translate(0, -raised);
    m_painter.scale(size, size);
    m_painter.drawText(QPointF(-leadOf(text), 0), words);
    m_painter.setWorldTransform(before);
}

void Run::paintInset(const Inset& inset)
{
    const Palette faded = melted(m_options.palette, inset.presence);
    const PaintOptions options{
        .palette = inset.presence < 1 ? faded : m_options.palette,
        .layers = m_options.layers,
        .highlight = m_options.highlight,
        .casings = m_options.casings,
        .mostGrowth = m_options.mostGrowth,
        .watch = m_options.watch};
    m_painter.save();
    m_painter.translate(toQPointF(inset.origin));
    m_painter.scale(inset.scale, inset.scale);
    Run(m_painter, inset.drawing, options).paint();
    m_painter.restore();
}

} // namespace

void paintDrawing(QPainter& painter, const Drawing& drawing, const PaintOptions& options)
{
    painter.save();
    Run(painter, drawing, options).paint();
    painter.restore();
}

} // namespace atlas::views
