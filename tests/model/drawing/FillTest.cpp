#include "model/drawing/Fill.h"

#include <catch2/catch.hpp>

namespace atlas {

TEST_CASE("The tint of a fill goes by its steps and fails above one", "[drawing][fill]")
{
    CHECK(fillRole(0.1) == Role::Heat1);
    CHECK(fillRole(0.2) == Role::Heat2);
    CHECK(fillRole(0.94) == Role::Heat5);
    CHECK(fillRole(1.0) == Role::Heat6);
    CHECK(fillRole(1.001) == Role::Failed);
}

TEST_CASE("What is not full is not a hundred percent, nor is what does not fit", "[drawing][fill]")
{
    CHECK(fillText(0.001) == "<1 %");
    CHECK(fillText(0.999) == "99 %");
    CHECK(fillText(1.0) == "100 %");
    CHECK(fillText(1.0001) == "101 %");
    CHECK(fillText(1.34) == "134 %");
}

TEST_CASE("Cores stand inside their chip and beside each other", "[drawing][fill]")
{
    MachineFill fill;
    fill.coresPerChip = GENERATE(1U, 2U, 4U, 8U);
    fill.coresPerStack = fill.coresPerChip == 8 ? 2 : 1;
    const Rect chip{10, 20, 132, 72};
    for (std::uint32_t one = 0; one < fill.coresPerChip; ++one) {
        const Rect box = fillBox(chip, fill, one);
        CHECK(chip.contains(box));
        for (std::uint32_t other = 0; other < one; ++other)
            CHECK_FALSE(box.intersects(fillBox(chip, fill, other)));
    }
}

TEST_CASE("Two cores that share a stack stand below each other", "[drawing][fill]")
{
    MachineFill fill;
    fill.coresPerChip = 8;
    fill.coresPerStack = 2;
    const Rect chip{0, 0, 132, 72};
    CHECK(fillBox(chip, fill, 0).x == fillBox(chip, fill, 1).x);
    CHECK(fillBox(chip, fill, 0).bottom() < fillBox(chip, fill, 1).y);
    CHECK(fillBox(chip, fill, 2).x > fillBox(chip, fill, 1).x);
}

} // namespace atlas
