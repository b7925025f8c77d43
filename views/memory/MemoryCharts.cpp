#include "views/memory/MemoryCharts.h"

#include "views/charts/AreaChart.h"
#include "views/charts/ChartExport.h"
#include "views/charts/ScatterChart.h"
#include "views/charts/StackChart.h"
#include "views/memory/MemoryPage.h"
#include "views/memory/PlanPage.h"
#include "views/memory/RooflinePlot.h"
#include "views/simulation/ToolButton.h"
#include "views/theme/FormWidgets.h"
#include "views/theme/ThemeApplier.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr double gib = 1024.0 * 1024 * 1024;
constexpr std::size_t mostBars = 32; ///< cores that have a bar each

double inGib(Bytes amount)
{
    return static_cast<double>(amount.count()) / gib;
}

QString gibNumber(double value)
{
    const bool whole = value == std::round(value);
    return QLocale().toString(value, 'f', whole ? 0 : (value < 0.095 ? 2 : 1));
}

/// What lies next to each other in a stack; small things of the runtime are one.
struct Shelf {
    MemoryCategory first;
    std::vector<MemoryCategory> all;
};

const std::vector<Shelf>& shelves()
{
    using enum MemoryCategory;
    static const std::vector<Shelf> list{
        {Weights, {Weights}},
        {Embedding, {Embedding, Head}},
        {KvCache, {KvCache}},
        {Activations, {Activations}},
        {Gradients, {Gradients}},
        {Optimizer, {Optimizer}},
        {Runtime, {Scratchpad, Code, DmaRings, Collectives, Profiler, Runtime}}};
    return list;
}

QString shelfName(const Shelf& shelf)
{
    if (shelf.first == MemoryCategory::Embedding)
        return MemoryCharts::tr("Embedding, head");
    if (shelf.first == MemoryCategory::Runtime)
        return MemoryCharts::tr("Code and buffers");
    return categoryName(shelf.first);
}

double amountOf(const MemoryUse& use, const Shelf& shelf)
{
    double sum = 0;
    for (const MemoryCategory category : shelf.all)
        sum += inGib(use.of(category).amount);
    return sum;
}

QWidget* pair(QWidget* left, QWidget* right)
{
    auto* const page = new QWidget;
    auto* const row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(40);
    row->addWidget(left, 3);
    row->addWidget(right, 2);
    return page;
}

} // namespace

Role categoryRole(MemoryCategory category)
{
    switch (category) {
    case MemoryCategory::Weights:
        return Role::Tensor;
    case MemoryCategory::Embedding:
    case MemoryCategory::Head:
        return Role::Sync;
    case MemoryCategory::KvCache:
        return Role::Vector;
    case MemoryCategory::Activations:
        return Role::Scalar;
    case MemoryCategory::Gradients:
        return Role::Gpsimd;
    case MemoryCategory::Optimizer:
        return Role::Sbuf;
    case MemoryCategory::Scratchpad:
    case MemoryCategory::Code:
    case MemoryCategory::DmaRings:
    case MemoryCategory::Collectives:
    case MemoryCategory::Profiler:
    case MemoryCategory::Runtime:
        return Role::Pcie;
    }
    return Role::BoxEdge;
}

Timeline timelineOf(const FitReport& report, std::uint32_t stage)
{
    if (report.job.task == Task::Training) {
        Timeline timeline = trainingTimeline(report, stage);
        return timeline;
    }
    return generationTimeline(report);
}

MemoryCharts::MemoryCharts(QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_cores(new StackChart)
    , m_parts(new StackChart)
    , m_time(new AreaChart)
    , m_roof(new ScatterChart)
    , m_plans(new PlanPage)
{
    setObjectName(u"memoryCharts"_s);
    setAccessibleName(tr("Charts of the model"));
    m_cores->setObjectName(u"coreChart"_s);
    m_parts->setObjectName(u"partChart"_s);
    m_time->setObjectName(u"memoryTimeChart"_s);
    m_roof->setObjectName(u"roofChart"_s);
    m_tabs->setObjectName(u"memoryTabs"_s);
    m_tabs->setAccessibleName(tr("Charts"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    addPage(tr("Memory and time"), pair(m_cores, m_parts));
    addPage(tr("Over time"), buildTime());
    addPage(tr("Roofline"), m_roof);
    addPage(tr("Plans"), m_plans);
    auto* const more = new ToolButton(Icon::Export, tr("Save the chart"), this);
    more->setObjectName(u"memoryChartMenu"_s);
    auto* const head = new QHBoxLayout;
    head->addWidget(m_tabs, 1);
    head->addWidget(more);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 2, 16, 6);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        showPage();
        Q_EMIT momentChanged();
    });
    connect(m_time, &AreaChart::scrubbed, this, &MemoryCharts::momentChanged);
    connect(more, &QAbstractButton::clicked, this, &MemoryCharts::openMenu);
}

void MemoryCharts::addPage(const QString& name, QWidget* page)
{
    const QSignalBlocker quiet(m_tabs);
    m_tabs->addTab(name);
    m_pages->addWidget(page);
}

QWidget* MemoryCharts::buildTime()
{
    auto* const page = new QWidget;
    m_stageRow = new QWidget(page);
    m_stage = new ChoiceBox(m_stageRow);
    m_stage->setObjectName(u"timeStage"_s);
    m_stage->setAccessibleName(tr("Pipeline stage"));
    m_stage->view()->setAccessibleName(tr("Pipeline stage"));
    auto* const caption = new QLabel(tr("Stage"), m_stageRow);
    caption->setBuddy(m_stage);
    auto* const row = new QVBoxLayout(m_stageRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(caption);
    row->addWidget(m_stage);
    row->addStretch();
    auto* const layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_time, 1);
    layout->addWidget(m_stageRow);
    connect(m_stage, &QComboBox::activated, this, [this] {
        showTime();
        Q_EMIT momentChanged();
    });
    return page;
}

void MemoryCharts::setMemory(const std::shared_ptr<const ShownMemory>& memory)
{
    m_memory = memory;
    fillStages();
    showPage();
}

void MemoryCharts::fillStages()
{
    const std::uint32_t stages = m_memory ? m_memory->report.job.plan.pipeline : 1;
    if (m_stage->count() != static_cast<int>(stages)) {
        const int now = std::max(m_stage->currentIndex(), 0);
        m_stage->clear();
        for (std::uint32_t stage = 0; stage < stages; ++stage)
            m_stage->addItem(QString::number(stage));
        m_stage->setCurrentIndex(std::min(now, static_cast<int>(stages) - 1));
    }
    m_stageRow->setVisible(stages > 1 && m_memory && m_memory->report.job.task == Task::Training);
}

std::uint32_t MemoryCharts::stage() const
{
    return static_cast<std::uint32_t>(std::max(m_stage->currentIndex(), 0));
}

std::optional<double> MemoryCharts::moment() const
{
    return page() == Time ? m_time->mark() : std::nullopt;
}

MemoryCharts::Page MemoryCharts::page() const
{
    return static_cast<Page>(m_pages->currentIndex());
}

void MemoryCharts::setPage(Page page)
{
    m_tabs->setCurrentIndex(page);
}

void MemoryCharts::showPage()
{
    if (!isVisible() && m_memory)
        return;
    if (page() == Memory) {
        showMemory();
        showParts();
    } else if (page() == Time) {
        showTime();
    } else if (page() == Roof) {
        m_roof->setPlot(m_memory ? rooflinePlot(m_memory->report) : ScatterPlot{});
    }
}

/// A bar for each core that is used, or for each stage when they are many.
void MemoryCharts::showMemory()
{
    StackPlot plot{.title = tr("Memory of each core"), .unit = u"GiB"_s};
    plot.valueText = gibNumber;
    if (!m_memory) {
        m_cores->setPlot(std::move(plot));
        return;
    }
    const FitReport& report = m_memory->report;
    for (const Shelf& shelf : shelves())
        plot.parts.push_back({shelfName(shelf), categoryRole(shelf.first)});
    const auto add = [&](const QString& label, const MemoryUse& use) {
        StackPlot::Bar bar{.label = label, .values = {}};
        for (const Shelf& shelf : shelves())
            bar.values.push_back(amountOf(use, shelf));
        bar.text = gibNumber(inGib(use.total()));
        plot.bars.push_back(std::move(bar));
    };
    std::vector<std::uint32_t> used;
    for (std::uint32_t core = 0; core < m_memory->placed.groupOfCore.size(); ++core) {
        if (m_memory->placed.groupOfCore[core])
            used.push_back(core);
    }
    if (!used.empty() && used.size() <= mostBars) {
        plot.unit = tr("GiB, by NeuronCore");
        for (const std::uint32_t core : used)
            add(QString::number(core), m_memory->stages[m_memory->groupOf(core)->stage]);
    } else {
        plot.unit = tr("GiB, by pipeline stage");
        for (std::size_t stage = 0; stage < m_memory->stages.size(); ++stage)
            add(QString::number(stage), m_memory->stages[stage]);
    }
    plot.limit = inGib(report.numbers.capacity);
    plot.limitName = tr("%1 of a core").arg(gibNumber(*plot.limit));
    m_cores->setPlot(std::move(plot));
}

/// A waterfall of the first token, the step or the pass, and of each further token.
void MemoryCharts::showParts()
{
    StackPlot plot{.title = tr("Where the time goes"), .unit = {}};
    plot.named = false;
    plot.parts = {{tr("time"), Role::Accent}};
    plot.valueText = [](double value) { return value == 0 ? u"0"_s : timeWords(value); };
    if (m_memory) {
        const FitReport& report = m_memory->report;
        const SpeedEstimate& speed = report.numbers.speed;
        const bool tokens = speed.generates;
        const TimeParts& parts = tokens ? speed.next : speed.first;
        plot.unit = report.job.task == Task::Training
            ? tr("a step")
            : (tokens ? tr("each output token") : tr("a pass"));
        plot.unit += u" ± %1 %"_s.arg(100 * speed.errorBand, 0, 'f', 0);
        double base = 0;
        for (const TimePart& part : parts) {
            if (part.seconds <= 0)
                continue;
            plot.bars.push_back(
                {.label = partName(part.name),
                 .values = {part.seconds},
                 .base = base,
                 .text = timeWords(part.seconds)});
            base += part.seconds;
        }
        plot.bars.push_back(
            {.label = tr("together"), .values = {base}, .base = 0, .text = timeWords(base)});
    }
    m_parts->setPlot(std::move(plot));
}

void MemoryCharts::showTime()
{
    if (!m_memory) {
        m_time->setPlot({});
        return;
    }
    const FitReport& report = m_memory->report;
    const Timeline timeline = timelineOf(report, stage());
    AreaPlot plot{
        .title = report.job.task == Task::Training ? tr("A training step") : tr("A generation"),
        .unit = u"GiB"_s,
        .across = tr("Time"),
        .end = timeline.end,
        .limit = inGib(report.numbers.capacity),
        .peak = timeline.peak,
        .valueText = gibNumber,
        .timeText = [](double time) { return time == 0 ? u"0"_s : timeWords(time); }};
    for (const Shelf& shelf : shelves()) {
        AreaPlot::Layer layer{.name = shelfName(shelf), .role = categoryRole(shelf.first)};
        double most = 0;
        for (const TimelinePoint& point : timeline.points) {
            layer.values.push_back(amountOf(point.memory, shelf));
            most = std::max(most, layer.values.back());
        }
        if (most > 0)
            plot.layers.push_back(std::move(layer));
    }
    for (const TimelinePoint& point : timeline.points) {
        plot.times.push_back(point.time);
        plot.moments.push_back(QString::fromStdString(point.what));
    }
    m_time->setPlot(std::move(plot));
    if (!m_time->mark() || *m_time->mark() > timeline.end)
        m_time->setMark(timeline.points[timeline.peak].time);
}

std::vector<QWidget*> MemoryCharts::charts() const
{
    switch (page()) {
    case Memory:
        return {m_cores, m_parts};
    case Time:
        return {m_time};
    case Roof:
        return {m_roof};
    case Plans:
        return {m_plans->findChild<ScatterChart*>(u"planChart"_s)};
    }
    return {};
}

Result<void> MemoryCharts::save(QWidget& chart, const QString& path)
{
    QString csv;
    if (const auto* const stack = qobject_cast<const StackChart*>(&chart))
        csv = stack->asCsv();
    else if (const auto* const area = qobject_cast<const AreaChart*>(&chart))
        csv = area->asCsv();
    else if (const auto* const scatter = qobject_cast<const ScatterChart*>(&chart))
        csv = scatter->asCsv();
    return saveChart(chart, csv, path);
}

void MemoryCharts::openMenu()
{
    QMenu menu(this);
    for (QWidget* const chart : charts()) {
        const QString name = chart->accessibleName().section(u',', 0, 0);
        menu.addAction(
            tr("Save “%1”…").arg(name), this, [this, chart] { Q_EMIT saveRequested(chart); });
    }
    const auto* const button = findChild<QWidget*>(u"memoryChartMenu"_s);
    menu.exec(button->mapToGlobal(QPoint(0, button->height())));
}

void MemoryCharts::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Role::Panel));
    painter.fillRect(0, 0, width(), 1, themeColor(Role::Hairline));
}

} // namespace atlas::views
