#include "views/pages/FactsModel.h"

#include "views/language/Words.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <utility>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellInset = 8;
constexpr int markWidth = 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

QString text(std::string_view english)
{
    return words(english);
}

QString cellText(const Fact& fact, int column)
{
    switch (column) {
    case FactsModel::Owner:
        return text(fact.owner);
    case FactsModel::Section:
        return text(fact.section);
    case FactsModel::Name:
        return text(fact.label);
    case FactsModel::Value:
        return fact.figure ? text(fact.shown()) : Words::tr("not documented");
    case FactsModel::State:
        return wordsOf(fact.state());
    case FactsModel::Source:
        return text(fact.source());
    default:
        return {};
    }
}

/// Numbers of one dimension are compared in its base unit.
QVariant sortKey(const Fact& fact, int column)
{
    if (column == FactsModel::State)
        return static_cast<int>(fact.state());
    if (column != FactsModel::Value)
        return cellText(fact, column);
    const auto base = fact.figure ? fact.figure->chosen().base() : std::nullopt;
    return base ? QVariant(*base) : QVariant();
}

int alignmentOf(int column)
{
    return static_cast<int>(
        column == FactsModel::Value ? Qt::AlignRight | Qt::AlignVCenter
                                    : Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

Mark markOf(FactState state)
{
    switch (state) {
    case FactState::Documented:
        return Mark::Documented;
    case FactState::Derived:
        return Mark::Derived;
    case FactState::Disputed:
        return Mark::Disputed;
    case FactState::ThirdParty:
        return Mark::ThirdParty;
    case FactState::Gap:
        return Mark::Absent;
    }
    return Mark::None;
}

QString wordsOf(FactState state)
{
    switch (state) {
    case FactState::Documented:
        return Words::tr("documented");
    case FactState::Derived:
        return Words::tr("derived");
    case FactState::Disputed:
        return Words::tr("disputed");
    case FactState::ThirdParty:
        return Words::tr("third party");
    case FactState::Gap:
        return Words::tr("not documented");
    }
    return {};
}

void FactsModel::setFacts(std::vector<Fact> facts)
{
    beginResetModel();
    m_facts = std::move(facts);
    endResetModel();
}

int FactsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facts.size());
}

int FactsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant FactsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Fact& row = fact(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cellText(row, index.column());
    case sortRole:
        return sortKey(row, index.column());
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    default:
        return {};
    }
}

QVariant FactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Owner:
        return Words::tr("Of");
    case Section:
        return Words::tr("Section");
    case Name:
        return Words::tr("Figure");
    case Value:
        return Words::tr("Value");
    case State:
        return Words::tr("Known as");
    case Source:
        return Words::tr("Source");
    default:
        return {};
    }
}

FactsView::FactsView(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(FactsModel::sortRole);
}

void FactsView::setFilter(FactFilter filter)
{
    m_filter = std::move(filter);
    invalidateFilter();
}

std::vector<Fact> FactsView::shownFacts() const
{
    std::vector<Fact> facts;
    facts.reserve(static_cast<std::size_t>(rowCount()));
    for (int row = 0; row < rowCount(); ++row)
        facts.push_back(table().fact(mapToSource(index(row, 0)).row()));
    return facts;
}

bool FactsView::filterAcceptsRow(int row, const QModelIndex&) const
{
    return matches(table().fact(row), m_filter);
}

bool FactsView::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (left.column() != FactsModel::Value)
        return QSortFilterProxyModel::lessThan(left, right);
    // Numbers before words, words before gaps.
    const auto rank = [](const Fact& fact, const QVariant& number) {
        return number.isValid() ? 0 : fact.figure ? 1 : 2;
    };
    const QVariant a = left.data(FactsModel::sortRole);
    const QVariant b = right.data(FactsModel::sortRole);
    const int rankA = rank(table().fact(left.row()), a);
    const int rankB = rank(table().fact(right.row()), b);
    if (rankA != rankB)
        return rankA < rankB;
    if (rankA > 0)
        return left.data().toString() < right.data().toString();
    return a.toDouble() < b.toDouble();
}

const FactsModel& FactsView::table() const
{
    return static_cast<const FactsModel&>(*sourceModel());
}

void FactsDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, themeColor(Role::SelectedFill));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, themeColor(Role::Raised));
    QRect cell = option.rect.adjusted(cellInset, 0, -cellInset, 0);
    QString words = index.data().toString();
    const bool gap = words == wordsOf(FactState::Gap);
    if (index.column() == FactsModel::State) {
        const auto state = static_cast<FactState>(index.data(FactsModel::sortRole).toInt());
        paintMark(*painter, markOf(state), QPointF(cell.left() + 6, cell.center().y() + 0.5));
        cell.adjust(markWidth, 0, 0, 0);
        if (gap)
            words.clear(); // the value says so already
    }
    const bool strong = index.column() == FactsModel::Value && !gap;
    const bool secondary =
        gap || index.column() == FactsModel::Section || index.column() == FactsModel::Source;
    const QFont font = uiFont(13, strong ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(themeColor(secondary ? Role::TextSecondary : Role::Text));
    painter->drawText(
        cell,
        index.data(Qt::TextAlignmentRole).toInt(),
        QFontMetrics(font).elidedText(words, Qt::ElideRight, cell.width()));
    painter->setPen(QPen(themeColor(Role::Hairline), 1));
    painter->drawLine(
        QPointF(option.rect.left(), option.rect.bottom() + 0.5),
        QPointF(option.rect.right() + 1, option.rect.bottom() + 0.5));
    painter->restore();
}

} // namespace atlas::views
