#include "app/cli/ReferenceCommands.h"

namespace atlas::app {

namespace {

/// Calls the function of each command.
struct Finder {
    const Catalog& catalog;

    Checked<std::string> operator()(const FactsOptions& options) const
    {
        return showFacts(catalog, options);
    }
    Checked<std::string> operator()(const NumberOptions& options) const
    {
        return showNumber(options);
    }
    Checked<std::string> operator()(const EngineOptions& options) const
    {
        return showEngine(catalog, options);
    }
    Checked<std::string> operator()(const FeatureOptions& options) const
    {
        return showFeature(catalog, options);
    }
};

} // namespace

Checked<std::string> lookUp(const Catalog& catalog, const ReferenceOptions& options)
{
    return std::visit(Finder{catalog}, options);
}

} // namespace atlas::app
