#include "app/window/MemoryActions.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QWidget>

namespace atlas::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MemoryActions)
};

} // namespace

MemoryActions::MemoryActions(QWidget& window)
    : memory(new QAction(Words::tr("Fit a mo&del"), &window))
    , open(new QAction(Words::tr("Open confi&g.json of a model…"), &window))
{
    memory->setObjectName(QStringLiteral("memory"));
    memory->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    memory->setCheckable(true);
    memory->setIconText(Words::tr("Fit a model"));
    open->setObjectName(QStringLiteral("openModel"));
    open->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    window.addAction(memory);
    window.addAction(open);
}

void MemoryActions::fill(QMenu& menu)
{
    menu.addSeparator();
    menu.addActions({memory, open});
}

} // namespace atlas::app
