#include "model/drawing/Compose.h"
#include "model/drawing/Pen.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace atlas {

namespace {

constexpr double padding = 14; ///< left of the texts; the stripe stands in it
constexpr double rightPadding = 10;
constexpr double stripeInset = 8;
constexpr double stripeWidth = 4;
constexpr float partRadius = 3;
constexpr std::uint32_t mostInOneRow = 4;
/// Of the size of its type; the widest in Inter is the 4.
constexpr double widestDigit = 0.68;

/// Heights from the top of a chip.
struct Rows {
    double idCenter = 0;
    double coresTop = 0;
    double coresHeight = 0;
    double barsTop = 0;
    double barsHeight = 0;
    double footCenter = 0; ///< 0: no foot
};

constexpr Rows fullRows{18, 32, 24, 60, 6, 79};
constexpr Rows compactRows{15, 27, 17, 49, 5, 0};
// Without bars and foot the rest is drawn larger.
constexpr Rows coresOnlyRows{23, 42, 42, 0, 0, 0};
constexpr Rows compactCoresOnlyRows{17, 32, 24, 0, 0, 0};

Rows rowsOf(bool compact, Detail detail)
{
    if (detail == Detail::Full)
        return compact ? compactRows : fullRows;
    return compact ? compactCoresOnlyRows : coresOnlyRows;
}

class ChipInside {
public:
    ChipInside(Pen& pen, const Topology& topology, const Layout& layout, ChipView view)
        : m_pen(pen)
        , m_topology(topology)
        , m_chip(view.chip)
        , m_box(layout.box(view.chip))
        , m_rows(rowsOf(layout.compactChips, view.detail))
        , m_type(topology.chipType())
        , m_role(m_type ? chipRole(m_type->name) : Role::GenericChip)
    {
        pen.use(Layer::Base, Element::of(view.chip));
    }

    void draw(Detail detail)
    {
        if (detail == Detail::Tile) {
            m_pen.box(m_box, BoxClass::KindStripe, 0, m_role);
            return;
        }
        drawStripe();
        if (detail == Detail::Id)
            drawLargeId();
        if (detail < Detail::Cores)
            return;
        drawHead(detail);
        drawCores(detail);
        if (detail == Detail::Full) {
            drawMemory();
            drawFoot();
        }
    }

private:
    [[nodiscard]] double left() const { return m_box.x + padding; }
    [[nodiscard]] double right() const { return m_box.right() - rightPadding; }

    void drawStripe()
    {
        const double height = m_box.height - 2 * stripeInset;
        m_pen.box(
            {m_box.x + 5, m_box.y + stripeInset, stripeWidth, height},
            BoxClass::KindStripe,
            2,
            m_role);
    }

    void drawLargeId()
    {
        constexpr double stripeRoom = 8;
        constexpr auto styles =
            std::to_array({TextClass::LargeId, TextClass::LongId, TextClass::PartTitle});
        const double room = m_box.width - 2 * stripeRoom;
        const auto digits = static_cast<double>(fmt::to_string(m_topology.chipCount() - 1).size());
        // What holds the widest number of the machine holds all: its chips show theirs alike.
        const auto* const style = std::ranges::find_if(styles, [&](TextClass type) {
            return digits * widestDigit * textStyle(type).size <= room;
        });
        if (style == styles.end())
            return;
        const Point center = m_box.center();
        m_pen.writeWhole(
            fmt::to_string(m_chip.index),
            *style,
            {{center.x + stripeRoom / 2, Pen::baselineAt(center.y, *style)}, room, Align::Center});
    }

    void drawHead(Detail detail)
    {
        const double y = m_box.y + m_rows.idCenter;
        const TextClass style = detail == Detail::Full ? TextClass::DeviceId : TextClass::PartTitle;
        const double taken = m_pen.write(
            fmt::to_string(m_chip.index),
            style,
            {{left(), Pen::baselineAt(y, style)}, right() - left()});
        if (detail == Detail::Full && m_type)
            m_pen.writeWhole(
                m_type->name,
                TextClass::Kind,
                {{right(), Pen::baselineAt(y, TextClass::Kind)},
                 right() - left() - taken - 8,
                 Align::Right});
    }

    void drawCores(Detail detail)
    {
        const std::uint32_t cores = m_topology.coresPerChip();
        if (cores == 0)
            return;
        const std::uint32_t rows = cores > mostInOneRow ? 2 : 1;
        const std::uint32_t columns = (cores + rows - 1) / rows;
        const double gap = columns > 2 ? 4 : 8;
        const double rowGap = 3;
        const double width = (right() - left() - gap * (columns - 1)) / columns;
        const double height = (m_rows.coresHeight - rowGap * (rows - 1)) / rows;
        for (std::uint32_t core = 0; core < cores; ++core) {
            const std::uint32_t row = core / columns;
            const std::uint32_t column = core % columns;
            const double x = left() + column * (width + gap);
            const double y = m_box.y + m_rows.coresTop + row * (height + rowGap);
            const Rect rect{x, y, width, height};
            m_pen.box(rect, BoxClass::NeuronCore, partRadius);
            if (detail == Detail::Full)
                writeCoreNumber(rect, m_chip.index * cores + core);
            else
                writeLargeCoreNumber(rect, m_chip.index * cores + core);
        }
    }

    void writeCoreNumber(const Rect& rect, std::uint32_t core)
    {
        if (rect.height < textStyle(TextClass::Core).size + 2)
            return;
        const Pen::Place place{
            {rect.center().x, Pen::baselineAt(rect.center().y, TextClass::Core)},
            rect.width - 4,
            Align::Center};
        if (m_pen.writeWhole(fmt::format("NC {}", core), TextClass::Core, place) == 0)
            m_pen.writeWhole(fmt::to_string(core), TextClass::Core, place);
    }

    /// In a type that can still be read, where it holds the machine's highest number: all of a
    /// machine's cores have numbers or none.
    void writeLargeCoreNumber(const Rect& rect, std::uint32_t core)
    {
        constexpr TextClass style = TextClass::PartNote;
        const std::uint32_t cores = m_topology.chipCount() * m_topology.coresPerChip();
        const double room = rect.width - 2;
        if (rect.height < textStyle(style).size + 2
            || m_pen.width(fmt::to_string(cores - 1), style) > room)
            return;
        m_pen.writeWhole(
            fmt::to_string(core),
            style,
            {{rect.center().x, Pen::baselineAt(rect.center().y, style)}, room, Align::Center});
    }

    void drawMemory()
    {
        const std::uint32_t stacks =
            m_type ? m_type->figures.count("memory_stacks").value_or(0) : 0;
        if (stacks == 0)
            return;
        const double gap = stacks > 2 ? 4 : 8;
        const double width = (right() - left() - gap * (stacks - 1)) / stacks;
        for (std::uint32_t stack = 0; stack < stacks; ++stack)
            m_pen.box(
                {left() + stack * (width + gap),
                 m_box.y + m_rows.barsTop,
                 width,
                 m_rows.barsHeight},
                BoxClass::MemoryBar,
                1.5F,
                Role::Memory);
    }

    void drawFoot()
    {
        if (m_rows.footCenter == 0)
            return;
        const double y = m_box.y + m_rows.footCenter;
        double taken = 0;
        if (const auto memory = m_type ? m_type->figures.capacity("device_memory") : std::nullopt)
            taken = m_pen.writeWhole(
                toString(*memory),
                TextClass::Foot,
                {{left(), Pen::baselineAt(y, TextClass::Foot)}, right() - left()});
        if (const auto address = m_topology.vertex(m_chip).address)
            m_pen.writeWhole(
                toString(*address),
                TextClass::Address,
                {{right(), Pen::baselineAt(y, TextClass::Address)},
                 right() - left() - taken - 6,
                 Align::Right});
    }

    Pen& m_pen;
    const Topology& m_topology;
    VertexId m_chip;
    Rect m_box;
    Rows m_rows;
    std::shared_ptr<const ChipType> m_type;
    Role m_role;
};

} // namespace

Detail detailFor(double chipWidthInPixels)
{
    if (chipWidthInPixels < 16)
        return Detail::Tile;
    if (chipWidthInPixels < 34)
        return Detail::Outline;
    if (chipWidthInPixels < 72)
        return Detail::Id;
    return chipWidthInPixels < 109 ? Detail::Cores : Detail::Full;
}

void appendChipInside(
    Drawing& drawing,
    const Topology& topology,
    const Layout& layout,
    ChipView view,
    const TextMeasure& measure)
{
    Pen pen(drawing, measure);
    ChipInside(pen, topology, layout, view).draw(view.detail);
}

} // namespace atlas
