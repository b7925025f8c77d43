#include "model/reference/TermSpans.h"

#include "model/reference/GlossaryReader.h"

#include <catch2/catch.hpp>

using namespace atlas;

namespace {

const Glossary& glossary()
{
    static const Glossary small({
        {.name = "NeuronCore", .aliases = {"NC"}},
        {.name = "NeuronCore-v2"},
        {.name = "SBUF", .aliases = {"State buffer"}},
        {.name = "PSUM"},
        {.name = "PSUM bank"},
        {.name = "All-reduce", .aliases = {"AllReduce"}},
        {.name = "Trn1"},
        {.name = "Rank"},
        {.name = "dI/dt throttling"},
        {.name = "TOP_SP"},
    });
    return small;
}

/// The text with its terms in brackets.
std::string marked(std::string_view text, const char* except = nullptr)
{
    std::string result;
    std::size_t at = 0;
    const Term* const left = except == nullptr ? nullptr : glossary().find(except);
    for (const TermSpan& span : findTerms(glossary(), text, left)) {
        result += text.substr(at, span.at - at);
        result += "[" + std::string(text.substr(span.at, span.length)) + "]";
        at = span.at + span.length;
    }
    return result + std::string(text.substr(at));
}

} // namespace

TEST_CASE("Terms are found in any text, in any case, as whole words", "[reference]")
{
    CHECK(marked("The sbuf of a machine") == "The [sbuf] of a machine");
    CHECK(marked("SBUF/PSUM") == "[SBUF]/[PSUM]");
    CHECK(marked("the state-buffer, then") == "the [state-buffer], then");
    CHECK(marked("ranks and franks") == "[ranks] and franks");
    CHECK(marked("sbuffer").find('[') == std::string::npos);
    CHECK(marked("").empty());
}

TEST_CASE("The longest name at a place wins", "[reference]")
{
    CHECK(marked("a PSUM bank of NeuronCore-v2") == "a [PSUM bank] of [NeuronCore-v2]");
    CHECK(marked("PSUM banks") == "[PSUM banks]");
    CHECK(marked("NeuronCore-v9") == "[NeuronCore]-v9");
}

TEST_CASE("Each term is found once, where it stands first", "[reference]")
{
    CHECK(marked("PSUM, PSUM and state buffer, SBUF") == "[PSUM], PSUM and [state buffer], SBUF");
}

TEST_CASE("Joined, spaced and hyphenated names are the same", "[reference]")
{
    for (const char* text : {"All-reduce", "all reduce", "AllReduce"})
        CHECK(marked(text) == "[" + std::string(text) + "]");
    CHECK(marked("all, reduce").find('[') == std::string::npos);
    CHECK(marked("with dI/dt throttling on") == "with [dI/dt throttling] on");
    CHECK(marked("TOP_SP") == "[TOP_SP]");
}

TEST_CASE("A family is not found in the name of an instance", "[reference]")
{
    CHECK(marked("trn1.32xlarge is a Trn1.") == "trn1.32xlarge is a [Trn1].");
}

TEST_CASE("Abbreviations of two letters are too common to be found", "[reference]")
{
    CHECK(marked("NC").find('[') == std::string::npos);
}

TEST_CASE("A text about a term does not point to that term", "[reference]")
{
    CHECK(marked("PSUM is beside SBUF", "PSUM") == "PSUM is beside [SBUF]");
    CHECK(marked("PSUM bank and PSUM", "PSUM") == "[PSUM bank] and PSUM");
}

TEST_CASE("Bytes that are no letters do not disturb", "[reference]")
{
    CHECK(marked("“PSUM” – 128 × SBUF…") == "“[PSUM]” – 128 × [SBUF]…");
    CHECK(marked("\xff PSUM \x80") == "\xff [PSUM] \x80");
}
