#pragma once

#include "model/story/StageResolver.h"

#include <expected>
#include <optional>
#include <span>

namespace atlas {

// What the directives of a stage have in common. For the sources of this folder alone.

/// A word of a directive's argument; what stands in quotes is one word.
struct StageWord {
    std::string text;
    std::uint32_t offset = 0; ///< in the argument
};

/// What is wrong in an argument, so many bytes behind its beginning.
struct StageFault {
    std::string what;
    std::uint32_t offset = 0;
};
template<typename T>
using Staged = std::expected<T, StageFault>;

[[nodiscard]] Staged<std::vector<StageWord>> wordsOf(std::string_view argument);

/// A directive that is being applied.
struct StageWork {
    StageResolver& resolver;
    Stage& stage;
    const Directive& directive;
    std::span<const StageWord> words; ///< of its argument
};
using Apply = Staged<void> (*)(const StageWork& work);

[[nodiscard]] std::unexpected<StageFault> stageFault(std::string what, std::uint32_t offset = 0);
[[nodiscard]] std::unexpected<StageFault> faultAt(const StageWord& word, std::string what);

/// "yes" or "no".
[[nodiscard]] Staged<bool> yesOrNo(const StageWork& work);
[[nodiscard]] std::optional<std::uint32_t> numberIn(std::string_view text);

/// "key=value", cut at its sign.
struct StageOption {
    std::string key;
    std::string value;
};
[[nodiscard]] std::optional<StageOption> optionIn(std::string_view word);

/// The machine of the stage; a fault when there is none, which says what it is wanted for.
[[nodiscard]] Staged<const StageMachine*> machineFor(const StageWork& work, std::string_view use);
/// A chip of a machine by its number.
[[nodiscard]] Staged<VertexId> chipAt(const StageMachine& machine, const StageWord& word);

/// The catalogue's name of a machine, chip or NeuronCore: by name in any case, or by a family's
/// name for its largest machine ("trn1").
[[nodiscard]] Staged<std::string> subjectAt(const Catalog& catalog, const StageWord& word);

/// The name among some that a word writes in any case; a fault with the nearest.
[[nodiscard]] Staged<std::string>
oneOf(const StageWord& word, std::string_view what, std::span<const std::string> names);

/// Puts a machine or a place on the stage and takes everything away that stood there.
[[nodiscard]] Staged<void> showAddress(const StageWork& work, const StageWord& address);
/// The part that a word such as "core:1/sbuf" names on the stage.
[[nodiscard]] Staged<Element> partAt(const StageWork& work, const StageWord& word);

Staged<void> applyView(const StageWork& work);
Staged<void> applyLayers(const StageWork& work);
Staged<void> applyHighlight(const StageWork& work);
Staged<void> applyPath(const StageWork& work);
Staged<void> applySimulate(const StageWork& work);
Staged<void> applyFail(const StageWork& work);
Staged<void> applyAt(const StageWork& work);
Staged<void> applyPlay(const StageWork& work);
Staged<void> applyChart(const StageWork& work);
Staged<void> applyFit(const StageWork& work);
Staged<void> applyFigure(const StageWork& work);
Staged<void> applyFeature(const StageWork& work);
Staged<void> applyDataPath(const StageWork& work);
Staged<void> applyTerm(const StageWork& work);
Staged<void> applyQuestion(const StageWork& work);
Staged<void> applyAnswer(const StageWork& work);
Staged<void> applyLegend(const StageWork& work);
Staged<void> applySource(const StageWork& work);

} // namespace atlas
