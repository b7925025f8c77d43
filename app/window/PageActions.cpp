#include "app/window/Explainer.h"
#include "app/window/MainWindow.h"
#include "app/window/MemoryMode.h"
#include "app/window/Pages.h"
#include "app/window/SimulationMode.h"
#include "app/window/TileMode.h"
#include "app/window/TopBar.h"
#include "model/reference/Search.h"
#include "views/language/Words.h"
#include "views/panels/InspectorPanel.h"
#include "views/reference/SearchPalette.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* explanationProperty = "explanation"; ///< of an action: what it explains

QString text(std::string_view words)
{
    return views::plain(words);
}

/// "&Open machine…" as people look for it.
std::string plainName(const QAction& action)
{
    if (const QVariant name = action.property(explanationProperty); name.isValid())
        return QCoreApplication::translate("atlas::app::MainWindow", "Explain %1")
            .arg(action.text())
            .toStdString();
    return action.text().remove(u'&').remove(u'…').toStdString();
}

/// What the search can find of what the window can do.
std::vector<SearchCommand> commandsOf(const QWidget& window)
{
    std::vector<SearchCommand> commands;
    for (const QAction* const action : allActions(window)) {
        if (action->text().isEmpty())
            continue;
        commands.push_back(
            {.id = plainName(*action),
             .name = plainName(*action),
             .keywords = action->iconText().toStdString(),
             .keys = action->shortcut().toString(QKeySequence::NativeText).toStdString()});
    }
    return commands;
}

} // namespace

void MainWindow::connectPages()
{
    connect(m_pages, &Pages::pageChanged, this, &MainWindow::showPage);
    connect(m_pages, &Pages::placeRequested, this, &MainWindow::openTarget);
    m_pages->setPrices(m_settings.prices);
    connect(m_pages, &Pages::pricesChanged, this, [this](const QStringList& prices) {
        m_settings.prices = prices;
        m_pages->setPrices(prices);
        saveSettings(settings());
    });
    for (const QAction* const action : m_actions.pages)
        connect(action, &QAction::triggered, this, [this, action] {
            const auto page = static_cast<PageId>(action->data().toInt());
            const auto& scene = m_session.scene();
            const auto instance = scene ? scene->topology.instance() : nullptr;
            if (page == PageId::Compare && !m_pages->isMade(page))
                compareThis();
            else if (page == PageId::Hierarchy && !m_pages->isMade(page) && instance)
                m_pages->showHierarchy(text(instance->name));
            else
                m_pages->open(page);
        });
    connect(m_actions.search, &QAction::triggered, this, &MainWindow::openSearch);
    connect(m_actions.compare, &QAction::triggered, this, &MainWindow::compareThis);
}

/// The inspector speaks of the diagram alone.
void MainWindow::showPage(PageId page)
{
    const bool diagram = page == PageId::Diagram;
    if (!diagram) {
        m_simulation->setOn(false);
        m_tiles->setOn(false);
        m_memory->setOn(false);
    }
    showInspector();
    for (QAction* const action :
         {m_actions.zoomIn,
          m_actions.zoomOut,
          m_actions.actualSize,
          m_actions.fit,
          m_actions.inspector,
          m_actions.exportPicture,
          m_actions.copyPicture})
        action->setEnabled(diagram);
    m_topBar->setPage(pageName(page));
    showHistory();
}

void MainWindow::connectExplainer()
{
    m_explainer = new Explainer(m_session, *m_view, this);
    m_inspector->setGlossary(m_explainer->glossary());
    connect(m_explainer, &Explainer::diagramRequested, this, [this] {
        m_pages->open(PageId::Diagram);
    });
    connect(m_explainer, &Explainer::glossaryRequested, m_pages, &Pages::showTerm);
    connect(m_explainer, &Explainer::placeRequested, this, &MainWindow::openTarget);
    connect(m_explainer, &Explainer::numbersRequested, this, [this] {
        m_pages->open(PageId::Numbers);
    });
    connect(m_pages, &Pages::termRequested, m_explainer, &Explainer::showTerm);
    using views::InspectorPanel;
    connect(m_inspector, &InspectorPanel::termRequested, m_explainer, &Explainer::showTerm);
    connect(m_inspector, &InspectorPanel::factRequested, m_pages, &Pages::showFact);
    connect(m_inspector, &InspectorPanel::featureRequested, m_explainer, &Explainer::explain);
    connect(m_actions.explain, &QMenu::aboutToShow, this, &MainWindow::fillExplanations);
}

/// They are read when somebody first looks for them.
void MainWindow::fillExplanations()
{
    if (!m_actions.explain->isEmpty())
        return;
    for (const Explanation& feature : m_explainer->features().explanations) {
        auto* const action = new QAction(text(feature.title), this);
        action->setProperty(explanationProperty, text(feature.name));
        action->setToolTip(text(feature.summary));
        connect(action, &QAction::triggered, this, [this, name = text(feature.name)] {
            m_explainer->explain(name);
        });
        addAction(action);
        m_actions.explain->addAction(action);
    }
}

void MainWindow::openSearch()
{
    if (m_search == nullptr) {
        m_search = new views::SearchPalette(this);
        m_search->setIndexMaker([this] {
            fillExplanations();
            return SearchIndex(m_session.catalog(), m_explainer->glossary(), commandsOf(*this));
        });
        connect(m_search, &views::SearchPalette::resultChosen, this, &MainWindow::followResult);
    }
    m_search->open();
}

void MainWindow::followResult(const SearchResult& result)
{
    switch (result.kind) {
    case SearchKind::Command: {
        const auto actions = allActions(*this);
        const auto found = std::ranges::find_if(
            actions, [&](const QAction* action) { return plainName(*action) == result.command; });
        if (found != actions.end())
            (*found)->trigger();
        break;
    }
    case SearchKind::Term:
        m_pages->showTerm(text(result.term));
        break;
    case SearchKind::Figure:
        m_pages->showFact(text(result.owner), text(result.figure));
        break;
    case SearchKind::Machine:
    case SearchKind::Chip:
    case SearchKind::NeuronCore:
    case SearchKind::Part:
        openTarget(text(result.address));
        break;
    }
}

/// What is shown beside what was shown before, or else another machine of its family.
void MainWindow::compareThis()
{
    const auto& scene = m_session.scene();
    const auto instance = scene ? scene->topology.instance() : nullptr;
    QStringList names;
    if (instance)
        names << text(instance->name);
    for (const QString& target : m_session.recent()) {
        const bool known = m_session.catalog().findInstance(target.toStdString()) != nullptr;
        if (known && names.size() < 2 && !names.contains(target))
            names << target;
    }
    for (const auto& other : m_session.catalog().instances()) {
        const bool sibling = instance && other->family == instance->family;
        if (sibling && names.size() < 2 && !names.contains(text(other->name)))
            names << text(other->name);
    }
    m_pages->compare(names);
}

} // namespace atlas::app
