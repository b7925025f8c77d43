#include "views/pages/FitMatrix.h"

#include "views/language/Words.h"
#include "views/pages/Signs.h"
#include "views/theme/Fonts.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QAbstractButton>
#include <QEvent>
#include <QFontMetricsF>
#include <QHeaderView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int signRole = Qt::UserRole;
constexpr int secondRole = Qt::UserRole + 1; ///< the smaller line below
constexpr int familyRole = Qt::UserRole + 2;
constexpr int coreRole = Qt::UserRole + 3;

int rowTall()
{
    return textScaled(37);
}
int headTall()
{
    return textScaled(42);
}
int familyWide()
{
    return textScaled(168);
}
constexpr double padding = 12;

QString text(std::string_view english)
{
    return words(english);
}

/// Two lines, the first stronger, the second smaller; elided.
void paintLines(QPainter& painter, const QRectF& rect, const QString& first, const QString& second)
{
    const QFont strong = uiFont(13, QFont::Medium);
    const QFont small = uiFont(11);
    painter.setFont(strong);
    painter.setPen(themeColor(Role::Text));
    painter.drawText(
        QPointF(rect.left(), rect.center().y() - 2),
        QFontMetricsF(strong).elidedText(first, Qt::ElideRight, rect.width()));
    painter.setFont(small);
    painter.setPen(themeColor(Role::TextSecondary));
    painter.drawText(
        QPointF(rect.left(), rect.center().y() + 13),
        QFontMetricsF(small).elidedText(second, Qt::ElideRight, rect.width()));
}

/// The ground of a cell or header, with a hairline below unless it is the last.
void paintGround(QPainter& painter, const QRectF& rect, Role color, bool ruled)
{
    painter.fillRect(rect, themeColor(color));
    if (!ruled)
        return;
    painter.setPen(QPen(themeColor(Role::Hairline), 1));
    painter.drawLine(
        QPointF(rect.left(), rect.bottom() - 0.5), QPointF(rect.right(), rect.bottom() - 0.5));
}

/// Names of columns and rows with what belongs to them in a second line.
class MatrixHeader : public QHeaderView {
public:
    using QHeaderView::QHeaderView;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const bool last = orientation() == Qt::Vertical && section + 1 == count();
        paintGround(*painter, rect, Role::Panel, !last);
        paintLines(
            *painter,
            QRectF(rect).adjusted(padding, 0, -4, 0),
            model()->headerData(section, orientation(), Qt::DisplayRole).toString(),
            model()->headerData(section, orientation(), secondRole).toString());
    }
};

class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override
    {
        constexpr double signWide = 22;
        const QRectF cell(option.rect);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        const bool focused = option.widget != nullptr && option.widget->hasFocus();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool last = index.row() + 1 == index.model()->rowCount();
        const Role ground = hovered ? Role::Raised : Role::Panel;
        paintGround(*painter, cell, chosen ? Role::SelectedFill : ground, !last);
        if (chosen) {
            painter->setPen(QPen(themeColor(Role::Accent), focused ? 2 : 1));
            painter->drawRoundedRect(cell.adjusted(1.5, 1.5, -1.5, -2.5), 3, 3);
        }
        const auto sign = static_cast<Sign>(index.data(signRole).toInt());
        paintSign(*painter, sign, QPointF(cell.left() + padding + 6, cell.center().y() - 7));
        paintLines(
            *painter,
            cell.adjusted(padding + signWide, 0, -4, 0),
            index.data(Qt::DisplayRole).toString(),
            index.data(secondRole).toString());
        painter->restore();
    }
};

QString wordFor(const Rating& rating)
{
    switch (rating.fit) {
    case HardwareFit::Good:
        return FitMatrix::tr("Good fit");
    case HardwareFit::Limited:
        return FitMatrix::tr("Limited");
    case HardwareFit::NotGood:
        return FitMatrix::tr("Not good");
    }
    return {};
}

QString purposeWord(Purpose purpose)
{
    return purpose == Purpose::Training ? FitMatrix::tr("training") : FitMatrix::tr("inference");
}

/// For what any framework can use it: "training and inference", "inference", "on the roadmap".
QString supportWords(const Rating& rating, const MatrixColumn& column)
{
    QStringList can;
    bool planned = false;
    for (const Purpose purpose : column.purposes) {
        const auto best = rating.best(purpose);
        if (best == Support::Supported || best == Support::Limited)
            can << purposeWord(purpose);
        planned = planned || best == Support::Roadmap;
    }
    if (!can.isEmpty())
        return can.join(FitMatrix::tr(" and "));
    return planned ? FitMatrix::tr("on the roadmap") : FitMatrix::tr("not available");
}

QStandardItem*
cellFor(const Guidelines& guidelines, const ModelFamily& family, const MatrixColumn& column)
{
    const Rating* const rating = guidelines.rating(family.id, column.core);
    const QString word = rating == nullptr ? FitMatrix::tr("Not covered") : wordFor(*rating);
    const QString second = rating == nullptr ? QString() : supportWords(*rating, column);
    const Sign sign = rating == nullptr ? Sign::Nothing : signOf(rating->fit);
    auto* const cell = new QStandardItem(word);
    cell->setData(static_cast<int>(sign), signRole);
    cell->setData(second, secondRole);
    cell->setData(plain(family.id), familyRole);
    cell->setData(plain(column.core), coreRole);
    QString spoken = FitMatrix::tr("%1 on %2: %3").arg(text(family.title), text(column.core), word);
    if (!second.isEmpty())
        spoken += u", "_s + second;
    cell->setData(spoken, Qt::AccessibleTextRole);
    cell->setToolTip(spoken);
    return cell;
}

} // namespace

FitMatrix::FitMatrix(QWidget* parent)
    : QTableView(parent)
    , m_cells(new QStandardItemModel(this))
{
    setObjectName(u"fitMatrix"_s);
    setAccessibleName(tr("Model families and NeuronCore generations"));
    setModel(m_cells);
    setItemDelegate(new CellDelegate(this));
    setHorizontalHeader(new MatrixHeader(Qt::Horizontal, this));
    setVerticalHeader(new MatrixHeader(Qt::Vertical, this));
    for (QHeaderView* const header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setMinimumSectionSize(1);
    }
    fitRows();
    // The style would paint the corner in colours of its own.
    m_corner = findChild<QAbstractButton*>();
    if (m_corner != nullptr)
        m_corner->installEventFilter(this);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(
        selectionModel(),
        &QItemSelectionModel::currentChanged,
        this,
        [this](const QModelIndex& at) {
            if (at.isValid())
                Q_EMIT cellChosen(at.data(familyRole).toString(), at.data(coreRole).toString());
        });
}

void FitMatrix::setContent(const Guidelines& guidelines, const std::vector<MatrixColumn>& columns)
{
    m_cells->clear();
    for (const ModelFamily& family : guidelines.families) {
        QList<QStandardItem*> row;
        for (const MatrixColumn& column : columns)
            row << cellFor(guidelines, family, column);
        m_cells->appendRow(row);
        const int at = m_cells->rowCount() - 1;
        m_cells->setHeaderData(at, Qt::Vertical, text(family.title));
        m_cells->setHeaderData(at, Qt::Vertical, text(family.category), secondRole);
    }
    for (int i = 0; i < m_cells->columnCount(); ++i) {
        const MatrixColumn& column = columns[static_cast<std::size_t>(i)];
        m_cells->setHeaderData(i, Qt::Horizontal, text(column.core));
        m_cells->setHeaderData(i, Qt::Horizontal, text(chipsText(column)), secondRole);
    }
    fitRows();
    fitColumns();
}

void FitMatrix::fitRows()
{
    horizontalHeader()->setFixedHeight(headTall());
    verticalHeader()->setFixedWidth(familyWide());
    verticalHeader()->setDefaultSectionSize(rowTall());
    setFixedHeight(headTall() + rowTall() * m_cells->rowCount());
}

void FitMatrix::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitRows();
        fitColumns();
    }
}

void FitMatrix::choose(const QString& family, const QString& core)
{
    for (int row = 0; row < m_cells->rowCount(); ++row) {
        for (int column = 0; column < m_cells->columnCount(); ++column) {
            const QModelIndex at = m_cells->index(row, column);
            if (at.data(familyRole) == family && at.data(coreRole) == core)
                setCurrentIndex(at);
        }
    }
}

bool FitMatrix::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_corner || event->type() != QEvent::Paint)
        return QTableView::eventFilter(watched, event);
    QPainter painter(m_corner);
    paintGround(painter, m_corner->rect(), Role::Panel, true);
    return true;
}

void FitMatrix::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// Columns share the width; those that have nothing to tell get less of it.
void FitMatrix::fitColumns()
{
    constexpr int told = 5;
    constexpr int silent = 4;
    const auto parts = [this](int column) {
        return m_cells->index(0, column).data(secondRole).toString().isEmpty() ? silent : told;
    };
    int all = 0;
    for (int i = 0; i < m_cells->columnCount(); ++i)
        all += parts(i);
    const int wide = viewport()->width();
    int before = 0;
    for (int i = 0; i < m_cells->columnCount(); ++i) {
        const int from = wide * before / std::max(all, 1);
        before += parts(i);
        setColumnWidth(i, wide * before / std::max(all, 1) - from);
    }
}

} // namespace atlas::views
