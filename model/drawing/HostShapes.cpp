#include "model/drawing/HostShapes.h"

#include "model/drawing/Pen.h"
#include "model/support/Phrases.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <optional>
#include <utility>

namespace atlas {

namespace {

constexpr double padding = 12;
constexpr double titleDrop = 18; ///< of a frame's title line below its top
constexpr double noteGap = 8;
constexpr float frameRadius = 8;
constexpr float boxRadius = 6;

/// "0-31,64-95" as neuron-ls prints CPU lists: how many CPUs that are; nothing when it is no such
/// list.
std::optional<std::uint32_t> cpuCount(std::string_view list)
{
    std::uint32_t total = 0;
    while (!list.empty()) {
        const std::string_view item = list.substr(0, list.find(','));
        list.remove_prefix(std::min(list.size(), item.size() + 1));
        std::uint32_t first = 0;
        const auto parsed = std::from_chars(item.data(), item.data() + item.size(), first);
        std::uint32_t last = first;
        if (parsed.ec != std::errc() || (parsed.ptr != item.end() && *parsed.ptr != '-'))
            return std::nullopt;
        if (parsed.ptr != item.end()
            && std::from_chars(parsed.ptr + 1, item.end(), last).ec != std::errc())
            return std::nullopt;
        total += last - first + 1;
    }
    return total;
}

/// "0–31, 64–95": the same list as people write it.
std::string prettyList(std::string_view list)
{
    std::string text;
    for (const char c : list) {
        if (c == '-')
            text += "–";
        else if (c == ',')
            text += ", ";
        else
            text += c;
    }
    return text;
}

/// "0, 1, 12, 13" or "4–11": runs of three and more are shortened.
std::string numberRuns(const std::vector<std::uint32_t>& numbers)
{
    std::string text;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t last = i;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        if (last < i + 2)
            last = i;
        text += fmt::format("{}{}", text.empty() ? "" : ", ", numbers[i]);
        if (last != i)
            text += fmt::format("–{}", numbers[last]);
        i = last + 1;
    }
    return text;
}

/// Host memory as the field writes it: GiB however much it is.
std::string gibibytesIn(Bytes amount)
{
    constexpr double gibibyte = 1073741824;
    return formatNumber(static_cast<double>(amount.count()) / gibibyte);
}

class HostShapes {
public:
    HostShapes(
        Drawing& drawing,
        const Topology& topology,
        const Layout& layout,
        const TextMeasure& measure)
        : m_topology(topology)
        , m_layout(layout)
        , m_pen(drawing, measure)
        , m_instance(topology.instance())
    {
    }

    void drawFrame(const Frame& frame);
    void drawHostLine();
    void drawBox(VertexId id);

private:
    void drawNumaFrame(const Frame& frame);
    void drawServerFrame(const Frame& frame);
    void drawStrip(const Frame& frame, const std::string& note);
    void drawGroup(VertexId id, const Rect& rect);
    void drawSwitch(VertexId id, const Rect& rect);
    void drawNetwork(VertexId id, const Rect& rect);
    /// A title at the left and a note at the right of a box, the note only where both fit.
    void drawPair(const Rect& rect, std::string_view title, const std::string& note);
    [[nodiscard]] std::string figure(std::string_view key) const;
    [[nodiscard]] std::string hostSummary() const;
    [[nodiscard]] std::string networkSummary() const;
    [[nodiscard]] bool hasEdge(VertexId id, EdgeKind kind) const;
    [[nodiscard]] std::string adapterRate(VertexId id) const;

    const Topology& m_topology;
    const Layout& m_layout;
    Pen m_pen;
    std::shared_ptr<const InstanceType> m_instance;
};

/// A figure of the instance in its source's own unit; empty when not documented.
std::string HostShapes::figure(std::string_view key) const
{
    const Figure* const found = m_instance ? m_instance->figures.find(key) : nullptr;
    return found != nullptr ? found->chosen().asWritten() : std::string();
}

/// Of one server: the totals of an UltraServer are divided among its servers.
std::string HostShapes::hostSummary() const
{
    if (!m_instance)
        return {};
    const std::uint32_t servers = m_topology.serverCount();
    std::string text;
    if (const auto cpus = m_instance->figures.count("vcpus"))
        text = fmt::format("{} vCPU", formatNumber(static_cast<double>(*cpus) / servers));
    if (const auto memory = m_instance->figures.capacity("host_memory"))
        text += (text.empty() ? "" : ", ")
            + phrase("{} GiB memory", gibibytesIn(Bytes(memory->count() / servers)));
    return text;
}

bool HostShapes::hasEdge(VertexId id, EdgeKind kind) const
{
    return std::ranges::any_of(m_topology.incident(id), [&](const Incidence& i) {
        return m_topology.edge(i.edge).kind == kind;
    });
}

std::string HostShapes::adapterRate(VertexId id) const
{
    for (const Incidence& incidence : m_topology.incident(id)) {
        const EdgeKind kind = m_topology.edge(incidence.edge).kind;
        const auto rate = m_topology.linkType(incidence.edge).bandwidth;
        if ((kind == EdgeKind::Efa || kind == EdgeKind::Ena) && rate) {
            const auto shown = formatQuantity(rate->value(), Dimension::NetworkRate);
            return fmt::format("{} {}", shown.number, shown.unit);
        }
    }
    return {};
}

void HostShapes::drawPair(const Rect& rect, std::string_view title, const std::string& note)
{
    const double inset = rect.width < 110 ? 6 : 10;
    const double room = rect.width - 2 * inset;
    const double middle = rect.center().y;
    const double noteWidth = m_pen.width(note, TextClass::BoxNote);
    const bool both =
        !note.empty() && m_pen.width(title, TextClass::BoxTitle) + noteGap + noteWidth <= room;
    if (!both) {
        const bool small = m_pen.width(title, TextClass::BoxTitle) > room;
        const TextClass style = small ? TextClass::BoxNote : TextClass::BoxTitle;
        m_pen.write(
            title,
            style,
            {{rect.center().x, Pen::baselineAt(middle, style)}, rect.width - 6, Align::Center});
        return;
    }
    m_pen.write(
        title,
        TextClass::BoxTitle,
        {{rect.x + inset, Pen::baselineAt(middle, TextClass::BoxTitle)}, room});
    m_pen.write(
        note,
        TextClass::BoxNote,
        {{rect.right() - inset, Pen::baselineAt(middle, TextClass::BoxNote)},
         noteWidth,
         Align::Right});
}

void HostShapes::drawFrame(const Frame& frame)
{
    switch (frame.kind) {
    case FrameKind::NumaNode:
        drawNumaFrame(frame);
        break;
    case FrameKind::Server:
        drawServerFrame(frame);
        break;
    case FrameKind::HostStrip:
        drawStrip(frame, hostSummary());
        break;
    case FrameKind::NetworkStrip:
        drawStrip(frame, networkSummary());
        break;
    }
}

void HostShapes::drawNumaFrame(const Frame& frame)
{
    const VertexId socket = frame.vertex.value_or(VertexId{});
    m_pen.use(Layer::Numa, Element::of(socket));
    m_pen.under(frame.rect, BoxClass::NumaFrame, frameRadius, Role::Host);
    const bool known = m_instance && frame.number < m_instance->host.numaNodes.size();
    const bool summedAbove = m_instance && m_instance->host.numaDocumented;
    const std::string cpus = known ? m_instance->host.numaNodes[frame.number].cpus : std::string();
    const double titleLine = frame.rect.y + titleDrop;
    double room = frame.rect.width - 2 * padding;
    const double title = m_pen.write(
        m_topology.label(socket),
        TextClass::FrameTitle,
        {{frame.rect.x + padding, Pen::baselineAt(titleLine, TextClass::FrameTitle)}, room});
    room -= title + noteGap;
    const auto count = cpuCount(cpus);
    const std::string total = figure("vcpus");
    const std::string right =
        summedAbove && count && *count > 0 ? phrase("{} of {} vCPU", *count, total) : hostSummary();
    const double noteLine = Pen::baselineAt(titleLine, TextClass::FrameNote);
    const Pen::Place rightPlace{{frame.rect.right() - padding, noteLine}, room, Align::Right};
    room -= m_pen.writeWhole(right, TextClass::FrameNote, rightPlace) + noteGap;
    if (!cpus.empty())
        m_pen.writeWhole(
            "vCPU " + prettyList(cpus),
            TextClass::FrameNote,
            {{frame.rect.x + padding + title + noteGap, noteLine}, room});
}

/// Above the NUMA frames: what the pages say of the host as a whole.
void HostShapes::drawHostLine()
{
    const bool documented = m_instance && m_instance->host.numaDocumented;
    const auto first = std::ranges::find(m_layout.frames, FrameKind::NumaNode, &Frame::kind);
    if (!documented || first == m_layout.frames.end())
        return;
    m_pen.use(Layer::Numa, {});
    const double baseline = first->rect.y - 10;
    const double title =
        m_pen.write(phrase("Host"), TextClass::FrameTitle, {{first->rect.x + 2, baseline}, 60});
    m_pen.write(
        hostSummary(), TextClass::FrameNote, {{first->rect.x + title + noteGap, baseline}, 300});
}

void HostShapes::drawServerFrame(const Frame& frame)
{
    m_pen.use(Layer::Base, {});
    m_pen.under(frame.rect, BoxClass::ServerFrame, frameRadius);
    m_pen.write(
        frameTitle(m_topology, frame),
        TextClass::FrameTitle,
        {{frame.rect.x + padding, Pen::baselineAt(frame.rect.y + titleDrop, TextClass::FrameTitle)},
         frame.rect.width - 2 * padding});
}

void HostShapes::drawStrip(const Frame& frame, const std::string& note)
{
    m_pen.use(layerOf(frame.kind), {});
    m_pen.under(frame.rect, BoxClass::Strip, boxRadius);
    drawPair(frame.rect, frameTitle(m_topology, frame), note);
}

std::string HostShapes::networkSummary() const
{
    std::uint32_t adapters = 0;
    std::string rate;
    const auto vertices = m_topology.vertices();
    for (std::uint32_t i = m_topology.chipCount(); i < vertices.size(); ++i) {
        if (vertices[i].kind != VertexKind::EfaAdapter || vertices[i].server != 0)
            continue;
        ++adapters;
        rate = adapterRate(VertexId{i});
    }
    if (adapters == 0)
        return phrase("not documented");
    return rate.empty()
        ? countedPhrase(adapters, "{} EFA adapter", "{} EFA adapters")
        : countedPhrase(adapters, "{} EFA adapter, {} each", "{} EFA adapters, {} each", rate);
}

void HostShapes::drawGroup(VertexId id, const Rect& rect)
{
    m_pen.use(Layer::Pcie, Element::of(id));
    m_pen.box(rect, BoxClass::PcieBox, boxRadius);
    std::vector<std::uint32_t> chips;
    bool placed = false;
    for (const Incidence& incidence : m_topology.incident(id)) {
        const VertexKind kind = m_topology.vertex(incidence.neighbor).kind;
        if (kind == VertexKind::Chip)
            chips.push_back(incidence.neighbor.index);
        placed =
            placed || (kind == VertexKind::HostSocket && m_topology.edge(incidence.edge).confirmed);
    }
    std::ranges::sort(chips);
    const std::string list = chips.size() == 1 ? phrase("chip {}", numberRuns(chips))
                                               : phrase("chips {}", numberRuns(chips));
    const double room = rect.width - 2 * padding;
    const double upper = Pen::baselineAt(rect.y + 14, TextClass::BoxTitle);
    m_pen.write(m_topology.label(id), TextClass::BoxTitle, {{rect.x + padding, upper}, room});
    std::string note = placed ? std::string() : phrase("NUMA node not documented");
    if (!chips.empty())
        note = m_pen.width(list, TextClass::BoxNote) <= room
            ? list
            : countedPhrase(chips.size(), "{} chip", "{} chips");
    m_pen.write(
        note,
        TextClass::BoxNote,
        {{rect.x + padding, Pen::baselineAt(rect.y + 30, TextClass::BoxNote)}, room});
}

void HostShapes::drawSwitch(VertexId id, const Rect& rect)
{
    m_pen.use(Layer::NeuronLink, Element::of(id));
    m_pen.box(rect, BoxClass::SwitchBar, boxRadius);
    if (rect.width >= rect.height) {
        const auto attached = static_cast<std::uint32_t>(m_topology.incident(id).size());
        drawPair(
            rect,
            m_topology.label(id),
            countedPhrase(attached, "{} chip attached", "{} chips attached"));
        return;
    }
    const double x = rect.center().x + textStyle(TextClass::BoxNote).size * 0.36;
    m_pen.writeWhole(
        m_topology.label(id),
        TextClass::BoxNote,
        {{x, rect.center().y}, rect.height - 8, Align::Center, true});
}

void HostShapes::drawNetwork(VertexId id, const Rect& rect)
{
    m_pen.use(Layer::Network, Element::of(id));
    const bool efa = hasEdge(id, EdgeKind::Efa);
    m_pen.box(rect, efa ? BoxClass::NetworkBar : BoxClass::EnaBar, boxRadius);
    const std::string total = figure("efa");
    drawPair(
        rect,
        m_topology.label(id),
        efa && !total.empty() ? phrase("{} in all", total) : std::string());
}

void HostShapes::drawBox(VertexId id)
{
    const Rect& rect = m_layout.box(id);
    if (rect.isEmpty())
        return;
    const std::string label = m_topology.label(id);
    switch (m_topology.vertex(id).kind) {
    case VertexKind::PcieRoot:
    case VertexKind::PcieSwitch:
        drawGroup(id, rect);
        break;
    case VertexKind::NeuronLinkSwitch:
        drawSwitch(id, rect);
        break;
    case VertexKind::EfaAdapter:
        m_pen.use(Layer::Network, Element::of(id));
        m_pen.box(rect, BoxClass::EfaBox, boxRadius);
        drawPair(rect, label, adapterRate(id));
        break;
    case VertexKind::EnaAdapter:
        m_pen.use(Layer::Network, Element::of(id));
        m_pen.box(rect, BoxClass::EnaBox, boxRadius);
        drawPair(rect, label, adapterRate(id));
        break;
    case VertexKind::Storage:
        m_pen.use(Layer::Pcie, Element::of(id));
        m_pen.box(rect, BoxClass::StorageBox, boxRadius);
        drawPair(rect, label, figure(label == "EBS" ? "ebs" : "nvme"));
        break;
    case VertexKind::Network:
        drawNetwork(id, rect);
        break;
    case VertexKind::Chip:
    case VertexKind::HostSocket:
        break;
    }
}

} // namespace

Layer layerOf(FrameKind kind)
{
    switch (kind) {
    case FrameKind::NumaNode:
    case FrameKind::HostStrip:
        return Layer::Numa;
    case FrameKind::NetworkStrip:
        return Layer::Network;
    case FrameKind::Server:
        break;
    }
    return Layer::Base;
}

std::string frameTitle(const Topology& topology, const Frame& frame)
{
    switch (frame.kind) {
    case FrameKind::NumaNode:
        return frame.vertex ? topology.label(*frame.vertex) : std::string();
    case FrameKind::HostStrip:
        return phrase("Host");
    case FrameKind::NetworkStrip:
        return phrase("Network");
    case FrameKind::Server:
        break;
    }
    if (topology.serverCount() <= 1)
        return phrase("Plane {}", frame.number);
    return topology.ringAcrossServers() ? phrase("Instance {}", frame.number)
                                        : phrase("Server {}", frame.number);
}

void drawFrames(
    Drawing& drawing, const Topology& topology, const Layout& layout, const TextMeasure& measure)
{
    HostShapes shapes(drawing, topology, layout, measure);
    for (const Frame& frame : layout.frames)
        shapes.drawFrame(frame);
    shapes.drawHostLine();
}

void drawHostBoxes(
    Drawing& drawing, const Topology& topology, const Layout& layout, const TextMeasure& measure)
{
    HostShapes shapes(drawing, topology, layout, measure);
    const auto count = static_cast<std::uint32_t>(topology.vertices().size());
    for (VertexId id{topology.chipCount()}; id.index < count; ++id.index)
        shapes.drawBox(id);
}

} // namespace atlas
