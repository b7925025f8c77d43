#include "model/facts/FactFilter.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

using namespace atlas;
using Json = nlohmann::json;

namespace {

const std::vector<Fact>& builtInFacts()
{
    static const std::vector<Fact> facts = listFacts(test::catalog());
    return facts;
}

/// What the catalogue's files hold, counted without the catalogue's own reader.
struct Counted {
    std::size_t figures = 0;
    std::size_t gaps = 0;
    std::map<std::string, std::size_t> kinds;
};

void countEntry(Counted& counted, const Json& definitions, const Json& entry, const char* kind)
{
    static const Json none = Json::object();
    const Json& figures = entry.contains("figures") ? entry["figures"] : none;
    counted.figures += figures.size();
    for (const Json& figure : figures)
        ++counted.kinds[figure["kind"].get<std::string>()];
    for (const auto& [key, definition] : definitions.items()) {
        const auto expected = definition["expected_for"].get<std::set<std::string>>();
        if (expected.contains(kind) && !figures.contains(key))
            ++counted.gaps;
    }
}

Counted countFiles()
{
    Json definitions;
    std::vector<Json> files;
    for (const CatalogText& text : builtInCatalog()) {
        files.push_back(Json::parse(text.json));
        if (files.back().contains("figures"))
            definitions = files.back()["figures"];
    }
    Counted counted;
    for (const Json& file : files) {
        for (const Json& core : file.value("neuroncores", Json::object()))
            countEntry(counted, definitions, core, "neuroncore");
        for (const Json& chip : file.value("chips", Json::object()))
            countEntry(counted, definitions, chip, "chip");
        for (const Json& instance : file.value("instances", Json::object())) {
            const std::string kind = instance.value("kind", "instance");
            countEntry(counted, definitions, instance, kind.c_str());
        }
    }
    return counted;
}

std::size_t countOf(FactState state)
{
    return countStates(builtInFacts()).at(static_cast<std::size_t>(state));
}

const Fact& fact(std::string_view owner, std::string_view key)
{
    const auto found = std::ranges::find_if(builtInFacts(), [&](const Fact& candidate) {
        return candidate.owner == owner && candidate.key == key;
    });
    REQUIRE(found != builtInFacts().end());
    return *found;
}

} // namespace

TEST_CASE("The list has every figure of the catalogue's files and every gap", "[facts]")
{
    const Counted counted = countFiles();
    CHECK(counted.figures > 300);
    CHECK(countOf(FactState::Documented) == counted.kinds.at("documented"));
    CHECK(countOf(FactState::Derived) == counted.kinds.at("derived"));
    CHECK(countOf(FactState::Disputed) == counted.kinds.at("disputed"));
    const auto thirdParty = counted.kinds.find("third party");
    CHECK(
        countOf(FactState::ThirdParty)
        == (thirdParty == counted.kinds.end() ? 0 : thirdParty->second));
    CHECK(countOf(FactState::Gap) == counted.gaps);
    CHECK(builtInFacts().size() == counted.figures + counted.gaps);
}

TEST_CASE("A fact stands for its owner with value and source", "[facts]")
{
    const Fact& clock = fact("NeuronCore-v3", "tensor_clock");
    // trainium2_arch.rst: 2.4 GHz.
    CHECK(clock.shown() == "2.4 GHz");
    CHECK(clock.state() == FactState::Documented);
    CHECK(clock.section == "Tensor engine");
    CHECK(clock.source().starts_with("nki/guides/architecture/trainium2_arch.rst"));
    CHECK(clock.ownerKind == EntryKind::NeuronCore);
}

TEST_CASE("A gap says that it is not documented", "[facts]")
{
    // No page states the clock of NeuronCore-v1's tensor engine.
    const Fact& clock = fact("NeuronCore-v1", "tensor_clock");
    CHECK(clock.state() == FactState::Gap);
    CHECK(clock.shown() == "not documented");
    CHECK(clock.source().empty());
    CHECK(clock.derivation().empty());
}

TEST_CASE("A derived figure tells how it follows", "[facts]")
{
    // 16 KiB of a partition over 8 banks.
    const Fact& bank = fact("NeuronCore-v2", "psum_bank_size");
    CHECK(bank.state() == FactState::Derived);
    CHECK(bank.derivation() == "16 KiB over 8 banks");
    // A documented figure may have a note, which is no derivation.
    CHECK_FALSE(fact("NeuronCore-v3", "tensor_bf16").note().empty());
    CHECK(fact("NeuronCore-v3", "tensor_bf16").derivation().empty());
}

TEST_CASE("Every fact has a place in some machine", "[facts]")
{
    CHECK(fact("trn1.32xlarge", "chips").place == "trn1.32xlarge");
    CHECK(fact("Inferentia", "neuroncores").place.ends_with("/chip:0"));
    CHECK(fact("NeuronCore-v4", "sbuf").place.ends_with("/chip:0/core:0"));
    CHECK(std::ranges::none_of(builtInFacts(), [](const Fact& f) { return f.place.empty(); }));
}

TEST_CASE("Words narrow the list, each of them and in either case", "[facts]")
{
    const auto& facts = builtInFacts();
    const auto count = [&](std::string_view words) {
        return matching(facts, {.words = filterWords(words)}).size();
    };
    CHECK(count("") == facts.size());
    CHECK(count("  SBUF\tneuroncore-V3 ") == count("sbuf NeuronCore-v3"));
    CHECK(count("sbuf NeuronCore-v3") > 0);
    CHECK(count("sbuf NeuronCore-v3") < count("sbuf"));
    CHECK(count("no such words anywhere") == 0);
    for (const std::size_t i : matching(facts, {.words = {"38.4"}}))
        CHECK(facts[i].figure.has_value());
}

TEST_CASE("Owner, kind of owner, section and state narrow the list", "[facts]")
{
    const auto& facts = builtInFacts();
    for (const std::size_t i : matching(facts, {.owner = "Trainium"}))
        CHECK(facts[i].owner == "Trainium");
    CHECK(matching(facts, {.owner = "Train"}).empty());
    std::size_t sum = 0;
    for (const FactState state : allFactStates()) {
        const auto places = matching(facts, {.states = {state}});
        sum += places.size();
        CHECK(places.size() == countOf(state));
    }
    CHECK(sum == facts.size());
    CHECK(
        matching(facts, {.states = {FactState::Gap, FactState::Disputed}}).size()
        == countOf(FactState::Gap) + countOf(FactState::Disputed));
    for (const std::size_t i :
         matching(facts, {.ownerKind = EntryKind::UltraServer, .section = "Host"})) {
        CHECK(facts[i].ownerKind == EntryKind::UltraServer);
        CHECK(facts[i].section == "Host");
    }
    CHECK_FALSE(matching(facts, {.ownerKind = EntryKind::UltraServer, .section = "Host"}).empty());
}

TEST_CASE("Owners and sections are listed once each", "[facts]")
{
    const auto owners = ownersOf(builtInFacts());
    const auto& catalog = test::catalog();
    CHECK(
        owners.size()
        == catalog.cores().size() + catalog.chips().size() + catalog.instances().size());
    const auto sections = sectionsOf(builtInFacts());
    CHECK(std::set<std::string>(sections.begin(), sections.end()).size() == sections.size());
}
