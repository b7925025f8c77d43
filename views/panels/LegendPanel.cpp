#include "views/panels/LegendPanel.h"

#include "model/drawing/Loads.h"
#include "views/canvas/Describe.h"
#include "views/export/DrawingPainter.h"
#include "views/theme/Fonts.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 16;
int headingHeight()
{
    return textScaled(36);
}
int rowHeight()
{
    return textScaled(22);
}
constexpr int sampleWidth = 36;
constexpr int foot = 8;

constexpr auto wireOrder = std::to_array<WireClass>(
    {WireClass::NeuronLink,
     WireClass::WrapAround,
     WireClass::AcrossServers,
     WireClass::Unconfirmed,
     WireClass::Pcie,
     WireClass::Efa,
     WireClass::Ena});

QString wireLabel(WireClass style)
{
    switch (style) {
    case WireClass::NeuronLink:
        return LegendPanel::tr("NeuronLink");
    case WireClass::WrapAround:
        return LegendPanel::tr("wrap-around");
    case WireClass::Unconfirmed:
        return LegendPanel::tr("unconfirmed");
    case WireClass::AcrossServers:
        return LegendPanel::tr("between planes");
    case WireClass::Pcie:
        return LegendPanel::tr("PCIe");
    case WireClass::Efa:
        return LegendPanel::tr("EFA network");
    case WireClass::Ena:
        return LegendPanel::tr("ENA network");
    case WireClass::DataPath:
        return LegendPanel::tr("data path");
    case WireClass::Control:
        return LegendPanel::tr("control");
    case WireClass::Load1:
        return LegendPanel::tr("below 20 %");
    case WireClass::Load2:
        return LegendPanel::tr("20 to 40 %");
    case WireClass::Load3:
        return LegendPanel::tr("40 to 60 %");
    case WireClass::Load4:
        return LegendPanel::tr("60 to 80 %");
    case WireClass::Load5:
        return LegendPanel::tr("80 to 95 %");
    case WireClass::Load6:
        return LegendPanel::tr("95 % and more");
    case WireClass::Failed:
        return LegendPanel::tr("failed");
    }
    return {};
}

/// What one link of a sort of wires carries; empty when they differ or no page says.
QString figureOf(const Scene& scene, WireClass style)
{
    std::optional<std::uint16_t> type;
    std::optional<EdgeId> link;
    for (const Wire& wire : scene.drawing.wires) {
        if (wire.style != style || !wire.element.isEdge())
            continue;
        const Edge& edge = scene.topology.edge(wire.element.edge());
        if (type && *type != edge.type)
            return {};
        type = edge.type;
        link = wire.element.edge();
    }
    if (!link || !scene.topology.linkType(*link).bandwidth)
        return {};
    return rateText(
        scene.topology.linkType(*link).bandwidth, dimensionOf(scene.topology.edge(*link).kind));
}

} // namespace

LegendPanel::LegendPanel(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"legend"_s);
    setAccessibleName(tr("Legend"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setToolTip(tr("Figures are per link and direction. A click on the heading folds the legend."));
}

void LegendPanel::addWires(const Scene& scene, Layers layers)
{
    for (const WireClass style : wireOrder) {
        const bool shown = std::ranges::any_of(scene.drawing.wires, [&](const Wire& wire) {
            return wire.style == style && isShown(layers, wire);
        });
        if (shown)
            m_rows.push_back(
                {.sample = Row::Sample::Wire,
                 .label = wireLabel(style),
                 .figure = figureOf(scene, style),
                 .wire = style});
    }
}

void LegendPanel::addMemory(const Topology& topology)
{
    const auto type = topology.chipType();
    if (!type || type->figures.count("memory_stacks").value_or(0) == 0)
        return;
    const Figure* const memory = type->figures.find("device_memory_type");
    m_rows.push_back(
        {.sample = Row::Sample::Memory,
         .label = memory == nullptr
             ? tr("memory")
             : tr("%1 stack").arg(QString::fromStdString(memory->chosen().asWritten()))});
}

void LegendPanel::addSigns()
{
    m_rows.push_back({.sample = Row::Sample::Selected, .label = tr("selected")});
    m_rows.push_back({.sample = Row::Sample::Neighbor, .label = tr("neighbor of the selection")});
    const auto add = [this](Mark mark, const QString& label) {
        m_rows.push_back({.sample = Row::Sample::Mark, .label = label, .mark = mark});
    };
    add(Mark::Documented, tr("documented"));
    add(Mark::Derived, tr("derived by calculation"));
    add(Mark::Disputed, tr("sources disagree"));
    add(Mark::ThirdParty, tr("from a third party"));
    add(Mark::Absent, tr("not documented"));
}

void LegendPanel::setScene(const std::shared_ptr<const Scene>& scene, Layers layers)
{
    m_rows.clear();
    if (scene) {
        addWires(*scene, layers);
        addMemory(scene->topology);
        addSigns();
    }
    m_heading = tr("Legend");
    describe();
}

void LegendPanel::setRun()
{
    m_heading = tr("Utilisation of a link");
    m_rows.clear();
    // In the middle of each step.
    for (const double share : {0.1, 0.3, 0.5, 0.7, 0.88, 1.0})
        m_rows.push_back(
            {.sample = Row::Sample::Wire,
             .label = wireLabel(loadClass(share)),
             .figure = {},
             .wire = loadClass(share),
             .width = loadWidth(share)});
    m_rows.push_back(
        {.sample = Row::Sample::Wire,
         .label = wireLabel(WireClass::Failed),
         .figure = {},
         .wire = WireClass::Failed});
    m_rows.push_back({.sample = Row::Sample::Pill, .label = tr("busiest link")});
    m_rows.push_back({.sample = Row::Sample::Chunk, .label = tr("chunks that a chip has")});
    describe();
}

void LegendPanel::setFill()
{
    m_heading = tr("Fill of a NeuronCore");
    m_rows.clear();
    constexpr double width = 7;
    // In the middle of each step.
    for (const double share : {0.1, 0.3, 0.5, 0.7, 0.88, 1.0})
        m_rows.push_back(
            {.sample = Row::Sample::Wire,
             .label = wireLabel(loadClass(share)),
             .figure = {},
             .wire = loadClass(share),
             .width = width});
    m_rows.push_back(
        {.sample = Row::Sample::Wire,
         .label = tr("does not fit"),
         .figure = {},
         .wire = WireClass::Failed,
         .width = width});
    m_rows.push_back(
        {.sample = Row::Sample::Wire,
         .label = tr("frame of a TP group"),
         .figure = {},
         .wire = WireClass::DataPath,
         .width = 1.5});
    describe();
}

void LegendPanel::describe()
{
    QString description;
    for (const Row& row : m_rows)
        description += row.label + (row.figure.isEmpty() ? u"; "_s : u" "_s + row.figure + u"; "_s);
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

void LegendPanel::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    m_folded = folded;
    updateGeometry();
    update();
}

std::vector<QString> LegendPanel::labels() const
{
    std::vector<QString> labels;
    labels.reserve(m_rows.size());
    for (const Row& row : m_rows)
        labels.push_back(row.label);
    return labels;
}

QSize LegendPanel::sizeHint() const
{
    const int rows = m_folded ? 0 : static_cast<int>(m_rows.size());
    return {200, headingHeight() + rows * rowHeight() + (m_folded ? 0 : foot)};
}

void LegendPanel::paintSample(QPainter& painter, const Row& row, const QRectF& rect)
{
    switch (row.sample) {
    case Row::Sample::Wire: {
        Drawing drawing;
        drawing.points = {{rect.left(), rect.center().y()}, {rect.right(), rect.center().y()}};
        drawing.wires = {
            {.pointCount = 2, .width = static_cast<float>(row.width), .style = row.wire}};
        paintDrawing(
            painter, drawing, {.palette = currentPalette(), .layers = {}, .casings = false});
        break;
    }
    case Row::Sample::Memory:
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColor(Role::Memory));
        painter.drawRoundedRect(
            QRectF(rect.left(), rect.center().y() - 3, rect.width(), 6), 1.5, 1.5);
        break;
    case Row::Sample::Selected:
    case Row::Sample::Neighbor: {
        const bool selected = row.sample == Row::Sample::Selected;
        painter.setPen(QPen(themeColor(Role::Accent), selected ? 2 : 1.25));
        painter.setBrush(themeColor(selected ? Role::SelectedFill : Role::Panel));
        painter.drawRoundedRect(rect.adjusted(1, 3, -1, -3), 4, 4);
        break;
    }
    case Row::Sample::Mark:
        paintMark(painter, row.mark, rect.center());
        break;
    case Row::Sample::Pill:
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColor(Role::Text));
        painter.drawRoundedRect(QRectF(rect.center() - QPointF(10, 6), QSizeF(20, 12)), 6, 6);
        break;
    case Row::Sample::Chunk:
        painter.setPen(QPen(themeColor(Role::Hairline), 1));
        painter.setBrush(themeColor(Role::Panel));
        painter.drawRect(QRectF(rect.left(), rect.center().y() - 3.5, rect.width(), 7));
        painter.setPen(QPen(themeColor(Role::Accent), 1));
        painter.setBrush(themeColor(Role::Accent));
        painter.drawRect(QRectF(rect.left(), rect.center().y() - 3.5, rect.width() / 2, 7));
        break;
    }
}

void LegendPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(Role::Hairline), 1));
    painter.drawLine(QPointF(side, 0.5), QPointF(width() - side, 0.5));
    const auto write =
        [&painter](const QFont& font, Role color, QPointF left, const QString& text) {
            painter.setFont(font);
            painter.setPen(themeColor(color));
            painter.drawText(left + QPointF(0, QFontMetricsF(font).capHeight() / 2), text);
        };
    const auto writeRight = [&](const QFont& font, double y, const QString& text) {
        const double width = QFontMetricsF(font).horizontalAdvance(text);
        write(font, Role::TextSecondary, {this->width() - side - width, y}, text);
    };
    const double headingMiddle = headingHeight() / 2.0 + 1;
    const QFont headingFont = uiFont(13, QFont::DemiBold);
    const int heading = QFontMetrics(headingFont).horizontalAdvance(m_heading);
    write(headingFont, Role::Text, {side, headingMiddle}, m_heading);
    paintIcon(
        painter,
        m_folded ? Icon::ChevronRight : Icon::ChevronDown,
        QRectF(side + heading + 2.0, headingMiddle - 8, 16, 16),
        themeColor(Role::TextSecondary));
    if (m_folded)
        return;
    if (std::ranges::any_of(m_rows, [](const Row& row) { return !row.figure.isEmpty(); }))
        writeRight(uiFont(12), headingMiddle, tr("per link"));
    double y = headingHeight();
    for (const Row& row : m_rows) {
        paintSample(painter, row, QRectF(side, y, sampleWidth, rowHeight()));
        write(
            uiFont(12), Role::Text, {side + sampleWidth + 14.0, y + rowHeight() / 2.0}, row.label);
        writeRight(uiFont(12), y + rowHeight() / 2.0, row.figure);
        y += rowHeight();
    }
    if (hasFocus()) {
        painter.setPen(QPen(themeColor(Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(6, 4, width() - 12, headingHeight() - 6), 4, 4);
    }
}

void LegendPanel::mousePressEvent(QMouseEvent* event)
{
    if (event->position().y() < headingHeight())
        setFolded(!m_folded);
}

void LegendPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)
        setFolded(!m_folded);
    else
        QWidget::keyPressEvent(event);
}

} // namespace atlas::views
