#include "app/presentation/StoryMode.h"
#include "app/window/MainWindow.h"

namespace atlas::app {

using namespace Qt::StringLiterals;

/// Talks of the window: given, written, offered.
void MainWindow::buildStory()
{
    m_story = new StoryMode(
        {.session = m_session,
         .view = *m_view,
         .simulation = *m_simulation,
         .actions = m_actions.story,
         .document = m_storyDocument,
         .window = *this});
    connect(m_story, &StoryMode::told, this, &MainWindow::say);
    if (!m_openers.canOpen(u"story.md"_s))
        m_openers.add({u"*.md"_s, tr("stories (*.md)"), [this](const QString& path) {
                           m_story->openStory(path);
                       }});
}

void MainWindow::startTalk(const QString& talk)
{
    m_story->startTalk(talk);
}

} // namespace atlas::app
