#include "app/presentation/StoryActions.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

namespace atlas::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StoryActions)
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

StoryActions::StoryActions(QWidget& window)
    : present(make(window, "present", Words::tr("&Present"), {Qt::Key_F5}))
    , panel(make(window, "storyPanelAction", Words::tr("&Story panel"), {Qt::Key_F8}))
    , add(make(
          window, "addToStory", Words::tr("&Add to story"), {Qt::CTRL | Qt::SHIFT | Qt::Key_A}))
    , begin(make(window, "newStory", Words::tr("&New story")))
    , open(make(window, "openStory", Words::tr("&Open story…")))
    , save(make(window, "saveStory", Words::tr("Sa&ve story"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S}))
    , saveAs(make(window, "saveStoryAs", Words::tr("Save sto&ry as…")))
    , tours(new QMenu(Words::tr("&Tours"), &window))
{
    tours->setObjectName(QStringLiteral("toursMenu"));
    panel->setCheckable(true);
    present->setIconText(Words::tr("Present"));
}

void StoryActions::fill(QMenuBar& bar)
{
    QMenu* const menu = bar.addMenu(Words::tr("&Present"));
    menu->setObjectName(QStringLiteral("presentMenu"));
    menu->addAction(present);
    menu->addMenu(tours);
    menu->addSeparator();
    menu->addActions({add, panel});
    menu->addSeparator();
    menu->addActions({begin, open, save, saveAs});
}

} // namespace atlas::app
