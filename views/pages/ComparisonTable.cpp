#include "views/pages/ComparisonTable.h"

#include "views/pages/ComparisonDelegate.h"
#include "views/reference/TermText.h"
#include "views/theme/TextScale.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

int leastLabel()
{
    return textScaled(200);
}
int mostLabel()
{
    return textScaled(360);
}
int usualValue()
{
    return textScaled(140);
}
int leastValue()
{
    return textScaled(96);
}

} // namespace

ComparisonTable::ComparisonTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new ComparisonModel(this))
{
    setObjectName(u"comparisonTable"_s);
    setAccessibleName(tr("Figures side by side"));
    setModel(m_model);
    setItemDelegate(new ComparisonDelegate(this));
    setHorizontalHeader(new SubjectHeader(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    connect(this, &QTableView::activated, this, &ComparisonTable::request);
}

/// Only what the subject states has a row among all facts.
void ComparisonTable::request(const QModelIndex& index)
{
    const ComparisonRow* const row = m_model->figureAt(index.row());
    const auto subject = static_cast<std::size_t>(std::max(index.column() - 1, 0));
    const Comparison& comparison = m_model->comparison();
    if (row == nullptr || subject >= comparison.subjects.size() || !row->values[subject].figure)
        return;
    Q_EMIT figureRequested(
        QString::fromStdString(comparison.subjects[subject]), QString::fromStdString(row->key));
}

void ComparisonTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model != nullptr)
        fitColumns();
}

/// What a row speaks of, and where each figure comes from.
void ComparisonTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index =
        byKey ? currentIndex() : indexAt(viewport()->mapFrom(this, event->pos()));
    if (m_model->figureAt(index.row()) == nullptr)
        return;
    const QRect row = visualRect(index.siblingAtColumn(0));
    const QRect place(viewport()->mapToGlobal(row.topLeft()), row.size());
    QMenu menu(this);
    menu.setObjectName(u"figureMenu"_s);
    for (const TermMark& mark : termMarks(m_glossary, index.siblingAtColumn(0).data().toString()))
        menu.addAction(tr("What is “%1”?").arg(mark.term), this, [this, mark, place] {
            Q_EMIT termRequested(mark.term, place);
        });
    if (index.column() > 0)
        menu.addAction(tr("Show its source"), this, [this, index] { request(index); });
    if (!menu.isEmpty())
        menu.exec(byKey ? place.bottomLeft() : event->globalPos());
}

void ComparisonTable::setComparison(Comparison comparison, RowChoice choice)
{
    const ComparisonRow* const before = currentFigure();
    const std::string key = before != nullptr ? before->key : std::string();
    m_model->setComparison(std::move(comparison), choice);
    clearSpans();
    for (int line = 0; line < m_model->rowCount(); ++line) {
        if (m_model->figureAt(line) == nullptr)
            setSpan(line, 0, 1, m_model->columnCount());
    }
    fitColumns();
    setCurrentFigure(key);
}

const ComparisonRow* ComparisonTable::currentFigure() const
{
    return m_model->figureAt(currentIndex().row());
}

void ComparisonTable::setCurrentFigure(std::string_view key)
{
    const int line = m_model->lineOf(key);
    if (line >= 0)
        setCurrentIndex(m_model->index(line, 0));
}

/// Labels get what they ask for within bounds, subjects share the rest evenly.
void ComparisonTable::fitColumns()
{
    const int subjects = m_model->columnCount() - 1;
    if (subjects < 1)
        return;
    const int bar = verticalScrollBar()->sizeHint().width();
    const int room = width() - bar;
    const int label = std::clamp(room - subjects * usualValue(), leastLabel(), mostLabel());
    const int value = std::max((room - label) / subjects, leastValue());
    for (int column = 0; column <= subjects; ++column)
        setColumnWidth(column, column == 0 ? label : value);
}

void ComparisonTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ComparisonTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentFigureChanged();
}

/// Headings are stepped over.
QModelIndex ComparisonTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QTableView::moveCursor(action, modifiers);
    if (!next.isValid() || m_model->figureAt(next.row()) != nullptr)
        return next;
    const bool up = next.row() < currentIndex().row();
    const int beyond = next.row() + (up ? -1 : 1);
    if (m_model->figureAt(beyond) != nullptr)
        return m_model->index(beyond, next.column());
    return m_model->figureAt(next.row() + 1) != nullptr ? m_model->index(next.row() + 1, 0)
                                                        : currentIndex();
}

} // namespace atlas::views
