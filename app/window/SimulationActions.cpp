#include "app/window/SimulationActions.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QUndoGroup>
#include <QWidget>

namespace atlas::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SimulationActions)
};

QAction* make(QWidget& window, const char* name, const QString& text, const QKeySequence& keys = {})
{
    auto* const action = new QAction(text, &window);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(keys);
    window.addAction(action);
    return action;
}

} // namespace

SimulationActions::SimulationActions(QWidget& window)
    : simulate(make(window, "simulate", Words::tr("&Simulate"), {Qt::CTRL | Qt::Key_U}))
    , matmul(make(
          window,
          "matmul",
          Words::tr("Simulate &a matmul on the NeuronCore…"),
          {Qt::CTRL | Qt::SHIFT | Qt::Key_U}))
    , run(make(window, "run", Words::tr("&Run again"), {Qt::CTRL | Qt::Key_R}))
    , cancel(make(window, "cancel", Words::tr("&Cancel the run")))
    , play(make(window, "playRun", Words::tr("&Play or pause"), {Qt::Key_Space}))
    , undo(make(window, "undo", Words::tr("&Undo"), QKeySequence::Undo))
    , redo(make(window, "redo", Words::tr("R&edo"), QKeySequence::Redo))
    , failLink(make(window, "failLinkAction", Words::tr("&Fail or restore the link"), {Qt::Key_X}))
    , changeLink(
          make(window, "changeLink", Words::tr("Change the link's &bandwidth…"), {Qt::Key_B}))
    , markDead(make(window, "markDeadAction", Words::tr("&Mark the chip dead, or bring it back")))
    , background(make(window, "background", Words::tr("Add other &traffic…")))
    , compareRuns(make(window, "compareRuns", Words::tr("Compare &with the run before")))
    , sweep(make(window, "sweepSizes", Words::tr("Sweep over si&zes")))
    , openTable(make(window, "openTable", Words::tr("&Load an nccom-test table…")))
    , open(make(window, "openScenario", Words::tr("&Open scenario…")))
    , save(make(window, "saveScenario", Words::tr("Sa&ve scenario…")))
    , saveTileChart(make(window, "saveTileChart", Words::tr("Save the chart of the &NeuronCore…")))
    , saveTileTrace(make(window, "saveTileTrace", Words::tr("Save t&he trace of the NeuronCore…")))
    , steps(new QUndoGroup(&window))
{
    matmul->setCheckable(true);
    saveTileChart->setEnabled(false);
    saveTileTrace->setEnabled(false);
    simulate->setCheckable(true);
    simulate->setIconText(Words::tr("Simulate"));
    compareRuns->setCheckable(true);
    undo->setEnabled(false);
    redo->setEnabled(false);
}

QMenu& SimulationActions::fill(QMenuBar& bar)
{
    QObject::connect(undo, &QAction::triggered, steps, &QUndoGroup::undo);
    QObject::connect(redo, &QAction::triggered, steps, &QUndoGroup::redo);
    QObject::connect(steps, &QUndoGroup::canUndoChanged, undo, &QAction::setEnabled);
    QObject::connect(steps, &QUndoGroup::canRedoChanged, redo, &QAction::setEnabled);
    // "Undo: Fail link 3 – 7".
    QObject::connect(steps, &QUndoGroup::undoTextChanged, undo, [this](const QString& step) {
        undo->setIconText(step.isEmpty() ? Words::tr("Undo") : Words::tr("Undo: %1").arg(step));
    });
    QObject::connect(steps, &QUndoGroup::redoTextChanged, redo, [this](const QString& step) {
        redo->setIconText(step.isEmpty() ? Words::tr("Redo") : Words::tr("Redo: %1").arg(step));
    });
    QMenu* const menu = bar.addMenu(Words::tr("&Simulate"));
    menu->addActions({simulate, matmul});
    menu->addSeparator();
    menu->addActions({run, cancel, play});
    menu->addSeparator();
    menu->addActions({undo, redo});
    menu->addSeparator();
    menu->addActions({failLink, changeLink, markDead, background});
    menu->addSeparator();
    menu->addActions({compareRuns, sweep, openTable});
    menu->addSeparator();
    menu->addActions({open, save});
    menu->addSeparator();
    menu->addActions({saveTileChart, saveTileTrace});
    return *menu;
}

} // namespace atlas::app
