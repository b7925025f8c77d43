#include "views/simulation/SimulationPanel.h"

#include "views/simulation/SimulationForm.h"
#include "views/simulation/ToolButton.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QVBoxLayout>

#include <cmath>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 20;
constexpr int mostPercent = 200;

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

SimulationPanel::SimulationPanel(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"simulationPanel"_s);
    setAccessibleName(tr("Simulation"));
    auto* const content = new QWidget;
    content->setObjectName(u"simulationContent"_s);
    auto* const body = new QVBoxLayout(content);
    body->setContentsMargins(side, 12, side - 4, 16);
    body->setSpacing(12);
    buildBody(*body);
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

QWidget* SimulationPanel::buildHead()
{
    auto* const head = new QWidget(this);
    m_kind = makeLabel(head, "simKind", uiFont(12), true);
    m_title = makeLabel(head, "simTitle", uiFont(22, QFont::DemiBold));
    m_place = makeLabel(head, "simPlace", uiFont(13), true);
    auto* const close = new ToolButton(Icon::Close, tr("Leave the simulation (Esc)"), head);
    close->setObjectName(u"leaveSimulation"_s);
    connect(close, &QAbstractButton::clicked, this, &SimulationPanel::closeRequested);
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

/// What can be done to the link or the chip that is selected.
QWidget* SimulationPanel::buildLinkTools()
{
    m_linkTools = new QWidget(this);
    m_fail = new QPushButton(tr("Fail the link"), m_linkTools);
    m_fail->setObjectName(u"failLink"_s);
    m_dead = new QPushButton(m_linkTools);
    m_dead->setObjectName(u"markDead"_s);
    connect(m_fail, &QPushButton::clicked, this, [this] {
        if (m_page.link && m_page.link->share == 0)
            Q_EMIT restoreLinkRequested();
        else
            Q_EMIT failRequested();
    });
    connect(
        m_dead, &QPushButton::clicked, this, [this] { Q_EMIT deadRequested(!m_page.chipDead); });
    m_shareRow = new QWidget(m_linkTools);
    auto* const caption = new QLabel(tr("Bandwidth"), m_shareRow);
    m_share = new QSlider(Qt::Horizontal, m_shareRow);
    m_share->setObjectName(u"linkShare"_s);
    m_share->setAccessibleName(tr("Bandwidth of the link, percent of what its page states"));
    m_share->setRange(1, mostPercent);
    m_share->setPageStep(10);
    m_shareText = new QLabel(m_shareRow);
    m_shareText->setObjectName(u"linkShareText"_s);
    m_shareText->setFont(uiFont(13, QFont::DemiBold));
    m_shareText->setMinimumWidth(48);
    m_shareText->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* const row = new QHBoxLayout(m_shareRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(caption);
    row->addWidget(m_share, 1);
    row->addWidget(m_shareText);
    connect(m_share, &QSlider::valueChanged, this, [this](int percent) {
        sayShare(percent);
        Q_EMIT shareRequested(percent / 100.0, !m_share->isSliderDown());
    });
    connect(m_share, &QSlider::sliderReleased, this, [this] {
        Q_EMIT shareRequested(m_share->value() / 100.0, true);
    });
    auto* const layout = new QVBoxLayout(m_linkTools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_shareRow);
    layout->addWidget(m_fail);
    layout->addWidget(m_dead);
    return m_linkTools;
}

void SimulationPanel::buildBody(QVBoxLayout& body)
{
    body.addWidget(buildHead());
    m_form = new SimulationForm(this);
    body.addWidget(m_form);
    m_run = new QPushButton(tr("Run"), this);
    m_run->setObjectName(u"runSimulation"_s);
    m_run->setDefault(true);
    connect(m_run, &QPushButton::clicked, this, &SimulationPanel::runRequested);
    body.addWidget(m_run);
    m_working = new QWidget(this);
    m_progress = new QProgressBar(m_working);
    m_progress->setObjectName(u"runProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_remaining = makeLabel(m_working, "runRemaining", uiFont(12), true);
    m_cancel = new QPushButton(tr("Cancel"), m_working);
    m_cancel->setObjectName(u"cancelRun"_s);
    connect(m_cancel, &QPushButton::clicked, this, &SimulationPanel::cancelRequested);
    auto* const working = new QVBoxLayout(m_working);
    working->setContentsMargins(0, 0, 0, 0);
    working->addWidget(m_progress);
    auto* const line = new QHBoxLayout;
    line->addWidget(m_remaining, 1);
    line->addWidget(m_cancel);
    working->addLayout(line);
    body.addWidget(m_working);
    m_problem = makeLabel(this, "runProblem", uiFont(13));
    body.addWidget(m_problem);
    m_sentence = makeLabel(this, "bottleneck", uiFont(13, QFont::Medium));
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setFocusPolicy(Qt::NoFocus);
    body.addWidget(m_sentence);
    m_linkRows = new RowList(tr("This link"), this);
    m_linkRows->setObjectName(u"linkRows"_s);
    body.addWidget(m_linkRows);
    body.addWidget(buildLinkTools());
    m_runRows = new RowList(tr("Whole run"), this);
    m_runRows->setObjectName(u"runRows"_s);
    body.addWidget(m_runRows);
    m_faults = new QVBoxLayout;
    m_faults->setSpacing(8);
    body.addLayout(m_faults);
    m_assumptions = new RowList(tr("Assumptions"), this);
    m_assumptions->setObjectName(u"assumptions"_s);
    connect(m_assumptions, &RowList::editRequested, this, &SimulationPanel::assumptionRequested);
    body.addWidget(m_assumptions);
    body.addStretch();
}

void SimulationPanel::setPage(const SimulationPage& page)
{
    const bool sameFaults =
        page.faults.size() == m_page.faults.size()
        && std::equal(
            page.faults.begin(), page.faults.end(), m_page.faults.begin(), [](auto& a, auto& b) {
                return a.kind == b.kind && a.title == b.title && a.note == b.note
                    && a.index == b.index;
            });
    m_page = page;
    m_kind->setText(page.kind);
    m_title->setText(page.title);
    m_place->setText(page.place);
    m_place->setVisible(!page.place.isEmpty());
    m_sentence->setText(page.sentence);
    m_sentence->setVisible(!page.sentence.isEmpty());
    QPalette failed = palette();
    failed.setColor(QPalette::WindowText, themeColor(Role::Failed));
    m_problem->setPalette(failed);
    m_problem->setText(page.problem);
    m_problem->setVisible(!page.problem.isEmpty());
    m_linkRows->setTitle(page.chip ? tr("This chip") : tr("This link"));
    m_linkRows->setRows(page.linkRows);
    m_linkRows->setVisible(!page.linkRows.empty());
    m_runRows->setRows(page.runRows);
    m_runRows->setVisible(!page.runRows.empty());
    m_assumptions->setRows(page.assumptions);
    m_assumptions->setVisible(!page.assumptions.empty());
    showLink();
    if (!sameFaults)
        showFaults();
}

void SimulationPanel::showLink()
{
    m_linkTools->setVisible(m_page.link.has_value() || m_page.chip);
    m_fail->setVisible(m_page.link.has_value());
    m_shareRow->setVisible(m_page.link && m_page.link->share > 0);
    m_dead->setVisible(m_page.chip);
    m_dead->setText(m_page.chipDead ? tr("Bring the chip back") : tr("Mark the chip dead"));
    if (!m_page.link)
        return;
    const bool failed = m_page.link->share == 0;
    m_fail->setText(failed ? tr("Restore the link") : tr("Fail the link"));
    m_share->setToolTip(m_page.link->bandwidth);
    if (!failed && !m_share->isSliderDown()) {
        const QSignalBlocker quiet(m_share);
        m_share->setValue(static_cast<int>(std::lround(m_page.link->share * 100)));
    }
    sayShare(m_share->value());
}

void SimulationPanel::sayShare(int percent)
{
    m_shareText->setText(u"%1 %"_s.arg(percent));
}

void SimulationPanel::showFaults()
{
    while (QLayoutItem* const item = m_faults->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    for (const FaultNote& note : m_page.faults) {
        auto* const card = new FaultCard(note, this);
        connect(card, &FaultCard::restoreRequested, this, &SimulationPanel::restoreRequested);
        m_faults->addWidget(card);
    }
}

void SimulationPanel::setProgress(std::optional<double> share, const QString& remaining)
{
    m_working->setVisible(share.has_value());
    m_run->setVisible(!share);
    if (!share)
        return;
    m_progress->setRange(0, *share > 0 ? 1000 : 0);
    m_progress->setValue(static_cast<int>(*share * 1000));
    m_remaining->setText(remaining);
}

void SimulationPanel::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), themeColor(Role::Panel));
}

} // namespace atlas::views
