#include "app/window/SessionControl.h"

#include "app/session/SessionFile.h"
#include "app/window/Pages.h"
#include "app/window/SimulationMode.h"
#include "model/topology/Notation.h"
#include "views/canvas/DiagramView.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkMilliseconds = 150;

/// What is wrong with the machine of a session; nothing when it can be shown.
std::optional<Problem> machineProblem(const Catalog& catalog, const SessionDocument& document)
{
    if (document.places.empty())
        return std::nullopt;
    const std::string& machine = document.places[document.at].machine;
    if (looksLikeNotation(machine)) {
        const auto notation = parseNotation(machine);
        return notation ? std::nullopt : std::optional(notation.error());
    }
    if (catalog.findInstance(machine) != nullptr)
        return std::nullopt;
    return Problem{
        machine,
        "this machine is not in the catalogue; start with the --catalog with which the session was "
        "saved"};
}

} // namespace

SessionControl::SessionControl(Parts parts, QString stateFolder, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_autosave(std::move(stateFolder))
{
    m_checking.setSingleShot(true);
    m_checking.setInterval(checkMilliseconds);
    m_copying.setSingleShot(true);
    connect(&m_checking, &QTimer::timeout, this, &SessionControl::noteChange);
    connect(&m_copying, &QTimer::timeout, this, &SessionControl::keepCopy);
    const auto check = [this] { m_checking.start(); };
    const Session& session = m_parts.session;
    connect(&session, &Session::historyChanged, this, check);
    connect(&session, &Session::layersChanged, this, check);
    connect(&session, &Session::themeChanged, this, check);
    connect(&session, &Session::interiorChanged, this, check);
}

void SessionControl::follow()
{
    const auto check = [this] { m_checking.start(); };
    connect(&m_parts.pages(), &Pages::pageChanged, this, check);
    SimulationMode& mode = m_parts.simulation();
    connect(&mode, &SimulationMode::modeChanged, this, check);
    connect(&mode.simulation(), &Simulation::requestChanged, this, check);
}

void SessionControl::setAutosave(int seconds)
{
    constexpr int milliseconds = 1000;
    m_copying.setInterval(seconds * milliseconds);
}

SessionDocument SessionControl::capture() const
{
    SessionDocument document = m_document; // what nobody here knows is carried along
    const Session& session = m_parts.session;
    const History& history = session.history();
    document.places = placesOf(history, m_parts.view().canvas().size());
    document.at = history.at();
    const PagesState pages = m_parts.pages().state();
    document.pages = {
        .name = pageWord(pages.current).toStdString(),
        .hierarchy = pages.subject.toStdString(),
        .term = pages.term,
        .number = pages.number};
    for (const QString& name : pages.compared)
        document.pages.compared.push_back(name.toStdString());
    document.layers = session.layers();
    document.theme = session.theme();
    document.logicalCores = session.logicalCoreSize();
    document.run = m_parts.simulation().saved();
    if (m_memory.save)
        document.memory = m_memory.save();
    return document;
}

bool SessionControl::hasWork() const
{
    return m_parts.simulation().isChanged() || (m_memory.save && !m_memory.save().empty());
}

bool SessionControl::isModified() const
{
    if (m_restored)
        return true;
    if (!m_saved)
        return hasWork();
    // While a machine is read, half of the session is of before and half of after.
    return m_parts.session.isLoading() ? m_wasModified : workOf(capture()) != *m_saved;
}

void SessionControl::noteChange()
{
    const bool modified = isModified();
    if (modified != std::exchange(m_wasModified, modified))
        Q_EMIT stateChanged();
    if (!modified)
        m_autosave.clear();
    else if (!m_copying.isActive())
        m_copying.start();
}

void SessionControl::keepCopy()
{
    if (!isModified() || m_parts.session.isLoading())
        return;
    const auto written = m_autosave.write(capture(), m_path);
    if (!written && !std::exchange(m_copyFailed, true))
        Q_EMIT told(tr("No copy of the unsaved changes can be kept: %1")
                        .arg(QString::fromStdString(message(written.error()))));
    m_copyFailed = !written;
}

void SessionControl::finish()
{
    m_checking.stop();
    m_copying.stop();
    m_autosave.clear();
}

/// The window shows the document; nothing of before stays.
void SessionControl::apply(const SessionDocument& document)
{
    SimulationMode& mode = m_parts.simulation();
    mode.forget();
    Session& session = m_parts.session;
    session.setTheme(document.theme);
    session.setLayers(document.layers);
    PagesState pages{.current = pageOf(QString::fromStdString(document.pages.name))};
    for (const std::string& name : document.pages.compared)
        pages.compared << QString::fromStdString(name);
    pages.subject = QString::fromStdString(document.pages.hierarchy);
    pages.term = document.pages.term;
    pages.number = document.pages.number;
    if (!document.places.empty()) {
        m_parts.pages().open(PageId::Diagram);
        if (document.run)
            mode.awaitSaved(
                QString::fromStdString(document.places[document.at].machine), *document.run);
        session.reopen(historyOf(document, m_parts.view().canvas().size()), document.logicalCores);
    }
    // A run that is shown leads to the diagram; a page of before is opened behind it.
    const bool running = document.run && document.run->shown;
    if (running)
        pages.current = PageId::Diagram;
    if (!running)
        m_parts.pages().restore(pages);
    if (m_memory.open && !document.memory.empty())
        m_memory.open(document.memory);
}

void SessionControl::take(const SessionDocument& document, const QString& path)
{
    m_document = document;
    m_path = path;
    m_readOnly = false;
    m_restored = false;
}

void SessionControl::open(const QString& path)
{
    leave([this, path] { openNow(path); });
}

void SessionControl::openNow(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    const auto read = openSessionFile(path);
    if (!read) {
        Q_EMIT complained(tr("“%1” cannot be opened").arg(name), read.error());
        return;
    }
    const SessionDocument& document = read->document;
    if (const auto problem = machineProblem(m_parts.session.catalog(), document)) {
        Q_EMIT complained(tr("“%1” cannot be opened").arg(name), {*problem});
        return;
    }
    take(document, path);
    m_readOnly = read->isNewer;
    // An older file becomes one of this version when it is saved, which is for the person to do.
    m_saved = workOf(document);
    apply(document);
    m_wasModified = false;
    m_autosave.clear();
    Q_EMIT stateChanged();
    Q_EMIT opened(path);
    if (read->isNewer)
        Q_EMIT complained(
            tr("“%1” was written by a newer version and is opened read-only").arg(name),
            read->notes);
    else if (!read->notes.empty())
        Q_EMIT complained(
            tr("“%1” says more than this version understands").arg(name), read->notes);
    else
        Q_EMIT told(
            read->isOlder ? tr("Opened the scenario %1").arg(name) : tr("Opened %1").arg(name));
    openStory(document, path);
}

void SessionControl::openStory(const SessionDocument& document, const QString& path)
{
    if (!document.story)
        return;
    const auto file = linkedFile(path, document.story->file);
    if (file)
        Q_EMIT linkOpened(*file);
    else
        Q_EMIT complained(
            tr("The story of “%1” cannot be opened").arg(QFileInfo(path).fileName()),
            {file.error()});
}

void SessionControl::startFresh(const std::function<void()>& then)
{
    leave([this, then] {
        m_parts.simulation().forget();
        take({}, {});
        m_saved.reset();
        m_autosave.clear();
        m_wasModified = false;
        Q_EMIT stateChanged();
        then();
    });
}

bool SessionControl::saveTo(const QString& path)
{
    if (m_readOnly && QFileInfo(path) == QFileInfo(m_path)) {
        Q_EMIT complained(
            tr("“%1” is not overwritten").arg(QFileInfo(path).fileName()),
            {{path.toStdString(),
              tr("a newer version wrote it, and what this one does not understand would be lost; "
                 "choose another name")
                  .toStdString()}});
        return false;
    }
    const SessionDocument document = capture();
    if (const auto written = saveSessionFile(document, path); !written) {
        Q_EMIT complained(
            tr("“%1” could not be saved").arg(QFileInfo(path).fileName()), {written.error()});
        return false;
    }
    take(document, path);
    m_saved = workOf(document);
    m_wasModified = false;
    m_copying.stop();
    m_autosave.clear();
    Q_EMIT stateChanged();
    Q_EMIT saved(path);
    return true;
}

void SessionControl::restore(const LeftSession& left)
{
    take(left.document, left.path);
    const auto original =
        left.path.isEmpty() ? Checked<OpenedSession>() : openSessionFile(left.path);
    m_readOnly = original && original->isNewer;
    m_saved.reset();
    m_restored = true;
    m_wasModified = true;
    apply(left.document);
    Q_EMIT stateChanged();
    // First the new copy, then the old one goes.
    if (m_autosave.write(left.document, left.path))
        Autosave::discard(left);
}

} // namespace atlas::app
