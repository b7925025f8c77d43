#include "views/pages/AdviceList.h"

#include "model/drawing/Palette.h"
#include "views/language/Words.h"
#include "views/pages/AdviceDelegate.h"
#include "views/pages/Signs.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <optional>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

QString text(std::string_view english)
{
    return words(english);
}

QString headline(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fits:
        return AdviceList::tr("Fits");
    case Verdict::Tight:
        return AdviceList::tr("Tight");
    case Verdict::NotAdvised:
        return AdviceList::tr("Not advised");
    case Verdict::DoesNotFit:
        return AdviceList::tr("Does not fit");
    case Verdict::Unknown:
        return AdviceList::tr("Memory not documented");
    }
    return {};
}

QString toneWord(Reason::Tone tone)
{
    switch (tone) {
    case Reason::Tone::For:
        return AdviceList::tr("Good");
    case Reason::Tone::Caution:
        return AdviceList::tr("Caution");
    case Reason::Tone::Against:
        return AdviceList::tr("Against");
    }
    return {};
}

/// What an item is, for the delegate; not to be edited.
QTreeWidgetItem* item(AdviceRow row, const QString& words)
{
    auto* const made = new QTreeWidgetItem({words});
    made->setData(0, adviceRowRole, static_cast<int>(row));
    made->setToolTip(0, words);
    return made;
}

/// Makes the rows of an advice.
class Rows {
public:
    Rows(const Catalog& catalog, const Guidelines& guidelines)
        : m_catalog(catalog)
        , m_guidelines(guidelines)
    {
    }

    [[nodiscard]] static QTreeWidgetItem* group(Verdict verdict)
    {
        QTreeWidgetItem* const made = item(AdviceRow::Group, headline(verdict));
        made->setData(0, adviceSignRole, static_cast<int>(signOf(verdict)));
        return made;
    }

    [[nodiscard]] QTreeWidgetItem* machine(const InstanceAdvice& one) const
    {
        QTreeWidgetItem* const made = item(AdviceRow::Machine, text(one.title));
        const auto instance = m_catalog.findInstance(one.instance);
        made->setData(
            0,
            adviceChipRole,
            static_cast<int>(instance == nullptr ? Role::GenericChip : chipRole(instance->chip)));
        QString memory = AdviceList::tr("not documented");
        if (one.share && one.memory) {
            memory = AdviceList::tr("%1 of %2")
                         .arg(text(percent(*one.share)), text(toString(*one.memory)));
            made->setData(0, adviceShareRole, *one.share);
        }
        made->setData(0, adviceSideRole, memory);
        made->setData(0, adviceLinkRole, AdviceList::tr("Show"));
        made->setData(0, adviceTargetRole, QStringList{plain(one.instance)});
        made->setData(
            0,
            Qt::AccessibleTextRole,
            AdviceList::tr("%1: %2, %3").arg(text(one.title), headline(one.verdict), memory));
        for (const Reason& reason : one.reasons)
            made->addChild(this->reason(reason));
        return made;
    }

    [[nodiscard]] static QTreeWidgetItem* notes(const Advice& advice)
    {
        QTreeWidgetItem* const made = item(AdviceRow::Group, AdviceList::tr("What is left out"));
        if (std::ranges::any_of(advice.instances, &InstanceAdvice::planned))
            made->addChild(item(AdviceRow::Reason, text(plannerText())));
        made->addChild(item(AdviceRow::Reason, text(marginText())));
        for (const std::string& note : advice.notes)
            made->addChild(item(AdviceRow::Reason, text(note)));
        return made;
    }

private:
    [[nodiscard]] QTreeWidgetItem* reason(const Reason& reason) const
    {
        QTreeWidgetItem* const made = item(AdviceRow::Reason, text(reason.text));
        made->setData(0, adviceSignRole, static_cast<int>(signOf(reason.tone)));
        made->setData(0, adviceSourceRole, text(reason.source));
        QString link;
        if (const auto* const figure = std::get_if<FigureReference>(&reason.about)) {
            const FigureDefinition* const definition = m_catalog.findDefinition(figure->key);
            link = AdviceList::tr("%1 of %2")
                       .arg(
                           text(definition == nullptr ? figure->key : definition->label),
                           text(figure->owner));
            made->setData(
                0, adviceTargetRole, QStringList{plain(figure->owner), plain(figure->key)});
        } else if (const auto* const rating = std::get_if<RatingReference>(&reason.about)) {
            const ModelFamily* const family = m_guidelines.family(rating->family);
            link = AdviceList::tr("%1, %2").arg(
                text(family == nullptr ? rating->family : family->title), text(rating->core));
            made->setData(
                0,
                adviceTargetRole,
                QStringList{plain(rating->family), plain(rating->core), u"rating"_s});
        }
        made->setData(0, adviceLinkRole, link);
        made->setToolTip(
            0, AdviceList::tr("%1\nSource: %2").arg(text(reason.text), text(reason.source)));
        made->setData(
            0,
            Qt::AccessibleTextRole,
            AdviceList::tr("%1: %2 Source: %3")
                .arg(toneWord(reason.tone), text(reason.text), text(reason.source)));
        return made;
    }

    const Catalog& m_catalog;
    const Guidelines& m_guidelines;
};

} // namespace

AdviceList::AdviceList(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(u"adviceList"_s);
    setAccessibleName(tr("Machines by verdict, with reasons"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    constexpr int step = 30;
    verticalScrollBar()->setSingleStep(step);
    setItemDelegate(new AdviceDelegate(this));
    connect(
        this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) { clickedOn(item); });
}

void AdviceList::setAdvice(
    const Catalog& catalog, const Guidelines& guidelines, const Advice& advice)
{
    clear();
    const Rows rows(catalog, guidelines);
    std::optional<Verdict> verdict;
    QTreeWidgetItem* group = nullptr;
    for (const InstanceAdvice& one : advice.instances) {
        if (verdict != one.verdict) {
            group = Rows::group(one.verdict);
            addTopLevelItem(group);
            group->setExpanded(one.verdict < Verdict::NotAdvised);
        }
        verdict = one.verdict;
        group->addChild(rows.machine(one));
        const int count = group->childCount();
        group->setData(0, adviceSideRole, tr("%Ln machines", nullptr, count));
    }
    addTopLevelItem(Rows::notes(advice));
    if (topLevelItem(0)->childCount() > 0) {
        topLevelItem(0)->setExpanded(true);
        topLevelItem(0)->child(0)->setExpanded(true);
    }
    setCurrentItem(topLevelItem(0));
    scrollToTop();
}

/// Folds, or follows the link that was hit; the whole row of a reason is its link.
void AdviceList::clickedOn(QTreeWidgetItem* item)
{
    const bool reason = item->childCount() == 0;
    const bool hitLink = !item->data(0, adviceTargetRole).isNull()
        && AdviceDelegate::linkRect(visualItemRect(item)).contains(m_pressed);
    if (reason || hitLink)
        follow(item);
    else
        item->setExpanded(!item->isExpanded());
}

void AdviceList::follow(QTreeWidgetItem* item)
{
    const QStringList target = item->data(0, adviceTargetRole).toStringList();
    if (target.size() == 1)
        Q_EMIT placeRequested(target.front());
    else if (target.size() == 2)
        Q_EMIT figureRequested(target.front(), target.back());
    else if (target.size() > 2)
        Q_EMIT ratingRequested(target[0], target[1]);
    else if (item->childCount() > 0)
        item->setExpanded(!item->isExpanded());
}

void AdviceList::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentItem() != nullptr)
        follow(currentItem());
    else
        QTreeWidget::keyPressEvent(event);
}

void AdviceList::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    QTreeWidget::mousePressEvent(event);
}

void AdviceList::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    // Sentences wrap anew.
    scheduleDelayedItemsLayout();
}

} // namespace atlas::views
