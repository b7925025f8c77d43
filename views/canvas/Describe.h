#pragma once

#include "model/drawing/Drawing.h"
#include "model/topology/Topology.h"

#include <QString>

namespace atlas::views {

/// "Chip 5", "NUMA node 0", "NeuronLink 0 – 1", "PCIe: Chip 5 – PCIe bus 20".
[[nodiscard]] QString nameOf(const Topology& topology, Element element);

/// What kind of thing it is: "Trainium", "NeuronLink-v2, wrap-around", "EFA adapter".
[[nodiscard]] QString kindOf(const Topology& topology, Element element);

/// Where a vertex stands: "row 1, column 1 of trn1.32xlarge", "instance 2, chip 5"...
[[nodiscard]] QString placeOf(const Topology& topology, VertexId vertex);

/// One line for a tool tip or a screen reader: name, kind and the figure that matters most.
[[nodiscard]] QString hintOf(const Topology& topology, Element element);

/// "103.1 GB/s", or "not documented".
[[nodiscard]] QString rateText(std::optional<BytesPerSecond> rate, Dimension dimension);
[[nodiscard]] Dimension dimensionOf(EdgeKind kind);

/// "4 NeuronLinks, 1 PCIe port": what is joined to a vertex.
[[nodiscard]] QString linksText(const Topology& topology, VertexId vertex);

} // namespace atlas::views
