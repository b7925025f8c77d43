#include "app/cli/Commands.h"
#include "model/topology/TopologyBuilder.h"

#include <utility>

namespace atlas::app {

Checked<Place> findPlace(const Catalog& catalog, const std::string& address)
{
    const AddressText text = splitAddress(address);
    Checked<Topology> topology = resolveTarget(catalog, text.target);
    if (!topology)
        return std::unexpected(topology.error());
    const auto inside = assembleChip(catalog, *topology);
    FoundPlace found = atlas::findPlace(*topology, inside.get(), text);
    return Place{
        *std::move(topology),
        inside ? std::make_shared<const PartTable>(inside) : nullptr,
        std::move(found.place),
        std::move(found.missing)};
}

} // namespace atlas::app
