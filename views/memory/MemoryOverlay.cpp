#include "views/memory/MemoryOverlay.h"

#include "views/export/DrawingPainter.h"
#include "views/memory/MemoryPage.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeColors.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr double coresFrom = 72; ///< pixels of a chip's width
constexpr double barFrom = 34;
constexpr double mostGrowth = 1.5; ///< as the scene itself
constexpr double labelSize = 11; ///< drawing units

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MemoryOverlay)
};

MachineFill::Detail detailAt(double pixels)
{
    if (pixels >= coresFrom)
        return MachineFill::Detail::Cores;
    return pixels >= barFrom ? MachineFill::Detail::Bar : MachineFill::Detail::Tile;
}

} // namespace

QString groupName(const TensorGroup& group, const ShardingPlan& plan)
{
    QStringList parts;
    if (plan.data > 1)
        parts << Words::tr("replica %1").arg(group.replica);
    if (plan.pipeline > 1)
        parts << Words::tr("stage %1").arg(group.stage);
    if (plan.context > 1)
        parts << Words::tr("part %1").arg(group.part);
    parts << Words::tr("TP %1").arg(plan.tensor);
    return parts.join(u" · "_s);
}

const TensorGroup* ShownMemory::groupOf(std::uint32_t core) const
{
    if (core >= placed.groupOfCore.size() || !placed.groupOfCore[core])
        return nullptr;
    return &placed.groups[*placed.groupOfCore[core]];
}

std::optional<double> ShownMemory::shareOf(std::uint32_t core) const
{
    const TensorGroup* const group = groupOf(core);
    if (group == nullptr || stages.empty() || report.numbers.capacity.count() == 0)
        return std::nullopt;
    const MemoryUse& use = stages[std::min<std::size_t>(group->stage, stages.size() - 1)];
    return static_cast<double>(use.total().count())
        / static_cast<double>(report.numbers.capacity.count());
}

MachineFill ShownMemory::fill() const
{
    MachineFill fill;
    fill.coresPerChip = report.device.coresPerChip;
    fill.coresPerStack = report.device.coresPerStack;
    fill.cores.resize(report.device.cores);
    for (std::uint32_t core = 0; core < report.device.cores; ++core) {
        if (const auto share = shareOf(core))
            fill.cores[core] = CoreFill{.share = *share, .group = {}};
    }
    for (const TensorGroup& group : placed.groups)
        fill.groups.push_back(
            {.first = group.firstCore,
             .last = group.lastCore,
             .label = groupName(group, report.job.plan).toStdString()});
    return fill;
}

ShownMemory shownMemory(const FitReport& report)
{
    ShownMemory shown{.report = report, .placed = {}, .stages = {}};
    if (report.verdict != FitVerdict::InvalidPlan)
        shown.placed = placedStages(report.job.plan, report.device);
    for (std::uint32_t stage = 0; stage < report.job.plan.pipeline; ++stage)
        shown.stages.push_back(memoryOfStage(report, stage));
    return shown;
}

MemoryOverlay::MemoryOverlay()
    : m_measure(fontMeasure())
{
}

void MemoryOverlay::setMemory(std::shared_ptr<const ShownMemory> memory)
{
    m_memory = std::move(memory);
    m_fill = m_memory ? m_memory->fill() : MachineFill{};
    m_scene = nullptr;
}

void MemoryOverlay::paint(
    QPainter& painter,
    const SceneView& view,
    const Highlight& highlight,
    const Rect& /*region*/) const
{
    // A machine that has just come may have other cores.
    const bool same = m_memory && view.scene.topology.chipCount() == m_memory->report.device.chips;
    if (!same)
        return;
    const double ratio = painter.device()->devicePixelRatioF();
    const double scale = view.viewport.scale * ratio;
    const double growth = labelGrowth(scale);
    MachineFill wanted = m_fill;
    wanted.detail = detailAt(view.scene.chipWidth * view.viewport.scale);
    wanted.labelled = labelSize * scale * growth >= leastTextPixels;
    if (m_scene != &view.scene || m_drawn != wanted) {
        m_drawing =
            drawFill(view.scene.topology, view.scene.layout, view.scene.drawing, wanted, m_measure);
        m_drawn = std::move(wanted);
        m_scene = &view.scene;
    }
    painter.save();
    painter.translate(view.viewport.offset);
    painter.scale(view.viewport.scale, view.viewport.scale);
    paintDrawing(
        painter,
        m_drawing,
        {.palette = palette(view.look.theme),
         .layers = view.look.layers,
         .highlight = &highlight,
         .labelGrowth = 1,
         .mostGrowth = mostGrowth * ratio});
    painter.restore();
}

QString MemoryOverlay::hintOf(Element element) const
{
    if (!m_memory || !element.isVertex() || element.index >= m_memory->report.device.chips)
        return {};
    const FitReport& report = m_memory->report;
    const std::uint32_t perChip = report.device.coresPerChip;
    QStringList lines{u"<b>%1</b>"_s.arg(Words::tr("Chip %1").arg(element.index))};
    for (std::uint32_t i = 0; i < perChip; ++i) {
        const std::uint32_t core = element.index * perChip + i;
        const auto share = m_memory->shareOf(core);
        if (!share) {
            lines << Words::tr("NeuronCore %1: not used").arg(core);
            continue;
        }
        const TensorGroup& group = *m_memory->groupOf(core);
        lines << Words::tr("NeuronCore %1: %2 of %3, %4")
                     .arg(core)
                     .arg(
                         QString::fromStdString(fillText(*share)),
                         gibWords(report.numbers.capacity),
                         groupName(group, report.job.plan));
    }
    if (report.device.coresPerStack > 1)
        lines << Words::tr("%1 cores share an HBM stack of %2")
                     .arg(report.device.coresPerStack)
                     .arg(gibWords(report.device.stackMemory));
    return lines.join(u"<br>"_s);
}

} // namespace atlas::views
