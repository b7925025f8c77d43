#pragma once

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace atlas::app {

/// What a person can ask of talks; menu, top bar and keys share these.
struct StoryActions {
    explicit StoryActions(QWidget& window);

    QAction* present; ///< the story that is open; without one it asks which
    QAction* panel; ///< shows the story that is being written, or hides it
    QAction* add; ///< what is shown, as a slide
    QAction* begin;
    QAction* open;
    QAction* save;
    QAction* saveAs;

    void fill(QMenuBar& bar);
    QMenu* tours; ///< filled in when it opens
};

} // namespace atlas::app
