#include "views/simulation/TilePanel.h"

#include "views/language/Words.h"
#include "views/simulation/RunPage.h"
#include "views/simulation/TileForm.h"
#include "views/simulation/TileRows.h"
#include "views/simulation/ToolButton.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 20;
constexpr int choiceRow = 24;

QLabel* makeLabel(QWidget* parent, const char* name, const QFont& font, bool secondary = false)
{
    auto* const label = new QLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    label->setFont(font);
    label->setWordWrap(true);
    if (secondary)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

TilePanel::TilePanel(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"tilePanel"_s);
    setAccessibleName(tr("Simulation of a NeuronCore"));
    auto* const content = new QWidget;
    content->setObjectName(u"tileContent"_s);
    auto* const body = new QVBoxLayout(content);
    body->setContentsMargins(side, 12, side - 4, 16);
    body->setSpacing(12);
    body->addWidget(buildHead());
    m_form = new TileForm(this);
    body->addWidget(m_form);
    buildWorking(*body);
    m_problem = makeLabel(this, "tileRunProblem", uiFont(13));
    body->addWidget(m_problem);
    m_sentence = makeLabel(this, "tileBound", uiFont(13, QFont::Medium));
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setFocusPolicy(Qt::NoFocus);
    body->addWidget(m_sentence);
    const auto list = [&](const QString& title, const char* name) {
        auto* const made = new RowList(title, this);
        made->setObjectName(QLatin1StringView(name));
        body->addWidget(made);
        return made;
    };
    m_rows = list(tr("Whole run"), "tileRows");
    m_now = list(tr("At this moment"), "tileNow");
    buildChoices(*body);
    m_engines = list(tr("Engines, busy"), "tileEngines");
    m_figures = list(tr("What was assumed"), "tileFigures");
    body->addStretch();
    auto* const scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setPage({});
    setProgress(std::nullopt, {});
}

QWidget* TilePanel::buildHead()
{
    auto* const head = new QWidget(this);
    m_kind = makeLabel(head, "tileKind", uiFont(12), true);
    m_title = makeLabel(head, "tileTitle", uiFont(22, QFont::DemiBold));
    m_place = makeLabel(head, "tilePlace", uiFont(13), true);
    auto* const close = new ToolButton(Icon::Close, tr("Leave the simulation (Esc)"), head);
    close->setObjectName(u"leaveTiles"_s);
    connect(close, &QAbstractButton::clicked, this, &TilePanel::closeRequested);
    auto* const words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_kind);
    words->addWidget(m_title);
    words->addWidget(m_place);
    auto* const row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    return head;
}

void TilePanel::buildWorking(QVBoxLayout& body)
{
    m_run = new QPushButton(tr("Run"), this);
    m_run->setObjectName(u"runTiles"_s);
    m_run->setDefault(true);
    connect(m_run, &QPushButton::clicked, this, &TilePanel::runRequested);
    body.addWidget(m_run);
    m_working = new QWidget(this);
    m_progress = new QProgressBar(m_working);
    m_progress->setObjectName(u"tileProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_remaining = makeLabel(m_working, "tileRemaining", uiFont(12), true);
    m_cancel = new QPushButton(tr("Cancel"), m_working);
    m_cancel->setObjectName(u"cancelTiles"_s);
    connect(m_cancel, &QPushButton::clicked, this, &TilePanel::cancelRequested);
    auto* const working = new QVBoxLayout(m_working);
    working->setContentsMargins(0, 0, 0, 0);
    working->addWidget(m_progress);
    auto* const line = new QHBoxLayout;
    line->addWidget(m_remaining, 1);
    line->addWidget(m_cancel);
    working->addLayout(line);
    body.addWidget(m_working);
}

void TilePanel::buildChoices(QVBoxLayout& body)
{
    m_choicesTitle = makeLabel(this, "tileChoicesTitle", uiFont(12, QFont::DemiBold));
    m_choicesTitle->setText(tr("Other choices, double click takes one"));
    body.addWidget(m_choicesTitle);
    m_choices = new QTreeWidget(this);
    m_choices->setObjectName(u"tileChoices"_s);
    m_choices->setAccessibleName(tr("Other tiles, blocks and buffers"));
    m_choices->setRootIsDecorated(false);
    m_choices->setFrameShape(QFrame::NoFrame);
    m_choices->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_choices->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_choices->setHeaderLabels({tr("Choice"), tr("Time"), tr("Of peak")});
    m_choices->header()->setStretchLastSection(false);
    m_choices->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_choices->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_choices->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_choices->header()->setSectionsClickable(false);
    connect(m_choices, &QTreeWidget::itemActivated, this, &TilePanel::choose);
    body.addWidget(m_choices);
}

void TilePanel::choose(QTreeWidgetItem* item)
{
    const int row = m_choices->indexOfTopLevelItem(item);
    if (row <= 0 || static_cast<std::size_t>(row) >= m_page.choices.size())
        return;
    MatmulRequest next = m_page.choices[static_cast<std::size_t>(row)].request;
    next.detail = TileDetail::Instructions;
    // The table goes away with what it was made of.
    QMetaObject::invokeMethod(
        this, [this, next] { Q_EMIT choiceRequested(next); }, Qt::QueuedConnection);
}

void TilePanel::showChoices()
{
    m_choices->clear();
    const bool there = m_page.choices.size() > 1;
    m_choices->setVisible(there);
    m_choicesTitle->setVisible(there);
    for (std::size_t i = 0; i < m_page.choices.size(); ++i) {
        const TileChoice& choice = m_page.choices[i];
        const Quantity time = quantityOf(choice.makespan);
        auto* const item = new QTreeWidgetItem(
            {i == 0 ? tr("as it is now") : plain(choice.what),
             time.value + u' ' + time.unit,
             QLocale().toString(choice.utilization * 100, 'f', 1) + u" %"_s});
        item->setSizeHint(0, QSize(0, choiceRow));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, tr("Bound by %1").arg(boundName(choice.bound)));
        if (i == 0) {
            for (int column = 0; column < 3; ++column)
                item->setFont(column, uiFont(13, QFont::DemiBold));
        }
        m_choices->addTopLevelItem(item);
    }
    m_choices->setFixedHeight(
        choiceRow * static_cast<int>(m_page.choices.size())
        + m_choices->header()->sizeHint().height() + 4);
}

void TilePanel::setPage(const TilePage& page)
{
    m_page = page;
    const TileRun* const run = page.chart ? &page.chart->run() : nullptr;
    m_kind->setText(tr("Simulation of a NeuronCore"));
    m_title->setText(run != nullptr ? tileTitle(run->request) : tr("Matrix product"));
    m_place->setText(page.place);
    QPalette failed = palette();
    failed.setColor(QPalette::WindowText, themeColor(Role::Failed));
    m_problem->setPalette(failed);
    m_problem->setText(page.problem);
    m_problem->setVisible(!page.problem.isEmpty());
    m_sentence->setVisible(run != nullptr);
    m_sentence->setText(run != nullptr ? boundText(*run) : QString());
    const auto fill = [run](RowList& list, std::vector<RunRow> rows) {
        list.setVisible(run != nullptr && !rows.empty());
        list.setRows(std::move(rows));
    };
    fill(*m_rows, run != nullptr ? tileRows(*page.chart) : std::vector<RunRow>());
    fill(*m_engines, run != nullptr ? engineRows(*run) : std::vector<RunRow>());
    fill(*m_figures, run != nullptr ? figureRows(run->core) : std::vector<RunRow>());
    m_now->setVisible(run != nullptr && !page.chart->isEmpty());
    showChoices();
}

void TilePanel::setActivity(const TileActivity& activity)
{
    if (m_page.chart)
        m_now->setRows(activityRows(*m_page.chart, activity));
}

void TilePanel::setProgress(std::optional<double> share, const QString& remaining)
{
    m_working->setVisible(share.has_value());
    m_run->setVisible(!share);
    if (!share)
        return;
    m_progress->setRange(0, *share > 0 ? 1000 : 0);
    m_progress->setValue(static_cast<int>(*share * 1000));
    m_remaining->setText(remaining);
}

void TilePanel::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), themeColor(Role::Panel));
}

} // namespace atlas::views
