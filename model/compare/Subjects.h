#pragma once

#include "model/catalog/Catalog.h"
#include "model/support/Result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

/// What can be compared with its like. Instances and UltraServers are both machines.
enum class SubjectKind : std::uint8_t { NeuronCore, Chip, Machine };

[[nodiscard]] std::string_view toString(SubjectKind kind); ///< "NeuronCore", "chip", "machine"
[[nodiscard]] std::span<const SubjectKind> allSubjectKinds(); ///< machines first

/// The names of a kind in the catalogue's order.
[[nodiscard]] std::vector<std::string> subjectNames(const Catalog& catalog, SubjectKind kind);

/// What has this name; nothing for an unknown one.
[[nodiscard]] std::optional<SubjectKind> kindOf(const Catalog& catalog, std::string_view name);

inline constexpr std::size_t fewestSubjects = 2;
inline constexpr std::size_t mostSubjects = 6;

/// The one kind of all the names, or every reason why they cannot be compared: too few or too many,
/// one that stands twice, one that is unknown (with the nearest names), more than one kind.
[[nodiscard]] Checked<SubjectKind>
checkSubjects(const Catalog& catalog, std::span<const std::string> names);

/// The problem of a name that nothing has, with the nearest of the candidates.
[[nodiscard]] Problem
unknownName(std::string_view name, std::string_view expected, std::span<const std::string> names);

/// An address that leads to a subject: of a chip or a NeuronCore the first one of the largest
/// instance that has it. Empty when there is none.
[[nodiscard]] std::string
exampleAddress(const Catalog& catalog, SubjectKind kind, std::string_view name);

} // namespace atlas
