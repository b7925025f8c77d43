#pragma once

#include "views/canvas/Scene.h"
#include "views/theme/Icons.h"

#include <QString>
#include <QWidget>

#include <memory>
#include <vector>

namespace atlas::views {

/// What the lines, boxes and marks mean: only those that the diagram holds. Each line is drawn as
/// wide as on the diagram and says what one link carries. A click on the heading folds it.
class LegendPanel : public QWidget {
    Q_OBJECT

public:
    explicit LegendPanel(QWidget* parent = nullptr);

    void setScene(const std::shared_ptr<const Scene>& scene, Layers layers);
    /// What widths, tints and signs of a run mean, in the place of a scene's.
    void setRun();
    /// What the tints of cores mean while a model is fitted.
    void setFill();
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    /// The words of all rows, in order.
    [[nodiscard]] std::vector<QString> labels() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Row {
        enum class Sample : std::uint8_t { Wire, Memory, Selected, Neighbor, Mark, Pill, Chunk };
        Sample sample = Sample::Wire;
        QString label;
        QString figure; ///< what one link carries, per direction
        WireClass wire = WireClass::NeuronLink;
        double width = 0; ///< of the wire; 0: as its class
        Mark mark = Mark::None;
    };

    void addWires(const Scene& scene, Layers layers);
    void addMemory(const Topology& topology);
    void addSigns();
    void describe();
    static void paintSample(QPainter& painter, const Row& row, const QRectF& rect);

    QString m_heading;
    std::vector<Row> m_rows;
    bool m_folded = false;
};

} // namespace atlas::views
