#include "model/catalog/InstanceReader.h"

#include "model/catalog/FigureReader.h"

#include <fmt/format.h>

namespace atlas {

namespace {

EntryKind readEntryKind(const ObjectReader& object)
{
    const std::string word = object.text("kind");
    if (word == "ultraserver") {
        return EntryKind::UltraServer;
    }
    if (!word.empty() && word != "instance") {
        object.report(
            "kind",
            fmt::format("expected “instance” or “ultraserver”, found {}", quotedShort(word)));
    }
    return EntryKind::Instance;
}

/// The figure "chips" counts what the wiring joins.
void checkChipCount(ReadContext context, const InstanceType& instance)
{
    const std::uint64_t wired = instance.wiring.shape.chipCount() * instance.wiring.servers;
    const auto stated = instance.figures.count("chips");
    if (!stated) {
        context.problems.add(
            context.place, "expected a figure “chips” with the number of chips, found none");
    } else if (*stated != wired) {
        context.problems.add(
            context.place,
            fmt::format(
                "the figure “chips” says {}, but the wiring {} on {} {} has {}",
                *stated,
                toString(instance.wiring.shape),
                instance.wiring.servers,
                instance.wiring.servers == 1 ? "server" : "servers",
                wired));
    }
}

} // namespace

InstanceType readInstance(
    std::string_view name,
    const JsonNode& node,
    ReadContext context,
    const std::vector<FigureDefinition>& definitions)
{
    const ObjectReader object(
        node, context, {"title", "family", "kind", "chip", "figures", "wiring", "host"});
    InstanceType instance;
    instance.name = name;
    instance.title = name;
    if (!object.isObject()) {
        return instance;
    }
    if (object.has("title")) {
        instance.title = object.text("title");
    }
    instance.family = object.requiredText("family");
    instance.kind = readEntryKind(object);
    instance.chip = object.requiredText("chip");
    const auto within = [&](const Place& place) {
        return ReadContext{.place = place, .problems = context.problems};
    };
    if (const JsonNode* const figures = object.find("figures")) {
        instance.figures = readFigures(*figures, within(object.at("figures")), definitions);
    }
    if (const JsonNode* const wiring = object.find("wiring")) {
        instance.wiring = readWiring(*wiring, within(object.at("wiring")), instance.figures);
    }
    const JsonNode* const host = object.find("host");
    instance.host = host == nullptr
        ? plainHost(static_cast<std::uint32_t>(instance.wiring.shape.chipCount()))
        : readHost(*host, within(object.at("host")), instance);
    checkChipCount(context, instance);
    return instance;
}

} // namespace atlas
