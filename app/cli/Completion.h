#pragma once

#include "app/cli/CommandTree.h"
#include "model/support/Result.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace atlas::app {

/// What a shell may put in the place of a word that is being typed.
struct Candidate {
    std::string word;
    std::string help; ///< may be empty
    friend bool operator==(const Candidate&, const Candidate&) = default;
};

/// Names that only the catalogue and the data files know.
enum class NameKind : std::uint8_t {
    None,
    Machine, ///< names of machines
    Place, ///< of machines, and addresses in them
    Chip, ///< numbers of the chips of the machine that was named before
    ChipOrMachine,
    Subject, ///< machines, chips and NeuronCores
    Model,
    Term,
    Feature,
    Core,
    Engine,
};

/// What can follow on a command line, as far as its description says.
struct CompleteOptions {
    std::string word; ///< as far as it has been typed
    std::string before; ///< of "--owner=trn1" the part "--owner=", to put before names
    std::vector<std::string> arguments; ///< that the command was given before the word
    std::vector<Candidate> candidates; ///< commands, options and listed values
    NameKind names = NameKind::None; ///< further candidates
    bool files = false; ///< any file
    bool folders = false; ///< any folder
};

/// What may stand in the place of the last of the words, which follow the program's name.
[[nodiscard]] CompleteOptions
whatFollows(const CommandText& program, std::span<const std::string> words);

/// The names of the shells: bash, zsh, fish.
[[nodiscard]] std::span<const std::string> shellNames();

/// The script that makes a shell ask the program what can follow.
[[nodiscard]] Result<std::string> completionScript(std::string_view shell);

} // namespace atlas::app
