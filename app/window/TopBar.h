#pragma once

#include "app/window/Actions.h"
#include "model/drawing/Drawing.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace atlas::app {

class IconButton;

/// The toolbar: back, forward, where one is, zoom, theme, export.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(const Actions& actions, QWidget* parent);

    /// A chip or a part on the way to where one is.
    struct Step {
        QString name;
        Element place;
    };

    /// "Machines › Trn1 › trn1.32xlarge"; an empty family leaves that step out.
    void setMachine(const QString& family, const QString& machine);
    /// "› Chip 5 › NeuronCore 10": from the machine down to where one is.
    void setPlace(const std::vector<Step>& steps);

    /// The name of the page that stands in the diagram's place; empty for the diagram.
    void setPage(const QString& name);

Q_SIGNALS:
    void machinesRequested();
    void familyRequested(const QString& family);
    void machineRequested();
    void placeRequested(atlas::Element place);

private:
    class Crumb;

    void addPath(QHBoxLayout& row);
    void openThemeMenu();

    const Actions& m_actions;
    Crumb* m_machines = nullptr;
    Crumb* m_family = nullptr;
    Crumb* m_machine = nullptr;
    Crumb* m_page = nullptr;
    std::vector<Crumb*> m_steps;
    std::vector<Element> m_places;
    IconButton* m_theme = nullptr;
};

} // namespace atlas::app
