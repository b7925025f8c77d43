#pragma once

#include "app/window/Actions.h"

#include <QWidget>

namespace atlas::app {

class IconButton;

/// The toolbar: back, forward, where one is, zoom, theme, export.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(const Actions& actions, QWidget* parent);

    /// "Machines › Trn1 › trn1.32xlarge"; an empty family leaves that step out.
    void setPlace(const QString& family, const QString& machine);

Q_SIGNALS:
    void machinesRequested();
    void familyRequested(const QString& family);

private:
    class Crumb;

    void openThemeMenu();

    const Actions& m_actions;
    Crumb* m_machines = nullptr;
    Crumb* m_family = nullptr;
    Crumb* m_machine = nullptr;
    IconButton* m_theme = nullptr;
};

} // namespace atlas::app
