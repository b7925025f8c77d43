#include "app/cli/Completion.h"

#include <algorithm>
#include <array>

namespace atlas::app {

namespace {

/// Whose names an argument or an option takes.
struct Taker {
    std::string_view command; ///< empty: of every command
    std::string_view what; ///< of an argument its name, of an option its longest
    NameKind names = NameKind::None;
};

constexpr auto takers = std::to_array<Taker>(
    {{"", "TARGET", NameKind::Place},
     {"", "TARGET A B", NameKind::Place},
     {"roofline", "TARGET", NameKind::Subject},
     {"compare", "A B", NameKind::Subject},
     {"hierarchy", "NAME", NameKind::ChipOrMachine},
     {"", "MODEL", NameKind::Model},
     {"", "TERM", NameKind::Term},
     {"feature", "NAME", NameKind::Feature},
     {"", "CORE ENGINE", NameKind::Core},
     {"", "--owner", NameKind::Subject},
     {"", "--instance", NameKind::Machine}});

NameKind namesFor(std::string_view command, std::string_view what)
{
    NameKind found = NameKind::None;
    for (const Taker& taker : takers) {
        if (taker.what == what && (taker.command.empty() || taker.command == command))
            found = taker.names; // one that names the command stands behind
    }
    return found;
}

/// A place of the command line: the command that it is in, and what it was given so far.
struct Reached {
    const CommandText* command = nullptr;
    std::vector<std::string> arguments;
    const OptionText* open = nullptr; ///< the option whose value comes next
};

void step(Reached& at, const std::string& word)
{
    if (at.open != nullptr) {
        at.open = nullptr;
    } else if (word.starts_with('-')) {
        const OptionText* const option = at.command->option(word);
        at.open = option != nullptr && option->takesValue() ? option : nullptr;
    } else if (const CommandText* const next = at.command->command(word);
               next != nullptr && at.arguments.empty()) {
        at.command = next;
    } else {
        at.arguments.push_back(word);
    }
}

void addIfBegun(CompleteOptions& result, std::string word, const std::string& help)
{
    if (word.starts_with(result.before + result.word))
        result.candidates.push_back({std::move(word), help});
}

void addValues(CompleteOptions& result, const CommandText& command, const OptionText& option)
{
    result.files = option.type == "FILE";
    result.folders = option.type == "DIR" || option.type == "FOLDER";
    result.names = namesFor(command.name, option.names.back());
    const bool choice = option.type.find('|') != std::string::npos;
    // Lists are those of words: "1 or 2" nodes are examples.
    if (option.type == "N" || option.type == "SIZE" || result.files || result.folders)
        return;
    std::string text = option.help;
    if (choice) {
        text = option.type + " ";
        for (std::size_t at = 0; (at = text.find('|', at)) != std::string::npos;)
            text.replace(at, 1, " or ");
    }
    for (const std::string& word : listedWords(text))
        addIfBegun(result, result.before + word, {});
}

void addOptions(CompleteOptions& result, const CommandText& command)
{
    for (const OptionText& option : command.options) {
        for (const std::string& name : option.names) {
            // The long name says more; the short one only when it alone can be meant.
            if (name.starts_with("--") || result.word == name)
                addIfBegun(result, name, option.help);
        }
    }
}

void addArguments(CompleteOptions& result, const Reached& at)
{
    const CommandText& command = *at.command;
    if (at.arguments.empty()) {
        for (const CommandText& next : command.commands)
            addIfBegun(result, next.name, next.summary);
    }
    if (command.arguments.empty())
        return;
    const ArgumentText& argument = command.arguments.front();
    result.names = namesFor(command.name, argument.name);
    result.files =
        argument.name == "FILE" || argument.help.find("a path to a ") != std::string::npos;
    if (result.names == NameKind::None && at.arguments.empty()) {
        for (const std::string& word : listedWords(argument.help))
            addIfBegun(result, word, {});
    }
    const bool several = argument.name == "TARGET A B" && !at.arguments.empty();
    if (several)
        result.names = NameKind::Chip;
    if (result.names == NameKind::Core && !at.arguments.empty())
        result.names = NameKind::Engine;
    if (result.names == NameKind::Place && !at.arguments.empty())
        result.names = NameKind::None;
}

constexpr std::string_view bashScript =
    R"(# bash completion for neuron-atlas: the program itself says what can follow.
_neuron_atlas() {
    local line=${COMP_LINE:0:COMP_POINT} words=() word candidate paths=''
    read -ra words <<<"$line"
    if [[ $line == *[[:space:]] ]]; then words+=(''); fi
    word=${words[-1]}
    # Readline takes a colon and an equals sign as the end of a word.
    local cut=${word%"${word##*[:=]}"}
    COMPREPLY=()
    while IFS= read -r candidate; do
        case $candidate in
            :files) paths=f ;;
            :folders) paths=d ;;
            *)
                candidate=${candidate%%$'\t'*}
                COMPREPLY+=("${candidate#"$cut"}")
                ;;
        esac
    done < <("$1" complete -- "${words[@]:1}" 2>/dev/null)
    if [[ -n $paths ]]; then
        compopt -o filenames 2>/dev/null
        while IFS= read -r candidate; do COMPREPLY+=("$candidate"); done \
            < <(compgen "-$paths" -- "${word#"$cut"}")
    fi
}
complete -F _neuron_atlas neuron-atlas
)";

constexpr std::string_view zshScript = R"(#compdef neuron-atlas
# zsh completion for neuron-atlas: the program itself says what can follow.
_neuron_atlas() {
    local line name
    local -a candidates
    for line in "${(@f)$(${(Q)words[1]} complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
        case $line in
            :files) _files ;;
            :folders) _files -/ ;;
            '') ;;
            *)
                name=${line%%$'\t'*}
                candidates+=("${name//:/\\:}:${line#*$'\t'}")
                ;;
        esac
    done
    (( $#candidates )) && _describe -t values 'neuron-atlas' candidates
}
if [[ $funcstack[1] == _neuron-atlas ]]; then
    _neuron_atlas "$@"
else
    compdef _neuron_atlas neuron-atlas
fi
)";

constexpr std::string_view fishScript =
    R"(# fish completion for neuron-atlas: the program itself says what can follow.
function __neuron_atlas_complete
    set -l before (commandline -opc)
    set -l word (commandline -ct)
    for line in ($before[1] complete -- $before[2..-1] "$word" 2>/dev/null)
        switch $line
            case :files
                __fish_complete_path "$word"
            case :folders
                __fish_complete_directories "$word"
            case '*'
                echo $line
        end
    end
end
complete -c neuron-atlas -f -a '(__neuron_atlas_complete)'
)";

} // namespace

CompleteOptions whatFollows(const CommandText& program, std::span<const std::string> words)
{
    CompleteOptions result;
    if (!words.empty())
        result.word = words.back();
    Reached at{.command = &program, .arguments = {}, .open = nullptr};
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        step(at, words[i]);
    if (at.open != nullptr) {
        addValues(result, *at.command, *at.open);
        return result;
    }
    if (const std::size_t equals = result.word.find('='); result.word.starts_with("--")) {
        const OptionText* const option = at.command->option(result.word.substr(0, equals));
        if (equals == std::string::npos) {
            addOptions(result, *at.command);
        } else if (option != nullptr && option->takesValue()) {
            result.before = result.word.substr(0, equals + 1);
            result.word.erase(0, equals + 1);
            addValues(result, *at.command, *option);
        }
        return result;
    }
    if (result.word.starts_with('-')) {
        addOptions(result, *at.command);
        return result;
    }
    addArguments(result, at);
    result.arguments = std::move(at.arguments);
    return result;
}

std::span<const std::string> shellNames()
{
    static const std::array<std::string, 3> names = {"bash", "zsh", "fish"};
    return names;
}

Result<std::string> completionScript(std::string_view shell)
{
    if (shell == "bash")
        return std::string(bashScript);
    if (shell == "zsh")
        return std::string(zshScript);
    if (shell == "fish")
        return std::string(fishScript);
    return std::unexpected(Problem{
        "completion",
        shell.empty() ? std::string("a shell is expected: bash, zsh or fish")
                      : "“" + std::string(shell)
                + "” is no shell that this can be done for; bash, "
                  "zsh and fish are"});
}

} // namespace atlas::app
