#include "views/pages/EnginePage.h"

#include "model/engines/EngineSheet.h"
#include "views/language/Words.h"
#include "views/pages/Controls.h"
#include "views/pages/EngineText.h"
#include "views/reference/TermBrowser.h"
#include "views/theme/Fonts.h"
#include "views/theme/FormWidgets.h"
#include "views/theme/TextScale.h"

#include <QAbstractTextDocumentLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 20;
constexpr int sideWidth = 200;
// The largest tiles that any instruction takes: 64K elements of 128 partitions, 128 columns.
constexpr int mostElements = 65536;
constexpr int mostPartitions = 128;

QString text(std::string_view english)
{
    return words(english);
}

} // namespace

EnginePage::EnginePage(QWidget* parent)
    : Page(parent)
    , m_core(new ChoiceBox(this))
    , m_engines(new QListWidget(this))
    , m_text(new TermBrowser(this))
{
    setObjectName(u"enginePage"_s);
    setAccessibleName(tr("Engines"));
    const Work start;
    m_elements = makeSize(tr("N, elements of a partition"), mostElements, int(start.elements));
    m_partitions = makeSize(tr("P, partitions"), mostPartitions, int(start.partitions));
    m_stationary =
        makeSize(tr("S, columns that stay in the array"), mostPartitions, int(start.stationary));
    m_elements->setObjectName(u"engineElements"_s);
    m_partitions->setObjectName(u"enginePartitions"_s);
    m_stationary->setObjectName(u"engineStationary"_s);
    m_text->setObjectName(u"engineText"_s);
    m_text->setAccessibleName(tr("What is known of the engines"));
    m_text->document()->setDocumentMargin(margin);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_text, 1);
    body->addWidget(makeSide());
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addLayout(body, 1);
    connect(m_core, &QComboBox::currentIndexChanged, this, [this] {
        fillEngines();
        fillText();
    });
}

QSpinBox* EnginePage::makeSize(const QString& name, int most, int value)
{
    auto* const box = new QSpinBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setRange(1, most);
    box->setValue(value);
    fixWidth(*box, 90);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    connect(box, &QSpinBox::valueChanged, this, &EnginePage::fillText);
    return box;
}

QWidget* EnginePage::makeHead()
{
    auto* const head = new QWidget(this);
    auto* const title = new QLabel(tr("Engines"), head);
    title->setFont(uiFont(20, QFont::DemiBold));
    m_core->setObjectName(u"engineCore"_s);
    m_core->setAccessibleName(tr("NeuronCore generation"));
    auto* const layout = new QHBoxLayout(head);
    layout->setContentsMargins(margin, 14, margin, 10);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addSpacing(4);
    layout->addWidget(m_core);
    layout->addStretch(1);
    for (const auto& [words, box] :
         {std::pair(tr("Elements &N"), m_elements),
          std::pair(tr("Partitions &P"), m_partitions),
          std::pair(tr("Columns &S"), m_stationary)}) {
        auto* const label = new QLabel(words, head);
        label->setBuddy(box);
        label->setToolTip(box->toolTip());
        layout->addWidget(label);
        layout->addWidget(box);
        layout->addSpacing(6);
    }
    return head;
}

QWidget* EnginePage::makeSide()
{
    auto* const side = new QFrame(this);
    side->setObjectName(u"pageSide"_s);
    fixWidth(*side, sideWidth);
    m_engines->setObjectName(u"engineList"_s);
    m_engines->setAccessibleName(tr("Engines of this generation"));
    m_engines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_engines, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item != nullptr)
            m_text->scrollToAnchor(item->data(Qt::UserRole).toString());
    });
    auto* const place = new QPushButton(tr("Show in the diagram"), side);
    place->setObjectName(u"enginePlace"_s);
    connect(place, &QPushButton::clicked, this, &EnginePage::askForPlace);
    auto* const layout = new QVBoxLayout(side);
    layout->setContentsMargins(12, 12, 12, 16);
    layout->setSpacing(12);
    layout->addWidget(m_engines, 1);
    layout->addWidget(place);
    return side;
}

void EnginePage::setCatalog(const Catalog& catalog)
{
    m_catalog = catalog;
    {
        const QSignalBlocker quiet(m_core);
        m_core->clear();
        for (const auto& type : catalog.cores())
            m_core->addItem(text(type->name), text(type->name));
        m_core->setCurrentIndex(m_core->count() - 1);
    }
    fillEngines();
    fillText();
}

std::shared_ptr<const NeuronCoreType> EnginePage::core() const
{
    return m_catalog ? m_catalog->findCore(m_core->currentData().toString().toStdString())
                     : nullptr;
}

Work EnginePage::work() const
{
    const auto whole = [](const QSpinBox* box) { return static_cast<std::uint32_t>(box->value()); };
    return {
        .elements = whole(m_elements),
        .partitions = whole(m_partitions),
        .stationary = whole(m_stationary)};
}

void EnginePage::fillEngines()
{
    const QSignalBlocker quiet(m_engines);
    m_engines->clear();
    const auto type = core();
    if (type == nullptr)
        return;
    for (const PartKind engine : enginesOf(*type)) {
        auto* const item = new QListWidgetItem(text(nameOf(engine)), m_engines);
        item->setData(Qt::UserRole, plain(wordOf(engine)));
    }
    m_engines->setCurrentRow(0);
}

void EnginePage::fillText()
{
    const auto type = core();
    if (type == nullptr) {
        m_text->clear();
        return;
    }
    QString html;
    for (const PartKind engine : enginesOf(*type))
        html += richText(engineSheet(*m_catalog, *type, engine, work()), work());
    // What is read stays where it is while sizes change.
    const int at = m_text->verticalScrollBar()->value();
    m_text->showPage(html);
    m_text->document()->documentLayout()->documentSize(); // lays out all of it now
    m_text->verticalScrollBar()->setValue(at);
}

void EnginePage::showCore(const QString& name)
{
    const int at = m_core->findData(name);
    if (at >= 0)
        m_core->setCurrentIndex(at);
}

void EnginePage::showEngine(PartKind engine)
{
    for (int row = 0; row < m_engines->count(); ++row) {
        if (m_engines->item(row)->data(Qt::UserRole).toString() == plain(wordOf(engine)))
            m_engines->setCurrentRow(row);
    }
}

void EnginePage::askForPlace()
{
    const auto type = core();
    const QListWidgetItem* const item = m_engines->currentItem();
    if (type == nullptr || item == nullptr)
        return;
    const std::vector<Fact> facts = listFacts(*m_catalog);
    const auto own = std::ranges::find(facts, type->name, &Fact::owner);
    if (own != facts.end() && !own->place.empty())
        Q_EMIT placeRequested(plain(own->place) + u'/' + item->data(Qt::UserRole).toString());
}

void EnginePage::applyColors()
{
    setStyleSheet(pageRules());
    fillText();
}

} // namespace atlas::views
