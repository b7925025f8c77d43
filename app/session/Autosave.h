#pragma once

#include "model/session/SessionJson.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QLockFile;

namespace atlas::app {

/// Where the program keeps what is no setting and no document: $XDG_STATE_HOME/neuron-atlas, by
/// default ~/.local/state/neuron-atlas.
[[nodiscard]] QString stateFolder();

/// A copy of a session that a process left behind when it ended without closing its window.
struct LeftSession {
    QString copy; ///< the file in the state folder
    QString path; ///< where the session is saved; empty: it never was
    QDateTime time; ///< of the copy
    SessionDocument document;
};

/// Keeps a copy of a session with unsaved changes, and finds what others left behind. A lock beside
/// each copy says whether its process lives.
class Autosave {
public:
    explicit Autosave(QString folder = stateFolder());
    ~Autosave();
    Autosave(const Autosave&) = delete;
    Autosave(Autosave&&) = delete;
    Autosave& operator=(const Autosave&) = delete;
    Autosave& operator=(Autosave&&) = delete;

    /// Writes the copy, whole or not at all. `path` is where the session is saved.
    [[nodiscard]] Result<void> write(const SessionDocument& document, const QString& path);
    /// There is nothing to be kept any more.
    void clear();
    /// Copies whose process is gone, the latest first. What cannot be read is left out and stays.
    [[nodiscard]] std::vector<LeftSession> left() const;
    /// Removes a copy that was left behind, once it is restored or not wanted.
    static void discard(const LeftSession& session);

private:
    QString m_folder;
    QString m_file; ///< empty before the first copy
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace atlas::app
