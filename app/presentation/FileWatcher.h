#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace atlas::app {

/// Says when files have changed, shortly after the last of a burst of writes; also when an editor
/// writes beside and renames, or takes a file away and brings it back.
class FileWatcher : public QObject {
    Q_OBJECT

public:
    explicit FileWatcher(QObject* parent = nullptr);
    /// What is watched from here on, in the place of what was.
    void watch(const QStringList& files);

Q_SIGNALS:
    void changed();

private:
    void watchAgain();

    QStringList m_files;
    QFileSystemWatcher m_watcher;
    QTimer m_settled;
};

} // namespace atlas::app
