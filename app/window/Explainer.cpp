#include "app/window/Explainer.h"

#include "model/reference/GlossaryReader.h"
#include "views/canvas/DiagramView.h"
#include "views/canvas/Steps.h"
#include "views/reference/TermPopup.h"

#include <algorithm>
#include <utility>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostScale = 8;
constexpr double frameMargin = 30; ///< pixels around several chips

/// Features whose bits are told on a page of their own.
bool leadsToNumbers(const QString& feature)
{
    return feature == u"data-types"_s || feature == u"rounding-modes"_s;
}

bool areInOneChip(std::span<const Element> elements)
{
    return std::ranges::all_of(elements, [&](Element element) {
        const bool inChip = element.isPart() || element.isVertex();
        return inChip && element.index == elements.front().index;
    });
}

/// The innermost place in which all stand; of one alone what stands around it. Nothing: the
/// machine.
std::optional<Element> commonPlace(const views::Scene& scene, std::span<const Element> elements)
{
    std::optional<Element> common =
        elements.size() == 1 ? scene.around(elements.front()) : std::optional(elements.front());
    for (const Element element : elements) {
        while (common && *common != element && !views::isInside(scene, element, *common))
            common = scene.around(*common);
    }
    return common;
}

/// The NeuronCore that a part is or stands in.
std::optional<Element> coreAround(const views::Scene& scene, Element element)
{
    std::optional<Element> around = element;
    while (around && around->isPart()) {
        if (scene.interior->parts.part(around->part()).kind == PartKind::NeuronCore)
            return around;
        around = scene.around(*around);
    }
    return std::nullopt;
}

} // namespace

Explainer::Explainer(Session& session, views::DiagramView& view, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_view(view)
    , m_window(window)
{
    views::PlayBar& bar = view.playBar();
    connect(&bar, &views::PlayBar::placesRequested, this, &Explainer::showPlaces);
    connect(&bar, &views::PlayBar::termRequested, this, &Explainer::showTerm);
    connect(&bar, &views::PlayBar::moreRequested, this, &Explainer::numbersRequested);
    connect(&session, &Session::sceneChanged, this, &Explainer::followScene);
    connect(&session, &Session::openFailed, this, [this] { m_awaited.clear(); });
    connect(&session, &Session::selectionChanged, this, [this] {
        if (std::exchange(m_highlighted, false))
            m_view.playBar().relight();
    });
    // Read when somebody first looks inside a chip.
    connect(&view.canvas(), &views::DiagramCanvas::placeChanged, this, [this] {
        if (m_view.canvas().place())
            static_cast<void>(features());
    });
}

const Glossary& Explainer::glossary()
{
    if (!m_glossary) {
        m_glossary = std::make_unique<const Glossary>(spokenGlossary(readBuiltInGlossary()));
        m_view.playBar().setGlossary(*m_glossary);
    }
    return *m_glossary;
}

const FeatureBook& Explainer::features()
{
    if (!m_features) {
        m_features = std::make_shared<const FeatureBook>(readBuiltInFeatures(m_session.catalog()));
        m_view.playBar().setBook(m_features);
        static_cast<void>(glossary());
    }
    return *m_features;
}

views::TermPopup& Explainer::popup()
{
    if (m_popup != nullptr)
        return *m_popup;
    const auto find = [this](const Term& term) {
        const auto& scene = m_session.scene();
        return scene ? views::placesOf(term, *scene, m_view.canvas().place()) : views::TermPlaces();
    };
    m_popup = new views::TermPopup(glossary(), find, m_window);
    connect(
        m_popup,
        &views::TermPopup::previewRequested,
        this,
        [this](const std::vector<Element>& elements) {
            if (!elements.empty())
                m_view.canvas().setLit(elements, {});
            else if (!m_highlighted)
                m_view.playBar().relight();
        });
    connect(m_popup, &views::TermPopup::highlightRequested, this, &Explainer::highlight);
    connect(m_popup, &views::TermPopup::glossaryRequested, this, &Explainer::glossaryRequested);
    connect(m_popup, &views::TermPopup::placeRequested, this, &Explainer::placeRequested);
    return *m_popup;
}

void Explainer::showTerm(const QString& term, const QRect& beside)
{
    m_highlighted = false;
    popup().showTerm(term, beside);
}

void Explainer::highlight(const std::vector<Element>& elements)
{
    Q_EMIT diagramRequested();
    m_highlighted = true;
    m_view.canvas().setLit(elements, {});
    m_view.toast().say(tr("Every %1 is lit up. Esc ends it.").arg(m_popup->term()));
}

void Explainer::explain(const QString& name)
{
    m_highlighted = false;
    if (features().findExplanation(name.toStdString()) == nullptr) {
        const auto& selection = m_session.selection();
        const auto core =
            selection.empty() ? std::nullopt : coreAround(*m_session.scene(), selection.front());
        if (core && core != m_view.canvas().place())
            m_session.enter(*core);
        m_view.playBar().play(name);
        return;
    }
    Q_EMIT diagramRequested();
    m_view.playBar().explain(name, leadsToNumbers(name) ? tr("Number formats") : QString());
}

bool Explainer::end()
{
    if (std::exchange(m_highlighted, false)) {
        m_view.playBar().relight();
        return true;
    }
    if (m_view.playBar().feature().isEmpty())
        return false;
    m_view.playBar().close();
    return true;
}

/// A step may speak of another machine than the one that is shown.
void Explainer::showPlaces(const QStringList& addresses)
{
    m_awaited = addresses;
    if (addresses.isEmpty())
        return;
    const QString target =
        QString::fromStdString(splitAddress(addresses.front().toStdString()).target);
    if (m_session.scene() && m_session.target() == target)
        lightAwaited();
    else
        m_session.open(target);
}

void Explainer::followScene()
{
    const auto isAwaited = [this] {
        return !m_awaited.isEmpty()
            && splitAddress(m_awaited.front().toStdString()).target
            == m_session.target().toStdString();
    };
    if (isAwaited()) {
        lightAwaited();
        return;
    }
    m_awaited.clear();
    end(); // somebody went on to another machine
}

void Explainer::lightAwaited()
{
    const auto& scene = m_session.scene();
    const Assembly* const chip = scene->interior ? &scene->interior->parts.chip() : nullptr;
    std::vector<Element> lit;
    bool wholeMachine = false;
    for (const QString& address : std::exchange(m_awaited, {})) {
        const MachinePlace place =
            findPlace(scene->topology, chip, splitAddress(address.toStdString())).place;
        if (!place.chip)
            wholeMachine = true;
        else if (place.part.empty())
            lit.push_back(Element::of(*place.chip));
        else
            lit.push_back(Element::of(*place.chip, scene->interior->parts.find(place.part)));
    }
    frame(lit, wholeMachine);
    // The inspector tells of what is explained.
    m_session.select(lit.size() == 1 ? lit : std::vector<Element>(), Session::Step::Merged);
    m_view.playBar().light(std::move(lit));
}

/// Brings what a step speaks of into sight, with what stands around it.
void Explainer::frame(std::span<const Element> lit, bool wholeMachine)
{
    views::DiagramCanvas& canvas = m_view.canvas();
    const auto& scene = m_session.scene();
    if (wholeMachine || lit.empty()) {
        canvas.fit();
        return;
    }
    if (areInOneChip(lit)) {
        if (const auto place = commonPlace(*scene, lit))
            canvas.enter(*place);
        else
            canvas.fit();
        return;
    }
    Rect rect;
    for (const Element element : lit)
        rect = rect.united(scene->bounds(Element::of(element.vertex())));
    canvas.setViewport(views::fitted(rect, canvas.size(), frameMargin, mostScale));
}

} // namespace atlas::app
