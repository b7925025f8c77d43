#include "app/cli/Manual.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace atlas::app {

namespace {

constexpr std::string_view description =
    R"(Without a command the window opens. It draws machines with AWS Inferentia and Trainium chips: chips,
NeuronLinks, host and network, down to the engines and memories of a NeuronCore, with the source of
every figure. A TARGET is a name of the catalogue (see `list`), a notation such as `torus:4x4`, or an
address of a place in one, such as `trn1.32xlarge/chip:5/core:1/psum`.
Commands need no display. Results go to stdout, messages to stderr.)";

constexpr std::string_view ending =
    R"(.SH EXIT STATUS
.TP
.B 0
done
.TP
.B 1
failed; stderr says where, what was expected and what was found
.TP
.B 2
wrong usage
.SH ENVIRONMENT
.TP
.BR DISPLAY ", " WAYLAND_DISPLAY
Where the window opens.
.TP
.B LANG
The language of the window at its first start, English or German. Commands speak English.
.TP
.B XDG_CONFIG_HOME
Where settings are kept, by default
.IR ~/.config .
.SH FILES
.TP
.I ~/.config/Neuron Atlas/neuron\-atlas.conf
What the window remembers.
.TP
.I ~/.local/share/Neuron Atlas/neuron\-atlas/translations
Languages that were added,
.IR neuron\-atlas_*.qm .
.SH COPYRIGHT
Binaries follow the GNU General Public License, version 3, as Qt Charts does.
AWS, Inferentia, Trainium and Neuron are trademarks of Amazon.com, Inc.; this program is not Amazon's.
)";

/// Text that roff leaves as it is. Hyphens are those of commands: they can be copied.
std::string literal(std::string_view text)
{
    std::string out;
    for (const char letter : text) {
        if (letter == '\\')
            out += "\\e";
        else if (letter == '-')
            out += "\\-";
        else
            out += letter;
    }
    // A line must not begin like a request.
    if (out.starts_with('.') || out.starts_with('\''))
        out.insert(0, "\\&");
    return out;
}

/// Sentences in which `words` are commands: set in bold.
std::string prose(std::string_view text)
{
    std::string out;
    bool bold = false;
    for (const char letter : text) {
        if (letter == '`') {
            out += bold ? "\\fR" : "\\fB";
            bold = !bold;
        } else if (letter == '\\') {
            out += "\\e";
        } else if (letter == '-') {
            out += "\\-";
        } else {
            out += letter;
        }
    }
    return out;
}

/// One sentence or more of a paragraph of their own.
std::string paragraph(std::string_view text)
{
    return fmt::format(".PP\n{}\n", prose(text));
}

/// "-o, --output FILE" with its meaning below.
std::string optionText(const OptionText& option)
{
    std::string names;
    for (const std::string& name : option.names)
        names += fmt::format("{}\\fB{}\\fR", names.empty() ? "" : ", ", literal(name));
    if (option.takesValue())
        names += fmt::format(" \\fI{}\\fR", literal(option.type));
    return fmt::format(".TP\n{}\n{}\n", names, prose(option.help));
}

/// Remarks as paragraphs, the indented lines below "Examples:" as they are typed.
std::string footerText(std::string_view footer)
{
    std::string out;
    bool examples = false;
    while (!footer.empty()) {
        const std::size_t end = std::min(footer.find('\n'), footer.size());
        const std::string_view line = footer.substr(0, end);
        footer.remove_prefix(std::min(end + 1, footer.size()));
        const bool example = line.starts_with("  ");
        if (example && !examples)
            out += ".PP\n.EX\n";
        if (!example && examples)
            out += ".EE\n";
        examples = example;
        if (example)
            out += literal(line) + "\n";
        else if (!line.empty() && line != "Examples:")
            out += paragraph(line);
    }
    return examples ? out + ".EE\n" : out;
}

std::string argumentsAndOptions(const CommandText& command)
{
    std::string out;
    for (const ArgumentText& argument : command.arguments)
        out += fmt::format(".TP\n.I {}\n{}\n", literal(argument.name), prose(argument.help));
    for (const OptionText& option : command.options) {
        if (!option.hasName("--help"))
            out += optionText(option);
    }
    return out;
}

/// The command's section, then those of its kinds.
// NOLINTNEXTLINE(misc-no-recursion): a command has kinds, a kind has none
std::string commandText(const CommandText& command)
{
    std::string out = fmt::format(".SS {}\n", literal(command.usage));
    out += fmt::format("{}.\n", prose(command.summary));
    // A command with kinds shows their options and examples.
    if (command.commands.empty())
        out += argumentsAndOptions(command) + footerText(command.footer);
    for (const CommandText& kind : command.commands)
        out += commandText(kind);
    return out;
}

} // namespace

std::string manualPage(const CommandText& program, std::string_view version)
{
    std::string out = fmt::format(
        ".TH NEURON\\-ATLAS 1 \"\" \"Neuron Atlas {}\" \"User Commands\"\n", literal(version));
    out += ".SH NAME\nneuron\\-atlas \\- atlas of AWS Neuron hardware: machines, links, chips, "
           "simulations\n";
    out += ".SH SYNOPSIS\n.B neuron\\-atlas\n.RI [ TARGET ]\n.br\n.B neuron\\-atlas\n.I COMMAND\n"
           ".RI [ ARGUMENTS... ]\n.RI [ OPTIONS ]\n";
    out += fmt::format(".SH DESCRIPTION\n{}\n", prose(description));
    out += fmt::format(".SH OPTIONS\n{}", argumentsAndOptions(program));
    out += ".SH COMMANDS\nEach command explains itself with\n.BR \\-\\-help .\n";
    for (const CommandText& command : program.commands)
        out += commandText(command);
    out += fmt::format(".SH EXAMPLES\n{}", footerText(program.footer));
    return out + std::string(ending);
}

} // namespace atlas::app
