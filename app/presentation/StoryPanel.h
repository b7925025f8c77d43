#pragma once

#include "app/presentation/StoryDocument.h"
#include "model/catalog/Catalog.h"
#include "views/story/SlidePainter.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace atlas::views {
class SlidesView;
} // namespace atlas::views

namespace atlas::app {

/// The story that is being written, beside the diagram: its slides as pictures, to be moved, and
/// title, text and notes of one of them.
class StoryPanel : public QWidget {
    Q_OBJECT

public:
    /// The document is borrowed.
    StoryPanel(StoryDocument& document, const Catalog& catalog, QWidget* parent);
    ~StoryPanel() override;

    /// The slide whose texts are shown; -1: none.
    [[nodiscard]] int current() const;
    void setCurrent(int slide);
    void focusSlides();

Q_SIGNALS:
    void addRequested();
    void presentRequested();
    void saveRequested();
    void openRequested();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildEditor(QWidget& editor);
    void follow();
    void showFile();
    void showSlide();
    void commit();
    void moveCurrent(int by);
    void removeCurrent();
    [[nodiscard]] QToolButton* button(const char* name, const QString& text, const QString& tip);

    StoryDocument& m_document;
    std::unique_ptr<views::SlidePainter> m_painter;
    views::SlidesView* m_slides = nullptr;
    QLabel* m_file = nullptr;
    QLabel* m_empty = nullptr;
    QWidget* m_editor = nullptr;
    QLineEdit* m_title = nullptr;
    QComboBox* m_step = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPlainTextEdit* m_notes = nullptr;
    QToolButton* m_undo = nullptr;
    QToolButton* m_redo = nullptr;
    QToolButton* m_save = nullptr;
    QToolButton* m_present = nullptr;
    QTimer m_paint; ///< pictures follow when writing pauses
    bool m_showing = false; ///< the fields are filled by us
};

} // namespace atlas::app
