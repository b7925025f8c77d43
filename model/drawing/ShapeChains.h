#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <unordered_map>
#include <vector>

namespace atlas {

/// For every element the visible shapes of one list that stand for it, as chains of indices.
class ShapeChains {
public:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    explicit ShapeChains(std::size_t shapes)
        : m_next(shapes, none)
    {
        m_ends.reserve(shapes);
    }

    void append(std::size_t element, std::uint32_t shape)
    {
        const auto [found, isNew] = m_ends.try_emplace(element, Ends{shape, shape});
        if (isNew)
            return;
        m_next[found->second.last] = shape;
        found->second.last = shape;
    }

    [[nodiscard]] std::uint32_t first(std::size_t element) const
    {
        const auto found = m_ends.find(element);
        return found == m_ends.end() ? none : found->second.first;
    }
    [[nodiscard]] bool isEmpty(std::size_t element) const { return first(element) == none; }

    template<typename Visit>
    void forEach(std::size_t element, const Visit& visit) const
    {
        for (std::uint32_t shape = first(element); shape != none; shape = m_next[shape])
            visit(shape);
    }

private:
    struct Ends {
        std::uint32_t first = none;
        std::uint32_t last = none;
    };
    std::unordered_map<std::size_t, Ends> m_ends;
    std::vector<std::uint32_t> m_next;
};

} // namespace atlas
