#include "model/layout/AssemblyPlan.h"

#include "model/parts/Address.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <cmath>

namespace atlas {

namespace {

struct Chip {
    std::string_view machine;
    double height; ///< of the chip's plan
    std::uint32_t lnc = 1; ///< NeuronCores of a logical core
};

/// A machine of each chip type; chips are drawn 132 × 92, where rows are many 132 × 62.
constexpr std::array chips = {
    Chip{"inf1.xlarge", 697},
    Chip{"inf2.xlarge", 697},
    Chip{"trn1.2xlarge", 697},
    Chip{"trn1.2xlarge", 470},
    Chip{"trn2.48xlarge", 697, 1},
    Chip{"trn2.48xlarge", 697, 2},
    Chip{"trn3-gen1-ultraserver", 470, 1},
    Chip{"trn3-gen1-ultraserver", 470, 2}};

PartTable tableOf(const Chip& chip)
{
    return PartTable(
        withLogicalCores(assembleChip(test::catalog(), test::machine(chip.machine)), chip.lnc));
}

bool onEdge(const Rect& rect, Point point)
{
    constexpr double near = 1e-6;
    const bool inside = rect.grown(near).contains(point);
    const double distance = std::min(
        {std::abs(point.x - rect.x),
         std::abs(point.x - rect.right()),
         std::abs(point.y - rect.y),
         std::abs(point.y - rect.bottom())});
    return inside && distance < near;
}

/// What is inside the chip and inside each kind of its parts, once.
std::vector<std::pair<const Assembly*, double>> assembliesOf(const PartTable& parts, double height)
{
    const std::vector<Rect> places = placesOf(parts, {0, 0, planWidth, height});
    std::vector<std::pair<const Assembly*, double>> found{{&parts.chip(), height}};
    for (PartId id{0}; id.index < parts.size(); ++id.index) {
        const Assembly* const inside = parts.part(id).inside.get();
        if (inside == nullptr || parts.part(id).number > 0)
            continue;
        const Rect room = insideOf(parts.part(id).kind, places[id.index]);
        found.emplace_back(inside, room.height * planWidth / room.width);
    }
    return found;
}

} // namespace

TEST_CASE("Parts stand beside each other inside what they are part of", "[layout][property]")
{
    for (const Chip& chip : chips) {
        const PartTable parts = tableOf(chip);
        const std::vector<Rect> places = placesOf(parts, {0, 0, planWidth, chip.height});
        for (PartId id{0}; id.index < parts.size(); ++id.index) {
            CAPTURE(chip.machine, chip.height, addressOf(parts.chip(), parts.path(id)));
            const Rect& place = places[id.index];
            REQUIRE_FALSE(place.isEmpty());
            const PartTable::Row& row = parts.row(id);
            const Rect around =
                row.parent ? places[row.parent->index] : Rect{0, 0, planWidth, chip.height};
            CHECK(around.grown(1e-9).contains(place));
        }
        for (const auto& [assembly, height] : assembliesOf(parts, chip.height)) {
            CAPTURE(chip.machine, assembly->name, height);
            const AssemblyPlan plan = planOf(*assembly, height);
            for (std::size_t i = 0; i < plan.boxes.size(); ++i) {
                for (std::size_t k = i + 1; k < plan.boxes.size(); ++k)
                    REQUIRE_FALSE(plan.boxes[i].intersects(plan.boxes[k].grown(-1e-9)));
            }
        }
    }
}

TEST_CASE("A frame holds the NeuronCores of a logical core and the memory that it owns", "[layout]")
{
    const PartTable parts = tableOf({"trn2.48xlarge", 697, 2});
    const Assembly& chip = parts.chip();
    const AssemblyPlan plan = planChip(chip, 697);
    // facts/engines.md, 7: 8 NeuronCores in pairs, each pair with a memory stack of its own.
    REQUIRE(plan.logicalCores.size() == 4);
    for (std::uint32_t i = 0; i < 4; ++i) {
        const Rect& frame = plan.logicalCores[i];
        for (const std::uint32_t core : {2 * i, 2 * i + 1}) {
            CHECK(frame.contains(plan.boxes[chip.find(PartKind::NeuronCore, core).value()]));
            CHECK(frame.contains(plan.boxes[chip.find(PartKind::DmaEngines, core).value()]));
        }
        CHECK(frame.contains(plan.boxes[chip.find(PartKind::MemoryStack, i).value()]));
        CHECK(plan.bounds().contains(frame));
        for (std::uint32_t k = i + 1; k < 4; ++k)
            CHECK_FALSE(frame.intersects(plan.logicalCores[k]));
    }
    CHECK(planChip(tableOf({"trn2.48xlarge", 697, 1}).chip(), 697).logicalCores.empty());
}

TEST_CASE("The partitions of a memory are rows, one below the other", "[layout]")
{
    const PartTable parts = tableOf({"trn1.2xlarge", 697});
    const std::vector<Rect> places = placesOf(parts, {0, 0, planWidth, 697});
    for (const char* memory : {"core:0/sbuf/partition:", "core:0/psum/bank:3/partition:"}) {
        const auto row = [&](int number) {
            const FoundPart found = findPart(parts.chip(), memory + std::to_string(number));
            REQUIRE(found.missing.empty());
            return places[parts.find(found.path).index];
        };
        for (int i = 1; i < 128; ++i) {
            CHECK(row(i).y >= row(i - 1).bottom());
            CHECK(row(i).x == row(0).x);
        }
    }
}

TEST_CASE("Each data path is drawn from box to box and crosses no other part", "[layout][property]")
{
    for (const Chip& chip : chips) {
        const PartTable parts = tableOf(chip);
        for (const auto& [assembly, height] : assembliesOf(parts, chip.height)) {
            const AssemblyPlan plan = planOf(*assembly, height);
            CHECK(plan.paths.size() == assembly->links.size());
            for (const AssemblyPlan::Path& path : plan.paths) {
                const PartLink& link = assembly->links[path.link];
                CAPTURE(chip.machine, assembly->name, link.from, link.to);
                CHECK(onEdge(plan.boxes[link.from], path.points.front()));
                CHECK(onEdge(plan.boxes[link.to], path.points.back()));
                for (std::size_t i = 1; i < path.points.size(); ++i) {
                    const Point a = path.points[i - 1];
                    const Point b = path.points[i];
                    CHECK((a.x == b.x || a.y == b.y));
                    const Rect stretch{
                        std::min(a.x, b.x) - 0.5,
                        std::min(a.y, b.y) - 0.5,
                        std::abs(a.x - b.x) + 1,
                        std::abs(a.y - b.y) + 1};
                    for (std::uint32_t k = 0; k < plan.boxes.size(); ++k) {
                        if (k != link.from && k != link.to)
                            CHECK_FALSE(stretch.intersects(plan.boxes[k]));
                    }
                }
            }
        }
    }
}

TEST_CASE("The point in the middle of a part leads to the part or into it", "[layout][property]")
{
    const Rect around{40, 70, 132, 92}; // as a chip stands in a machine
    for (const Chip& chip : chips) {
        const PartTable parts = tableOf(chip);
        for (PartId id{0}; id.index < parts.size(); id.index += 7) {
            const PartPath path = parts.path(id);
            CAPTURE(chip.machine, addressOf(parts.chip(), path));
            const Rect place = placeOf(parts.chip(), path, around);
            const PartPath found = partUnder(parts.chip(), place.center(), around, 0);
            REQUIRE(found.size() >= path.size());
            CHECK(std::equal(path.begin(), path.end(), found.begin()));
            // Seen from too far away only what is around it can be aimed at.
            CHECK(
                partUnder(parts.chip(), place.center(), around, place.width * 1.01).size()
                < path.size() + 1);
        }
    }
}

} // namespace atlas
