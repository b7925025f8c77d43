#include "views/pages/HierarchyPage.h"

#include "model/compare/Subjects.h"
#include "views/charts/BarChart.h"
#include "views/language/Words.h"
#include "views/pages/LevelList.h"
#include "views/reference/TermLabel.h"
#include "views/theme/Fonts.h"
#include "views/theme/FormWidgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <type_traits>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 24;
constexpr int chartHeight = 250;

QString text(std::string_view english)
{
    return words(english);
}

QString joined(const FormattedQuantity& quantity)
{
    return quantity.unit.empty() ? text(quantity.number)
                                 : text(quantity.number) + u' ' + text(quantity.unit);
}

/// A level's figure, or the part of it that falls to one NeuronCore.
std::optional<Figure> figureOf(const std::optional<SharedFigure>& shared, bool share)
{
    if (!shared)
        return std::nullopt;
    return share ? shareOfCore(*shared) : shared->figure;
}

/// Bars in base units, so that bits and bytes per second stand on one axis.
Series seriesOf(
    const MemoryHierarchy& hierarchy,
    std::optional<SharedFigure> LevelFacts::* member,
    std::string LevelFacts::* instead,
    const QString& name,
    bool share)
{
    Series series{.name = name, .unit = {}, .points = {}};
    for (const LevelFacts& facts : hierarchy.levels) {
        SeriesPoint point{.label = text(facts.name), .value = {}, .text = text(facts.*instead)};
        if (const auto figure = figureOf(facts.*member, share)) {
            point.value = figure->chosen().base();
            point.text = joined(figure->chosen().shown());
            if ((facts.*member)->rough)
                point.text.prepend(u"≈ "_s);
        } else if (facts.*member) {
            point.text = HierarchyPage::tr("not shared out");
        }
        series.points.push_back(std::move(point));
    }
    return series;
}

BarChart::Look lookOf(BarChart::Scale scale, Dimension dimension)
{
    return {.scale = scale, .accented = {}, .tickText = [dimension](double value) {
                return joined(formatQuantity(value, dimension));
            }};
}

} // namespace

HierarchyPage::HierarchyPage(QWidget* parent)
    : QWidget(parent)
    , m_chooser(new ChoiceBox(this))
    , m_shares(new TickBox(tr("Share of one NeuronCore"), this))
    , m_subtitle(new TermLabel(13, this))
    , m_capacity(new BarChart(this))
    , m_bandwidth(new BarChart(this))
    , m_levels(new LevelList(this))
{
    setObjectName(u"hierarchyPage"_s);
    setAccessibleName(tr("Memory hierarchy"));
    auto* const title = new QLabel(tr("Memory hierarchy"), this);
    title->setFont(uiFont(20, QFont::DemiBold));
    m_subtitle->setObjectName(u"hierarchySubtitle"_s);
    m_subtitle->setSecondary(true);
    m_chooser->setObjectName(u"hierarchyChooser"_s);
    m_chooser->setAccessibleName(tr("Chip or machine"));
    m_chooser->setMinimumWidth(220);
    m_shares->setObjectName(u"hierarchyShares"_s);
    m_shares->setAccessibleName(m_shares->text());
    m_shares->setToolTip(tr("Divide what several NeuronCores share among them"));
    m_capacity->setObjectName(u"hierarchyCapacity"_s);
    m_bandwidth->setObjectName(u"hierarchyBandwidth"_s);

    auto* const header = new QHBoxLayout;
    header->setSpacing(12);
    header->addWidget(title);
    header->addWidget(m_subtitle, 1);
    header->addWidget(m_shares);
    header->addWidget(m_chooser);
    auto* const charts = new QHBoxLayout;
    charts->setSpacing(32);
    for (BarChart* const chart : {m_capacity, m_bandwidth}) {
        chart->setMinimumHeight(chartHeight);
        charts->addWidget(chart, 1);
    }
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(side, 8, side, 0);
    layout->setSpacing(12);
    layout->addLayout(header);
    layout->addLayout(charts, 1);
    layout->addWidget(m_levels, 2);

    connect(m_chooser, &QComboBox::activated, this, [this] {
        setSubject(m_chooser->currentData().toString());
    });
    connect(m_shares, &QCheckBox::toggled, this, [this] { refresh(); });
    connect(m_levels, &LevelList::placeRequested, this, &HierarchyPage::placeRequested);
}

void HierarchyPage::setCatalog(const Catalog& catalog)
{
    const QString before = subject();
    m_catalog = catalog;
    m_chooser->clear();
    for (const SubjectKind kind : {SubjectKind::Chip, SubjectKind::Machine}) {
        if (m_chooser->count() > 0)
            m_chooser->insertSeparator(m_chooser->count());
        for (const std::string& name : subjectNames(catalog, kind))
            m_chooser->addItem(text(name), text(name));
    }
    m_hierarchy.reset();
    const bool known = m_chooser->findData(before) >= 0;
    if (m_chooser->count() > 0)
        setSubject(known ? before : m_chooser->itemData(0).toString());
}

void HierarchyPage::setGlossary(const Glossary& glossary)
{
    const auto join = [&](auto* widget) {
        using Widget = std::remove_pointer_t<decltype(widget)>;
        widget->setGlossary(glossary);
        connect(widget, &Widget::termRequested, this, &HierarchyPage::termRequested);
    };
    join(m_subtitle);
    join(m_capacity);
    join(m_bandwidth);
    join(m_levels);
}

void HierarchyPage::setSubject(const QString& name)
{
    if (!m_catalog || name == subject())
        return;
    const auto hierarchy = memoryHierarchy(*m_catalog, name.toStdString());
    if (!hierarchy) {
        m_chooser->setCurrentIndex(m_chooser->findData(subject()));
        return;
    }
    m_hierarchy = *hierarchy;
    m_chooser->setCurrentIndex(m_chooser->findData(name));
    refresh();
    Q_EMIT subjectChanged(name);
}

QString HierarchyPage::subject() const
{
    return m_hierarchy ? plain(m_hierarchy->name) : QString();
}

void HierarchyPage::refresh()
{
    if (!m_hierarchy)
        return;
    const bool share = m_shares->isChecked();
    m_subtitle->setText(tr("%1 with %2").arg(text(m_hierarchy->chip), text(m_hierarchy->core)));
    m_capacity->setSeries(
        seriesOf(
            *m_hierarchy, &LevelFacts::capacity, &LevelFacts::whyNoCapacity, tr("Capacity"), share),
        lookOf(BarChart::Scale::Binary, Dimension::Capacity));
    m_bandwidth->setSeries(
        seriesOf(
            *m_hierarchy,
            &LevelFacts::bandwidth,
            &LevelFacts::whyNoBandwidth,
            tr("Bandwidth"),
            share),
        lookOf(BarChart::Scale::Decimal, Dimension::Rate));
    m_levels->setHierarchy(*m_hierarchy, share);
}

} // namespace atlas::views
