#pragma once

class QAction;
class QMenu;
class QWidget;

namespace atlas::app {

/// What a person can ask while a model is fitted; menu, top bar and keys share these.
struct MemoryActions {
    explicit MemoryActions(QWidget& window);

    QAction* memory; ///< shows whether a model fits on the machine, or leaves that
    QAction* open; ///< a config.json

    void fill(QMenu& menu);
};

} // namespace atlas::app
