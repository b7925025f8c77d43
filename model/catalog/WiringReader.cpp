#include "model/catalog/InstanceReader.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace atlas {

namespace {

constexpr std::uint32_t highestSwitchLevel = 8;

/// The key of a figure with a bandwidth of this instance; empty when absent.
std::string readLinkFigure(const ObjectReader& object, std::string_view key, const Figures& figures)
{
    std::string figure = object.text(key);
    if (figure.empty() || figures.rate(figure)) {
        return figure;
    }
    std::vector<std::string> rates;
    for (const Figure& known : figures.all()) {
        if (figures.rate(known.key)) {
            rates.push_back(known.key);
        }
    }
    object.report(
        key,
        fmt::format(
            "{} is no bandwidth among the figures of this entry{}",
            quotedShort(figure),
            hint(figure, rates)));
    return {};
}

Shape readShape(const ObjectReader& object)
{
    const std::string text = object.requiredText("shape");
    if (text.empty()) {
        return {};
    }
    const Result<Shape> shape = parseShape(text);
    if (!shape) {
        object.report("shape", shape.error().what);
        return {};
    }
    return *shape;
}

std::uint32_t readServers(const ObjectReader& object, const Shape& shape)
{
    const std::uint64_t most = maximumChips / shape.chipCount();
    const std::uint32_t servers =
        object.whole("servers", static_cast<std::uint32_t>(most)).value_or(1);
    if (servers == 0) {
        object.report("servers", "expected at least 1 server, found 0");
    }
    return std::max(servers, 1U);
}

SwitchDomain
readSwitch(const JsonNode& node, ReadContext context, std::uint32_t servers, const Figures& figures)
{
    const ObjectReader object(node, context, {"name", "level", "servers", "link_figure"});
    SwitchDomain domain;
    if (!object.isObject()) {
        return domain;
    }
    domain.name = object.requiredText("name");
    domain.level = object.whole("level", highestSwitchLevel).value_or(1);
    domain.servers = object.distinctIndices("servers", servers);
    domain.linkFigure = readLinkFigure(object, "link_figure", figures);
    if (domain.servers.empty()) {
        object.report("servers", "expected a list of at least one server");
    }
    return domain;
}

std::vector<SwitchDomain> readSwitches(
    const ObjectReader& object, ReadContext context, std::uint32_t servers, const Figures& figures)
{
    std::vector<SwitchDomain> switches;
    const JsonNode::List* const nodes = object.list("switches");
    if (nodes == nullptr) {
        return switches;
    }
    std::set<std::string> names;
    const Place list = object.at("switches");
    for (std::size_t i = 0; i < nodes->size() && !context.problems.isFull(); ++i) {
        const Place place(&list, i);
        switches.push_back(readSwitch(
            (*nodes)[i], {.place = place, .problems = context.problems}, servers, figures));
        if (!names.insert(switches.back().name).second) {
            context.problems.add(
                place,
                fmt::format("another switch is named {}", quotedShort(switches.back().name)));
        }
    }
    return switches;
}

/// What only the whole wiring shows.
void checkWiring(const ObjectReader& object, const Wiring& wiring)
{
    const bool joined = wiring.shape.kind != ShapeKind::Single || wiring.ringAcrossServers
        || !wiring.switches.empty() || !wiring.directServers.empty()
        || !wiring.unconfirmedLinks.empty();
    if (joined && wiring.generation.empty()) {
        object.report(
            "generation", "the chips are joined: expected a text such as “NeuronLink-v2”");
    }
    if (joined && wiring.source.empty()) {
        object.report(
            "source", "the chips are joined: expected the document and section that say so");
    }
    if (wiring.ringAcrossServers && wiring.servers < 2) {
        object.report("ring_across_servers", "a ring across servers needs at least 2 servers");
    }
    if (!wiring.unconfirmedLinks.empty() && wiring.unconfirmedSource.empty()) {
        object.report(
            "unconfirmed_source",
            "expected the document and section that imply the unconfirmed links");
    }
}

} // namespace

Wiring readWiring(const JsonNode& node, ReadContext context, const Figures& figures)
{
    const ObjectReader object(
        node,
        context,
        {"generation",
         "shape",
         "servers",
         "ring_across_servers",
         "switches",
         "direct_servers",
         "unconfirmed_links",
         "unconfirmed_source",
         "link_figure",
         "across_figure",
         "source"});
    Wiring wiring;
    if (!object.isObject()) {
        return wiring;
    }
    wiring.generation = object.text("generation");
    wiring.shape = readShape(object);
    wiring.servers = readServers(object, wiring.shape);
    const auto chips = static_cast<std::uint32_t>(wiring.shape.chipCount());
    wiring.ringAcrossServers = object.flag("ring_across_servers");
    wiring.switches = readSwitches(object, context, wiring.servers, figures);
    wiring.directServers = object.distinctPairs("direct_servers", wiring.servers);
    wiring.unconfirmedLinks = object.distinctPairs("unconfirmed_links", chips);
    wiring.unconfirmedSource = object.text("unconfirmed_source");
    wiring.linkFigure = readLinkFigure(object, "link_figure", figures);
    wiring.acrossFigure = readLinkFigure(object, "across_figure", figures);
    wiring.source = object.text("source");
    checkWiring(object, wiring);
    return wiring;
}

} // namespace atlas
