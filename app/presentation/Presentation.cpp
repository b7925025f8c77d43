#include "app/presentation/Presentation.h"

#include "app/cli/PresentCommand.h"
#include "app/presentation/PresentationWindow.h"
#include "app/presentation/SleepInhibitor.h"
#include "model/story/StoryFile.h"
#include "views/presentation/PresenterView.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QWindow>

#include <set>
#include <utility>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int liveMilliseconds = 200;
constexpr QSize livePicture(960, 960);

/// The screen of that name and place.
QScreen* screenOf(const ScreenPlace& place)
{
    for (QScreen* const screen : QGuiApplication::screens()) {
        if (screen->name() == place.name && screen->geometry() == place.geometry)
            return screen;
    }
    return nullptr;
}

void fillScreen(QWidget& window, const ScreenPlace& place)
{
    if (QScreen* const screen = screenOf(place))
        window.setScreen(screen);
    window.setWindowState(Qt::WindowNoState);
    window.setGeometry(place.geometry);
    window.setWindowState(Qt::WindowFullScreen);
    window.show();
}

void standOn(QWidget& window, const ScreenPlace& place)
{
    if (QScreen* const screen = screenOf(place))
        window.setScreen(screen);
    constexpr int margin = 60;
    window.setGeometry(place.geometry.adjusted(margin, margin, -margin, -margin));
    window.show();
}

} // namespace

Result<TalkSource> openTalk(const QString& talk)
{
    const std::string name = talk.toStdString();
    auto story = findStory(name);
    if (!story)
        return std::unexpected(story.error());
    const QString file = findTour(name) != nullptr ? QString() : QFileInfo(talk).absoluteFilePath();
    return TalkSource{std::move(*story), file};
}

Presentation::Presentation(const Catalog& catalog, PresentationSetup setup, QObject* parent)
    : QObject(parent)
    , m_talk(setup.source.story, setup.start)
    , m_painter(std::move(setup.source.story), catalog)
    , m_file(std::move(setup.source.file))
    , m_fullScreen(setup.fullScreen)
    , m_window(std::make_unique<PresentationWindow>(m_talk, m_painter))
    , m_presenter(std::make_unique<views::PresenterView>(m_painter))
    , m_screens(currentScreens())
{
    m_window->setReducedMotion(setup.reducedMotion);
    const auto keys = [this](const QKeyEvent& event) { return takeKey(event); };
    m_window->setKeys(keys);
    m_presenter->setKeys(keys);
    connectTalk();
    m_presenter->showStep(m_talk.at());
}

Presentation::~Presentation() = default;

void Presentation::connectTalk()
{
    using views::PresenterView;
    connect(&m_talk, &Talk::moved, this, [this] {
        m_presenter->showStep(m_talk.at());
        showState();
    });
    connect(&m_talk, &Talk::blankChanged, this, &Presentation::showState);
    connect(&m_window->stage(), &LiveStage::awayChanged, this, &Presentation::showState);
    connect(m_window.get(), &PresentationWindow::closed, this, &Presentation::end);
    connect(m_presenter.get(), &PresenterView::slideChosen, this, [this](int slide) {
        m_talk.goTo(firstStep(static_cast<std::size_t>(slide)));
    });
    connect(m_presenter.get(), &PresenterView::nextRequested, &m_talk, &Talk::goOn);
    connect(m_presenter.get(), &PresenterView::previousRequested, &m_talk, &Talk::goBack);
    connect(m_presenter.get(), &PresenterView::endRequested, this, &Presentation::end);
    m_live.setInterval(liveMilliseconds);
    connect(&m_live, &QTimer::timeout, this, [this] {
        if (m_presenter->isVisible())
            m_presenter->setLive(m_window->thumbnail(livePicture));
    });
    connect(&m_watcher, &FileWatcher::changed, this, &Presentation::readAgain);
    const auto rescan = [this] {
        // Qt takes a screen out of its list after it has said so.
        QMetaObject::invokeMethod(
            this, [this] { setScreens(currentScreens()); }, Qt::QueuedConnection);
    };
    connect(qGuiApp, &QGuiApplication::screenAdded, this, rescan);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, rescan);
}

void Presentation::begin(QPoint working)
{
    m_begun = true;
    m_working = screenAt(m_screens, working);
    m_awake = std::make_unique<SleepInhibitor>(tr("A talk is being given"));
    arrange();
    watchFiles();
    m_presenter->startTimer();
}

void Presentation::end()
{
    if (!std::exchange(m_begun, false))
        return;
    m_live.stop();
    m_awake.reset();
    m_presenter->close();
    m_window->close();
    Q_EMIT ended();
}

void Presentation::arrange()
{
    m_plan = planScreens(m_screens, m_working, m_swapped);
    if (m_fullScreen)
        fillScreen(*m_window, m_screens[m_plan.stage]);
    else
        m_window->show();
    if (m_fullScreen && m_plan.presenter)
        standOn(*m_presenter, m_screens[*m_plan.presenter]);
    else if (m_fullScreen)
        m_presenter->hide();
    m_window->raise();
    m_window->activateWindow();
}

void Presentation::setScreens(const std::vector<ScreenPlace>& screens)
{
    if (screens.empty() || screens == m_screens)
        return;
    const bool lost = m_plan.presenter && screens.size() < m_screens.size();
    const QPoint working = m_screens[std::min(m_working, m_screens.size() - 1)].geometry.center();
    m_screens = screens;
    m_working = screenAt(screens, working);
    if (!m_begun)
        return;
    arrange();
    if (lost && !m_plan.presenter)
        m_window->say(tr("The second screen is gone. The talk goes on here; V shows your notes."));
}

void Presentation::watchFiles()
{
    if (m_file.isEmpty())
        return;
    QStringList files{m_file};
    std::set<std::string> included;
    for (const Slide& slide : m_talk.story().slides)
        included.insert(slide.file);
    for (const std::string& file : included) {
        const QFileInfo info(QFileInfo(m_file).dir(), QString::fromStdString(file));
        if (info.exists() && info.absoluteFilePath() != m_file)
            files << info.absoluteFilePath();
    }
    m_watcher.watch(files);
}

/// While the author writes. What cannot be read leaves the talk as it is.
void Presentation::readAgain()
{
    auto read = loadStory(std::filesystem::path(m_file.toStdString()));
    if (!read) {
        m_presenter->setNotice(QString::fromStdString(message(read.error())));
        return;
    }
    setStory(std::move(*read));
    watchFiles();
}

void Presentation::setStory(Story story)
{
    if (story == m_talk.story())
        return;
    m_painter.setStory(story);
    m_talk.setStory(std::move(story));
    m_presenter->storyChanged(m_talk.at());
}

void Presentation::showPresenter(bool shown)
{
    if (!shown) {
        m_presenter->hide();
    } else {
        m_presenter->show();
        m_presenter->raise();
    }
}

/// The speaker sees what the room sees when that is something else than the step.
void Presentation::showState()
{
    const bool differs = m_window->stage().isAway() || m_talk.blank() != Talk::Blank::None;
    if (differs && !m_live.isActive()) {
        m_live.start();
    } else if (!differs) {
        m_live.stop();
        m_presenter->setLive({});
    }
}

bool Presentation::takeKey(const QKeyEvent& event)
{
    const int digit = event.key() - Qt::Key_0;
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && digit >= 0 && digit <= 9) {
        m_talk.typeDigit(digit);
        return true;
    }
    const auto command = talkCommandOf(event);
    if (!command)
        return false;
    run(*command);
    return true;
}

void Presentation::run(TalkCommand command)
{
    if (m_window->run(command))
        return;
    if (command == TalkCommand::Next)
        m_talk.goOn();
    else if (command == TalkCommand::Previous)
        m_talk.goBack();
    else if (command == TalkCommand::First)
        m_talk.goToFirst();
    else if (command == TalkCommand::Last)
        m_talk.goToLast();
    else if (command == TalkCommand::Black)
        m_talk.toggleBlank(Talk::Blank::Black);
    else if (command == TalkCommand::White)
        m_talk.toggleBlank(Talk::Blank::White);
    else if (command == TalkCommand::Jump && !m_talk.jump())
        static_cast<void>(m_window->stage().enterSelected());
    else if (command == TalkCommand::Presenter)
        showPresenter(!m_presenter->isVisible());
    else if (command == TalkCommand::Timer)
        m_presenter->toggleTimer();
    else if (command == TalkCommand::Swap) {
        m_swapped = !m_swapped;
        arrange();
    } else if (
        command == TalkCommand::End || (command == TalkCommand::Escape && !m_window->closeTop()))
        end();
}

} // namespace atlas::app
