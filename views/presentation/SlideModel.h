#pragma once

#include "views/story/SlidePainter.h"

#include <QAbstractListModel>
#include <QCache>
#include <QPixmap>
#include <QSize>
#include <QStyledItemDelegate>

#include <map>
#include <string>

namespace atlas::views {

/// The slides of a story as a list: number and title, what is wrong with them as tool tip. Pictures
/// are painted when they are looked at, and kept.
class SlideModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// The painter is borrowed and has the story.
    SlideModel(SlidePainter& painter, QSize picture, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(
        const QMimeData* data,
        Qt::DropAction action,
        int row,
        int column,
        const QModelIndex& over) override;

    /// The painter has another story.
    void storyChanged();
    /// A picture of the slide as it ends, in the size of the list.
    [[nodiscard]] QPixmap picture(int slide) const;
    [[nodiscard]] QSize pictureSize() const { return m_size; }
    /// Known once its picture was painted, for faults of reading before.
    [[nodiscard]] bool isFaulty(int slide) const;
    void setMovable(bool movable) { m_movable = movable; }

Q_SIGNALS:
    /// A slide was dropped before another; one past the last: at the end.
    void moveRequested(int slide, int before);

private:
    SlidePainter& m_painter;
    QSize m_size;
    bool m_movable = false;
    mutable QCache<int, QPixmap> m_pictures;
    mutable std::map<int, std::string> m_faults; ///< found while pictures were painted
};

/// Paints a slide of the model: its picture with number, title below it or beside it, a badge when
/// it is faulty, and a frame when it is the current one.
class SlideDelegate : public QStyledItemDelegate {
public:
    enum class Shape : std::uint8_t { Tile, Row };
    SlideDelegate(const SlideModel& model, Shape shape, QObject* parent);
    /// The slide that is shown; -1: none.
    void setShown(int slide) { m_shown = slide; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const SlideModel& m_model;
    Shape m_shape;
    int m_shown = -1;
};

} // namespace atlas::views
