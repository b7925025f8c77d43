#include "views/story/SlidePainter.h"

#include "views/simulation/RunPage.h"
#include "views/simulation/ShowRun.h"
#include "views/story/ComposePage.h"

#include <QPainter>

#include <algorithm>

namespace atlas::views {

namespace {

constexpr std::size_t mostSlidesKept = 8;
constexpr std::size_t mostPagesKept = 12;

/// A run of a request, and how it is shown.
struct MadeRun {
    CollectiveRequest request;
    std::shared_ptr<const StageMachine> machine;
    CollectiveRun run;
    std::shared_ptr<const ShownRun> shown;
};

void fillFigure(StageFigure& figure, const CollectiveRun& run)
{
    using Of = StageFigure::Of;
    const auto set = [&figure](const Quantity& quantity) {
        figure.value = quantity.value.toStdString();
        figure.unit = quantity.unit.toStdString();
    };
    switch (figure.of) {
    case Of::Stated:
        break;
    case Of::RunTime:
        set(quantityOf(run.makespan));
        break;
    case Of::HealthyTime:
        set(quantityOf(run.healthy.value_or(run.makespan)));
        break;
    case Of::AlgorithmBandwidth:
        set(quantityOf(run.algorithmBandwidth));
        break;
    case Of::BusBandwidth:
        set(quantityOf(run.busBandwidth));
        break;
    }
}

} // namespace

struct SlidePainter::Resolved {
    std::size_t slide = 0;
    SlideStages stages;
    std::vector<std::shared_ptr<const ShownRun>> runs; ///< by step; null: none
};

struct SlidePainter::Kept {
    StepPlace at;
    SlideLook look;
    SlidePage page;
};

SlideLook lookOf(const StoryHead& head)
{
    return {
        .aspect = head.aspect,
        .theme = head.theme == StoryTheme::Dark ? ThemeId::Dark : ThemeId::Overview,
        .picture = true};
}

SlidePainter::SlidePainter(Story story, const Catalog& catalog)
    : m_story(std::move(story))
    , m_resolver(catalog)
{
}

void SlidePainter::setStory(Story story)
{
    m_story = std::move(story);
    m_resolved.clear();
    m_pages.clear();
}

std::shared_ptr<const SlidePainter::Resolved> SlidePainter::resolved(std::size_t slide)
{
    const auto known = std::ranges::find(m_resolved, slide, [](const auto& r) { return r->slide; });
    if (known != m_resolved.end()) {
        m_resolved.splice(m_resolved.begin(), m_resolved, known);
        return m_resolved.front();
    }
    auto result = std::make_shared<Resolved>();
    result->slide = slide;
    result->stages = m_resolver.resolve(m_story.slides[slide]);
    std::optional<MadeRun> made;
    std::optional<CollectiveRequest> failed;
    for (std::size_t step = 0; step < result->stages.stages.size(); ++step) {
        Stage& stage = result->stages.stages[step];
        result->runs.emplace_back();
        if (!stage.run || !stage.machine)
            continue;
        const CollectiveRequest& request = stage.run->request;
        const bool same = made && made->request == request && made->machine == stage.machine;
        if (!same && failed != request) {
            auto run = runCollective(stage.machine->topology, request);
            if (!run) {
                const Slide& faulty = m_story.slides[slide];
                failed = request;
                result->stages.problems.push_back(
                    {faulty.file, faulty.steps[step].place, run.error().what});
                continue;
            }
            auto shown = shownRun(stage.machine->topology, *run);
            made = MadeRun{request, stage.machine, *std::move(run), std::move(shown)};
        }
        if (!made || made->request != request)
            continue;
        result->runs.back() = made->shown;
        for (StageFigure& figure : stage.figures)
            fillFigure(figure, made->run);
    }
    // Figures of a run stay what they were when it is no longer on the stage.
    m_resolved.push_front(result);
    if (m_resolved.size() > mostSlidesKept)
        m_resolved.pop_back();
    return result;
}

const SlideStages& SlidePainter::stages(std::size_t slide)
{
    return resolved(slide)->stages;
}

const SlidePage& SlidePainter::page(StepPlace at, const SlideLook& look)
{
    const auto known = std::ranges::find_if(
        m_pages, [&](const auto& kept) { return kept->at == at && kept->look == look; });
    if (known != m_pages.end()) {
        m_pages.splice(m_pages.begin(), m_pages, known);
        return m_pages.front()->page;
    }
    static const PageMeasure measure = pageMeasure();
    const auto slide = resolved(at.slide);
    auto kept = std::make_shared<Kept>(Kept{
        at,
        look,
        composePage(
            {.story = m_story,
             .at = at,
             .stages = slide->stages.stages,
             .run = slide->runs[at.step].get(),
             .problems = slide->stages.problems,
             .look = look},
            measure)});
    m_pages.push_front(kept);
    if (m_pages.size() > mostPagesKept)
        m_pages.pop_back();
    return m_pages.front()->page;
}

QRectF SlidePainter::pageRect(const QRectF& target, Aspect aspect)
{
    const double width = std::min(target.width(), target.height() * aspect.ratio());
    const double height = width / aspect.ratio();
    return {
        target.x() + (target.width() - width) / 2,
        target.y() + (target.height() - height) / 2,
        width,
        height};
}

QRectF SlidePainter::stageRect(const QRectF& target, StepPlace at, const SlideLook& look)
{
    const Rect& stage = page(at, look).stage;
    if (stage.isEmpty())
        return {};
    const QRectF whole = pageRect(target, look.aspect);
    const double scale = whole.height() / pageHeight;
    return {
        whole.x() + stage.x * scale,
        whole.y() + stage.y * scale,
        stage.width * scale,
        stage.height * scale};
}

void SlidePainter::paint(
    QPainter& painter, const QRectF& target, StepPlace at, const SlideLook& look)
{
    const QRectF whole = pageRect(target, look.aspect);
    painter.save();
    painter.setClipRect(whole, Qt::IntersectClip);
    painter.translate(whole.topLeft());
    painter.scale(whole.height() / pageHeight, whole.height() / pageHeight);
    paintPage(painter, page(at, look));
    painter.restore();
}

} // namespace atlas::views
