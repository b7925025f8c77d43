#pragma once

#include "model/catalog/Catalog.h"
#include "model/features/FeatureBook.h"
#include "model/reference/Glossary.h"
#include "model/story/Stage.h"

#include <map>
#include <memory>

namespace atlas {

/// The stages of a slide, one a step, and what its directives name that does not exist. A directive
/// that cannot be understood changes nothing.
struct SlideStages {
    std::vector<Stage> stages;
    std::vector<StoryProblem> problems; ///< of the slide's reading and of its directives
};

/// Knows what directives mean. Remembers machines, so that a talk builds each once. Not to be used
/// by two threads at once.
class StageResolver {
public:
    explicit StageResolver(const Catalog& catalog);

    /// Does not simulate: a request that its machine cannot run is found by whoever runs it.
    [[nodiscard]] SlideStages resolve(const Slide& slide);

    /// The machine of a target; a problem names the nearest ones.
    [[nodiscard]] Result<std::shared_ptr<const StageMachine>> machine(const std::string& target);

    [[nodiscard]] const Catalog& catalog() const { return m_catalog; }
    [[nodiscard]] const Glossary& glossary() const { return m_glossary; }
    [[nodiscard]] const FeatureBook& features() const { return m_features; }

private:
    Catalog m_catalog;
    Glossary m_glossary;
    FeatureBook m_features;
    std::map<std::string, std::shared_ptr<const StageMachine>, std::less<>> m_machines;
};

} // namespace atlas
