#pragma once

#include "views/canvas/ScenePainter.h"

#include <QPixmap>

#include <memory>

namespace atlas::views {

/// The painted scene as pixels, kept from frame to frame. Moving the view scrolls it and paints
/// only what comes into sight.
class BaseImage {
public:
    /// What the pixels depend on besides the viewport.
    struct Key {
        std::shared_ptr<const Scene> scene;
        SceneLook look;
        QSize size; ///< of the widget
        double pixelRatio = 1;
        unsigned version = 0; ///< of the highlight

        friend bool operator==(const Key&, const Key&) = default;
    };

    /// Brings the pixels up to date.
    void update(
        const ScenePainter& painter,
        const Key& key,
        const Viewport& viewport,
        const Highlight& highlight);

    /// Whether the pixels show this scene, though perhaps from another view.
    [[nodiscard]] bool shows(const Key& key) const { return !m_pixels.isNull() && key == m_key; }
    [[nodiscard]] const Viewport& viewport() const { return m_viewport; }

    /// Paints the pixels as they are, moved and stretched to the viewport.
    void paint(QPainter& painter, const Viewport& viewport) const;

    void clear();

    /// What the last whole painting took.
    [[nodiscard]] double wholeMilliseconds() const { return m_wholeMilliseconds; }

private:
    void paintPart(const ScenePainter& painter, const QRect& part, const Highlight& highlight);
    bool
    scrollTo(const ScenePainter& painter, const Viewport& viewport, const Highlight& highlight);

    Key m_key;
    Viewport m_viewport;
    QPixmap m_pixels;
    double m_wholeMilliseconds = 0;
};

} // namespace atlas::views
