#include "views/export/DrawingPainter.h"

#include "views/theme/Fonts.h"
#include "views/theme/ThemeColors.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch.hpp>

#include <set>

using namespace atlas;
using namespace atlas::views;

namespace {

constexpr int side = 200;

/// The drawing at a scale on a ground of its canvas colour.
QImage painted(const Drawing& drawing, PaintOptions options, double scale = 1)
{
    loadFonts();
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(toQColor(options.palette, Role::Canvas));
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintDrawing(painter, drawing, options);
    return image;
}

PaintOptions overview()
{
    return {.palette = palette(ThemeId::Overview), .layers = {}};
}

Color at(const QImage& image, int x, int y)
{
    const QRgb pixel = image.pixel(x, y);
    const auto part = [](int value) { return static_cast<std::uint8_t>(value); };
    return {part(qRed(pixel)), part(qGreen(pixel)), part(qBlue(pixel))};
}

std::size_t pixelsOf(const QImage& image, Color color)
{
    std::size_t found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += at(image, x, y) == color ? 1U : 0U;
    }
    return found;
}

Drawing oneChip()
{
    Drawing drawing;
    drawing.boxes = {
        {.rect = {20, 20, 132, 92},
         .radius = 6,
         .role = Role::Trainium,
         .element = Element::of(VertexId{0})}};
    return drawing;
}

Drawing oneWire(WireClass style)
{
    Drawing drawing;
    drawing.points = {{10, 100}, {190, 100}};
    drawing.wires = {{.pointCount = 2, .style = style, .element = Element::of(EdgeId{0})}};
    return drawing;
}

const Palette& light = palette(ThemeId::Overview);

} // namespace

TEST_CASE("A chip is painted in the panel colour with an edge", "[gui][export]")
{
    const QImage image = painted(oneChip(), overview());
    CHECK(at(image, 86, 66) == light[Role::Panel]);
    CHECK(at(image, 5, 5) == light[Role::Canvas]);
    // The edge is 1.25 wide and centred at x = 20: the pixel left of it is covered by 0.625.
    CHECK(at(image, 19, 66) != light[Role::Canvas]);
}

TEST_CASE("Below 16 pixels a chip is a square in its kind's colour", "[gui][export]")
{
    // 132 * 0.1 = 13.2 pixels.
    CHECK(at(painted(oneChip(), overview(), 0.1), 8, 6) == light[Role::Trainium]);
    PaintOptions options = overview();
    options.chipsAsTiles = false;
    CHECK(at(painted(oneChip(), options, 0.1), 8, 6) == light[Role::Panel]);
    // 132 * 0.15 = 19.8 pixels.
    CHECK(at(painted(oneChip(), overview(), 0.15), 12, 9) == light[Role::Panel]);
}

TEST_CASE("A selected chip has its fill and a ring outside", "[gui][export]")
{
    Highlight highlight;
    highlight.vertices = {Highlight::State::Selected};
    PaintOptions options = overview();
    options.highlight = &highlight;
    const QImage image = painted(oneChip(), options);
    CHECK(at(image, 86, 66) == light[Role::SelectedFill]);
    // The ring is 2 wide, centred 4 outside the edge: it covers x from 15 to 17.
    CHECK(at(image, 15, 66) == light[Role::Accent]);
    CHECK(at(image, 16, 66) == light[Role::Accent]);
    CHECK(at(image, 17, 66) == light[Role::Canvas]);
}

TEST_CASE("Hidden layers and shapes outside the visible ones are not painted", "[gui][export]")
{
    const QImage empty = painted({}, overview());
    PaintOptions options = overview();
    options.layers = Layers{}.with(Layer::NeuronLink, false);
    CHECK(painted(oneWire(WireClass::NeuronLink), options) == empty);
    const SpatialIndex::Hits none;
    PaintOptions nothing = overview();
    nothing.visible = &none;
    CHECK(painted(oneWire(WireClass::NeuronLink), nothing) == empty);
    CHECK(painted(oneWire(WireClass::NeuronLink), overview()) != empty);
}

TEST_CASE("A solid wire is its width in full colour, a dashed one has gaps", "[gui][export]")
{
    // 180 long and 3 wide, centred between pixel rows: two full rows at least.
    const QImage solid = painted(oneWire(WireClass::NeuronLink), overview());
    CHECK(pixelsOf(solid, light[Role::NeuronLink]) >= std::size_t{2} * 180);
    const QImage dashed = painted(oneWire(WireClass::WrapAround), overview());
    std::set<bool> covered;
    for (int x = 12; x < 188; ++x)
        covered.insert(at(dashed, x, 100) == light[Role::WrapAround]);
    CHECK(covered.size() == 2);
}

TEST_CASE("A later wire bridges an earlier one", "[gui][export]")
{
    Drawing drawing = oneWire(WireClass::NeuronLink);
    drawing.points.insert(drawing.points.end(), {{100, 10}, {100, 190}});
    drawing.wires.push_back(
        {.firstPoint = 2,
         .pointCount = 2,
         .style = WireClass::NeuronLink,
         .element = Element::of(EdgeId{1})});
    // The casing reaches from 1.5 to 4 beside the later wire's middle.
    CHECK(at(painted(drawing, overview()), 97, 100) == light[Role::Canvas]);
    PaintOptions options = overview();
    options.casings = false;
    CHECK(at(painted(drawing, options), 97, 100) == light[Role::NeuronLink]);
}

TEST_CASE("Twin wires are two lines with the ground between them", "[gui][export]")
{
    const QImage image = painted(oneWire(WireClass::Efa), overview());
    CHECK(at(image, 100, 99) == light[Role::Canvas]);
    CHECK(at(image, 100, 100) == light[Role::Canvas]);
    CHECK(at(image, 100, 97) != light[Role::Canvas]);
    CHECK(at(image, 100, 102) != light[Role::Canvas]);
}

TEST_CASE("Text is painted at its baseline and hides below 9 pixels", "[gui][export]")
{
    Drawing drawing;
    drawing.texts = {
        {.baseline = {20, 100}, .style = TextClass::DeviceId, .element = {}, .text = "HHH"}};
    const QImage image = painted(drawing, overview());
    std::size_t below = 0;
    std::size_t above = 0;
    for (int x = 0; x < side; ++x) {
        for (int y = 0; y < side; ++y) {
            const bool inked = at(image, x, y) != light[Role::Canvas];
            below += inked && y > 100 ? 1U : 0U;
            above += inked && y < 100 && y >= 85 ? 1U : 0U;
        }
    }
    CHECK(below == 0);
    CHECK(above > 50);
    // 18 * 0.4 = 7.2 pixels.
    CHECK(painted(drawing, overview(), 0.4) == painted({}, overview()));
}

TEST_CASE("A label's ground goes with its text", "[gui][export]")
{
    Drawing drawing = oneWire(WireClass::NeuronLink);
    drawing.boxes = {{.rect = {80, 90, 40, 20}, .radius = 10, .style = BoxClass::Pill}};
    CHECK(at(painted(drawing, overview()), 100, 100) == light[Role::Canvas]);
    // 11 * 0.7 = 7.7 pixels: too small to read, and the wire shows no gap.
    CHECK(at(painted(drawing, overview(), 0.7), 70, 70) == light[Role::NeuronLink]);
}

TEST_CASE("An upright text reads upwards from its anchor", "[gui][export]")
{
    Drawing drawing;
    drawing.texts = {
        {.baseline = {100, 180},
         .style = TextClass::DeviceId,
         .upright = true,
         .element = {},
         .text = "HHHHHH"}};
    const QImage image = painted(drawing, overview());
    int highest = side;
    int widest = 0;
    for (int x = 0; x < side; ++x) {
        for (int y = 0; y < side; ++y) {
            if (at(image, x, y) == light[Role::Canvas])
                continue;
            highest = std::min(highest, y);
            widest = std::max(widest, std::abs(x - 100));
        }
    }
    // Six capitals of about 13 units each go up; to the side there is one capital's height.
    CHECK(highest < 120);
    CHECK(widest < 20);
}

TEST_CASE("Print hatches stripes of different kinds differently", "[gui][export]")
{
    std::vector<QImage> images;
    for (const Role kind :
         {Role::Inferentia, Role::Inferentia2, Role::Trainium, Role::Trainium2, Role::Trainium3}) {
        Drawing drawing;
        drawing.boxes = {
            {.rect = {10, 10, 4, 76}, .style = BoxClass::KindStripe, .role = kind, .element = {}}};
        images.push_back(painted(drawing, {.palette = palette(ThemeId::Print), .layers = {}}));
        for (std::size_t i = 0; i + 1 < images.size(); ++i)
            CHECK(images[i] != images.back());
    }
}

TEST_CASE("The painter is left as it was", "[gui][export]")
{
    QImage image(side, side, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setPen(Qt::red);
    painter.translate(3, 4);
    paintDrawing(painter, oneChip(), overview());
    CHECK(painter.pen().color() == QColor(Qt::red));
    CHECK(painter.worldTransform() == QTransform::fromTranslate(3, 4));
}
