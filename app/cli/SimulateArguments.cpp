#include "app/cli/OptionAdder.h"
#include "app/cli/SimulateOptions.h"

#include <array>

namespace atlas::app {

namespace {

constexpr const char* targetHelp =
    "A machine: a catalogue name such as trn1.32xlarge, or a notation such as torus:16x16";

const std::array<std::string, 3>& kinds()
{
    static const std::array<std::string, 3> names = {"collective", "pattern", "flows"};
    return names;
}

using AddOption = std::function<void(CLI::App&)>;

void addLinks(CLI::App& command, SimulateTexts& texts)
{
    const auto option = optionAdder(command);
    option(
        "--link-bandwidth",
        texts.linkBandwidth,
        "RATE",
        "Of links that no page documents, such as 100GB/s");
    option("--link-latency", texts.linkLatency, "TIME", "Of each link, such as 1us");
    option("--fail", texts.failed, "LINK", "A link that has failed, such as 3-7; may be repeated");
    option("--degrade", texts.degraded, "LINK", "A link with less bandwidth, such as 3-7=50%");
    option("--dead", texts.dead, "LIST", "Chips that are dead, such as 5,6");
}

void addCollective(CLI::App& simulate, SimulateTexts& texts, const AddOption& common)
{
    CLI::App& command = *simulate.add_subcommand(
        "collective", "How long a collective operation takes, and what limits it");
    command.add_option("TARGET", texts.words, targetHelp)->type_name("");
    const auto option = optionAdder(command);
    option(
        "--op",
        texts.operation,
        "NAME",
        "all-reduce, all-gather, reduce-scatter, all-to-all, broadcast, permute or send-receive");
    option("--size", texts.size, "SIZE", "Of the whole buffer, as nccom-test counts it: 1GiB");
    option("--ranks", texts.ranks, "N", "The first N ranks; over several instances N in all [all]");
    option("--devices", texts.devices, "LIST", "All ranks of these devices, such as 0-3");
    option("--plan", texts.plan, "PLAN", "Groups of a parallel plan, such as tp=8,dp=4");
    option("--over", texts.over, "AXIS", "Whose groups of the plan: tp, dp or pp [the first]");
    option(
        "--algorithm",
        texts.algorithm,
        "NAME",
        "auto, ring, torus, mesh, single-step-mesh, rdh, kangaring, hierarchical or flat-ring "
        "[auto]");
    option("--nodes", texts.nodes, "N", "Instances joined over EFA [1]");
    option("--oversubscription", texts.oversubscription, "R", "Of the EFA fabric [1: none]");
    option("--lnc", texts.lnc, "N", "NeuronCores in a logical one, 1 or 2 [2 where it can be]");
    command.add_flag(
        "--both-ways",
        texts.bothWays,
        "Rings use each wire in both directions [one: a ring is a directed cycle]");
    option("--sweep", texts.sweep, "RANGE", "Many sizes and algorithms: 1KiB:1GiB:x4");
    option(
        "--background",
        texts.background,
        "FLOW",
        "Other traffic, such as 0-5=1GiB or, from 2 ms on, 0-5=1GiB@2ms; may be repeated");
    option("--set", texts.constants, "KEY=VALUE", "Another constant, such as hop_latency=2us");
    addLinks(command, texts);
    option("--measured", texts.measured, "FILE", "Compare with nccom-test's table or JSON report");
    option(
        "--scenario",
        texts.scenario,
        "FILE",
        "Machine and request from a saved scenario; other options change it");
    option("--save-scenario", texts.saved, "FILE", "Save machine and request: scenario.atlas");
    option("--trace", texts.trace, "FILE", "Write a trace for Perfetto or Chrome");
    option("--picture", texts.picture, "FILE", "Draw a moment of the run: .png, .svg or .pdf");
    option("--at", texts.at, "WHEN", "Which moment, such as 56% or 6.2ms [50%]");
    option("--theme", texts.theme, "NAME", "Of the picture [overview]");
    command.add_flag("--json", texts.json, "Print JSON");
    command.add_flag("--csv", texts.csv, "Print comma-separated values");
    command.add_flag("--nccom", texts.nccom, "Print a table as nccom-test does");
    common(command);
    command.footer(
        "Examples:\n"
        "  neuron-atlas simulate collective trn1.32xlarge --op all-reduce --size 1GiB\n"
        "  neuron-atlas simulate collective trn1.32xlarge --op all-reduce --size 1GiB --fail 3-7\n"
        "  neuron-atlas simulate collective trn2.48xlarge --op all-gather --sweep 1KiB:1GiB:x4\n"
        "  neuron-atlas simulate collective trn2.48xlarge --op all-reduce --size 256MiB --nodes "
        "4\n"
        "  neuron-atlas simulate collective --scenario scenario.atlas --dead 5 --sweep "
        "1KiB:1GiB:x4\n");
}

void addPattern(CLI::App& simulate, SimulateTexts& texts, const AddOption& common)
{
    CLI::App& command =
        *simulate.add_subcommand("pattern", "How long a pattern of transfers takes");
    command.add_option("TARGET", texts.words, targetHelp)->type_name("");
    const auto option = optionAdder(command);
    option(
        "--pattern",
        texts.pattern,
        "NAME",
        "all-to-all, permutation, shift, incast, device-to-device, host-to-device or "
        "hosts-to-devices");
    option("--size", texts.size, "SIZE", "The bytes of each pair, such as 1MiB");
    option("--seed", texts.seed, "N", "Of the random permutation [1]");
    option("--source", texts.source, "CHIP", "Of device-to-device [0]");
    option("--target", texts.sink, "CHIP", "Of incast, device-to-device, host-to-device [0]");
    command.add_flag("--split", texts.split, "Split each pair over all shortest routes");
    addLinks(command, texts);
    command.add_flag("--json", texts.json, "Print JSON");
    common(command);
    command.footer(
        "Examples:\n"
        "  neuron-atlas simulate pattern trn1.32xlarge --pattern all-to-all --size 1MiB\n"
        "  neuron-atlas simulate pattern torus:16x16 --pattern permutation --size 64MiB \\\n"
        "      --link-bandwidth 100GB/s --seed 7\n");
}

void addFlows(CLI::App& simulate, SimulateTexts& texts, const AddOption& common)
{
    CLI::App& command = *simulate.add_subcommand("flows", "When each transfer of a table finishes");
    command.add_option("TARGET", texts.words, targetHelp)->type_name("");
    optionAdder(command)(
        "--from",
        texts.from,
        "FILE",
        "CSV with the columns source, target, bytes, start_s and perhaps route");
    addLinks(command, texts);
    command.add_flag("--json", texts.json, "Print JSON, with the finish of each transfer");
    common(command);
    command.footer("Examples:\n"
                   "  neuron-atlas simulate flows torus:4x4 --from transfers.csv \\\n"
                   "      --link-bandwidth 100GB/s --link-latency 1us --json\n");
}

} // namespace

void addSimulate(
    CLI::App& program, SimulateTexts& texts, const std::function<void(CLI::App&)>& common)
{
    CLI::App& simulate = *program.add_subcommand(
        "simulate", "Simulate collectives, patterns and tables of transfers over the links");
    addCollective(simulate, texts, common);
    addPattern(simulate, texts, common);
    addFlows(simulate, texts, common);
    simulate.footer(
        "Examples:\n"
        "  neuron-atlas simulate collective trn1.32xlarge --op all-reduce --size 1GiB\n"
        "  neuron-atlas simulate pattern torus:16x16 --pattern all-to-all --size 1MiB \\\n"
        "      --link-bandwidth 100GB/s\n\n"
        "`neuron-atlas simulate collective --help` explains its options.\n");
}

std::span<const std::string> simulationKinds()
{
    return kinds();
}

std::string_view simulateUsage(std::string_view command)
{
    if (command == "simulate")
        return "simulate collective|pattern|flows TARGET [OPTIONS]";
    if (command == "collective")
        return "simulate collective TARGET --op NAME --size SIZE [OPTIONS]";
    if (command == "pattern")
        return "simulate pattern TARGET --pattern NAME --size SIZE [OPTIONS]";
    if (command == "flows")
        return "simulate flows TARGET --from FILE [OPTIONS]";
    return {};
}

} // namespace atlas::app
