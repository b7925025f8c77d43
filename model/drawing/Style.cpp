#include "model/drawing/Drawing.h"

#include <algorithm>
#include <array>

namespace atlas {

namespace {

constexpr auto namedLayers = std::to_array<Layer>(
    {Layer::NeuronLink, Layer::Pcie, Layer::Network, Layer::Numa, Layer::Labels, Layer::Bandwidth});

// Each sort of wire has its own rhythm, so that all are told apart without colour.
constexpr std::array<double, 2> wrapDash = {14, 3};
constexpr std::array<double, 2> pcieDash = {4, 3};
constexpr std::array<double, 2> enaDots = {2, 3};
constexpr std::array<double, 2> unconfirmedDash = {6, 6};
constexpr std::array<double, 2> failedDash = {4, 3};
constexpr std::array<double, 4> acrossDash = {10, 2, 2, 2};

} // namespace

std::size_t Drawing::shapeCount() const
{
    std::size_t count = under.size() + wires.size() + boxes.size() + texts.size();
    for (const Inset& inset : insets)
        count += inset.drawing.shapeCount();
    return count;
}

std::string_view toString(Layer layer)
{
    switch (layer) {
    case Layer::Base:
        return "base";
    case Layer::NeuronLink:
        return "neuronlink";
    case Layer::Pcie:
        return "pcie";
    case Layer::Network:
        return "network";
    case Layer::Numa:
        return "numa";
    case Layer::Labels:
        return "labels";
    case Layer::Bandwidth:
        return "bandwidth";
    }
    return {};
}

std::optional<Layer> findLayer(std::string_view name)
{
    const auto* const found =
        std::ranges::find(namedLayers, name, [](Layer layer) { return toString(layer); });
    return found == namedLayers.end() ? std::nullopt : std::optional(*found);
}

Layers layersIn(const Drawing& drawing)
{
    Layers found = Layers{0}.with(Layer::Base, true).with(Layer::Labels, true);
    const auto note = [&](const auto& shapes) {
        for (const auto& shape : shapes)
            found = found.with(shape.layer, true);
    };
    note(drawing.under);
    note(drawing.wires);
    note(drawing.boxes);
    note(drawing.texts);
    return found;
}

BoxStyle boxStyle(BoxClass style)
{
    switch (style) {
    case BoxClass::Chip:
    case BoxClass::PcieBox:
    case BoxClass::StorageBox:
        return {};
    case BoxClass::KindStripe:
    case BoxClass::MemoryBar:
        return {.filledWithRole = true, .edgeWidth = 0};
    case BoxClass::NeuronCore:
        return {.fill = Role::Raised, .edgeWidth = 1};
    case BoxClass::NumaFrame:
    case BoxClass::Strip:
        return {.fill = Role::Raised, .edge = Role::Hairline, .edgeWidth = 1};
    case BoxClass::ServerFrame:
        return {.fill = Role::Canvas, .edge = Role::Hairline, .edgeWidth = 1};
    case BoxClass::EfaBox:
        return {.edge = Role::Efa};
    case BoxClass::EnaBox:
        return {.edge = Role::Ena};
    case BoxClass::NetworkBar:
        return {.fill = Role::Raised, .edge = Role::Efa, .edgeWidth = 1.5};
    case BoxClass::EnaBar:
        return {.edge = Role::Ena, .edgeWidth = 1.5};
    case BoxClass::SwitchBar:
        return {.fill = Role::Raised, .edge = Role::NeuronLink, .edgeWidth = 1.5};
    case BoxClass::Pill:
        return {.fill = Role::Canvas, .edgeWidth = 0};
    case BoxClass::BranchDot:
        return {.fill = Role::Pcie, .edgeWidth = 0};
    case BoxClass::Part:
        return {.edgeFromRole = true, .edgeWidth = 1.75};
    case BoxClass::PartCell:
        return {.tinted = true, .edgeFromRole = true, .edgeWidth = 0.75};
    case BoxClass::PartRow:
        return {.tinted = true, .tintShare = 0.4, .edgeWidth = 0};
    case BoxClass::Die:
        return {.fill = Role::Canvas, .edge = Role::Hairline, .edgeWidth = 1.25};
    case BoxClass::LogicalCore:
        return {.fill = Role::Raised, .edge = Role::TextSecondary, .edgeWidth = 1.5};
    case BoxClass::Port:
        return {.edge = Role::NeuronLink, .edgeWidth = 1.5};
    case BoxClass::BusiestPill:
        return {.fill = Role::Text, .edgeWidth = 0};
    case BoxClass::FailedRing:
        return {.fill = Role::Canvas, .edge = Role::Failed, .edgeWidth = 1.75};
    case BoxClass::Notch:
        return {.fill = Role::Canvas, .edge = Role::Degraded, .edgeWidth = 1.5};
    case BoxClass::ChunkNone:
        return {.edge = Role::Hairline, .edgeWidth = 1};
    case BoxClass::ChunkPart:
        return {.tinted = true, .tintShare = 0.5, .edge = Role::Accent, .edgeWidth = 1};
    case BoxClass::ChunkWhole:
        return {.fill = Role::Accent, .edge = Role::Accent, .edgeWidth = 1};
    }
    return {};
}

WireStyle wireStyle(WireClass style)
{
    switch (style) {
    case WireClass::NeuronLink:
        return {};
    case WireClass::WrapAround:
        return {.role = Role::WrapAround, .width = 2.5, .dash = wrapDash};
    case WireClass::Unconfirmed:
        return {.width = 2, .dash = unconfirmedDash};
    case WireClass::AcrossServers:
        return {.width = 2, .dash = acrossDash};
    case WireClass::Pcie:
        return {.role = Role::Pcie, .width = 1.5, .dash = pcieDash, .twin = false, .casing = false};
    case WireClass::Efa:
        return {.role = Role::Efa, .width = 1.5, .dash = {}, .twin = true};
    case WireClass::Ena:
        return {.role = Role::Ena, .width = 2, .dash = enaDots};
    case WireClass::DataPath:
        return {.role = Role::Text, .width = 2, .dash = {}, .twin = false, .casing = false};
    case WireClass::Control:
        return {.role = Role::Sync, .width = 1.75, .dash = enaDots, .twin = false, .casing = false};
    case WireClass::Load1:
        return {.role = Role::Heat1};
    case WireClass::Load2:
        return {.role = Role::Heat2};
    case WireClass::Load3:
        return {.role = Role::Heat3};
    case WireClass::Load4:
        return {.role = Role::Heat4};
    case WireClass::Load5:
        return {.role = Role::Heat5};
    case WireClass::Load6:
        return {.role = Role::Heat6};
    case WireClass::Failed:
        return {.role = Role::Failed, .width = 2, .dash = failedDash};
    }
    return {};
}

WireStyle wireStyle(const Wire& wire)
{
    WireStyle style = wireStyle(wire.style);
    if (wire.width > 0)
        style.width = static_cast<double>(wire.width);
    return style;
}

TextStyle textStyle(TextClass style)
{
    switch (style) {
    case TextClass::LargeId:
        return {.size = 44, .weight = 600};
    case TextClass::LongId:
        return {.size = 34, .weight = 600};
    case TextClass::DeviceId:
        return {.size = 18, .weight = 600};
    case TextClass::Kind:
    case TextClass::FrameNote:
        return {.size = 12, .role = Role::TextSecondary};
    case TextClass::Core:
    case TextClass::WireLabel:
        return {.size = 11, .weight = 500};
    case TextClass::Foot:
    case TextClass::BoxNote:
        return {.size = 11, .role = Role::TextSecondary};
    case TextClass::Address:
        return {.size = 11, .role = Role::TextSecondary, .mono = true};
    case TextClass::FrameTitle:
        return {.size = 13, .weight = 600};
    case TextClass::BoxTitle:
        return {.size = 12, .weight = 600};
    case TextClass::Title:
        return {.size = 22, .weight = 600};
    case TextClass::Subtitle:
        return {.size = 13, .role = Role::TextSecondary};
    case TextClass::PartName:
        return {.size = 44, .weight = 600};
    case TextClass::PartTitle:
        return {.size = 28, .weight = 600};
    case TextClass::PartFigure:
        return {.size = 19, .weight = 600};
    case TextClass::PartNote:
        return {.size = 17, .role = Role::TextSecondary};
    case TextClass::PlanTitle:
        return {.size = 19, .weight = 600};
    case TextClass::PlanNote:
        return {.size = 16, .role = Role::TextSecondary};
    case TextClass::BusiestLabel:
        return {.size = 12, .weight = 600, .role = Role::Canvas};
    case TextClass::FailedWord:
        return {.size = 11, .weight = 500, .role = Role::Failed};
    case TextClass::FailedCross:
        return {.size = 18, .weight = 500, .role = Role::Failed};
    case TextClass::DegradedWord:
        return {.size = 11, .weight = 500, .role = Role::Degraded};
    }
    return {};
}

std::string_view toString(BoxClass style)
{
    switch (style) {
    case BoxClass::Chip:
        return "chip";
    case BoxClass::KindStripe:
        return "kind-stripe";
    case BoxClass::NeuronCore:
        return "neuroncore";
    case BoxClass::MemoryBar:
        return "memory-bar";
    case BoxClass::NumaFrame:
        return "numa-frame";
    case BoxClass::ServerFrame:
        return "server-frame";
    case BoxClass::Strip:
        return "strip";
    case BoxClass::PcieBox:
        return "pcie-box";
    case BoxClass::EfaBox:
        return "efa-box";
    case BoxClass::EnaBox:
        return "ena-box";
    case BoxClass::StorageBox:
        return "storage-box";
    case BoxClass::NetworkBar:
        return "network-bar";
    case BoxClass::EnaBar:
        return "ena-bar";
    case BoxClass::SwitchBar:
        return "switch-bar";
    case BoxClass::Pill:
        return "pill";
    case BoxClass::BranchDot:
        return "branch-dot";
    case BoxClass::Part:
        return "part";
    case BoxClass::PartCell:
        return "part-cell";
    case BoxClass::PartRow:
        return "part-row";
    case BoxClass::Die:
        return "die";
    case BoxClass::LogicalCore:
        return "logical-core";
    case BoxClass::Port:
        return "port";
    case BoxClass::BusiestPill:
        return "busiest-pill";
    case BoxClass::FailedRing:
        return "failed-ring";
    case BoxClass::Notch:
        return "notch";
    case BoxClass::ChunkNone:
        return "chunk-none";
    case BoxClass::ChunkPart:
        return "chunk-part";
    case BoxClass::ChunkWhole:
        return "chunk-whole";
    }
    return {};
}

std::string_view toString(WireClass style)
{
    switch (style) {
    case WireClass::NeuronLink:
        return "neuronlink";
    case WireClass::WrapAround:
        return "wrap";
    case WireClass::Unconfirmed:
        return "unconfirmed";
    case WireClass::AcrossServers:
        return "across-servers";
    case WireClass::Pcie:
        return "pcie";
    case WireClass::Efa:
        return "efa";
    case WireClass::Ena:
        return "ena";
    case WireClass::DataPath:
        return "data-path";
    case WireClass::Control:
        return "control";
    case WireClass::Load1:
        return "load-1";
    case WireClass::Load2:
        return "load-2";
    case WireClass::Load3:
        return "load-3";
    case WireClass::Load4:
        return "load-4";
    case WireClass::Load5:
        return "load-5";
    case WireClass::Load6:
        return "load-6";
    case WireClass::Failed:
        return "failed-link";
    }
    return {};
}

std::string_view toString(TextClass style)
{
    switch (style) {
    case TextClass::LargeId:
        return "large-id";
    case TextClass::LongId:
        return "long-id";
    case TextClass::DeviceId:
        return "device-id";
    case TextClass::Kind:
        return "kind";
    case TextClass::Core:
        return "core";
    case TextClass::Foot:
        return "foot";
    case TextClass::Address:
        return "address";
    case TextClass::WireLabel:
        return "wire-label";
    case TextClass::FrameTitle:
        return "frame-title";
    case TextClass::FrameNote:
        return "frame-note";
    case TextClass::BoxTitle:
        return "box-title";
    case TextClass::BoxNote:
        return "box-note";
    case TextClass::Title:
        return "title";
    case TextClass::Subtitle:
        return "subtitle";
    case TextClass::PartName:
        return "part-name";
    case TextClass::PartTitle:
        return "part-title";
    case TextClass::PartFigure:
        return "part-figure";
    case TextClass::PartNote:
        return "part-note";
    case TextClass::PlanTitle:
        return "plan-title";
    case TextClass::PlanNote:
        return "plan-note";
    case TextClass::BusiestLabel:
        return "busiest-label";
    case TextClass::FailedWord:
        return "failed-word";
    case TextClass::FailedCross:
        return "failed-cross";
    case TextClass::DegradedWord:
        return "degraded-word";
    }
    return {};
}

} // namespace atlas
