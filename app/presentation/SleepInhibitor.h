#pragma once

#include <QObject>
#include <QString>

namespace atlas::app {

/// Keeps the screen awake while it lives, through the screen saver's service or the desktop portal
/// of the session's message bus. Without a bus or a service it does nothing, silently.
class SleepInhibitor : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SleepInhibitor)

public:
    explicit SleepInhibitor(const QString& reason, QObject* parent = nullptr);
    ~SleepInhibitor() override;

    /// Whether somebody has agreed.
    [[nodiscard]] bool isHolding() const { return m_cookie != 0 || !m_request.isEmpty(); }

private:
    void askPortal(const QString& reason);

    uint m_cookie = 0;
    QString m_request; ///< the object of the portal's request
};

} // namespace atlas::app
