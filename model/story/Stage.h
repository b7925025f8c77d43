#pragma once

#include "model/drawing/Drawing.h"
#include "model/layout/Layout.h"
#include "model/parts/Address.h"
#include "model/simulation/collective/Request.h"
#include "model/simulation/memory/Fit.h"
#include "model/story/Story.h"
#include "model/topology/Queries.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace atlas {

/// What stands on the stage: the left two thirds of a slide, or all of it.
enum class StageKind : std::uint8_t {
    None, ///< texts alone
    Machine, ///< the diagram of a machine, perhaps with a run
    Place, ///< a chip or a part of one
    Chart,
    Fit, ///< the memory of a NeuronCore under a plan
    Term, ///< a word of the glossary, or a question for it
};

/// A machine of the catalogue or of a notation, laid out. Stages of a talk share it.
struct StageMachine {
    std::string target;
    Topology topology;
    Layout layout; ///< whole
    Layout folded; ///< with its host folded, as runs are drawn
    std::shared_ptr<const PartTable> parts; ///< null: nothing is known to be inside its chips
};

/// A way between two chips.
struct StagePath {
    VertexId from;
    VertexId to;
    Path path; ///< a shortest one
    bool inGrid = false; ///< without wrap-around
};

/// A collective on the machine of the stage.
struct StageRun {
    CollectiveRequest request;
    std::optional<double> moment; ///< share of the run, 0 to 1; absent: a busy one
    bool plays = false; ///< the window plays it
};

/// A bar of a chart.
struct ChartBar {
    std::string label;
    std::optional<double> value; ///< nothing: not documented
    std::string text; ///< value and unit for people
};
struct ChartCurve {
    std::string name;
    std::vector<Point> points;
};
/// What a chart shows: bars, or curves over sizes.
struct StageChart {
    std::string title;
    std::string unit;
    bool logarithmic = false;
    std::vector<ChartBar> bars;
    std::vector<ChartCurve> curves; ///< over bytes, both axes logarithmic
    std::string source;
};

/// A large number with what it is and where it is written.
struct StageFigure {
    /// Where the value comes from: written here, or out of the run on the stage once it is made.
    enum class Of : std::uint8_t { Stated, RunTime, HealthyTime, AlgorithmBandwidth, BusBandwidth };
    Of of = Of::Stated;
    std::string value; ///< "512"; "not documented"
    std::string unit; ///< "GiB"; may be empty
    std::string label; ///< "device memory of trn1.32xlarge"
    std::string source; ///< document and section
    bool derived = false;
};

/// A word of the glossary, to be read or guessed.
struct StageTerm {
    std::string name;
    std::string definition;
    std::string source;
    bool asked = false; ///< a question
    bool answered = true; ///< the name is shown
};

/// What the diagram of a machine shows unless a talk says otherwise: chips and NeuronLinks.
inline constexpr Layers usualLayers =
    Layers{0}.with(Layer::Base, true).with(Layer::NeuronLink, true);

/// What is on the stage in a step: everything that the slide's steps up to this one said. A value;
/// the window makes the same of it as the painter.
struct Stage {
    StageKind kind = StageKind::None;
    std::string address; ///< of Machine and Place, as views open it
    std::shared_ptr<const StageMachine> machine; ///< of Machine and Place; null otherwise
    MachinePlace place;
    Layers layers = usualLayers;
    std::vector<Element> highlighted; ///< in the order in which they are named
    std::vector<StagePath> paths;
    std::optional<StageRun> run;
    std::optional<StageChart> chart;
    std::optional<FitReport> fit;
    std::optional<StageTerm> term;
    std::vector<StageFigure> figures; ///< beside the stage, above the text
    std::string sentence; ///< of an explanation or a data path that is shown
    bool legend = true;
    std::string source; ///< the line at the foot; may be empty
};

} // namespace atlas
