#include "model/features/FeatureBook.h"

#include <algorithm>

namespace atlas {

namespace {

bool isMemoryMove(const Move& move)
{
    constexpr auto dma = PartKind::DmaEngines;
    constexpr auto memory = PartKind::MemoryStack;
    return (move.from == dma && move.to == memory) || (move.from == memory && move.to == dma);
}

/// The stacks that a core's DMA engines reach.
void addStacks(std::vector<PartPath>& places, const Assembly& chip, std::uint32_t dma)
{
    for (const PartLink& link : chip.links) {
        if (link.to == dma && chip.parts[link.from].kind == PartKind::MemoryStack)
            places.push_back({link.from});
    }
}

/// All parts of a kind in an assembly, below the path to it.
void addAll(
    std::vector<PartPath>& places, const Assembly& assembly, const PartPath& path, PartKind kind)
{
    for (std::uint32_t i = 0; i < assembly.parts.size(); ++i) {
        if (assembly.parts[i].kind != kind)
            continue;
        places.push_back(path);
        places.back().push_back(i);
    }
}

void addKind(std::vector<PartPath>& places, const Assembly& chip, std::uint32_t core, PartKind kind)
{
    const auto place = chip.find(PartKind::NeuronCore, core);
    const auto dma = chip.find(PartKind::DmaEngines, core);
    if (kind == PartKind::CcCore)
        addAll(places, chip, {}, kind);
    else if (kind == PartKind::DmaEngines && dma)
        places.push_back({*dma});
    else if (kind == PartKind::MemoryStack && dma)
        addStacks(places, chip, *dma);
    else if (place && chip.parts[*place].inside)
        addAll(places, *chip.parts[*place].inside, {*place}, kind);
}

} // namespace

const Explanation* FeatureBook::findExplanation(std::string_view name) const
{
    const auto found = std::ranges::find(explanations, name, &Explanation::name);
    return found == explanations.end() ? nullptr : &*found;
}

const DataPathPlay* FeatureBook::findPlay(std::string_view name, std::string_view core) const
{
    const auto found = std::ranges::find_if(plays, [&](const DataPathPlay& play) {
        return play.name == name && std::ranges::find(play.cores, core) != play.cores.end();
    });
    return found == plays.end() ? nullptr : &*found;
}

std::vector<std::string> FeatureBook::playNames() const
{
    std::vector<std::string> names;
    for (const DataPathPlay& play : plays) {
        if (std::ranges::find(names, play.name) == names.end())
            names.push_back(play.name);
    }
    return names;
}

bool isPath(const NeuronCoreType& core, const Move& move)
{
    if (isMemoryMove(move))
        return std::ranges::find(core.parts, PartKind::DmaEngines) != core.parts.end();
    return std::ranges::any_of(core.paths, [&move](const DataPath& path) {
        return (path.from == move.from && path.to == move.to)
            || (path.bothWays && path.from == move.to && path.to == move.from);
    });
}

std::vector<PartPath> placesOf(const DataPathStep& step, const Assembly& chip, std::uint32_t core)
{
    std::vector<PartPath> places;
    for (const PartKind kind : step.parts)
        addKind(places, chip, core, kind);
    return places;
}

} // namespace atlas
