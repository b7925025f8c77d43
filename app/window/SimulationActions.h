#pragma once

class QAction;
class QMenu;
class QMenuBar;
class QUndoGroup;
class QWidget;

namespace atlas::app {

/// What a person can ask of a simulation; menu, top bar and keys share these.
struct SimulationActions {
    explicit SimulationActions(QWidget& window);

    QAction* simulate; ///< shows the run of the machine, or leaves it
    QAction* matmul; ///< simulates a NeuronCore: a matrix product, or leaves it
    QAction* run;
    QAction* cancel;
    QAction* play;
    QAction* undo;
    QAction* redo;
    QAction* failLink; ///< the selected one, or restores it
    QAction* changeLink;
    QAction* markDead; ///< the selected chip, or brings it back
    QAction* background;
    QAction* compareRuns;
    QAction* sweep;
    QAction* openTable; ///< of nccom-test, to compare with
    QAction* open;
    QAction* save;
    QAction* saveTileChart; ///< of the NeuronCore's run
    QAction* saveTileTrace;

    QUndoGroup* steps; ///< of whichever mode is on; undo and redo follow it

    /// Builds the menu.
    QMenu& fill(QMenuBar& bar);
};

} // namespace atlas::app
