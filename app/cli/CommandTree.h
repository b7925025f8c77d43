#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace CLI { // NOLINT(readability-identifier-naming): the name that CLI11 has
class App;
} // namespace CLI

namespace atlas::app {

/// An option as the command line describes it.
struct OptionText {
    std::vector<std::string> names; ///< "-o", "--output"
    std::string type; ///< "FILE"; empty: it takes no value
    std::string help;

    [[nodiscard]] bool takesValue() const { return !type.empty(); }
    [[nodiscard]] bool hasName(std::string_view name) const;
};

/// The words that a command takes.
struct ArgumentText {
    std::string name; ///< "TARGET", "A B"
    std::string help;
};

/// A command with everything that its help says, free of the parser.
struct CommandText {
    std::string name; ///< "export"; of the program "neuron-atlas"
    std::string summary;
    std::string usage; ///< the lines of usage, without the word
    std::vector<ArgumentText> arguments;
    std::vector<OptionText> options;
    std::vector<CommandText> commands; ///< kinds of the command, such as `simulate collective`
    std::string footer; ///< remarks and examples

    [[nodiscard]] const OptionText* option(std::string_view word) const; ///< null: there is none
    [[nodiscard]] const CommandText* command(std::string_view word) const;
};

/// What the parser knows of itself: manual and completions are written from it.
[[nodiscard]] CommandText describeTree(const CLI::App& program);

/// The words that a help text lists: of "Only these of neuronlink, pcie; or none" and of "overview,
/// plain or dark [overview]" each word of the list. Empty where it lists none.
[[nodiscard]] std::vector<std::string> listedWords(std::string_view help);

} // namespace atlas::app
