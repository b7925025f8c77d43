#include "app/cli/ExportOptions.h"

#include "app/cli/OptionAdder.h"
#include "app/cli/Values.h"
#include "views/export/PictureExport.h"

namespace atlas::app {

CLI::App& addExport(CLI::App& program, ExportTexts& texts)
{
    CLI::App* const command =
        program.add_subcommand("export", "Save a machine's diagram as PNG, SVG or PDF");
    command->add_option("TARGET", texts.words, targetHelp)->type_name("");
    const auto option = optionAdder(*command);
    option("-o,--output", texts.file, "FILE", "The picture; .png, .svg or .pdf decides the format");
    option("--theme", texts.theme, "NAME", "overview, plain, dark, print or contrast [overview]");
    option(
        "--scale", texts.scale, "N", "Pixels per unit of the diagram [1, less for huge machines]");
    option("--width", texts.width, "N", "The width of the picture in pixels, instead of a scale");
    option(
        "--layers",
        texts.layers,
        "NAMES",
        "Only these of neuronlink, pcie, network, numa, labels, bandwidth; or none");
    option("--region", texts.region, "CHIPS", "Only the part around these chips, such as 0,1,4-6");
    option(
        "--lnc", texts.lnc, "1|2", "NeuronCores of a logical core, on Trainium2 and Trainium3 [2]");
    command->add_flag("--transparent", texts.transparent, "Leave the background out");
    command->add_flag("--no-title", texts.noTitle, "Leave the title out");
    command->add_flag("--no-legend", texts.noLegend, "Leave the legend out");
    command->footer(
        "No display is needed.\n\n"
        "A session (.atlas) is exported as it looks: its machine or run, theme and layers.\n\n"
        "Examples:\n"
        "  neuron-atlas export trn1.32xlarge -o trn1.png --scale 2\n"
        "  neuron-atlas export inf2.48xlarge -o ring.svg --theme dark\n"
        "  neuron-atlas export trn2.48xlarge/chip:5 -o chip.svg --lnc 1\n"
        "  neuron-atlas export torus:8x8 -o torus.pdf --layers neuronlink,labels\n");
    return *command;
}

Result<ExportOptions> finishExport(const ExportTexts& texts)
{
    if (texts.words.empty())
        return missingTarget("export");
    if (texts.file.empty())
        return usage("export", "the file to write is expected: -o FILE, such as -o picture.svg");
    if (const auto format = views::formatOf(QString::fromStdString(texts.file)); !format)
        return std::unexpected(format.error());
    ExportOptions result;
    result.target = joined(texts.words);
    result.file = texts.file;
    result.transparent = texts.transparent;
    result.title = !texts.noTitle;
    result.legend = !texts.noLegend;
    const auto read =
        [](const std::optional<std::string>& text, auto parse, auto& value) -> Result<void> {
        if (!text)
            return {};
        auto parsed = parse(*text);
        if (!parsed)
            return std::unexpected(parsed.error());
        value = *parsed;
        return {};
    };
    for (const Result<void>& part :
         {read(texts.theme, parseTheme, result.theme),
          read(texts.layers, parseLayers, result.layers),
          read(texts.scale, parseScale, result.scale),
          read(texts.width, parseWidth, result.width),
          read(texts.region, parseChips, result.region),
          read(texts.lnc, parseLnc, result.lnc)}) {
        if (!part)
            return std::unexpected(part.error());
    }
    if (result.scale && result.width)
        return usage("export", "--scale and --width exclude each other; one of them is enough");
    return result;
}

} // namespace atlas::app
