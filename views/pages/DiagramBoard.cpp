#include "views/pages/DiagramBoard.h"

#include "model/drawing/Compose.h"
#include "model/parts/Address.h"
#include "model/topology/TopologyBuilder.h"
#include "views/canvas/DescribeScene.h"
#include "views/canvas/DiagramCanvas.h"
#include "views/language/Words.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
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

/// Null for a machine that is too large, or has none of the name.
std::shared_ptr<const Scene>
sceneOf(const Catalog& catalog, const std::string& machineName, bool withInside)
{
    const auto machine = catalog.findInstance(machineName);
    if (!machine || machine->figures.count("chips").value_or(0) > mostChips)
        return nullptr;
    const auto topology = buildTopology(catalog, *machine);
    if (!topology)
        return nullptr;
    return makeScene(*topology, withInside ? assembleChip(catalog, *topology) : nullptr);
}

/// The element of an address in its scene.
std::optional<Element> elementOf(const Scene& scene, const AddressText& address)
{
    if (!scene.interior)
        return std::nullopt;
    const PartTable& parts = scene.interior->parts;
    const MachinePlace place = findPlace(scene.topology, &parts.chip(), address).place;
    if (!place.chip)
        return std::nullopt;
    return place.part.empty() ? Element::of(*place.chip)
                              : Element::of(*place.chip, parts.find(place.part));
}

/// The part of one chip or NeuronCore that answers to one of another: what stands in it by the same
/// kinds and numbers, as far as there is such a thing.
Element
counterpart(const Scene& from, Element element, Element fromHome, const Scene& to, Element home)
{
    std::vector<const Part*> way;
    for (std::optional<Element> at = element; at && *at != fromHome; at = from.around(*at)) {
        if (!at->isPart())
            return home; // beside what is compared
        way.insert(way.begin(), &from.interior->parts.part(at->part()));
    }
    const PartTable& parts = to.interior->parts;
    std::optional<PartId> found = home.isPart() ? std::optional(home.part()) : std::nullopt;
    for (const Part* const part : way) {
        const Assembly* const inside = found ? parts.part(*found).inside.get() : &parts.chip();
        const std::uint32_t count = inside != nullptr ? inside->count(part->kind) : 0;
        if (count == 0)
            break;
        const auto place = inside->find(part->kind, std::min(part->number, count - 1));
        if (!place)
            break;
        found = parts.child(found, *place);
    }
    return found ? Element::of(home.vertex(), *found) : home;
}

SceneLook lookNow()
{
    return {.theme = currentPalette().theme, .layers = {}};
}

} // namespace

DiagramBoard::DiagramBoard(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"diagramBoard"_s);
    setAccessibleName(tr("Diagrams side by side"));
}

void DiagramBoard::setSubjects(const Catalog& catalog, SubjectKind kind, const QStringList& names)
{
    for (QWidget* const cell : m_cells)
        delete cell;
    m_cells.clear();
    m_canvases.clear();
    m_words.clear();
    m_usualWords.clear();
    for (const QString& name : names)
        addSubject(subjectOf(catalog, kind, name));
    place();
}

DiagramBoard::Subject
DiagramBoard::subjectOf(const Catalog& catalog, SubjectKind kind, const QString& name)
{
    const std::string address = exampleAddress(catalog, kind, name.toStdString());
    const AddressText split = splitAddress(address);
    const bool machine = kind == SubjectKind::Machine;
    Subject subject{
        .name = name,
        .address = plain(address),
        .words = {},
        .scene = sceneOf(catalog, split.target, !machine),
        .home = {}};
    if (subject.scene && machine)
        subject.words = text(caption(subject.scene->topology).subtitle);
    if (!subject.scene || machine)
        return subject;
    subject.home = elementOf(*subject.scene, split);
    if (subject.home)
        subject.words = placeOf(*subject.scene, *subject.home);
    return subject;
}

void DiagramBoard::addSubject(const Subject& subject)
{
    auto* const cell = new QWidget(this);
    auto* const layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* const heading = new QHBoxLayout;
    auto* const title = new QLabel(subject.name, cell);
    title->setFont(uiFont(14, QFont::DemiBold));
    heading->addWidget(title);
    auto* const words = new QLabel(subject.words, cell);
    words->setObjectName(u"words-"_s + subject.name);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setTextFormat(Qt::PlainText);
    words->setMinimumWidth(0);
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    heading->addWidget(words, 1);
    auto* const go = new QPushButton(tr("Open"), cell);
    go->setObjectName(u"open-"_s + subject.name);
    go->setAccessibleName(tr("Open %1").arg(subject.name));
    connect(go, &QPushButton::clicked, this, [this, address = subject.address] {
        Q_EMIT placeRequested(address);
    });
    heading->addWidget(go);
    layout->addLayout(heading);
    if (subject.scene) {
        addCanvas(subject, *cell, *layout);
        m_words.push_back(words);
        m_usualWords << subject.words;
    } else {
        layout->addWidget(new QLabel(tr("This machine is too large to draw beside others."), cell));
        layout->addStretch();
    }
    cell->show();
    m_cells.push_back(cell);
}

void DiagramBoard::addCanvas(const Subject& subject, QWidget& cell, QVBoxLayout& layout)
{
    auto* const canvas = new DiagramCanvas(&cell);
    canvas->setObjectName(u"canvas-"_s + subject.name);
    canvas->setAccessibleName(tr("Diagram of %1").arg(subject.name));
    canvas->setReducedMotion(true);
    canvas->setLook(lookNow());
    canvas->setScene(subject.scene);
    canvas->setHome(subject.home);
    connect(canvas, &DiagramCanvas::viewportChanged, this, [this, canvas] { follow(*canvas); });
    connect(
        canvas,
        &DiagramCanvas::selectionRequested,
        this,
        [this, canvas](const std::vector<Element>& elements) { select(*canvas, elements); });
    connect(canvas, &DiagramCanvas::enterRequested, this, [this, canvas](Element place) {
        enter(*canvas, place);
    });
    connect(canvas, &DiagramCanvas::escapePressed, this, [this, canvas] { leave(*canvas); });
    layout.addWidget(canvas, 1);
    m_canvases.push_back(canvas);
}

/// What is chosen in one is in all, and named above each. Machines have no counterparts.
void DiagramBoard::select(const DiagramCanvas& in, const std::vector<Element>& elements)
{
    for (std::size_t i = 0; i < m_canvases.size(); ++i) {
        DiagramCanvas& canvas = *m_canvases[i];
        std::vector<Element> chosen = &canvas == &in ? elements : std::vector<Element>();
        if (&canvas != &in && in.home() && canvas.home() && !elements.empty())
            chosen = {counterpart(
                *in.scene(), elements.back(), *in.home(), *canvas.scene(), *canvas.home())};
        canvas.setSelection(chosen, {});
        m_words[i]->setText(
            chosen.empty() ? m_usualWords[static_cast<qsizetype>(i)]
                           : hintOf(*canvas.scene(), chosen.back()));
        m_words[i]->setToolTip(m_words[i]->text());
    }
}

void DiagramBoard::enter(const DiagramCanvas& in, Element place)
{
    if (!in.home())
        return;
    m_following = true;
    for (DiagramCanvas* const canvas : m_canvases) {
        if (canvas->home())
            canvas->enter(
                counterpart(*in.scene(), place, *in.home(), *canvas->scene(), *canvas->home()));
    }
    m_following = false;
}

/// Up to what a part stands in; from the whole on, Escape is the page's.
void DiagramBoard::leave(const DiagramCanvas& in)
{
    const auto at = in.place();
    const auto around = at && at != in.home() ? in.scene()->around(*at) : std::nullopt;
    if (around && around != in.home()) {
        enter(in, *around);
        return;
    }
    if (!in.isFitted()) {
        for (DiagramCanvas* const canvas : m_canvases)
            canvas->fit();
        return;
    }
    QKeyEvent up(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(parentWidget(), &up);
}

/// The others show the same place of their diagrams: as far right and down in proportion.
void DiagramBoard::follow(const DiagramCanvas& moved)
{
    if (m_following || !moved.scene())
        return;
    m_following = true;
    const Rect from = moved.homeRect();
    const Point center = moved.viewport().center(moved.size());
    const double x = (center.x - from.x) / std::max(from.width, 1.0);
    const double y = (center.y - from.y) / std::max(from.height, 1.0);
    const double enlarged = moved.viewport().scale / moved.fittedView().scale;
    for (DiagramCanvas* const canvas : m_canvases) {
        if (canvas == &moved)
            continue;
        if (moved.isFitted()) {
            if (!canvas->isFitted())
                canvas->fit();
            continue;
        }
        const Rect to = canvas->homeRect();
        canvas->setViewport(centeredAt(
            {to.x + x * to.width, to.y + y * to.height},
            enlarged * canvas->fittedView().scale,
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
