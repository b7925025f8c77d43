#include "model/parts/PartTable.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace atlas {

PartTable::PartTable(std::shared_ptr<const Assembly> chip)
    : m_chip(std::move(chip))
{
    append(*m_chip, std::nullopt);
    for (PartId id{0}; id.index < m_rows.size(); ++id.index) {
        if (const auto inside = part(id).inside)
            append(*inside, id);
    }
}

void PartTable::append(const Assembly& assembly, std::optional<PartId> parent)
{
    const auto count = static_cast<std::uint32_t>(assembly.parts.size());
    if (parent) {
        m_rows[parent->index].firstChild = PartId{size()};
        m_rows[parent->index].childCount = count;
    }
    for (std::uint32_t i = 0; i < count; ++i)
        m_rows.push_back({&assembly.parts[i], parent, {}, 0, i});
}

PartId PartTable::child(std::optional<PartId> parent, std::uint32_t place) const
{
    const std::uint32_t first = parent ? row(*parent).firstChild.index : 0;
    assert(place < (parent ? row(*parent).childCount : m_chip->parts.size()));
    return PartId{first + place};
}

PartPath PartTable::path(PartId id) const
{
    PartPath path;
    for (std::optional<PartId> at = id; at; at = row(*at).parent)
        path.push_back(row(*at).place);
    std::ranges::reverse(path);
    return path;
}

PartId PartTable::find(const PartPath& path) const
{
    assert(!path.empty());
    std::optional<PartId> at;
    for (const std::uint32_t step : path)
        at = child(at, step);
    return *at;
}

std::optional<std::uint32_t> PartTable::coreOf(PartId id) const
{
    for (std::optional<PartId> at = id; at; at = row(*at).parent) {
        const Part& part = *row(*at).part;
        if (part.kind == PartKind::NeuronCore || part.kind == PartKind::DmaEngines)
            return part.number;
    }
    return std::nullopt;
}

} // namespace atlas
