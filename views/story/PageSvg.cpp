#include "views/story/PageSvg.h"

#include "model/drawing/SvgText.h"
#include "model/drawing/SvgWriter.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>

namespace atlas::views {

namespace {

/// Writes the elements of one page.
class Writer {
public:
    explicit Writer(const SlidePage& page)
        : m_page(page)
        , m_palette(palette(page.theme))
    {
    }

    std::string write(const std::string& label)
    {
        m_out = "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ";
        number(m_page.width);
        m_out += ' ';
        number(pageHeight);
        m_out += "\" aria-label=\"";
        appendEscaped(m_out, label);
        m_out += "\">\n<rect width=\"100%\" height=\"100%\"";
        attribute("fill", toHex(m_palette[Role::Canvas]));
        m_out += "/>\n";
        for (const PageBox& box : m_page.boxes)
            writeBox(box);
        if (m_page.picture)
            writePicture(*m_page.picture);
        for (const PageLine& line : m_page.lines)
            writeLine(line);
        for (const PageBox& box : m_page.overlays)
            writeBox(box);
        for (const PageText& text : m_page.texts)
            writeText(text);
        m_out += "</svg>\n";
        return std::move(m_out);
    }

private:
    void number(double value) { appendNumber(m_out, value); }
    void attribute(const char* name, const std::string& value)
    {
        m_out += ' ';
        m_out += name;
        m_out += "=\"" + value + '"';
    }
    void attribute(const char* name, double value)
    {
        m_out += ' ';
        m_out += name;
        m_out += "=\"";
        number(value);
        m_out += '"';
    }

    void writeBox(const PageBox& box)
    {
        m_out += "<rect";
        attribute("x", box.rect.x);
        attribute("y", box.rect.y);
        attribute("width", box.rect.width);
        attribute("height", box.rect.height);
        if (box.radius > 0)
            attribute("rx", box.radius);
        const Color fill = !box.fill ? Color()
            : box.fillShare < 1      ? m_palette.tint(*box.fill, box.fillShare)
                                     : m_palette[*box.fill];
        attribute("fill", box.fill ? toHex(fill) : "none");
        if (box.edge) {
            attribute("stroke", toHex(m_palette[*box.edge]));
            attribute("stroke-width", box.edgeWidth);
        }
        m_out += "/>\n";
    }

    void point(char command, Point p)
    {
        m_out += command;
        number(p.x);
        m_out += ' ';
        number(p.y);
    }

    void writeLine(const PageLine& line)
    {
        if (line.points.size() < 2)
            return;
        m_out += "<path d=\"";
        point('M', line.points.front());
        for (std::size_t i = 1; i < line.points.size(); ++i)
            corner(line, i);
        m_out += "\" fill=\"none\" stroke-linejoin=\"round\"";
        attribute("stroke", toHex(m_palette[line.role]));
        attribute("stroke-width", line.width);
        if (!line.dash.empty()) {
            m_out += " stroke-dasharray=\"";
            for (const double length : line.dash) {
                number(length);
                m_out += ' ';
            }
            m_out.back() = '"';
        }
        m_out += "/>\n";
    }

    void corner(const PageLine& line, std::size_t i)
    {
        const Point at = line.points[i];
        if (i + 1 == line.points.size() || line.bend <= 0) {
            point('L', at);
            return;
        }
        const auto towards = [&](Point other) {
            const double length = std::hypot(other.x - at.x, other.y - at.y);
            const double share = length > 0 ? std::min(line.bend, length / 2) / length : 0;
            return Point{at.x + (other.x - at.x) * share, at.y + (other.y - at.y) * share};
        };
        point('L', towards(line.points[i - 1]));
        point('Q', at);
        point(' ', towards(line.points[i + 1]));
    }

    void writeText(const PageText& text)
    {
        m_out += "<text";
        if (text.upright) {
            m_out += " transform=\"translate(";
            number(text.baseline.x);
            m_out += ' ';
            number(text.baseline.y);
            m_out += ") rotate(-90)\"";
        } else {
            attribute("x", text.baseline.x);
            attribute("y", text.baseline.y);
        }
        attribute("font-size", text.size);
        if (text.weight != 400)
            attribute("font-weight", static_cast<double>(text.weight));
        attribute("font-family", text.mono ? "DejaVu Sans Mono,monospace" : "Inter,sans-serif");
        attribute("fill", toHex(m_palette[text.role]));
        if (text.align != Align::Left)
            attribute("text-anchor", text.align == Align::Center ? "middle" : "end");
        m_out += '>';
        appendEscaped(m_out, text.text);
        m_out += "</text>\n";
    }

    /// As an image, so that its classes and ids stay its own.
    void writePicture(const PagePicture& picture)
    {
        const std::string svg = toSvg(
            picture.drawing,
            picture.machine->topology,
            {.palette = m_palette,
             .layers = picture.layers,
             .transparent = true,
             .highlight = &picture.highlight,
             .clip = picture.drawing.bounds,
             .parts = picture.machine->parts.get()});
        m_out += "<image";
        attribute("x", picture.rect.x);
        attribute("y", picture.rect.y);
        attribute("width", picture.rect.width);
        attribute("height", picture.rect.height);
        m_out += " href=\"data:image/svg+xml;base64,";
        m_out += QByteArray::fromStdString(svg).toBase64().toStdString();
        m_out += "\"/>\n";
    }

    const SlidePage& m_page;
    const Palette& m_palette;
    std::string m_out;
};

} // namespace

std::string pageSvg(const SlidePage& page, const std::string& label)
{
    return Writer(page).write(label);
}

} // namespace atlas::views
