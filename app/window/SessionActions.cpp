#include "app/window/SessionActions.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QWidget>

namespace atlas::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SessionActions)
};

QAction* make(QWidget& window, const char* name, const QString& text, const QKeySequence& keys)
{
    auto* const action = new QAction(text, &window);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(keys);
    window.addAction(action);
    return action;
}

} // namespace

SessionActions::SessionActions(QWidget& window)
    : fresh(make(window, "newSession", Words::tr("&New session"), {Qt::CTRL | Qt::Key_N}))
    , open(make(window, "openFile", Words::tr("Open &file…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_O}))
    , save(make(window, "saveSession", Words::tr("&Save session"), {Qt::CTRL | Qt::Key_S}))
    , saveAs(make(
          window,
          "saveSessionAs",
          Words::tr("Save session &as…"),
          {Qt::CTRL | Qt::SHIFT | Qt::Key_S}))
    , home(make(window, "home", Words::tr("&Welcome page"), {Qt::ALT | Qt::Key_Home}))
    , preferences(
          make(window, "preferences", Words::tr("&Preferences…"), {Qt::CTRL | Qt::Key_Comma}))
{
}

void SessionActions::fill(QMenu& file)
{
    file.addActions({fresh, open});
    recent = file.addMenu(Words::tr("Recent sess&ions"));
    recent->setObjectName(QLatin1StringView("recentSessions"));
    file.addActions({save, saveAs});
    file.addSeparator();
    file.addAction(preferences);
    file.addSeparator();
}

} // namespace atlas::app
