#include "tests/model/simulation/memory/Jobs.h"

#include <catch2/catch.hpp>

#include <fmt/format.h>

using namespace atlas;

namespace {

/// The verdict that agrees with a published outcome.
bool agrees(FitVerdict verdict, std::string_view outcome)
{
    switch (verdict) {
    case FitVerdict::Ok:
    case FitVerdict::Tight:
        return outcome == "ok";
    case FitVerdict::DeviceOom:
        return outcome == "device_oom";
    case FitVerdict::HostOom:
        return outcome == "host_oom";
    case FitVerdict::InvalidPlan:
        return outcome == "invalid_degree";
    }
    return false;
}

FitReport reportOf(const nlohmann::json& one)
{
    const std::string instance = one.at("instance");
    return fit(test::jobOfCase(one), test::device(instance));
}

FitReport reportOfId(std::string_view id)
{
    const auto data = test::memoryData("outcomes.json");
    for (const auto& one : data.at("cases")) {
        if (one.at("id") == id)
            return reportOf(one);
    }
    FAIL("no case " << id);
    throw std::logic_error("not reached");
}

double mib(Bytes amount)
{
    return static_cast<double>(amount.count()) / (1U << 20U);
}

} // namespace

TEST_CASE("Nine in ten published outcomes are told right", "[memory][published]")
{
    std::size_t right = 0;
    std::string table;
    const auto data = test::memoryData("outcomes.json");
    for (const auto& one : data.at("cases")) {
        const FitReport report = reportOf(one);
        const std::string outcome = one.at("outcome");
        const bool told = agrees(report.verdict, outcome);
        right += told ? 1 : 0;
        table += fmt::format(
            "{} {:8} {:18} {:14} TP {:2}  published {:14} told {:12} {:5.2f} of {:5.2f} GiB\n",
            told ? " " : "X",
            one.at("id").get<std::string>(),
            one.at("model").get<std::string>(),
            one.at("instance").get<std::string>(),
            one.value("tp", 1),
            outcome,
            toString(report.verdict),
            mib(report.numbers.memory.total()) / 1024,
            mib(report.numbers.capacity) / 1024);
    }
    const std::size_t all = data.at("cases").size();
    fmt::print("{}{} of {} outcomes right\n", table, right, all);
    CHECK(right * 10 >= all * 9);
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
