#include "model/story/StageResolver.h"

#include "model/catalog/CatalogReader.h"
#include "model/story/StoryFile.h"

#include <catch2/catch.hpp>

#include <fmt/format.h>

using namespace atlas;
using namespace Catch::Matchers;

namespace {

StageResolver& resolver()
{
    static StageResolver shared(readBuiltInCatalog());
    return shared;
}

SlideStages resolve(std::string_view block)
{
    const auto story = readStory(fmt::format("# A\n\n```atlas\n{}\n```\n", block), "talk.md");
    REQUIRE(story);
    return resolver().resolve(story->slides.front());
}

/// The last stage; nothing may be wrong.
Stage stageOf(std::string_view block)
{
    SlideStages stages = resolve(block);
    for (const StoryProblem& problem : stages.problems)
        FAIL(message(problem));
    return stages.stages.back();
}

} // namespace

TEST_CASE("a view puts a machine, a chip or a part on the stage", "[story]")
{
    const Stage machine = stageOf("view: trn1.32xlarge");
    CHECK(machine.kind == StageKind::Machine);
    CHECK(machine.machine->topology.chipCount() == 16);
    const Stage core = stageOf("view: trn1.32xlarge/chip:5/core:1");
    CHECK(core.kind == StageKind::Place);
    CHECK(core.place.chip == VertexId{5});
    CHECK_FALSE(core.place.part.empty());
    CHECK(stageOf("view: torus:3x3").machine->topology.chipCount() == 9);
}

TEST_CASE("steps of a slide build on each other", "[story]")
{
    const auto story = readStory(
        "# A\n\n```atlas\nview: trn1.32xlarge\n```\n\n```atlas\npath: 0 15\n```\n\n"
        "```atlas\npath: 0 15 grid\n```\n",
        "a");
    const SlideStages stages = resolver().resolve(story->slides.front());
    REQUIRE(stages.stages.size() == 3);
    CHECK(stages.stages[0].paths.empty());
    REQUIRE(stages.stages[2].paths.size() == 2);
    // From corner to corner of a 4 × 4 torus one step each way; without wrap-around three each way.
    CHECK(stages.stages[2].paths[0].path.hops() == 2);
    CHECK(stages.stages[2].paths[1].path.hops() == 6);
    CHECK(stages.stages[0].machine == stages.stages[2].machine);
}

TEST_CASE("a highlighted ring has its chips and the links between them", "[story]")
{
    const Stage stage = stageOf("view: trn1.32xlarge\nhighlight: ring 0 1 2 3");
    REQUIRE(stage.highlighted.size() == 8);
    CHECK(std::ranges::count_if(stage.highlighted, &Element::isEdge) == 4);
}

TEST_CASE("a simulation has its request, faults and moment", "[story]")
{
    const Stage stage = stageOf(
        "view: trn1.32xlarge\nsimulate: all-reduce 1GiB ring\nfail: 3-7\nat: 50%\nplay: yes");
    REQUIRE(stage.run);
    CHECK(stage.run->request.operation == Operation::AllReduce);
    CHECK(stage.run->request.size == Bytes(std::uint64_t{1} << 30U));
    CHECK(stage.run->request.algorithm == Algorithm::Ring);
    REQUIRE(stage.run->request.faults.size() == 1);
    CHECK(stage.run->request.faults[0].target == 7);
    CHECK(stage.run->moment == 0.5);
    CHECK(stage.run->plays);
}

TEST_CASE("a chart compares things of the catalogue, families by their largest machine", "[story]")
{
    const Stage stage = stageOf("chart: compare trn1 inf2 \"Device memory\"");
    REQUIRE(stage.chart);
    REQUIRE(stage.chart->bars.size() == 2);
    // 16 and 12 chips of 32 GiB.
    CHECK_THAT(stage.chart->bars[0].value.value(), WithinRel(512.0));
    CHECK_THAT(stage.chart->bars[1].value.value(), WithinRel(384.0));
    CHECK(stageOf("chart: hierarchy Trainium capacity").chart->bars.size() >= 3);
}

TEST_CASE("a figure comes out of the catalogue with its source", "[story]")
{
    const Stage stage = stageOf("figure: trn1 \"Device memory\" \"in one machine\"");
    REQUIRE(stage.figures.size() == 1);
    CHECK(stage.figures[0].value == "512");
    CHECK(stage.figures[0].unit == "GiB");
    CHECK(stage.figures[0].label == "in one machine");
    CHECK_FALSE(stage.figures[0].source.empty());
}

TEST_CASE("plans, words, explanations and data paths reach the stage", "[story]")
{
    CHECK(stageOf("fit: llama-3-8b trn1.32xlarge tp=8").fit->job.plan.tensor == 8);
    const Stage question = stageOf("question: torus");
    CHECK(question.term->asked);
    CHECK_FALSE(question.term->answered);
    CHECK(stageOf("question: torus\nanswer: yes").term->answered);
    CHECK_FALSE(stageOf("feature: lnc-2 1").sentence.empty());
    const Stage path = stageOf("data-path: matmul trn1.2xlarge/chip:0/core:0 1");
    CHECK_FALSE(path.highlighted.empty());
    CHECK_FALSE(path.sentence.empty());
}

TEST_CASE("a wrong word is a problem at its column that says what would work", "[story]")
{
    const auto [block, column, words] = GENERATE(table<std::string, unsigned, std::string>(
        {{"view: trn1.32xlrage", 7, "trn1.32xlarge"},
         {"view: trn1.32xlarge/chip:16", 7, "16"},
         {"path: 0 10", 7, "there is no machine on the stage"},
         {"view: trn1.32xlarge\npath: 0 16", 9, "chips 0 to 15"},
         {"view: trn1.32xlarge\nlayers: neuronlik", 9, "“neuronlink”"},
         {"view: trn1.32xlarge\nhighlight: links 0-5", 18, "no NeuronLink joins chips 0 and 5"},
         {"view: trn1.32xlarge\nhighlight: rign 0 1", 12, "“ring”"},
         {"view: trn1.32xlarge\nsimulate: all-redcue 1GiB", 11, "all-reduce"},
         {"view: trn1.32xlarge\nsimulate: all-reduce 1", 22, "1"},
         {"view: trn1.32xlarge\nfail: 3-7", 7, "there is no simulation"},
         {"chart: compare trn1 inf9 \"Device memory\"", 21, "“inf9”"},
         {"chart: compare trn1 inf2 \"Devise memory\"", 26, "“Device memory”"},
         {"fit: llama-3-80b inf2.48xlarge tp=24", 6, "llama-3-8b"},
         {"fit: llama-3-8b inf2.48xlarge pt=24", 31, "“tp”"},
         {"figure: trn1 \"Devise memory\"", 14, "“Device memory”"},
         {"figure: trn1 \"open", 14, "not closed"},
         {"term: torsu", 7, "orus"},
         {"answer: yes", 9, "no question"},
         {"feature: lnc-3", 10, "“lnc-2”"},
         {"legend: maybe", 9, "neither yes nor no"}}));
    const SlideStages stages = resolve(block);
    CAPTURE(block);
    REQUIRE(stages.problems.size() == 1);
    CAPTURE(stages.problems[0].what);
    CHECK(stages.problems[0].place.column == column);
    CHECK_THAT(stages.problems[0].what, Contains(words));
    CHECK(stages.stages.size() == 1);
}
