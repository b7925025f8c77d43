#pragma once

#include "model/catalog/Catalog.h"
#include "model/catalog/ObjectReader.h"

#include <vector>

namespace atlas {

/// Reads an instance type or an UltraServer: its figures, its wiring and its host. Everything that
/// can be checked without the other entries is checked here.
[[nodiscard]] InstanceType readInstance(
    std::string_view name,
    const JsonNode& node,
    ReadContext context,
    const std::vector<FigureDefinition>& definitions);

/// Reads the "wiring" of an instance whose figures are known.
[[nodiscard]] Wiring readWiring(const JsonNode& node, ReadContext context, const Figures& figures);

/// Reads the "host" of an instance whose figures and wiring are known.
[[nodiscard]] Host
readHost(const JsonNode& node, ReadContext context, const InstanceType& instance);

/// What an instance without "host" has: its chips below one PCIe root of one host.
[[nodiscard]] Host plainHost(std::uint32_t chips);

} // namespace atlas
