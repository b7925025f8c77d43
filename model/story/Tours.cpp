#include "model/catalog/CatalogReader.h"
#include "model/story/StoryFile.h"

#include <algorithm>

namespace atlas {

/// The files that are compiled in.
[[nodiscard]] std::span<const CatalogText> builtInTourFiles();

const std::vector<Tour>& builtInTours()
{
    static const std::vector<Tour> tours = [] {
        std::vector<Tour> all;
        for (const CatalogText& file : builtInTourFiles()) {
            const std::string_view name = file.name;
            all.push_back({std::string(name.substr(0, name.rfind('.'))), file.json});
        }
        return all;
    }();
    return tours;
}

const Tour* findTour(std::string_view name)
{
    const auto& tours = builtInTours();
    const auto found = std::ranges::find(tours, name, &Tour::name);
    return found == tours.end() ? nullptr : &*found;
}

} // namespace atlas
