#pragma once

#include "model/drawing/Drawing.h"
#include "model/simulation/collective/Request.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace atlas {

/// What of a diagram is in sight, whatever the size of the window.
struct SessionView {
    double scale = 1; ///< window pixels for each unit of the drawing
    Point center; ///< of the window, in units of the drawing

    friend bool operator==(const SessionView&, const SessionView&) = default;
};

/// Where a person was.
struct SessionPlace {
    std::string machine; ///< catalogue name or notation text
    std::vector<std::string> selection; ///< names as elementName() gives them
    bool paths = false; ///< between the two selected chips
    std::optional<SessionView> view; ///< absent: all in sight

    friend bool operator==(const SessionPlace&, const SessionPlace&) = default;
};

/// Which page stands in the diagram's place, and what the pages show.
struct SessionPages {
    std::string name = "diagram";
    std::vector<std::string> compared;
    std::string hierarchy; ///< a chip or a machine; empty: as it comes
    std::string term; ///< of the glossary, in English
    std::optional<double> number; ///< of the number formats

    friend bool operator==(const SessionPages&, const SessionPages&) = default;
};

/// The run of the machine of the current place: what is asked for with its what-ifs, and the moment
/// that is shown.
struct SessionRun {
    CollectiveRequest request;
    bool shown = true; ///< or waits behind the machine
    std::optional<Seconds> moment; ///< since the start; absent: where something happens

    friend bool operator==(const SessionRun&, const SessionRun&) = default;
};

/// A story that is open, beside the session.
struct SessionStory {
    std::string file; ///< relative to the session's folder and inside it
    std::uint32_t slide = 0; ///< from 0

    friend bool operator==(const SessionStory&, const SessionStory&) = default;
};

/// What is open in the window, where, and what was made there: what an `.atlas` file holds.
struct SessionDocument {
    std::vector<SessionPlace> places; ///< back and forward; empty: no machine is open
    std::size_t at = 0; ///< the place of now
    SessionPages pages;
    Layers layers = Layers{}.with(Layer::Bandwidth, false);
    ThemeId theme = ThemeId::Overview;
    std::optional<std::uint32_t> logicalCores; ///< 1 or 2 NeuronCores as one; absent: as documented
    std::optional<SessionRun> run;
    std::optional<SessionStory> story;
    /// The section "memory": a job of the memory simulation as a JSON object, text that its owner
    /// reads and writes; empty: none.
    std::string memory;
    /// What the file holds beside all that, as a JSON object: written back as it came.
    std::string extras;

    friend bool operator==(const SessionDocument&, const SessionDocument&) = default;
};

/// The document without what changes by merely looking around: views, selections, the moment of a
/// run, pages and places gone back from. Two documents with equal work need no question before one
/// is left.
[[nodiscard]] SessionDocument workOf(const SessionDocument& document);

} // namespace atlas
