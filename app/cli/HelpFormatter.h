#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace atlas::app {

/// Help whose usage line shows what is needed.
class HelpFormatter : public CLI::Formatter {
public:
    HelpFormatter();

    std::string make_usage(const CLI::App* command, std::string name) const override;
};

} // namespace atlas::app
