#include "app/window/MainWindow.h"

#include "app/presentation/StoryMode.h"
#include "app/presentation/StoryPanel.h"
#include "app/window/Explainer.h"
#include "app/window/IconButton.h"
#include "app/window/MemoryMode.h"
#include "app/window/Pages.h"
#include "app/window/SessionControl.h"
#include "app/window/SimulationMode.h"
#include "app/window/StatusLine.h"
#include "app/window/TileMode.h"
#include "app/window/TopBar.h"
#include "views/memory/MemoryCharts.h"
#include "views/memory/MemoryPanel.h"
#include "views/panels/InspectorPanel.h"
#include "views/panels/LegendPanel.h"
#include "views/panels/LibraryPanel.h"
#include "views/panels/LibraryTree.h"
#include "views/simulation/ChartsDock.h"
#include "views/simulation/ComparePane.h"
#include "views/simulation/TileDock.h"
#include "views/simulation/TilePanel.h"
#include "views/simulation/TransportBar.h"
#include "views/theme/Fonts.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int menuHeight = 28;
constexpr int railWidth = 48;
constexpr int legendFromHeight = 780; ///< in lower windows the machines need the room
const auto firstMachine = u"trn1.32xlarge"_s;

/// A hairline between two panels.
class Edge1 : public QWidget {
public:
    Edge1(bool upright, QWidget* parent)
        : QWidget(parent)
    {
        if (upright)
            setFixedWidth(1);
        else
            setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(rect(), views::themeColor(Role::Hairline));
    }
};

/// Widths of the side panels in a window of some width.
struct PanelWidths {
    int library = 248;
    int inspector = 320;
};

PanelWidths panelWidths(int window)
{
    if (window < 1400)
        return {248, 296};
    return window < 1800 ? PanelWidths{248, 320} : PanelWidths{264, 360};
}

/// Of the charts below a run, in a window of some height.
int dockHeight(int window)
{
    if (window < 780)
        return 150;
    return window < 1040 ? 190 : 240;
}

} // namespace

MainWindow::MainWindow(
    const Catalog& catalog,
    const Settings& settings,
    views::LanguageList languages,
    QWidget* parent)
    : QMainWindow(parent)
    , m_session(catalog)
    , m_languages(std::move(languages))
    , m_actions(*this, m_languages.languages)
    , m_settings(settings)
{
    views::applyTextScale(settings.textScale);
    setObjectName(u"mainWindow"_s);
    setMinimumSize(800, 520);
    m_session.setLayers(settings.layers);
    m_session.setTheme(settings.theme);
    m_session.setRecent(settings.recent);
    m_session.setLogicalCores(settings.logicalCores);
    build(settings);
    if (settings.geometry.isEmpty() || !restoreGeometry(settings.geometry))
        resize(QSize(1600, 1000).boundedTo(screen()->availableSize() * 19 / 20));
    arrangePanels();
    qApp->installEventFilter(this);
    if (!m_languages.problems.empty())
        say(QString::fromStdString(message(m_languages.problems.front())));
}

/// What has texts in a language.
void MainWindow::build(const Settings& settings)
{
    setTitle({});
    auto* const name = new QLabel(tr("Neuron Atlas"), this);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setContentsMargins(0, 0, 14, 0);
    views::fixHeight(*name, menuHeight);
    views::fixHeight(*menuBar(), menuHeight);
    menuBar()->setCornerWidget(name);
    menuBar()->setObjectName(u"menuBar"_s);
    menuBar()->setAccessibleName(tr("Menus"));
    buildCentral();
    m_actions.fill(*menuBar());
    connectSession();
    connectViews();
    connectActions();
    connectPages();
    connectExplainer();
    buildSession();
    buildWelcome();
    m_view->canvas().setReducedMotion(settings.reducedMotion);
    m_simulation->setReducedMotion(settings.reducedMotion);
    m_tiles->setReducedMotion(settings.reducedMotion);
    m_story->setReducedMotion(settings.reducedMotion);
    m_actions.reducedMotion->setChecked(settings.reducedMotion);
    m_actions.inspector->setChecked(settings.inspector);
    showInspector();
    showTheme();
}

void MainWindow::buildCentral()
{
    auto* const central = new QWidget(this);
    m_topBar = new TopBar(m_actions, central);
    m_library = new views::LibraryPanel(central);
    m_library->setCatalog(m_session.catalog());
    m_view = new views::DiagramView(central);
    m_pages = new Pages(
        m_view,
        m_session.catalog(),
        [this]() -> const Glossary& { return m_explainer->glossary(); },
        central);
    m_inspector = new views::InspectorPanel(central);
    m_status = new StatusLine(central);
    m_rail = new QWidget(central);
    m_rail->setFixedWidth(railWidth);
    auto* const open = new IconButton(views::Icon::LeftPanel, m_rail);
    open->setObjectName(u"railOpen"_s);
    open->follow(m_actions.library);
    auto* const find = new IconButton(views::Icon::Search, m_rail);
    find->setObjectName(u"railFind"_s);
    find->follow(m_actions.openMachine);
    auto* const rail = new QVBoxLayout(m_rail);
    rail->setContentsMargins(8, 10, 8, 10);
    rail->setSpacing(6);
    rail->addWidget(open);
    rail->addWidget(find);
    rail->addStretch();

    m_libraryEdge = new Edge1(true, central);
    m_inspectorEdge = new Edge1(true, central);
    auto* const middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_library);
    middle->addWidget(m_libraryEdge);
    buildSimulation();
    buildTiles();
    buildMemory();
    auto* const column = new QVBoxLayout;
    column->setSpacing(0);
    auto* const diagrams = new QHBoxLayout;
    diagrams->setSpacing(0);
    diagrams->addWidget(&m_simulation->comparison(), 1);
    diagrams->addWidget(m_pages, 1);
    column->addLayout(diagrams, 1);
    column->addWidget(&m_simulation->transport());
    column->addWidget(&m_simulation->charts());
    column->addWidget(&m_tiles->transport());
    column->addWidget(&m_tiles->dock());
    column->addWidget(&m_memory->charts());
    middle->addLayout(column, 1);
    middle->addWidget(m_inspectorEdge);
    middle->addWidget(m_inspector);
    middle->addWidget(&m_simulation->panel());
    middle->addWidget(&m_tiles->panel());
    buildStory();
    middle->addWidget(&m_story->panel());
    middle->addWidget(&m_memory->panel());
    auto* const layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(new Edge1(false, central));
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    setCentralWidget(central);
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::sceneChanged, this, &MainWindow::showScene);
    connect(&m_session, &Session::interiorChanged, this, [this] {
        if (!isModeOn())
            m_view->exchangeScene(m_session.scene());
        showSelection();
    });
    connect(&m_session, &Session::selectionChanged, this, &MainWindow::showSelection);
    connect(&m_session, &Session::layersChanged, this, &MainWindow::showLook);
    connect(&m_session, &Session::themeChanged, this, &MainWindow::showTheme);
    connect(&m_session, &Session::historyChanged, this, &MainWindow::showHistory);
    connect(&m_session, &Session::openFailed, this, &MainWindow::showFailure);
    connect(&m_session, &Session::entered, this, [this](Element place) {
        m_view->canvas().enter(place);
    });
    connect(&m_session, &Session::misled, this, [this](const QString& sentence) {
        m_status->setLeft(sentence);
        m_view->toast().say(sentence);
    });
    connect(&m_session, &Session::loadingStarted, this, [this](const QString& target) {
        m_view->setLoading(tr("Reading %1 · Esc stops").arg(target));
        if (!m_session.scene())
            showAwaited(target);
    });
    connect(&m_session, &Session::loadingEnded, this, [this] { m_view->setLoading({}); });
    connect(
        &m_session,
        &Session::viewRestored,
        this,
        [this](const std::optional<views::Viewport>& view) {
            if (view)
                m_view->canvas().setViewport(*view);
            else
                m_view->canvas().fit();
        });
}

void MainWindow::connectViews()
{
    using views::DiagramCanvas;
    const DiagramCanvas& canvas = m_view->canvas();
    connect(
        &canvas,
        &DiagramCanvas::selectionRequested,
        this,
        [this](const std::vector<Element>& elements, DiagramCanvas::Cause cause) {
            const bool walking = cause == DiagramCanvas::Cause::Keyboard;
            m_session.select(elements, walking ? Session::Step::Merged : Session::Step::New);
        });
    connect(&canvas, &DiagramCanvas::pathsRequested, &m_session, &Session::showPaths);
    connect(&canvas, &DiagramCanvas::escapePressed, this, &MainWindow::escape);
    connect(&canvas, &DiagramCanvas::enterRequested, &m_session, &Session::enter);
    connect(&canvas, &DiagramCanvas::placeChanged, this, &MainWindow::showPlace);
    connect(&canvas, &DiagramCanvas::viewportChanged, this, [this] {
        showTotals();
        if (isModeOn())
            return; // the run has a view of its own
        const auto& shown = m_view->canvas();
        m_session.rememberView(shown.isFitted() ? std::nullopt : std::optional(shown.viewport()));
    });
    connect(&m_view->layerBar(), &views::LayerBar::layerToggled, &m_session, &Session::setLayer);
    connect(
        &m_view->layerBar(),
        &views::LayerBar::logicalCoreSizeChosen,
        &m_session,
        &Session::setLogicalCoreSize);
    connectPanels();
}

void MainWindow::connectPanels()
{
    connect(m_library, &views::LibraryPanel::targetRequested, this, &MainWindow::openTarget);
    connect(m_inspector, &views::InspectorPanel::pathRequested, this, [this](std::size_t index) {
        const views::PathReport* const report = m_session.paths();
        if (report != nullptr && index < report->paths.size())
            m_view->canvas().setSelection(m_session.selection(), {report->paths[index]});
    });
    connect(m_inspector, &views::InspectorPanel::elementRequested, this, [this](Element element) {
        m_session.select({element});
    });
    connect(m_inspector, &views::InspectorPanel::zoomRequested, this, [this] {
        const auto& selection = m_session.selection();
        if (selection.size() == 1 && m_view->canvas().isEnterable(selection.front()))
            m_session.enter(selection.front());
        else
            m_view->canvas().zoomToSelection();
    });
    connect(m_topBar, &TopBar::machineRequested, this, [this] {
        if (m_pages->current() != PageId::Diagram)
            m_pages->open(PageId::Diagram);
        else
            m_view->canvas().fit();
    });
    connect(m_topBar, &TopBar::placeRequested, &m_session, &Session::enter);
    connect(m_topBar, &TopBar::machinesRequested, this, &MainWindow::findMachine);
    connect(m_topBar, &TopBar::familyRequested, this, &MainWindow::showFamily);
    connect(&m_view->messageCard(), &views::MessageCard::actionChosen, this, [this] {
        m_view->messageCard().hide();
        findMachine();
    });
    connect(&m_view->messageCard(), &views::MessageCard::dismissed, this, [this] {
        m_view->canvas().setFocus();
        if (!m_session.scene())
            showEmpty();
    });
}

void MainWindow::start(const std::optional<QString>& target)
{
    m_view->canvas().setFocus(Qt::OtherFocusReason);
    if (target) {
        openTarget(*target);
        return;
    }
    const QString last = m_settings.machine.isEmpty() ? firstMachine : m_settings.machine;
    bool unknown = false;
    const auto failed = connect(
        &m_session, &Session::openFailed, this, [&unknown](const QString&, const Problems&) {
            unknown = true;
        });
    openTarget(last);
    disconnect(failed);
    if (unknown && last != firstMachine) {
        openTarget(firstMachine);
        m_status->setLeft(tr("%1, which was shown last, is no longer known; %2 is shown instead.")
                              .arg(last, firstMachine));
    }
    if (!m_session.scene() && !m_session.isLoading())
        showEmpty();
    if (m_settings.machine.isEmpty() || m_settings.welcome)
        m_pages->open(PageId::Welcome);
}

Settings MainWindow::settings() const
{
    Settings kept = m_settings;
    kept.geometry = saveGeometry();
    if (!m_session.target().isEmpty())
        kept.machine = m_session.target();
    kept.theme = m_session.theme();
    kept.layers = m_session.layers();
    kept.inspector = m_actions.inspector->isChecked();
    kept.textScale = views::textScale();
    kept.reducedMotion = m_actions.reducedMotion->isChecked();
    kept.recent = m_session.recent();
    return kept;
}

bool MainWindow::isNarrow() const
{
    return width() < views::textScaled(1400);
}

/// In a narrow window the library folds into a rail unless it is asked for.
void MainWindow::arrangePanels()
{
    const bool shown = isNarrow() ? m_libraryWanted.value_or(false) : m_settings.library;
    const PanelWidths widths = panelWidths(static_cast<int>(width() / views::textScale()));
    m_library->setFixedWidth(views::textScaled(widths.library));
    m_inspector->setFixedWidth(views::textScaled(widths.inspector));
    m_simulation->panel().setFixedWidth(views::textScaled(widths.inspector));
    m_simulation->charts().setFixedHeight(dockHeight(height()));
    m_tiles->panel().setFixedWidth(views::textScaled(widths.inspector));
    m_tiles->dock().setFixedHeight(TileMode::dockHeight(height()));
    m_memory->panel().setFixedWidth(views::textScaled(widths.inspector));
    m_memory->charts().setFixedHeight(dockHeight(height()));
    m_library->setVisible(shown);
    m_rail->setVisible(!shown);
    m_library->legend().setFolded(height() < views::textScaled(legendFromHeight));
    m_actions.library->setChecked(shown);
}

void MainWindow::setLibraryShown(bool shown)
{
    if (isNarrow())
        m_libraryWanted = shown;
    else
        m_settings.library = shown;
    arrangePanels();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (m_library != nullptr)
        arrangePanels();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        escape();
    else
        QMainWindow::keyPressEvent(event);
}

/// The mouse's buttons for back and forward work wherever they are pressed in the window.
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    const bool pressed =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    const auto* const widget = pressed ? qobject_cast<QWidget*>(watched) : nullptr;
    if (widget == nullptr || widget->window() != this)
        return QMainWindow::eventFilter(watched, event);
    const Qt::MouseButton button = static_cast<QMouseEvent*>(event)->button();
    if (button != Qt::BackButton && button != Qt::ForwardButton)
        return QMainWindow::eventFilter(watched, event);
    (button == Qt::BackButton ? m_actions.back : m_actions.forward)->trigger();
    return true;
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_actions.fullScreen->setChecked(isFullScreen());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_story->mayLeaveStory()) {
        event->ignore();
        return;
    }
    if (!m_leaving && m_control->isModified()) {
        event->ignore();
        m_control->leave([this] {
            m_leaving = true;
            close();
        });
        return;
    }
    m_control->finish();
    saveSettings(settings());
    QMainWindow::closeEvent(event);
}

} // namespace atlas::app
