#include "model/simulation/playback/ChunkBook.h"

#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace atlas;
using namespace atlas::literals;

namespace {

CollectiveRun runOf(Operation operation)
{
    CollectiveRequest request;
    request.operation = operation;
    request.size = 1_GiB;
    request.algorithm = Algorithm::Ring;
    auto run = runCollective(test::machine("trn1.32xlarge"), request);
    REQUIRE(run);
    return std::move(*run);
}

} // namespace

TEST_CASE("At the end of a collective every chip has every chunk", "[simulation][playback]")
{
    const Operation operation = GENERATE(Operation::AllReduce, Operation::AllGather);
    const CollectiveRun run = runOf(operation);
    const ChunkBook book(run);
    REQUIRE(book.cells() > 0);
    REQUIRE(book.cells() <= ChunkBook::mostCells);
    for (std::uint32_t chip = 0; chip < 16; ++chip) {
        const auto cells = book.at(chip, run.makespan);
        CAPTURE(chip);
        CHECK(std::ranges::all_of(cells, [](double cell) { return cell > 1 - 1e-9; }));
    }
}

TEST_CASE("What a chip has of a buffer never shrinks", "[simulation][playback][property]")
{
    const CollectiveRun run = runOf(Operation::AllReduce);
    const ChunkBook book(run);
    const auto chip = GENERATE(take(5, random(0U, 15U)));
    CAPTURE(chip);
    std::vector<double> before(book.cells(), 0);
    for (int i = 0; i <= 20; ++i) {
        const auto cells = book.at(chip, Seconds(run.makespan.value() * i / 20));
        for (std::size_t cell = 0; cell < cells.size(); ++cell)
            CHECK(cells[cell] >= before[cell]);
        before = cells;
    }
}

TEST_CASE("Nothing has come in before the first step", "[simulation][playback]")
{
    const CollectiveRun run = runOf(Operation::AllReduce);
    const ChunkBook book(run);
    const auto cells = book.at(3, Seconds(0));
    CHECK(std::ranges::count_if(cells, [](double cell) { return cell > 0; }) <= 1);
}

TEST_CASE("A chip that does not exist has no cells", "[simulation][playback]")
{
    CHECK(ChunkBook(runOf(Operation::AllGather)).at(16, Seconds(0)).empty());
}
