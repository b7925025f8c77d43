#pragma once

#include "app/presentation/StoryActions.h"
#include "app/window/MemoryActions.h"
#include "app/window/SessionActions.h"
#include "app/window/SimulationActions.h"
#include "model/drawing/Drawing.h"
#include "views/language/Languages.h"

#include <QString>

#include <vector>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QWidget;

namespace atlas::app {

/// Everything that a person can ask of the window; menus, toolbar and keys share these.
struct Actions {
    Actions(QWidget& window, const std::vector<views::Language>& spoken);

    QAction* openMachine;
    QAction* exportPicture;
    QAction* copyPicture;
    QAction* quit;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* actualSize;
    QAction* fit;
    QAction* zoomToSelection;
    QAction* library;
    QAction* inspector;
    QAction* fullScreen;
    QAction* reducedMotion;
    QAction* largerText;
    QAction* smallerText;
    QAction* normalText;
    QAction* back;
    QAction* forward;
    QAction* paths;
    QAction* clearSelection;
    QAction* nextPanel;
    QAction* search;
    QAction* compare;
    QAction* help;
    QAction* about;
    std::vector<QAction*> layers; ///< their data is the layer
    std::vector<QAction*> pages; ///< that stand in the diagram's place; their data is the page
    QActionGroup* themes; ///< the data of its actions is the theme
    QActionGroup* languages; ///< the data of its actions is the code

    SimulationActions simulation;
    SessionActions session;
    StoryActions story;
    MemoryActions memory;

    /// Builds the menus; the recent machines are filled in when their menu opens.
    void fill(QMenuBar& bar);
    QMenu* recent = nullptr;
    QMenu* themeMenu = nullptr;
    QMenu* languageMenu = nullptr;
    QMenu* explain = nullptr; ///< filled in when it opens
};

/// One line of the help: what to press or do, and what happens.
struct HelpLine {
    QString section;
    QString keys;
    QString what;
};

/// Every action of the window, for the search.
[[nodiscard]] std::vector<QAction*> allActions(const QWidget& window);

/// Every key and gesture.
[[nodiscard]] std::vector<HelpLine> helpLines(const Actions& actions);

/// "Overview", "Dark"...
[[nodiscard]] QString themeName(ThemeId theme);

} // namespace atlas::app
