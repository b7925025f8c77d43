#include "model/catalog/JsonTree.h"
#include "model/support/NearestNames.h"
#include "model/topology/Notation.h"
#include "model/topology/TopologyBuilder.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>
#include <utility>

namespace atlas {

namespace {

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(
        a, b, [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

std::shared_ptr<const InstanceType> findInstance(const Catalog& catalog, std::string_view name)
{
    if (auto exact = catalog.findInstance(name)) {
        return exact;
    }
    const auto found = std::ranges::find_if(catalog.instances(), [name](const auto& i) {
        return equalIgnoringCase(i->name, name) || equalIgnoringCase(i->title, name);
    });
    return found == catalog.instances().end() ? nullptr : *found;
}

Problem unknownTarget(const Catalog& catalog, std::string_view target)
{
    constexpr std::string_view hint = "a notation such as “torus:4x4” works too";
    if (target.empty()) {
        return {
            .where = {},
            .what = fmt::format("expected the name of a machine, found nothing; {}", hint)};
    }
    std::vector<std::string> names;
    for (const auto& instance : catalog.instances()) {
        names.push_back(instance->name);
    }
    const std::vector<std::string> near = nearestNames(target, names);
    const std::string meant =
        near.empty() ? "" : fmt::format("did you mean {}? ", alternatives(near));
    return {
        .where = quotedShort(target),
        .what = fmt::format("no machine has this name; {}{}", meant, hint)};
}

} // namespace

Checked<Topology> resolveTarget(const Catalog& catalog, std::string_view target)
{
    if (const auto instance = findInstance(catalog, target)) {
        return buildTopology(catalog, *instance);
    }
    if (!looksLikeNotation(target)) {
        return std::unexpected(Problems{unknownTarget(catalog, target)});
    }
    const Result<Notation> notation = parseNotation(target);
    if (!notation) {
        return std::unexpected(Problems{notation.error()});
    }
    return buildTopology(*notation);
}

} // namespace atlas
