#pragma once

#include <CLI/CLI.hpp>

namespace atlas::app {

/// Adds options that take one value each: its name, where the text goes, what the help calls it and
/// says of it.
inline auto optionAdder(CLI::App& command)
{
    return [&command](const char* name, auto& value, const char* type, const char* help) {
        command.add_option(name, value, help)->type_name(type)->allow_extra_args(false);
    };
}

} // namespace atlas::app
