#include "views/simulation/ChartsDock.h"

#include "model/units/Unit.h"
#include "views/charts/BarChart.h"
#include "views/charts/ChartExport.h"
#include "views/simulation/Scrubber.h"
#include "views/simulation/ToolButton.h"
#include "views/theme/ThemeApplier.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostBars = 10;
constexpr std::size_t histogramSteps = 5;

QString sizeWords(double bytes)
{
    return QString::fromStdString(toString(Bytes(static_cast<std::uint64_t>(std::llround(bytes)))));
}

QString rateWords(double rate)
{
    return QString::fromStdString(formatNumber(rate / 1e9));
}

/// Two widgets side by side.
QWidget* pair(QWidget* left, QWidget* right)
{
    auto* const page = new QWidget;
    auto* const row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(40);
    row->addWidget(left, 1);
    if (right != nullptr)
        row->addWidget(right, 1);
    return page;
}

CurvePlot sizePlot(const QString& title, std::vector<Curve> curves)
{
    return {
        .title = title,
        .unit = ChartsDock::tr("GB/s, by size"),
        .across = ChartsDock::tr("Size"),
        .acrossUnit = u"B"_s,
        .valueUnit = u"B/s"_s,
        .xScale = CurvePlot::Scale::Binary,
        .yScale = CurvePlot::Scale::Decimal,
        .xText = sizeWords,
        .yText = rateWords,
        .curves = std::move(curves),
        .absent = ChartsDock::tr("“Sweep over sizes” in the menu Simulate draws this")};
}

} // namespace

ChartsDock::ChartsDock(QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_busiest(new BarChart)
    , m_histogram(new BarChart)
    , m_time(new LineChart)
    , m_sizes(new LineChart)
    , m_algorithms(new LineChart)
{
    setObjectName(u"chartsDock"_s);
    setAccessibleName(tr("Charts of the run"));
    m_time->setObjectName(u"timeChart"_s);
    m_sizes->setObjectName(u"sizeChart"_s);
    m_algorithms->setObjectName(u"algorithmChart"_s);
    m_busiest->setObjectName(u"busiestChart"_s);
    m_histogram->setObjectName(u"histogramChart"_s);
    m_tabs->setObjectName(u"chartTabs"_s);
    m_tabs->setAccessibleName(tr("Charts"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString& name : {tr("Overview"), tr("Over time"), tr("Algorithms")})
        m_tabs->addTab(name);
    m_pages->addWidget(pair(m_busiest, m_sizes));
    m_pages->addWidget(pair(m_time, m_histogram));
    m_pages->addWidget(pair(m_algorithms, nullptr));
    auto* const more =
        new ToolButton(Icon::Export, tr("Save the chart, or choose its lines"), this);
    more->setObjectName(u"chartMenu"_s);
    auto* const head = new QHBoxLayout;
    head->addWidget(m_tabs, 1);
    head->addWidget(more);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 2, 16, 6);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &ChartsDock::showTime);
    connect(more, &QAbstractButton::clicked, this, &ChartsDock::openMenu);
    setSizes({});
    setAlgorithms({});
}

ChartsDock::Page ChartsDock::page() const
{
    return static_cast<Page>(m_pages->currentIndex());
}

void ChartsDock::setPage(Page page)
{
    m_tabs->setCurrentIndex(page);
}

void ChartsDock::setRun(const CollectiveRun* run, const std::shared_ptr<const ShownRun>& shown)
{
    if (run == nullptr || !shown) {
        m_busiest->setSeries({.name = tr("Ten busiest links"), .unit = tr("%"), .points = {}}, {});
        m_histogram->setSeries({.name = tr("Links by utilisation"), .unit = {}, .points = {}}, {});
        m_time->setPlot({});
        m_late.reset();
        return;
    }
    showLinks(*run);
    m_late = shown;
    showTime();
}

void ChartsDock::showLinks(const CollectiveRun& run)
{
    Series busiest{
        .name = tr("Ten busiest links"), .unit = tr("%, over the whole run"), .points = {}};
    std::array<std::size_t, histogramSteps> counts{};
    const Topology& topology = run.machine->topology();
    std::size_t used = 0;
    for (const LinkLoad& load : run.links) {
        if (!run.machine->isWire(load.link))
            continue;
        const double share = load.meanUtilisation;
        ++used;
        const auto step = static_cast<std::size_t>(share * histogramSteps);
        ++counts[std::min(step, histogramSteps - 1)];
        if (busiest.points.size() < mostBars)
            busiest.points.push_back(
                {.label = u"%1\u2009→\u2009%2"_s.arg( // thin blanks: many stand side by side
                     QString::fromStdString(load.source),
                     QString::fromStdString(load.target)),
                 .value = share * 100,
                 .text = QString::number(share * 100, 'f', 0)});
    }
    std::size_t all = 0;
    for (const Edge& edge : topology.edges())
        all += edge.kind == EdgeKind::NeuronLink ? 2 : 0;
    all *= run.machine->nodes();
    counts[0] += all > used ? all - used : 0;
    m_busiest->setSeries(
        busiest,
        {.accented = busiest.points.empty() ? std::nullopt : std::optional<std::size_t>(0)});
    Series histogram{
        .name = tr("Links by utilisation"),
        .unit = tr("directions of NeuronLinks, %"),
        .points = {}};
    for (std::size_t step = 0; step < histogramSteps; ++step)
        histogram.points.push_back(
            {.label =
                 u"%1–%2"_s.arg(step * 100 / histogramSteps).arg((step + 1) * 100 / histogramSteps),
             .value = static_cast<double>(counts[step]),
             .text = QString::number(counts[step])});
    m_histogram->setSeries(histogram, {});
}

void ChartsDock::showTime()
{
    if (!m_late || page() != Time)
        return;
    const auto shown = std::exchange(m_late, nullptr);
    const TimeScale scale = timeScale(shown->playback.length().value());
    m_time->setPlot(
        {.title = tr("Bandwidth over time"),
         .unit = tr("GB/s, mean of the links of a group"),
         .across = tr("Time"),
         .acrossUnit = u"s"_s,
         .valueUnit = u"B/s"_s,
         .xText =
             [scale](double time) {
                 return u"%1 %2"_s.arg(QString::number(time / scale.unit, 'g', 4), scale.name);
             },
         .yText = rateWords,
         .curves = groupCurves(*shown)});
}

void ChartsDock::setTime(double time)
{
    m_time->setMark(time);
}

void ChartsDock::setSizes(std::vector<Curve> curves)
{
    m_sizes->setPlot(sizePlot(tr("Bandwidth by size"), std::move(curves)));
}

void ChartsDock::setAlgorithms(std::vector<Curve> curves)
{
    m_algorithms->setPlot(sizePlot(tr("Algorithms, bus bandwidth"), std::move(curves)));
}

std::vector<QWidget*> ChartsDock::charts() const
{
    switch (page()) {
    case Overview:
        return {m_busiest, m_sizes};
    case Time:
        return {m_time, m_histogram};
    case Algorithms:
        return {m_algorithms};
    }
    return {};
}

Result<void> ChartsDock::save(QWidget& chart, const QString& path)
{
    QString csv;
    if (const auto* const lines = qobject_cast<const LineChart*>(&chart))
        csv = lines->asCsv();
    else if (const auto* const bars = qobject_cast<const BarChart*>(&chart))
        csv = seriesCsv(bars->series());
    return saveChart(chart, csv, path);
}

void ChartsDock::openMenu()
{
    QMenu menu(this);
    for (QWidget* const chart : charts()) {
        if (auto* const lines = qobject_cast<LineChart*>(chart)) {
            lines->fillMenu(menu);
            menu.addSeparator();
        }
    }
    for (QWidget* const chart : charts()) {
        const QString name = chart->accessibleName().section(u',', 0, 0);
        menu.addAction(
            tr("Save “%1”…").arg(name), this, [this, chart] { Q_EMIT saveRequested(chart); });
    }
    const auto* const button = findChild<QWidget*>(u"chartMenu"_s);
    menu.exec(button->mapToGlobal(QPoint(0, button->height())));
}

void ChartsDock::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Role::Panel));
    painter.fillRect(0, 0, width(), 1, themeColor(Role::Hairline));
}

} // namespace atlas::views
