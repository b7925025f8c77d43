#include "app/presentation/Capture.h"

#include "model/parts/Address.h"
#include "model/story/StageResolver.h"
#include "model/topology/TopologyBuilder.h"
#include "tests/app/presentation/Talks.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

namespace atlas::app {

namespace {

std::shared_ptr<const views::Scene> sceneOf(const std::string& target)
{
    const auto topology = resolveTarget(test::catalog(), target);
    REQUIRE(topology);
    return views::makeScene(*topology, assembleChip(test::catalog(), *topology));
}

/// The stage that the slide leads to once it was written and read.
Stage throughFile(const Slide& slide)
{
    Story story;
    story.slides = {slide};
    StageResolver resolver(test::catalog());
    const SlideStages stages = resolver.resolve(storyOf(writeStory(story)).slides.front());
    for (const StoryProblem& problem : stages.problems)
        FAIL_CHECK(message(problem));
    REQUIRE(stages.stages.size() == 1);
    return stages.stages.front();
}

} // namespace

TEST_CASE("A captured machine comes back with its layers and selection", "[presentation][story]")
{
    const auto scene = sceneOf("trn1.32xlarge");
    const Layers layers = Layers{}.with(Layer::Pcie, false).with(Layer::Labels, false);
    const std::vector<Element> chips{Element::of(VertexId{3}), Element::of(VertexId{7})};
    const CapturedSlide made = captureSlide(
        {.target = "trn1.32xlarge",
         .scene = *scene,
         .place = {},
         .layers = layers,
         .selected = chips});
    const Stage stage = throughFile(made.slide);
    CHECK(stage.kind == StageKind::Machine);
    CHECK(stage.address == "trn1.32xlarge");
    CHECK(stage.layers == layers);
    CHECK(stage.highlighted == chips);
    CHECK(made.left.isEmpty());
}

TEST_CASE("A captured place and a part come back", "[presentation][story]")
{
    const auto scene = sceneOf("trn1.32xlarge");
    const FoundPart core = findPart(scene->interior->parts.chip(), "core:1");
    REQUIRE(core.missing.empty());
    const auto part = Element::of(VertexId{5}, scene->interior->parts.find(core.path));
    const Stage stage = throughFile(captureSlide({.target = "trn1.32xlarge",
                                                  .scene = *scene,
                                                  .place = part,
                                                  .layers = Layers{}.with(Layer::Bandwidth, false),
                                                  .selected = {part}})
                                        .slide);
    CHECK(stage.kind == StageKind::Place);
    CHECK(stage.address == "trn1.32xlarge/chip:5/core:1");
    CHECK(stage.highlighted == std::vector{part});
}

TEST_CASE("A captured run comes back with failed links and its moment", "[presentation][story]")
{
    using namespace literals;
    const auto scene = sceneOf("torus:4x4");
    CollectiveRequest request;
    request.operation = Operation::AllGather;
    request.size = 1536_KiB; // 1.5 MiB: whole in KiB alone
    request.algorithm = Algorithm::Ring;
    request.faults = {{.source = 0, .target = 1, .share = 0}};
    request.deadChips = {9};
    const CapturedSlide made = captureSlide(
        {.target = "torus:4x4",
         .scene = *scene,
         .place = {},
         .layers = Layers{}.with(Layer::Bandwidth, false),
         .selected = {},
         .showsPath = false,
         .run = request,
         .moment = 0.25,
         .plays = true});
    CHECK(made.left.size() == 1); // the dead chip
    const Stage stage = throughFile(made.slide);
    REQUIRE(stage.run);
    CHECK(stage.run->request.operation == Operation::AllGather);
    CHECK(stage.run->request.size == request.size);
    CHECK(stage.run->request.algorithm == Algorithm::Ring);
    CHECK(stage.run->request.faults == request.faults);
    CHECK(stage.run->moment == 0.25);
    CHECK(stage.run->plays);
}

} // namespace atlas::app
