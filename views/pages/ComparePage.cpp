#include "views/pages/ComparePage.h"

#include "model/support/Phrases.h"
#include "views/charts/BarChart.h"
#include "views/charts/RadarChart.h"
#include "views/language/Words.h"
#include "views/pages/ComparisonSeries.h"
#include "views/pages/ComparisonTable.h"
#include "views/pages/DiagramBoard.h"
#include "views/pages/PriceDialog.h"
#include "views/pages/SubjectBar.h"
#include "views/theme/Fonts.h"
#include "views/theme/FormWidgets.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 24;
constexpr int diagramsTab = 1;

QString text(std::string_view english)
{
    return words(english);
}

std::vector<std::string> plain(const QStringList& names)
{
    std::vector<std::string> result;
    result.reserve(static_cast<std::size_t>(names.size()));
    for (const QString& name : names)
        result.push_back(name.toStdString());
    return result;
}

} // namespace

ComparePage::ComparePage(QWidget* parent)
    : QWidget(parent)
    , m_subjects(new SubjectBar(this))
    , m_tabs(new QTabBar(this))
    , m_differences(new TickBox(tr("Differences only"), this))
    , m_prices(new QPushButton(tr("Prices…"), this))
    , m_export(new QPushButton(tr("Save table…"), this))
    , m_note(new QLabel(this))
    , m_views(new QStackedWidget(this))
    , m_board(new DiagramBoard(this))
{
    setObjectName(u"comparePage"_s);
    setAccessibleName(tr("Compare"));
    m_figures = makeFigures();
    m_empty = makeEmpty();
    for (QWidget* const view : {m_empty, m_figures, static_cast<QWidget*>(m_board)})
        m_views->addWidget(view);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(side, 8, side, 0);
    layout->setSpacing(10);
    buildHeader(*layout);
    layout->addWidget(m_views, 1);

    connect(m_subjects, &SubjectBar::subjectsRequested, this, &ComparePage::setSubjects);
    connect(m_subjects, &SubjectBar::subjectActivated, this, &ComparePage::goTo);
    connect(m_differences, &QCheckBox::toggled, this, [this] { refresh(); });
    connect(m_prices, &QPushButton::clicked, this, &ComparePage::askForPrices);
    connect(m_export, &QPushButton::clicked, this, &ComparePage::askForFile);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] { chooseView(); });
    connect(m_board, &DiagramBoard::placeRequested, this, &ComparePage::placeRequested);
    refresh();
}

void ComparePage::buildHeader(QVBoxLayout& layout)
{
    auto* const title = new QLabel(tr("Compare"), this);
    title->setFont(uiFont(20, QFont::DemiBold));
    title->setContentsMargins(0, 4, 0, 0);
    auto* const top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(title, 0, Qt::AlignTop);
    top->addWidget(m_subjects, 1);
    auto* const generations = new QPushButton(tr("NeuronCores v1 to v4"), this);
    generations->setObjectName(u"compareGenerations"_s);
    generations->setToolTip(tr("Compare every NeuronCore generation"));
    connect(generations, &QPushButton::clicked, this, &ComparePage::compareGenerations);
    m_tabs->setObjectName(u"compareTabs"_s);
    m_tabs->setAccessibleName(tr("What is shown"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_tabs->addTab(tr("Figures"));
    m_tabs->addTab(tr("Diagrams"));
    m_differences->setObjectName(u"compareDifferences"_s);
    m_differences->setAccessibleName(m_differences->text());
    m_differences->setToolTip(tr("Leave out what all of them say alike"));
    m_prices->setObjectName(u"comparePrices"_s);
    m_prices->setToolTip(tr("Say what the machines cost you per hour"));
    m_export->setObjectName(u"compareSave"_s);
    m_export->setToolTip(tr("As CSV, Markdown or JSON"));
    m_note->setObjectName(u"compareNote"_s);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* const tools = new QHBoxLayout;
    tools->setSpacing(12);
    tools->addWidget(m_tabs);
    tools->addWidget(m_note, 1);
    tools->addWidget(m_differences);
    tools->addWidget(generations);
    tools->addWidget(m_prices);
    tools->addWidget(m_export);
    layout.addLayout(top);
    layout.addLayout(tools);
}

QWidget* ComparePage::makeFigures()
{
    auto* const splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"compareSplitter"_s);
    splitter->setHandleWidth(24);
    splitter->setStyleSheet(u"QSplitter::handle, QAbstractScrollArea::corner "
                            "{ background: transparent; }"_s);
    m_table = new ComparisonTable(splitter);
    auto* const charts = new QWidget(splitter);
    auto* const layout = new QVBoxLayout(charts);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->setSpacing(16);
    m_bars = new BarChart(charts);
    m_bars->setObjectName(u"compareBars"_s);
    m_radar = new RadarChart(charts);
    m_radar->setObjectName(u"compareRadar"_s);
    m_words = new QLabel(charts);
    m_words->setObjectName(u"compareWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addWidget(m_bars, 4);
    layout->addWidget(m_words, 4);
    layout->addWidget(m_radar, 5);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({2000, 1000});
    connect(m_table, &ComparisonTable::currentFigureChanged, this, &ComparePage::showBars);
    connect(m_table, &ComparisonTable::figureRequested, this, &ComparePage::figureRequested);
    return splitter;
}

QWidget* ComparePage::makeEmpty()
{
    auto* const empty = new QWidget(this);
    m_missing = new QLabel(empty);
    m_missing->setObjectName(u"compareMissing"_s);
    m_missing->setAlignment(Qt::AlignCenter);
    m_missing->setFont(uiFont(14));
    m_missing->setForegroundRole(QPalette::PlaceholderText);
    m_missing->setWordWrap(true);
    auto* const begin = new QPushButton(tr("Compare NeuronCores v1 to v4"), empty);
    begin->setObjectName(u"compareBegin"_s);
    connect(begin, &QPushButton::clicked, this, &ComparePage::compareGenerations);
    auto* const layout = new QVBoxLayout(empty);
    layout->setSpacing(16);
    layout->addStretch();
    layout->addWidget(m_missing);
    layout->addWidget(begin, 0, Qt::AlignCenter);
    layout->addStretch();
    return empty;
}

void ComparePage::setGlossary(const Glossary& glossary)
{
    m_bars->setGlossary(glossary);
    m_table->setGlossary(glossary);
    connect(m_bars, &BarChart::termRequested, this, &ComparePage::termRequested);
    connect(m_table, &ComparisonTable::termRequested, this, &ComparePage::termRequested);
}

void ComparePage::compareGenerations()
{
    if (!m_catalog)
        return;
    QStringList names;
    for (const std::string& name : subjectNames(*m_catalog, SubjectKind::NeuronCore))
        names << text(name);
    setSubjects(names);
}

void ComparePage::setCatalog(const Catalog& catalog)
{
    m_catalog = catalog;
    m_subjects->setCatalog(catalog);
    const QStringList names = m_names;
    m_names.clear();
    m_comparison.reset();
    setSubjects(names);
    refresh();
}

void ComparePage::setSubjects(const QStringList& names)
{
    if (!m_catalog)
        return;
    QStringList wanted;
    std::optional<SubjectKind> first;
    for (const QString& name : names) {
        const auto kind = kindOf(*m_catalog, name.toStdString());
        if (!first)
            first = kind;
        const bool room = wanted.size() < static_cast<qsizetype>(mostSubjects);
        if (kind && kind == first && room && !wanted.contains(name))
            wanted << name;
    }
    if (wanted == m_names)
        return;
    m_names = wanted;
    m_diagramsAreOld = true;
    refresh();
    Q_EMIT subjectsChanged(m_names);
}

QStringList ComparePage::subjects() const
{
    return m_names;
}

RowChoice ComparePage::choice() const
{
    return m_differences->isChecked() ? RowChoice::Differences : RowChoice::All;
}

void ComparePage::refresh()
{
    m_subjects->setSubjects(m_names);
    m_note->clear();
    m_comparison.reset();
    QString missing = m_names.isEmpty()
        ? tr("Add machines, chips or NeuronCores to see them side by side.")
        : tr("Add a second one to compare %1 with.").arg(m_names.value(0));
    if (m_catalog && m_names.size() >= static_cast<qsizetype>(fewestSubjects)) {
        auto comparison = compare(*m_catalog, plain(m_names), m_ownPrices);
        if (comparison)
            m_comparison = *std::move(comparison);
        else
            missing = text(message(comparison.error().front()));
    }
    m_missing->setText(missing);
    m_tabs->setTabEnabled(diagramsTab, m_comparison.has_value());
    m_export->setEnabled(m_comparison.has_value());
    m_prices->setVisible(m_comparison && m_comparison->kind == SubjectKind::Machine);
    m_differences->setEnabled(m_comparison.has_value());
    if (m_comparison)
        showComparison(*m_comparison);
    chooseView();
}

void ComparePage::showComparison(const Comparison& comparison)
{
    m_table->setComparison(comparison, choice());
    m_radar->setSeries(tr("Main figures"), radarOf(comparison));
    if (m_table->currentFigure() == nullptr) {
        m_table->setCurrentFigure(firstTelling(comparison));
        m_table->scrollToTop();
    }
    showBars();
}

void ComparePage::showBars()
{
    const ComparisonRow* const row = m_table->currentFigure();
    if (row == nullptr) {
        m_bars->hide();
        m_words->setText(tr("Choose a figure to see it as bars."));
        m_words->show();
        return;
    }
    const Series series = barsOf(m_table->comparisonModel().comparison(), *row);
    const bool numbers = std::ranges::any_of(
        series.points, [](const SeriesPoint& point) { return point.value.has_value(); });
    QStringList lines{series.name, {}};
    for (const SeriesPoint& point : series.points)
        lines << u"%1: %2"_s.arg(point.label, point.text);
    m_words->setText(lines.join(u'\n'));
    m_words->setVisible(!numbers);
    m_bars->setVisible(numbers);
    m_bars->setSeries(
        series, {.scale = scaleFor(series), .accented = std::size_t{0}, .tickText = {}});
}

void ComparePage::chooseView()
{
    const bool diagrams = m_tabs->currentIndex() == diagramsTab && m_comparison;
    m_differences->setVisible(!diagrams);
    if (!m_comparison)
        m_views->setCurrentWidget(m_empty);
    else if (!diagrams)
        m_views->setCurrentWidget(m_figures);
    else
        showDiagrams();
}

/// They are drawn when they are first looked at.
void ComparePage::showDiagrams()
{
    if (m_diagramsAreOld && m_catalog)
        m_board->setSubjects(*m_catalog, m_comparison->kind, m_names);
    m_diagramsAreOld = false;
    m_views->setCurrentWidget(m_board);
}

void ComparePage::goTo(const QString& name)
{
    if (!m_catalog)
        return;
    const std::string word = name.toStdString();
    const auto kind = kindOf(*m_catalog, word);
    const std::string address = kind ? exampleAddress(*m_catalog, *kind, word) : std::string();
    if (!address.empty())
        Q_EMIT placeRequested(text(address));
}

/// A file is read by programs: it is English, whatever the window speaks.
QString ComparePage::tableAs(Format format) const
{
    if (!m_comparison)
        return {};
    const EnglishScope english;
    const auto table = compare(*m_catalog, m_comparison->subjects, m_ownPrices);
    if (!table)
        return {};
    switch (format) {
    case Format::Csv:
        return plain(toCsv(*table, choice()));
    case Format::Markdown:
        return plain(toMarkdown(*table, choice()));
    case Format::Json:
        return plain(toJson(*table, choice()));
    }
    return {};
}

Result<void> ComparePage::saveTable(const QString& file) const
{
    Format format = Format::Csv;
    if (file.endsWith(u".md"_s, Qt::CaseInsensitive))
        format = Format::Markdown;
    else if (file.endsWith(u".json"_s, Qt::CaseInsensitive))
        format = Format::Json;
    else if (!file.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return std::unexpected(Problem{
            file.toStdString(), tr("the name must end in .csv, .md or .json").toStdString()});
    QSaveFile out(file);
    const QByteArray bytes = tableAs(format).toUtf8();
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return {};
    return std::unexpected(Problem{
        file.toStdString(),
        tr("it could not be written: %1").arg(out.errorString()).toStdString()});
}

void ComparePage::setPrices(const QStringList& prices)
{
    if (!m_catalog)
        return;
    m_ownPrices.clear();
    for (const QString& price : prices) {
        if (const auto read = parseOwnPrice(*m_catalog, price.toStdString()))
            m_ownPrices.push_back(*read);
    }
    refresh();
}

void ComparePage::askForPrices()
{
    if (!m_catalog)
        return;
    PriceDialog dialog(*m_catalog, m_names, m_ownPrices, this);
    if (dialog.exec() != QDialog::Accepted || dialog.prices() == m_ownPrices)
        return;
    QStringList prices;
    for (const OwnPrice& price : dialog.prices())
        prices << text(toString(price));
    setPrices(prices);
    m_table->setCurrentFigure(priceKey);
    Q_EMIT pricesChanged(prices);
}

void ComparePage::askForFile()
{
    const QString file = QFileDialog::getSaveFileName(
        this,
        tr("Save the table"),
        m_names.join(u'-') + u".csv"_s,
        tr("CSV (*.csv);;Markdown (*.md);;JSON (*.json)"));
    if (file.isEmpty())
        return;
    const Result<void> saved = saveTable(file);
    m_note->setText(saved ? tr("Saved as %1").arg(file) : text(message(saved.error())));
    m_note->setToolTip(m_note->text());
}

} // namespace atlas::views
