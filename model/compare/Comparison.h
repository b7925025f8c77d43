#pragma once

#include "model/catalog/Prices.h"
#include "model/compare/Subjects.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace atlas {

/// What the subjects of a row say together.
enum class Agreement : std::uint8_t {
    Same, ///< all state one value, or none states any
    Incomplete, ///< those that state one agree; another states none
    Different, ///< two state different values
};

[[nodiscard]] std::string_view toString(Agreement agreement); ///< "same", "incomplete", "different"

/// What stands in the place of a value that no page states.
inline constexpr std::string_view notDocumented = spoken("not documented");

/// What one subject says of a figure.
struct ComparedValue {
    std::shared_ptr<const Figure> figure; ///< null: there is none
    std::string_view absence = notDocumented; ///< what stands in its place then
    std::string ownDate; ///< of a price of one's own, and what follows from it; else empty
    /// Of the value to the first subject's. Nothing where one of the two is no number, measures
    /// something else, or the first is zero.
    std::optional<double> ratio;
};

/// A figure of all subjects.
struct ComparisonRow {
    std::string key;
    std::string label;
    std::string section;
    Unit unit; ///< in which all numbers of the row are shown: that of the smallest
    Agreement agreement = Agreement::Same;
    std::vector<ComparedValue> values; ///< one for each subject
};

/// Two to six things of a kind side by side. Rows are grouped by section.
struct Comparison {
    SubjectKind kind = SubjectKind::Machine;
    std::vector<std::string> subjects;
    std::vector<ComparisonRow> rows;
};

/// Every figure that one of the subjects states. Of machines also what follows from their graph
/// (NeuronLinks, diameter, bisection) and the price per hour and per TFLOPS: one's own, or else
/// that of the catalogue, or else none. The problems are those of checkSubjects().
[[nodiscard]] Checked<Comparison> compare(
    const Catalog& catalog, std::span<const std::string> names, std::span<const OwnPrice> own = {});

/// How a value is known: "yours, 2026-01-01" of a price of one's own and what follows from it, else
/// the word of its kind. Empty for what is not there.
[[nodiscard]] std::string knownAs(const ComparedValue& value);

/// The chosen number of a value in the row's unit; nothing for words and for what is not
/// documented.
[[nodiscard]] std::optional<double> numberOf(const ComparisonRow& row, std::size_t subject);

/// The same for people, without the unit: "2,900", "up to 25", "128 × 128"; empty when not
/// documented.
[[nodiscard]] std::string textOf(const ComparisonRow& row, std::size_t subject);

/// A figure that tells much about its kind, and how large it is beside the largest of them.
struct MainFigure {
    const ComparisonRow* row = nullptr;
    std::vector<std::optional<double>> shares; ///< 0 to 1, one for each subject
};

/// The main figures of the kind that two subjects at least state as a number. They point into the
/// comparison.
[[nodiscard]] std::vector<MainFigure> mainFigures(const Comparison& comparison);

} // namespace atlas
