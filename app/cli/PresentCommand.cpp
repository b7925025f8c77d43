#include "app/cli/PresentCommand.h"

#include "app/cli/PictureApplication.h"
#include "model/story/StoryFile.h"
#include "model/support/NearestNames.h"
#include "views/story/StoryExport.h"

#include <cmath>
#include <filesystem>
#include <fmt/format.h>
#include <system_error>

namespace atlas::app {

namespace {

constexpr int usualHeight = 1080;

Problem asProblem(const StoryProblem& problem)
{
    return {
        fmt::format("{}:{}:{}", problem.file, problem.place.line, problem.place.column),
        problem.what};
}

/// Everything that is wrong: in the head, on the slides, on the stages, and what does not fit.
Problems problemsOf(views::SlidePainter& painter, const views::SlideLook& look)
{
    const Story& story = painter.story();
    Problems all;
    for (const StoryProblem& problem : story.problems)
        all.push_back(asProblem(problem));
    for (std::size_t slide = 0; slide < story.slides.size(); ++slide) {
        for (const StoryProblem& problem : painter.stages(slide).problems)
            all.push_back(asProblem(problem));
        for (std::size_t step = 0; step < story.slides[slide].steps.size(); ++step) {
            for (const std::string& what : painter.page({slide, step}, look).overflows) {
                const Slide& at = story.slides[slide];
                all.push_back(asProblem(
                    {at.file,
                     at.steps[step].place,
                     fmt::format("there is no room for {}; less of it is expected", what)}));
            }
        }
    }
    return all;
}

views::StoryFormat formatOf(PresentForm form)
{
    switch (form) {
    case PresentForm::Pdf:
        return views::StoryFormat::Pdf;
    case PresentForm::Handout:
        return views::StoryFormat::Handout;
    case PresentForm::Html:
        return views::StoryFormat::Html;
    case PresentForm::Images:
        return views::StoryFormat::Images;
    }
    return views::StoryFormat::Pdf;
}

Checked<void>
save(views::SlidePainter& painter, const PresentOptions& options, const views::SlideLook& look)
{
    const std::size_t count = painter.story().slides.size();
    views::StoryExport what{.format = formatOf(options.form), .look = look};
    if (options.slides) {
        if (options.slides->second > count)
            return std::unexpected(Problems{
                {"--slides",
                 fmt::format(
                     "there is no slide {}; slides 1 to {} are there",
                     options.slides->second,
                     count)}});
        what.firstSlide = options.slides->first - 1;
        what.lastSlide = options.slides->second - 1;
    }
    what.pixels =
        QSize(static_cast<int>(std::lround(usualHeight * look.aspect.ratio())), usualHeight);
    if (options.size)
        what.pixels =
            QSize(static_cast<int>(options.size->first), static_cast<int>(options.size->second));
    const auto written = views::exportStory(painter, what, QString::fromStdString(options.file));
    if (!written)
        return std::unexpected(Problems{written.error()});
    return {};
}

} // namespace

Result<Story> findStory(const std::string& name)
{
    if (const Tour* const tour = findTour(name))
        return readStory(tour->text, name + ".md");
    std::error_code error;
    if (std::filesystem::exists(name, error))
        return loadStory(name);
    std::vector<std::string> names;
    for (const Tour& tour : builtInTours())
        names.push_back(tour.name);
    const auto near = nearestNames(name, names);
    return std::unexpected(Problem{
        name,
        fmt::format(
            "there is neither such a file nor a tour of this name; {} {}",
            near.empty() ? "tours are" : "did you mean the tour",
            alternatives(near.empty() ? names : near))});
}

Checked<std::string> presentStory(const Catalog& catalog, const PresentOptions& options)
{
    auto story = findStory(options.story);
    if (!story)
        return std::unexpected(Problems{story.error()});
    const PictureApplication application;
    views::SlideLook look = views::lookOf(story->head);
    look.theme = options.theme.value_or(look.theme);
    views::SlidePainter painter(*std::move(story), catalog);
    if (options.check) {
        const Problems problems = problemsOf(painter, look);
        if (!problems.empty())
            return std::unexpected(problems);
    }
    if (!options.file.empty()) {
        if (const auto saved = save(painter, options, look); !saved)
            return std::unexpected(saved.error());
        return std::string();
    }
    return fmt::format(
        "{}: {} slides, {} steps, no problems\n",
        options.story,
        painter.story().slides.size(),
        stepCount(painter.story()));
}

} // namespace atlas::app
