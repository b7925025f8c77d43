#include "app/cli/PresentOptions.h"

#include "app/cli/OptionAdder.h"
#include "app/cli/Values.h"
#include "model/story/StoryFile.h"
#include "model/support/NearestNames.h"

#include <charconv>
#include <filesystem>
#include <fmt/format.h>

namespace atlas::app {

namespace {

/// Two numbers with something between them; one number twice.
std::optional<std::pair<std::uint32_t, std::uint32_t>>
twoNumbers(std::string_view text, char between)
{
    const auto read = [](std::string_view part) -> std::optional<std::uint32_t> {
        std::uint32_t value = 0;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), value);
        if (error != std::errc() || end != part.data() + part.size() || value == 0)
            return std::nullopt;
        return value;
    };
    const std::size_t at = text.find(between);
    const auto first = read(text.substr(0, at));
    const auto second = at == std::string_view::npos ? first : read(text.substr(at + 1));
    if (!first || !second)
        return std::nullopt;
    return std::pair(*first, *second);
}

Result<PresentForm> formOf(const PresentTexts& texts)
{
    const std::string extension = std::filesystem::path(texts.file).extension().string();
    if (texts.handout && extension != ".pdf")
        return usage("present", "a handout is a PDF file: --export handout.pdf");
    if (extension == ".pdf")
        return texts.handout ? PresentForm::Handout : PresentForm::Pdf;
    if (extension == ".html" || extension == ".htm")
        return PresentForm::Html;
    if (extension.empty())
        return PresentForm::Images;
    return usage(
        "present",
        fmt::format(
            "“{}” is none of the forms of a talk; a .pdf or .html file is expected, or a folder "
            "without extension for PNG files",
            texts.file));
}

} // namespace

CLI::App& addPresent(CLI::App& program, PresentTexts& texts)
{
    CLI::App* const command = program.add_subcommand(
        "present", "Give a talk written in Markdown, or a tour; check it, or save its pages");
    command
        ->add_option("STORY", texts.words, "A Markdown file, or a tour (a wrong name lists them)")
        ->type_name("");
    const auto option = optionAdder(*command);
    command->add_flag("--check", texts.check, "Say what is wrong with it, by line and column");
    option(
        "--export",
        texts.file,
        "FILE",
        "Save it: .pdf, .html, or a folder for PNG files, one a step");
    command->add_flag("--handout", texts.handout, "A PDF on paper: slides with their notes");
    option(
        "--slides",
        texts.slides,
        "M-N",
        "Only these slides, such as 2-5; a talk begins there [all]");
    option("--size", texts.size, "WxH", "Of PNG files, in pixels [1080 high]");
    option("--theme", texts.theme, "NAME", "dark, light or another palette [the story's own]");
    command->add_flag("--windowed", texts.windowed, "Not on the whole screen");
    command->footer("Checking and saving need no display. In the talk, ? shows the keys.\n\n"
                    "Examples:\n"
                    "  neuron-atlas present talk.md\n"
                    "  neuron-atlas present talk.md --check\n"
                    "  neuron-atlas present trn1 --export trn1.pdf\n"
                    "  neuron-atlas present talk.md --export talk.html --slides 2-5\n"
                    "  neuron-atlas present talk.md --export pages --size 3840x2160\n");
    return *command;
}

Result<PresentOptions> finishPresent(const PresentTexts& texts)
{
    if (texts.words.size() != 1) {
        std::vector<std::string> names;
        for (const Tour& tour : builtInTours())
            names.push_back(tour.name);
        return usage(
            "present",
            fmt::format(
                "one story is expected: a Markdown file, or a tour: {}", alternatives(names)));
    }
    PresentOptions result{.story = texts.words.front(), .check = texts.check, .file = texts.file};
    result.windowed = texts.windowed;
    if (!texts.file.empty()) {
        const auto form = formOf(texts);
        if (!form)
            return std::unexpected(form.error());
        result.form = *form;
    }
    if (texts.slides) {
        const auto range = twoNumbers(*texts.slides, '-');
        if (!range || range->first > range->second)
            return std::unexpected(Problem{
                "--slides",
                fmt::format(
                    "“{}” is no range of slides; numbers such as 2-5 are expected",
                    *texts.slides)});
        result.slides = *range;
    }
    if (texts.size) {
        result.size = twoNumbers(*texts.size, 'x');
        if (!result.size)
            return std::unexpected(Problem{
                "--size",
                fmt::format(
                    "“{}” is no size; pixels such as 1920x1080 are expected", *texts.size)});
    }
    if (texts.theme) {
        const auto theme = parseTheme(*texts.theme == "light" ? "overview" : *texts.theme);
        if (!theme)
            return std::unexpected(theme.error());
        result.theme = *theme;
    }
    return result;
}

} // namespace atlas::app
