#include "tests/app/cli/Program.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <nlohmann/json.hpp>

using namespace atlas::test;
using Catch::Contains;
using Json = nlohmann::json;

TEST_CASE("The figures of a part are shown with their sources", "[cli]")
{
    const Outcome psum = runProgram({"show", "trn1.32xlarge/chip:5/core:1/psum"});
    CHECK(psum.exitCode == 0);
    CHECK(psum.err.empty());
    CHECK_THAT(psum.out, Contains("in chip 5 of trn1.32xlarge"));
    CHECK_THAT(psum.out, Contains("2 MiB"));
    CHECK_THAT(psum.out, Contains("bank:0 to bank:7"));
    CHECK_THAT(psum.out, Contains("trainium_inferentia2_arch.rst"));
    CHECK_THAT(psum.out, !Contains("Tensor"));
}

TEST_CASE("A chip lists its neighbors and what is inside it", "[cli]")
{
    const Outcome chip = runProgram({"show", "trn2.48xlarge/chip:5"});
    CHECK(chip.exitCode == 0);
    CHECK_THAT(chip.out, Contains("Chip 5\nTrainium2 in trn2.48xlarge"));
    CHECK_THAT(chip.out, Contains("core:0 to core:7"));
    CHECK_THAT(chip.out, Contains("hbm:0 to hbm:3"));
}

TEST_CASE("A part as JSON has its address and every reading", "[cli]")
{
    const Outcome outcome =
        runProgram({"show", "trn1.32xlarge/chip:5/core:1/sbuf/partition:100", "--json"});
    REQUIRE(outcome.exitCode == 0);
    const Json json = Json::parse(outcome.out);
    CHECK(json["address"] == "trn1.32xlarge/chip:5/core:1/sbuf/partition:100");
    CHECK(json["name"] == "Partition 100");
    bool found = false;
    for (const Json& figure : json["figures"]) {
        CHECK_FALSE(figure["source"].get<std::string>().empty());
        if (figure["key"] != "sbuf_per_partition")
            continue;
        found = true;
        CHECK(figure["kind"] == "disputed"); // 192 KiB by the guide, 256 KiB by the glossary
        CHECK(figure["readings"].size() == 2);
        CHECK(figure["base_value"] == 192 * 1024);
    }
    CHECK(found);
}

TEST_CASE("An address that goes wrong shows the nearest place and says so on stderr", "[cli]")
{
    const Outcome typo = runProgram({"show", "trn1.32xlarge/chip:5/core:1/tensr"});
    CHECK(typo.exitCode == 0);
    CHECK_THAT(typo.out, Contains("NeuronCore 11"));
    CHECK_THAT(typo.err, Contains("tensr") && Contains("tensor"));
    CHECK_THAT(typo.err, Contains("this is trn1.32xlarge/chip:5/core:1"));
    const Outcome far = runProgram({"show", "trn1.32xlarge/chip:16"});
    CHECK_THAT(far.err, Contains("0 to 15"));
    CHECK_THAT(far.out, Contains("16 Trainium chips"));
}

TEST_CASE("A chip and its parts are exported as pictures", "[cli]")
{
    const TemporaryFolder folder;
    const std::string file = (folder.path() / "core.svg").string();
    const Outcome outcome = runProgram({"export", "trn2.48xlarge/chip:5/core:1", "-o", file});
    CAPTURE(outcome.err);
    REQUIRE(outcome.exitCode == 0);
    std::ifstream stream(file);
    const std::string svg{std::istreambuf_iterator<char>(stream), {}};
    for (const char* text :
         {"NeuronCore 41", "Tensor", "PSUM", "28 MiB", "Chip 5 of trn2.48xlarge"})
        CHECK_THAT(svg, Contains(text));
    const Outcome region =
        runProgram({"export", "trn2.48xlarge/chip:5", "-o", file, "--region", "1"});
    CHECK(region.exitCode == 1);
    CHECK_THAT(region.err, Contains("--region"));
}
