#pragma once

#include <QColor>
#include <QPolygonF>
#include <QWidget>

#include <vector>

namespace atlas::views {

/// A layer over a slide: the dot of a laser, and lines that a person draws. Lines are kept in
/// shares of the page's height, so that they stay where they are at any size.
class InkLayer : public QWidget {
    Q_OBJECT

public:
    enum class Tool : std::uint8_t { None, Laser, Pen };
    using Lines = std::vector<QPolygonF>;

    explicit InkLayer(QWidget* parent);

    /// With a tool the layer takes the pointer, without one everything goes through it.
    void setTool(Tool tool);
    [[nodiscard]] Tool tool() const { return m_tool; }
    /// Where the page is in this widget, and the colour of lines on it.
    void setPage(const QRectF& page, QColor ink);
    void setLines(Lines lines);
    [[nodiscard]] const Lines& lines() const { return m_lines; }
    void undoLine();
    void clear();

Q_SIGNALS:
    void linesChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QPointF toPage(QPointF position) const;
    [[nodiscard]] QPointF toWidget(QPointF point) const;
    [[nodiscard]] double dotRadius() const;
    void moveDot(QPointF position);
    void erase(QPointF position);
    void showIfNeeded();

    Tool m_tool = Tool::None;
    QRectF m_page;
    QColor m_ink;
    Lines m_lines;
    bool m_drawing = false;
    QPointF m_dot{-1000, -1000};
};

} // namespace atlas::views
