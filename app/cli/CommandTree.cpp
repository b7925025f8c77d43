#include "app/cli/CommandTree.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

namespace atlas::app {

namespace {

OptionText describeOption(const CLI::Option& option)
{
    OptionText text{.names = {}, .type = {}, .help = option.get_description()};
    for (const std::string& name : option.get_snames())
        text.names.push_back("-" + name);
    for (const std::string& name : option.get_lnames())
        text.names.push_back("--" + name);
    if (option.get_type_size_max() > 0)
        text.type = option.get_type_name();
    return text;
}

/// The lines behind "Usage: ", without that word.
std::string usageOf(const CLI::App& command)
{
    const auto formatter = std::dynamic_pointer_cast<CLI::Formatter>(command.get_formatter());
    std::string usage = formatter ? formatter->make_usage(&command, {}) : std::string();
    constexpr std::string_view head = "Usage: ";
    if (usage.starts_with(head))
        usage.erase(0, head.size());
    while (usage.ends_with('\n'))
        usage.pop_back();
    return usage;
}

bool isPartOfWord(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-'
        || letter == '.';
}

/// A text cut at its blanks.
std::vector<std::string_view> cut(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0)
            words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

/// A word of a list with the sign behind it: 0 when there is none.
struct ListWord {
    std::string_view word;
    char sign = 0;
};

ListWord listWord(std::string_view text)
{
    ListWord result{.word = text, .sign = 0};
    if (text.ends_with(',') || text.ends_with(';')) {
        result.sign = text.back();
        result.word.remove_suffix(1);
    }
    if (result.word.empty() || !std::ranges::all_of(result.word, isPartOfWord))
        result.word = {};
    return result;
}

/// The list that begins with a word: "a, b or c", "a, b, c;", "a or b". Empty: none does.
std::vector<std::string> listFrom(std::span<const std::string_view> words)
{
    std::vector<std::string> list;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const ListWord next = listWord(words[i]);
        if (next.word.empty())
            return {};
        list.emplace_back(next.word);
        if (next.sign == ',')
            continue;
        if (next.sign == ';')
            return list.size() > 1 ? list : std::vector<std::string>();
        if (i + 2 >= words.size() || words[i + 1] != "or")
            return {};
        const std::string_view last = listWord(words[i + 2]).word;
        if (last.empty())
            return {};
        list.emplace_back(last);
        return list;
    }
    return {};
}

} // namespace

bool OptionText::hasName(std::string_view name) const
{
    return std::ranges::find(names, name) != names.end();
}

const OptionText* CommandText::option(std::string_view word) const
{
    const auto found = std::ranges::find_if(
        options, [word](const OptionText& option) { return option.hasName(word); });
    return found == options.end() ? nullptr : &*found;
}

const CommandText* CommandText::command(std::string_view word) const
{
    const auto found = std::ranges::find(commands, word, &CommandText::name);
    return found == commands.end() ? nullptr : &*found;
}

// NOLINTNEXTLINE(misc-no-recursion): a command has kinds, a kind has none
CommandText describeTree(const CLI::App& program)
{
    CommandText text{
        .name = program.get_name(),
        .summary = program.get_description(),
        .usage = usageOf(program),
        .arguments = {},
        .options = {},
        .commands = {},
        .footer = program.get_footer()};
    for (const CLI::Option* option : program.get_options()) {
        if (option->get_positional())
            text.arguments.push_back({option->get_name(true), option->get_description()});
        else
            text.options.push_back(describeOption(*option));
    }
    for (const CLI::App* command : program.get_subcommands([](const CLI::App*) { return true; }))
        text.commands.push_back(describeTree(*command));
    return text;
}

std::vector<std::string> listedWords(std::string_view help)
{
    const std::vector<std::string_view> words = cut(help);
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::vector<std::string> list = listFrom(std::span(words).subspan(i));
        if (!list.empty())
            return list;
    }
    return {};
}

} // namespace atlas::app
