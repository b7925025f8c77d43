#include "app/cli/HelpFormatter.h"

#include "app/cli/ReferenceOptions.h"
#include "app/cli/ShellOptions.h"
#include "app/cli/SimulateOptions.h"
#include "app/cli/TileOptions.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string_view>
#include <utility>

namespace atlas::app {

namespace {

/// What follows the program's name, by command.
constexpr auto usages = std::to_array<std::pair<std::string_view, std::string_view>>(
    {{"list", "list [OPTIONS]"},
     {"show", "show TARGET [OPTIONS]"},
     {"path", "path TARGET A B [OPTIONS]"},
     {"compare", "compare A B ... [OPTIONS]"},
     {"hierarchy", "hierarchy CHIP|MACHINE [OPTIONS]"},
     {"export", "export TARGET -o FILE [OPTIONS]"},
     {"search", "search WORDS... [OPTIONS]"},
     {"explain", "explain TERM [OPTIONS]"},
     {"advise", "advise [MODEL] [OPTIONS]"},
     {"fit", "fit [MODEL --instance NAME] [OPTIONS]"},
     {"plan", "plan MODEL [OPTIONS]"}});

std::string_view usageOf(std::string_view command)
{
    const auto* const found =
        std::ranges::find(usages, command, &std::pair<std::string_view, std::string_view>::first);
    if (found != usages.end())
        return found->second;
    if (const std::string_view simulate = simulateUsage(command); !simulate.empty())
        return simulate;
    if (const std::string_view tile = tileUsage(command); !tile.empty())
        return tile;
    if (const std::string_view shell = shellUsage(command); !shell.empty())
        return shell;
    return referenceUsage(command);
}

} // namespace

HelpFormatter::HelpFormatter()
{
    constexpr std::size_t column = 26;
    label("Positionals", "Arguments");
    label("Subcommands", "Commands");
    column_width(column);
}

std::string HelpFormatter::make_usage(const CLI::App* command, std::string /*name*/) const
{
    const std::string_view usage = usageOf(command->get_name());
    return usage.empty() ? "Usage: neuron-atlas [TARGET]\n       neuron-atlas COMMAND ...\n"
                         : fmt::format("Usage: neuron-atlas {}\n", usage);
}

} // namespace atlas::app
