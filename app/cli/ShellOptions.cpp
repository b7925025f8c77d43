#include "app/cli/ShellOptions.h"

#include "app/cli/Manual.h"

#include <CLI/CLI.hpp>

namespace atlas::app {

void addShellCommands(CLI::App& program, ShellTexts& texts)
{
    CLI::App& completion = *program.add_subcommand(
        "completion", "Print a script by which a shell completes what is typed");
    completion.add_option("SHELL", texts.words, "bash, zsh or fish")->type_name("");
    completion.footer("The Debian package has installed them.\n\n"
                      "Examples:\n"
                      "  source <(neuron-atlas completion bash)\n"
                      "  neuron-atlas completion zsh > ~/.zfunc/_neuron-atlas\n"
                      "  neuron-atlas completion fish | source\n");
    CLI::App& manual = *program.add_subcommand("manual", "Print the manual as a page for man");
    manual.footer("Examples:\n"
                  "  neuron-atlas manual | man -l -\n");
}

std::string_view shellUsage(std::string_view command)
{
    if (command == "completion")
        return "completion SHELL";
    if (command == "manual")
        return "manual";
    return {};
}

std::optional<Result<std::string>>
shellText(std::string_view command, const CLI::App& program, const ShellTexts& texts)
{
    if (command == "manual")
        return manualPage(describeTree(program), ATLAS_VERSION);
    if (command != "completion")
        return std::nullopt;
    if (texts.words.size() > 1)
        return std::unexpected(
            Problem{"completion", "one shell at a time is expected: bash, zsh or fish"});
    return completionScript(texts.words.empty() ? std::string() : texts.words.front());
}

std::optional<std::vector<std::string>> questionOfShell(std::span<const char* const> arguments)
{
    constexpr std::size_t from = 3;
    if (arguments.size() < from || arguments[1] != std::string_view("complete")
        || arguments[2] != std::string_view("--"))
        return std::nullopt;
    return std::vector<std::string>(
        arguments.begin() + static_cast<std::ptrdiff_t>(from), arguments.end());
}

} // namespace atlas::app
