#include "model/compare/Subjects.h"

#include "model/parts/Address.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

using namespace atlas;
using namespace atlas::test;
using Catch::Contains;

namespace {

std::string problemsOf(const std::vector<std::string>& names)
{
    const auto kind = checkSubjects(catalog(), names);
    std::string text;
    if (!kind) {
        for (const Problem& problem : kind.error())
            text += message(problem) + "\n";
    }
    return text;
}

} // namespace

TEST_CASE("Two to six things of one kind can be compared", "[compare]")
{
    CHECK(
        checkSubjects(catalog(), std::vector<std::string>{"Trainium", "Inferentia2"})
        == SubjectKind::Chip);
    CHECK(
        checkSubjects(catalog(), std::vector<std::string>{"trn2u.48xlarge", "trn2-ultraserver"})
        == SubjectKind::Machine);
    CHECK(
        checkSubjects(catalog(), subjectNames(catalog(), SubjectKind::NeuronCore))
        == SubjectKind::NeuronCore);
    auto machines = subjectNames(catalog(), SubjectKind::Machine);
    machines.resize(6);
    CHECK(problemsOf(machines).empty());
}

TEST_CASE("Too few and too many subjects are counted in the problem", "[compare]")
{
    CHECK_THAT(problemsOf({}), Contains("2 to 6") && Contains("0 are given"));
    CHECK_THAT(problemsOf({"Trainium"}), Contains("2 to 6") && Contains("1 is given"));
    auto machines = subjectNames(catalog(), SubjectKind::Machine);
    machines.resize(7);
    CHECK_THAT(problemsOf(machines), Contains("7 are given"));
}

TEST_CASE("A subject that stands twice is named", "[compare]")
{
    CHECK_THAT(
        problemsOf({"Trainium", "Inferentia2", "Trainium"}),
        Contains("“Trainium”: it stands there twice"));
}

TEST_CASE("An unknown subject gets the nearest names", "[compare]")
{
    CHECK_THAT(
        problemsOf({"Trainum", "Inferentia2"}), Contains("“Trainum”") && Contains("“Trainium”"));
    CHECK_THAT(problemsOf({"neuroncore-v22", "NeuronCore-v1"}), Contains("“NeuronCore-v2”"));
    CHECK_THAT(problemsOf({"", "NeuronCore-v1"}), Contains("trn1.32xlarge"));
}

TEST_CASE("Mixed kinds are a problem that says which is what", "[compare]")
{
    CHECK_THAT(
        problemsOf({"trn1.32xlarge", "Trainium", "NeuronCore-v2"}),
        Contains("trn1.32xlarge is a machine, Trainium a chip, NeuronCore-v2 a NeuronCore"));
}

TEST_CASE("All problems of the names come at once", "[compare]")
{
    const std::string problems = problemsOf({"Trainium", "Trainium", "trn1.2xlarge", "nothing"});
    CHECK_THAT(problems, Contains("twice") && Contains("“nothing”") && Contains("is a chip"));
}

TEST_CASE("Every subject has an address that leads into a machine", "[compare]")
{
    for (const SubjectKind kind : allSubjectKinds()) {
        for (const std::string& name : subjectNames(catalog(), kind)) {
            CAPTURE(name);
            const AddressText address = splitAddress(exampleAddress(catalog(), kind, name));
            const Topology topology = machine(address.target);
            const auto inside = assembleChip(catalog(), topology);
            CHECK(findPlace(topology, inside.get(), address).missing.empty());
            if (kind == SubjectKind::Machine)
                continue;
            REQUIRE(topology.chipType() != nullptr);
            CHECK((topology.chipType()->name == name || topology.chipType()->core == name));
        }
    }
}
