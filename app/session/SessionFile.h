#pragma once

#include "app/session/Location.h"
#include "model/session/SessionJson.h"

#include <QSizeF>
#include <QString>

namespace atlas::app {

/// Reads an .atlas file of any version. Problems name the file without its folder.
[[nodiscard]] Checked<OpenedSession> openSessionFile(const QString& path);

/// Writes a session, beside and renamed: after a failure or a crash the file is what it was.
[[nodiscard]] Result<void> saveSessionFile(const SessionDocument& document, const QString& path);

/// The places of a history as a file holds them, seen in a canvas of some size.
[[nodiscard]] std::vector<SessionPlace> placesOf(const History& history, QSizeF canvas);

/// The inverse; the document has a place.
[[nodiscard]] History historyOf(const SessionDocument& document, QSizeF canvas);

/// The file that a session in a folder links to. A sentence when the link leads out of the folder,
/// be it through a symbolic link, or when there is no such file.
[[nodiscard]] Result<QString> linkedFile(const QString& session, const std::string& link);

} // namespace atlas::app
