#pragma once

#include "model/catalog/ObjectReader.h"
#include "model/session/Session.h"

#include <array>
#include <span>
#include <string_view>

namespace atlas {

/// The members of a file and of its sections.
inline constexpr std::array<std::string_view, 12> sessionKeys{
    "format",
    "version",
    "kind",
    "page",
    "layers",
    "theme",
    "logical_cores",
    "history",
    "simulation",
    "story",
    "memory",
    "scenario"};
inline constexpr std::array<std::string_view, 5> pageSectionKeys{
    "name", "compared", "hierarchy", "term", "number"};
inline constexpr std::array<std::string_view, 2> historySectionKeys{"at", "places"};
inline constexpr std::array<std::string_view, 3> simulationSectionKeys{
    "shown", "moment_s", "scenario"};
inline constexpr std::array<std::string_view, 2> storySectionKeys{"file", "slide"};

/// A member of a file that is an object, and what it may hold.
struct SessionSection {
    std::string_view name;
    std::span<const std::string_view> keys;
};
inline constexpr std::array sessionSections{
    SessionSection{"page", pageSectionKeys},
    SessionSection{"history", historySectionKeys},
    SessionSection{"simulation", simulationSectionKeys},
    SessionSection{"story", storySectionKeys}};

/// The root of a file; members that are not known were taken out before.
[[nodiscard]] ObjectReader sessionObject(const JsonNode& tree, ReadContext context);

/// What the members of a session say; members of its sections that are not known were taken out
/// before.
[[nodiscard]] SessionDocument readSections(const ObjectReader& root, ReadContext context);

} // namespace atlas
