#pragma once

#include "views/canvas/DiagramCanvas.h"
#include "views/presentation/CameraPath.h"

namespace atlas::views {

/// The diagram on the stage of a talk: its camera flies from view to view, the stops of paths are
/// numbered, and a line below says what came of a run. It takes no keyboard focus; who owns it
/// tells it what the keys want.
class StageCanvas : public DiagramCanvas {
    Q_OBJECT

public:
    explicit StageCanvas(QWidget* parent);

    /// What the view goes to: the whole machine, or a chip or part that fills it.
    void flyTo(std::optional<Element> place, bool moves);
    [[nodiscard]] bool isFlying() const;
    /// Moves and resizes; what is in sight stays where it is on the screen.
    void moveStage(const QRect& place);
    /// Words are a share of this: the height of the page.
    void setPageHeight(double height);
    /// What came of a run, and what is compared with it; empty for none.
    void setResult(const QString& result, const QString& note);
    [[nodiscard]] const QString& result() const { return m_result; }
    [[nodiscard]] const QString& note() const { return m_note; }
    /// The paths whose stops are numbered, each by where its links end.
    void setStops(std::vector<Path> paths);
    /// To the next or previous element, as Tab walks.
    void walkTo(bool next) { DiagramCanvas::focusNextPrevChild(next); }

Q_SIGNALS:
    void landed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintResult(QPainter& painter) const;
    void paintStops(QPainter& painter) const;

    QVariantAnimation m_flight;
    CameraPath m_path;
    std::optional<Element> m_target;
    std::vector<Path> m_stops;
    double m_pageHeight = 1080;
    QString m_result;
    QString m_note;
    bool m_landing = false;
};

} // namespace atlas::views
