#include "app/window/Actions.h"

#include "app/window/Pages.h"
#include "views/canvas/LayerBar.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

#include <array>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

/// An action that works in the whole window, whether its menu has been opened or not.
QAction*
make(QWidget& window, const char* name, const QString& text, const QList<QKeySequence>& keys = {})
{
    auto* const action = new QAction(text, &window);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcuts(keys);
    window.addAction(action);
    return action;
}

QAction* checkable(QAction* action)
{
    action->setCheckable(true);
    return action;
}

std::vector<QAction*> makeLayers(QWidget& window)
{
    std::vector<QAction*> actions;
    int number = 0;
    for (const auto& entry : views::LayerBar::entries()) {
        ++number;
        QAction* const action =
            checkable(make(window, "layer", entry.name, {QKeySequence(QString::number(number))}));
        action->setData(static_cast<int>(entry.layer));
        actions.push_back(action);
    }
    return actions;
}

QActionGroup* makeThemes(QWidget& window)
{
    auto* const group = new QActionGroup(&window);
    for (const ThemeId theme : allThemes()) {
        QAction* const action = checkable(make(window, "theme", themeName(theme)));
        action->setData(static_cast<int>(theme));
        group->addAction(action);
    }
    return group;
}

/// By their own names, so that everybody finds the way back.
QActionGroup* makeLanguages(QWidget& window, const std::vector<views::Language>& spoken)
{
    auto* const group = new QActionGroup(&window);
    for (const views::Language& language : spoken) {
        QAction* const action = checkable(make(window, "language", language.name));
        action->setData(language.code);
        action->setChecked(language.code == views::currentLanguage());
        group->addAction(action);
    }
    return group;
}

std::vector<QAction*> makePages(QWidget& window)
{
    struct Entry {
        PageId page;
        const char* name;
        QKeySequence keys;
    };
    const std::array entries = {
        Entry{PageId::Compare, "comparePage", {Qt::CTRL | Qt::Key_D}},
        Entry{PageId::Hierarchy, "hierarchyPage", {Qt::CTRL | Qt::Key_M}},
        Entry{PageId::Engines, "enginesPage", {}},
        Entry{PageId::Numbers, "numbersPage", {}},
        Entry{PageId::Fit, "fitPage", {}},
        Entry{PageId::Facts, "factsPage", {Qt::CTRL | Qt::Key_T}},
        Entry{PageId::Glossary, "glossaryPage", {Qt::CTRL | Qt::Key_G}}};
    std::vector<QAction*> actions;
    for (const Entry& entry : entries) {
        QAction* const action = make(window, entry.name, pageName(entry.page), {entry.keys});
        action->setData(static_cast<int>(entry.page));
        actions.push_back(action);
    }
    return actions;
}

QString keysOf(const QAction* action)
{
    QStringList keys;
    for (const QKeySequence& sequence : action->shortcuts())
        keys << sequence.toString(QKeySequence::NativeText);
    return keys.join(u", "_s);
}

} // namespace

QString themeName(ThemeId theme)
{
    switch (theme) {
    case ThemeId::Overview:
        return Words::tr("Overview");
    case ThemeId::Plain:
        return Words::tr("Plain");
    case ThemeId::Dark:
        return Words::tr("Dark");
    case ThemeId::Print:
        return Words::tr("Print");
    case ThemeId::Contrast:
        return Words::tr("High contrast");
    }
    return {};
}

Actions::Actions(QWidget& window, const std::vector<views::Language>& spoken)
    : openMachine(make(window, "open", Words::tr("&Open machine…"), {QKeySequence::Open}))
    , exportPicture(make(window, "export", Words::tr("&Export…"), {Qt::CTRL | Qt::Key_E}))
    , copyPicture(
          make(window, "copy", Words::tr("&Copy picture"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C}))
    , quit(make(window, "quit", Words::tr("&Quit"), {Qt::CTRL | Qt::Key_Q}))
    , zoomIn(make(
          window,
          "zoomIn",
          Words::tr("Zoom &in"),
          {Qt::Key_Plus, Qt::Key_Equal, Qt::CTRL | Qt::Key_Plus}))
    , zoomOut(make(
          window, "zoomOut", Words::tr("Zoom &out"), {Qt::Key_Minus, Qt::CTRL | Qt::Key_Minus}))
    , actualSize(make(window, "actualSize", Words::tr("&100 %"), {Qt::CTRL | Qt::Key_0}))
    , fit(make(window, "fit", Words::tr("&Fit"), {Qt::Key_F}))
    , zoomToSelection(make(window, "zoomToSelection", Words::tr("&Zoom to selection"), {Qt::Key_Z}))
    , library(checkable(make(window, "library", Words::tr("Li&brary"), {Qt::Key_F9})))
    , inspector(checkable(make(window, "inspector", Words::tr("Ins&pector"), {Qt::Key_F10})))
    , fullScreen(checkable(make(window, "fullScreen", Words::tr("F&ull screen"), {Qt::Key_F11})))
    , reducedMotion(checkable(make(window, "reducedMotion", Words::tr("&Reduce motion"))))
    // With Shift, a keyboard whose plus needs it could not tell them from the zoom of the diagram.
    , largerText(make(
          window,
          "largerText",
          Words::tr("L&arger text"),
          {Qt::CTRL | Qt::ALT | Qt::Key_Plus, Qt::CTRL | Qt::ALT | Qt::Key_Equal}))
    , smallerText(make(
          window, "smallerText", Words::tr("&Smaller text"), {Qt::CTRL | Qt::ALT | Qt::Key_Minus}))
    , normalText(
          make(window, "normalText", Words::tr("&Normal text"), {Qt::CTRL | Qt::ALT | Qt::Key_0}))
    , back(make(window, "back", Words::tr("&Back"), {Qt::ALT | Qt::Key_Left}))
    , forward(make(window, "forward", Words::tr("&Forward"), {Qt::ALT | Qt::Key_Right}))
    , paths(make(window, "paths", Words::tr("Shortest &paths between two chips"), {Qt::Key_P}))
    , clearSelection(make(window, "clearSelection", Words::tr("&Clear selection")))
    , nextPanel(make(window, "nextPanel", Words::tr("&Next panel"), {Qt::Key_F6}))
    , search(make(window, "search", Words::tr("&Search…"), {Qt::CTRL | Qt::Key_K}))
    , compare(
          make(window, "compare", Words::tr("&Compare this"), {Qt::CTRL | Qt::SHIFT | Qt::Key_D}))
    , help(make(window, "help", Words::tr("&Keyboard and mouse"), {Qt::Key_F1}))
    , about(make(window, "about", Words::tr("&About Neuron Atlas")))
    , layers(makeLayers(window))
    , pages(makePages(window))
    , themes(makeThemes(window))
    , languages(makeLanguages(window, spoken))
    , simulation(window)
    , session(window)
    , story(window)
    , memory(window)
{
    exportPicture->setIconText(Words::tr("Export the picture"));
    back->setEnabled(false);
    forward->setEnabled(false);
}

void Actions::fill(QMenuBar& bar)
{
    QMenu* const file = bar.addMenu(Words::tr("&File"));
    session.fill(*file);
    file->addAction(openMachine);
    recent = file->addMenu(Words::tr("&Recent machines"));
    file->addSeparator();
    file->addActions({exportPicture, copyPicture});
    file->addSeparator();
    file->addAction(quit);

    QMenu* const view = bar.addMenu(Words::tr("&View"));
    view->addActions({zoomIn, zoomOut, actualSize, fit, zoomToSelection});
    view->addSeparator();
    QMenu* const layerMenu = view->addMenu(Words::tr("&Layers"));
    for (QAction* const action : layers)
        layerMenu->addAction(action);
    themeMenu = view->addMenu(Words::tr("&Theme"));
    themeMenu->addActions(themes->actions());
    languageMenu = view->addMenu(Words::tr("Lan&guage"));
    languageMenu->addActions(languages->actions());
    view->addSeparator();
    view->addActions({largerText, smallerText, normalText});
    view->addSeparator();
    view->addActions({library, inspector, fullScreen, reducedMotion});

    QMenu* const go = bar.addMenu(Words::tr("&Go"));
    go->addActions({back, forward, session.home});
    go->addSeparator();
    go->addActions({paths, clearSelection});
    go->addSeparator();
    go->addAction(nextPanel);

    memory.fill(simulation.fill(bar));
    story.fill(bar);

    QMenu* const reference = bar.addMenu(Words::tr("&Reference"));
    reference->addAction(search);
    reference->addSeparator();
    reference->addAction(compare);
    for (QAction* const action : pages)
        reference->addAction(action);

    explain = bar.addMenu(Words::tr("E&xplain"));

    QMenu* const helpMenu = bar.addMenu(Words::tr("&Help"));
    helpMenu->addActions({help, about});
}

std::vector<QAction*> allActions(const QWidget& window)
{
    const auto actions = window.actions();
    return {actions.begin(), actions.end()};
}

namespace {

/// What mouse and keys do on the diagram and in the panels beside it.
std::vector<HelpLine> panelLines()
{
    const QString diagram = Words::tr("On the diagram");
    std::vector<HelpLine> lines{
        {diagram, Words::tr("Wheel, pinch"), Words::tr("Zoom around the pointer")},
        {diagram, Words::tr("Drag"), Words::tr("Move the diagram")},
        {diagram, Words::tr("Pointing at something"), Words::tr("Shows what it is joined to")},
        {diagram, Words::tr("Click"), Words::tr("Select a chip, a link or another part")},
        {diagram, Words::tr("Shift+click"), Words::tr("Add to the selection, or take out")},
        {diagram, Words::tr("Ctrl+click on two chips"), Words::tr("Shortest paths between them")},
        {diagram, Words::tr("Double click"), Words::tr("Go into a chip or a part, zoom to others")},
        {diagram, Words::tr("Arrow keys"), Words::tr("Go to the neighbor on that side")},
        {diagram, Words::tr("Shift+arrow keys"), Words::tr("Add the neighbor on that side")},
        {diagram, Words::tr("Tab, Shift+Tab"), Words::tr("Go to the next or previous part")},
        {diagram, Words::tr("Home, End"), Words::tr("Go to the first or last chip")},
        {diagram, Words::tr("Enter"), Words::tr("Go into the selected chip or part")},
        {diagram,
         Words::tr("Back and forward buttons of the mouse"),
         Words::tr("Go back and forward, anywhere in the window")},
        {diagram,
         Words::tr("Esc"),
         Words::tr("Stop loading, close a message or a page, go up, clear the selection")}};
    const QString library = Words::tr("In the library");
    lines.push_back({library, Words::tr("Words"), Words::tr("Filter the machines")});
    lines.push_back(
        {library,
         Words::tr("torus:4x4x4 and Enter"),
         Words::tr("Draw a machine described by a line; also ring:12, line:16, switch:64")});
    lines.push_back({library, Words::tr("Down"), Words::tr("From the field to the machines")});
    const QString inspecting = Words::tr("In the inspector");
    lines.push_back({inspecting, Words::tr("Click, Enter"), Words::tr("Where a value comes from")});
    lines.push_back(
        {inspecting,
         Words::tr("Right, Left and Enter"),
         Words::tr("What a word of the row means")});
    return lines;
}

} // namespace

std::vector<HelpLine> helpLines(const Actions& actions)
{
    std::vector<HelpLine> lines = panelLines();
    const QString everywhere = Words::tr("Everywhere");
    for (const QAction* const action : {actions.session.fresh, actions.session.open,
                                        actions.session.save,  actions.session.saveAs,
                                        actions.session.home,  actions.session.preferences,

                                        actions.openMachine,   actions.exportPicture,
                                        actions.copyPicture,   actions.zoomIn,
                                        actions.zoomOut,       actions.actualSize,
                                        actions.fit,           actions.zoomToSelection,
                                        actions.back,          actions.forward,
                                        actions.paths,         actions.search,
                                        actions.compare,       actions.nextPanel,
                                        actions.library,       actions.inspector,
                                        actions.fullScreen,    actions.largerText,
                                        actions.smallerText,   actions.normalText,
                                        actions.help,          actions.quit})
        lines.push_back({everywhere, keysOf(action), action->iconText()});
    const QString run = Words::tr("In a run");
    for (const QAction* const action :
         {actions.simulation.simulate,
          actions.simulation.matmul,
          actions.simulation.run,
          actions.simulation.play,
          actions.simulation.failLink,
          actions.simulation.changeLink,
          actions.simulation.undo,
          actions.simulation.redo})
        lines.push_back({run, keysOf(action), action->iconText()});
    lines.push_back(
        {run, Words::tr("Left, Right"), Words::tr("On the time line: to the event before, next")});
    const QString timeline = Words::tr("On the chart of a NeuronCore");
    lines.push_back({timeline, Words::tr("Wheel; W, S"), Words::tr("Zoom in and out of time")});
    lines.push_back({timeline, Words::tr("Drag; A, D"), Words::tr("Move along time")});
    lines.push_back({timeline, Words::tr("Click"), Words::tr("Choose the moment")});
    lines.push_back(
        {timeline, Words::tr("Double click"), Words::tr("Go to an instruction, or show all")});
    const QString talks = Words::tr("Talks");
    for (const QAction* const action :
         {actions.story.present, actions.story.add, actions.story.panel, actions.story.save})
        lines.push_back({talks, keysOf(action), action->iconText()});
    lines.push_back({talks, Words::tr("?"), Words::tr("In a talk: every key of it")});
    const QString fitting = Words::tr("While a model is fitted");
    for (const QAction* const action : {actions.memory.memory, actions.memory.open})
        lines.push_back({fitting, keysOf(action), action->iconText()});
    lines.push_back(
        {fitting,
         Words::tr("Dropping a config.json"),
         Words::tr("Fit that model, anywhere in the window")});
    lines.push_back(
        {fitting,
         Words::tr("Left, Right"),
         Words::tr("On the memory over time: the moment before, next")});
    for (const QAction* const action : actions.pages) {
        if (!action->shortcut().isEmpty())
            lines.push_back({everywhere, keysOf(action), action->text()});
    }
    for (const QAction* const action : actions.layers)
        lines.push_back(
            {everywhere, keysOf(action), Words::tr("Layer %1 on or off").arg(action->text())});
    return lines;
}

} // namespace atlas::app
