#pragma once

#include "model/catalog/Catalog.h"
#include "model/guidelines/MemoryNeed.h"
#include "model/support/Phrases.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace atlas {

/// What to think of an instance for a model, best first.
enum class Verdict : std::uint8_t {
    Fits, ///< with room for what the formulas leave out
    Tight, ///< it may run, with care: the reasons say with which
    NotAdvised, ///< it would have the memory, but a page speaks against it
    DoesNotFit, ///< the device memory is too small
    Unknown, ///< no page states its device memory
};

[[nodiscard]] std::string_view
toString(Verdict verdict); ///< "fits", "tight", "not advised", "does not fit", "not documented"

/// A figure of the catalogue: of which instance or chip, and its key.
struct FigureReference {
    std::string owner; ///< "inf2.xlarge"
    std::string key; ///< "device_memory"
    friend bool operator==(const FigureReference&, const FigureReference&) = default;
};

/// A cell of the guidelines' matrix, rated or not.
struct RatingReference {
    std::string family; ///< the id
    std::string core;
    friend bool operator==(const RatingReference&, const RatingReference&) = default;
};

/// A sentence with its numbers, what it rests on, and who says so.
struct Reason {
    enum class Tone : std::uint8_t { For, Caution, Against };
    Tone tone = Tone::For;
    std::string text;
    std::variant<std::monostate, FigureReference, RatingReference> about;
    std::string source; ///< never empty
};

struct InstanceAdvice {
    std::string instance; ///< the name
    std::string title;
    Verdict verdict = Verdict::Unknown;
    std::optional<Bytes> memory; ///< device memory of the whole machine
    std::optional<double> share; ///< of it that the formulas say the model needs; 1 is all
    bool planned = false; ///< the planner judged it, over every legal plan of the whole machine
    std::vector<Reason> reasons; ///< never empty
};

struct Advice {
    MemoryNeed need;
    /// For every instance of the catalogue: by verdict, then by device memory, then by the rating
    /// of the guidelines, then as the catalogue has them.
    std::vector<InstanceAdvice> instances;
    std::vector<std::string> notes; ///< what concerns all of them
};

/// "34.4 %", "413 %": a share of device memory, with one decimal below 100 %.
[[nodiscard]] std::string percent(double share);

/// What the formulas leave out and how sure the margin is, in a sentence or two.
[[nodiscard]] std::string marginText();

/// How the planner judges, and where the formulas stand in for it.
[[nodiscard]] std::string plannerText();

/// Who says what a plan takes.
inline constexpr std::string_view plannerSource =
    spoken("the planner (neuron-atlas fit), its constants fitted to published runs");

/// Judges every instance: a known model by the planner, which counts what each NeuronCore holds
/// under every legal plan of the whole machine; where it has no say, by the formulas. A problem
/// when the description is out of range.
[[nodiscard]] Result<Advice>
advise(const Catalog& catalog, const Guidelines& guidelines, const ModelDescription& description);

} // namespace atlas
