#include "model/catalog/Catalog.h"

#include <algorithm>

namespace atlas {

namespace {

template<typename T>
std::shared_ptr<const T>
findNamed(const std::vector<std::shared_ptr<const T>>& entries, std::string_view name)
{
    const auto found = std::ranges::find_if(
        entries, [&](const std::shared_ptr<const T>& entry) { return entry->name == name; });
    return found == entries.end() ? nullptr : *found;
}

} // namespace

Catalog::Catalog(Content content)
    : m_content(std::make_shared<const Content>(std::move(content)))
{
}

const FigureDefinition* Catalog::findDefinition(std::string_view key) const
{
    const auto found = std::ranges::find(m_content->definitions, key, &FigureDefinition::key);
    return found == m_content->definitions.end() ? nullptr : &*found;
}

std::shared_ptr<const NeuronCoreType> Catalog::findCore(std::string_view name) const
{
    return findNamed(m_content->cores, name);
}

std::shared_ptr<const ChipType> Catalog::findChip(std::string_view name) const
{
    return findNamed(m_content->chips, name);
}

std::shared_ptr<const InstanceType> Catalog::findInstance(std::string_view name) const
{
    return findNamed(m_content->instances, name);
}

} // namespace atlas
