#include "views/pages/FactsPage.h"

#include "model/facts/FactWriters.h"
#include "views/export/PictureExport.h"
#include "views/language/Words.h"
#include "views/pages/Controls.h"
#include "views/pages/FactText.h"
#include "views/pages/FactsModel.h"
#include "views/reference/TermBrowser.h"
#include "views/theme/Fonts.h"
#include "views/theme/FormWidgets.h"
#include "views/theme/TextScale.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 20;
int rowHeight()
{
    return textScaled(26);
}
int detailsWidth()
{
    return textScaled(330);
}

QString text(std::string_view english)
{
    return words(english);
}

/// The facts in the format of a file's extension.
Result<std::string> written(const std::vector<Fact>& facts, const QString& path)
{
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return factsAsCsv(facts);
    if (path.endsWith(u".md"_s, Qt::CaseInsensitive))
        return factsAsMarkdown(facts);
    if (path.endsWith(u".json"_s, Qt::CaseInsensitive))
        return factsAsJson(facts);
    return std::unexpected(Problem{
        .where = path.toStdString(),
        .what =
            FactsPage::tr("expected a file name that ends in .csv, .md or .json").toStdString()});
}

} // namespace

FactsPage::FactsPage(QWidget* parent)
    : Page(parent)
    , m_model(new FactsModel(this))
    , m_view(new FactsView(this))
    , m_words(new FilterField(this))
    , m_owner(new ChoiceBox(this))
    , m_section(new ChoiceBox(this))
    , m_count(new QLabel(this))
    , m_table(new QTableView(this))
    , m_details(new TermBrowser(this))
    , m_place(new QPushButton(tr("Show in the diagram"), this))
{
    setObjectName(u"factsPage"_s);
    setAccessibleName(tr("Facts"));
    m_view->setSourceModel(m_model);
    prepareTable();
    auto* const split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(m_table);
    split->addWidget(makeDetails());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    split->setSizes({10 * detailsWidth(), detailsWidth()});
    auto* const indented = new QHBoxLayout;
    indented->setContentsMargins(margin - 8, 0, 0, 0); // cells start 8 from their edge
    indented->addWidget(split);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeFilters());
    layout->addLayout(indented, 1);
    connect(m_words, &QLineEdit::textChanged, this, &FactsPage::filter);
    connect(m_owner, &QComboBox::currentIndexChanged, this, &FactsPage::filter);
    connect(m_section, &QComboBox::currentIndexChanged, this, &FactsPage::filter);
    showChosen();
}

QWidget* FactsPage::makeHead()
{
    auto* const head = new QWidget(this);
    auto* const title = new QLabel(tr("Facts"), head);
    title->setFont(uiFont(20, QFont::DemiBold));
    m_count->setObjectName(u"factsCount"_s);
    m_count->setFont(uiFont(13));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* const save = new QPushButton(tr("Export…"), head);
    save->setObjectName(u"factsExport"_s);
    save->setAccessibleName(tr("Export the figures that are shown"));
    save->setToolTip(tr("Writes the figures that are shown as CSV, Markdown or JSON"));
    connect(save, &QPushButton::clicked, this, &FactsPage::askForFile);
    auto* const layout = new QHBoxLayout(head);
    layout->setContentsMargins(margin, 14, margin, 4);
    layout->setSpacing(12);
    m_count->setContentsMargins(0, 5, 0, 0); // onto the baseline of the title
    layout->addWidget(title);
    layout->addWidget(m_count, 1);
    layout->addWidget(save);
    return head;
}

QWidget* FactsPage::makeFilters()
{
    auto* const bar = new QWidget(this);
    m_words->setObjectName(u"factsFilter"_s);
    m_words->setAccessibleName(tr("Words that the figures speak of"));
    m_words->setPlaceholderText(tr("Filter by words"));
    m_words->setMinimumWidth(180);
    m_words->installEventFilter(this);
    m_owner->setObjectName(u"factsOwner"_s);
    m_owner->setAccessibleName(tr("Machine, chip or NeuronCore"));
    m_section->setObjectName(u"factsSection"_s);
    m_section->setAccessibleName(tr("Section"));
    auto* const fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(m_words, 1);
    fields->addWidget(m_owner);
    fields->addWidget(m_section);
    auto* const chips = new QHBoxLayout;
    chips->setSpacing(8);
    for (const FactState state : allFactStates()) {
        auto* const chip = new Chip(wordsOf(state), markOf(state), bar);
        chip->setObjectName(u"factsState%1"_s.arg(static_cast<int>(state)));
        chip->setToolTip(tr("Only figures that are: %1").arg(wordsOf(state)));
        connect(chip, &QAbstractButton::toggled, this, &FactsPage::filter);
        m_chips.at(static_cast<std::size_t>(state)) = chip;
        chips->addWidget(chip);
    }
    chips->addStretch(1);
    auto* const layout = new QVBoxLayout(bar);
    layout->setContentsMargins(margin, 6, margin, 12);
    layout->setSpacing(8);
    layout->addLayout(fields);
    layout->addLayout(chips);
    return bar;
}

QWidget* FactsPage::makeDetails()
{
    auto* const side = new QFrame(this);
    side->setObjectName(u"pageSide"_s);
    side->setMinimumWidth(260);
    m_details->setObjectName(u"factsDetails"_s);
    m_details->setAccessibleName(tr("The chosen figure"));
    m_details->setFont(uiFont(13));
    m_details->document()->setDocumentMargin(0);
    m_place->setObjectName(u"factsPlace"_s);
    connect(m_place, &QPushButton::clicked, this, [this] {
        if (const Fact* const fact = chosen(); fact != nullptr && !fact->place.empty())
            Q_EMIT placeRequested(plain(fact->place));
    });
    auto* const layout = new QVBoxLayout(side);
    layout->setContentsMargins(margin, 12, margin, 16);
    layout->setSpacing(12);
    layout->addWidget(m_details, 1);
    layout->addWidget(m_place);
    return side;
}

void FactsPage::prepareTable()
{
    m_table->setObjectName(u"factsTable"_s);
    m_table->setAccessibleName(tr("Figures"));
    m_table->setModel(m_view);
    m_table->setItemDelegate(new FactsDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMouseTracking(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight());
    QHeaderView* const header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(60);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // the catalogue's order
    fitColumns();
    for (const int column : {FactsModel::Name, FactsModel::Source})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(
        m_table->selectionModel(),
        &QItemSelectionModel::selectionChanged,
        this,
        &FactsPage::showChosen);
    connect(m_table, &QAbstractItemView::doubleClicked, m_place, &QPushButton::click);
}

void FactsPage::setCatalog(const Catalog& catalog)
{
    m_model->setFacts(listFacts(catalog));
    fillChoices();
    filter();
}

void FactsPage::fillChoices()
{
    const auto fill =
        [](ChoiceBox* choice, const QString& all, const std::vector<std::string>& names) {
            const QSignalBlocker quiet(choice);
            choice->clear();
            choice->addItem(all, QString());
            for (const std::string& name : names)
                choice->addItem(words(name), plain(name));
        };
    fill(m_owner, tr("All owners"), ownersOf(m_model->facts()));
    fill(m_section, tr("All sections"), sectionsOf(m_model->facts()));
}

void FactsPage::showOwner(const QString& owner)
{
    m_owner->setCurrentIndex(std::max(m_owner->findData(owner), 0));
}

void FactsPage::setWords(const QString& words)
{
    m_words->setText(words);
}

void FactsPage::showFact(const QString& owner, const QString& key)
{
    m_words->clear();
    showOwner(owner);
    for (int row = 0; row < m_view->rowCount(); ++row) {
        const QModelIndex index = m_view->index(row, 0);
        if (plain(m_model->fact(m_view->mapToSource(index).row()).key) == key) {
            m_table->selectRow(row);
            m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
            return;
        }
    }
}

void FactsPage::focusFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FactsPage::filter()
{
    FactFilter filter{
        .words = filterWords(m_words->text().toStdString()),
        .owner = m_owner->currentData().toString().toStdString(),
        .section = m_section->currentData().toString().toStdString()};
    // The chips count what each would show.
    std::vector<Fact> inAnyState;
    for (const std::size_t place : matching(m_model->facts(), filter))
        inAnyState.push_back(m_model->facts()[place]);
    const auto counts = countStates(inAnyState);
    for (const FactState state : allFactStates()) {
        const auto i = static_cast<std::size_t>(state);
        m_chips.at(i)->setCount(counts.at(i));
        if (m_chips.at(i)->isChecked())
            filter.states.push_back(state);
    }
    m_view->setFilter(std::move(filter));
    const int shown = m_view->rowCount();
    const int all = m_model->rowCount();
    say(shown == all ? tr("%Ln figures with their sources", nullptr, all)
                     : tr("%L1 of %Ln figures", nullptr, all).arg(shown));
    if (chosen() == nullptr && shown > 0)
        m_table->selectRow(0);
    showChosen();
}

void FactsPage::say(const QString& words)
{
    m_count->setText(words);
}

const Fact* FactsPage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->fact(m_view->mapToSource(rows.front()).row());
}

void FactsPage::showChosen()
{
    const Fact* const fact = chosen();
    m_place->setEnabled(fact != nullptr && !fact->place.empty());
    m_place->setToolTip(fact == nullptr ? QString() : text(fact->place));
    m_details->showPage(
        fact != nullptr ? richText(*fact)
                        : tr("No figure matches. Fewer words, or another chip, show more."));
}

void FactsPage::applyColors()
{
    setStyleSheet(pageRules());
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight());
    showChosen();
}

void FactsPage::fitColumns()
{
    constexpr std::array<int, FactsModel::columns> widths = {156, 132, 220, 132, 118, 100};
    for (int column = 0; column < FactsModel::columns; ++column)
        m_table->setColumnWidth(column, textScaled(widths.at(static_cast<std::size_t>(column))));
    // The words for how a figure is known are longer in some languages.
    constexpr int around = 18;
    constexpr int sign = 20;
    const QFontMetrics metrics(uiFont(13));
    int state = m_table->columnWidth(FactsModel::State);
    for (const FactState each : allFactStates()) {
        if (each != FactState::Gap)
            state = std::max(state, metrics.horizontalAdvance(wordsOf(each)) + sign + around);
    }
    const int gap = metrics.horizontalAdvance(wordsOf(FactState::Gap)) + around;
    m_table->setColumnWidth(FactsModel::State, state);
    m_table->setColumnWidth(
        FactsModel::Value, std::max(m_table->columnWidth(FactsModel::Value), gap));
}

/// Widths that a person chose last only as long as the size of words.
void FactsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_table != nullptr)
        fitColumns();
}

bool FactsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    auto* const key = static_cast<QKeyEvent*>(event);
    if (watched == m_words && key->key() == Qt::Key_Down) {
        m_table->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (watched == m_table && key->matches(QKeySequence::Copy)) {
        if (const Fact* const fact = chosen())
            QGuiApplication::clipboard()->setText(plainText(*fact));
        return true;
    }
    return Page::eventFilter(watched, event);
}

Result<void> FactsPage::exportTo(const QString& path) const
{
    const Result<std::string> bytes = written(m_view->shownFacts(), path);
    if (!bytes)
        return std::unexpected(bytes.error());
    return writeFile(QByteArray::fromStdString(*bytes), path);
}

void FactsPage::askForFile()
{
    const QString path = QFileDialog::getSaveFileName(
        this,
        tr("Export facts"),
        u"facts.csv"_s,
        tr("Comma-separated values (*.csv);;Markdown (*.md);;JSON (*.json)"));
    if (path.isEmpty())
        return;
    const Result<void> done = exportTo(path);
    say(done ? tr("Written to %1").arg(path) : text(message(done.error())));
}

} // namespace atlas::views
