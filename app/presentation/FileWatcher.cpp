#include "app/presentation/FileWatcher.h"

#include <QFileInfo>

namespace atlas::app {

namespace {

constexpr int burstMilliseconds = 80;

} // namespace

FileWatcher::FileWatcher(QObject* parent)
    : QObject(parent)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(burstMilliseconds);
    const auto noticed = [this] { m_settled.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, noticed);
    // A file that is renamed into its place changes the folder alone.
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, noticed);
    connect(&m_settled, &QTimer::timeout, this, [this] {
        watchAgain();
        Q_EMIT changed();
    });
}

void FileWatcher::watch(const QStringList& files)
{
    const QStringList former = m_watcher.files() + m_watcher.directories();
    if (!former.isEmpty())
        m_watcher.removePaths(former);
    m_files = files;
    watchAgain();
}

void FileWatcher::watchAgain()
{
    for (const QString& file : m_files) {
        if (QFileInfo::exists(file) && !m_watcher.files().contains(file))
            m_watcher.addPath(file);
        const QString folder = QFileInfo(file).absolutePath();
        if (!m_watcher.directories().contains(folder))
            m_watcher.addPath(folder);
    }
}

} // namespace atlas::app
