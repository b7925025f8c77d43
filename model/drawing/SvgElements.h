#pragma once

#include "model/drawing/Drawing.h"

#include <cstddef>
#include <optional>
#include <string>

namespace atlas {

/// What the elements of a machine are called in SVG. Texts are not yet escaped.
class SvgNames {
public:
    /// `parts`: what is inside the chips; null: parts have no names.
    SvgNames(const Topology& topology, const PartTable* parts)
        : m_topology(topology)
        , m_parts(parts)
    {
    }

    /// A number for the element; none for what stands for nothing in this machine.
    [[nodiscard]] std::optional<std::size_t> slot(Element element) const;

    // The element must have a slot.

    /// The element's stable identifier in its machine: "chip-5", "chip-5-core-1-psum-bank-3".
    [[nodiscard]] std::string id(Element element) const;
    /// The CSS classes of its group: "chip trainium", "neuronlink wrap", "part bank".
    [[nodiscard]] std::string classes(Element element) const;
    /// What a viewer shows when the pointer rests on the element: its label, and what is known of
    /// it.
    [[nodiscard]] std::string title(Element element) const;

private:
    const Topology& m_topology;
    const PartTable* m_parts;
};

} // namespace atlas
