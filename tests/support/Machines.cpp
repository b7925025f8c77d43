#include "tests/support/Machines.h"

#include <algorithm>
#include <stdexcept>

namespace atlas::test {

const Catalog& catalog()
{
    static const Catalog catalog = readBuiltInCatalog();
    return catalog;
}

Topology machine(std::string_view target)
{
    auto topology = resolveTarget(catalog(), target);
    if (topology)
        return *topology;
    std::string problems;
    for (const Problem& problem : topology.error())
        problems += message(problem) + "\n";
    throw std::runtime_error(problems);
}

std::vector<std::string> instanceNames()
{
    std::vector<std::string> names;
    for (const auto& instance : catalog().instances())
        names.push_back(instance->name);
    return names;
}

TextMeasure fixedMeasure()
{
    return [](std::string_view text, TextClass style) {
        const auto characters = std::ranges::count_if(
            text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
        return 0.62 * textStyle(style).size * static_cast<double>(characters);
    };
}

} // namespace atlas::test
