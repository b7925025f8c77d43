#include "model/parts/PartTable.h"

#include "model/parts/Address.h"
#include "model/parts/PartFigures.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

namespace atlas {

namespace {

PartTable tableOf(std::string_view machine)
{
    return PartTable(assembleChip(test::catalog(), test::machine(machine)));
}

PartId partAt(const PartTable& parts, std::string_view address)
{
    const FoundPart found = findPart(parts.chip(), address);
    REQUIRE(found.missing.empty());
    return parts.find(found.path);
}

} // namespace

TEST_CASE("The table has every part of a Trainium chip once", "[parts]")
{
    // 2 cores, 2 groups of DMA engines, 6 CC-cores, 2 HBM stacks, 1 host interface.
    constexpr std::uint32_t inChip = 2 + 2 + 6 + 2 + 1;
    // 5 engines, SBUF, PSUM, semaphores; 5 sequencers; 8 processors; 128 partitions of the SBUF; 8
    // banks with 128 partitions each.
    constexpr std::uint32_t inCore = 5 + 3 + 5 + 8 + 128 + 8 + 8 * 128;
    // 16 engines with 16 rings each.
    constexpr std::uint32_t inDma = 16 + 16 * 16;
    CHECK(tableOf("trn1.2xlarge").size() == inChip + 2 * inCore + 2 * inDma);
}

TEST_CASE("Every row of the table leads to its part and back", "[parts][property]")
{
    for (const char* machine : {"inf1.xlarge", "inf2.xlarge", "trn1.2xlarge", "trn2.48xlarge"}) {
        const PartTable parts = tableOf(machine);
        for (PartId id{0}; id.index < parts.size(); ++id.index) {
            CAPTURE(machine, id.index);
            const PartPath path = parts.path(id);
            REQUIRE(parts.find(path) == id);
            CHECK(partAt(parts.chip(), path) == &parts.part(id));
            const PartTable::Row& row = parts.row(id);
            if (row.parent)
                CHECK(parts.child(row.parent, row.place) == id);
        }
    }
}

TEST_CASE("What stands in a core or serves it belongs to it", "[parts]")
{
    const PartTable parts = tableOf("trn1.2xlarge");
    CHECK(parts.coreOf(partAt(parts, "core:1/psum/bank:3")) == 1);
    CHECK(parts.coreOf(partAt(parts, "core:0")) == 0);
    CHECK(parts.coreOf(partAt(parts, "dma:1/engine:4")) == 1);
    CHECK_FALSE(parts.coreOf(partAt(parts, "hbm:1")));
}

TEST_CASE("Parts are called what people call them", "[parts]")
{
    const PartTable parts = tableOf("trn1.2xlarge");
    // Chip 5 of a machine with two cores a chip: its first core is the machine's tenth.
    const auto label = [&](std::string_view address) {
        return labelOf(parts, partAt(parts, address), 10);
    };
    CHECK(label("core:1") == "NeuronCore 11");
    CHECK(label("dma:0") == "DMA engines of NeuronCore 10");
    CHECK(label("core:0/tensor") == "Tensor engine");
    CHECK(label("core:0/tensor/sequencer") == "Sequencer of the Tensor engine");
    CHECK(label("core:0/psum/bank:7") == "PSUM bank 7");
    CHECK(label("hbm:0") == "HBM stack 0");
    const PartTable inferentia = tableOf("inf1.xlarge");
    CHECK(labelOf(inferentia, partAt(inferentia, "hbm:1"), 0) == "DRAM channel 1");
}

TEST_CASE("A part has the figures that say something of it", "[parts]")
{
    const PartTable parts = tableOf("trn1.2xlarge");
    // facts/engines.md: 128 partitions of 192 KiB; 8 banks of 2 KiB in each partition; HBM 16 GiB.
    const auto capacity = [&](std::string_view address, std::string_view key) {
        const auto value = figuresOf(parts, partAt(parts, address)).capacity(key);
        REQUIRE(value);
        return value->count();
    };
    CHECK(capacity("core:0/sbuf/partition:100", "sbuf_per_partition") == 192 * 1024);
    CHECK(capacity("core:0/psum/bank:2/partition:5", "psum_bank_size") == 2 * 1024);
    CHECK(capacity("hbm:1", "memory_per_stack") == 16ULL << 30U);
    const Figures tensor = figuresOf(parts, partAt(parts, "core:0/tensor"));
    CHECK(tensor.find("tensor_clock") != nullptr);
    CHECK(tensor.find("vector_clock") == nullptr);
    CHECK(tensor.find("sbuf") == nullptr);
}

} // namespace atlas
