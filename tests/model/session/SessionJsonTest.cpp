#include "model/session/SessionJson.h"

#include <catch2/catch.hpp>

#include <array>
#include <fmt/format.h>
#include <random>

using namespace atlas;
using Catch::Contains;

namespace {

Checked<OpenedSession> read(std::string_view json)
{
    return readSession({.name = "s.atlas", .json = json});
}

std::string all(const Problems& problems)
{
    std::string text;
    for (const Problem& problem : problems)
        text += message(problem) + "\n";
    return text;
}

/// A session that has whatever can be had, drawn from a seed.
class Dice {
public:
    explicit Dice(int seed)
        : m_engine(static_cast<unsigned>(seed))
    {
    }
    int below(int end) { return std::uniform_int_distribution<>(0, end - 1)(m_engine); }
    bool coin() { return below(2) == 1; }
    double number() { return std::uniform_real_distribution<>(-1e6, 1e6)(m_engine); }
    std::string word()
    {
        static constexpr std::array words{
            "trn1.32xlarge", "torus:4x4", "chip:5", "neuronlink-0-1", "“ü”\n\\\"", "a/b:c"};
        return words[static_cast<std::size_t>(below(words.size()))];
    }

private:
    std::mt19937 m_engine;
};

SessionPlace somePlace(Dice& dice)
{
    SessionPlace place{.machine = dice.word(), .paths = dice.coin()};
    for (int i = dice.below(4); i > 0; --i)
        place.selection.push_back(dice.word());
    if (dice.coin())
        place.view = SessionView{
            .scale = 0.001 + dice.below(1000), .center = {dice.number(), dice.number()}};
    return place;
}

CollectiveRequest someRequest(Dice& dice)
{
    CollectiveRequest request;
    request.size = Bytes(1 + static_cast<std::uint64_t>(dice.below(1 << 30)));
    request.nodes = 1 + static_cast<std::uint32_t>(dice.below(4));
    if (dice.coin())
        request.faults = {{.source = 3, .target = 7, .share = dice.below(9) / 8.0}};
    if (dice.coin())
        request.deadChips = {5, 1};
    if (dice.coin())
        request.linkBandwidth = BytesPerSecond(1e9 * (1 + dice.below(9)));
    return request;
}

SessionDocument someSession(int seed)
{
    Dice dice(seed);
    SessionDocument session;
    for (int i = dice.below(5); i > 0; --i)
        session.places.push_back(somePlace(dice));
    if (!session.places.empty())
        session.at = static_cast<std::size_t>(dice.below(static_cast<int>(session.places.size())));
    session.pages.name = dice.coin() ? "compare" : "diagram";
    for (int i = dice.below(3); i > 0; --i)
        session.pages.compared.push_back(dice.word());
    session.pages.hierarchy = dice.coin() ? "Trainium" : "";
    session.pages.term = dice.coin() ? "PSUM" : "";
    if (dice.coin())
        session.pages.number = dice.number();
    session.layers = Layers{static_cast<std::uint8_t>(dice.below(128) | 1)};
    session.theme = allThemes()[static_cast<std::size_t>(dice.below(5))];
    if (dice.coin())
        session.logicalCores = 1 + static_cast<std::uint32_t>(dice.below(2));
    if (!session.places.empty() && dice.coin()) {
        session.run = SessionRun{.request = someRequest(dice), .shown = dice.coin()};
        if (dice.coin())
            session.run->moment = Seconds(dice.below(1000) / 1024.0);
    }
    if (dice.coin())
        session.story = SessionStory{.file = "talks/one.md", .slide = 7};
    if (dice.coin())
        session.memory = "{\n  \"model\": \"llama-3-70b\",\n  \"tp\": 24\n}\n";
    return session;
}

const char* const whole = R"({"format": "neuron-atlas", "version": 2, "kind": "session",
  "page": {"name": "facts"}, "layers": ["pcie"], "theme": "dark", "logical_cores": 1,
  "history": {"at": 0, "places": [{"machine": "ring:4", "selection": ["chip:1"]}]},
  "simulation": {"shown": true, "moment_s": 0.5, "scenario": {"machine": "ring:4",
    "operation": "all-gather", "size_bytes": 1024}}})";

} // namespace

TEST_CASE("A session is read back as it was written", "[session][property]")
{
    const int seed = GENERATE(take(200, random(0, 1'000'000)));
    CAPTURE(seed);
    const SessionDocument session = someSession(seed);
    const std::string json = toJson(session);
    const auto opened = read(json);
    INFO(json << (opened ? std::string() : all(opened.error())));
    REQUIRE(opened.has_value());
    CHECK(opened->document == session);
    CHECK(opened->notes.empty());
    CHECK_FALSE(opened->isNewer);
    CHECK_FALSE(opened->isOlder);
    CHECK(toJson(opened->document) == json);
}

TEST_CASE("A session says what it holds", "[session]")
{
    const auto opened = read(whole);
    REQUIRE(opened.has_value());
    const SessionDocument& session = opened->document;
    REQUIRE(session.places.size() == 1);
    CHECK(session.places.front().machine == "ring:4");
    CHECK(session.places.front().selection == std::vector<std::string>{"chip:1"});
    CHECK(session.pages.name == "facts");
    CHECK(session.layers == Layers{1}.with(Layer::Pcie, true));
    CHECK(session.theme == ThemeId::Dark);
    CHECK(session.logicalCores == 1U);
    REQUIRE(session.run.has_value());
    CHECK(session.run->request.operation == Operation::AllGather);
    CHECK(session.run->request.size == Bytes(1024));
    CHECK(session.run->moment == Seconds(0.5));
}

TEST_CASE("A scenario of version 1 becomes a session with its run", "[session]")
{
    Scenario scenario{.machine = "trn1.32xlarge", .request = {}};
    scenario.request.size = Bytes(4096);
    scenario.request.faults = {{.source = 3, .target = 7, .share = 0}};
    const auto opened = read(toJson(scenario));
    REQUIRE(opened.has_value());
    CHECK(opened->isOlder);
    CHECK_FALSE(opened->isNewer);
    REQUIRE(opened->document.places.size() == 1);
    CHECK(opened->document.places.front().machine == "trn1.32xlarge");
    REQUIRE(opened->document.run.has_value());
    CHECK(opened->document.run->request == scenario.request);
    CHECK(opened->document.run->shown);
    // What it became says the same once it is written in this version.
    const auto again = read(toJson(opened->document));
    REQUIRE(again.has_value());
    CHECK(again->document == opened->document);
    CHECK_FALSE(again->isOlder);
}

TEST_CASE("A scenario of version 2 and that of a session are the same scenario", "[session]")
{
    const char* const body =
        R"("machine": "ring:4", "operation": "all-gather", "size_bytes": 1024)";
    const std::string alone = fmt::format(
        R"({{"format": "neuron-atlas", "version": 2, "kind": "scenario", "scenario": {{{}}}}})",
        body);
    const auto scenario = readAnyScenario({.name = "s.atlas", .json = alone});
    REQUIRE(scenario.has_value());
    const auto held = readAnyScenario({.name = "s.atlas", .json = whole});
    REQUIRE(held.has_value());
    CHECK(*scenario == *held);
    const auto none = readAnyScenario({.name = "s.atlas", .json = toJson(SessionDocument{})});
    REQUIRE_FALSE(none.has_value());
    CHECK_THAT(all(none.error()), Contains("no simulation"));
}

TEST_CASE("A newer session opens with what is understood and says what is not", "[session]")
{
    const auto opened = read(R"({"format": "neuron-atlas", "version": 7, "kind": "session",
        "theme": "aurora", "layers": ["pcie", "photons"], "weather": {"rain": 1},
        "page": {"name": "facts", "sort": "up"},
        "history": {"at": 0, "places": [{"machine": "ring:4", "depth": 3}]}})");
    REQUIRE(opened.has_value());
    CHECK(opened->isNewer);
    CHECK(opened->document.places.front().machine == "ring:4");
    CHECK(opened->document.pages.name == "facts");
    CHECK(opened->document.layers.has(Layer::Pcie));
    CHECK(opened->document.theme == ThemeId::Overview);
    const std::string notes = all(opened->notes);
    for (const char* const path :
         {"/theme", "/layers", "/weather", "/page/sort", "/history/places/0/depth"}) {
        CAPTURE(path, notes);
        CHECK_THAT(notes, Contains(path));
    }
}

TEST_CASE("A place without a machine in a newer session is no place", "[session]")
{
    const auto opened = readSession(
        {.name = "later.atlas",
         .json = R"({"format": "neuron-atlas", "version": 7, "kind": "session",
                     "history": {"places": [{"machin": "ring:4"}, {"machine": "ring:8"}]}})"});
    REQUIRE(opened);
    REQUIRE(opened->document.places.size() == 1);
    CHECK(opened->document.places[0].machine == "ring:8");
}

TEST_CASE("What another program added is written back", "[session]")
{
    const auto opened = read(R"({"format": "neuron-atlas", "version": 2, "kind": "session",
        "x-notes": {"by": "me", "list": [1, 2.5, null]},
        "page": {"name": "facts", "x-sort": "up"},
        "history": {"places": [{"machine": "ring:4"}], "x-trail": true}})");
    INFO((opened ? std::string() : all(opened.error())));
    REQUIRE(opened.has_value());
    CHECK(opened->notes.size() == 3);
    SessionDocument session = opened->document;
    session.theme = ThemeId::Dark; // something was changed in the meantime
    const auto again = read(toJson(session));
    REQUIRE(again.has_value());
    CHECK(again->document == session);
    for (const char* const kept :
         {R"("by": "me")", "2.5", R"("x-sort": "up")", R"("x-trail": true)"})
        CHECK_THAT(toJson(session), Contains(kept));
}

TEST_CASE("A key that is not known in a place is refused", "[session]")
{
    const auto opened = read(R"({"format": "neuron-atlas", "version": 2, "kind": "session",
        "history": {"places": [{"machine": "ring:4", "viev": {}}]}})");
    REQUIRE_FALSE(opened.has_value());
    CHECK_THAT(all(opened.error()), Contains("/history/places/0/viev") && Contains("“view”"));
}

TEST_CASE("A session reports every problem at once with its path", "[session]")
{
    const auto opened = read(R"({"format": "neuron-atlas", "version": 2, "kind": "session",
        "page": {"number": "one"}, "layers": ["pcix"], "theme": "drak", "logical_cores": 3,
        "history": {"at": 9, "places": [{"machine": "", "view": {"scale": 0, "x": 1}}, 4]},
        "simulation": {"moment_s": -1}, "story": {"file": "../talk.md"}, "memory": []})");
    REQUIRE_FALSE(opened.has_value());
    const std::string problems = all(opened.error());
    for (const char* const path :
         {"/page/number",
          "/layers",
          "/theme",
          "/logical_cores",
          "/history/at",
          "/history/places/0/machine",
          "/history/places/0/view/scale",
          "/history/places/1",
          "/simulation/scenario",
          "/simulation/moment_s",
          "/story/file",
          "/memory"}) {
        CAPTURE(path, problems);
        CHECK_THAT(problems, Contains(path));
    }
}

TEST_CASE("Every file that was cut off is refused with a sentence", "[session]")
{
    const std::string json = toJson(someSession(11));
    const std::string trimmed = json.substr(0, json.find_last_of('}') + 1);
    for (std::size_t length = 0; length < trimmed.size(); ++length) {
        const auto opened = read(std::string_view(trimmed).substr(0, length));
        CAPTURE(length);
        REQUIRE_FALSE(opened.has_value());
        REQUIRE_FALSE(opened.error().empty());
    }
    CHECK_THAT(
        all(read(std::string_view(json).substr(0, json.size() / 2)).error()), Contains("cut off"));
    CHECK_THAT(all(read("").error()), Contains("empty"));
}

TEST_CASE("What is no session is refused with what was expected", "[session]")
{
    CHECK_THAT(all(read("[]").error()), Contains("object") && Contains("list"));
    CHECK_THAT(all(read("{}").error()), Contains("\"format\": \"neuron-atlas\""));
    CHECK_THAT(all(read(R"({"format": "svg"})").error()), Contains("neuron-atlas"));
    CHECK_THAT(
        all(read(R"({"format": "neuron-atlas", "version": 1})").error()), Contains("version"));
    CHECK_THAT(
        all(read(R"({"format": "neuron-atlas", "version": 2, "kind": "tour"})").error()),
        Contains("session or scenario") && Contains("tour"));
    const std::string large(mostSessionBytes + 1, ' ');
    CHECK_THAT(all(read(large).error()), Contains("8 MiB"));
    CHECK_FALSE(read(std::string("\0\xFF\xFE\x01", 4)).has_value());
}

TEST_CASE("A run of another machine than the session shows is refused", "[session]")
{
    const auto opened = read(R"({"format": "neuron-atlas", "version": 2, "kind": "session",
        "history": {"places": [{"machine": "ring:5"}]},
        "simulation": {"scenario": {"machine": "ring:4", "operation": "all-gather",
                                    "size_bytes": 1}}})");
    REQUIRE_FALSE(opened.has_value());
    CHECK_THAT(all(opened.error()), Contains("ring:4") && Contains("ring:5"));
}

TEST_CASE("Looking around is no work that could be lost", "[session]")
{
    SessionDocument session = someSession(3);
    session.places = {{.machine = "ring:4"}, {.machine = "ring:5"}};
    session.at = 1;
    SessionDocument looked = session;
    looked.places = {{.machine = "ring:5", .selection = {"chip:1"}, .view = SessionView{}}};
    looked.at = 0;
    looked.pages.name = "glossary";
    CHECK(workOf(looked) == workOf(session));
    looked.theme = session.theme == ThemeId::Dark ? ThemeId::Print : ThemeId::Dark;
    CHECK_FALSE(workOf(looked) == workOf(session));
}
