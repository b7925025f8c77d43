#pragma once

#include "model/drawing/Palette.h"
#include "model/simulation/neuroncore/TileChart.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>

class QPainter;

namespace atlas::views {

/// A row of the chart: a lane, or a memory.
struct TileRow {
    std::optional<Lane> lane;
    std::optional<TileMemory> memory;
    QRectF rect; ///< right of the names
};

/// The instructions of a run over time, a row for each engine that does something, and below them
/// what the memories hold: for the window, for files and for other painters of the same size.
class TilePainter {
public:
    TilePainter(const TileChart& chart, const Palette& palette, QSizeF size);

    /// The moments at the left and right end.
    void setRange(double from, double to);

    /// Everything but the moment that is shown.
    void paint(QPainter& painter) const;
    /// A line at a moment; nothing when it is out of sight.
    void paintCursor(QPainter& painter, double time) const;
    /// A frame around an instruction.
    void paintFrame(QPainter& painter, Lane lane, std::size_t index) const;

    [[nodiscard]] const std::vector<TileRow>& rows() const { return m_rows; }
    /// Where the moments are, in pixels, and back.
    [[nodiscard]] double placeOf(double time) const;
    [[nodiscard]] double timeAt(double x) const;
    /// The instruction under a point.
    struct Hit {
        Lane lane = Lane::Dma;
        std::size_t index = 0;
    };
    [[nodiscard]] std::optional<Hit> hitAt(QPointF point) const;

    static constexpr double leastHeight = 190;
    /// At which the rows of a run are as high as they become.
    [[nodiscard]] static double fullHeight(const TileRun& run);

private:
    void layOut(QSizeF size);
    void paintAxis(QPainter& painter) const;
    void paintLane(QPainter& painter, const TileRow& row) const;
    void paintMemory(QPainter& painter, const TileRow& row) const;
    void paintName(QPainter& painter, const TileRow& row) const;
    void paintWords(QPainter& painter, const QRectF& box, const Instruction& one) const;
    [[nodiscard]] Seconds resolution() const;

    const TileChart& m_chart;
    const Palette& m_palette;
    QRectF m_area; ///< of the rows
    QSizeF m_size;
    std::vector<TileRow> m_rows;
    double m_from = 0;
    double m_to = 1;
};

/// The colour of a lane, of what is stored when it is one of transfers.
[[nodiscard]] Role roleOf(Lane lane);
/// "multiply, tile m 3, k 1, n 0"
[[nodiscard]] QString instructionText(const Instruction& one);

} // namespace atlas::views
