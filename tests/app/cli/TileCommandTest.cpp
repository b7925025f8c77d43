#include "tests/app/cli/Program.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace atlas::test;
using Catch::Contains;
using Catch::WithinRel;
using Json = nlohmann::json;

TEST_CASE("A matmul is printed with its bound, engines and sources", "[cli][tile]")
{
    const std::string text = outputOf({"matmul", "512", "512", "1024", "--compare"});
    CHECK_THAT(
        text,
        Contains("NeuronCore-v2") && Contains("Bound") && Contains("Tensor engine")
            && Contains("1 buffer") && Contains("nki-dma-bandwidth-guide.rst"));
}

TEST_CASE("A matmul as JSON has its plan, engines and instructions", "[cli][tile]")
{
    const Json run = Json::parse(outputOf(
        {"matmul", "128", "128", "512", "--tile", "128x128x256", "--buffers", "1", "--json"}));
    CHECK(run["core"] == "NeuronCore-v2");
    CHECK(run["plan"]["tiles"]["n"] == 2);
    CHECK(run["flops"].get<double>() == 2.0 * 128 * 128 * 512);
    CHECK(run["instructions"].size() == run["instruction_count"].get<std::size_t>());
    CHECK(run["makespan_s"].get<double>() >= run["roofline_s"].get<double>());
    CHECK(run["engines"].size() == 6);
    // A run is never faster than simulated, nor slower than GPT-2's products: 1 / 0.55.
    CHECK(run["error_band_times"][0] == 1);
    CHECK_THAT(run["error_band_times"][1].get<double>(), WithinRel(1 / 0.55, 0.02));
}

TEST_CASE("A trace of an attention is written", "[cli][tile]")
{
    const TemporaryFolder folder;
    const std::string file = folder.file("trace.json");
    const std::string text =
        outputOf({"matmul", "256", "64", "512", "--fused", "attention", "--trace", file});
    CHECK_THAT(text, Contains("attention"));
    CHECK(Json::parse(readFile(file))["otherData"]["fused"] == "attention");
    CHECK(folder.fileCount() == 1);
}

TEST_CASE("The chart of a matmul is drawn, and its instructions are a table", "[cli][tile]")
{
    const TemporaryFolder folder;
    const std::string svg = folder.file("chart.svg");
    CHECK_THAT(
        outputOf({"matmul", "512", "512", "1024", "--picture", svg, "--theme", "dark"}),
        Contains("Tensor engine"));
    CHECK_THAT(readFile(svg), Contains("<svg") && Contains("Tensor engine") && Contains("PSUM"));
    const std::string png = folder.file("chart.png");
    static_cast<void>(outputOf({"matmul", "512", "512", "1024", "--picture", png}));
    CHECK(readFile(png).starts_with("\x89PNG"));
    const std::string csv = folder.file("chart.csv");
    const Json run =
        Json::parse(outputOf({"matmul", "512", "512", "1024", "--picture", csv, "--json"}));
    const std::string table = readFile(csv);
    CHECK(
        static_cast<std::size_t>(std::ranges::count(table, '\n'))
        == run["instruction_count"].get<std::size_t>() + 1);
    checkFails(
        {"matmul", "64", "64", "64", "--picture", folder.file("chart.bmp")},
        1,
        ".png, .svg or .csv");
    checkFails({"matmul", "64", "64", "64", "--theme", "pink"}, 2, "pink");
}

TEST_CASE("A roofline is printed for a logical core, with points", "[cli][tile]")
{
    const Json roofline = Json::parse(outputOf(
        {"roofline",
         "trn2.48xlarge",
         "--dtype",
         "fp8",
         "--lnc",
         "2",
         "--matmul",
         "1024",
         "1024",
         "1024",
         "--fused",
         "activation",
         "--json"}));
    CHECK(roofline["neuroncores"] == 2);
    // 2 * 2 * 128 * 128 * 2.4 GHz * 2
    CHECK_THAT(
        roofline["compute"][0]["flops"].get<double>(), WithinRel(8.0 * 128 * 128 * 2.4e9, 1e-12));
    CHECK(roofline["operations"].size() == 3);
    CHECK(roofline["simulated"]["core"] == "NeuronCore-v3");
    CHECK_THAT(outputOf({"roofline", "Inferentia"}), Contains("RIDGE") && Contains("bf16"));
}

TEST_CASE("A word after a command is its own even if it names another", "[cli][tile]")
{
    CHECK_THAT(outputOf({"feature", "matmul"}), Contains("1. "));
}

TEST_CASE("Wrong tiles and rooflines are explained", "[cli][tile]")
{
    for (const char* size : {"0", "-5", "4k", "1048577", "99999999999999999999999"})
        checkFails({"matmul", "128", size, "128"}, 2, "1 to 1048576");
    checkFails({"matmul", "128", "128"}, 2, "M, K and N");
    checkFails({"matmul", "1", "1", "1", "--dtype", "bf61"}, 2, "“bf16”");
    checkFails({"matmul", "1", "1", "1", "--dtype", "mxfp8"}, 1, "there are bf16");
    checkFails({"matmul", "1", "1", "1", "--core", "v1"}, 1, "no page states");
    checkFails({"matmul", "1", "1", "1", "--core", "v7"}, 1, "NeuronCore-v2");
    checkFails({"matmul", "1", "1", "1", "--tile", "128x128"}, 2, "128x128x512");
    checkFails({"matmul", "1", "1", "1", "--tile", "256x128x512"}, 1, "at most 128 columns");
    checkFails({"matmul", "1", "1", "1", "--buffers", "0"}, 2, "1 to 8");
    checkFails({"matmul", "1", "1", "1", "--fused", "layernorm"}, 2, "“layer-norm”");
    checkFails({"matmul", "1048576", "1048576", "1048576"}, 1, "multiplications");
    checkFails({"roofline"}, 2, "Trainium2");
    checkFails({"roofline", "Trainum2"}, 1, "“Trainium2”");
    checkFails({"roofline", "Trainium", "--lnc", "2"}, 1, "LNC 1");
    checkFails({"roofline", "v2", "--fused", "attention"}, 2, "--matmul");
}
