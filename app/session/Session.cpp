#include "app/session/Session.h"

#include <utility>

namespace atlas::app {

namespace {

constexpr int mostRecent = 8;

/// Leaves out what the machine does not have: places outlive edits of the catalogue.
std::vector<Element> existing(const Topology& topology, std::vector<Element> elements)
{
    std::erase_if(elements, [&](Element element) {
        const std::size_t count = element.isVertex() ? topology.vertices().size()
            : element.isEdge()                       ? topology.edges().size()
                                                     : 0;
        return element.index >= count;
    });
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

void Session::open(const QString& target)
{
    if (target == m_target && m_scene) {
        cancelLoading();
        return;
    }
    m_returning.reset();
    Q_EMIT loadingStarted(target);
    m_loader.load(m_catalog, target);
}

void Session::cancelLoading()
{
    if (!m_loader.isLoading())
        return;
    m_loader.cancel();
    m_returning.reset();
    Q_EMIT loadingEnded();
}

Location Session::here() const
{
    Location place{m_target, m_selection, m_paths.has_value(), std::nullopt};
    if (!m_history.isEmpty() && m_history.current().target == m_target)
        place.view = m_history.current().view;
    return place;
}

void Session::show(const QString& target, const std::shared_ptr<const views::Scene>& scene)
{
    Q_EMIT loadingEnded();
    m_scene = scene;
    m_target = target;
    m_selection.clear();
    m_paths.reset();
    m_lastMerged = false;
    m_recent.removeAll(target);
    m_recent.prepend(target);
    m_recent = m_recent.first(qMin(mostRecent, m_recent.size()));
    Q_EMIT sceneChanged();
    if (m_returning) {
        arriveAt(*std::exchange(m_returning, std::nullopt));
        return;
    }
    m_history.push({target, {}, false, std::nullopt});
    Q_EMIT selectionChanged();
    Q_EMIT historyChanged();
}

void Session::fail(const QString& target, const Problems& problems)
{
    m_returning.reset();
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
    m_returning = place;
    Q_EMIT historyChanged();
    Q_EMIT loadingStarted(place.target);
    m_loader.load(m_catalog, place.target);
}

void Session::arriveAt(const Location& place)
{
    std::vector<Element> elements = existing(m_scene->topology, place.selection);
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
