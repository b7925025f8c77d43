#include "model/simulation/collective/NccomTable.h"

#include <catch2/catch.hpp>

using namespace atlas;
using Catch::Contains;
using Catch::WithinRel;

TEST_CASE("An old nccom-test table has its bandwidths in binary units", "[nccom]")
{
    // Figures as printed by nccom-test: 33,554,432 B / 768 µs = 40.69 GiB/s.
    const auto table = readNccom(
        "old.txt",
        "    size(B)    count(elems)     type    time(us)    algbw(GB/s)    busbw(GB/s)\n"
        "   33554432        33554432    uint8         768          40.69          40.69\n"
        "Avg bus bandwidth:\t40.6901GB/s\n");
    REQUIRE(table.has_value());
    REQUIRE(table->rows.size() == 1);
    CHECK(table->rows[0].size == Bytes(33554432));
    CHECK_THAT(table->rows[0].time.value(), WithinRel(768e-6, 1e-12));
    CHECK(table->binary);
    CHECK_THAT(table->note, Contains("GiB/s"));
}

TEST_CASE("A new nccom-test table has its bandwidths in decimal units", "[nccom]")
{
    // 33,554,432 B / 894.24 µs = 37.52 GB/s.
    const auto table = readNccom(
        "new.txt",
        "size(B) count(elems) total_input_size(B) total_output_size(B) type time:avg(us) "
        "algbw(GB/s) busbw(GB/s)\n"
        "33554432 33554432 33554432 33554432 uint8 894.24 37.52 37.52\n");
    REQUIRE(table.has_value());
    CHECK(!table->binary);
    CHECK(table->note.empty());
}

TEST_CASE("The JSON report of nccom-test is read", "[nccom]")
{
    const auto table = readNccom(
        "r.json",
        R"json({"results": [{"size(B)": 1024, "count(elems)": 256, "type": "fp32",
            "algbw(GB/s)": 0.1655, "busbw(GB/s)": 0.1603, "time:avg(us)": 6.19}]})json");
    REQUIRE(table.has_value());
    REQUIRE(table->rows.size() == 1);
    CHECK_THAT(table->rows[0].time.value(), WithinRel(6.19e-6, 1e-12));
}

TEST_CASE("Files that are no nccom-test table are refused with their places", "[nccom]")
{
    const auto text = [](std::string_view content) {
        const auto table = readNccom("f", content);
        std::string all;
        if (!table) {
            for (const Problem& problem : table.error())
                all += message(problem) + "\n";
        }
        return all;
    };
    CHECK_THAT(text(""), Contains("found neither"));
    CHECK_THAT(text("hello\n1 2 3\n"), Contains("found neither"));
    const std::string head = "size(B) count(elems) type time(us) algbw(GB/s) busbw(GB/s)\n";
    CHECK_THAT(text(head), Contains("no rows"));
    CHECK_THAT(text(head + "1024 Failure running\n"), Contains("line 2") && Contains("failed"));
    CHECK_THAT(text(head + "1024 256 fp32 fast 1 1\n"), Contains("line 2"));
    CHECK_THAT(text("{"), Contains("f"));
    CHECK_THAT(text(R"({"results": []})"), Contains("at least one"));
    CHECK_THAT(
        text(R"json({"results": [{"size(B)": -1}]})json"),
        Contains("/results/0/size(B)") && Contains("/results/0/time:avg(us)"));
}

TEST_CASE("A printed table is read back", "[nccom]")
{
    const std::string text = nccomText(
        Operation::AllReduce,
        {{.size = Bytes(1048576), .time = Seconds(20e-6), .ranks = 32},
         {.size = Bytes(1048577), .time = Seconds(40e-6), .ranks = 32}});
    CHECK_THAT(text, Contains("time:avg(us)") && Contains("fp32") && Contains("uint8"));
    const auto table = readNccom("t", text);
    REQUIRE(table.has_value());
    REQUIRE(table->rows.size() == 2);
    // 1 MiB / 20 µs = 52.43 GB/s; bus factor 2 * 31 / 32.
    CHECK(table->rows[0].algorithmBandwidth == 52.43);
    CHECK(table->rows[0].busBandwidth == 101.58);
    CHECK(!table->binary);
}

TEST_CASE("A byte order mark before a table is no part of it", "[nccom]")
{
    const std::string table = "size(B) count(elems) type time(us) algbw(GB/s) busbw(GB/s)\n"
                              "33554432 33554432 uint8 768 40.69 40.69\n";
    const auto read = readNccom("marked.txt", "\xEF\xBB\xBF" + table);
    REQUIRE(read.has_value());
    CHECK(read->rows.size() == 1);
}
