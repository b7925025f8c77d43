#include "app/session/InstanceServer.h"
#include "app/window/MainWindow.h"
#include "app/window/Pages.h"
#include "app/window/SessionControl.h"
#include "app/window/SimulationMode.h"
#include "app/window/StatusLine.h"
#include "app/window/TopBar.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QTimer>
#include <QUrl>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRecentFiles = 10;

/// The files that are dragged; empty for anything else.
QStringList draggedFiles(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

/// The document of the window lives as long as the window; it follows the parts of now.
void MainWindow::buildSession()
{
    if (m_control == nullptr) {
        m_control = new SessionControl(
            {.session = m_session,
             .window = *this,
             .pages = [this]() -> Pages& { return *m_pages; },
             .simulation = [this]() -> SimulationMode& { return *m_simulation; },
             .view = [this]() -> views::DiagramView& { return *m_view; }},
            stateFolder(),
            this);
        m_control->setAutosave(m_settings.autosaveSeconds);
        m_openers.add({u"*.atlas"_s, tr("sessions (*.atlas)"), [this](const QString& path) {
                           m_control->open(path);
                       }});
        setAcceptDrops(true);
        connectControl();
    }
    m_control->follow();
    const SessionActions& actions = m_actions.session;
    connect(actions.fresh, &QAction::triggered, this, [this] {
        m_control->startFresh([this] { m_pages->open(PageId::Welcome); });
    });
    connect(actions.open, &QAction::triggered, this, &MainWindow::askOpenFile);
    connect(actions.save, &QAction::triggered, m_control, &SessionControl::save);
    connect(actions.saveAs, &QAction::triggered, m_control, &SessionControl::saveAs);
    connect(actions.recent, &QMenu::aboutToShow, this, &MainWindow::fillRecentFiles);
}

void MainWindow::connectControl()
{
    connect(m_control, &SessionControl::stateChanged, this, [this] { setTitle(m_place); });
    connect(m_control, &SessionControl::told, this, &MainWindow::say);
    connect(m_control, &SessionControl::opened, this, &MainWindow::rememberFile);
    connect(m_control, &SessionControl::saved, this, [this](const QString& path) {
        rememberFile(path);
        m_savedPath = path;
        m_status->setLeft(tr("Saved %1").arg(path));
        m_view->toast().say(tr("Saved %1").arg(QFileInfo(path).fileName()), tr("Open folder"));
    });
    connect(m_control, &SessionControl::linkOpened, this, &MainWindow::openFile);
    connect(
        m_control,
        &SessionControl::complained,
        this,
        [this](const QString& title, const Problems& problems) {
            QStringList lines;
            for (const Problem& problem : problems)
                lines << QString::fromStdString(message(problem));
            m_pages->open(PageId::Diagram);
            m_view->messageCard().showMessage(
                {.tone = views::MessageCard::Tone::Error,
                 .title = title,
                 .lines = lines,
                 .action = {}});
            m_status->setLeft(title);
        });
}

void MainWindow::setTitle(const QString& place)
{
    m_place = place;
    const QString file = m_control == nullptr ? QString() : QFileInfo(m_control->path()).fileName();
    const bool modified = m_control != nullptr && m_control->isKnownModified();
    QStringList words;
    if (!file.isEmpty())
        words << (m_control->isReadOnly() ? tr("%1 (read-only)").arg(file) : file) + u"[*]"_s;
    if (!place.isEmpty())
        words << (file.isEmpty() && modified ? place + u"[*]"_s : place);
    words << tr("Neuron Atlas");
    setWindowTitle(words.join(u" – "_s));
    setWindowModified(modified);
}

void MainWindow::openFile(const QString& path)
{
    const QString problem = m_openers.open(path);
    if (problem.isEmpty())
        return;
    say(problem);
    if (!m_session.scene() && !m_session.isLoading())
        start(std::nullopt);
}

void MainWindow::askOpenFile()
{
    auto* const dialog = new QFileDialog(this, tr("Open a file"));
    dialog->setObjectName(u"openFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Files of Neuron Atlas (%1)").arg(m_openers.patterns().join(u' ')),
         tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openFile);
    dialog->open();
}

void MainWindow::rememberFile(const QString& path)
{
    m_settings.recentFiles.removeAll(path);
    m_settings.recentFiles.prepend(path);
    m_settings.recentFiles =
        m_settings.recentFiles.first(qMin(mostRecentFiles, m_settings.recentFiles.size()));
}

/// Files that are gone stay in the list but cannot be chosen: a drive may come back.
void MainWindow::fillRecentFiles()
{
    QMenu& menu = *m_actions.session.recent;
    menu.clear();
    menu.setToolTipsVisible(true);
    for (const QString& path : m_settings.recentFiles) {
        const bool exists = QFileInfo::exists(path);
        const QString name = QFileInfo(path).fileName().replace(u'&', u"&&"_s);
        QAction* const action = menu.addAction(exists ? name : tr("%1 (gone)").arg(name));
        action->setToolTip(path);
        action->setEnabled(exists);
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    if (m_settings.recentFiles.isEmpty()) {
        menu.addAction(tr("No session was opened yet"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&Clear the list")), &QAction::triggered, this, [this] {
        m_settings.recentFiles.clear();
    });
}

/// A file that this start brings waits until the window has its size.
void MainWindow::startWith(const QString& file)
{
    m_view->canvas().setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, [this, file] { openFile(file); });
}

/// Only the program's own window: what others left behind, and the door for later starts.
void MainWindow::joinDesktop()
{
    auto* const server = new InstanceServer(this);
    server->listen();
    connect(server, &InstanceServer::fileOffered, this, [this](const QString& path) {
        setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
        raise();
        activateWindow();
        openFile(path);
    });
    QTimer::singleShot(0, m_control, &SessionControl::offerLeft);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

/// One file is opened; of several the first that can be.
void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList files = draggedFiles(*event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    QString chosen = files.front();
    for (const QString& file : files) {
        if (m_openers.canOpen(file)) {
            chosen = file;
            break;
        }
    }
    // Later: a question must not hold up the program that is dragged from.
    QTimer::singleShot(0, this, [this, chosen] { openFile(chosen); });
}

} // namespace atlas::app
