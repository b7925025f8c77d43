#include "views/presentation/SlidesView.h"

#include <QKeyEvent>

namespace atlas::views {

SlidesView::SlidesView(
    SlidePainter& painter, SlideDelegate::Shape shape, QSize picture, QWidget* parent)
    : QListView(parent)
    , m_model(new SlideModel(painter, picture, this))
    , m_delegate(new SlideDelegate(*m_model, shape, this))
{
    setObjectName(QStringLiteral("slides"));
    setAccessibleName(tr("Slides"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    if (shape == SlideDelegate::Shape::Tile) {
        setViewMode(IconMode);
        setMovement(Static);
        setResizeMode(Adjust);
        setSpacing(8);
    } else {
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
        Q_EMIT slideChosen(index.row());
    });
}

void SlidesView::setShown(int slide)
{
    m_delegate->setShown(slide);
    const QModelIndex index = m_model->index(slide);
    setCurrentIndex(index);
    scrollTo(index);
    viewport()->update();
}

void SlidesView::setMovable(bool movable)
{
    m_model->setMovable(movable);
    setDragDropMode(movable ? InternalMove : NoDragDrop);
    setDragEnabled(movable);
    setDropIndicatorShown(movable);
    setDefaultDropAction(Qt::MoveAction);
}

void SlidesView::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool enters = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (enters && current() >= 0) {
        Q_EMIT slideChosen(current());
        return;
    }
    // Letters are commands of whoever shows the list, they do not search it.
    if (!event->text().isEmpty()) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace atlas::views
