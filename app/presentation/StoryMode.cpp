#include "app/presentation/StoryMode.h"

#include "app/presentation/Capture.h"
#include "app/presentation/PresentationWindow.h"
#include "app/presentation/StoryPanel.h"
#include "app/window/SimulationMode.h"
#include "model/story/StoryFile.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

} // namespace

std::vector<TourEntry> listTours()
{
    std::vector<TourEntry> entries;
    for (const Tour& tour : builtInTours()) {
        const auto story = readStory(tour.text, tour.name);
        TourEntry entry{.name = text(tour.name), .title = text(tour.name), .subtitle = {}};
        if (story && !story->head.title.empty())
            entry.title = text(story->head.title);
        if (story)
            entry.subtitle = StoryMode::tr(
                "Tour of %Ln slides", nullptr, static_cast<int>(story->slides.size()));
        const bool isFirst = tour.name == openingTour;
        entries.insert(isFirst ? entries.begin() : entries.end(), std::move(entry));
    }
    return entries;
}

StoryMode::StoryMode(const Parts& parts)
    : QObject(&parts.window)
    , m_session(parts.session)
    , m_view(parts.view)
    , m_simulation(parts.simulation)
    , m_actions(parts.actions)
    , m_document(parts.document)
    , m_window(parts.window)
    , m_panel(new StoryPanel(parts.document, parts.session.catalog(), &parts.window))
{
    m_panel->hide();
    connectActions();
    connect(m_panel, &StoryPanel::addRequested, this, &StoryMode::addToStory);
    connect(m_panel, &StoryPanel::presentRequested, this, &StoryMode::present);
    connect(m_panel, &StoryPanel::saveRequested, this, &StoryMode::saveStory);
    connect(m_panel, &StoryPanel::openRequested, this, &StoryMode::askOpen);
    connect(&m_document, &StoryDocument::changed, this, [this] {
        showActions();
        // Whoever gives the talk while it is written sees what is new.
        if (m_presentation && m_presentation->isOfDocument() && m_document.slideCount() > 0)
            m_presentation->setStory(*m_document.story());
    });
    const auto watch = [this] {
        const QString& file = m_document.file();
        m_watcher.watch(file.isEmpty() ? QStringList() : QStringList(file));
    };
    connect(&m_document, &StoryDocument::fileChanged, this, watch);
    watch();
    connect(&m_watcher, &FileWatcher::changed, this, &StoryMode::noticeDisk);
    showActions();
}

StoryMode::~StoryMode() = default;

void StoryMode::connectActions()
{
    const auto on = [this](QAction* action, auto&& slot) {
        connect(action, &QAction::triggered, this, std::forward<decltype(slot)>(slot));
    };
    on(m_actions.present, &StoryMode::present);
    on(m_actions.panel, &StoryMode::showPanel);
    on(m_actions.add, &StoryMode::addToStory);
    on(m_actions.begin, [this] {
        if (!mayLeaveStory())
            return;
        m_document.begin();
        showPanel(true);
    });
    on(m_actions.open, &StoryMode::askOpen);
    on(m_actions.save, [this] { saveStory(); });
    on(m_actions.saveAs, [this] { askSave(); });
    connect(m_actions.tours, &QMenu::aboutToShow, this, &StoryMode::fillTours);
}

void StoryMode::fillTours()
{
    m_actions.tours->clear();
    for (const TourEntry& tour : listTours())
        m_actions.tours->addAction(tour.title, this, [this, name = tour.name] { startTalk(name); });
}

void StoryMode::startTalk(const QString& talk)
{
    auto source = openTalk(talk);
    if (!source) {
        Q_EMIT told(text(message(source.error())));
        return;
    }
    begin(std::move(*source), {});
}

void StoryMode::present()
{
    if (m_document.slideCount() == 0) {
        askTalk();
        return;
    }
    const int slide = std::max(m_panel->current(), 0);
    begin({*m_document.story(), {}}, firstStep(static_cast<std::size_t>(slide)));
    m_presentation->followDocument();
}

/// Without a story of one's own there are the tours, and files.
void StoryMode::askTalk()
{
    fillTours();
    QMenu menu(&m_window);
    menu.setObjectName(u"talkMenu"_s);
    menu.addActions(m_actions.tours->actions());
    menu.addSeparator();
    menu.addAction(m_actions.open);
    menu.exec(m_window.mapToGlobal(QPoint(m_window.width() / 2 - 120, 90)));
}

void StoryMode::begin(TalkSource source, StepPlace start)
{
    m_presentation = std::make_unique<Presentation>(
        m_session.catalog(),
        PresentationSetup{
            .source = std::move(source),
            .start = start,
            .fullScreen = true,
            .reducedMotion = m_reduced});
    connect(m_presentation.get(), &Presentation::ended, this, [this] {
        // Later: it is the talk itself that says so.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_presentation.reset();
                m_window.activateWindow();
                Q_EMIT talkEnded();
            },
            Qt::QueuedConnection);
    });
    m_simulation.player().pause();
    m_presentation->begin(m_window.frameGeometry().center());
}

void StoryMode::addToStory()
{
    const auto& scene = m_session.scene();
    if (!scene)
        return;
    const bool isRun = m_simulation.isOn();
    const views::Player& player = m_simulation.player();
    const CapturedSlide made = captureSlide(
        {.target = m_session.target().toStdString(),
         .scene = *scene,
         .place = isRun ? std::nullopt : m_view.canvas().place(),
         .layers = m_session.layers(),
         .selected = m_session.selection(),
         .showsPath = m_session.paths() != nullptr,
         .run = isRun ? std::optional(m_simulation.simulation().request()) : std::nullopt,
         .moment = player.length() > 0 ? player.time() / player.length() : 0,
         .plays = player.isPlaying()});
    const bool isFirst = !m_document.story();
    m_document.insertSlide(m_panel->current() + 1, made.slide);
    if (isFirst)
        showPanel(true);
    const QString title = text(made.slide.title);
    Q_EMIT told(
        made.left.isEmpty() ? tr("Added “%1” to the story").arg(title)
                            : tr("Added “%1” without %2: a story cannot say it")
                                  .arg(title, made.left.join(u", "_s)));
}

void StoryMode::showPanel(bool shown)
{
    m_panel->setVisible(shown);
    m_actions.panel->setChecked(shown);
    if (shown)
        m_panel->focusSlides();
    else
        m_view.canvas().setFocus();
}

void StoryMode::showActions()
{
    const bool some = m_document.slideCount() > 0;
    m_actions.save->setEnabled(some);
    m_actions.saveAs->setEnabled(some);
    m_actions.panel->setChecked(m_panel->isVisible());
}

void StoryMode::openStory(const QString& file)
{
    if (!mayLeaveStory())
        return;
    if (const auto opened = m_document.open(file); !opened) {
        Q_EMIT told(text(message(opened.error())));
        return;
    }
    showPanel(true);
    const auto problems = allProblems(*m_document.story());
    Q_EMIT told(
        problems.empty() ? tr("Opened %1").arg(QFileInfo(file).fileName())
                         : text(message(problems.front())));
}

void StoryMode::askOpen()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Open a story"), {}, tr("Stories (*.md);;All files (*)"));
    if (!path.isEmpty())
        openStory(path);
}

bool StoryMode::askSave()
{
    QString path =
        QFileDialog::getSaveFileName(&m_window, tr("Save the story"), {}, tr("Stories (*.md)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".md"_s;
    return write(path);
}

bool StoryMode::write(const QString& path)
{
    const auto saved = m_document.save(path);
    Q_EMIT told(saved ? tr("Saved %1").arg(path) : text(message(saved.error())));
    return saved.has_value();
}

StoryMode::Conflict StoryMode::askConflict()
{
    if (!m_document.isChangedOnDisk())
        return Conflict::None;
    QMessageBox box(
        QMessageBox::Question,
        tr("The story has changed"),
        tr("%1 was changed by somebody else since it was read here.")
            .arg(QFileInfo(m_document.file()).fileName()),
        QMessageBox::NoButton,
        &m_window);
    box.setObjectName(u"storyConflict"_s);
    box.setInformativeText(tr("Reading it again can be undone here."));
    const QPushButton* const over =
        box.addButton(tr("Write over it"), QMessageBox::DestructiveRole);
    const QPushButton* const again = box.addButton(tr("Read it again"), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == over)
        return Conflict::Overwrite;
    return box.clickedButton() == again ? Conflict::ReadAgain : Conflict::Cancel;
}

bool StoryMode::saveStory()
{
    if (m_document.slideCount() == 0)
        return false;
    if (m_document.file().isEmpty())
        return askSave();
    switch (askConflict()) {
    case Conflict::None:
    case Conflict::Overwrite:
        return write(m_document.file());
    case Conflict::ReadAgain: {
        const auto read = m_document.readAgain();
        Q_EMIT told(
            read ? tr("Read %1 again").arg(m_document.file()) : text(message(read.error())));
        return false;
    }
    case Conflict::Cancel:
        return false;
    }
    return false;
}

/// Somebody writes the file in an editor: what is not changed here follows.
void StoryMode::noticeDisk()
{
    if (!m_document.isChangedOnDisk())
        return;
    const QString name = QFileInfo(m_document.file()).fileName();
    if (m_document.isModified()) {
        Q_EMIT told(tr("%1 was changed by somebody else; saving will ask.").arg(name));
        return;
    }
    const auto read = m_document.readAgain();
    Q_EMIT told(read ? tr("%1 was changed and read again").arg(name) : text(message(read.error())));
}

bool StoryMode::mayLeaveStory()
{
    if (!m_document.isModified() || m_document.slideCount() == 0)
        return true;
    QMessageBox box(
        QMessageBox::Question,
        tr("The story is not saved"),
        tr("The story has changes that are not saved."),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel,
        &m_window);
    box.setObjectName(u"storyUnsaved"_s);
    const int answer = box.exec();
    if (answer == QMessageBox::Save)
        return saveStory();
    return answer == QMessageBox::Discard;
}

} // namespace atlas::app
