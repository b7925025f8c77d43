#pragma once

#include "views/canvas/BaseImage.h"
#include "views/canvas/Emphasis.h"
#include "views/canvas/Overlay.h"
#include "views/canvas/Scene.h"
#include "views/canvas/ScenePainter.h"
#include "views/canvas/Viewport.h"

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <array>
#include <memory>
#include <optional>
#include <vector>

class QGestureEvent;
class QNativeGestureEvent;

namespace atlas::views {

/// Shows a scene: zoom, pan, hover, selection. It changes nothing itself but its view; what the
/// person wants else it reports as a request.
class DiagramCanvas : public QWidget {
    Q_OBJECT

public:
    /// Whether a selection was made by pointing or by walking with the keyboard.
    enum class Cause : std::uint8_t { Pointer, Keyboard };

    explicit DiagramCanvas(QWidget* parent = nullptr);

    /// Shows another scene, fitted; null shows an empty canvas.
    void setScene(std::shared_ptr<const Scene> scene);
    [[nodiscard]] const std::shared_ptr<const Scene>& scene() const { return m_scene; }
    void setLook(const SceneLook& look);
    [[nodiscard]] const SceneLook& look() const { return m_look; }
    void setSelection(std::vector<Element> selected, std::vector<Path> paths);
    /// Lights up parts and ways between them, in drawing units, for an explanation; none ends it.
    void setLit(std::vector<Element> parts, std::vector<std::vector<Point>> ways);
    /// What is painted over the scene in the place of its NeuronLinks, borrowed; null ends it.
    void setOverlay(const Overlay* overlay);
    [[nodiscard]] const std::vector<Element>& selection() const { return m_emphasis.selected; }
    [[nodiscard]] std::optional<Element> hovered() const { return m_emphasis.hovered; }

    [[nodiscard]] const Viewport& viewport() const { return m_viewport; }
    void setViewport(const Viewport& viewport);
    /// One frame of a move that someone else times: it may be a draft.
    void moveCamera(const Viewport& viewport);
    /// The end of such a move: the view follows the widget's size so that all is in sight, or that
    /// a place fills it.
    void settle(std::optional<Element> place);
    /// The views of these two.
    [[nodiscard]] Viewport fittedView() const;
    [[nodiscard]] Viewport framedView(Element place) const;
    /// The part of the drawing in sight.
    [[nodiscard]] Rect visibleRect() const { return m_viewport.visible(size()); }
    /// Whether the view follows the widget's size so that all is in sight.
    [[nodiscard]] bool isFitted() const { return m_fitted; }
    /// Whether it follows that size at all: for all of it, or for a place that fills it.
    [[nodiscard]] bool followsSize() const { return m_fitted || m_framed; }
    void centerOn(Point point);
    /// A chip or a part of one that stands for the whole: fit() shows it and the view does not
    /// leave it. Nothing, as after setScene(): the machine.
    void setHome(std::optional<Element> home);
    [[nodiscard]] std::optional<Element> home() const { return m_home; }
    /// The part of the drawing that fit() shows, and the view of it.
    [[nodiscard]] Rect homeRect() const;
    /// Without motion, views change at once.
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }

    /// Shows the same machine with something else inside its chips; the view stays.
    void exchangeScene(std::shared_ptr<const Scene> scene);
    void fit();
    void zoomToSelection();
    /// Glides to a chip or a part of one until it fills the view.
    void enter(Element place);
    /// Where one is: the innermost chip or part that fills most of the view; nothing: in the
    /// machine.
    [[nodiscard]] std::optional<Element> place() const { return m_place; }
    /// Whether there is something to be seen inside an element.
    [[nodiscard]] bool isEnterable(Element element) const;
    void zoomIn();
    void zoomOut();
    void zoomToActualSize();

    [[nodiscard]] std::optional<Element> elementAt(QPointF position) const;
    /// Where an element stands in the widget.
    [[nodiscard]] QRectF placeOf(Element element) const;
    /// The chips and other boxes in sight, at most `most`, in id order; inside a chip or a part
    /// what stands in it.
    [[nodiscard]] std::vector<Element> visibleElements(std::size_t most) const;

Q_SIGNALS:
    void selectionRequested(const std::vector<atlas::Element>& elements, Cause cause);
    void pathsRequested(atlas::VertexId from, atlas::VertexId to);
    void escapePressed();
    /// A chip or a part is to be seen from inside.
    void enterRequested(atlas::Element place);
    void placeChanged();
    void viewportChanged();
    void hoverChanged();
    /// The right button, or the menu key on what is selected.
    void contextMenuRequested(atlas::Element element, QPoint global);

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    /// The base picture: as it is, or dimmed while something is hovered.
    struct Base {
        BaseImage image;
        Highlight frames;
        unsigned version = 0;
    };

    void keepShown(std::vector<Element>& elements) const;
    void moveTo(const Viewport& viewport);
    void glideTo(const Viewport& target);
    void zoomBy(double factor, QPointF anchor);
    [[nodiscard]] Rect frameOf(Element place) const;
    /// The view is the person's own from here on.
    void unfit();
    [[nodiscard]] double leastScale() const;
    [[nodiscard]] double mostScaleAt(QPointF position) const;
    [[nodiscard]] bool showsInterior() const;
    [[nodiscard]] std::optional<Element> findPlace() const;
    [[nodiscard]] Element nextInside(Element element) const;
    [[nodiscard]] std::optional<Element> stepTo(int key, std::optional<Element> from) const;
    void reveal(Element element);
    void requestSelection(std::optional<Element> element, Cause cause, bool add);
    void setHovered(std::optional<Element> element);
    void hoverAt(QPointF position);
    [[nodiscard]] bool isDimming() const;
    void updateHighlight();
    void click(QPointF position, Qt::KeyboardModifiers modifiers);
    void ctrlClick(Element element);
    bool walk(int key, bool add);
    bool showToolTip(QPoint position, QPoint global);
    bool pinch(QGestureEvent* event);
    bool zoomGesture(QNativeGestureEvent* event);
    void announce();
    void paintOverlay(QPainter& painter) const;

    std::shared_ptr<const Scene> m_scene;
    SceneLook m_look;
    const Overlay* m_overlay = nullptr;
    Emphasis m_emphasis;
    Highlight m_highlight;
    ScenePainter m_painter;
    std::array<Base, 2> m_bases;
    Viewport m_viewport;
    std::optional<Element> m_place;
    std::optional<Element> m_home;
    bool m_firstFrame = true;
    bool m_fitted = true;
    std::optional<Element> m_framed; ///< the view follows the widget's size so that this fills it
    bool m_reducedMotion = false;
    bool m_zooming = false; ///< frames may be drafts
    bool m_panning = false;
    bool m_keyboardFocus = false;
    std::optional<QPointF> m_press;
    Viewport m_pressView;
    QVariantAnimation m_glide;
    Viewport m_glideFrom;
    Viewport m_glideTo;
    QTimer m_refine;
    QTimer m_unhover;
};

} // namespace atlas::views
