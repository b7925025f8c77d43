#pragma once

#include "app/session/Autosave.h"

#include <QDialog>

#include <vector>

class QListWidget;

namespace atlas::app {

/// Offers sessions whose window was not closed in good order. Closing it leaves them for the next
/// start.
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    /// At least one session.
    RecoveryDialog(std::vector<LeftSession> sessions, QWidget* parent);

Q_SIGNALS:
    void restoreRequested(const atlas::app::LeftSession& session);
    void discardRequested(const atlas::app::LeftSession& session);

private:
    void restore();
    void discard();

    std::vector<LeftSession> m_sessions;
    QListWidget* m_list = nullptr;
};

} // namespace atlas::app
