#include "model/story/Story.h"

#include <array>
#include <fmt/format.h>
#include <utility>

namespace atlas {

namespace {

using Name = std::pair<DirectiveKind, std::string_view>;
constexpr std::array names{
    Name{DirectiveKind::View, "view"},
    Name{DirectiveKind::Layers, "layers"},
    Name{DirectiveKind::Highlight, "highlight"},
    Name{DirectiveKind::Path, "path"},
    Name{DirectiveKind::Simulate, "simulate"},
    Name{DirectiveKind::Fail, "fail"},
    Name{DirectiveKind::At, "at"},
    Name{DirectiveKind::Play, "play"},
    Name{DirectiveKind::Chart, "chart"},
    Name{DirectiveKind::Fit, "fit"},
    Name{DirectiveKind::Figure, "figure"},
    Name{DirectiveKind::Feature, "feature"},
    Name{DirectiveKind::DataPath, "data-path"},
    Name{DirectiveKind::Term, "term"},
    Name{DirectiveKind::Question, "question"},
    Name{DirectiveKind::Answer, "answer"},
    Name{DirectiveKind::Legend, "legend"},
    Name{DirectiveKind::Source, "source"},
    Name{DirectiveKind::Include, "include"}};

constexpr auto kinds = [] {
    std::array<DirectiveKind, names.size()> all{};
    for (std::size_t i = 0; i < names.size(); ++i)
        all[i] = names[i].first;
    return all;
}();

} // namespace

std::string_view toString(DirectiveKind kind)
{
    return names[static_cast<std::size_t>(kind)].second;
}

std::span<const DirectiveKind> allDirectiveKinds()
{
    return kinds;
}

std::string message(const StoryProblem& problem)
{
    return fmt::format(
        "{}:{}:{}: {}", problem.file, problem.place.line, problem.place.column, problem.what);
}

std::vector<StoryProblem> allProblems(const Story& story)
{
    std::vector<StoryProblem> all = story.problems;
    for (const Slide& slide : story.slides)
        all.insert(all.end(), slide.problems.begin(), slide.problems.end());
    return all;
}

Story contentOf(Story story)
{
    story.problems.clear();
    for (Slide& slide : story.slides) {
        slide.file.clear();
        slide.place = {};
        slide.problems.clear();
        for (StoryStep& step : slide.steps) {
            step.place = {};
            for (Directive& directive : step.directives)
                directive.place = {};
        }
    }
    return story;
}

std::size_t stepCount(const Story& story)
{
    std::size_t count = 0;
    for (const Slide& slide : story.slides)
        count += slide.steps.size();
    return count;
}

StepPlace firstStep(std::size_t slide)
{
    return {slide, 0};
}

bool hasStep(const Story& story, StepPlace at)
{
    return at.slide < story.slides.size() && at.step < story.slides[at.slide].steps.size();
}

StepPlace stepAfter(const Story& story, StepPlace at)
{
    if (hasStep(story, {at.slide, at.step + 1}))
        return {at.slide, at.step + 1};
    return hasStep(story, {at.slide + 1, 0}) ? StepPlace{at.slide + 1, 0} : at;
}

StepPlace stepBefore(const Story& story, StepPlace at)
{
    if (at.step > 0)
        return {at.slide, at.step - 1};
    if (at.slide == 0 || at.slide > story.slides.size())
        return at;
    return {at.slide - 1, story.slides[at.slide - 1].steps.size() - 1};
}

} // namespace atlas
