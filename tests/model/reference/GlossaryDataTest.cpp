#include "model/parts/Address.h"
#include "model/reference/FoldedWords.h"
#include "model/reference/GlossaryReader.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>

using namespace atlas;

namespace {

const Glossary& glossary()
{
    static const Glossary read = readBuiltInGlossary();
    return read;
}

} // namespace

TEST_CASE("The built-in glossary is sound", "[reference]")
{
    const auto read = readGlossary(builtInGlossary());
    if (!read) {
        for (const Problem& problem : read.error())
            UNSCOPED_INFO(message(problem));
    }
    REQUIRE(read);
    CHECK(read->terms().size() >= 107); // the terms of the documentation, and the atlas's own
}

TEST_CASE("The terms stand from A to Z", "[reference]")
{
    const auto lower = [](const Term& term) {
        std::string name;
        for (const char c : term.name)
            name += lowered(c);
        return name;
    };
    CHECK(std::ranges::is_sorted(glossary().terms(), {}, lower));
}

TEST_CASE("Every definition is made of whole sentences and does not repeat its term", "[reference]")
{
    for (const Term& term : glossary().terms()) {
        CAPTURE(term.name, term.definition);
        CHECK(term.definition.ends_with('.'));
        CHECK_FALSE(term.definition.starts_with(term.name));
        CHECK(term.definition.find("  ") == std::string::npos);
    }
}

TEST_CASE("Every example leads to a place that exists", "[reference]")
{
    std::size_t examples = 0;
    for (const Term& term : glossary().terms()) {
        if (term.example.empty())
            continue;
        ++examples;
        const AddressText address = splitAddress(term.example);
        const Topology machine = test::machine(address.target);
        const auto inside = assembleChip(test::catalog(), machine);
        CAPTURE(term.name, term.example);
        CHECK(findPlace(machine, inside.get(), address).missing.empty());
    }
    CHECK(examples > 30); // chips, families, cores and their parts alone are that many
}

TEST_CASE("A term that stands for a kind of part has an example of that kind", "[reference]")
{
    for (const PartKind kind : allPartKinds()) {
        const Term* const term = glossary().ofKind(wordOf(kind));
        CAPTURE(nameOf(kind));
        REQUIRE(term != nullptr);
        CHECK_FALSE(term->example.empty());
    }
    for (const char* kind : {"chip", "neuronlink", "pcie", "efa", "ena", "host-socket"})
        CHECK(glossary().ofKind(kind) != nullptr);
    CHECK(glossary().ofKind("efa")->name == "EFA");
    CHECK(glossary().ofKind("nothing") == nullptr);
}

TEST_CASE("Terms are found however their names and aliases are written", "[reference]")
{
    const auto nameOf = [](std::string_view written) {
        const Term* const term = glossary().find(written);
        return term == nullptr ? std::string() : term->name;
    };
    CHECK(nameOf("NC") == "NeuronCore");
    CHECK(nameOf("neuron cores") == "NeuronCore");
    CHECK(nameOf("allreduce") == "All-reduce");
    CHECK(nameOf("ALL REDUCE") == "All-reduce");
    CHECK(nameOf("tensore") == "Tensor engine");
    CHECK(nameOf("cFP8") == "Configurable FP8");
    CHECK(nameOf("").empty());
    CHECK(nameOf("all").empty());
}

TEST_CASE("An unknown word has the terms that are written most like it", "[reference]")
{
    CHECK(glossary().nearest("kangaringg").front() == "KangaRing");
    CHECK(glossary().nearest("tensr engine").front() == "Tensor engine");
    CHECK(glossary().nearest("ring", 2).size() == 2);
    CHECK(glossary().nearest("zzzzzzzz").empty());
}

TEST_CASE("Words filter the terms by name and alias, else by definition", "[reference]")
{
    const auto names = [](std::string_view words) {
        std::vector<std::string> found;
        for (const std::size_t term : glossary().having(words))
            found.push_back(glossary().terms()[term].name);
        return found;
    };
    CHECK(names("").size() == glossary().terms().size());
    CHECK(names("neuroncore v3") == std::vector<std::string>{"NeuronCore-v3"});
    CHECK(names("PSUM") == std::vector<std::string>{"PSUM", "PSUM bank"});
    CHECK(names("cfp") == std::vector<std::string>{"Configurable FP8"});
    // No name has it, one definition does.
    CHECK(names("irregular") == std::vector<std::string>{"GPSIMD engine"});
    CHECK(names("zzzz").empty());
}
