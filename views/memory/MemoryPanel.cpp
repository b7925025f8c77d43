#include "views/memory/MemoryPanel.h"

#include "views/memory/VerdictCard.h"
#include "views/memory/WorkloadForm.h"
#include "views/simulation/ToolButton.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 20;
constexpr std::size_t mostWays = 3;

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

MemoryPanel::MemoryPanel(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"memoryPanel"_s);
    setAccessibleName(tr("Fit a model"));
    auto* const content = new QWidget;
    content->setObjectName(u"memoryContent"_s);
    auto* const body = new QVBoxLayout(content);
    body->setContentsMargins(side, 12, side - 4, 16);
    body->setSpacing(10);
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
}

QWidget* MemoryPanel::buildHead()
{
    auto* const head = new QWidget(this);
    QLabel* const title = makeLabel(head, "memoryTitle", uiFont(13, QFont::DemiBold));
    title->setText(tr("Does it fit?"));
    auto* const close = new ToolButton(Icon::Close, tr("Leave the model (Esc)"), head);
    close->setObjectName(u"leaveMemory"_s);
    connect(close, &QAbstractButton::clicked, this, &MemoryPanel::closeRequested);
    auto* const row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(title, 1);
    row->addWidget(close);
    return head;
}

void MemoryPanel::buildBody(QVBoxLayout& body)
{
    body.addWidget(buildHead());
    m_form = new WorkloadForm(this);
    body.addWidget(&m_form->subject());
    m_verdict = new VerdictCard(this);
    body.addWidget(m_verdict);
    m_waysTitle = makeLabel(this, "waysTitle", uiFont(12, QFont::Medium), true);
    m_waysTitle->setText(tr("What would do"));
    body.addWidget(m_waysTitle);
    for (std::size_t i = 0; i < mostWays; ++i) {
        auto* const way = new QPushButton(this);
        way->setObjectName(u"way%1"_s.arg(i));
        connect(way, &QPushButton::clicked, this, [this, i] { Q_EMIT wayChosen(i); });
        body.addWidget(way);
        way->setAccessibleName(tr("What would do"));
        m_ways.push_back(way);
    }
    m_hint = makeLabel(this, "waysHint", uiFont(13));
    body.addWidget(m_hint);
    m_reasons = makeLabel(this, "fitReasons", uiFont(13));
    m_cautions = makeLabel(this, "fitCautions", uiFont(13));
    for (QLabel* const label : {m_reasons, m_cautions}) {
        label->setTextFormat(Qt::RichText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFocusPolicy(Qt::NoFocus);
    }
    body.addWidget(m_reasons);
    body.addWidget(m_form);
    body.addWidget(m_cautions);
    m_memory = new RowList(tr("Memory of the fullest core"), this);
    m_memory->setObjectName(u"memoryRows"_s);
    body.addWidget(m_memory);
    m_speed = new RowList(tr("Speed"), this);
    m_speed->setObjectName(u"speedRows"_s);
    body.addWidget(m_speed);
    m_model = new RowList(tr("Model and host"), this);
    m_model->setObjectName(u"modelRows"_s);
    body.addWidget(m_model);
    body.addStretch();
}

void MemoryPanel::setPage(const MemoryPage& page)
{
    m_page = page;
    m_verdict->setPage(page);
    for (std::size_t i = 0; i < m_ways.size(); ++i) {
        m_ways[i]->setVisible(i < page.ways.size());
        m_ways[i]->setText(i < page.ways.size() ? page.ways[i] : QString());
        m_ways[i]->setAccessibleName(tr("What would do: %1").arg(m_ways[i]->text()));
    }
    m_waysTitle->setVisible(!page.ways.empty() || !page.hint.isEmpty());
    m_hint->setText(page.hint);
    m_hint->setVisible(!page.hint.isEmpty());
    if (m_reasons->text() != page.reasons)
        m_reasons->setText(page.reasons);
    m_reasons->setVisible(!page.reasons.isEmpty());
    if (m_cautions->text() != page.cautions)
        m_cautions->setText(page.cautions);
    m_cautions->setVisible(!page.cautions.isEmpty());
    for (const auto& [list, rows] :
         {std::pair{m_memory, &page.memory},
          std::pair{m_speed, &page.speed},
          std::pair{m_model, &page.model}}) {
        list->setRows(*rows);
        list->setVisible(!rows->empty());
    }
}

void MemoryPanel::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), themeColor(Role::Panel));
}

} // namespace atlas::views
