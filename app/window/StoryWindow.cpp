#include "app/presentation/StoryMode.h"
#include "app/window/MainWindow.h"
#include "app/window/TourCard.h"
#include "model/story/StoryFile.h"

namespace atlas::app {

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
}

void MainWindow::startTalk(const QString& talk)
{
    m_story->startTalk(talk);
}

/// Once in the life of an installation.
void MainWindow::offerTour()
{
    if (m_settings.tourOffered || findTour(openingTour) == nullptr)
        return;
    m_settings.tourOffered = true;
    auto* const card = new TourCard(m_view);
    connect(card, &TourCard::startRequested, this, [this] {
        startTalk(
            QString::fromUtf8(openingTour.data(), static_cast<qsizetype>(openingTour.size())));
    });
    card->show();
}

} // namespace atlas::app
