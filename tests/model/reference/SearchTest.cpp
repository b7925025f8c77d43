#include "model/reference/Search.h"

#include "model/parts/Address.h"
#include "model/reference/GlossaryReader.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <set>

using namespace atlas;

namespace {

const Glossary& glossary()
{
    static const Glossary read = readBuiltInGlossary();
    return read;
}

const SearchIndex& index()
{
    static const SearchIndex built(test::catalog(), glossary());
    return built;
}

SearchResult first(std::string_view question)
{
    const auto results = index().find(question, 1);
    CAPTURE(question);
    REQUIRE(results.size() == 1);
    return results.front();
}

std::vector<std::string> titles(const std::vector<SearchResult>& results)
{
    std::vector<std::string> found;
    for (const SearchResult& result : results)
        found.push_back(result.title);
    return found;
}

std::string matched(const SearchResult& result)
{
    std::string text;
    for (const TextSpan& span : result.matches)
        text += "[" + result.title.substr(span.at, span.length) + "]";
    return text;
}

} // namespace

TEST_CASE("A figure comes with value, unit, how it is known, and where it stands", "[search]")
{
    const SearchResult result = first("efa adapters of trn1.32xlarge");
    CHECK(result.kind == SearchKind::Figure);
    CHECK(result.value == "8"); // images/trn1-server-arch.png, as the catalogue quotes it
    CHECK(result.unit.empty());
    CHECK(result.known.has_value());
    CHECK(result.owner == "trn1.32xlarge");
    CHECK(result.figure == "efa_adapters");
    CHECK(result.address == "trn1.32xlarge");
    const SearchResult memory = first("device memory of Trainium2");
    CHECK(memory.value == "96"); // 4 stacks of 24 GiB
    CHECK(memory.unit == "GiB");
    CHECK_FALSE(memory.subtitle.empty());
}

TEST_CASE("A term comes with its definition and a place to see it", "[search]")
{
    const SearchResult result = first("psum");
    CHECK(result.kind == SearchKind::Term);
    CHECK(result.term == "PSUM");
    CHECK(result.subtitle == glossary().find("PSUM")->definition);
    CHECK(result.address == glossary().find("PSUM")->example);
    CHECK(result.alias.empty());
    CHECK(first("partial sum buffer").term == "PSUM");
    CHECK(first("partial sum buffer").alias == "Partial sum buffer");
}

TEST_CASE("Every figure of every entry can be found by its own title", "[search][property]")
{
    std::size_t figures = 0;
    for (const auto& chip : test::catalog().chips())
        figures += chip->figures.all().size();
    for (const auto& core : test::catalog().cores())
        figures += core->figures.all().size();
    for (const auto& instance : test::catalog().instances())
        figures += instance->figures.all().size();
    std::set<std::pair<std::string, std::string>> found;
    constexpr std::size_t all = 10'000;
    for (const SearchResult& result : index().find("of", all))
        CHECK(result.kind != SearchKind::Figure); // "of" alone tells nothing of a figure
    for (const auto& definition : test::catalog().definitions()) {
        for (const SearchResult& result : index().find(definition.label, all)) {
            if (result.kind == SearchKind::Figure)
                found.emplace(result.owner, result.figure);
        }
    }
    CHECK(found.size() == figures);
}

TEST_CASE("Every machine, chip, NeuronCore and term is the first result for its name", "[search]")
{
    for (const std::string& name : test::instanceNames())
        CHECK(first(name).address == name);
    for (const auto& chip : test::catalog().chips())
        CHECK(first(chip->name).title == chip->name);
    for (const auto& core : test::catalog().cores())
        CHECK(first(core->name).title == core->name);
    for (const Term& term : glossary().terms())
        CHECK(first(term.name).title == term.name);
}

TEST_CASE("Every place that a result leads to exists", "[search][property]")
{
    std::set<std::string> addresses;
    constexpr std::size_t all = 10'000;
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        for (const SearchResult& result : index().find(std::string(1, letter), all))
            addresses.insert(result.address);
    }
    addresses.erase("");
    CHECK(addresses.size() > 50); // at least every machine and the parts of four NeuronCores
    for (const std::string& text : addresses) {
        const AddressText address = splitAddress(text);
        const Topology machine = test::machine(address.target);
        const auto inside = assembleChip(test::catalog(), machine);
        CAPTURE(text);
        CHECK(findPlace(machine, inside.get(), address).missing.empty());
    }
}

TEST_CASE("Of equally good names the shorter one stands first", "[search]")
{
    // All begin with "inf2."; the sizes have 6, 7, 8 and 8 letters.
    const std::vector<std::string> names = titles(index().find("inf2.", 10));
    const std::vector<std::string> wanted{
        "inf2.xlarge", "inf2.8xlarge", "inf2.24xlarge", "inf2.48xlarge"};
    std::vector<std::string> machines;
    std::ranges::copy_if(names, std::back_inserter(machines), [](const std::string& name) {
        return name.starts_with("inf2.");
    });
    CHECK(machines == wanted);
}

TEST_CASE(
    "A name goes before names that begin with it, these before names that have it", "[search]")
{
    const std::vector<std::string> names = titles(index().find("PSUM", 400));
    const auto place = [&](std::string_view name) {
        return std::ranges::find(names, name) - names.begin();
    };
    CHECK(place("PSUM") == 0);
    CHECK(place("PSUM bank") < place("32-bit values in a PSUM bank of NeuronCore-v2"));
    CHECK(place("32-bit values in a PSUM bank of NeuronCore-v2") < std::ssize(names));
}

TEST_CASE("Words for amounts prefer figures of that dimension", "[search]")
{
    CHECK(first("trainium2 sbuf").kind != SearchKind::Term);
    CHECK(first("dma engines trainium2").unit.empty());
    CHECK(first("dma trainium2 gb/s").unit == "TB/s"); // its DMA bandwidth, shown in its own size
    CHECK(first("tensor engine v2").kind == SearchKind::Part);
    CHECK(first("tensor engine v2 ghz").unit == "GHz");
    // Alone they are words like others.
    CHECK_FALSE(index().find("size").empty());
}

TEST_CASE("What the question matched in the title is marked", "[search]")
{
    CHECK(matched(first("psum banks")) == "[PSUM][bank]");
    CHECK(matched(first("tens eng")) == "[Tens][eng]");
    CHECK(matched(first("neuron core v3")) == "[NeuronCore][v3]");
    CHECK(matched(first("kangarign")) == "[KangaRing]"); // misspelled: the word as a whole
}

TEST_CASE("A whole name comes first, also when a word of it asks for an amount", "[search]")
{
    const std::array commands{SearchCommand{"numbers", "Number formats", "", ""}};
    const SearchIndex with(test::catalog(), glossary(), commands);
    REQUIRE_FALSE(with.find("number formats").empty());
    CHECK(with.find("number formats").front().command == "numbers");
}

TEST_CASE("Commands are found by name and keywords and carry their id and keys", "[search]")
{
    const std::array commands{
        SearchCommand{"export", "Export picture…", "save png svg pdf image", "Ctrl+E"},
        SearchCommand{"glossary", "Glossary", "terms words explain", ""}};
    const SearchIndex with(test::catalog(), glossary(), commands);
    for (const char* question : {"export", "export picture", "save png", "exprot"}) {
        const auto results = with.find(question, 1);
        CAPTURE(question);
        REQUIRE(results.size() == 1);
        CHECK(results.front().kind == SearchKind::Command);
        CHECK(results.front().command == "export");
        CHECK(results.front().value == "Ctrl+E");
    }
    CHECK(with.size() == index().size() + commands.size());
}

TEST_CASE("Nothing is found for nothing, nonsense or hostile texts", "[search]")
{
    CHECK(index().find("").empty());
    CHECK(index().find("  ?! ").empty());
    CHECK(index().find("qqqqqq zzzzzz").empty());
    CHECK(index().find("\xff\xfe\x80").empty());
    CHECK(index().find(std::string(1'000'000, 'q')).empty());
    CHECK(index().find("hbm", 0).empty());
}

TEST_CASE("A long question is answered as far as most of its words go", "[search]")
{
    // No entry has "frobnicated"; the rest names one figure.
    CHECK(first("frobnicated psum bank elements").title.find("PSUM bank") != std::string::npos);
    CHECK(index().find("frobnicated gizmos psum").empty()); // one word of three
}

TEST_CASE("A question that finds nothing has names near it", "[search]")
{
    CHECK(index().nearest("kngrng") == std::vector<std::string>{"KangaRing"});
    CHECK(index().nearest("zzzzzzzzzz").empty());
}

TEST_CASE("The same question gets the same answer", "[search]")
{
    const SearchIndex again(test::catalog(), glossary());
    for (const char* question : {"e", "hbm", "bandwidth", "trn", "enigne"})
        CHECK(index().find(question) == again.find(question));
}
