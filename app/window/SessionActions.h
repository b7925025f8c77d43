#pragma once

class QAction;
class QMenu;
class QWidget;

namespace atlas::app {

/// What a person can do with the file that holds what is open.
struct SessionActions {
    explicit SessionActions(QWidget& window);

    QAction* fresh; ///< a session of its own, on the welcome page
    QAction* open;
    QAction* save;
    QAction* saveAs;
    QAction* home; ///< the welcome page
    QAction* preferences;
    QMenu* recent = nullptr; ///< filled in when it opens

    /// Adds them to the menu File.
    void fill(QMenu& file);
};

} // namespace atlas::app
