#include "model/parts/Address.h"

#include <charconv>
#include <fmt/format.h>

namespace atlas {

namespace {

constexpr std::string_view chipMark = "/chip:";

} // namespace

AddressText splitAddress(std::string_view text)
{
    const std::size_t at = text.find(chipMark);
    if (at == std::string_view::npos || at == 0)
        return {std::string(text), std::nullopt, {}};
    const std::string_view rest = text.substr(at + chipMark.size());
    const std::size_t slash = rest.find('/');
    return {
        std::string(text.substr(0, at)),
        std::string(rest.substr(0, slash)),
        slash == std::string_view::npos ? std::string() : std::string(rest.substr(slash + 1))};
}

FoundPlace findPlace(const Topology& topology, const Assembly* inside, const AddressText& address)
{
    if (!address.chip)
        return {};
    std::uint32_t chip = 0;
    const char* const end = address.chip->data() + address.chip->size();
    const auto parsed = std::from_chars(address.chip->data(), end, chip);
    if (parsed.ec != std::errc() || parsed.ptr != end || chip >= topology.chipCount())
        return {
            {},
            fmt::format(
                "there is no chip “{}” in {}: its chips have the numbers 0 to {}",
                *address.chip,
                topology.title(),
                topology.chipCount() - 1)};
    FoundPlace found{{VertexId{chip}, {}}, {}};
    if (address.part.empty())
        return found;
    if (inside == nullptr) {
        found.missing = "what is inside these chips is not documented";
        return found;
    }
    FoundPart part = findPart(*inside, address.part);
    found.place.part = std::move(part.path);
    found.missing = std::move(part.missing);
    return found;
}

std::string addressOf(std::string_view target, const Assembly* inside, const MachinePlace& place)
{
    std::string address(target);
    if (!place.chip)
        return address;
    address += fmt::format("{}{}", chipMark, place.chip->index);
    if (inside != nullptr && !place.part.empty())
        address += "/" + addressOf(*inside, place.part);
    return address;
}

std::shared_ptr<const Assembly> assembleChip(const Catalog& catalog, const Topology& topology)
{
    auto type = topology.chipType();
    if (!type)
        return nullptr;
    auto core = catalog.findCore(type->core);
    return assemble(std::move(type), std::move(core));
}

} // namespace atlas
