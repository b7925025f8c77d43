#include "model/simulation/network/TransferCsv.h"

#include "tests/model/simulation/network/FlowCases.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace atlas;
using namespace atlas::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace {

Result<TransferList> read(const std::string& text, const Watch& watch = {})
{
    static const FlowMachine torus = flowMachine("torus:4x4 core:2");
    std::istringstream stream(text);
    return readTransferCsv(
        {.stream = stream, .name = "t.csv", .bytes = text.size()}, torus.router, watch);
}

std::string complaintAbout(const std::string& text)
{
    const auto transfers = read(text);
    return transfers ? "" : message(transfers.error());
}

const std::string header = "source,target,bytes,start_s\n";

} // namespace

TEST_CASE("A table gives its transfers in order", "[simulation][csv]")
{
    const auto transfers = read(header + "0,1,4000000,0\n2, 6 ,1.5e3,2e-6\n");
    REQUIRE(transfers);
    REQUIRE(transfers->size() == 2);
    CHECK(transfers->bytes({0}) == 4e6);
    CHECK(transfers->bytes({1}) == 1500);
    CHECK(transfers->start({1}) == Seconds(2e-6));
    CHECK(transfers->links(transfers->route({1})).size() == 1);
}

TEST_CASE("Columns come in any order, lines end in any way", "[simulation][csv]")
{
    const auto transfers =
        read("\xEF\xBB\xBF"
             "start_s,finish_s,bytes,target,source\r\n0.5,9,100,1,0\r\n\r\n0.25,9,7,0,chip-3");
    REQUIRE(transfers);
    REQUIRE(transfers->size() == 2);
    CHECK(transfers->start({0}) == Seconds(0.5));
    CHECK(transfers->bytes({1}) == 7);
}

TEST_CASE("A route may be given, and is found where it is not", "[simulation][csv]")
{
    const auto transfers =
        read("source,target,bytes,start_s,route\n0,1,1,0,0 3 2 1\n0,1,1,0,\n0,1,1,0,\n");
    REQUIRE(transfers);
    CHECK(transfers->links(transfers->route({0})).size() == 3);
    CHECK(transfers->links(transfers->route({1})).size() == 1);
    CHECK(transfers->route({1}) == transfers->route({2})); // shared
}

TEST_CASE("What is wrong in a table is told with line and column", "[simulation][csv]")
{
    CHECK_THAT(complaintAbout(""), Contains("line 1") && Contains("source, target, bytes"));
    CHECK_THAT(complaintAbout("source,target,bytes\n"), Contains("a column start_s"));
    CHECK_THAT(complaintAbout("source,target,bytes,start_s,weight\n"), Contains("“weight”"));
    CHECK_THAT(complaintAbout("source,source,target,bytes,start_s\n"), Contains("each once"));
    CHECK_THAT(complaintAbout(header), Contains("found none"));
    CHECK_THAT(
        complaintAbout(header + "0,1,1,0\n0,1,4 MB,0\n"),
        StartsWith("t.csv, line 3, column 5 (bytes)") && Contains("“4 MB”"));
    CHECK_THAT(complaintAbout(header + "0,1,0,0\n"), Contains("above 0"));
    CHECK_THAT(complaintAbout(header + "0,1,-1,0\n"), Contains("above 0"));
    CHECK_THAT(complaintAbout(header + "0,1,inf,0\n"), Contains("above 0"));
    CHECK_THAT(
        complaintAbout(header + "0,16,1,0\n"),
        StartsWith("t.csv, line 2, column 3 (target)") && Contains("0 to 15"));
    CHECK_THAT(complaintAbout(header + "0,0,1,0\n"), Contains("another vertex than the source"));
    CHECK_THAT(complaintAbout(header + "0,1,1,-2\n"), Contains("column 7 (start_s)"));
    CHECK_THAT(complaintAbout(header + "0,1,1\n"), Contains("expected 4 cells, found 3"));
    const std::string routed = "source,target,bytes,start_s,route\n";
    CHECK_THAT(complaintAbout(routed + "0,1,1,0,0 2 1\n"), Contains("from Chip 0 to Chip 2"));
    CHECK_THAT(complaintAbout(routed + "0,1,1,0,0 3\n"), Contains("the vertices from 0 to 1"));
    CHECK_THAT(complaintAbout(routed + "0,1,1,0,0 x 1\n"), Contains("“x”"));
}

TEST_CASE("A line without end is refused rather than held", "[simulation][csv]")
{
    CHECK_THAT(complaintAbout(header + std::string(3'000'000, '7')), Contains("line 2"));
}

TEST_CASE("Long tables are read in blocks, with progress", "[simulation][csv]")
{
    std::string text = header;
    constexpr std::uint32_t count = 180'000;
    for (std::uint32_t i = 0; i < count; ++i)
        text += std::to_string(i % 16) + "," + std::to_string((i + 1) % 16) + ",1000,0\n";
    REQUIRE(text.size() > (2U << 20U)); // more than a block
    double told = 0;
    const auto transfers = read(text, {{}, [&told](double share) { told = share; }});
    REQUIRE(transfers);
    CHECK(transfers->size() == count);
    CHECK(transfers->routeCount() == 16);
    CHECK(told > 0.9);
    CHECK(told <= 1);
    std::stop_source source;
    source.request_stop();
    const auto stopped = read(text, {source.get_token(), {}});
    REQUIRE_FALSE(stopped);
    CHECK_THAT(message(stopped.error()), Contains("cancelled"));
}

TEST_CASE("A table may name hosts by their ids", "[simulation][csv]")
{
    const Topology topology = machine("trn1.32xlarge");
    LinkConditions conditions;
    conditions.bandwidth = BytesPerSecond(1e9);
    const Router router(topology, networkOf(topology, conditions).value());
    std::istringstream stream(header + "host-socket-0,chip-2,10,0\n");
    const auto transfers = readTransferCsv({.stream = stream, .name = "t.csv"}, router);
    REQUIRE(transfers);
    const auto links = transfers->links(transfers->route({0}));
    CHECK(topology.id(router.network().from(links.front())) == "host-socket-0");
}
