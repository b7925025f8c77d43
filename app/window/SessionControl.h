#pragma once

#include "app/session/Autosave.h"
#include "app/session/Session.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QMessageBox;

namespace atlas::views {
class DiagramView;
} // namespace atlas::views

namespace atlas::app {

class Pages;
class SimulationMode;

/// The document of the window: opens and saves it, knows whether it has unsaved changes and asks
/// before they are lost, keeps a copy of it for the case of a crash.
class SessionControl : public QObject {
    Q_OBJECT

public:
    /// The window's parts of now; all but the session and the window are made anew in another
    /// language.
    struct Parts {
        Session& session;
        QWidget& window;
        std::function<Pages&()> pages;
        std::function<SimulationMode&()> simulation;
        std::function<views::DiagramView&()> view;
    };
    /// Whoever keeps a job of the memory simulation: what it would save, empty for none, and how it
    /// takes up what was saved.
    struct MemoryOwner {
        std::function<std::string()> save;
        std::function<void(const std::string& json)> open;
    };

    SessionControl(Parts parts, QString stateFolder, QObject* parent);

    /// Follows the parts of now; call it again when they were made anew.
    void follow();
    void setMemoryOwner(MemoryOwner owner) { m_memory = std::move(owner); }
    /// Something has changed that the session saves: checks, and keeps a copy.
    void note() { m_checking.start(); }
    /// How long a change waits for its copy, in seconds.
    void setAutosave(int seconds);

    /// What the window holds at this moment.
    [[nodiscard]] SessionDocument capture() const;
    /// Where it is saved; empty for one that never was.
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] bool isModified() const;
    /// The same as it was found last, without looking at the parts of the window.
    [[nodiscard]] bool isKnownModified() const { return m_wasModified; }

    /// Opens a session or a scenario, after the question about unsaved changes.
    void open(const QString& path);
    /// Forgets the document, after the question; what is shown stays.
    void startFresh(const std::function<void()>& then);
    /// Saves where it was saved before, or asks for a place.
    void save();
    void saveAs();
    /// Writes the session to a file, which becomes its place; false when that failed, which is
    /// said.
    bool saveTo(const QString& path);
    /// Does it at once, or after the person has saved or given up the unsaved changes; not at all
    /// when they think better of it.
    void leave(const std::function<void()>& then);
    /// Ends the keeping of a copy: the window closes in good order.
    void finish();

    /// Offers what an earlier process left behind.
    void offerLeft();
    /// Shows what was left behind, with unsaved changes.
    void restore(const LeftSession& left);

Q_SIGNALS:
    /// Path, unsaved changes or read-only state are not as they were.
    void stateChanged();
    void opened(const QString& path);
    void saved(const QString& path);
    /// A sentence for the foot of the window.
    void told(const QString& sentence);
    /// A file is not as it should be: a title and what is wrong.
    void complained(const QString& title, const atlas::Problems& problems);
    /// The session refers to a file beside it.
    void linkOpened(const QString& path);

private:
    void apply(const SessionDocument& document);
    void take(const SessionDocument& document, const QString& path);
    void noteChange();
    void keepCopy();
    void askWhereToSave(const std::function<void()>& then);
    void answer(const std::function<void()>& then);
    void openNow(const QString& path);
    void openStory(const SessionDocument& document, const QString& path);
    [[nodiscard]] bool hasWork() const;

    Parts m_parts;
    MemoryOwner m_memory;
    Autosave m_autosave;
    QTimer m_checking; ///< changes come in bursts
    QTimer m_copying;
    SessionDocument m_document; ///< as it was opened or saved last
    std::optional<SessionDocument> m_saved; ///< its work; absent: never saved
    QString m_path;
    bool m_readOnly = false;
    bool m_restored = false; ///< comes from a copy, so it has changes
    bool m_wasModified = false;
    bool m_copyFailed = false;
    QPointer<QMessageBox> m_question;
};

} // namespace atlas::app
