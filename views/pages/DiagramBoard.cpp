#include "views/pages/DiagramBoard.h"

#include "model/drawing/Compose.h"
#include "model/topology/TopologyBuilder.h"
#include "views/canvas/DiagramCanvas.h"
#include "views/language/Words.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 16;
/// A larger machine takes too long to draw beside others.
constexpr std::uint32_t mostChips = 10'000;

QString text(std::string_view english)
{
    return words(english);
}

int columnsFor(std::size_t count)
{
    if (count <= 3)
        return static_cast<int>(std::max<std::size_t>(count, 1));
    return count == 4 ? 2 : 3;
}

std::shared_ptr<const Scene> sceneOf(const Catalog& catalog, const QString& name)
{
    const auto machine = catalog.findInstance(name.toStdString());
    if (!machine || machine->figures.count("chips").value_or(0) > mostChips)
        return nullptr;
    const auto topology = buildTopology(catalog, *machine);
    return topology ? makeScene(*topology) : nullptr;
}

SceneLook lookNow()
{
    return {.theme = currentPalette().theme, .layers = {}};
}

/// The scale at which a canvas shows its whole drawing, as DiagramCanvas::fit() does.
double fittedScale(const DiagramCanvas& canvas)
{
    constexpr double margin = 4;
    constexpr double most = 1.5;
    return fitted(canvas.scene()->drawing.bounds, canvas.size(), margin, most).scale;
}

} // namespace

DiagramBoard::DiagramBoard(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"diagramBoard"_s);
    setAccessibleName(tr("Diagrams side by side"));
}

void DiagramBoard::setMachines(const Catalog& catalog, const QStringList& names)
{
    for (QWidget* const cell : m_cells)
        delete cell;
    m_cells.clear();
    m_canvases.clear();
    for (const QString& name : names)
        addMachine(catalog, name);
    place();
}

void DiagramBoard::addMachine(const Catalog& catalog, const QString& name)
{
    auto* const cell = new QWidget(this);
    auto* const layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    const auto scene = sceneOf(catalog, name);
    auto* const heading = new QHBoxLayout;
    auto* const title = new QLabel(name, cell);
    title->setFont(uiFont(14, QFont::DemiBold));
    heading->addWidget(title);
    auto* const words =
        new QLabel(scene ? text(caption(scene->topology).subtitle) : QString(), cell);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setMinimumWidth(0);
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    heading->addWidget(words, 1);
    auto* const go = new QPushButton(tr("Open"), cell);
    go->setObjectName(u"open-"_s + name);
    go->setAccessibleName(tr("Open %1").arg(name));
    connect(go, &QPushButton::clicked, this, [this, name] { Q_EMIT placeRequested(name); });
    heading->addWidget(go);
    layout->addLayout(heading);
    if (scene) {
        auto* const canvas = new DiagramCanvas(cell);
        canvas->setObjectName(u"canvas-"_s + name);
        canvas->setAccessibleName(tr("Diagram of %1").arg(name));
        canvas->setReducedMotion(true);
        canvas->setLook(lookNow());
        canvas->setScene(scene);
        connect(canvas, &DiagramCanvas::viewportChanged, this, [this, canvas] { follow(*canvas); });
        layout->addWidget(canvas, 1);
        m_canvases.push_back(canvas);
    } else {
        layout->addWidget(new QLabel(tr("This machine is too large to draw beside others."), cell));
        layout->addStretch();
    }
    cell->show();
    m_cells.push_back(cell);
}

/// The others show the same place of their diagrams: as far right and down in proportion.
void DiagramBoard::follow(const DiagramCanvas& moved)
{
    if (m_following || !moved.scene())
        return;
    m_following = true;
    const Rect from = moved.scene()->drawing.bounds;
    const Point center = moved.viewport().center(moved.size());
    const double x = (center.x - from.x) / std::max(from.width, 1.0);
    const double y = (center.y - from.y) / std::max(from.height, 1.0);
    const double enlarged = moved.viewport().scale / fittedScale(moved);
    for (DiagramCanvas* const canvas : m_canvases) {
        if (canvas == &moved)
            continue;
        if (moved.isFitted()) {
            if (!canvas->isFitted())
                canvas->fit();
            continue;
        }
        const Rect to = canvas->scene()->drawing.bounds;
        canvas->setViewport(centeredAt(
            {to.x + x * to.width, to.y + y * to.height},
            enlarged * fittedScale(*canvas),
            canvas->size()));
    }
    m_following = false;
}

void DiagramBoard::place()
{
    if (m_cells.empty())
        return;
    const int columns = columnsFor(m_cells.size());
    const int lines = (static_cast<int>(m_cells.size()) + columns - 1) / columns;
    const int wide = (width() - gap * (columns - 1)) / columns;
    const int tall = (height() - gap * (lines - 1)) / lines;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const int at = static_cast<int>(i);
        m_cells[i]->setGeometry(
            at % columns * (wide + gap), at / columns * (tall + gap), wide, tall);
    }
}

void DiagramBoard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        for (DiagramCanvas* const canvas : m_canvases)
            canvas->setLook(lookNow());
    }
    QWidget::changeEvent(event);
}

void DiagramBoard::resizeEvent(QResizeEvent*)
{
    place();
}

} // namespace atlas::views
