#include "app/presentation/StoryPanel.h"

#include "views/presentation/SlidesView.h"
#include "views/theme/Fonts.h"
#include "views/theme/TextScale.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureInList(128, 72);
constexpr int paintMilliseconds = 250;
constexpr int panelWidth = 320;

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

QLabel* caption(const QString& words, QWidget& widget)
{
    auto* const label = new QLabel(words, widget.parentWidget());
    label->setFont(views::uiFont(12));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(&widget);
    return label;
}

} // namespace

StoryPanel::StoryPanel(StoryDocument& document, const Catalog& catalog, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_painter(std::make_unique<views::SlidePainter>(document.story().value_or(Story{}), catalog))
    , m_slides(
          new views::SlidesView(*m_painter, views::SlideDelegate::Shape::Row, pictureInList, this))
    , m_file(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_editor(new QWidget(this))
{
    setObjectName(u"storyPanel"_s);
    setAccessibleName(tr("Story"));
    views::fixWidth(*this, panelWidth);
    m_file->setObjectName(u"storyFile"_s);
    m_file->setFont(views::uiFont(16, QFont::DemiBold));
    m_empty->setObjectName(u"storyEmpty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setText(tr("A story has no slides yet. “Add to story” makes one of what you see."));
    m_slides->setMovable(true);
    m_slides->installEventFilter(this);
    auto* const head = new QHBoxLayout;
    head->addWidget(m_file, 1);
    m_undo = button("storyUndo", tr("Undo"), tr("Undo the last step"));
    m_redo = button("storyRedo", tr("Redo"), tr("Do it again"));
    head->addWidget(m_undo);
    head->addWidget(m_redo);
    auto* const tools = new QHBoxLayout;
    auto* const add = button("storyAdd", tr("Add"), tr("Make a slide of what is shown"));
    auto* const open = button("storyOpen", tr("Open…"), tr("Open a story"));
    m_save = button("storySave", tr("Save"), tr("Save the story"));
    m_present = button("storyPresent", tr("Present"), tr("Give the talk from this slide on"));
    for (QToolButton* const tool : {add, open, m_save, m_present})
        tools->addWidget(tool);
    tools->addStretch();
    buildEditor(*m_editor);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addLayout(head);
    layout->addLayout(tools);
    layout->addWidget(m_empty);
    layout->addWidget(m_slides, 3);
    layout->addWidget(m_editor, 2);

    connect(m_undo, &QToolButton::clicked, &document.undoStack(), &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, &document.undoStack(), &QUndoStack::redo);
    connect(add, &QToolButton::clicked, this, &StoryPanel::addRequested);
    connect(open, &QToolButton::clicked, this, &StoryPanel::openRequested);
    connect(m_save, &QToolButton::clicked, this, &StoryPanel::saveRequested);
    connect(m_present, &QToolButton::clicked, this, &StoryPanel::presentRequested);
    connect(
        &m_slides->slides(), &views::SlideModel::moveRequested, this, [this](int at, int before) {
            m_document.moveSlide(at, before);
        });
    connect(m_slides->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showSlide();
    });
    connect(&document, &StoryDocument::changed, this, &StoryPanel::follow);
    connect(&document, &StoryDocument::touched, this, &StoryPanel::setCurrent);
    connect(&document, &StoryDocument::fileChanged, this, &StoryPanel::showFile);
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &StoryPanel::showFile);
    connect(&document.undoStack(), &QUndoStack::cleanChanged, this, &StoryPanel::showFile);
    m_paint.setSingleShot(true);
    m_paint.setInterval(paintMilliseconds);
    connect(&m_paint, &QTimer::timeout, this, [this] {
        const int at = current();
        const QScopedValueRollback showing(m_showing, true);
        m_painter->setStory(m_document.story().value_or(Story{}));
        m_slides->slides().storyChanged();
        m_slides->setShown(at);
    });
    follow();
    showFile();
}

StoryPanel::~StoryPanel()
{
    delete m_slides; // it borrows the painter
}

QToolButton* StoryPanel::button(const char* name, const QString& words, const QString& tip)
{
    auto* const made = new QToolButton(this);
    made->setObjectName(QLatin1StringView(name));
    made->setText(words);
    made->setToolTip(tip);
    return made;
}

void StoryPanel::buildEditor(QWidget& editor)
{
    m_title = new QLineEdit(&editor);
    m_title->setObjectName(u"slideTitle"_s);
    m_title->setAccessibleName(tr("Title"));
    m_step = new QComboBox(&editor);
    m_step->view()->setAccessibleName(tr("Step"));
    m_step->setObjectName(u"slideStep"_s);
    m_step->setAccessibleName(tr("Step"));
    m_text = new QPlainTextEdit(&editor);
    m_text->setObjectName(u"slideText"_s);
    m_text->setAccessibleName(tr("Text"));
    m_notes = new QPlainTextEdit(&editor);
    m_notes->setObjectName(u"slideNotes"_s);
    m_notes->setAccessibleName(tr("Notes"));
    for (QPlainTextEdit* const field : {m_text, m_notes})
        field->setTabChangesFocus(true);
    auto* const layout = new QVBoxLayout(&editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(caption(tr("Title"), *m_title));
    layout->addWidget(m_title);
    auto* const row = new QHBoxLayout;
    row->addWidget(caption(tr("Text, in Markdown"), *m_text), 1);
    row->addWidget(m_step);
    layout->addLayout(row);
    layout->addWidget(m_text, 3);
    layout->addWidget(caption(tr("Notes for the speaker"), *m_notes));
    layout->addWidget(m_notes, 2);
    connect(m_title, &QLineEdit::textEdited, this, &StoryPanel::commit);
    connect(m_text, &QPlainTextEdit::textChanged, this, &StoryPanel::commit);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &StoryPanel::commit);
    connect(m_step, &QComboBox::activated, this, &StoryPanel::showSlide);
}

int StoryPanel::current() const
{
    const int row = m_slides->current();
    return row < m_document.slideCount() ? row : -1;
}

void StoryPanel::setCurrent(int slide)
{
    if (slide >= m_slides->slides().rowCount()) {
        m_painter->setStory(m_document.story().value_or(Story{}));
        m_slides->slides().storyChanged();
    }
    m_slides->setShown(slide);
    showSlide();
}

void StoryPanel::focusSlides()
{
    m_slides->setFocus();
}

/// Slides that come or go are there at once; what somebody types shows in the picture a little
/// later.
void StoryPanel::follow()
{
    const bool sameCount = m_slides->slides().rowCount() == m_document.slideCount();
    const bool typing = m_title->hasFocus() || m_text->hasFocus() || m_notes->hasFocus();
    if (sameCount && typing) {
        m_paint.start();
    } else {
        const int at = m_slides->current();
        const QScopedValueRollback showing(m_showing, true);
        m_painter->setStory(m_document.story().value_or(Story{}));
        m_slides->slides().storyChanged();
        m_slides->setShown(std::clamp(at, 0, std::max(m_document.slideCount() - 1, 0)));
    }
    const bool none = m_document.slideCount() == 0;
    m_empty->setVisible(none);
    m_slides->setVisible(!none);
    m_editor->setVisible(!none);
    m_present->setEnabled(!none);
    showSlide();
}

void StoryPanel::showFile()
{
    const QString name =
        m_document.file().isEmpty() ? tr("New story") : QFileInfo(m_document.file()).fileName();
    m_file->setText(m_document.isModified() ? name + u" •"_s : name);
    m_file->setToolTip(m_document.file());
    m_file->setAccessibleName(m_document.isModified() ? tr("%1, not saved").arg(name) : name);
    m_save->setEnabled(m_document.slideCount() > 0);
    const QUndoStack& steps = m_document.undoStack();
    m_undo->setEnabled(steps.canUndo());
    m_redo->setEnabled(steps.canRedo());
    m_undo->setToolTip(tr("Undo: %1").arg(steps.undoText()));
    m_redo->setToolTip(tr("Redo: %1").arg(steps.redoText()));
}

/// A field that somebody types into has these words already.
void StoryPanel::showSlide()
{
    const int at = current();
    if (at < 0)
        return;
    const QScopedValueRollback showing(m_showing, true);
    const Slide& slide = m_document.story()->slides[static_cast<std::size_t>(at)];
    const int steps = static_cast<int>(slide.steps.size());
    if (m_step->count() != steps) {
        m_step->clear();
        for (int i = 0; i < steps; ++i)
            m_step->addItem(tr("Step %1 of %2").arg(i + 1).arg(steps));
    }
    m_step->setVisible(steps > 1);
    const auto step = static_cast<std::size_t>(std::max(m_step->currentIndex(), 0));
    if (m_title->text() != text(slide.title))
        m_title->setText(text(slide.title));
    if (m_text->toPlainText() != text(slide.steps[step].text))
        m_text->setPlainText(text(slide.steps[step].text));
    if (m_notes->toPlainText() != text(slide.notes))
        m_notes->setPlainText(text(slide.notes));
}

void StoryPanel::commit()
{
    const int at = current();
    if (m_showing || at < 0)
        return;
    Slide slide = m_document.story()->slides[static_cast<std::size_t>(at)];
    const auto step = static_cast<std::size_t>(std::max(m_step->currentIndex(), 0));
    slide.title = m_title->text().toStdString();
    slide.steps[step].text = m_text->toPlainText().toStdString();
    slide.notes = m_notes->toPlainText().toStdString();
    const QScopedValueRollback showing(m_showing, true);
    m_document.editSlide(at, std::move(slide));
}

void StoryPanel::moveCurrent(int by)
{
    const int at = current();
    const int to = at + by;
    if (at >= 0 && to >= 0 && to < m_document.slideCount())
        m_document.moveSlide(at, by > 0 ? to + 1 : to);
}

void StoryPanel::removeCurrent()
{
    m_document.removeSlide(current());
}

/// In this panel undo means the story, not the simulation.
bool StoryPanel::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)
            || key->matches(QKeySequence::Save)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void StoryPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo))
        m_document.undoStack().undo();
    else if (event->matches(QKeySequence::Redo))
        m_document.undoStack().redo();
    else if (event->matches(QKeySequence::Save))
        Q_EMIT saveRequested();
    else
        QWidget::keyPressEvent(event);
}

bool StoryPanel::eventFilter(QObject* watched, QEvent* event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    const bool asked = event->type() == QEvent::ShortcutOverride;
    if (watched != m_slides || (!pressed && !asked))
        return QWidget::eventFilter(watched, event);
    const auto* const key = static_cast<QKeyEvent*>(event);
    const bool held = key->modifiers().testFlag(Qt::AltModifier)
        || key->modifiers().testFlag(Qt::ControlModifier);
    const bool up = held && key->key() == Qt::Key_Up;
    const bool down = held && key->key() == Qt::Key_Down;
    const bool removes = key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace;
    if (!up && !down && !removes)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (asked)
        return true;
    if (removes)
        removeCurrent();
    else
        moveCurrent(up ? -1 : 1);
    return true;
}

} // namespace atlas::app
