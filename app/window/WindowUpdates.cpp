#include "app/presentation/StoryMode.h"
#include "app/window/Explainer.h"
#include "app/window/ExportDialog.h"
#include "app/window/HelpDialog.h"
#include "app/window/MainWindow.h"
#include "app/window/MemoryMode.h"
#include "app/window/Pages.h"
#include "app/window/SimulationMode.h"
#include "app/window/StatusLine.h"
#include "app/window/TileMode.h"
#include "app/window/TopBar.h"
#include "model/support/Result.h"
#include "views/canvas/DescribeScene.h"
#include "views/export/PictureExport.h"
#include "views/panels/InspectorPanel.h"
#include "views/panels/LegendPanel.h"
#include "views/panels/LibraryPanel.h"
#include "views/panels/LibraryTree.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace atlas::app {

using namespace Qt::StringLiterals;

void MainWindow::connectActions()
{
    views::DiagramCanvas* const canvas = &m_view->canvas();
    const auto on = [this](QAction* action, auto&& slot) {
        connect(action, &QAction::triggered, this, std::forward<decltype(slot)>(slot));
    };
    on(m_actions.openMachine, &MainWindow::findMachine);
    on(m_actions.exportPicture, &MainWindow::openExport);
    on(m_actions.copyPicture, &MainWindow::copyPicture);
    on(m_actions.quit, &QWidget::close);
    connect(m_actions.zoomIn, &QAction::triggered, canvas, &views::DiagramCanvas::zoomIn);
    connect(m_actions.zoomOut, &QAction::triggered, canvas, &views::DiagramCanvas::zoomOut);
    connect(
        m_actions.actualSize, &QAction::triggered, canvas, &views::DiagramCanvas::zoomToActualSize);
    connect(m_actions.fit, &QAction::triggered, canvas, &views::DiagramCanvas::fit);
    connect(
        m_actions.zoomToSelection,
        &QAction::triggered,
        canvas,
        &views::DiagramCanvas::zoomToSelection);
    on(m_actions.library, [this](bool shown) { setLibraryShown(shown); });
    on(m_actions.inspector, &MainWindow::showInspector);
    on(m_actions.fullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(m_actions.reducedMotion, [this](bool reduced) {
        m_view->canvas().setReducedMotion(reduced);
        m_simulation->setReducedMotion(reduced);
        m_tiles->setReducedMotion(reduced);
        m_story->setReducedMotion(reduced);
    });
    on(m_actions.largerText, [this] { setTextScale(views::textScale() + views::textScaleStep); });
    on(m_actions.smallerText, [this] { setTextScale(views::textScale() - views::textScaleStep); });
    on(m_actions.normalText, [this] { setTextScale(1); });
    on(m_actions.back, [this] {
        if (m_pages->current() != PageId::Diagram)
            m_pages->open(PageId::Diagram);
        else
            m_session.goBack();
    });
    on(m_actions.forward, [this] { m_session.goForward(); });
    on(m_actions.paths, &MainWindow::showPathsOfSelection);
    on(m_actions.clearSelection, [this] { m_session.select({}); });
    on(m_actions.nextPanel, &MainWindow::focusNextPanel);
    on(m_actions.help, &MainWindow::openHelp);
    for (QAction* const action : m_actions.layers)
        on(action, [this, action](bool shown) {
            m_session.setLayer(static_cast<Layer>(action->data().toInt()), shown);
        });
    connect(m_actions.themes, &QActionGroup::triggered, this, [this](const QAction* action) {
        m_session.setTheme(static_cast<ThemeId>(action->data().toInt()));
    });
    connect(m_actions.languages, &QActionGroup::triggered, this, [this](const QAction* action) {
        const QString code = action->data().toString();
        // Later: the menu that was clicked goes away with everything else.
        QMetaObject::invokeMethod(this, [this, code] { setLanguage(code); }, Qt::QueuedConnection);
    });
    connect(&m_view->toast(), &views::Toast::actionChosen, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_savedPath).absolutePath()));
    });
    connect(m_actions.recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
}

void MainWindow::showScene()
{
    const auto& scene = m_session.scene();
    m_view->setScene(scene);
    m_simulation->followScene();
    m_tiles->followScene();
    m_memory->followScene();
    m_view->canvas().setLook({m_session.theme(), m_session.layers()});
    const Topology& topology = scene->topology;
    const QString title = QString::fromStdString(topology.title());
    const auto instance = topology.instance();
    m_topBar->setMachine(instance ? QString::fromStdString(instance->family) : QString(), title);
    showPlace();
    m_library->showMachine(
        instance ? QString::fromStdString(instance->name) : QString(), m_session.target());
    setTitle(title);
    const Layers offered = layersIn(scene->drawing);
    for (QAction* const action : m_actions.layers)
        action->setEnabled(offered.has(static_cast<Layer>(action->data().toInt())));
    showLook();
    showTotals();
}

void MainWindow::showSelection()
{
    const auto& scene = m_session.scene();
    if (!scene)
        return;
    const views::PathReport* const report = m_session.paths();
    m_view->canvas().setSelection(
        m_session.selection(), report != nullptr ? report->paths : std::vector<Path>());
    m_view->setNote(pathsText(m_session));
    m_inspector->setPage(views::inspectorPage(
        {m_session.catalog(), *scene, m_session.selection(), report, &m_explainer->features()}));
    m_status->setLeft(selectionText(m_session));
    const auto& selection = m_session.selection();
    const auto isChip = [&](Element element) {
        return element.isVertex() && element.index < scene->topology.chipCount();
    };
    m_actions.paths->setEnabled(selection.size() == 2 && std::ranges::all_of(selection, isChip));
    m_actions.zoomToSelection->setEnabled(!selection.empty());
    m_actions.clearSelection->setEnabled(!selection.empty());
}

void MainWindow::showLook()
{
    m_view->canvas().setLook({m_session.theme(), m_session.layers()});
    m_view->layerBar().setLayers(m_session.layers());
    for (QAction* const action : m_actions.layers)
        action->setChecked(m_session.layers().has(static_cast<Layer>(action->data().toInt())));
    if (m_simulation->isOn())
        m_library->legend().setRun();
    else if (m_memory->isOn())
        m_library->legend().setFill();
    else
        m_library->legend().setScene(m_session.scene(), m_session.layers());
}

void MainWindow::showTheme()
{
    views::applyTheme(m_session.theme());
    setStyleSheet(views::styleSheet(views::currentPalette()));
    for (QAction* const action : m_actions.themes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_session.theme()));
    m_view->canvas().setLook({m_session.theme(), m_session.layers()});
}

/// The style sheet and the widths of panels hold sizes of words.
void MainWindow::setTextScale(double scale)
{
    views::applyTextScale(scale);
    setStyleSheet(views::styleSheet(views::currentPalette()));
    arrangePanels();
    const double now = views::textScale();
    m_actions.largerText->setEnabled(now < views::mostTextScale - views::textScaleStep / 2);
    m_actions.smallerText->setEnabled(now > views::leastTextScale + views::textScaleStep / 2);
    m_status->setLeft(tr("Text at %1 %").arg(qRound(now * 100)));
}

void MainWindow::showTotals()
{
    m_status->setRight(totalsText(m_session, m_view->canvas().viewport().scale));
}

void MainWindow::showHistory()
{
    const bool onPage = m_pages->current() != PageId::Diagram;
    m_actions.back->setEnabled(onPage || m_session.history().canGoBack());
    m_actions.forward->setEnabled(m_session.history().canGoForward());
}

void MainWindow::showFailure(const QString& target, const Problems& problems)
{
    QStringList lines;
    for (const Problem& problem : problems)
        lines << QString::fromStdString(message(problem));
    lines << tr("Choose a machine in the library, or correct the line.");
    m_view->messageCard().showMessage(
        {.tone = views::MessageCard::Tone::Error,
         .title = tr("“%1” cannot be shown").arg(target),
         .lines = lines,
         .action = tr("Find a machine")});
    m_view->setNote(m_view->note());
    m_status->setLeft(tr("“%1” cannot be shown").arg(target));
}

/// The first machine has a name before it has a picture.
void MainWindow::showAwaited(const QString& target)
{
    m_topBar->setMachine({}, target);
    m_view->messageCard().hide();
    m_view->setAwaited(target);
    m_inspector->setPage({.kind = tr("Being read"), .title = target});
    m_status->setLeft(tr("Reading %1").arg(target));
    setTitle(target);
}

void MainWindow::showEmpty()
{
    m_topBar->setMachine({}, {});
    m_topBar->setPlace({});
    m_view->setAwaited({});
    m_inspector->setPage({});
    setTitle({});
    m_view->setScene(nullptr);
    m_view->messageCard().showMessage(
        {.tone = views::MessageCard::Tone::Hint,
         .title = tr("Choose a machine to see how it is built"),
         .lines = {},
         .action = tr("Find a machine")});
    m_status->setLeft(selectionText(m_session));
}

/// A machine that takes a while is stopped from the diagram, so the keyboard goes there.
void MainWindow::openTarget(const QString& target)
{
    m_pages->open(PageId::Diagram);
    m_session.open(target);
    const bool folds = isNarrow() && m_libraryWanted.value_or(false);
    if (m_session.isLoading() || folds)
        m_view->canvas().setFocus(Qt::OtherFocusReason);
    if (folds)
        setLibraryShown(false);
}

void MainWindow::escape()
{
    if (m_session.isLoading()) {
        m_session.cancelLoading();
        if (!m_session.scene())
            showEmpty();
        m_status->setLeft(tr("Reading was stopped"));
    } else if (m_view->messageCard().isVisible() && m_session.scene()) {
        m_view->messageCard().hide();
    } else if (m_pages->current() != PageId::Diagram) {
        m_pages->open(PageId::Diagram);
        m_view->canvas().setFocus();
    } else if (m_explainer->end()) {
        m_view->canvas().setFocus();
    } else if (m_simulation->isOn()) {
        if (m_session.selection().empty())
            m_simulation->setOn(false);
        else
            m_session.select({});
    } else if (m_tiles->isOn()) {
        m_tiles->setOn(false);
    } else if (m_memory->isOn()) {
        if (m_session.selection().empty())
            m_memory->setOn(false);
        else
            m_session.select({});
    } else if (const auto place = m_view->canvas().place()) {
        leave(*place);
    } else {
        m_session.select({});
    }
}

/// Up to what a chip or a part stands in.
void MainWindow::leave(Element place)
{
    if (const auto around = m_session.scene()->around(place)) {
        m_session.enter(*around);
        return;
    }
    m_session.select({place});
    m_view->canvas().fit();
}

void MainWindow::showPlace()
{
    const auto& scene = m_session.scene();
    std::vector<TopBar::Step> steps;
    for (auto at = m_view->canvas().place(); scene && at; at = scene->around(*at))
        steps.insert(steps.begin(), {views::nameOf(*scene, *at), *at});
    m_topBar->setPlace(steps);
}

void MainWindow::findMachine()
{
    if (!m_library->isVisible())
        setLibraryShown(true);
    m_library->focusSearch();
}

void MainWindow::showFamily(const QString& family)
{
    if (!m_library->isVisible())
        setLibraryShown(true);
    m_library->tree().showFamily(family);
}

/// Library, diagram, inspector, and round again.
void MainWindow::focusNextPanel()
{
    const QWidget* const focus = focusWidget();
    const auto inside = [focus](const QWidget* panel) {
        return focus != nullptr && (panel == focus || panel->isAncestorOf(focus));
    };
    auto* const toast = m_view->toast().findChild<QPushButton*>(u"toastAction"_s);
    if (toast->isVisible() && !inside(toast))
        toast->setFocus(Qt::TabFocusReason);
    else if (inside(m_library) || (!inside(m_pages) && !inside(m_inspector)))
        m_pages->focusPage();
    else if (inside(m_pages) && m_inspector->isVisible())
        m_inspector->focusList();
    else
        findMachine();
}

void MainWindow::showPathsOfSelection()
{
    const auto& selection = m_session.selection();
    if (selection.size() == 2)
        m_session.showPaths(selection.front().vertex(), selection.back().vertex());
}

std::optional<Rect> MainWindow::selectionRect() const
{
    const auto scene = m_view->canvas().scene();
    Rect rect;
    for (const Element element : m_session.selection())
        rect = rect.united(scene->bounds(element));
    return rect.isEmpty() ? std::nullopt : std::optional(rect.grown(views::regionMargin));
}

void MainWindow::copyPicture()
{
    const auto scene = m_view->canvas().scene();
    if (!scene)
        return;
    const double scale = std::min(2.0, views::largestScale(scene->drawing.bounds));
    const auto image = views::paintImage(ExportOrder{
        .scene = scene,
        .path = {},
        .theme = m_session.theme(),
        .layers = m_session.layers(),
        .surroundings = {},
        .region = std::nullopt,
        .scale = scale,
        .loads = m_simulation->loads()}
                                             .request());
    if (!image) {
        showFailure(tr("The picture"), {image.error()});
        return;
    }
    QApplication::clipboard()->setImage(*image);
    m_savedPath.clear();
    m_view->toast().say(
        tr("Copied a picture of %L1 × %L2 pixels").arg(image->width()).arg(image->height()));
}

void MainWindow::openExport()
{
    const auto scene = m_view->canvas().scene();
    if (!scene)
        return;
    auto* const dialog = new ExportDialog(
        {scene,
         m_session.theme(),
         m_session.layers(),
         m_view->canvas().visibleRect(),
         selectionRect(),
         std::make_shared<const Highlight>(views::highlightOf(
             scene->topology, {m_session.selection(), {}, {}}, Highlight::State::Dimmed)),
         m_view->canvas().viewport().scale,
         m_simulation->loads(),
         m_simulation->caption()},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::saved, this, [this](const QString& path) {
        m_savedPath = path;
        m_view->toast().say(tr("Saved %1").arg(path), tr("Open folder"));
    });
    dialog->open();
}

void MainWindow::openHelp()
{
    if (m_help == nullptr)
        m_help = new HelpDialog(helpLines(m_actions), this);
    m_help->show();
    m_help->raise();
}

void MainWindow::fillRecent()
{
    m_actions.recent->clear();
    for (const QString& target : m_session.recent())
        m_actions.recent->addAction(target, this, [this, target] { openTarget(target); });
    if (m_session.recent().isEmpty())
        m_actions.recent->addAction(tr("No machine was opened yet"))->setEnabled(false);
}

} // namespace atlas::app
