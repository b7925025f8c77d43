#include "tests/app/cli/Program.h"

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

using namespace atlas::test;
using Catch::Contains;
using Catch::WithinRel;
using Json = nlohmann::json;

namespace {

/// The output of `simulate` with these words.
Outcome simulate(std::vector<std::string> words)
{
    words.insert(words.begin(), "simulate");
    return runProgram(words);
}

Json simulateJson(std::vector<std::string> words)
{
    words.emplace_back("--json");
    const Outcome outcome = simulate(std::move(words));
    INFO(outcome.err);
    REQUIRE(outcome.exitCode == 0);
    return Json::parse(outcome.out);
}

} // namespace

TEST_CASE("A collective is simulated, with bounds and links", "[cli][simulate]")
{
    const Json run = simulateJson(
        {"collective",
         "ring:16",
         "--op",
         "all-reduce",
         "--size",
         "64MB",
         "--algorithm",
         "ring",
         "--link-bandwidth",
         "100GB/s",
         "--link-latency",
         "1us"});
    // 2 * 15 steps of 1 µs and 4 MB at 100 GB/s.
    CHECK_THAT(run["makespan_s"].get<double>(), WithinRel(30 * 41e-6, 1e-9));
    CHECK_THAT(run["closed_form_s"].get<double>(), WithinRel(30 * 41e-6, 1e-9));
    CHECK(run["closed_form_exact"] == true);
    CHECK(run["transfers"] == 480);
    CHECK(run["algorithm"] == "ring");
    CHECK_THAT(run["algbw_bytes_per_s"].get<double>(), WithinRel(64e6 / (30 * 41e-6), 1e-9));
    CHECK_THAT(
        run["busbw_bytes_per_s"].get<double>(),
        WithinRel(2 * 15.0 / 16 * 64e6 / (30 * 41e-6), 1e-9));
    CHECK(run["lower_bound_s"].get<double>() <= run["makespan_s"].get<double>());
    CHECK(run["events"].get<int>() > 0);
    CHECK(run.contains("wall_s"));
    REQUIRE(run["links"].size() == 16);
    for (const Json& link : run["links"]) {
        CHECK((link["source"].get<int>() + 1) % 16 == link["target"].get<int>());
        CHECK_THAT(link["bytes"].get<double>(), WithinRel(30 * 4e6, 1e-9));
        CHECK_THAT(link["mean_utilisation"].get<double>(), WithinRel(40.0 / 41, 1e-9));
        CHECK_THAT(link["peak_utilisation"].get<double>(), WithinRel(1.0, 1e-9));
    }
}

TEST_CASE("The text of a collective leads with the time and what limits it", "[cli][simulate]")
{
    const Outcome outcome = simulate(
        {"collective", "trn1.32xlarge", "--op", "all-reduce", "--size", "1GiB", "--fail", "3-7"});
    CHECK(outcome.exitCode == 0);
    CHECK_THAT(
        outcome.out,
        Contains("ms: all-reduce of 1 GiB over 32 ranks on trn1.32xlarge, ring\n")
            && Contains("2 times the bytes") && Contains("Lower bound") && Contains("Closed form")
            && Contains("Healthy") && Contains("Busiest links") && Contains("hop_latency"));
}

TEST_CASE("A size beside a sweep is run, and is one of its sizes", "[cli][simulate]")
{
    const Json both = simulateJson(
        {"collective",
         "trn2.48xlarge",
         "--op",
         "all-reduce",
         "--size",
         "1MB",
         "--sweep",
         "256KiB:4MiB:x16"});
    REQUIRE(both["sizes"].size() == 3);
    CHECK(both["sizes"][1]["size_bytes"] == 1'000'000);
    CHECK(both["makespan_s"].get<double>() > 0);
}

TEST_CASE("Forms of a sweep and of nccom-test", "[cli][simulate]")
{
    const std::vector<std::string> words{
        "collective", "trn2.48xlarge", "--op", "all-reduce", "--sweep", "256KiB:256MiB:x16"};
    const Json sweep = simulateJson(words);
    // 256 KiB, 4 MiB, 64 MiB
    REQUIRE(sweep["sizes"].size() == 3);
    CHECK(sweep["sizes"][0]["fastest"] == "mesh");
    CHECK(sweep["sizes"][1]["fastest"] == "rdh");
    CHECK(sweep["sizes"][2]["fastest"] == "kangaring");
    CHECK(sweep["sizes"][2]["auto"] == "kangaring");
    CHECK(sweep["crossovers"].size() == 2);
    auto text = words;
    CHECK_THAT(simulate(text).out, Contains("kangaring is faster than rdh"));
    auto csv = words;
    csv.emplace_back("--csv");
    CHECK_THAT(simulate(csv).out, Contains("size_bytes,algorithm,makespan_s"));
    auto nccom = words;
    nccom.emplace_back("--nccom");
    CHECK_THAT(
        simulate(nccom).out,
        Contains("size(B)") && Contains("time:avg(us)") && Contains("Avg bus bandwidth:"));
}

TEST_CASE("Measured times stand beside simulated ones", "[cli][simulate]")
{
    const TemporaryFolder folder;
    writeFile(
        folder.file("m.txt"),
        "size(B) count(elems) type time:avg(us) algbw(GB/s) busbw(GB/s)\n"
        "1024 256 fp32 6.16 0.17 0.16\n524288 131072 fp32 23.16 22.64 21.93\n");
    const Json json = simulateJson(
        {"collective",
         "trn2.48xlarge",
         "--op",
         "all-gather",
         "--ranks",
         "32",
         "--measured",
         folder.file("m.txt")});
    REQUIRE(json["measured"].size() == 2);
    CHECK_THAT(json["measured"][0]["measured_s"].get<double>(), WithinRel(6.16e-6, 1e-9));
    CHECK_THAT(
        json["measured"][0]["ratio"].get<double>(),
        WithinRel(6.16e-6 / json["measured"][0]["simulated_s"].get<double>(), 1e-9));
    const Outcome missing = simulate(
        {"collective", "trn2.48xlarge", "--op", "all-gather", "--measured", folder.file("none")});
    CHECK(missing.exitCode == 1);
    CHECK_THAT(missing.err, Contains("cannot be read"));
}

TEST_CASE("A trace is a whole file", "[cli][simulate]")
{
    const TemporaryFolder folder;
    const Outcome outcome = simulate(
        {"collective",
         "trn1.32xlarge",
         "--op",
         "all-gather",
         "--size",
         "1MiB",
         "--trace",
         folder.file("t.json")});
    CHECK(outcome.exitCode == 0);
    CHECK(Json::parse(readFile(folder.file("t.json")))["traceEvents"].size() > 16);
    CHECK(folder.fileCount() == 1);
    const Outcome nowhere = simulate(
        {"collective",
         "trn1.32xlarge",
         "--op",
         "all-gather",
         "--size",
         "1MiB",
         "--trace",
         folder.file("no/t.json")});
    CHECK(nowhere.exitCode == 1);
    CHECK(isMessage(nowhere.err));
}

TEST_CASE("A scenario is run from its file", "[cli][simulate]")
{
    const TemporaryFolder folder;
    writeFile(
        folder.file("s.json"),
        R"({"format": "neuron-atlas-scenario", "version": 1, "machine": "ring:4 link:1GB/s",
            "operation": "all-gather", "size_bytes": 4000, "link_latency_s": 0})");
    const Json run = simulateJson({"collective", "--scenario", folder.file("s.json")});
    // 3 steps of 1,000 bytes at 1 GB/s.
    CHECK_THAT(run["makespan_s"].get<double>(), WithinRel(3e-6, 1e-9));
    writeFile(folder.file("bad.json"), R"({"format": "neuron-atlas-scenario", "version": 1})");
    const Outcome bad = simulate({"collective", "--scenario", folder.file("bad.json")});
    CHECK(bad.exitCode == 1);
    CHECK_THAT(bad.err, Contains("“machine”") && Contains("“operation”"));
}

TEST_CASE("A scenario is saved, and changed when it is run again", "[cli][simulate]")
{
    const TemporaryFolder folder;
    const std::string file = folder.file("s.atlas");
    const Json first = simulateJson(
        {"collective",
         "ring:4 link:1GB/s",
         "--op",
         "all-gather",
         "--size",
         "4KB",
         "--link-latency",
         "0s",
         "--background",
         "0-1=2MB@1ms",
         "--fail",
         "2-3",
         "--algorithm",
         "ring",
         "--save-scenario",
         file});
    const Json again = simulateJson({"collective", "--scenario", file});
    CHECK(again["makespan_s"] == first["makespan_s"]);
    CHECK(again["links"] == first["links"]);
    // Whole again and twice the size: 3 steps of 2,000 bytes at 1 GB/s; the other traffic comes
    // later.
    const Json changed =
        simulateJson({"collective", "--scenario", file, "--size", "8KB", "--degrade", "3-2=100%"});
    CHECK_THAT(changed["makespan_s"].get<double>(), WithinRel(6e-6, 1e-9));
    CHECK_FALSE(changed.contains("healthy_s"));
    // The file is as it was.
    CHECK(simulateJson({"collective", "--scenario", file})["makespan_s"] == first["makespan_s"]);
    const Outcome sweep =
        simulate({"collective", "--scenario", file, "--sweep", "1KiB:4KiB:x4", "--csv"});
    CHECK(sweep.exitCode == 0);
    CHECK_THAT(sweep.out, Contains("4096"));
}

TEST_CASE("Other traffic takes its share of a link from its start on", "[cli][simulate]")
{
    const std::vector<std::string> words{
        "collective",
        "line:2 link:1GB/s",
        "--op",
        "send-receive",
        "--size",
        "4MB",
        "--link-latency",
        "0s",
        "--set",
        "operation_overhead=0s",
        "--background"};
    const auto timeWith = [&](const std::string& flow) {
        std::vector<std::string> all = words;
        all.push_back(flow);
        return simulateJson(all)["makespan_s"].get<double>();
    };
    const double alone = timeWith("1-0=1MB@1s");
    CHECK_THAT(alone, WithinRel(4e-3, 1e-9)); // 4 MB at 1 GB/s
    // They share the link while the other traffic's 1 MB lasts: it costs 1 MB more.
    CHECK_THAT(timeWith("0-1=1MB"), WithinRel(5e-3, 1e-9));
    CHECK_THAT(timeWith("0-1=1MB@1ms"), WithinRel(5e-3, 1e-9));
    // From 3 ms on 1 MB is left: both end 2 ms later.
    CHECK_THAT(timeWith("0-1=8MB@3ms"), WithinRel(5e-3, 1e-9));
    CHECK_THAT(timeWith("0-1=1MB@4ms"), WithinRel(4e-3, 1e-9));
}

TEST_CASE("Patterns run around failed links and name what nothing reaches", "[cli][simulate]")
{
    std::vector<std::string> words{
        "pattern",
        "ring:4",
        "--pattern",
        "device-to-device",
        "--target",
        "1",
        "--size",
        "1MB",
        "--link-bandwidth",
        "1GB/s",
        "--link-latency",
        "1us",
        "--fail",
        "0-1"};
    // The long way round: 3 hops.
    CHECK_THAT(simulateJson(words)["makespan_s"].get<double>(), WithinRel(1.003e-3, 1e-9));
    words.insert(words.end(), {"--dead", "2"});
    const Outcome outcome = simulate(words);
    CHECK(outcome.exitCode == 1);
    CHECK_THAT(outcome.err, Contains("no way leads from Chip 0 to Chip 1"));
}

TEST_CASE("Patterns take the bytes of each pair", "[cli][simulate]")
{
    const Json shift = simulateJson(
        {"pattern",
         "ring:8",
         "--pattern",
         "shift",
         "--size",
         "1MB",
         "--link-bandwidth",
         "1GB/s",
         "--link-latency",
         "1us"});
    // Each link carries 1 MB: 1 ms after 1 µs.
    CHECK(shift["transfers"] == 8);
    CHECK_THAT(shift["makespan_s"].get<double>(), WithinRel(1.001e-3, 1e-9));
    CHECK_THAT(shift["lower_bound_s"].get<double>(), WithinRel(1.001e-3, 1e-9));
    const Json all = simulateJson(
        {"pattern",
         "torus:4x4",
         "--pattern",
         "all-to-all",
         "--size",
         "1MB",
         "--link-bandwidth",
         "1GB/s"});
    CHECK(all["transfers"] == 16 * 15);
    const std::vector<std::string> permutation{
        "pattern",
        "torus:4x4",
        "--pattern",
        "permutation",
        "--size",
        "1MB",
        "--link-bandwidth",
        "1GB/s",
        "--seed",
        "7"};
    const Json once = simulateJson(permutation);
    CHECK(once["makespan_s"] == simulateJson(permutation)["makespan_s"]);
}

TEST_CASE("Flows give the finish of each transfer in the order of the file", "[cli][simulate]")
{
    const TemporaryFolder folder;
    writeFile(
        folder.file("f.csv"), "source,target,bytes,start_s\n0,1,1000000,0\n1,2,2000000,0.5\n");
    const Json run = simulateJson(
        {"flows",
         "ring:4",
         "--from",
         folder.file("f.csv"),
         "--link-bandwidth",
         "1GB/s",
         "--link-latency",
         "1us"});
    REQUIRE(run["finish_s"].size() == 2);
    CHECK_THAT(run["finish_s"][0].get<double>(), WithinRel(1.001e-3, 1e-9));
    CHECK_THAT(run["finish_s"][1].get<double>(), WithinRel(0.502001, 1e-9));
    const Outcome missing = simulate({"flows", "ring:4", "--from", folder.file("none.csv")});
    CHECK(missing.exitCode == 1);
    CHECK(isMessage(missing.err));
}

TEST_CASE("Wrong usage of simulate is exit code 2 and says what would work", "[cli][simulate]")
{
    struct Case {
        std::vector<std::string> words;
        std::string mentions;
    };
    const std::vector<std::string> start{"collective", "trn1.32xlarge", "--op", "all-reduce"};
    const auto more = [&](std::vector<std::string> words) {
        words.insert(words.begin(), start.begin(), start.end());
        return words;
    };
    const std::vector<Case> cases{
        {{}, "collective, pattern or flows"},
        {{"colective"}, "“collective”"},
        {{"collective"}, "a machine is expected"},
        {{"collective", "trn1.32xlarge"}, "--op all-reduce"},
        {start, "--size 1GiB"},
        {more({"--size", "0B"}), "above zero"},
        {more({"--size", "-5MiB"}), "above zero"},
        {more({"--size", "1024"}), "no unit"},
        {more({"--size", "1MiB", "--algorithm", "kanga"}), "“kangaring”"},
        {more({"--size", "1MiB", "--fail", "3"}), "3-7"},
        {more({"--size", "1MiB", "--degrade", "3-7"}), "3-7=50%"},
        {more({"--size", "1MiB", "--degrade", "3-7=0%"}), "above 0%"},
        {more({"--size", "1MiB", "--background", "0-5"}), "0-5=1GiB"},
        {more({"--size", "1MiB", "--background", "0-5=1"}), "--background"},
        {more({"--size", "1MiB", "--background", "0-5=1GiB@2"}), "--background"},
        {{"collective", "trn1.32xlarge", "--scenario", "s.atlas"}, "leave TARGET out"},
        {more({"--size", "1MiB", "--plan", "tp=8,xp=4"}), "tp=8,dp=4"},
        {more({"--size", "1MiB", "--plan", "tp=8", "--ranks", "8"}), "exclude"},
        {more({"--size", "1MiB", "--plan", "tp=8,tp=4"}), "already"},
        {more({"--size", "1MiB", "--nodes", "0"}), "--nodes"},
        {more({"--size", "1MiB", "--oversubscription", "0.5"}), "1 to 1000"},
        {more({"--size", "1MiB", "--lnc", "3"}), "--lnc"},
        {more({"--size", "1MiB", "--json", "--csv"}), "exclude"},
        {more({"--size", "1MiB", "--algoritm", "ring"}), "--algorithm"},
        {more({"--sweep", "1KiB:1GiB"}), "1KiB:1GiB:x4"},
        {{"collective", "trn1.32xlarge", "--op", "all-reduse", "--size", "1B"}, "“all-reduce”"},
        {{"pattern", "ring:4", "--size", "1B"}, "--pattern"},
        {{"pattern", "ring:4", "--pattern", "inkast", "--size", "1B"}, "“incast”"},
        {{"pattern", "ring:4", "--pattern", "incast"}, "--size"},
        {{"flows", "ring:4"}, "--from"}};
    for (const Case& wrong : cases) {
        const Outcome outcome = simulate(wrong.words);
        CAPTURE(wrong.words, outcome.err);
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.out.empty());
        CHECK(isMessage(outcome.err));
        CHECK_THAT(outcome.err, Contains(wrong.mentions));
    }
}

TEST_CASE("What a machine cannot do is exit code 1 and says why", "[cli][simulate]")
{
    struct Case {
        std::vector<std::string> words;
        std::string mentions;
    };
    const std::vector<Case> cases{
        {{"collective", "trn9.48xlarge", "--op", "all-reduce", "--size", "1MiB"}, "trn9.48xlarge"},
        {{"collective", "trn1.32xlarge", "--op", "all-reduce", "--size", "1MiB", "--ranks", "12"},
         "1, 2, 8, 16, 32"},
        {{"collective", "ring:4", "--op", "all-reduce", "--size", "1MiB"}, "--link-bandwidth"},
        {{"collective",
          "trn1.32xlarge",
          "--op",
          "all-to-all",
          "--size",
          "1MiB",
          "--algorithm",
          "ring"},
         "cannot do all-to-all"},
        {{"collective", "trn1.32xlarge", "--op", "all-reduce", "--size", "1MiB", "--fail", "0-2"},
         "joined to"},
        {{"collective", "inf2.48xlarge", "--op", "all-reduce", "--size", "1MiB", "--nodes", "2"},
         "no EFA"}};
    for (const Case& wrong : cases) {
        const Outcome outcome = simulate(wrong.words);
        CAPTURE(wrong.words, outcome.err);
        CHECK(outcome.exitCode == 1);
        CHECK(isMessage(outcome.err));
        CHECK_THAT(outcome.err, Contains(wrong.mentions));
    }
}

TEST_CASE("The help of each kind of simulation has examples", "[cli][simulate]")
{
    for (const std::string kind : {"collective", "pattern", "flows"}) {
        const Outcome help = simulate({kind, "--help"});
        CHECK(help.exitCode == 0);
        CHECK_THAT(
            help.out, Contains("Usage: neuron-atlas simulate " + kind) && Contains("Examples:"));
    }
}
