#include "views/panels/InspectorPanel.h"

#include "views/panels/InspectorList.h"
#include "views/panels/InspectorModel.h"
#include "views/reference/TermLabel.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QApplication>
#include <QClipboard>
#include <QFontMetrics>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 20;

} // namespace

/// Where the selected thing stands, beside a stripe in the colour of its kind.
class InspectorPanel::PlaceLine : public TermLabel {
public:
    explicit PlaceLine(QWidget* parent)
        : TermLabel(13, parent)
    {
        setObjectName(u"inspectorPlace"_s);
        setSecondary(true);
    }

    void show(const QString& text, std::optional<Role> stripe)
    {
        m_stripe = stripe;
        setLead(stripe ? 12 : 0);
        setText(text);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        TermLabel::paintEvent(event);
        if (!m_stripe)
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColor(*m_stripe));
        painter.drawRoundedRect(QRectF(0, 2, 4, height() - 4), 2, 2);
    }

private:
    std::optional<Role> m_stripe;
};

InspectorPanel::InspectorPanel(QWidget* parent)
    : QWidget(parent)
    , m_kind(new TermLabel(12, this))
    , m_title(new QLabel(this))
    , m_place(new PlaceLine(this))
    , m_tabs(new QTabBar(this))
    , m_model(new InspectorModel(this))
    , m_list(new InspectorList(*m_model, this))
    , m_zoom(new QPushButton(this))
{
    setObjectName(u"inspector"_s);
    setAccessibleName(tr("Inspector"));
    m_kind->setObjectName(u"inspectorKind"_s);
    m_kind->setSecondary(true);
    m_title->setObjectName(u"inspectorTitle"_s);
    m_title->setFont(uiFont(22, QFont::DemiBold));
    m_tabs->setObjectName(u"inspectorTabs"_s);
    m_tabs->setAccessibleName(tr("Inspector pages"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Figures"));
    m_tabs->addTab(tr("Links"));
    m_tabs->addTab(tr("Sources"));
    connect(m_tabs, &QTabBar::currentChanged, this, &InspectorPanel::showTab);
    m_zoom->setObjectName(u"inspectorZoom"_s);
    m_zoom->setAccessibleName(tr("Zoom to the selection"));
    m_zoom->setToolTip(tr("Zoom to what is selected (Z)"));
    connect(m_zoom, &QPushButton::clicked, this, &InspectorPanel::zoomRequested);
    buildList();

    auto* const head = new QVBoxLayout;
    head->setContentsMargins(side, 12, side, 0);
    head->setSpacing(0);
    head->addWidget(m_kind);
    head->addWidget(m_title);
    head->addSpacing(8);
    head->addWidget(m_place);
    head->addSpacing(8);
    head->addWidget(m_tabs);
    auto* const foot = new QVBoxLayout;
    foot->setContentsMargins(side, 10, side, 14);
    foot->addWidget(m_zoom);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    setPage({});
}

void InspectorPanel::buildList()
{
    m_list->setObjectName(u"inspectorList"_s);
    m_list->setAccessibleName(tr("Figures and links"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->verticalScrollBar()->setSingleStep(25);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_list, &QListView::clicked, this, &InspectorPanel::activate);
    connect(m_list, &QListView::activated, this, &InspectorPanel::activate);
    connect(m_list, &QListView::customContextMenuRequested, this, &InspectorPanel::showContextMenu);
    connect(m_list, &InspectorList::termRequested, this, &InspectorPanel::termRequested);
    connect(m_kind, &TermLabel::termRequested, this, &InspectorPanel::termRequested);
    connect(m_place, &TermLabel::termRequested, this, &InspectorPanel::termRequested);
}

void InspectorPanel::setGlossary(const Glossary& glossary)
{
    m_kind->setGlossary(glossary);
    m_place->setGlossary(glossary);
    m_model->setGlossary(glossary);
}

void InspectorPanel::setPage(InspectorPage page)
{
    m_page = std::move(page);
    m_kind->setText(m_page.kind);
    fitTitle();
    m_title->setToolTip(m_page.title);
    m_place->show(m_page.place, m_page.stripe);
    // Before a machine is there, nothing is offered that leads nowhere.
    const bool filled = !m_page.figures.empty();
    m_place->setVisible(!m_page.place.isEmpty());
    m_tabs->setVisible(filled);
    m_list->setFocusPolicy(filled ? Qt::StrongFocus : Qt::NoFocus);
    m_zoom->setText(m_page.zoomLabel);
    m_zoom->setVisible(!m_page.zoomLabel.isEmpty());
    showTab(m_tabs->currentIndex());
}

void InspectorPanel::showTab(int tab)
{
    const std::array pages{&m_page.figures, &m_page.links, &m_page.sources};
    m_model->setRows(*pages.at(static_cast<std::size_t>(std::clamp(tab, 0, 2))));
    m_list->doItemsLayout();
    m_list->scrollToTop();
    if (m_list->hasFocus())
        goToFirst();
    m_list->setAccessibleName(tr("%1 of %2").arg(m_tabs->tabText(tab), m_page.title));
}

void InspectorPanel::activate(const QModelIndex& index)
{
    const InspectorRow& row = m_model->row(index);
    if (row.target)
        Q_EMIT elementRequested(*row.target);
    else if (row.path)
        Q_EMIT pathRequested(*row.path);
    else if (!row.feature.isEmpty())
        Q_EMIT featureRequested(row.feature);
    else if (row.leadsToFact())
        Q_EMIT factRequested(row.owner, row.key);
    else
        m_model->toggle(index);
}

void InspectorPanel::copyRow(const QModelIndex& index) const
{
    if (!index.isValid())
        return;
    const InspectorRow& row = m_model->row(index);
    QString text = row.value.isEmpty() ? row.name : u"%1 %2"_s.arg(row.value, row.unit).trimmed();
    if (row.kind == InspectorRow::Kind::Source)
        text = row.name;
    if (row.kind == InspectorRow::Kind::Trace)
        text = m_model->data(index, Qt::DisplayRole).toString();
    QApplication::clipboard()->setText(text);
}

void InspectorPanel::copyPage() const
{
    QApplication::clipboard()->setText(asText(m_page));
}

void InspectorPanel::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->currentIndex().isValid())
        goToFirst();
}

/// The keyboard starts at the first row that is no heading.
void InspectorPanel::goToFirst()
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex index = m_model->index(i);
        if (m_model->row(index).kind == InspectorRow::Kind::Section)
            continue;
        m_list->setCurrentIndex(index);
        m_list->scrollToTop();
        return;
    }
}

void InspectorPanel::showContextMenu(const QPoint& position)
{
    const QModelIndex index = m_list->indexAt(position);
    QMenu menu(this);
    if (index.isValid() && m_model->row(index).kind != InspectorRow::Kind::Section)
        menu.addAction(tr("Copy value"), this, [this, index] { copyRow(index); });
    if (index.isValid()) {
        const QRect row = m_list->visualRect(index);
        const QRect place(m_list->viewport()->mapToGlobal(row.topLeft()), row.size());
        for (const TermMark& mark : m_model->terms(index))
            menu.addAction(tr("What is “%1”?").arg(mark.term), this, [this, mark, place] {
                Q_EMIT termRequested(mark.term, place);
            });
        const InspectorRow& shown = m_model->row(index);
        if (!shown.key.isEmpty())
            menu.addAction(
                tr("Show on the Facts page"), this, [this, owner = shown.owner, key = shown.key] {
                    Q_EMIT factRequested(owner, key);
                });
    }
    menu.addAction(tr("Copy all as text"), this, &InspectorPanel::copyPage);
    menu.exec(m_list->viewport()->mapToGlobal(position));
}

void InspectorPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitTitle();
}

/// Words of another size need other rows.
void InspectorPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_zoom != nullptr)
        setPage(m_page);
}

void InspectorPanel::fitTitle()
{
    const QFontMetrics metrics(m_title->font());
    m_title->setText(metrics.elidedText(m_page.title, Qt::ElideRight, width() - 2 * side));
}

} // namespace atlas::views
