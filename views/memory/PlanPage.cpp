#include "views/memory/PlanPage.h"

#include "views/charts/ScatterChart.h"
#include "views/memory/MemoryPage.h"
#include "views/theme/Fonts.h"
#include "views/theme/FormWidgets.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <utility>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostRows = 200;
constexpr std::size_t mostDots = 600;

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

QString gibShort(Bytes amount)
{
    constexpr double gib = 1024.0 * 1024 * 1024;
    const double value = static_cast<double>(amount.count()) / gib;
    return QLocale().toString(value, 'f', value == std::round(value) ? 0 : 1);
}

QString rateWords(double rate)
{
    return QLocale().toString(rate, 'f', rate < 100 ? 1 : 0);
}

} // namespace

double timeOf(const RankedPlan& plan)
{
    const SpeedEstimate& speed = plan.numbers.speed;
    return speed.generates ? speed.perToken : std::max(speed.step, speed.firstToken);
}

double rateOf(const RankedPlan& plan)
{
    const SpeedEstimate& speed = plan.numbers.speed;
    return speed.generates ? speed.outputTokensPerSecond : speed.tokensPerSecond;
}

std::vector<std::size_t> paretoFront(const std::vector<RankedPlan>& plans)
{
    std::vector<std::size_t> order(plans.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&plans](std::size_t one, std::size_t other) {
        return std::pair(timeOf(plans[one]), -rateOf(plans[one]))
            < std::pair(timeOf(plans[other]), -rateOf(plans[other]));
    });
    std::vector<std::size_t> front;
    double best = 0;
    for (const std::size_t plan : order) {
        if (rateOf(plans[plan]) <= best)
            continue;
        best = rateOf(plans[plan]);
        front.push_back(plan);
    }
    return front;
}

PlanPage::PlanPage(QWidget* parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
    , m_chart(new ScatterChart(this))
{
    setObjectName(u"planPage"_s);
    m_list->setObjectName(u"planList"_s);
    m_list->setAccessibleName(tr("Plans, the best first"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels(
        {tr("Instance"), tr("Plan"), tr("Batch"), tr("Memory"), tr("Time"), tr("Tokens/s")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_chart->setObjectName(u"planChart"_s);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    layout->addWidget(buildAsk());
    layout->addWidget(m_list, 5);
    layout->addWidget(m_chart, 3);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        Q_EMIT planChosen(item->data(0, Qt::UserRole).toULongLong());
    });
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] {
        m_apply->setEnabled(!m_list->selectedItems().isEmpty());
    });
    connect(m_chart, &ScatterChart::dotChosen, this, [this](std::size_t dot) {
        if (m_dots[dot] < static_cast<std::size_t>(m_list->topLevelItemCount()))
            m_list->setCurrentItem(m_list->topLevelItem(static_cast<int>(m_dots[dot])));
    });
    setProgress(std::nullopt, {});
    fillChart();
}

QWidget* PlanPage::buildAsk()
{
    auto* const ask = new QWidget(this);
    ask->setFixedWidth(300);
    m_goal = new ChoiceBox(ask);
    m_goal->setObjectName(u"planGoal"_s);
    m_goal->setAccessibleName(tr("Goal"));
    m_goal->view()->setAccessibleName(tr("Goal"));
    m_goal->addItem(tr("Fits at all"), static_cast<int>(PlanGoal::Fits));
    m_goal->addItem(tr("Shortest time"), static_cast<int>(PlanGoal::Latency));
    m_goal->addItem(tr("Most tokens"), static_cast<int>(PlanGoal::Throughput));
    m_goal->addItem(tr("Most tokens per chip"), static_cast<int>(PlanGoal::Price));
    m_goal->setToolTip(tr("No page states prices: chips stand for them"));
    m_scope = new ChoiceBox(ask);
    m_scope->setObjectName(u"planScope"_s);
    m_scope->setAccessibleName(tr("Instances"));
    m_scope->view()->setAccessibleName(tr("Instances"));
    m_scope->addItem(tr("This instance"));
    m_scope->addItem(tr("All instances"));
    m_find = new QPushButton(tr("Find plans"), ask);
    m_find->setObjectName(u"findPlans"_s);
    m_apply = new QPushButton(tr("Apply the plan"), ask);
    m_apply->setObjectName(u"applyPlan"_s);
    m_apply->setEnabled(false);
    m_cancel = new QPushButton(tr("Cancel"), ask);
    m_cancel->setObjectName(u"cancelPlans"_s);
    m_progress = new QProgressBar(ask);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_said = new QLabel(ask);
    m_said->setObjectName(u"planNote"_s);
    m_said->setFont(uiFont(12));
    m_said->setForegroundRole(QPalette::PlaceholderText);
    m_said->setWordWrap(true);
    auto* const column = new QVBoxLayout(ask);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* const choices = new QHBoxLayout;
    choices->addWidget(m_goal, 1);
    choices->addWidget(m_scope, 1);
    column->addLayout(choices);
    auto* const buttons = new QHBoxLayout;
    for (QPushButton* const each : {m_find, m_cancel, m_apply})
        buttons->addWidget(each, 1);
    column->addLayout(buttons);
    column->addWidget(m_progress);
    column->addWidget(m_said);
    column->addStretch();
    connect(m_find, &QPushButton::clicked, this, &PlanPage::findRequested);
    connect(m_cancel, &QPushButton::clicked, this, &PlanPage::cancelRequested);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (const auto chosen = m_list->selectedItems(); !chosen.isEmpty())
            Q_EMIT planChosen(chosen.front()->data(0, Qt::UserRole).toULongLong());
    });
    return ask;
}

PlanGoal PlanPage::goal() const
{
    return static_cast<PlanGoal>(m_goal->currentData().toInt());
}

bool PlanPage::wantsAllInstances() const
{
    return m_scope->currentIndex() == 1;
}

void PlanPage::setProgress(std::optional<double> share, const QString& remaining)
{
    m_find->setVisible(!share);
    m_apply->setVisible(!share);
    m_cancel->setVisible(share.has_value());
    m_progress->setVisible(share.has_value());
    if (!share)
        return;
    m_progress->setRange(0, *share > 0 ? 1000 : 0);
    m_progress->setValue(static_cast<int>(*share * 1000));
    m_said->setText(remaining);
}

const std::vector<RankedPlan>& PlanPage::listed() const
{
    return m_found.ranking.plans.empty() ? m_found.ranking.misses : m_found.ranking.plans;
}

void PlanPage::setPlans(FoundPlans found)
{
    m_found = std::move(found);
    const PlanRanking& ranking = m_found.ranking;
    m_said->setText(tr("%L1 plans looked at, %L2 legal, %L3 fit; %4")
                        .arg(ranking.considered)
                        .arg(ranking.legal)
                        .arg(ranking.plans.size())
                        .arg(timeWords(m_found.seconds)));
    if (ranking.plans.empty() && !ranking.misses.empty())
        m_said->setText(
            tr("None of %L1 legal plans fits; these miss by the least.").arg(ranking.legal));
    else if (ranking.plans.empty())
        m_said->setText(tr("None of %L1 plans is legal.").arg(ranking.considered));
    fillList();
    fillChart();
}

void PlanPage::fillList()
{
    m_list->clear();
    const std::vector<RankedPlan>& plans = listed();
    for (std::size_t i = 0; i < std::min(plans.size(), mostRows); ++i) {
        const RankedPlan& plan = plans[i];
        const Device& device = m_found.query.devices[plan.candidate.device];
        const Job job = jobOfCandidate(m_found.query, plan.candidate);
        QString name = planWords(job.plan);
        if (job.plan.zero1)
            name += u", ZeRO-1"_s;
        if (device.logicalCore == 1 && (device.family == "Trn2" || device.family == "Trn3"))
            name += u", LNC 1"_s;
        const FitNumbers& numbers = plan.numbers;
        auto* const item = new QTreeWidgetItem(
            m_list,
            {text(device.instance),
             name,
             QString::number(job.passBatch()),
             tr("%1 of %2%3")
                 .arg(
                     gibShort(numbers.memory.total()),
                     gibShort(numbers.capacity) + u" GiB"_s,
                     plan.verdict == FitVerdict::Tight ? tr(", tight") : QString()),
             timeWords(timeOf(plan)),
             rateWords(rateOf(plan))});
        item->setData(0, Qt::UserRole, static_cast<qulonglong>(i));
        for (const int column : {2, 4, 5})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_apply->setEnabled(false);
}

void PlanPage::fillChart()
{
    ScatterPlot plot{
        .title = tr("Time and rate"),
        .unit = tr("tokens/s"),
        .across = tr("by time"),
        .xText = [](double seconds) { return timeWords(seconds); },
        .yText = rateWords};
    const std::vector<RankedPlan>& plans = listed();
    const std::vector<std::size_t> front = paretoFront(plans);
    const std::set<std::size_t> best(front.begin(), front.end());
    m_dots.clear();
    ScatterPlot::Line line{.name = tr("best"), .points = {}, .dashed = true};
    for (const std::size_t plan : front)
        line.points.emplace_back(timeOf(plans[plan]), rateOf(plans[plan]));
    const auto add = [&](std::size_t i) {
        const Device& device = m_found.query.devices[plans[i].candidate.device];
        plot.dots.push_back(
            {.at = {timeOf(plans[i]), rateOf(plans[i])},
             .label = {},
             .hint = u"%1 %2 · %3 · %4/s"_s.arg(
                 text(device.instance),
                 planWords(plans[i].candidate.plan),
                 timeWords(timeOf(plans[i])),
                 rateWords(rateOf(plans[i]))),
             .accented = i == 0,
             .hollow = !best.contains(i)});
        m_dots.push_back(i);
    };
    for (std::size_t i = 0; i < std::min(plans.size(), mostDots); ++i) {
        if (i == 0 || !best.contains(i))
            add(i);
    }
    for (const std::size_t i : front) {
        if (i != 0)
            add(i);
    }
    if (!line.points.empty())
        plot.lines.push_back(std::move(line));
    m_chart->setPlot(std::move(plot));
}

} // namespace atlas::views
