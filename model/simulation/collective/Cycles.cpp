#include "model/simulation/collective/Cycles.h"

#include <algorithm>
#include <bit>
#include <map>
#include <numeric>
#include <set>

namespace atlas {

namespace {

using Cycle = std::vector<std::uint32_t>;

Cycle counted(std::size_t end)
{
    Cycle all(end);
    std::iota(all.begin(), all.end(), 0U);
    return all;
}

/// Around a grid of rows x columns whose number of rows is even: along the first row, then to and
/// fro through the other columns, and home through the first column.
Cycle snakeCycle(std::uint32_t rows, std::uint32_t columns)
{
    Cycle cycle;
    for (std::uint32_t row = 0; row < rows; ++row) {
        const bool forward = row % 2 == 0;
        for (std::uint32_t i = 1; i < columns; ++i) {
            const std::uint32_t column = forward ? i : columns - i;
            if (row == 0 && i == 1)
                cycle.push_back(0);
            cycle.push_back(row * columns + column);
        }
    }
    for (std::uint32_t row = rows - 1; row > 0; --row)
        cycle.push_back(row * columns);
    return cycle;
}

/// To and fro through all rows: a path.
Cycle snakePath(std::uint32_t rows, std::uint32_t columns)
{
    Cycle path;
    for (std::uint32_t row = 0; row < rows; ++row) {
        for (std::uint32_t i = 0; i < columns; ++i)
            path.push_back(row * columns + (row % 2 == 0 ? i : columns - 1 - i));
    }
    return path;
}

Cycle transposed(const Cycle& cycle, std::uint32_t rows, std::uint32_t columns)
{
    Cycle result;
    for (const std::uint32_t place : cycle)
        result.push_back(place % rows * columns + place / rows);
    return result;
}

/// Along each row but for its last wire, then down: the start moves one column back each row, so
/// that it closes when the columns divide the rows.
Cycle staircase(std::uint32_t rows, std::uint32_t columns)
{
    Cycle cycle;
    for (std::uint32_t row = 0; row < rows; ++row) {
        const std::uint32_t start = (columns - row % columns) % columns;
        for (std::uint32_t i = 0; i < columns; ++i)
            cycle.push_back(row * columns + (start + i) % columns);
    }
    return cycle;
}

/// The wires of a torus that a cycle leaves over, as a cycle; empty when they make several.
Cycle complement(const Cycle& cycle, std::uint32_t rows, std::uint32_t columns)
{
    const std::uint32_t chips = rows * columns;
    std::set<std::pair<std::uint32_t, std::uint32_t>> used;
    for (std::size_t i = 0; i < cycle.size(); ++i) {
        const std::uint32_t next = cycle[(i + 1) % cycle.size()];
        used.emplace(std::min(cycle[i], next), std::max(cycle[i], next));
    }
    std::vector<std::vector<std::uint32_t>> left(chips);
    for (std::uint32_t chip = 0; chip < chips; ++chip) {
        const std::uint32_t row = chip / columns;
        const std::uint32_t column = chip % columns;
        for (const std::uint32_t next :
             {row * columns + (column + 1) % columns, (row + 1) % rows * columns + column}) {
            if (used.contains({std::min(chip, next), std::max(chip, next)}))
                continue;
            left[chip].push_back(next);
            left[next].push_back(chip);
        }
    }
    Cycle walk{0};
    std::uint32_t before = chips;
    while (walk.size() <= chips) {
        const std::uint32_t here = walk.back();
        if (left[here].size() != 2)
            return {};
        const std::uint32_t next = left[here][1] == before ? left[here][0] : left[here][1];
        before = here;
        if (next == 0)
            break;
        walk.push_back(next);
    }
    return walk.size() == chips ? walk : Cycle{};
}

/// Two cycles over all wires of a torus; empty when this way finds none.
std::vector<Cycle> cyclePair(std::uint32_t rows, std::uint32_t columns)
{
    constexpr std::uint32_t least = 3;
    if (rows < least || columns < least)
        return {};
    Cycle first;
    if (rows % columns == 0)
        first = staircase(rows, columns);
    else if (columns % rows == 0)
        first = transposed(staircase(columns, rows), rows, columns);
    else
        return {};
    Cycle second = complement(first, rows, columns);
    if (second.empty())
        return {};
    return {std::move(first), std::move(second)};
}

/// One cycle around a grid; where neither side is even its last step is no wire.
Cycle gridCycle(std::uint32_t rows, std::uint32_t columns)
{
    if (rows == 1 || columns == 1)
        return counted(std::size_t{rows} * columns);
    if (rows % 2 == 0)
        return snakeCycle(rows, columns);
    if (columns % 2 == 0)
        return transposed(snakeCycle(columns, rows), rows, columns);
    return snakePath(rows, columns);
}

/// Positions in a box, as a cycle along wires where possible.
std::vector<Cycle> boxCycles(const LatticeBox& box)
{
    if (box.sides.size() < 2)
        return {counted(box.chips.size())};
    if (box.sides.size() == 2) {
        if (box.sides[0].closed && box.sides[1].closed) {
            auto pair = cyclePair(box.extent(0), box.extent(1));
            if (!pair.empty())
                return pair;
        }
        return {gridCycle(box.extent(0), box.extent(1))};
    }
    // The planes one after another, each along the same path: a grid of planes and places.
    Cycle path = counted(1);
    std::uint32_t length = 1;
    for (std::size_t side = box.sides.size() - 1; side >= 1; --side) {
        const Cycle snake = snakePath(box.extent(side), length);
        Cycle next;
        for (const std::uint32_t place : snake)
            next.push_back(place / length * length + path[place % length]);
        path = std::move(next);
        length *= box.extent(side);
    }
    Cycle cycle;
    for (const std::uint32_t place : gridCycle(box.extent(0), length))
        cycle.push_back(place / length * length + path[place % length]);
    return {std::move(cycle)};
}

} // namespace

Lattice latticeOf(const Topology& topology)
{
    return {topology.shape(), topology.serverCount(), topology.ringAcrossServers()};
}

std::optional<LatticeBox> boxOf(const Lattice& lattice, std::span<const std::uint32_t> chips)
{
    if (!lattice.joinsAllChips())
        return std::nullopt;
    LatticeBox box;
    std::size_t product = 1;
    std::vector<std::uint32_t> order(lattice.axes().size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, [&](std::uint32_t a, std::uint32_t b) {
        return lattice.axes()[a].stride > lattice.axes()[b].stride;
    });
    for (const std::uint32_t number : order) {
        const Axis& axis = lattice.axes()[number];
        std::set<std::uint32_t> coordinates;
        for (const std::uint32_t chip : chips)
            coordinates.insert(Lattice::coordinate(chip, axis));
        if (coordinates.size() < 2)
            continue;
        product *= coordinates.size();
        box.sides.push_back(
            {.axis = number,
             .coordinates = {coordinates.begin(), coordinates.end()},
             .closed = axis.closed && coordinates.size() == axis.extent});
    }
    if (product != chips.size())
        return std::nullopt;
    // Row-major order of coordinates is the order of chip numbers.
    box.chips.resize(chips.size());
    std::iota(box.chips.begin(), box.chips.end(), 0U);
    std::ranges::sort(box.chips, {}, [&](std::uint32_t index) { return chips[index]; });
    return box;
}

std::vector<std::vector<std::uint32_t>>
ringCycles(const Lattice& lattice, std::span<const std::uint32_t> chips)
{
    const auto box = boxOf(lattice, chips);
    if (!box)
        return {counted(chips.size())};
    std::vector<Cycle> cycles = boxCycles(*box);
    for (Cycle& cycle : cycles) {
        for (std::uint32_t& place : cycle)
            place = box->chips[place];
    }
    return cycles;
}

std::optional<std::vector<std::uint32_t>>
hypercubeCodes(const Lattice& lattice, std::span<const std::uint32_t> chips)
{
    const auto gray = [](std::uint32_t number) { return number ^ (number >> 1U); };
    const auto box = boxOf(lattice, chips);
    std::vector<std::uint32_t> codes(chips.size());
    if (!box) {
        if (!std::has_single_bit(chips.size()))
            return std::nullopt;
        return counted(chips.size());
    }
    for (std::size_t side = 0; side < box->sides.size(); ++side) {
        const std::uint32_t extent = box->extent(side);
        if (!std::has_single_bit(extent))
            return std::nullopt;
        const auto bits = static_cast<std::uint32_t>(std::countr_zero(extent));
        std::map<std::uint32_t, std::uint32_t> place;
        for (const std::uint32_t coordinate : box->sides[side].coordinates)
            place.emplace(coordinate, static_cast<std::uint32_t>(place.size()));
        const Axis& axis = lattice.axes()[box->sides[side].axis];
        for (std::size_t i = 0; i < chips.size(); ++i)
            codes[i] = (codes[i] << bits) | gray(place.at(Lattice::coordinate(chips[i], axis)));
    }
    return codes;
}

} // namespace atlas
