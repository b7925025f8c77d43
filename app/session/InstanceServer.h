#pragma once

#include <QObject>
#include <QString>

class QLocalServer;
class QLocalSocket;

namespace atlas::app {

/// The socket through which a start of the program hands a file to a window that is open already:
/// in the person's runtime folder, which nobody else can enter.
[[nodiscard]] QString instanceSocket();

/// Asks the window that listens at a socket to open a file; returns whether it has taken it. A
/// socket that nobody listens at, or that belongs to somebody else, takes nothing.
[[nodiscard]] bool handOver(const QString& file, const QString& socket = instanceSocket());

/// Listens for files that later starts hand over.
class InstanceServer : public QObject {
    Q_OBJECT

public:
    explicit InstanceServer(QObject* parent = nullptr);

    /// Listens, unless another process does. A socket that was left behind is replaced.
    bool listen(const QString& socket = instanceSocket());
    [[nodiscard]] bool isListening() const;

Q_SIGNALS:
    /// An absolute path, from a process of the same person.
    void fileOffered(const QString& path);

private:
    void greet();
    void read(QLocalSocket* socket);

    QLocalServer* m_server = nullptr;
};

} // namespace atlas::app
