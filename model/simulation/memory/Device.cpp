#include "model/simulation/memory/Device.h"

#include "model/support/NearestNames.h"

#include <algorithm>
#include <fmt/format.h>
#include <vector>

namespace atlas {

namespace {

std::unexpected<Problem> unknownInstance(const Catalog& catalog, std::string_view name)
{
    std::vector<std::string> names;
    for (const auto& instance : catalog.instances())
        names.push_back(instance->name);
    const auto near = nearestNames(name, names);
    return std::unexpected(Problem{
        .where = fmt::format("“{}”", name.substr(0, 60)),
        .what = fmt::format(
            "there is no such instance; {}there are {}",
            near.empty() ? "" : fmt::format("did you mean {}? ", alternatives(near)),
            fmt::join(names, ", "))});
}

double compute(const Figures& figures, std::string_view key)
{
    const Figure* const figure = figures.find(key);
    return figure == nullptr ? 0 : figure->chosen().base().value_or(0);
}

/// Trainium2 and 3 fuse pairs of cores; the others have logical cores of one.
std::uint32_t mostFused(const ChipType& chip)
{
    return chip.core == "NeuronCore-v1" || chip.core == "NeuronCore-v2" ? 1 : 2;
}

} // namespace

Bytes Device::memoryPerCore() const
{
    return Bytes(stackMemory.count() / coresPerStack);
}

Bytes Device::memoryOfEach(std::uint64_t usedCores) const
{
    const std::uint64_t stacks = std::max<std::uint64_t>(cores / coresPerStack, 1);
    const std::uint64_t sharers =
        std::clamp<std::uint64_t>((usedCores + stacks - 1) / stacks, 1, coresPerStack);
    return Bytes(stackMemory.count() / sharers);
}

Result<Device>
deviceOf(const Catalog& catalog, std::string_view instance, std::uint32_t logicalCore)
{
    const auto type = catalog.findInstance(instance);
    if (type == nullptr)
        return unknownInstance(catalog, instance);
    const auto chip = catalog.findChip(type->chip);
    const auto refuse = [&](std::string what) {
        return std::unexpected(Problem{std::string(instance), std::move(what)});
    };
    if (chip == nullptr)
        return refuse("the catalogue does not describe its chip");
    const std::uint32_t most = mostFused(*chip);
    if (logicalCore > most)
        return refuse(fmt::format(
            "a logical core of {} has {}; --lnc {} is not possible",
            chip->name,
            most == 1 ? "one physical core" : "one or two physical cores",
            logicalCore));
    const auto chips = type->figures.count("chips");
    const auto cores = chip->figures.count("neuroncores");
    const auto memory = chip->figures.capacity("device_memory");
    const auto rate = chip->figures.rate("device_memory_bandwidth");
    const double flops = compute(chip->figures, "bf16");
    if (!chips || !cores || !memory || !rate || flops <= 0)
        return refuse("no page states its chips, NeuronCores, device memory, bandwidth and speed");
    Device device;
    device.instance = type->name;
    device.family = type->family;
    device.chip = chip->name;
    device.core = chip->core;
    device.servers = std::max(type->wiring.servers, 1U);
    device.chips = *chips;
    device.logicalCore = logicalCore == 0 ? most : logicalCore;
    device.coresPerChip = std::max(*cores / device.logicalCore, 1U);
    device.cores = device.chips * device.coresPerChip;
    // Inf1's cores share the chip's memory; elsewhere each stack serves the cores next to it.
    const std::uint32_t stacks =
        chip->core == "NeuronCore-v1" ? 1 : chip->figures.count("memory_stacks").value_or(1);
    device.stackMemory = Bytes(memory->count() / stacks);
    device.coresPerStack = std::max(device.coresPerChip / stacks, 1U);
    device.hostMemory = type->figures.capacity("host_memory").value_or(Bytes());
    device.flopsPerCore = flops / device.coresPerChip;
    device.fp8Gain = std::max(compute(chip->figures, "fp8") / flops, 1.0);
    device.bandwidthPerCore = BytesPerSecond(rate->value() / device.coresPerChip);
    const auto network = type->figures.rate("efa").value_or(BytesPerSecond());
    device.networkPerCore = BytesPerSecond(network.value() / device.cores);
    device.leavesInstance = type->figures.find("multi_node") == nullptr && device.family != "Inf1";
    device.wires = std::make_shared<const WireTimes>(catalog, type, device.logicalCore);
    return device;
}

} // namespace atlas
