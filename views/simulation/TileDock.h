#pragma once

#include "views/simulation/TileTimeline.h"

#include <QWidget>

class QLabel;

namespace atlas::views {

/// Below the diagram while a NeuronCore is simulated: the chart of its engines and memories with
/// what one can do to it.
class TileDock : public QWidget {
    Q_OBJECT

public:
    TileDock(Player& player, QWidget* parent);

    [[nodiscard]] TileTimeline& timeline() { return *m_timeline; }
    void setChart(const std::shared_ptr<const TileChart>& chart);

Q_SIGNALS:
    void chartSaveRequested();
    void traceSaveRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void openMenu();

    QLabel* m_title = nullptr;
    QWidget* m_menu = nullptr;
    TileTimeline* m_timeline = nullptr;
};

} // namespace atlas::views
