#include "views/simulation/TileDock.h"

#include "views/simulation/ToolButton.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace atlas::views {

using namespace Qt::StringLiterals;

TileDock::TileDock(Player& player, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("Engines and memories over time"), this))
    , m_timeline(new TileTimeline(player, this))
{
    setObjectName(u"tileDock"_s);
    setAccessibleName(tr("Chart of the run"));
    m_title->setFont(uiFont(13, QFont::DemiBold));
    auto* const hint = new QLabel(
        tr("wheel zooms, dragging moves, a click chooses the moment, double click goes to an "
           "instruction"),
        this);
    hint->setObjectName(u"tileHint"_s);
    hint->setFont(uiFont(12));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setMinimumWidth(1);
    auto* const head = new QHBoxLayout;
    head->setContentsMargins(14, 4, 10, 0);
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addSpacing(10);
    head->addWidget(hint, 1);
    const auto button = [&](Icon icon, const QString& name, const char* id) {
        auto* const made = new ToolButton(icon, name, this);
        made->setObjectName(QLatin1StringView(id));
        head->addWidget(made);
        return made;
    };
    const auto* const out = button(Icon::Minus, tr("Zoom out (S)"), "tileZoomOut");
    const auto* const in = button(Icon::Plus, tr("Zoom in (W)"), "tileZoomIn");
    const auto* const fit = button(Icon::Fit, tr("Show the whole run"), "tileFit");
    auto* const menu = button(Icon::Export, tr("Save chart or trace"), "tileMenu");
    m_menu = menu;
    connect(out, &QAbstractButton::clicked, m_timeline, &TileTimeline::zoomOut);
    connect(in, &QAbstractButton::clicked, m_timeline, &TileTimeline::zoomIn);
    connect(fit, &QAbstractButton::clicked, m_timeline, &TileTimeline::fit);
    connect(menu, &QAbstractButton::clicked, this, &TileDock::openMenu);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_timeline, 1);
}

void TileDock::setChart(const std::shared_ptr<const TileChart>& chart)
{
    m_timeline->setChart(chart);
    m_menu->setEnabled(chart && !chart->isEmpty());
}

void TileDock::openMenu()
{
    QMenu menu(this);
    menu.addAction(tr("Save the chart (PNG, SVG, CSV)…"), this, &TileDock::chartSaveRequested);
    menu.addAction(tr("Save a trace for Perfetto…"), this, &TileDock::traceSaveRequested);
    menu.exec(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
}

void TileDock::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Role::Panel));
    painter.fillRect(0, 0, width(), 1, themeColor(Role::Hairline));
}

} // namespace atlas::views
