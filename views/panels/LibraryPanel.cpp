#include "views/panels/LibraryPanel.h"

#include "model/topology/Notation.h"
#include "model/units/Unit.h"
#include "views/panels/LegendPanel.h"
#include "views/panels/LibraryTree.h"
#include "views/theme/Fonts.h"
#include "views/theme/Icons.h"
#include "views/theme/ThemeApplier.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

/// A line edit with a magnifying glass.
class SearchField : public QLineEdit {
public:
    explicit SearchField(QWidget* parent)
        : QLineEdit(parent)
    {
        setTextMargins(22, 0, 0, 0);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QLineEdit::paintEvent(event);
        QPainter painter(this);
        paintIcon(
            painter,
            Icon::Search,
            QRectF(9, height() / 2.0 - 8, 16, 16),
            themeColor(Role::TextSecondary));
    }
};

/// A message below the field: an error has a ringed cross, not only another colour.
class NoteLabel : public QLabel {
public:
    explicit NoteLabel(QWidget* parent)
        : QLabel(parent)
    {
        setWordWrap(true);
        setFont(uiFont(12));
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        setFocusPolicy(Qt::NoFocus);
    }

    void setWrong(bool wrong)
    {
        m_wrong = wrong;
        setContentsMargins(wrong ? 22 : 0, 0, 0, 0);
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QLabel::paintEvent(event);
        if (!m_wrong)
            return;
        QPainter painter(this);
        paintIcon(painter, Icon::RingedCross, QRectF(0, 1, 15, 15), themeColor(Role::Failed));
    }

private:
    bool m_wrong = false;
};

} // namespace

LibraryPanel::LibraryPanel(QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchField(this))
    , m_note(new NoteLabel(this))
    , m_tree(new LibraryTree(this))
    , m_legend(new LegendPanel(this))
{
    setObjectName(u"library"_s);
    setAccessibleName(tr("Library"));
    auto* const heading = new QLabel(tr("Library"), this);
    heading->setFont(uiFont(13, QFont::DemiBold));
    m_search->setObjectName(u"librarySearch"_s);
    m_search->setAccessibleName(tr("Find a machine, or describe one"));
    m_search->setPlaceholderText(tr("Find a machine or chip"));
    m_search->setToolTip(
        tr("Words filter the list. A line such as torus:4x4x4 or ring:12 and Enter draws it."));
    m_search->setClearButtonEnabled(false);
    m_search->installEventFilter(this);
    m_note->setObjectName(u"libraryNote"_s);
    m_note->hide();
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPanel::edited);
    connect(m_search, &QLineEdit::returnPressed, this, &LibraryPanel::submit);
    connect(m_tree, &LibraryTree::machineChosen, this, &LibraryPanel::targetRequested);
    connect(this, &LibraryPanel::targetRequested, this, [this] {
        m_answered = m_search->text().trimmed();
    });

    auto* const head = new QVBoxLayout;
    head->setContentsMargins(12, 12, 12, 6);
    head->setSpacing(8);
    head->addWidget(heading);
    head->addWidget(m_search);
    head->addWidget(m_note);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_legend);
}

void LibraryPanel::setCatalog(const Catalog& catalog)
{
    m_tree->setCatalog(catalog);
}

void LibraryPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// Words that led to one machine do not stand beside another one.
void LibraryPanel::showMachine(const QString& name, const QString& target)
{
    m_tree->setCurrentMachine(name);
    const QString words = m_search->text().trimmed();
    const bool fits =
        looksLikeNotation(words.toStdString()) ? words == target : m_tree->isShown(name);
    if (!fits && words == m_answered)
        m_search->clear();
}

void LibraryPanel::say(const QString& text, bool wrong)
{
    static_cast<NoteLabel*>(m_note)->setWrong(wrong);
    m_note->setForegroundRole(wrong ? QPalette::WindowText : QPalette::PlaceholderText);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void LibraryPanel::edited(const QString& text)
{
    const QString words = text.trimmed();
    if (looksLikeNotation(words.toStdString())) {
        m_tree->filter({});
        const auto notation = parseNotation(words.toStdString());
        say(notation ? tr("Enter draws %Ln chips",
                          nullptr,
                          static_cast<int>(notation->shape.chipCount()))
                     : tr("Enter checks this line"),
            false);
        return;
    }
    const int left = m_tree->filter(words);
    if (words.isEmpty())
        say({}, false);
    else if (left == 0)
        say(tr("No machine matches. A line such as torus:4x4 or ring:12 draws one that is not in "
               "the list."),
            false);
    else
        say(left == 1 ? tr("Enter opens it")
                      : tr("%Ln match, Enter opens the first", nullptr, left),
            false);
}

void LibraryPanel::submit()
{
    const QString words = m_search->text().trimmed();
    if (words.isEmpty())
        return;
    if (looksLikeNotation(words.toStdString())) {
        const auto notation = parseNotation(words.toStdString());
        if (!notation) {
            say(QString::fromStdString(message(notation.error())), true);
            return;
        }
        say({}, false);
        Q_EMIT targetRequested(words);
        return;
    }
    const QString first = m_tree->firstMatch();
    if (!first.isEmpty()) {
        Q_EMIT targetRequested(first);
        return;
    }
    say(tr("No machine in the library matches “%1”.").arg(words), true);
}

bool LibraryPanel::eventFilter(QObject* watched, QEvent* event)
{
    // Some desktops let Ctrl+E go to the end of a line; End does that, Ctrl+E is the window's.
    if (watched == m_search && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->keyCombination() == (Qt::CTRL | Qt::Key_E)) {
        event->ignore();
        return true;
    }
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down) {
            m_tree->goToFirst();
            m_tree->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace atlas::views
