#include "app/presentation/StoryMode.h"
#include "app/presentation/StoryPanel.h"
#include "app/window/Explainer.h"
#include "app/window/HelpDialog.h"
#include "app/window/MainWindow.h"
#include "app/window/MemoryMode.h"
#include "app/window/Pages.h"
#include "app/window/SimulationMode.h"
#include "app/window/StatusLine.h"
#include "app/window/TileMode.h"
#include "views/reference/SearchPalette.h"
#include "views/reference/TermPopup.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QLayout>
#include <QMenuBar>

#include <utility>

namespace atlas::app {

void MainWindow::say(const QString& sentence)
{
    m_status->setLeft(sentence);
    m_view->toast().say(sentence);
}

void MainWindow::setLanguage(const QString& code)
{
    const views::Language* const language = m_languages.find(code);
    if (language == nullptr) {
        say(tr("There is no translation for the language “%1”.").arg(code));
        return;
    }
    const QString before = views::currentLanguage();
    if (language->code == before)
        return;
    if (const auto used = views::useLanguage(*language); !used) {
        for (QAction* const action : m_actions.languages->actions())
            action->setChecked(action->data().toString() == before);
        say(QString::fromStdString(message(used.error())));
        return;
    }
    m_settings.language = language->code;
    rebuild();
}

/// No widget knows how to change its texts: all are made anew, and nothing is painted in between.
void MainWindow::rebuild()
{
    const Settings kept = settings();
    const PagesState pages = m_pages->state();
    const views::DiagramCanvas& shown = m_view->canvas();
    const auto view = shown.isFitted() ? std::nullopt : std::optional(shown.viewport());
    setUpdatesEnabled(false);
    m_session.disconnect(this);
    delete std::exchange(m_explainer, nullptr);
    const auto run =
        m_simulation->isOn() ? std::optional(m_simulation->simulation().request()) : std::nullopt;
    const bool story = m_story->panel().isVisible();
    delete std::exchange(m_story, nullptr);
    delete std::exchange(m_simulation, nullptr);
    const auto tiles = m_tiles->isOn() ? std::optional(m_tiles->request()) : std::nullopt;
    delete std::exchange(m_tiles, nullptr);
    const auto fitted =
        m_memory->isOn() ? std::optional(m_memory->fitting().question()) : std::nullopt;
    delete std::exchange(m_memory, nullptr);
    qDeleteAll(findChildren<views::TermPopup*>(Qt::FindDirectChildrenOnly));
    delete std::exchange(m_search, nullptr);
    delete std::exchange(m_help, nullptr);
    delete takeCentralWidget();
    setMenuBar(new QMenuBar(this));
    for (QAction* const action : actions())
        delete action;
    m_actions = Actions(*this, m_languages.languages);
    build(kept);
    arrangePanels();
    m_story->panel().setVisible(story);
    m_actions.story.panel->setChecked(story);
    // Before anything is put into the view it has its place.
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    layout()->activate();
    if (m_session.scene()) {
        m_simulation->resume(run);
        m_tiles->resume(tiles);
        m_memory->resume(fitted);
        showScene();
        showSelection();
        if (view)
            m_view->canvas().setViewport(*view);
    } else if (!m_session.isLoading()) {
        showEmpty();
    }
    m_session.reread();
    m_pages->restore(pages);
    showHistory();
    m_actions.fullScreen->setChecked(isFullScreen());
    m_view->canvas().setFocus(Qt::OtherFocusReason);
    setUpdatesEnabled(true);
}

} // namespace atlas::app
