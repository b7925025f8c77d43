#pragma once

#include "model/support/Result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

/// A place in a text, counted from 1. The column counts bytes, as compilers do.
struct TextPlace {
    std::uint32_t line = 1;
    std::uint32_t column = 1;
    friend bool operator==(const TextPlace&, const TextPlace&) = default;
};

/// What is wrong at a place of a story file: what was expected, what was found, what would work.
struct StoryProblem {
    std::string file; ///< as the person named it
    TextPlace place;
    std::string what;
    friend bool operator==(const StoryProblem&, const StoryProblem&) = default;
};

/// "talk.md:12:7: there is no layer “neuronlik”; nearest: “neuronlink”"
[[nodiscard]] std::string message(const StoryProblem& problem);

/// A word of an atlas block. Its argument is text; resolveSlide() knows what it means.
enum class DirectiveKind : std::uint8_t {
    View, ///< "trn1.32xlarge/chip:5/core:1"; "none" clears the stage
    Layers, ///< "neuronlink, pcie"; "all"; "none"
    Highlight, ///< "ring 0 1 2 3", "chips 0 5", "links 0-1 4-5", "parts chip:0/core:1/sbuf"
    Path, ///< "0 10"; "0 15 grid": without wrap-around
    Simulate, ///< "all-reduce 1GiB ring"; "none" ends it
    Fail, ///< "3-7": of the simulation
    At, ///< "50%": the moment that is drawn
    Play, ///< "yes": the window plays the run; "no"
    Chart, ///< "compare trn1.32xlarge inf2.48xlarge \"Device memory\"", "hierarchy trn1.32xlarge
           ///< capacity", "sweep trn1.32xlarge all-reduce 1KiB..1GiB"
    Fit, ///< "llama-3-70b inf2.48xlarge tp=24 batch=1"
    Figure, ///< "trn1.32xlarge \"Device memory\"": a large number out of the catalogue
    Feature, ///< "neuroncore-pipeline 2": an explanation, its second step
    DataPath, ///< "matmul trn1.2xlarge/chip:0/core:0 3": a data path, its third step
    Term, ///< "torus": a word of the glossary with its meaning
    Question, ///< "torus": the meaning of a word, the word to be guessed
    Answer, ///< "yes": the question's word is shown
    Legend, ///< "yes", "no"
    Source, ///< the line at the foot
    Include, ///< "other.md": its slides come in the place of this one
};

[[nodiscard]] std::string_view toString(DirectiveKind kind); ///< "view", "data-path"
[[nodiscard]] std::span<const DirectiveKind> allDirectiveKinds();

struct Directive {
    DirectiveKind kind = DirectiveKind::View;
    std::string argument;
    TextPlace place; ///< of the argument in its file
    friend bool operator==(const Directive&, const Directive&) = default;
};

/// What comes with one press of the space bar: what changes on the stage, and text below the text
/// that is already there.
struct StoryStep {
    std::vector<Directive> directives;
    std::string text; ///< CommonMark without line break at its ends; may be empty
    TextPlace place; ///< of its atlas block, or of the slide
    friend bool operator==(const StoryStep&, const StoryStep&) = default;
};

struct Slide {
    std::string title; ///< CommonMark of one line
    std::string subtitle; ///< the same; may be empty
    std::vector<StoryStep> steps; ///< never empty
    std::string notes; ///< for the speaker: CommonMark; may be empty
    std::string file; ///< it stands in: that of the story, or one that is included
    TextPlace place;
    std::vector<StoryProblem> problems; ///< found while reading; such a slide is marked
    friend bool operator==(const Slide&, const Slide&) = default;
};

/// Width to height of the slides: "16:9", "4:3".
struct Aspect {
    std::uint32_t width = 16;
    std::uint32_t height = 9;
    [[nodiscard]] double ratio() const { return static_cast<double>(width) / height; }
    friend bool operator==(Aspect, Aspect) = default;
};

enum class StoryTheme : std::uint8_t { Dark, Light };

/// What stands between the two lines "---" at the top of the file.
struct StoryHead {
    std::string title;
    std::string author;
    Aspect aspect;
    StoryTheme theme = StoryTheme::Dark;
    std::string language; ///< "en"; empty: not said
    friend bool operator==(const StoryHead&, const StoryHead&) = default;
};

/// A talk: one Markdown file, and those that it includes.
struct Story {
    StoryHead head;
    std::vector<Slide> slides; ///< never empty
    std::vector<StoryProblem> problems; ///< of the head

    friend bool operator==(const Story&, const Story&) = default;
};

/// Every problem of head and slides in their order.
[[nodiscard]] std::vector<StoryProblem> allProblems(const Story& story);
/// The same without the places in files and without problems: what a person wrote, to be compared.
[[nodiscard]] Story contentOf(Story story);
[[nodiscard]] std::size_t stepCount(const Story& story);

/// A step of a story.
struct StepPlace {
    std::size_t slide = 0;
    std::size_t step = 0;
    friend bool operator==(const StepPlace&, const StepPlace&) = default;
};
[[nodiscard]] StepPlace firstStep(std::size_t slide);
[[nodiscard]] bool hasStep(const Story& story, StepPlace at);
/// The step after or before one; at the ends the same one.
[[nodiscard]] StepPlace stepAfter(const Story& story, StepPlace at);
[[nodiscard]] StepPlace stepBefore(const Story& story, StepPlace at);

} // namespace atlas
