#include "model/session/ElementName.h"

#include "model/parts/Address.h"

#include <charconv>
#include <fmt/format.h>

namespace atlas {

namespace {

constexpr std::string_view chipMark = "chip:";
constexpr std::string_view linkMark = "neuronlink-";

std::optional<std::uint32_t> wholeNumber(std::string_view text)
{
    std::uint32_t number = 0;
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (text.empty() || read.ec != std::errc() || read.ptr != end)
        return std::nullopt;
    return number;
}

std::optional<Element>
findChip(const Topology& topology, const PartTable* parts, std::string_view name)
{
    const AddressText address = splitAddress("machine/" + std::string(name));
    const FoundPlace found =
        findPlace(topology, parts == nullptr ? nullptr : &parts->chip(), address);
    if (!found.missing.empty() || !found.place.chip)
        return std::nullopt;
    const VertexId chip = *found.place.chip;
    if (found.place.part.empty())
        return Element::of(chip);
    return Element::of(chip, parts->find(found.place.part));
}

/// A NeuronLink by its two chips, without looking at all others: there may be millions.
std::optional<Element> findLink(const Topology& topology, std::string_view name)
{
    const std::string_view ends = name.substr(linkMark.size());
    const std::size_t dash = ends.find('-');
    if (dash == std::string_view::npos)
        return std::nullopt;
    const auto source = wholeNumber(ends.substr(0, dash));
    if (!source || *source >= topology.chipCount())
        return std::nullopt;
    for (const Incidence& incidence : topology.incident(VertexId{*source})) {
        if (topology.id(incidence.edge) == name)
            return Element::of(incidence.edge);
    }
    return std::nullopt;
}

} // namespace

std::string elementName(const Topology& topology, const PartTable* parts, Element element)
{
    if (element.isEdge())
        return topology.id(element.edge());
    if (element.isPart() && parts != nullptr)
        return fmt::format(
            "{}{}/{}",
            chipMark,
            element.index,
            addressOf(parts->chip(), parts->path(element.part())));
    if (element.isPart() || (element.isVertex() && element.index < topology.chipCount()))
        return fmt::format("{}{}", chipMark, element.index);
    return element.isVertex() ? topology.id(element.vertex()) : std::string();
}

std::optional<Element>
findElement(const Topology& topology, const PartTable* parts, std::string_view name)
{
    if (name.starts_with(chipMark))
        return findChip(topology, parts, name);
    if (name.starts_with(linkMark)) {
        if (const auto link = findLink(topology, name))
            return link;
    }
    const auto vertices = static_cast<std::uint32_t>(topology.vertices().size());
    for (VertexId id{topology.chipCount()}; id.index < vertices; ++id.index) {
        if (topology.id(id) == name)
            return Element::of(id);
    }
    const auto edges = static_cast<std::uint32_t>(topology.edges().size());
    for (EdgeId id{0}; id.index < edges; ++id.index) {
        // Chips are joined by NeuronLinks, which were looked for above.
        const bool betweenChips = topology.edge(id).source.index < topology.chipCount()
            && topology.edge(id).target.index < topology.chipCount();
        if (!betweenChips && topology.id(id) == name)
            return Element::of(id);
    }
    return std::nullopt;
}

} // namespace atlas
