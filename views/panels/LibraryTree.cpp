#include "views/panels/LibraryTree.h"

#include "views/theme/Fonts.h"
#include "views/theme/Icons.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QPainter>
#include <QScrollBar>

#include <array>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

int rowTall()
{
    return textScaled(26);
}
constexpr int openFamilies = 3; ///< at the start; the others show how many machines they hold
constexpr int nameRole = Qt::UserRole;
constexpr int glyphRole = Qt::UserRole + 1;
constexpr int chipsRole = Qt::UserRole + 2;
constexpr int wordsRole = Qt::UserRole + 3;
constexpr int currentRole = Qt::UserRole + 4;

void paintLine(
    QPainter& painter, const QFont& font, Role color, const QRectF& rect, const QString& text)
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(themeColor(color));
    painter.drawText(
        QPointF(rect.left(), rect.center().y() + metrics.capHeight() / 2),
        metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

void paintRight(QPainter& painter, const QRectF& rect, const QString& text)
{
    const QFont font = uiFont(12);
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    paintLine(
        painter,
        font,
        Role::TextSecondary,
        QRectF(rect.right() - width, rect.top(), width + 2, rect.height()),
        text);
}

class LibraryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {option.rect.width(), rowTall()};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF row(option.rect);
        const bool family = !index.parent().isValid();
        const bool current = index.data(currentRole).toBool();
        if (current)
            painter->fillRect(row.adjusted(8, 0, -8, 0), themeColor(Role::SelectedFill));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(row.adjusted(8, 0, -8, 0), themeColor(Role::Raised));
        if (current)
            painter->fillRect(
                QRectF(8, row.top() + 3, 2, row.height() - 6), themeColor(Role::Accent));
        const bool focused = option.state.testFlag(QStyle::State_HasFocus)
            && option.state.testFlag(QStyle::State_Active) && option.widget != nullptr
            && option.widget->hasFocus();
        if (focused) {
            painter->setPen(QPen(themeColor(Role::Accent), 1.5));
            painter->drawRoundedRect(row.adjusted(9, 1, -9, -1), 4, 4);
        }
        if (family)
            paintFamily(*painter, row, index);
        else
            paintMachine(*painter, row, index);
        painter->restore();
    }

private:
    static void paintFamily(QPainter& painter, const QRectF& row, const QModelIndex& index)
    {
        const auto* const tree = qobject_cast<const LibraryTree*>(index.model()->parent());
        const bool open = tree != nullptr && tree->isExpanded(index);
        paintIcon(
            painter,
            open ? Icon::ChevronDown : Icon::ChevronRight,
            QRectF(8, row.center().y() - 8, 16, 16),
            themeColor(Role::TextSecondary));
        const QString name = index.data().toString();
        paintLine(
            painter, uiFont(13, QFont::Medium), Role::Text, row.adjusted(28, 0, -100, 0), name);
        const int machines = index.model()->rowCount(index);
        QString note;
        if (open)
            note = index.row() == 0 ? LibraryTree::tr("chips") : QString();
        else if (machines == 1)
            note = LibraryTree::tr("1 machine");
        else
            note = LibraryTree::tr("%1 machines").arg(machines);
        paintRight(painter, row.adjusted(0, 0, -16, 0), note);
    }

    static void paintMachine(QPainter& painter, const QRectF& row, const QModelIndex& index)
    {
        const bool current = index.data(currentRole).toBool();
        paintGlyph(
            painter,
            static_cast<Glyph>(index.data(glyphRole).toInt()),
            QRectF(28, row.center().y() - 7, 14, 14),
            themeColor(current ? Role::Accent : Role::TextSecondary));
        const QString chips = index.data(chipsRole).toString();
        paintRight(painter, row.adjusted(0, 0, -16, 0), chips);
        paintLine(
            painter,
            uiFont(13, current ? QFont::DemiBold : QFont::Normal),
            Role::Text,
            row.adjusted(54, 0, -48, 0),
            index.data().toString());
    }
};

QString wordsOf(const Catalog& catalog, const InstanceType& instance)
{
    QString words = QString::fromStdString(
        instance.name + ' ' + instance.title + ' ' + instance.family + ' ' + instance.chip + ' '
        + instance.wiring.generation + ' ' + std::string(toString(instance.wiring.shape.kind)));
    if (const auto chip = catalog.findChip(instance.chip))
        words += u' ' + QString::fromStdString(chip->core);
    return words.toLower();
}

} // namespace

LibraryTree::LibraryTree(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(u"libraryTree"_s);
    setAccessibleName(tr("Machines"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalScrollBar()->setSingleStep(rowTall());
    setItemDelegate(new LibraryDelegate(this));
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) { choose(item); });
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (item->parent() != nullptr)
            choose(item);
    });
}

void LibraryTree::choose(QTreeWidgetItem* item)
{
    if (item->parent() == nullptr)
        item->setExpanded(!item->isExpanded());
    else
        Q_EMIT machineChosen(item->data(0, nameRole).toString());
}

void LibraryTree::setCatalog(const Catalog& catalog)
{
    clear();
    for (const auto& instance : catalog.instances()) {
        const QString family = QString::fromStdString(instance->family);
        const auto known = findItems(family, Qt::MatchExactly);
        QTreeWidgetItem* const parent =
            known.isEmpty() ? new QTreeWidgetItem(this, {family}) : known.front();
        const QString title = QString::fromStdString(instance->title);
        auto* const item = new QTreeWidgetItem(parent, {title});
        const std::uint64_t chips = instance->wiring.shape.chipCount() * instance->wiring.servers;
        item->setData(0, nameRole, QString::fromStdString(instance->name));
        item->setData(
            0,
            glyphRole,
            static_cast<int>(
                instance->wiring.switches.empty()
                    ? glyphOf(instance->wiring.shape, instance->wiring.ringAcrossServers)
                    : Glyph::Switch));
        item->setData(0, chipsRole, QString::number(chips));
        item->setData(0, wordsRole, wordsOf(catalog, *instance));
        item->setData(
            0,
            Qt::AccessibleTextRole,
            chips == 1 ? tr("%1, 1 chip").arg(title) : tr("%1, %2 chips").arg(title).arg(chips));
        item->setToolTip(0, title);
    }
    for (int i = 0; i < topLevelItemCount(); ++i)
        topLevelItem(i)->setExpanded(i < openFamilies);
}

void LibraryTree::setCurrentMachine(const QString& name)
{
    m_current = name;
    for (QTreeWidgetItemIterator it(this); *it != nullptr; ++it) {
        QTreeWidgetItem* const item = *it;
        const bool current = item->parent() != nullptr && item->data(0, nameRole) == name;
        if (item->data(0, currentRole).toBool() != current)
            item->setData(0, currentRole, current);
        if (!current)
            continue;
        item->parent()->setExpanded(true);
        setCurrentItem(item);
        scrollToItem(item);
    }
}

bool LibraryTree::isShown(const QString& name) const
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j) {
            const QTreeWidgetItem* const item = topLevelItem(i)->child(j);
            if (item->data(0, nameRole) == name)
                return !item->isHidden();
        }
    }
    return false;
}

int LibraryTree::filter(const QString& text)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    int left = 0;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem* const family = topLevelItem(i);
        int shown = 0;
        for (int j = 0; j < family->childCount(); ++j) {
            const QString known = family->child(j)->data(0, wordsRole).toString();
            bool matches = true;
            for (const QString& word : words)
                matches = matches && known.contains(word);
            family->child(j)->setHidden(!matches);
            shown += matches ? 1 : 0;
        }
        family->setHidden(shown == 0);
        if (!words.isEmpty())
            family->setExpanded(true);
        left += shown;
    }
    return left;
}

QTreeWidgetItem* LibraryTree::firstShown() const
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j) {
            if (!topLevelItem(i)->child(j)->isHidden())
                return topLevelItem(i)->child(j);
        }
    }
    return nullptr;
}

QString LibraryTree::firstMatch() const
{
    const QTreeWidgetItem* const item = firstShown();
    return item != nullptr ? item->data(0, nameRole).toString() : QString();
}

void LibraryTree::goToFirst()
{
    if (QTreeWidgetItem* const item = firstShown())
        setCurrentItem(item);
}

void LibraryTree::showFamily(const QString& family)
{
    for (QTreeWidgetItem* const item : findItems(family, Qt::MatchExactly)) {
        item->setExpanded(true);
        setCurrentItem(item);
        scrollToItem(item);
    }
    setFocus(Qt::ShortcutFocusReason);
}

} // namespace atlas::views
