#include "app/session/InstanceServer.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>

#include <sys/socket.h>
#include <unistd.h>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 2000; ///< milliseconds
constexpr qint64 longestOffer = 16 * 1024;
constexpr int mostWaiting = 16;
const QByteArray hello = "neuron-atlas open "; // NOLINT(cert-err58-cpp): it does not throw
const QByteArray taken = "taken\n"; // NOLINT(cert-err58-cpp)

bool isMine(const QString& socket)
{
    return QFileInfo(socket).ownerId() == getuid();
}

/// Whether the process at the other end belongs to the same person.
bool isMine(const QLocalSocket& socket)
{
    ucred peer{};
    socklen_t size = sizeof(peer);
    const auto handle = static_cast<int>(socket.socketDescriptor());
    return getsockopt(handle, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == getuid();
}

} // namespace

QString instanceSocket()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QString() : folder + u"/neuron-atlas.socket"_s;
}

bool handOver(const QString& file, const QString& socket)
{
    if (socket.isEmpty() || !QFileInfo::exists(socket) || !isMine(socket))
        return false;
    QLocalSocket other;
    other.connectToServer(socket);
    if (!other.waitForConnected(patience) || !isMine(other))
        return false;
    other.write(hello + QFileInfo(file).absoluteFilePath().toUtf8().toPercentEncoding("/") + '\n');
    if (!other.waitForBytesWritten(patience))
        return false;
    while (!other.canReadLine()) {
        if (!other.waitForReadyRead(patience))
            return false;
    }
    return other.readLine(taken.size() + 1) == taken;
}

InstanceServer::InstanceServer(QObject* parent)
    : QObject(parent)
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(mostWaiting);
    connect(m_server, &QLocalServer::newConnection, this, &InstanceServer::greet);
}

bool InstanceServer::listen(const QString& socket)
{
    if (socket.isEmpty())
        return false;
    // Two starts at once must not remove each other's socket.
    QLockFile lock(socket + u".lock"_s);
    if (!lock.tryLock(patience))
        return false;
    if (QFileInfo::exists(socket)) {
        if (!isMine(socket))
            return false;
        QLocalSocket other;
        other.connectToServer(socket);
        if (other.waitForConnected(patience))
            return false;
        QLocalServer::removeServer(socket);
    }
    return m_server->listen(socket);
}

bool InstanceServer::isListening() const
{
    return m_server->isListening();
}

void InstanceServer::greet()
{
    while (QLocalSocket* const socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isMine(*socket)) {
            socket->abort();
            continue;
        }
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        read(socket);
    }
}

void InstanceServer::read(QLocalSocket* socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestOffer)
            socket->abort();
        return;
    }
    const QByteArray line = socket->readLine(longestOffer).trimmed();
    const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(line.mid(hello.size())));
    if (!line.startsWith(hello) || !QDir::isAbsolutePath(path)) {
        socket->abort();
        return;
    }
    socket->write(taken);
    socket->flush();
    socket->disconnectFromServer();
    Q_EMIT fileOffered(path);
}

} // namespace atlas::app
