#include "model/support/Phrases.h"

#include "model/catalog/Figure.h"
#include "model/compare/ComparisonWriters.h"
#include "model/drawing/Compose.h"
#include "model/facts/FactWriters.h"
#include "model/units/Unit.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <map>

using namespace atlas;
using namespace atlas::test;

namespace {

std::optional<std::uint64_t> lastCount;

/// A language of a few words.
std::string translate(std::string_view english, std::optional<std::uint64_t> count)
{
    static const std::map<std::string_view, std::string> words = {
        {"PCIe bus {}", "Autobus {}"},
        {"{} chips", "{} Späne"},
        {"{} of {}", "{} {} {}"},
        {"Host", "Wirt"},
        {"up to {}", "höchstens {}"},
        {"open chain", "Kette"}};
    lastCount = count;
    if (english == "{} chips" && count == 1)
        return "{} Span";
    const auto found = words.find(english);
    return found == words.end() ? std::string(english) : found->second;
}

/// Speaks that language while it lives.
struct Foreign {
    Foreign() { speak({.translate = translate, .decimalPoint = ",", .groupSeparator = "."}); }
    ~Foreign() { speak({}); }
    Foreign(const Foreign&) = delete;
    Foreign& operator=(const Foreign&) = delete;
    Foreign(Foreign&&) = delete;
    Foreign& operator=(Foreign&&) = delete;
};

} // namespace

TEST_CASE("Phrases are English until another language is spoken", "[phrases]")
{
    CHECK(phrase("PCIe bus {}", "10") == "PCIe bus 10");
    CHECK(countedPhrase(1, "{} chip", "{} chips") == "1 chip");
    CHECK(countedPhrase(1300, "{} chip", "{} chips") == "1,300 chips");
    CHECK(translated("Host") == "Host");
    const Foreign foreign;
    CHECK(phrase("PCIe bus {}", "10") == "Autobus 10");
    CHECK(translated("Host") == "Wirt");
    CHECK(translated("trn1.32xlarge") == "trn1.32xlarge");
}

TEST_CASE("A counted phrase hands its count on for the plural form", "[phrases]")
{
    const Foreign foreign;
    CHECK(countedPhrase(1, "{} chip", "{} chips") == "1 Span");
    CHECK(lastCount == 1);
    CHECK(countedPhrase(1300, "{} chip", "{} chips") == "1.300 Späne");
    CHECK(lastCount == 1300);
}

TEST_CASE("A translation with places that there are not gives way to the English text", "[phrases]")
{
    const Foreign foreign;
    CHECK(phrase("{} of {}", 1, 2) == "1 of 2");
}

TEST_CASE("Numbers have the separators of the language", "[phrases]")
{
    CHECK(formatNumber(1234.5) == "1,234.5");
    const Foreign foreign;
    CHECK(formatNumber(1234.5) == "1.234,5");
    CHECK(formatNumber(-1300) == "-1.300");
    CHECK(formatNumber(0.0123) == "0,012");
    CHECK(formatExactly(161088) == "161.088");
    CHECK(formatExactly(0.181) == "0,181");
    CHECK(toString(BytesPerSecond(412.3e9)) == "412,3 GB/s");
}

TEST_CASE("Figures say their words and their limits in the language", "[phrases]")
{
    const auto unit = findUnit("Gbps").value_or(Unit{});
    const Reading limit{.value = 25.0, .unit = unit, .unitText = "Gbps", .upTo = true};
    const Reading word{.value = std::string("open chain")};
    const Foreign foreign;
    CHECK(limit.asWritten() == "höchstens 25 Gbps");
    CHECK(limit.shown().number == "höchstens 25");
    CHECK(word.asWritten() == "Kette");
}

TEST_CASE("A scope of English holds for its thread and ends", "[phrases]")
{
    const Foreign foreign;
    {
        const EnglishScope english;
        const EnglishScope again;
        CHECK(phrase("PCIe bus {}", "10") == "PCIe bus 10");
        CHECK(formatNumber(1300.5) == "1,300.5");
    }
    CHECK(phrase("PCIe bus {}", "10") == "Autobus 10");
}

TEST_CASE("Tables in files are the same in every language", "[phrases]")
{
    const std::vector<Fact> facts = listFacts(catalog());
    const auto chips = compare(catalog(), std::vector<std::string>{"Trainium", "Inferentia2"});
    REQUIRE(chips.has_value());
    const auto written = [&] {
        return std::vector{
            factsAsCsv(facts),
            factsAsJson(facts),
            factsAsMarkdown(facts),
            toCsv(*chips),
            toJson(*chips),
            toMarkdown(*chips)};
    };
    const auto english = written();
    const Foreign foreign;
    CHECK(written() == english);
}

TEST_CASE("A drawing is labeled in the language", "[phrases]")
{
    const auto texts = [] {
        const Topology topology = machine("trn1.32xlarge");
        const Drawing drawing = compose(topology, arrange(topology), fixedMeasure());
        std::string all;
        for (const Text& text : drawing.texts)
            all += text.text + "\n";
        return all;
    };
    CHECK(texts().find("PCIe bus 10") != std::string::npos);
    const Foreign foreign;
    CHECK(texts().find("Autobus 10") != std::string::npos);
    CHECK(texts().find("PCIe bus") == std::string::npos);
}
