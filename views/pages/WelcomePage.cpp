#include "views/pages/WelcomePage.h"

#include "model/layout/Layout.h"
#include "model/topology/TopologyBuilder.h"
#include "views/export/PictureExport.h"
#include "views/theme/Fonts.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 32;
constexpr int mostWidth = 1180;
constexpr std::uint32_t mostChipsPictured = 256; ///< larger machines take too long for a thumbnail

/// The chips and NeuronLinks of a machine, small; nothing for one that is not known or very large.
QPixmap pictureOf(const Catalog& catalog, const QString& machine, QSize room, double pixels)
{
    const auto topology = resolveTarget(catalog, machine.toStdString());
    if (!topology || topology->chipCount() > mostChipsPictured || room.isEmpty())
        return {};
    const Layout layout = arrange(*topology, HostSide::Folded);
    Layers layers{1};
    layers = layers.with(Layer::NeuronLink, true);
    const auto image = paintImage(
        {.topology = *topology,
         .layout = layout,
         .theme = currentPalette().theme,
         .layers = layers,
         .surroundings = {.title = false, .legend = false},
         .region = std::nullopt,
         .scale = std::nullopt,
         .pixelWidth = qRound(room.width() * pixels * 2),
         .transparent = true});
    if (!image)
        return {};
    QImage small = image->scaled(room * pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    small.setDevicePixelRatio(pixels);
    return QPixmap::fromImage(std::move(small));
}

} // namespace

WelcomePage::WelcomePage(const Catalog& catalog, QWidget* parent)
    : Page(parent)
    , m_catalog(catalog)
    , m_painting(new QTimer(this))
{
    setObjectName(u"welcomePage"_s);
    setAccessibleName(tr("Welcome page"));
    setBackgroundRole(QPalette::Window);
    m_painting->setSingleShot(true);
    connect(m_painting, &QTimer::timeout, this, &WelcomePage::paintNext);
    auto* const content = new QWidget(this);
    auto* const column = new QVBoxLayout(content);
    column->setContentsMargins(side, 28, side, 28);
    column->setSpacing(10);
    addHead(*column);
    m_tours = addSection(*column, tr("Begin"));
    m_sessions = addSection(*column, tr("Recent sessions"));
    auto* const none = new QLabel(
        tr("No session yet. File > Save session keeps what is open here: machine, place, run and "
           "what-ifs."),
        content);
    none->setObjectName(u"welcomeNoSessions"_s);
    none->setForegroundRole(QPalette::PlaceholderText);
    none->setWordWrap(true);
    m_none = none;
    column->addWidget(none);
    m_machines = addSection(*column, tr("Machines"));
    column->addStretch();
    content->setMaximumWidth(mostWidth);
    auto* const area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAlignment(Qt::AlignHCenter);
    area->setWidget(content);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

void WelcomePage::addHead(QVBoxLayout& layout)
{
    auto* const title = new QLabel(tr("Neuron Atlas"), this);
    title->setFont(uiFont(26, QFont::DemiBold));
    auto* const subtitle =
        new QLabel(tr("AWS Neuron machines, drawn, measured and simulated"), this);
    subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_search = new QPushButton(tr("Search machines, parts, figures, terms, commands…"), this);
    m_search->setObjectName(u"welcomeSearch"_s);
    m_search->setAccessibleName(tr("Search"));
    m_search->setToolTip(tr("Ctrl+K from anywhere"));
    fixHeight(*m_search, 40);
    connect(m_search, &QPushButton::clicked, this, &WelcomePage::searchRequested);
    auto* const open = new QPushButton(tr("Open a file…"), this);
    open->setObjectName(u"welcomeOpen"_s);
    fixHeight(*open, 40);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    auto* const row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_search, 1);
    row->addWidget(open);
    layout.addWidget(title);
    layout.addWidget(subtitle);
    layout.addSpacing(6);
    layout.addLayout(row);
}

CardGrid* WelcomePage::addSection(QVBoxLayout& layout, const QString& title)
{
    auto* const heading = new QLabel(title, this);
    heading->setFont(uiFont(14, QFont::DemiBold));
    heading->setContentsMargins(0, 14, 0, 0);
    auto* const grid = new CardGrid(this);
    layout.addWidget(heading);
    layout.addWidget(grid);
    return grid;
}

void WelcomePage::setContent(const WelcomeContent& content)
{
    m_unpainted.clear();
    fill(*m_tours, content.tours, &WelcomePage::tourRequested);
    fill(*m_sessions, content.sessions, &WelcomePage::sessionRequested);
    fill(*m_machines, content.machines, &WelcomePage::machineRequested);
    m_none->setVisible(content.sessions.empty());
    m_painting->start();
}

void WelcomePage::fill(
    CardGrid& grid,
    const std::vector<WelcomeEntry>& entries,
    void (WelcomePage::*chosen)(const QString&))
{
    grid.clear();
    for (const WelcomeEntry& entry : entries) {
        auto* const card =
            new WelcomeCard(entry.title, entry.subtitle, !entry.machine.isEmpty(), &grid);
        card->setObjectName(u"welcome:"_s + entry.id);
        card->setProperty("machine", entry.machine);
        connect(card, &QAbstractButton::clicked, this, [this, chosen, id = entry.id] {
            (this->*chosen)(id);
        });
        grid.add(card);
        if (!entry.machine.isEmpty())
            m_unpainted.push_back(card);
    }
    grid.arrange();
}

void WelcomePage::paintNext()
{
    if (m_unpainted.empty() || !isVisible())
        return;
    const QPointer<WelcomeCard> card = m_unpainted.front();
    m_unpainted.erase(m_unpainted.begin());
    if (card)
        card->setPicture(pictureOf(
            m_catalog,
            card->property("machine").toString(),
            card->pictureSize(),
            devicePixelRatioF()));
    m_painting->start();
}

/// The pictures are in the colours of the theme, and the cards as high as its words.
void WelcomePage::applyColors()
{
    m_search->setStyleSheet(
        u"QPushButton { text-align: left; font-weight: 400; color: %1; background: %2; }"_s.arg(
            themeColor(Role::TextSecondary).name(), themeColor(Role::Panel).name()));
    for (CardGrid* const grid : {m_tours, m_sessions, m_machines})
        grid->arrange();
    m_unpainted.clear();
    for (auto* const card : findChildren<WelcomeCard*>()) {
        if (!card->property("machine").toString().isEmpty())
            m_unpainted.push_back(card);
    }
    m_painting->start();
}

} // namespace atlas::views
