#include "tests/model/simulation/memory/Jobs.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace atlas;

namespace {

FitReport reportOfId(std::string_view id)
{
    const auto& cases = test::accuracy().outcomes;
    const auto found = std::ranges::find(cases, id, &OutcomeCheck::id);
    REQUIRE(found != cases.end());
    return fit(found->job, test::device(found->instance));
}

double mib(Bytes amount)
{
    return static_cast<double>(amount.count()) / (1U << 20U);
}

} // namespace

TEST_CASE("Nine in ten published outcomes are told right", "[memory][published]")
{
    const Accuracy& accuracy = test::accuracy();
    for (const OutcomeCheck& one : accuracy.outcomes) {
        if (!one.agrees())
            WARN(one.id << ": published " << one.published << ", told " << toString(one.told));
    }
    CHECK(accuracy.outcomes.size() == 20); // none of the file is left out
    CHECK(accuracy.right() * 10 >= accuracy.outcomes.size() * 9);
}

TEST_CASE("A 70B model on six Inferentia2 chips misses as the published run did", "[memory]")
{
    const MemoryUse use = reportOfId("oom-02").numbers.memory;
    using enum MemoryCategory;
    // 13.170 GiB of tensors, 482 MiB of code, 1.471 GiB of rings and 43 MiB more wanted, 367 MiB of
    // collectives.
    const double tensors = mib(use.of(Weights).amount) + mib(use.of(Embedding).amount)
        + mib(use.of(Head).amount) + mib(use.of(KvCache).amount);
    CHECK_THAT(tensors, Catch::WithinRel(13.170 * 1024, 0.005));
    CHECK_THAT(mib(use.of(Code).amount) + 96, Catch::WithinRel(482.0, 0.1));
    CHECK_THAT(mib(use.of(DmaRings).amount), Catch::WithinRel(1514.0, 0.1));
    CHECK_THAT(mib(use.of(Collectives).amount), Catch::WithinRel(367.0, 0.1));
    CHECK_THAT(mib(use.of(Scratchpad).amount), Catch::WithinRel(512.0, 0.01));
}

TEST_CASE("The first core of a server has what was measured on it", "[memory]")
{
    const MemoryUse use = reportOfId("ok-16").numbers.memory;
    using enum MemoryCategory;
    // MiB: weights with embedding and head 3,767, cache 2,048, scratchpad 1,024, collectives 472,
    // rings 392, code 319; together 8,029.
    CHECK(mib(use.of(KvCache).amount) == 2048);
    CHECK_THAT(
        mib(use.of(Weights).amount) + mib(use.of(Embedding).amount) + mib(use.of(Head).amount),
        Catch::WithinRel(3767.0, 0.03));
    CHECK_THAT(mib(use.of(Collectives).amount), Catch::WithinRel(472.0, 0.05));
    CHECK_THAT(mib(use.of(DmaRings).amount), Catch::WithinRel(392.0, 0.1));
    CHECK_THAT(mib(use.total()), Catch::WithinRel(8029.0, 0.03));
}
