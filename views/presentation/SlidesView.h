#pragma once

#include "views/presentation/SlideModel.h"

#include <QListView>

namespace atlas::views {

/// The slides of a story: as a grid over the stage, or as a list beside something else.
class SlidesView : public QListView {
    Q_OBJECT

public:
    /// The painter is borrowed.
    SlidesView(SlidePainter& painter, SlideDelegate::Shape shape, QSize picture, QWidget* parent);

    [[nodiscard]] SlideModel& slides() { return *m_model; }
    /// The slide that is shown, in sight and selected.
    void setShown(int slide);
    /// Slides can be moved with the pointer.
    void setMovable(bool movable);
    /// What stands on the selected line; -1: nothing.
    [[nodiscard]] int current() const { return currentIndex().row(); }

Q_SIGNALS:
    /// A click, or Enter on a slide.
    void slideChosen(int slide);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    SlideModel* m_model = nullptr;
    SlideDelegate* m_delegate = nullptr;
};

} // namespace atlas::views
