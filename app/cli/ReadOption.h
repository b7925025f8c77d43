#pragma once

#include "app/cli/Values.h"

#include <optional>

namespace atlas::app {

/// Reads a text that was given; its problem gets the option's name.
template<typename Parse, typename Use>
Result<void>
readOption(std::string_view option, const std::optional<std::string>& text, Parse parse, Use use)
{
    if (!text)
        return {};
    auto parsed = parse(*text);
    if (!parsed)
        return usage(option, parsed.error().what);
    use(*std::move(parsed));
    return {};
}

/// A use that keeps what was read.
auto into(auto& value)
{
    return [&value](auto read) { value = std::move(read); };
}

/// A reader of whole numbers from 1 to most.
inline auto countUpTo(std::uint32_t most)
{
    return [most](std::string_view text) { return parseCount(text, most); };
}

} // namespace atlas::app
