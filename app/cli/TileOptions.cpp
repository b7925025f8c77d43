#include "app/cli/TileOptions.h"

#include "app/cli/OptionAdder.h"
#include "app/cli/Values.h"

#include <array>
#include <charconv>
#include <fmt/format.h>

namespace atlas::app {

namespace {

constexpr const char* typeHelp =
    "Type of the inputs: bf16, fp16, tf32, fp32, fp8, mxfp8 or mxfp4, where the NeuronCore has it";
constexpr const char* fusedHelp =
    "What follows on the NeuronCore: none, activation, layer-norm, attention or causal-attention "
    "(M queries, K elements of a head, N keys) [none]";

void addMatmul(CLI::App& program, TileTexts& texts, const std::function<void(CLI::App&)>& common)
{
    CLI::App& command = *program.add_subcommand(
        "matmul",
        "Simulate a matrix product on a NeuronCore, tile by tile, and say what limits it");
    command
        .add_option("M K N", texts.words, "The matrices are M x K and K x N; each up to 1,048,576")
        ->type_name("");
    const auto option = optionAdder(command);
    option("--core", texts.core, "NAME", "A NeuronCore such as v2, v3 or v4 [v2]");
    option("--dtype", texts.type, "TYPE", typeHelp);
    option("--tile", texts.tile, "MxKxN", "What one instruction multiplies [the largest]");
    option("--block", texts.block, "MxKxN", "Tiles that the SBUF holds at once [the best]");
    option("--buffers", texts.buffers, "N", "Of each block, and PSUM banks: 1 to 8 [2]");
    option("--fused", texts.fused, "WHAT", fusedHelp);
    option("--trace", texts.trace, "FILE", "Write a trace for Perfetto or Chrome");
    option(
        "--picture",
        texts.picture,
        "FILE",
        "Draw engines and memories over time: .png, .svg, .csv");
    option("--theme", texts.theme, "NAME", "Of the picture [overview]");
    command.add_flag("--compare", texts.compare, "Also run other tiles, blocks and buffers");
    command.add_flag("--json", texts.json, "Print JSON");
    common(command);
    command.footer("Examples:\n"
                   "  neuron-atlas matmul 4096 4096 4096\n"
                   "  neuron-atlas matmul 8192 8192 8192 --core v3 --dtype fp8 --compare\n"
                   "  neuron-atlas matmul 2048 2048 2048 --tile 128x128x256 --buffers 1 --json\n"
                   "  neuron-atlas matmul 4096 128 4096 --fused attention --trace attention.json\n"
                   "  neuron-atlas matmul 2048 2048 2048 --picture gantt.svg --theme dark\n");
}

void addRoofline(CLI::App& program, TileTexts& texts, const std::function<void(CLI::App&)>& common)
{
    CLI::App& command = *program.add_subcommand(
        "roofline", "Print peak rates, memory bandwidths and where they meet, with sources");
    command
        .add_option(
            "TARGET",
            texts.words,
            "A NeuronCore such as v3, a chip such as Trainium2, or a machine of the catalogue")
        ->type_name("");
    const auto option = optionAdder(command);
    option("--dtype", texts.type, "TYPE", typeHelp);
    option("--lnc", texts.lnc, "N", "One logical NeuronCore of 1 or 2 instead of the whole target");
    command.add_option("--matmul", texts.matmul, "Operations of a layer as points")
        ->type_name("M K N")
        ->expected(3);
    option("--fused", texts.fused, "WHAT", "Of that layer: activation, layer-norm, attention...");
    command.add_flag("--json", texts.json, "Print JSON");
    common(command);
    command.footer(
        "Examples:\n"
        "  neuron-atlas roofline Trainium2\n"
        "  neuron-atlas roofline trn2.48xlarge --dtype fp8 --lnc 2\n"
        "  neuron-atlas roofline v2 --matmul 4096 4096 4096 --fused layer-norm --json\n");
}

Result<std::uint64_t> readSize(const char* axis, std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc() && end == text.data() + text.size() && value >= 1
        && value <= mostOfAxis)
        return value;
    return usage(
        axis,
        fmt::format(
            "“{}” is no size of a matrix; a whole number from 1 to {} is expected, such as 4096",
            text,
            mostOfAxis));
}

Result<void> readSizes(const std::vector<std::string>& words, MatmulRequest& request)
{
    const std::array<std::pair<const char*, std::uint64_t*>, 3> axes = {
        {{"M", &request.m}, {"K", &request.k}, {"N", &request.n}}};
    for (std::size_t i = 0; i < axes.size(); ++i) {
        const auto size = readSize(axes[i].first, words[i]);
        if (!size)
            return std::unexpected(size.error());
        *axes[i].second = *size;
    }
    return {};
}

/// Reads a text that was given; its problem gets the option's name.
template<typename Parse, typename Value>
Result<void>
read(std::string_view option, const std::optional<std::string>& text, Parse parse, Value& value)
{
    if (!text)
        return {};
    auto parsed = parse(*text);
    if (!parsed)
        return usage(option, parsed.error().what);
    value = *std::move(parsed);
    return {};
}

Result<void> readRequest(const TileTexts& texts, MatmulRequest& request)
{
    if (auto type = read("--dtype", texts.type, readOperandType, request.type); !type)
        return type;
    if (auto tile = read("--tile", texts.tile, readTileShape, request.tile); !tile)
        return tile;
    if (auto block = read("--block", texts.block, readBlockShape, request.block); !block)
        return block;
    const auto buffers = [](std::string_view text) { return parseCount(text, mostBuffers); };
    if (auto count = read("--buffers", texts.buffers, buffers, request.buffers); !count)
        return count;
    return read("--fused", texts.fused, readFusion, request.fusion);
}

Result<MatmulOptions> finishMatmul(const TileTexts& texts)
{
    if (texts.words.size() != 3)
        return usage("matmul", "three sizes M, K and N are expected, such as 4096 4096 4096");
    MatmulOptions options{
        .request = {},
        .compare = texts.compare,
        .json = texts.json,
        .trace = texts.trace,
        .picture = texts.picture};
    if (const auto theme = read("--theme", texts.theme, parseTheme, options.theme); !theme)
        return std::unexpected(theme.error());
    if (texts.core)
        options.core = *texts.core;
    if (const auto sizes = readSizes(texts.words, options.request); !sizes)
        return std::unexpected(sizes.error());
    if (const auto request = readRequest(texts, options.request); !request)
        return std::unexpected(request.error());
    return options;
}

Result<RooflineOptions> finishRoofline(const TileTexts& texts)
{
    if (texts.words.size() != 1)
        return usage(
            "roofline",
            "one NeuronCore, chip or machine is expected, such as v2, Trainium2 or trn1.32xlarge");
    RooflineOptions options{
        .query = {.target = texts.words.front(), .type = {}, .lnc = {}}, .json = texts.json};
    if (auto type = read("--dtype", texts.type, readOperandType, options.query.type); !type)
        return std::unexpected(type.error());
    if (auto lnc = read("--lnc", texts.lnc, parseLnc, options.query.lnc); !lnc)
        return std::unexpected(lnc.error());
    if (texts.matmul.empty() && texts.fused)
        return usage("--fused", "it says what follows a matmul; --matmul M K N is missing");
    if (texts.matmul.empty())
        return options;
    MatmulRequest layer;
    if (const auto sizes = readSizes(texts.matmul, layer); !sizes)
        return std::unexpected(sizes.error());
    if (const auto request = readRequest(texts, layer); !request)
        return std::unexpected(request.error());
    options.layer = layer;
    return options;
}

} // namespace

void addTileCommands(
    CLI::App& program, TileTexts& texts, const std::function<void(CLI::App&)>& common)
{
    addMatmul(program, texts, common);
    addRoofline(program, texts, common);
}

std::string_view tileUsage(std::string_view command)
{
    if (command == "matmul")
        return "matmul M K N [OPTIONS]";
    if (command == "roofline")
        return "roofline TARGET [OPTIONS]";
    return {};
}

Result<TileOptions> finishTile(std::string_view command, const TileTexts& texts)
{
    if (command == "matmul")
        return finishMatmul(texts);
    return finishRoofline(texts);
}

} // namespace atlas::app
