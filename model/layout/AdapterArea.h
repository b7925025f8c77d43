#pragma once

#include "model/layout/HostArea.h"

#include <vector>

namespace atlas {

/// What else hangs on PCIe: EFA adapters below the grid with the EFA network under them; storage
/// and ENA adapters in a column at the right with the ENA network at its foot.
class AdapterArea {
public:
    AdapterArea(Sketch& sketch, const GridScene& scene, const HostArea& host);

    void draw();

private:
    /// An EFA adapter on its way to a place in the row.
    struct Berth {
        VertexId adapter;
        EdgeId edge;
        std::vector<Point> run; ///< from its group or chip to above the row
        double center = 0; ///< of the block in which it stands
    };

    [[nodiscard]] std::vector<Berth> berths();
    void addGroupBerths(std::size_t group, std::vector<Berth>& berths) const;
    [[nodiscard]] Berth chipBerth(const ChipAdapter& adapter);
    void drawRow(const std::vector<Berth>& berths);
    void drawBlock(const std::vector<Berth>& berths, std::size_t first, std::size_t last);
    void drawEfaNetwork();
    void drawDevices();
    void drawDevice(std::size_t group, const Attachment& device, const Rect& rect);
    void drawEnaNetwork(VertexId adapter);

    Sketch& m_sketch;
    const GridScene& m_scene;
    const HostArea& m_host;
    double m_rowTop = 0;
    bool m_hasRow = false;
};

} // namespace atlas
