#include "model/session/Links.h"

#include <filesystem>
#include <fmt/format.h>

namespace atlas {

namespace {

constexpr std::size_t longestLink = 1024;

std::unexpected<Problem> refused(std::string_view link, std::string_view why)
{
    constexpr std::size_t shown = 80;
    return std::unexpected(Problem{
        fmt::format("“{}”", link.substr(0, shown)),
        fmt::format("{}; a session refers to files in its own folder, such as talk.md", why)});
}

} // namespace

Result<std::string> linkInside(std::string_view link)
{
    if (link.empty() || link.size() > longestLink)
        return refused(link, "this is no name of a file");
    for (const char c : link) {
        if (static_cast<unsigned char>(c) < 0x20 || c == '\\' || c == ':')
            return refused(link, "this is no plain relative path");
    }
    const std::filesystem::path path = std::filesystem::path(link).lexically_normal();
    if (path.is_absolute())
        return refused(link, "this leads to a fixed place of one machine");
    if (path.empty() || path == "." || !path.has_filename())
        return refused(link, "this is a folder");
    if (*path.begin() == "..")
        return refused(link, "this leads out of the folder of the session");
    return path.generic_string();
}

} // namespace atlas
