#include "app/session/Autosave.h"

#include "app/session/SessionFile.h"
#include "views/export/PictureExport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRandomGenerator>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* recoveryKey = "recovery"; ///< of a copy: where the session is saved

QString lockOf(const QString& copy)
{
    return copy + u".lock"_s;
}

std::unique_ptr<QLockFile> makeLock(const QString& copy)
{
    auto lock = std::make_unique<QLockFile>(lockOf(copy));
    lock->setStaleLockTime(0); // by the process alone, not by age
    return lock;
}

std::optional<LeftSession> readCopy(const QFileInfo& info)
{
    auto opened = openSessionFile(info.filePath());
    if (!opened)
        return std::nullopt;
    LeftSession session{
        .copy = info.filePath(),
        .time = info.lastModified(),
        .document = std::move(opened->document)};
    Json extras = Json::parse(session.document.extras, nullptr, false);
    if (extras.is_object() && extras.contains(recoveryKey)) {
        if (extras[recoveryKey].is_string())
            session.path = QString::fromStdString(extras[recoveryKey].get<std::string>());
        extras.erase(recoveryKey);
        session.document.extras = extras.empty() ? std::string() : extras.dump();
    }
    return session;
}

} // namespace

QString stateFolder()
{
    QString base = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(base))
        base = QDir::homePath() + u"/.local/state"_s;
    return base + u"/neuron-atlas"_s;
}

Autosave::Autosave(QString folder)
    : m_folder(std::move(folder))
{
}

Autosave::~Autosave() = default;

Result<void> Autosave::write(const SessionDocument& document, const QString& path)
{
    if (m_file.isEmpty()) {
        if (!QDir().mkpath(m_folder))
            return std::unexpected(
                Problem{m_folder.toStdString(), "the folder for copies cannot be made"});
        QFile::setPermissions(
            m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        m_file = u"%1/session-%2-%3.atlas"_s.arg(m_folder)
                     .arg(QCoreApplication::applicationPid())
                     .arg(QRandomGenerator::global()->generate(), 8, 16, QChar(u'0'));
    }
    if (!m_lock) {
        auto lock = makeLock(m_file);
        if (!lock->tryLock(0))
            return std::unexpected(
                Problem{m_folder.toStdString(), "copies of the session cannot be locked there"});
        m_lock = std::move(lock);
    }
    SessionDocument copy = document;
    Json extras = Json::parse(document.extras, nullptr, false);
    if (!extras.is_object())
        extras = Json::object();
    extras[recoveryKey] = path.toStdString();
    copy.extras = extras.dump(-1, ' ', false, Json::error_handler_t::replace);
    return saveSessionFile(copy, m_file);
}

void Autosave::clear()
{
    if (m_file.isEmpty())
        return;
    QFile::remove(m_file);
    m_lock.reset(); // removes its file
}

std::vector<LeftSession> Autosave::left() const
{
    std::vector<LeftSession> found;
    const auto copies =
        QDir(m_folder).entryInfoList({u"session-*.atlas"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo& info : copies) {
        if (info.filePath() == m_file)
            continue;
        const auto lock = makeLock(info.filePath());
        if (!lock->tryLock(0))
            continue; // its process lives
        if (auto session = readCopy(info))
            found.push_back(*std::move(session));
    }
    return found;
}

void Autosave::discard(const LeftSession& session)
{
    QFile::remove(session.copy);
}

} // namespace atlas::app
