#include "model/catalog/CatalogReader.h"

#include "model/catalog/FigureReader.h"
#include "model/catalog/InstanceReader.h"
#include "model/catalog/PartsReader.h"

#include <algorithm>
#include <cassert>
#include <fmt/format.h>
#include <fstream>
#include <set>
#include <sstream>
#include <unordered_map>

namespace atlas {

namespace {

constexpr std::uintmax_t largestFile = 8ULL << 20U;

/// All entries together; above it reading them would cost gigabytes.
constexpr std::uint64_t mostChipsOfAll = 4 * maximumChips;

/// Entries of one kind in the order of their first appearance, with the places of the last ones.
template<typename T>
class Entries {
public:
    void set(T entry, std::string where)
    {
        const auto [found, isNew] = m_index.try_emplace(entry.name, m_entries.size());
        auto shared = std::make_shared<const T>(std::move(entry));
        if (isNew) {
            m_entries.push_back(std::move(shared));
            m_places.push_back(std::move(where));
        } else {
            m_entries[found->second] = std::move(shared);
            m_places[found->second] = std::move(where);
        }
    }

    [[nodiscard]] const T* find(const std::string& name) const
    {
        const auto found = m_index.find(name);
        return found == m_index.end() ? nullptr : m_entries[found->second].get();
    }

    [[nodiscard]] std::vector<std::string> names() const
    {
        std::vector<std::string> names;
        names.reserve(m_entries.size());
        for (const auto& entry : m_entries) {
            names.push_back(entry->name);
        }
        return names;
    }

    [[nodiscard]] const std::vector<std::shared_ptr<const T>>& all() const { return m_entries; }
    [[nodiscard]] const std::string& place(std::size_t index) const { return m_places[index]; }

private:
    std::vector<std::shared_ptr<const T>> m_entries;
    std::vector<std::string> m_places;
    std::unordered_map<std::string, std::size_t> m_index;
};

/// Reads parsed files into a catalogue, section by section.
class CatalogBuilder {
public:
    explicit CatalogBuilder(ProblemList& problems)
        : m_problems(problems)
    {
    }

    void addFile(std::string_view name, JsonNode tree)
    {
        m_files.push_back({.name = std::string(name), .tree = std::move(tree)});
    }

    [[nodiscard]] Catalog::Content build()
    {
        for (const File& file : m_files) {
            const Place place(file.name);
            const ObjectReader object(
                file.tree,
                {.place = place, .problems = m_problems},
                {"figures", "neuroncores", "chips", "instances"});
        }
        forEachMember("figures", [this](const JsonMember& member, ReadContext context) {
            setDefinition(readDefinition(member.key, member.value, context));
        });
        forEachMember("neuroncores", [this](const JsonMember& member, ReadContext context) {
            m_cores.set(readCore(member, context), context.place.text());
        });
        forEachMember("chips", [this](const JsonMember& member, ReadContext context) {
            m_chips.set(readChip(member, context), context.place.text());
        });
        forEachMember("instances", [this](const JsonMember& member, ReadContext context) {
            addInstance(member, context);
        });
        return {
            .definitions = m_definitions,
            .cores = m_cores.all(),
            .chips = m_chips.all(),
            .instances = m_instances.all()};
    }

    /// The names by which entries refer to each other.
    void checkReferences()
    {
        const std::vector<std::string> cores = m_cores.names();
        for (std::size_t i = 0; i < m_chips.all().size(); ++i) {
            const std::string& core = m_chips.all()[i]->core;
            if (!core.empty() && m_cores.find(core) == nullptr) {
                m_problems.add(
                    m_chips.place(i) + "/core",
                    fmt::format(
                        "no NeuronCore is named {}{}", quotedShort(core), hint(core, cores)));
            }
        }
        const std::vector<std::string> chips = m_chips.names();
        for (std::size_t i = 0; i < m_instances.all().size(); ++i) {
            const std::string& chip = m_instances.all()[i]->chip;
            if (!chip.empty() && m_chips.find(chip) == nullptr) {
                m_problems.add(
                    m_instances.place(i) + "/chip",
                    fmt::format("no chip is named {}{}", quotedShort(chip), hint(chip, chips)));
            }
        }
    }

private:
    struct File {
        std::string name;
        JsonNode tree;
    };

    /// Calls read for every member of this section in every file, under a valid name.
    template<typename Read>
    void forEachMember(std::string_view section, Read read)
    {
        for (const File& file : m_files) {
            const auto* const object = std::get_if<JsonNode::Object>(&file.tree.value);
            const auto found = object == nullptr
                ? JsonNode::Object::const_iterator{}
                : std::ranges::find(*object, section, &JsonMember::key);
            if (object == nullptr || found == object->end()) {
                continue;
            }
            const Place root(file.name);
            const Place place(&root, section);
            const JsonNode::Object* const members =
                objectMembers(found->value, {.place = place, .problems = m_problems});
            if (members != nullptr) {
                readMembers(*members, place, read);
            }
        }
    }

    template<typename Read>
    void readMembers(const JsonNode::Object& members, const Place& section, Read read)
    {
        for (const JsonMember& member : members) {
            if (m_problems.isFull()) {
                return;
            }
            const Place place(&section, member.key);
            if (!isName(member.key)) {
                m_problems.add(place, "expected a name of 1 to 100 printable characters");
            } else {
                read(member, ReadContext{.place = place, .problems = m_problems});
            }
        }
    }

    void setDefinition(FigureDefinition definition)
    {
        const auto found = std::ranges::find(m_definitions, definition.key, &FigureDefinition::key);
        if (found == m_definitions.end()) {
            m_definitions.push_back(std::move(definition));
        } else {
            *found = std::move(definition);
        }
    }

    [[nodiscard]] Figures figuresOf(const ObjectReader& object, ReadContext context) const
    {
        const JsonNode* const figures = object.find("figures");
        const Place place(&context.place, "figures");
        return figures == nullptr
            ? Figures{}
            : readFigures(*figures, {.place = place, .problems = context.problems}, m_definitions);
    }

    [[nodiscard]] NeuronCoreType readCore(const JsonMember& member, ReadContext context) const
    {
        const ObjectReader object(
            member.value, context, {"figures", "parts", "parts_source", "paths", "exclusions"});
        NeuronCoreType core;
        core.name = member.key;
        core.figures = figuresOf(object, context);
        readParts(object, context, core);
        return core;
    }

    [[nodiscard]] ChipType readChip(const JsonMember& member, ReadContext context) const
    {
        const ObjectReader object(member.value, context, {"core", "figures"});
        return {
            .name = member.key,
            .core = object.requiredText("core"),
            .figures = figuresOf(object, context)};
    }

    void addInstance(const JsonMember& member, ReadContext context)
    {
        if (m_chipsOfAll > mostChipsOfAll) {
            return;
        }
        InstanceType instance = readInstance(member.key, member.value, context, m_definitions);
        m_chipsOfAll += instance.wiring.shape.chipCount() * instance.wiring.servers;
        if (m_chipsOfAll > mostChipsOfAll) {
            context.problems.add(
                context.place,
                fmt::format("all instances together have more than {} chips", mostChipsOfAll));
        }
        m_instances.set(std::move(instance), context.place.text());
    }

    ProblemList& m_problems;
    std::vector<File> m_files;
    std::vector<FigureDefinition> m_definitions;
    Entries<NeuronCoreType> m_cores;
    Entries<ChipType> m_chips;
    Entries<InstanceType> m_instances;
    std::uint64_t m_chipsOfAll = 0;
};

/// One file of a folder, to be read after the built-in ones.
struct FolderFile {
    std::string name;
    std::string text;
};

std::expected<std::vector<std::filesystem::path>, Problem>
listJsonFiles(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::directory_iterator entry(folder, error);
    if (error) {
        return std::unexpected(Problem{
            .where = folder.string(),
            .what = fmt::format("expected a folder with *.json files: {}", error.message())});
    }
    std::vector<std::filesystem::path> paths;
    for (const std::filesystem::directory_iterator end; entry != end; entry.increment(error)) {
        if (entry->path().extension() == ".json") {
            paths.push_back(entry->path());
        }
        if (error) {
            break;
        }
    }
    if (paths.empty()) {
        return std::unexpected(Problem{
            .where = folder.string(), .what = "expected at least one *.json file, found none"});
    }
    std::ranges::sort(paths);
    return paths;
}

/// The text of a regular file of a bearable size.
std::expected<FolderFile, Problem> readFile(const std::filesystem::path& path)
{
    const auto refuse = [&](std::string what) {
        return std::unexpected(Problem{.where = path.string(), .what = std::move(what)});
    };
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) {
        return refuse("expected a regular file");
    }
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (error) {
        return refuse(fmt::format("cannot be read: {}", error.message()));
    }
    if (size > largestFile) {
        return refuse(fmt::format(
            "has {:.1f} MiB: expected at most {} MiB",
            static_cast<double>(size) / (1 << 20),
            largestFile >> 20U));
    }
    const std::ifstream stream(path, std::ios::binary);
    std::ostringstream text;
    if (size > 0) {
        text << stream.rdbuf();
    }
    if (!stream || !text) {
        return refuse("cannot be read");
    }
    return FolderFile{.name = path.string(), .text = std::move(text).str()};
}

} // namespace

Checked<Catalog> readCatalog(std::span<const CatalogText> files)
{
    ProblemList problems;
    CatalogBuilder builder(problems);
    bool allParsed = true;
    for (const CatalogText& file : files) {
        if (auto tree = parseJson(file, problems)) {
            builder.addFile(file.name, std::move(*tree));
        } else {
            allParsed = false;
        }
    }
    Catalog::Content content = builder.build();
    // What an unreadable file defines would seem missing.
    if (allParsed) {
        builder.checkReferences();
    }
    if (!problems.empty()) {
        return std::unexpected(std::move(problems).take());
    }
    return Catalog(std::move(content));
}

Checked<Catalog> readCatalogWith(const std::filesystem::path& folder)
{
    const auto paths = listJsonFiles(folder);
    if (!paths) {
        return std::unexpected(Problems{paths.error()});
    }
    Problems unreadable;
    std::vector<FolderFile> own;
    for (const std::filesystem::path& path : *paths) {
        if (auto file = readFile(path)) {
            own.push_back(std::move(*file));
        } else {
            unreadable.push_back(file.error());
        }
    }
    const auto builtIn = builtInCatalog();
    std::vector<CatalogText> texts(builtIn.begin(), builtIn.end());
    for (const FolderFile& file : own) {
        texts.push_back({.name = file.name, .json = file.text});
    }
    Checked<Catalog> catalog = readCatalog(texts);
    if (unreadable.empty()) {
        return catalog;
    }
    if (!catalog) {
        unreadable.insert(unreadable.end(), catalog.error().begin(), catalog.error().end());
    }
    return std::unexpected(std::move(unreadable));
}

Catalog readBuiltInCatalog()
{
    Checked<Catalog> catalog = readCatalog(builtInCatalog());
    assert(catalog.has_value());
    return catalog ? *std::move(catalog) : Catalog(Catalog::Content{});
}

} // namespace atlas
