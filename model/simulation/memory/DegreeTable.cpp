#include "model/simulation/memory/DegreeTable.h"

#include "model/catalog/ObjectReader.h"

#include <algorithm>
#include <cassert>

namespace atlas {

namespace {

constexpr std::uint32_t mostDegree = 100'000;

bool holds(const std::vector<std::uint32_t>& degrees, std::uint32_t degree)
{
    return std::ranges::find(degrees, degree) != degrees.end();
}

FamilyDegrees readFamily(const JsonNode& node, ReadContext context)
{
    const ObjectReader object(
        node,
        context,
        {"family",
         "task",
         "documented",
         "disputed",
         "demonstrated",
         "workers",
         "source",
         "disputed_source",
         "demonstrated_source",
         "note"});
    FamilyDegrees degrees{
        .family = object.requiredText("family"),
        .documented = object.distinctIndices("documented", mostDegree),
        .disputed = object.distinctIndices("disputed", mostDegree),
        .demonstrated = object.distinctIndices("demonstrated", mostDegree),
        .workers = object.distinctIndices("workers", mostDegree),
        .source = object.requiredText("source"),
        .disputedSource = object.text("disputed_source"),
        .demonstratedSource = object.text("demonstrated_source"),
        .note = object.text("note")};
    const auto task = parseTask(object.requiredText("task"));
    if (task)
        degrees.task = *task;
    else
        object.report("task", task.error().what);
    if (degrees.disputed.empty() != degrees.disputedSource.empty())
        object.report("disputed_source", "expected together with disputed degrees");
    if (degrees.demonstrated.empty() != degrees.demonstratedSource.empty())
        object.report("demonstrated_source", "expected together with demonstrated degrees");
    return degrees;
}

DeviceGroups readGroups(const JsonNode& node, ReadContext context)
{
    const ObjectReader object(node, context, {"family", "devices", "source"});
    return {
        .family = object.requiredText("family"),
        .devices = object.distinctIndices("devices", mostDegree),
        .source = object.requiredText("source")};
}

template<typename Value, typename Read>
void readAll(
    const ObjectReader& object,
    std::string_view key,
    ProblemList& problems,
    std::vector<Value>& values,
    Read read)
{
    const JsonNode::List* const list = object.list(key);
    const Place place = object.at(key);
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        const Place element(&place, i);
        values.push_back(read((*list)[i], ReadContext{.place = element, .problems = problems}));
    }
}

} // namespace

DegreeStatus FamilyDegrees::status(std::uint32_t degree) const
{
    if (holds(documented, degree))
        return DegreeStatus::Documented;
    if (holds(disputed, degree))
        return DegreeStatus::Disputed;
    return holds(demonstrated, degree) ? DegreeStatus::Demonstrated : DegreeStatus::Unlisted;
}

const std::string& FamilyDegrees::sourceOf(DegreeStatus status) const
{
    switch (status) {
    case DegreeStatus::Disputed:
        return disputedSource;
    case DegreeStatus::Demonstrated:
        return demonstratedSource;
    case DegreeStatus::Documented:
    case DegreeStatus::Unlisted:
        break;
    }
    return source;
}

std::vector<std::uint32_t> FamilyDegrees::all() const
{
    std::vector<std::uint32_t> degrees = documented;
    degrees.insert(degrees.end(), disputed.begin(), disputed.end());
    degrees.insert(degrees.end(), demonstrated.begin(), demonstrated.end());
    std::ranges::sort(degrees);
    return degrees;
}

const FamilyDegrees* DegreeTable::find(std::string_view family, Task task) const
{
    const auto found = std::ranges::find_if(families, [&](const FamilyDegrees& degrees) {
        return degrees.family == family && degrees.task == task;
    });
    return found == families.end() ? nullptr : &*found;
}

const DeviceGroups* DegreeTable::groupsOf(std::string_view family) const
{
    const auto found = std::ranges::find(groups, family, &DeviceGroups::family);
    return found == groups.end() ? nullptr : &*found;
}

Checked<DegreeTable> readDegrees(const CatalogText& file)
{
    ProblemList problems;
    DegreeTable table;
    if (const auto tree = parseJson(file, problems)) {
        const Place root(file.name);
        const ObjectReader object(
            *tree, {.place = root, .problems = problems}, {"about", "families", "device_groups"});
        readAll(object, "families", problems, table.families, readFamily);
        readAll(object, "device_groups", problems, table.groups, readGroups);
    }
    if (!problems.empty())
        return std::unexpected(std::move(problems).take());
    return table;
}

const DegreeTable& builtInDegrees()
{
    static const DegreeTable table = [] {
        auto read = readDegrees(builtInDegreeFiles().front());
        assert(read.has_value());
        return read ? *std::move(read) : DegreeTable{};
    }();
    return table;
}

} // namespace atlas
