#include "app/session/Session.h"

#include "model/session/ElementName.h"

#include <algorithm>
#include <utility>

namespace atlas::app {

namespace {

constexpr int mostRecent = 8;

/// Leaves out what the machine does not have: places outlive edits of the catalogue.
std::vector<Element> existing(const views::Scene& scene, std::vector<Element> elements)
{
    const Topology& topology = scene.topology;
    std::erase_if(elements, [&](Element element) {
        if (element.isVertex())
            return element.index >= topology.vertices().size();
        if (element.isPart())
            return element.index >= topology.chipCount() || !scene.interior
                || element.part().index >= scene.interior->parts.size();
        return !element.isEdge() || element.index >= topology.edges().size();
    });
    return elements;
}

const PartTable* partsOf(const views::Scene& scene)
{
    return scene.interior ? &scene.interior->parts : nullptr;
}

std::vector<std::string> namesOf(const views::Scene& scene, const std::vector<Element>& elements)
{
    constexpr std::size_t most = 1000;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(most, elements.size()); ++i)
        names.push_back(elementName(scene.topology, partsOf(scene), elements[i]));
    return names;
}

/// What a place selects: of one that comes from a file what its names mean here.
std::vector<Element> selectionOf(const views::Scene& scene, const Location& place)
{
    if (!place.selection.empty())
        return existing(scene, place.selection);
    std::vector<Element> elements;
    for (const std::string& name : place.names) {
        if (const auto element = findElement(scene.topology, partsOf(scene), name))
            elements.push_back(*element);
    }
    return elements;
}

} // namespace

Session::Session(Catalog catalog, QObject* parent)
    : QObject(parent)
    , m_catalog(std::move(catalog))
{
    connect(&m_loader, &SceneLoader::loaded, this, &Session::show);
    connect(&m_loader, &SceneLoader::failed, this, &Session::fail);
}

QString Session::addressOf(Element place) const
{
    const auto& interior = m_scene->interior;
    const PartPath path = place.isPart() ? interior->parts.path(place.part()) : PartPath();
    return QString::fromStdString(atlas::addressOf(
        m_target.toStdString(),
        interior ? &interior->parts.chip() : nullptr,
        {place.vertex(), path}));
}

void Session::open(const QString& address)
{
    const AddressText parts = splitAddress(address.toStdString());
    const QString target = QString::fromStdString(parts.target);
    if (target == m_target && m_scene) {
        cancelLoading();
        if (parts.chip)
            goTo(parts);
        return;
    }
    m_wanted = parts.chip ? std::optional(parts) : std::nullopt;
    m_returning.reset();
    load(target);
}

void Session::load(const QString& target)
{
    m_awaited = target;
    Q_EMIT loadingStarted(target);
    m_loader.load(m_catalog, target);
}

void Session::reread()
{
    if (m_loader.isLoading()) {
        load(m_awaited);
        return;
    }
    if (!m_scene || m_history.isEmpty())
        return;
    m_returning = m_history.current();
    load(m_target);
}

/// Leads to the nearest place that exists and says so when it is not the one that was named.
void Session::goTo(const AddressText& address)
{
    const auto& interior = m_scene->interior;
    const FoundPlace found =
        findPlace(m_scene->topology, interior ? &interior->parts.chip() : nullptr, address);
    if (found.place.chip) {
        const VertexId chip = *found.place.chip;
        const PartPath& part = found.place.part;
        enter(part.empty() ? Element::of(chip) : Element::of(chip, interior->parts.find(part)));
    }
    if (!found.missing.empty())
        Q_EMIT misled(QString::fromStdString(found.missing));
}

void Session::enter(Element place)
{
    if (!m_scene || m_scene->bounds(place).isEmpty())
        return;
    setSelection({place}, std::nullopt);
    m_history.push(here());
    m_lastMerged = false;
    Q_EMIT historyChanged();
    Q_EMIT entered(place);
}

void Session::reopen(History history, std::optional<std::uint32_t> logicalCores)
{
    m_history = std::move(history);
    m_logicalCoreSize = logicalCores;
    m_lastMerged = false;
    m_wanted.reset();
    m_returning = m_history.current();
    Q_EMIT historyChanged();
    load(m_returning->target);
}

void Session::cancelLoading()
{
    if (!m_loader.isLoading())
        return;
    m_loader.cancel();
    m_wanted.reset();
    m_returning.reset();
    Q_EMIT loadingEnded();
}

Location Session::here() const
{
    Location place{
        .target = m_target,
        .selection = m_selection,
        .names = namesOf(*m_scene, m_selection),
        .showsPaths = m_paths.has_value(),
        .view = std::nullopt};
    if (!m_history.isEmpty() && m_history.current().target == m_target)
        place.view = m_history.current().view;
    return place;
}

void Session::show(const QString& target, const std::shared_ptr<const views::Scene>& scene)
{
    Q_EMIT loadingEnded();
    m_scene = m_logicalCoreSize ? views::withLogicalCores(scene, *m_logicalCoreSize) : scene;
    m_target = target;
    m_selection.clear();
    m_paths.reset();
    m_lastMerged = false;
    m_recent.removeAll(target);
    m_recent.prepend(target);
    m_recent = m_recent.first(qMin(mostRecent, m_recent.size()));
    Q_EMIT sceneChanged();
    if (const auto place = std::exchange(m_returning, std::nullopt)) {
        arriveAt(*place);
        return;
    }
    m_history.push({.target = target});
    Q_EMIT selectionChanged();
    Q_EMIT historyChanged();
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        goTo(*wanted);
}

void Session::fail(const QString& target, const Problems& problems)
{
    m_returning.reset();
    m_wanted.reset();
    Q_EMIT loadingEnded();
    Q_EMIT openFailed(target, problems);
}

void Session::setSelection(std::vector<Element> elements, std::optional<views::PathReport> paths)
{
    m_selection = std::move(elements);
    m_paths = std::move(paths);
    Q_EMIT selectionChanged();
}

void Session::select(const std::vector<Element>& elements, Step step)
{
    if (!m_scene || (elements == m_selection && !m_paths))
        return;
    setSelection(elements, std::nullopt);
    if (step == Step::Merged && m_lastMerged)
        m_history.replace(here());
    else
        m_history.push(here());
    m_lastMerged = step == Step::Merged;
    Q_EMIT historyChanged();
}

void Session::showPaths(VertexId from, VertexId to)
{
    if (!m_scene)
        return;
    setSelection(
        {Element::of(from), Element::of(to)}, views::reportPaths(m_scene->topology, from, to));
    m_history.push(here());
    m_lastMerged = false;
    Q_EMIT historyChanged();
}

void Session::setLayer(Layer layer, bool on)
{
    setLayers(m_layers.with(layer, on));
}

void Session::setLogicalCoreSize(std::uint32_t size)
{
    m_logicalCoreSize = size;
    auto changed = views::withLogicalCores(m_scene, size);
    if (changed == m_scene)
        return;
    m_scene = std::move(changed);
    Q_EMIT interiorChanged();
}

void Session::setLogicalCores(std::optional<std::uint32_t> size)
{
    if (size && m_scene) {
        setLogicalCoreSize(*size);
        return;
    }
    m_logicalCoreSize = size;
    reread();
}

void Session::setLayers(Layers layers)
{
    if (m_layers == layers)
        return;
    m_layers = layers;
    Q_EMIT layersChanged();
}

void Session::setTheme(ThemeId theme)
{
    if (m_theme == theme)
        return;
    m_theme = theme;
    Q_EMIT themeChanged();
}

void Session::rememberView(const std::optional<views::Viewport>& view)
{
    if (m_history.isEmpty() || m_history.current().target != m_target)
        return;
    Location place = m_history.current();
    place.view = view;
    m_history.replace(std::move(place));
}

void Session::goBack()
{
    if (!m_history.canGoBack())
        return;
    m_history.goBack();
    restore(m_history.current());
}

void Session::goForward()
{
    if (!m_history.canGoForward())
        return;
    m_history.goForward();
    restore(m_history.current());
}

void Session::restore(const Location& place)
{
    m_lastMerged = false;
    if (place.target == m_target) {
        cancelLoading();
        arriveAt(place);
        return;
    }
    m_wanted.reset();
    m_returning = place;
    Q_EMIT historyChanged();
    load(place.target);
}

void Session::arriveAt(const Location& place)
{
    std::vector<Element> elements = selectionOf(*m_scene, place);
    std::optional<views::PathReport> paths;
    if (place.showsPaths && elements.size() == 2)
        paths = views::reportPaths(
            m_scene->topology, elements.front().vertex(), elements.back().vertex());
    const auto view = place.view;
    setSelection(std::move(elements), std::move(paths));
    Q_EMIT viewRestored(view);
    Q_EMIT historyChanged();
}

} // namespace atlas::app
