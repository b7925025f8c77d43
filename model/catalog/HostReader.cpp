#include "model/catalog/FigureReader.h"
#include "model/catalog/InstanceReader.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <set>

namespace atlas {

namespace {

constexpr std::uint32_t highestNumaNode = 255;
constexpr std::uint32_t mostAdapters = 1024;

/// A number of the base at the front of the text, which it takes off; nothing when there is none or
/// it is above most.
template<int base>
std::optional<std::uint32_t> takeNumber(std::string_view& text, std::uint32_t most)
{
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    if (error != std::errc{} || number > most) {
        return std::nullopt;
    }
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

bool takeCharacter(std::string_view& text, char wanted)
{
    if (!text.starts_with(wanted)) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

/// "10:1c.0": bus, device up to 1f, function up to 7.
bool isPciAddress(std::string_view text)
{
    return takeNumber<16>(text, 0xff) && takeCharacter(text, ':') && takeNumber<16>(text, 0x1f)
        && takeCharacter(text, '.') && takeNumber<16>(text, 7) && text.empty();
}

/// "0-31,64-95": ranges or single numbers in ascending order.
bool isCpuList(std::string_view text)
{
    constexpr std::uint32_t highest = 1U << 16U;
    std::int64_t last = -1;
    while (true) {
        const auto first = takeNumber<10>(text, highest);
        if (!first || *first <= last) {
            return false;
        }
        last = *first;
        if (takeCharacter(text, '-')) {
            const auto end = takeNumber<10>(text, highest);
            if (!end || *end < last) {
                return false;
            }
            last = *end;
        }
        if (text.empty()) {
            return true;
        }
        if (!takeCharacter(text, ',')) {
            return false;
        }
    }
}

NumaNode readNumaNode(const JsonNode& node, ReadContext context)
{
    const ObjectReader object(node, context, {"id", "cpus"});
    NumaNode numaNode;
    if (!object.isObject()) {
        return numaNode;
    }
    if (!object.has("id")) {
        object.report("id", "expected the number of the NUMA node, found nothing");
    }
    numaNode.id = object.whole("id", highestNumaNode).value_or(0);
    numaNode.cpus = object.text("cpus");
    if (!numaNode.cpus.empty() && !isCpuList(numaNode.cpus)) {
        object.report(
            "cpus",
            fmt::format(
                "expected an ascending list such as “0-31,64-95”, found {}",
                quotedShort(numaNode.cpus)));
    }
    return numaNode;
}

std::vector<NumaNode> readNumaNodes(const ObjectReader& object, ReadContext context)
{
    std::vector<NumaNode> numaNodes;
    const JsonNode::List* const nodes = object.list("numa");
    const Place list = object.at("numa");
    for (std::size_t i = 0; nodes != nullptr && i < nodes->size() && !context.problems.isFull();
         ++i) {
        const Place place(&list, i);
        const NumaNode read =
            readNumaNode((*nodes)[i], {.place = place, .problems = context.problems});
        if (std::ranges::find(numaNodes, read.id, &NumaNode::id) != numaNodes.end()) {
            context.problems.add(
                place, fmt::format("NUMA node {} stands in the list twice", read.id));
        } else {
            numaNodes.push_back(read);
        }
    }
    if (nodes != nullptr && nodes->empty()) {
        object.report(
            "numa", "expected at least one NUMA node; leave the key out when none is known");
    }
    return numaNodes;
}

/// The index of the NUMA node that the group names. With a single node there is no choice.
std::optional<std::uint32_t>
readGroupNuma(const ObjectReader& object, const std::vector<NumaNode>& numaNodes)
{
    if (!object.has("numa")) {
        return numaNodes.size() == 1 ? std::optional(0U) : std::nullopt;
    }
    const auto id = object.whole("numa", highestNumaNode);
    if (!id) {
        return std::nullopt;
    }
    const auto found = std::ranges::find(numaNodes, *id, &NumaNode::id);
    if (found == numaNodes.end()) {
        object.report("numa", fmt::format("the host has no NUMA node {}", *id));
        return std::nullopt;
    }
    return static_cast<std::uint32_t>(found - numaNodes.begin());
}

/// The keys of figures that this instance has.
std::vector<std::string> readDevices(const ObjectReader& object, const Figures& figures)
{
    std::vector<std::string> devices = object.texts("devices");
    for (const std::string& device : devices) {
        if (!device.empty() && figures.find(device) == nullptr) {
            object.report(
                "devices",
                fmt::format(
                    "{} is no figure of this entry: expected for example “ena”, “ebs” or “nvme” "
                    "with a figure of that key",
                    quotedShort(device)));
        }
    }
    return devices;
}

PcieGroup
readGroup(const JsonNode& node, ReadContext context, const InstanceType& instance, const Host& host)
{
    const ObjectReader object(
        node, context, {"name", "numa", "switch", "chips", "efa_adapters", "devices", "kind"});
    PcieGroup group;
    if (!object.isObject()) {
        return group;
    }
    group.name = object.text("name");
    group.numaNode = readGroupNuma(object, host.numaNodes);
    group.isSwitch = object.flag("switch");
    group.chips = object.distinctIndices(
        "chips", static_cast<std::uint32_t>(instance.wiring.shape.chipCount()));
    group.efaAdapters = object.whole("efa_adapters", mostAdapters).value_or(0);
    group.devices = readDevices(object, instance.figures);
    group.kind = readKind(object);
    return group;
}

/// Every chip hangs below exactly one group.
void checkGroups(
    const ObjectReader& object, const std::vector<PcieGroup>& groups, std::uint32_t chips)
{
    std::vector<std::uint32_t> seen(chips, 0);
    for (const PcieGroup& group : groups) {
        for (const std::uint32_t chip : group.chips) {
            ++seen[chip];
        }
    }
    for (std::uint32_t chip = 0; chip < chips; ++chip) {
        if (seen[chip] != 1) {
            object.report(
                "pcie",
                fmt::format(
                    "expected chip {} below exactly one PCIe group, found it below {}",
                    chip,
                    seen[chip]));
            return; // a missing list would otherwise name every chip
        }
    }
}

std::vector<PcieGroup> readGroups(
    const ObjectReader& object, ReadContext context, const InstanceType& instance, const Host& host)
{
    std::vector<PcieGroup> groups;
    const JsonNode::List* const nodes = object.list("pcie");
    if (nodes == nullptr) {
        return groups;
    }
    const Place list = object.at("pcie");
    for (std::size_t i = 0; i < nodes->size() && !context.problems.isFull(); ++i) {
        const Place place(&list, i);
        groups.push_back(
            readGroup((*nodes)[i], {.place = place, .problems = context.problems}, instance, host));
    }
    checkGroups(object, groups, static_cast<std::uint32_t>(instance.wiring.shape.chipCount()));
    return groups;
}

void checkAddresses(const ObjectReader& object, const Host& host, std::uint64_t chips)
{
    if (host.addresses.size() != chips && object.has("addresses")) {
        object.report(
            "addresses",
            fmt::format(
                "expected one address for each of the {} chips, found {}",
                chips,
                host.addresses.size()));
    }
    std::set<std::string_view> seen;
    for (const std::string& address : host.addresses) {
        if (!address.empty() && !isPciAddress(address)) {
            object.report(
                "addresses",
                fmt::format(
                    "expected a PCI address such as “10:1c.0”, found {}", quotedShort(address)));
        } else if (!seen.insert(address).second) {
            object.report(
                "addresses", fmt::format("{} stands in the list twice", quotedShort(address)));
        }
    }
}

/// The adapters in the tree against the figure with their number.
void checkAdapters(const ObjectReader& object, const Host& host, const InstanceType& instance)
{
    const std::uint64_t servers = instance.wiring.servers;
    std::uint64_t perServer = host.efaPerChip ? instance.wiring.shape.chipCount() : 0;
    for (const PcieGroup& group : host.pcie) {
        perServer += group.efaAdapters;
    }
    const auto stated = instance.figures.count("efa_adapters");
    if (stated && perServer > 0 && perServer * servers != *stated) {
        object.report(
            "pcie",
            fmt::format(
                "expected {} EFA adapters as the figure “efa_adapters” says, found {}",
                *stated,
                perServer * servers));
    }
}

} // namespace

Host plainHost(std::uint32_t chips)
{
    Host host;
    host.numaNodes.emplace_back();
    PcieGroup root{
        .name = {}, .numaNode = 0, .chips = {}, .devices = {}, .kind = FigureKind::Derived};
    root.chips.reserve(chips);
    for (std::uint32_t chip = 0; chip < chips; ++chip) {
        root.chips.push_back(chip);
    }
    host.pcie.push_back(std::move(root));
    return host;
}

Host readHost(const JsonNode& node, ReadContext context, const InstanceType& instance)
{
    const ObjectReader object(
        node, context, {"numa", "numa_documented", "pcie", "addresses", "efa_per_chip", "source"});
    const auto chips = static_cast<std::uint32_t>(instance.wiring.shape.chipCount());
    Host host = plainHost(chips);
    if (!object.isObject()) {
        return host;
    }
    if (std::vector<NumaNode> numaNodes = readNumaNodes(object, context); !numaNodes.empty()) {
        host.numaNodes = std::move(numaNodes);
    }
    host.numaDocumented =
        object.has("numa_documented") ? object.flag("numa_documented") : object.has("numa");
    if (object.has("pcie")) {
        host.pcie = readGroups(object, context, instance, host);
    } else if (host.numaNodes.size() > 1) {
        host.pcie.front().numaNode = std::nullopt;
    }
    host.addresses = object.texts("addresses");
    host.efaPerChip = object.flag("efa_per_chip");
    host.source = object.requiredText("source");
    checkAddresses(object, host, chips);
    checkAdapters(object, host, instance);
    return host;
}

} // namespace atlas
