#pragma once

#include "model/layout/ChipGrid.h"
#include "model/topology/Topology.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace atlas {

/// Something that hangs on a PCIe group, and the edge that joins it.
struct Attachment {
    VertexId vertex;
    EdgeId edge;
};

/// A PCIe root or switch with everything below it.
struct GroupPlan {
    VertexId id;
    std::optional<VertexId> socket; ///< absent when no page says on which NUMA node it is
    std::vector<Attachment> chips;
    std::vector<Attachment> efa;
    std::vector<Attachment> devices; ///< storage, then ENA adapters
};

/// An EFA adapter that sits on a chip.
struct ChipAdapter {
    VertexId chip;
    VertexId adapter;
    EdgeId edge;
};

/// The host side of a machine of one server, sorted for drawing.
struct HostPlan {
    std::vector<VertexId> sockets;
    std::vector<GroupPlan> groups;
    std::vector<ChipAdapter> chipAdapters;
};

[[nodiscard]] HostPlan planHost(const Topology& topology);

/// A vertical run of PCIe wires in the gutter between two columns of chips: of one group, or of the
/// EFA adapters on chips.
struct Spine {
    std::optional<std::size_t>
        group; ///< index into HostPlan::groups; absent for the adapters on chips
    std::uint32_t gutter = 0; ///< the column to the left of it
    double x = 0;
};

/// The spines of a machine; none when its chips stand in one row and are reached from above.
class SpinePlan {
public:
    SpinePlan(const HostPlan& host, const Placement& placement);

    /// The gutter from which a column's chips are reached.
    [[nodiscard]] std::uint32_t gutterOf(std::uint32_t column) const;
    [[nodiscard]] bool isEmpty() const { return m_spines.empty(); }
    /// Wide enough for the fullest gutter and a label beside its spines.
    [[nodiscard]] double gutterWidth() const;
    void setPositions(const ChipGrid& grid);
    [[nodiscard]] const Spine& find(std::optional<std::size_t> group, std::uint32_t gutter) const;
    [[nodiscard]] std::size_t countOf(std::size_t group) const;
    /// The spine of a group nearest to the middle of the machine; null for none.
    [[nodiscard]] const Spine* central(std::size_t group) const;

private:
    void add(std::optional<std::size_t> group, std::uint32_t gutter);
    [[nodiscard]] std::size_t countIn(std::uint32_t gutter) const;

    std::uint32_t m_columns = 1;
    std::vector<Spine> m_spines; ///< by gutter, then by group
};

} // namespace atlas
