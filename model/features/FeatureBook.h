#pragma once

#include "model/catalog/CatalogReader.h"
#include "model/parts/Assembly.h"

#include <span>
#include <string>
#include <vector>

namespace atlas {

/// A sentence of an explanation and the places that light up with it.
struct ExplanationStep {
    std::string sentence;
    std::vector<std::string> addresses; ///< "trn2.48xlarge/chip:0/core:1/gpsimd"
    std::string source;
};

/// A feature of the hardware in a few steps.
struct Explanation {
    std::string name; ///< "neuroncore-pipeline"
    std::string title;
    std::vector<std::string> families; ///< of instances, "Inf1"
    std::string summary;
    std::string source;
    std::vector<ExplanationStep> steps;
};

/// A way of data from one part to another.
struct Move {
    PartKind from = PartKind::Sbuf;
    PartKind to = PartKind::TensorEngine;
    friend bool operator==(const Move&, const Move&) = default;
};

struct DataPathStep {
    std::string sentence;
    std::vector<PartKind> parts; ///< that take part
    std::vector<Move> moves; ///< along paths of the catalogue
    std::string source;
};

/// What the parts of a NeuronCore do for an operation, one step after the other.
struct DataPathPlay {
    std::string name; ///< "matmul"
    std::string title;
    std::vector<std::string> cores; ///< the NeuronCore types on which it goes so
    std::vector<DataPathStep> steps;
};

/// Everything that is explained.
struct FeatureBook {
    std::vector<Explanation> explanations;
    std::vector<DataPathPlay> plays;

    [[nodiscard]] const Explanation* findExplanation(std::string_view name) const;
    /// Null when the pages do not show the path on such a core.
    [[nodiscard]] const DataPathPlay* findPlay(std::string_view name, std::string_view core) const;
    /// "matmul", "activation"...: each name once.
    [[nodiscard]] std::vector<std::string> playNames() const;
};

/// The files that are compiled in.
[[nodiscard]] std::span<const CatalogText> builtInFeatures();

/// Reads feature files. Reports every problem at once: broken JSON, unknown keys, steps without
/// source, unknown families and cores, addresses that lead nowhere, parts that a core lacks, and
/// moves along no path of the catalogue.
[[nodiscard]] Checked<FeatureBook>
readFeatures(std::span<const CatalogText> files, const Catalog& catalog);

/// The built-in files; empty when a catalogue lacks what they speak of.
[[nodiscard]] FeatureBook readBuiltInFeatures(const Catalog& catalog);

/// Whether data can go so: along a path of the core, or between its DMA engines and the memory.
[[nodiscard]] bool isPath(const NeuronCoreType& core, const Move& move);

/// Where the parts of a step are in a chip, for the NeuronCore of this number: its own parts, its
/// DMA engines, the memory stacks that these reach, and, as no page says which are whose, all
/// CC-cores.
[[nodiscard]] std::vector<PartPath>
placesOf(const DataPathStep& step, const Assembly& chip, std::uint32_t core);

} // namespace atlas
