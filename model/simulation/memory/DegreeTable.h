#pragma once

#include "model/catalog/CatalogReader.h"
#include "model/simulation/memory/Job.h"

#include <span>
#include <string>
#include <vector>

namespace atlas {

/// What is known of a tensor-parallel degree on a family of instances.
enum class DegreeStatus : std::uint8_t {
    Documented, ///< every list of the documentation for the task has it
    Disputed, ///< one list has it, another does not
    Demonstrated, ///< no list has it, but public runs worked
    Unlisted,
};

/// The degrees of one family for one task, as resources/planning/degrees.json has them.
struct FamilyDegrees {
    std::string family; ///< "Inf2"
    Task task = Task::Inference;
    std::vector<std::uint32_t> documented;
    std::vector<std::uint32_t> disputed;
    std::vector<std::uint32_t> demonstrated;
    std::vector<std::uint32_t> workers; ///< cores of an instance that a job may use; empty: any
    std::string source;
    std::string disputedSource;
    std::string demonstratedSource;
    std::string note;

    [[nodiscard]] DegreeStatus status(std::uint32_t degree) const;
    [[nodiscard]] const std::string& sourceOf(DegreeStatus status) const;
    /// All of them, ascending.
    [[nodiscard]] std::vector<std::uint32_t> all() const;
};

/// How many devices of a family one can have together in a cluster's pod.
struct DeviceGroups {
    std::string family;
    std::vector<std::uint32_t> devices;
    std::string source;
};

struct DegreeTable {
    std::vector<FamilyDegrees> families;
    std::vector<DeviceGroups> groups;

    /// Null when the table has none: the family cannot do the task.
    [[nodiscard]] const FamilyDegrees* find(std::string_view family, Task task) const;
    [[nodiscard]] const DeviceGroups* groupsOf(std::string_view family) const;
};

[[nodiscard]] std::span<const CatalogText> builtInDegreeFiles();

/// Reports missing and unknown keys, degrees that are none, lists without a source.
[[nodiscard]] Checked<DegreeTable> readDegrees(const CatalogText& file);

/// The table that is compiled in; it is tested to be free of problems.
[[nodiscard]] const DegreeTable& builtInDegrees();

} // namespace atlas
