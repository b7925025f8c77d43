#pragma once

#include "model/drawing/Palette.h"
#include "model/layout/Geometry.h"
#include "model/parts/PartTable.h"
#include "model/topology/Topology.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace atlas {

/// Switchable parts of a diagram; Base is always shown.
enum class Layer : std::uint8_t { Base, NeuronLink, Pcie, Network, Numa, Labels, Bandwidth };
inline constexpr std::size_t layerCount = 7;

/// A set of layers.
struct Layers {
    std::uint8_t bits = 0x7F; ///< all
    [[nodiscard]] constexpr bool has(Layer layer) const
    {
        return (bits >> static_cast<unsigned>(layer) & 1U) != 0;
    }
    [[nodiscard]] constexpr Layers with(Layer layer, bool on) const
    {
        const auto bit = static_cast<std::uint8_t>(1U << static_cast<unsigned>(layer));
        return {static_cast<std::uint8_t>(on ? bits | bit : bits & ~bit)};
    }
    friend bool operator==(Layers, Layers) = default;
};

[[nodiscard]] std::string_view
toString(Layer layer); ///< "neuronlink", "pcie", "network", "numa", "labels", "bandwidth"
[[nodiscard]] std::optional<Layer> findLayer(std::string_view name); ///< not Base

/// What a shape stands for.
struct Element {
    enum class Kind : std::uint8_t { None, Vertex, Edge, Part };
    Kind kind = Kind::None;
    std::uint32_t index = 0; ///< of the vertex or the edge; of a part: of its chip
    PartId inside; ///< which part of the chip

    static constexpr Element of(VertexId id) { return {Kind::Vertex, id.index, {}}; }
    static constexpr Element of(EdgeId id) { return {Kind::Edge, id.index, {}}; }
    static constexpr Element of(VertexId chip, PartId part)
    {
        return {Kind::Part, chip.index, part};
    }
    [[nodiscard]] constexpr bool isVertex() const { return kind == Kind::Vertex; }
    [[nodiscard]] constexpr bool isEdge() const { return kind == Kind::Edge; }
    [[nodiscard]] constexpr bool isPart() const { return kind == Kind::Part; }
    /// The vertex itself; the chip of a part.
    [[nodiscard]] constexpr VertexId vertex() const { return {index}; }
    [[nodiscard]] constexpr EdgeId edge() const { return {index}; }
    [[nodiscard]] constexpr PartId part() const { return inside; }
    friend bool operator==(Element, Element) = default;
};

/// How a box looks: its class in SVG, its colours through boxStyle().
enum class BoxClass : std::uint8_t {
    Chip,
    KindStripe,
    NeuronCore,
    MemoryBar,
    NumaFrame,
    ServerFrame,
    Strip,
    PcieBox,
    EfaBox,
    EnaBox,
    StorageBox,
    NetworkBar,
    EnaBar,
    SwitchBar,
    Pill,
    BranchDot,
    Part, ///< a part of a chip or a NeuronCore
    PartCell, ///< one of many alike, tinted
    PartRow, ///< one of very many alike: a partition, a lane
    Die,
    LogicalCore, ///< a frame around the NeuronCores that work as one
    Port, ///< where a wire enters a chip
    BusiestPill, ///< of the busiest link of a run
    FailedRing, ///< around the cross on a failed link
    Notch, ///< across a degraded link
    ChunkNone, ///< of a buffer: nothing of it is here yet
    ChunkPart,
    ChunkWhole,
};
inline constexpr std::size_t boxClassCount = static_cast<std::size_t>(BoxClass::ChunkWhole) + 1;

enum class WireClass : std::uint8_t {
    NeuronLink,
    WrapAround,
    Unconfirmed,
    AcrossServers,
    Pcie,
    Efa,
    Ena,
    DataPath,
    Control, ///< triggers between parts
    Load1, ///< a link in a run, by its heat
    Load2,
    Load3,
    Load4,
    Load5,
    Load6,
    Failed
};
inline constexpr std::size_t wireClassCount = static_cast<std::size_t>(WireClass::Failed) + 1;

/// Sizes, weights and colours of texts; names after look.md's type table.
enum class TextClass : std::uint8_t {
    LargeId, ///< a device id that fills a small chip
    LongId, ///< the same of four digits and more
    DeviceId,
    Kind,
    Core,
    Foot,
    Address,
    WireLabel,
    FrameTitle,
    FrameNote,
    BoxTitle,
    BoxNote,
    Title,
    Subtitle,
    PartName, ///< of a part that is seen from far away
    PartTitle,
    PartFigure,
    PartNote,
    PlanTitle,
    PlanNote,
    BusiestLabel, ///< on the pill of the busiest link
    FailedWord,
    FailedCross, ///< in the ring on a failed link
    DegradedWord
};
inline constexpr std::size_t textClassCount = static_cast<std::size_t>(TextClass::DegradedWord) + 1;

struct Box {
    Rect rect;
    float radius = 0;
    BoxClass style = BoxClass::Chip;
    Role role = Role::BoxEdge; ///< the kind colour where the class has one
    Layer layer = Layer::Base;
    Layer also = Layer::Base; ///< shown only together with this layer
    Element element;
};

/// Which ends of a wire carry an arrowhead.
enum class Heads : std::uint8_t { None, End, Both };

struct Wire {
    std::uint32_t firstPoint = 0; ///< into Drawing::points
    std::uint32_t pointCount = 0;
    float bend = 0; ///< corner radius
    float width = 0; ///< instead of its class's; 0: as its class
    WireClass style = WireClass::NeuronLink;
    Layer layer = Layer::NeuronLink;
    Layer also = Layer::Base; ///< shown only together with this layer
    Heads heads = Heads::None;
    Element element;
};

enum class Align : std::uint8_t { Left, Center, Right };

struct Text {
    Point baseline;
    TextClass style = TextClass::Kind;
    Align align = Align::Left;
    bool upright = false; ///< turned to read upwards
    Layer layer = Layer::Base;
    Element element;
    std::string text;
};

struct Inset;

/// The flat list of shapes that screen, PNG, SVG and PDF share, in painting order: frames and wires
/// below boxes, texts on top, and over all that the insets.
struct Drawing {
    Rect bounds;
    std::vector<Box> under; ///< painted before the wires: frames, strips
    std::vector<Wire> wires; ///< PCIe first, then row wraps, column wraps, neighbours
    std::vector<Point> points;
    std::vector<Box> boxes; ///< painted after the wires
    std::vector<Text> texts;
    std::vector<Inset> insets;

    [[nodiscard]] std::span<const Point> path(const Wire& wire) const
    {
        return {points.data() + wire.firstPoint, wire.pointCount};
    }
    /// Of the drawing and its insets.
    [[nodiscard]] std::size_t shapeCount() const;
};

/// A drawing in a drawing, in units of its own: what is inside a thing seen close up.
struct Inset {
    Point origin; ///< where its point (0, 0) stands
    double scale = 1; ///< units of the drawing around it per unit of its own
    double presence = 1; ///< from 0, melted into the panel, to 1
    Drawing drawing;
};

/// Whether a shape is shown: its layers are, and what is said of a NeuronLink goes with the links.
template<typename Shape>
[[nodiscard]] bool isShown(Layers layers, const Shape& shape)
{
    const bool ofLink =
        shape.element.isEdge() && (shape.layer == Layer::Labels || shape.layer == Layer::Bandwidth);
    const bool shown = layers.has(shape.layer) && (!ofLink || layers.has(Layer::NeuronLink));
    if constexpr (requires { shape.also; })
        return shown && layers.has(shape.also);
    else
        return shown;
}

/// The layers that a machine's diagram has anything on. Its chips carry labels in any case.
[[nodiscard]] Layers layersIn(const Drawing& drawing);

struct BoxStyle {
    Role fill = Role::Panel;
    bool tinted = false; ///< fill with the tint of the box's role instead
    double tintShare = 0.14; ///< of the role's colour in the tint
    bool filledWithRole = false; ///< fill with the box's role itself
    Role edge = Role::BoxEdge;
    bool edgeFromRole = false;
    double edgeWidth = 1.25; ///< 0: no edge
};

struct WireStyle {
    Role role = Role::NeuronLink;
    double width = 3;
    std::span<const double> dash; ///< drawing units, on and off in turn; empty for a solid line
    bool twin = false; ///< two parallel lines of this width, 4 apart
    bool casing = true; ///< a band of the canvas colour 2.5 wider on each side
};

struct TextStyle {
    double size = 12; ///< pixels at scale 1
    int weight = 400; ///< 400, 500, 600 or 700
    Role role = Role::Text;
    bool mono = false; ///< DejaVu Sans Mono instead of Inter
};

[[nodiscard]] BoxStyle boxStyle(BoxClass style);
[[nodiscard]] WireStyle wireStyle(WireClass style);
/// As its class, in its own width.
[[nodiscard]] WireStyle wireStyle(const Wire& wire);
[[nodiscard]] TextStyle textStyle(TextClass style);
[[nodiscard]] std::string_view
toString(BoxClass style); ///< CSS class names: "chip", "neuroncore"...
[[nodiscard]] std::string_view toString(WireClass style);
[[nodiscard]] std::string_view toString(TextClass style);

} // namespace atlas
