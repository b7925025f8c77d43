#pragma once

#include "model/drawing/Drawing.h"
#include "model/support/Result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::app {

/// What a TARGET may be, for help texts.
inline constexpr const char* targetHelp =
    "A machine: a catalogue name such as trn1.32xlarge, or a notation such as torus:4x4; for show "
    "and export also a place in one, such as trn1.32xlarge/chip:5/core:1/psum";

/// A command or an option that was used in a wrong way.
[[nodiscard]] std::unexpected<Problem> usage(std::string_view command, std::string what);
[[nodiscard]] std::unexpected<Problem> missingTarget(std::string_view command);
/// The words with blanks between them.
[[nodiscard]] std::string joined(std::span<const std::string> words);

/// Readers of the values of options. A problem names the option, what was expected and found.
[[nodiscard]] Result<ThemeId> parseTheme(std::string_view text);

/// "neuronlink,pcie": these layers alone, above the base. "none": the base alone.
[[nodiscard]] Result<Layers> parseLayers(std::string_view text);

/// A scale from 0.001 to 100.
[[nodiscard]] Result<double> parseScale(std::string_view text);

/// A width in pixels from 1 to 32,767.
[[nodiscard]] Result<int> parseWidth(std::string_view text);

/// A number of results from 1 to 1,000.
[[nodiscard]] Result<std::size_t> parseLimit(std::string_view text);
/// A whole number from 1 to most.
[[nodiscard]] Result<std::uint32_t> parseCount(std::string_view text, std::uint32_t most);

/// "1" or "2": how many NeuronCores a logical core has.
[[nodiscard]] Result<std::uint32_t> parseLnc(std::string_view text);

/// "0,1,4-6": chip numbers and ranges of them, at most 100,000.
[[nodiscard]] Result<std::vector<std::uint32_t>> parseChips(std::string_view text);

} // namespace atlas::app
