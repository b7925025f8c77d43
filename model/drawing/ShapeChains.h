#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace atlas {

/// For every element the visible shapes of one list that stand for it, as chains of indices.
class ShapeChains {
public:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    ShapeChains(std::size_t elements, std::size_t shapes)
        : m_first(elements, none)
        , m_last(elements, none)
        , m_next(shapes, none)
    {
    }

    void append(std::size_t element, std::uint32_t shape)
    {
        if (m_first[element] == none)
            m_first[element] = shape;
        else
            m_next[m_last[element]] = shape;
        m_last[element] = shape;
    }

    [[nodiscard]] std::uint32_t first(std::size_t element) const { return m_first[element]; }
    [[nodiscard]] bool isEmpty(std::size_t element) const { return m_first[element] == none; }

    template<typename Visit>
    void forEach(std::size_t element, const Visit& visit) const
    {
        for (std::uint32_t shape = m_first[element]; shape != none; shape = m_next[shape])
            visit(shape);
    }

private:
    std::vector<std::uint32_t> m_first;
    std::vector<std::uint32_t> m_last;
    std::vector<std::uint32_t> m_next;
};

} // namespace atlas
