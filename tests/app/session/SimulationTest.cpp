#include "app/session/Simulation.h"

#include "tests/support/Machines.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    explicit Fixture(std::string_view machine = "trn1.32xlarge")
    {
        simulation.setMachine(test::machine(machine));
    }

    void finish()
    {
        REQUIRE(QTest::qWaitFor([this] { return !simulation.isRunning(); }, 20000));
    }
    void run()
    {
        simulation.run();
        finish();
        REQUIRE(simulation.current() != nullptr);
    }
    [[nodiscard]] double time() const { return simulation.current()->run.makespan.value(); }
    void fail(std::uint32_t a, std::uint32_t b)
    {
        CollectiveRequest next = simulation.request();
        next.faults.push_back({a, b, 0});
        simulation.change(next, u"Fail"_s);
        finish();
    }

    Simulation simulation;
};

} // namespace

TEST_CASE("A run without bounds beats none: it takes at least its lower bound", "[gui][simulation]")
{
    Fixture f;
    f.run();
    CHECK(f.time() >= f.simulation.current()->run.lowerBound.time.value() * (1 - 1e-9));
}

TEST_CASE("A failed link makes an all-reduce slower and can be undone", "[gui][simulation]")
{
    Fixture f;
    f.run();
    const double whole = f.time();
    f.fail(3, 7);
    CHECK(f.time() > whole);
    REQUIRE(f.simulation.previous() != nullptr);
    CHECK(f.simulation.previous()->run.makespan.value() == whole);
    REQUIRE(f.simulation.current()->run.healthy);
    CHECK_THAT(f.simulation.current()->run.healthy->value(), Catch::WithinRel(whole));
    f.simulation.undoStack().undo();
    f.finish();
    CHECK_THAT(f.time(), Catch::WithinRel(whole));
    CHECK(f.simulation.request().faults.empty());
    f.simulation.undoStack().redo();
    f.finish();
    CHECK(f.time() > whole);
}

TEST_CASE("What a slider sends while it moves is one step", "[gui][simulation]")
{
    Fixture f;
    f.run();
    for (const double share : {0.9, 0.8, 0.7}) {
        CollectiveRequest next = f.simulation.request();
        next.faults = {{0, 1, share}};
        f.simulation.change(next, u"Bandwidth"_s, 1);
    }
    f.finish();
    CHECK(f.simulation.undoStack().count() == 1);
    // The last step counts, whatever was under way when it came.
    REQUIRE(QTest::qWaitFor([&] {
        const auto& current = f.simulation.current();
        return !f.simulation.isRunning() && current->run.request == f.simulation.request();
    }));
    f.simulation.undoStack().undo();
    CHECK(f.simulation.request().faults.empty());
}

TEST_CASE("A run that is cancelled leaves no result", "[gui][simulation]")
{
    Fixture f("torus:32x32");
    f.simulation.run();
    CHECK(f.simulation.isRunning());
    f.simulation.cancel();
    CHECK_FALSE(f.simulation.isRunning());
    CHECK(f.simulation.current() == nullptr);
}

TEST_CASE("A machine without links says why nothing can be run", "[gui][simulation]")
{
    Fixture f("trn1.32xlarge");
    CollectiveRequest next = f.simulation.request();
    next.ranks = RankCount{7};
    f.simulation.change(next, u"Ranks"_s);
    f.simulation.run();
    f.finish();
    CHECK(f.simulation.current() == nullptr);
    REQUIRE(f.simulation.problem());
    CHECK_FALSE(f.simulation.problem()->what.empty());
}

} // namespace atlas::app
