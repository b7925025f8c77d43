#include "model/story/StageResolver.h"

#include "model/reference/GlossaryReader.h"
#include "model/story/StageWords.h"
#include "model/topology/TopologyBuilder.h"

#include <array>
#include <utility>

namespace atlas {

namespace {

Staged<void> applyInclude(const StageWork&)
{
    // What could be included is no slide any more; this one says already why it could not.
    return {};
}

/// By directive.
constexpr std::array<Apply, 19> applications{
    applyView,
    applyLayers,
    applyHighlight,
    applyPath,
    applySimulate,
    applyFail,
    applyAt,
    applyPlay,
    applyChart,
    applyFit,
    applyFigure,
    applyFeature,
    applyDataPath,
    applyTerm,
    applyQuestion,
    applyAnswer,
    applyLegend,
    applySource,
    applyInclude};

Staged<void> apply(StageResolver& resolver, Stage& stage, const Directive& directive)
{
    const bool sentence = directive.kind == DirectiveKind::Source;
    const auto words =
        sentence ? Staged<std::vector<StageWord>>(std::in_place) : wordsOf(directive.argument);
    if (!words)
        return std::unexpected(words.error());
    return applications.at(static_cast<std::size_t>(directive.kind))(
        {resolver, stage, directive, *words});
}

} // namespace

StageResolver::StageResolver(const Catalog& catalog)
    : m_catalog(catalog)
    , m_glossary(readBuiltInGlossary())
    , m_features(readBuiltInFeatures(catalog))
{
}

Result<std::shared_ptr<const StageMachine>> StageResolver::machine(const std::string& target)
{
    if (const auto known = m_machines.find(target); known != m_machines.end())
        return known->second;
    auto topology = resolveTarget(m_catalog, target);
    if (!topology)
        return std::unexpected(topology.error().front());
    const auto inside = assembleChip(m_catalog, *topology);
    auto machine = std::make_shared<StageMachine>(StageMachine{
        .target = target,
        .topology = *std::move(topology),
        .layout = {},
        .folded = {},
        .parts = inside ? std::make_shared<const PartTable>(inside) : nullptr});
    machine->layout = arrange(machine->topology);
    machine->folded = arrange(machine->topology, HostSide::Folded);
    return m_machines.emplace(target, std::move(machine)).first->second;
}

SlideStages StageResolver::resolve(const Slide& slide)
{
    SlideStages result{.stages = {}, .problems = slide.problems};
    Stage stage;
    for (const StoryStep& step : slide.steps) {
        stage.sentence.clear();
        for (const Directive& directive : step.directives) {
            // A directive that goes wrong half-way changes nothing.
            Stage next = stage;
            const auto applied = apply(*this, next, directive);
            if (applied) {
                stage = std::move(next);
                continue;
            }
            TextPlace place = directive.place;
            place.column += applied.error().offset;
            result.problems.push_back({slide.file, place, applied.error().what});
        }
        result.stages.push_back(stage);
    }
    return result;
}

} // namespace atlas
