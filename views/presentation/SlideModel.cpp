#include "views/presentation/SlideModel.h"

#include "views/theme/Fonts.h"
#include "views/theme/Icons.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

const auto slideFormat = u"application/x-neuron-atlas-slide"_s;
constexpr int mostPictures = 200;
constexpr int gap = 8;
constexpr int titleHeight = 26;

} // namespace

SlideModel::SlideModel(SlidePainter& painter, QSize picture, QObject* parent)
    : QAbstractListModel(parent)
    , m_painter(painter)
    , m_size(picture)
    , m_pictures(mostPictures)
{
}

int SlideModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_painter.story().slides.size());
}

QVariant SlideModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Slide& slide = m_painter.story().slides[static_cast<std::size_t>(index.row())];
    const QString title =
        slide.title.empty() ? tr("Slide without a title") : QString::fromStdString(slide.title);
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::AccessibleTextRole:
        return isFaulty(index.row()) ? tr("Slide %1, faulty: %2").arg(index.row() + 1).arg(title)
                                     : tr("Slide %1: %2").arg(index.row() + 1).arg(title);
    case Qt::ToolTipRole: {
        QStringList lines{title};
        for (const StoryProblem& problem : slide.problems)
            lines << QString::fromStdString(message(problem));
        if (const auto fault = m_faults.find(index.row()); fault != m_faults.end())
            lines << QString::fromStdString(fault->second);
        return lines.join(u'\n');
    }
    default:
        return {};
    }
}

Qt::ItemFlags SlideModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    if (!m_movable)
        return usual;
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual | Qt::ItemIsDropEnabled;
}

QStringList SlideModel::mimeTypes() const
{
    return {slideFormat};
}

QMimeData* SlideModel::mimeData(const QModelIndexList& indexes) const
{
    auto* const data = new QMimeData;
    data->setData(slideFormat, QByteArray::number(indexes.isEmpty() ? -1 : indexes.front().row()));
    return data;
}

bool SlideModel::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& over)
{
    bool isNumber = false;
    const int slide = data->data(slideFormat).toInt(&isNumber);
    if (action != Qt::MoveAction || !isNumber || slide < 0 || slide >= rowCount())
        return false;
    const int before = row >= 0 ? row : (over.isValid() ? over.row() : rowCount());
    Q_EMIT moveRequested(slide, before);
    return false; // the story has moved it already: the view must not take the old row out
}

void SlideModel::storyChanged()
{
    beginResetModel();
    m_pictures.clear();
    m_faults.clear();
    endResetModel();
}

bool SlideModel::isFaulty(int slide) const
{
    return m_faults.contains(slide)
        || !m_painter.story().slides[static_cast<std::size_t>(slide)].problems.empty();
}

QPixmap SlideModel::picture(int slide) const
{
    if (const QPixmap* const kept = m_pictures.object(slide))
        return *kept;
    const double ratio = qGuiApp->devicePixelRatio();
    auto* const made = new QPixmap(m_size * ratio);
    made->setDevicePixelRatio(ratio);
    const auto& slides = m_painter.story().slides;
    const auto number = static_cast<std::size_t>(slide);
    const SlideLook look = lookOf(m_painter.story().head);
    made->fill(Qt::transparent);
    QPainter painter(made);
    painter.setRenderHint(QPainter::Antialiasing);
    m_painter.paint(
        painter,
        QRectF(QPointF(), QSizeF(m_size)),
        {number, slides[number].steps.size() - 1},
        look);
    painter.end();
    m_pictures.insert(slide, made);
    const auto& problems = m_painter.stages(number).problems;
    if (!problems.empty() && slides[number].problems.empty())
        m_faults[slide] = message(problems.front());
    return *made;
}

SlideDelegate::SlideDelegate(const SlideModel& model, Shape shape, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_shape(shape)
{
}

QSize SlideDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const QSize picture = m_model.pictureSize();
    if (m_shape == Shape::Row)
        return {picture.width() + 160, picture.height() + 2 * gap};
    return {picture.width() + 2 * gap, picture.height() + 2 * gap + textScaled(titleHeight)};
}

void SlideDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect cell = option.rect;
    const QRect picture(cell.topLeft() + QPoint(gap, gap), m_model.pictureSize());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(themeColor(Role::SelectedFill));
        painter->drawRoundedRect(QRectF(cell).adjusted(2, 2, -2, -2), 6, 6);
    }
    painter->drawPixmap(picture, m_model.picture(index.row()));
    const bool isShown = index.row() == m_shown;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(
        isSelected || isShown ? QPen(themeColor(Role::Accent), 2)
                              : QPen(themeColor(Role::Hairline), 1));
    painter->drawRect(QRectF(picture));
    const int lead = m_shape == Shape::Row ? picture.right() + gap + 2 : picture.left();
    const QRect words = m_shape == Shape::Row
        ? QRect(lead, picture.top(), cell.right() - lead - gap, picture.height())
        : QRect(lead, picture.bottom() + 2, picture.width(), textScaled(titleHeight) - 2);
    painter->setFont(uiFont(13, isShown ? QFont::DemiBold : QFont::Normal));
    const QFontMetricsF metrics(painter->font());
    painter->setPen(themeColor(Role::Text));
    const QString line =
        QString::number(index.row() + 1) + u"  "_s + index.data(Qt::DisplayRole).toString();
    painter->drawText(
        QPointF(words.left(), words.top() + metrics.ascent() + 3),
        metrics.elidedText(line, Qt::ElideRight, words.width()));
    if (m_model.isFaulty(index.row())) {
        const QRectF badge(picture.right() - 22, picture.top() + 4, 18, 18);
        painter->setPen(Qt::NoPen);
        painter->setBrush(themeColor(Role::Panel));
        painter->drawEllipse(badge.adjusted(-2, -2, 2, 2));
        paintIcon(*painter, Icon::RingedCross, badge, themeColor(Role::Failed));
    }
    painter->restore();
}

} // namespace atlas::views
