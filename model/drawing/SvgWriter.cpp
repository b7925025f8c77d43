#include "model/drawing/SvgWriter.h"

#include "model/drawing/ShapeChains.h"
#include "model/drawing/SvgElements.h"
#include "model/drawing/SvgRules.h"
#include "model/drawing/SvgText.h"
#include "model/drawing/WirePath.h"

#include <fmt/format.h>
#include <unordered_set>
#include <utility>

namespace atlas {

namespace {

using State = Highlight::State;

void appendAttribute(std::string& out, std::string_view name, double value)
{
    out += ' ';
    out += name;
    out += "=\"";
    appendNumber(out, value);
    out += '"';
}

class Writer {
public:
    Writer(const Drawing& drawing, const Topology& topology, const SvgOptions& options)
        : m_machine(drawing)
        , m_drawing(&drawing)
        , m_topology(topology)
        , m_options(options)
        , m_rules(options.palette, options.transparent)
        , m_names(topology, options.parts)
        , m_scale(options.scale)
    {
    }

    std::string write()
    {
        // About what a shape with its share of the groups takes.
        m_out.reserve(m_machine.shapeCount() * 180);
        writeGround();
        writeMachine();
        m_scale = m_options.scale;
        m_growth = 0;
        if (m_options.surroundings != nullptr)
            writeShapes(*m_options.surroundings);
        std::string result = head();
        result += m_rules.definitions();
        result += m_out;
        result += "</svg>\n";
        return result;
    }

private:
    // Elements

    [[nodiscard]] std::optional<std::size_t> slotOf(Element element) const
    {
        return m_names.slot(element);
    }

    /// How much smaller than their units say lines, corners and texts are written.
    [[nodiscard]] double shrink() const
    {
        return m_growth > 0 && m_scale > m_growth ? m_growth / m_scale : 1;
    }

    [[nodiscard]] State stateOf(Element element) const
    {
        return m_options.highlight != nullptr ? m_options.highlight->of(element) : State::Normal;
    }

    template<typename Shape>
    [[nodiscard]] bool shows(const Shape& shape) const
    {
        return isShown(m_options.layers, shape);
    }

    /// The shown shapes of a list by their elements.
    template<typename Shape>
    [[nodiscard]] ShapeChains chain(std::span<const Shape> shapes) const
    {
        ShapeChains chains(shapes.size());
        for (std::uint32_t i = 0; i < shapes.size(); ++i) {
            if (const auto slot = slotOf(shapes[i].element); slot && shows(shapes[i]))
                chains.append(*slot, i);
        }
        return chains;
    }

    void openGroup(Element element);

    // Parts of the picture

    [[nodiscard]] const Rect& bounds() const
    {
        return m_options.surroundings != nullptr ? m_options.surroundings->bounds
                                                 : m_machine.bounds;
    }

    [[nodiscard]] std::string head() const;
    void writeGround();
    void writeMachine();
    void writeShapes(const Drawing& drawing);
    void writeUnder(std::span<const Box> under);
    void writeWires(std::span<const Wire> wires);
    /// A shape on a line of its own.
    template<typename Shape>
    void writeLine(const Shape& shape)
    {
        write(shape);
        m_out += '\n';
    }
    void writeBoxesAndTexts(std::span<const Box> boxes, std::span<const Text> texts);
    void write(const Inset& inset);

    // Shapes

    void writeRect(const Rect& rect, double radius);
    void write(const Box& box);
    void write(const Wire& wire);
    /// One of the lines of which a wire is built up, by the beginning of its class.
    struct WireBand {
        std::string_view name;
        double width = 0;
    };
    void writePath(const WireBand& band, const Wire& wire, std::string_view data);
    void shrinkLine(const Wire& wire, const WireBand& band);
    void writeHead(const Wire& wire, Point tip, Point before);
    void appendPathData(std::string& out, std::span<const Point> corners, double bend);
    void write(const Text& text);

    [[nodiscard]] double headLength() const { return 14 * shrink(); }

    void style(std::string_view property, double value, std::string_view unit = {})
    {
        m_out += " style=\"";
        m_out += property;
        m_out += ':';
        appendNumber(m_out, value);
        m_out += unit;
        m_out += '"';
    }
    void attribute(std::string_view name, double value) { appendAttribute(m_out, name, value); }

    const Drawing& m_machine;
    const Drawing* m_drawing; ///< that is being written
    const Topology& m_topology;
    const SvgOptions& m_options;
    SvgRules m_rules;
    SvgNames m_names;
    std::unordered_set<std::size_t> m_named; ///< the elements whose id is given away
    double m_scale; ///< pixels per unit of what is being written
    double m_growth = 0; ///< most pixels per unit to which lines and texts grow; 0: without end
    std::string m_out;
    std::vector<PathStep> m_steps;
};

void Writer::openGroup(Element element)
{
    const std::size_t slot = slotOf(element).value_or(0);
    m_out += "<g";
    if (m_named.insert(slot).second) {
        m_out += " id=\"";
        appendEscaped(m_out, m_names.id(element));
        m_out += '"';
    }
    m_out += " class=\"";
    appendEscaped(m_out, m_names.classes(element));
    m_out += "\"><title>";
    appendEscaped(m_out, m_names.title(element));
    m_out += "</title>";
}

std::string Writer::head() const
{
    const Rect& view = bounds();
    std::string out = R"(<svg xmlns="http://www.w3.org/2000/svg" role="img" width=")";
    appendNumber(out, view.width * m_options.scale);
    out += "\" height=\"";
    appendNumber(out, view.height * m_options.scale);
    out += "\" viewBox=\"";
    for (const double value : {view.x, view.y, view.width, view.height}) {
        appendNumber(out, value);
        out += ' ';
    }
    out.back() = '"';
    out += "><title>";
    appendEscaped(out, m_topology.title());
    out += "</title>\n";
    if (m_options.clip) {
        const Rect& clip = *m_options.clip;
        out += R"(<clipPath id="region"><rect)";
        appendAttribute(out, "x", clip.x);
        appendAttribute(out, "y", clip.y);
        appendAttribute(out, "width", clip.width);
        appendAttribute(out, "height", clip.height);
        out += "/></clipPath>\n";
    }
    return out;
}

void Writer::writeGround()
{
    if (m_options.transparent)
        return;
    m_out += "<rect class=\"canvas\"";
    writeRect(bounds(), 0);
    m_out += "/>\n";
}

void Writer::writeMachine()
{
    const bool grouped = m_options.clip.has_value() || m_options.machineScale != 1;
    if (grouped) {
        m_out += "<g";
        if (m_options.machineScale != 1)
            m_out += fmt::format(" transform=\"scale({:.6g})\"", m_options.machineScale);
        if (m_options.clip)
            m_out += " clip-path=\"url(#region)\"";
        m_out += ">\n";
    }
    m_scale = m_options.scale * m_options.machineScale;
    m_growth = m_options.mostGrowth;
    writeShapes(m_machine);
    m_growth = m_options.mostInteriorGrowth;
    if (m_options.interiors != nullptr)
        writeShapes(*m_options.interiors);
    if (grouped)
        m_out += "</g>\n";
}

void Writer::writeShapes(const Drawing& drawing)
{
    m_drawing = &drawing;
    writeUnder(drawing.under);
    writeWires(drawing.wires);
    writeBoxesAndTexts(drawing.boxes, drawing.texts);
    for (const Inset& inset : drawing.insets)
        write(inset);
    m_drawing = &drawing;
}

void Writer::write(const Inset& inset)
{
    m_out += "<g transform=\"translate(";
    appendNumber(m_out, inset.origin.x);
    m_out += ' ';
    appendNumber(m_out, inset.origin.y);
    m_out += fmt::format(") scale({:.6g})\"", inset.scale);
    if (inset.presence < 1)
        attribute("opacity", inset.presence);
    m_out += ">\n";
    m_scale *= inset.scale;
    writeShapes(inset.drawing);
    m_scale /= inset.scale;
    m_out += "</g>\n";
}

void Writer::writeUnder(std::span<const Box> under)
{
    for (const Box& box : under) {
        if (!shows(box))
            continue;
        const bool grouped = slotOf(box.element).has_value();
        if (grouped)
            openGroup(box.element);
        write(box);
        m_out += grouped ? "</g>\n" : "\n";
    }
}

void Writer::writeWires(std::span<const Wire> wires)
{
    for (const Wire& wire : wires) {
        if (!shows(wire) || wire.pointCount < 2)
            continue;
        const bool grouped = slotOf(wire.element).has_value();
        if (grouped)
            openGroup(wire.element);
        write(wire);
        m_out += grouped ? "</g>\n" : "\n";
    }
}

/// An element's boxes and the texts in them make one group, at the place of its first box. Texts
/// without a box come last.
void Writer::writeBoxesAndTexts(std::span<const Box> boxes, std::span<const Text> texts)
{
    const ShapeChains boxesOf = chain(boxes);
    const ShapeChains textsOf = chain(texts);
    for (std::uint32_t i = 0; i < boxes.size(); ++i) {
        const auto slot = slotOf(boxes[i].element);
        if (!slot && shows(boxes[i])) {
            write(boxes[i]);
            m_out += '\n';
        }
        if (!slot || boxesOf.first(*slot) != i)
            continue;
        openGroup(boxes[i].element);
        boxesOf.forEach(*slot, [&](std::uint32_t k) { write(boxes[k]); });
        textsOf.forEach(*slot, [&](std::uint32_t k) { write(texts[k]); });
        m_out += "</g>\n";
    }
    for (const Text& text : texts) {
        const auto slot = slotOf(text.element);
        if (shows(text) && (!slot || boxesOf.isEmpty(*slot))) {
            write(text);
            m_out += '\n';
        }
    }
}

void Writer::writeRect(const Rect& rect, double radius)
{
    attribute("x", rect.x);
    attribute("y", rect.y);
    attribute("width", rect.width);
    attribute("height", rect.height);
    if (radius > 0)
        attribute("rx", radius);
}

void Writer::write(const Box& box)
{
    const State state = stateOf(box.element);
    const auto radius = static_cast<double>(box.radius) * shrink();
    if (m_rules.look(box, state).ring) {
        constexpr double distance = 4;
        m_out += "<rect class=\"ring\"";
        writeRect(box.rect.grown(distance), radius + distance - 1);
        m_out += "/>";
    }
    m_out += "<rect class=\"";
    m_rules.appendClass(m_out, box, state);
    m_out += '"';
    const double edge = m_rules.look(box, state).edgeWidth;
    if (shrink() < 1 && edge > 0)
        style("stroke-width", edge * shrink());
    writeRect(box.rect, radius);
    m_out += "/>";
}

void Writer::writePath(const WireBand& band, const Wire& wire, std::string_view data)
{
    const State state = stateOf(wire.element);
    m_out += "<path class=\"";
    m_out += band.name;
    m_rules.appendClass(m_out, wire, state);
    m_out += "\" d=\"";
    m_out += data;
    m_out += '"';
    // Bands under the line are solid.
    const double start = dashStart(m_drawing->path(wire));
    if (shrink() < 1)
        shrinkLine(wire, band);
    else if (band.name.empty() && wire.style == WireClass::Pcie && start != 0)
        attribute("stroke-dashoffset", start);
    if (shrink() >= 1 && wire.width > 0)
        style("stroke-width", band.width);
    m_out += "/>";
}

void Writer::write(const Wire& wire)
{
    const double halfTwinGap = 2 * shrink();
    const State state = stateOf(wire.element);
    const WireLook look = m_rules.look(wire, state);
    const std::span<const Point> whole = m_drawing->path(wire);
    const std::vector<Point> corners =
        shortened(whole, wire.heads == Heads::Both, wire.heads != Heads::None, headLength());
    const auto bend = static_cast<double>(wire.bend);
    std::string data;
    appendPathData(data, corners, bend);
    if (look.bridgeWidth > 0)
        writePath({"bridge-", look.bridgeWidth}, wire, data);
    if (look.outlineWidth > 0) {
        writePath({"outline-", look.outlineWidth}, wire, data);
        writePath({"gap-", look.gapWidth}, wire, data);
    }
    if (wireStyle(wire.style).twin) {
        data.clear();
        appendPathData(data, moveSideways(corners, halfTwinGap), bend);
        appendPathData(data, moveSideways(corners, -halfTwinGap), bend);
    }
    writePath({"", look.lineWidth}, wire, data);
    if (wire.heads != Heads::None)
        writeHead(wire, whole.back(), whole[whole.size() - 2]);
    if (wire.heads == Heads::Both)
        writeHead(wire, whole.front(), whole[1]);
}

/// Over the width and the dashes of the class.
void Writer::shrinkLine(const Wire& wire, const WireBand& band)
{
    m_out += " style=\"stroke-width:";
    appendNumber(m_out, band.width * shrink());
    const WireStyle line = wireStyle(wire.style);
    if (band.name.empty() && !line.dash.empty()) {
        m_out += ";stroke-dasharray:";
        for (const double length : line.dash) {
            appendNumber(m_out, length * shrink());
            m_out += ' ';
        }
        m_out.back() = ';';
    }
    m_out += '"';
}

void Writer::writeHead(const Wire& wire, Point tip, Point before)
{
    m_out += "<path class=\"";
    SvgRules::appendHeadClass(m_out, wire, stateOf(wire.element));
    m_out += "\" d=\"";
    char command = 'M';
    for (const Point corner : arrowhead(tip, before, headLength())) {
        m_out += std::exchange(command, 'L');
        appendNumber(m_out, corner.x);
        m_out += ' ';
        appendNumber(m_out, corner.y);
    }
    m_out += "Z\"/>";
}

void Writer::appendPathData(std::string& out, std::span<const Point> corners, double bend)
{
    roundCorners(corners, bend, m_steps);
    const auto point = [&out](char command, Point p) {
        out += command;
        appendNumber(out, p.x);
        out += ' ';
        appendNumber(out, p.y);
    };
    for (const PathStep& step : m_steps) {
        switch (step.kind) {
        case PathStep::Kind::Move:
            point('M', step.to);
            break;
        case PathStep::Kind::Line:
            point('L', step.to);
            break;
        case PathStep::Kind::Curve:
            point('Q', step.control);
            point(' ', step.to);
            break;
        }
    }
}

void Writer::write(const Text& text)
{
    m_out += "<text class=\"";
    m_rules.appendClass(m_out, text.style, stateOf(text.element));
    m_out += '"';
    if (shrink() < 1)
        style("font-size", textStyle(text.style).size * shrink(), "px");
    // A text that does not grow with the rest stays centered on its line.
    constexpr double capCenter = 0.36;
    const double raised = capCenter * textStyle(text.style).size * (1 - shrink());
    attribute("x", text.baseline.x - (text.upright ? raised : 0));
    attribute("y", text.baseline.y - (text.upright ? 0 : raised));
    switch (text.align) {
    case Align::Left:
        break;
    case Align::Center:
        m_out += " text-anchor=\"middle\"";
        break;
    case Align::Right:
        m_out += " text-anchor=\"end\"";
        break;
    }
    if (text.upright) {
        m_out += " transform=\"rotate(-90 ";
        appendNumber(m_out, text.baseline.x);
        m_out += ' ';
        appendNumber(m_out, text.baseline.y);
        m_out += ")\"";
    }
    m_out += '>';
    appendEscaped(m_out, text.text);
    m_out += "</text>";
}

} // namespace

std::string toSvg(const Drawing& drawing, const Topology& topology, const SvgOptions& options)
{
    return Writer(drawing, topology, options).write();
}

} // namespace atlas
