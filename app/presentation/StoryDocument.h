#pragma once

#include "model/story/Story.h"
#include "model/support/Result.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUndoStack>

#include <optional>

namespace atlas::app {

/// The story that is being written on the screen: its slides, the file that it stands in, and the
/// steps that can be undone.
class StoryDocument : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryDocument)

public:
    explicit StoryDocument(QObject* parent = nullptr);
    ~StoryDocument() override;

    /// Nothing: no story is open.
    [[nodiscard]] const std::optional<Story>& story() const { return m_story; }
    [[nodiscard]] const QString& file() const { return m_file; } ///< empty: it has none yet
    [[nodiscard]] bool isModified() const { return m_story && !m_undo.isClean(); }
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }
    [[nodiscard]] int slideCount() const;

    /// A story without slides; they come.
    void begin();
    void close();
    [[nodiscard]] Result<void> open(const QString& file);
    /// Writes it beside and renames; to a path of its own or another one.
    [[nodiscard]] Result<void> save(const QString& file);
    /// Whether the file holds something else than what was read or written last.
    [[nodiscard]] bool isChangedOnDisk() const;
    /// The file of now in the place of what is here; can be undone.
    [[nodiscard]] Result<void> readAgain();

    // Steps that can be undone. A story that is not there yet begins.

    void insertSlide(int at, Slide slide);
    void removeSlide(int at);
    /// Before which slide it goes, counted with the slide in its old place.
    void moveSlide(int at, int before);
    /// Edits of one slide that follow each other are one step.
    void editSlide(int at, Slide slide);

Q_SIGNALS:
    /// Other slides, or another story.
    void changed();
    /// The slide that the last step was about.
    void touched(int slide);
    void fileChanged();

private:
    class Insert;
    class Move;
    class Edit;
    class Replace;

    void tell(int slide);

    std::optional<Story> m_story;
    QString m_file;
    QByteArray m_onDisk; ///< what was read or written last
    QUndoStack m_undo;
};

} // namespace atlas::app
