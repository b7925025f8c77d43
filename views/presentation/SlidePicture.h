#pragma once

#include "views/story/SlidePainter.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace atlas::views {

/// One step of a story as a picture that fills the widget in the proportion of the talk.
class SlidePicture : public QWidget {
    Q_OBJECT

public:
    /// The painter is borrowed.
    SlidePicture(SlidePainter& painter, QWidget* parent);
    /// Nothing: an empty frame that says what there is instead.
    void showStep(const std::optional<StepPlace>& at, const QString& instead = {});
    /// The story is another one: what is shown is painted again.
    void forget();
    /// Painted over what the step looks like; null for nothing.
    void setLive(const QPixmap& picture);
    [[nodiscard]] const std::optional<StepPlace>& shown() const { return m_at; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SlidePainter& m_painter;
    std::optional<StepPlace> m_at;
    QString m_instead;
    QPixmap m_pixels;
    QPixmap m_live;
};

} // namespace atlas::views
