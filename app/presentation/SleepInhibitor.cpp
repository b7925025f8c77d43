#include "app/presentation/SleepInhibitor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QGuiApplication>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

const auto saver = u"org.freedesktop.ScreenSaver"_s;
const auto saverPath = u"/org/freedesktop/ScreenSaver"_s;
const auto portal = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto portalInhibit = u"org.freedesktop.portal.Inhibit"_s;
const auto portalRequest = u"org.freedesktop.portal.Request"_s;
constexpr uint whileIdle = 8; ///< of the portal's flags

/// Asking for a bus that is not there would start one.
bool isBusKnown()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

} // namespace

SleepInhibitor::SleepInhibitor(const QString& reason, QObject* parent)
    : QObject(parent)
{
    if (!isBusKnown() || !QDBusConnection::sessionBus().isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(saver, saverPath, saver, u"Inhibit"_s);
    call << QGuiApplication::applicationName() << reason;
    auto* const waiting =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting, reason] {
        const QDBusPendingReply<uint> reply = *waiting;
        waiting->deleteLater();
        if (reply.isError())
            askPortal(reason);
        else
            m_cookie = reply.value();
    });
}

void SleepInhibitor::askPortal(const QString& reason)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(portal, portalPath, portalInhibit, u"Inhibit"_s);
    call << QString() << whileIdle << QVariantMap{{u"reason"_s, reason}};
    auto* const waiting =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting] {
        const QDBusPendingReply<QDBusObjectPath> reply = *waiting;
        waiting->deleteLater();
        if (!reply.isError())
            m_request = reply.value().path();
    });
}

SleepInhibitor::~SleepInhibitor()
{
    if (m_cookie != 0) {
        QDBusMessage call = QDBusMessage::createMethodCall(saver, saverPath, saver, u"UnInhibit"_s);
        call << m_cookie;
        QDBusConnection::sessionBus().send(call);
    }
    if (!m_request.isEmpty())
        QDBusConnection::sessionBus().send(
            QDBusMessage::createMethodCall(portal, m_request, portalRequest, u"Close"_s));
}

} // namespace atlas::app
