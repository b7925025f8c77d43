#include "model/reference/FoldedWords.h"

#include <catch2/catch.hpp>

using namespace atlas;

namespace {

std::string folded(std::string_view text)
{
    std::string words;
    for (const FoldedWord& word : foldWords(text))
        words += (words.empty() ? "" : " ") + word.text;
    return words;
}

} // namespace

TEST_CASE("Words are compared without case, punctuation and plural s", "[reference]")
{
    CHECK(folded("trn1.32xlarge") == "trn1 32xlarge");
    CHECK(folded("TRN1-32XLARGE") == folded("trn1.32xlarge"));
    CHECK(folded("PSUM banks?") == "psum bank");
    CHECK(folded("NeuronCores/NeuronLinks") == "neuroncore neuronlink");
    CHECK(folded("  ").empty());
    CHECK(folded("µs — …") == "s");
}

TEST_CASE("A word that only ends in s stays as it is", "[reference]")
{
    CHECK(folded("bus") == "bus");
    CHECK(folded("bypass") == "bypass");
    CHECK(folded("status") == "status");
    CHECK(folded("EBS") == "ebs");
}

TEST_CASE("The ways to write a product are alike", "[reference]")
{
    for (const char* text : {"4×4", "4 × 4", "4x4", "4X4", "4 x 4"})
        CHECK(folded(text) == "4 x 4");
    CHECK(folded("2x4x4") == "2 x 4 x 4");
    CHECK(folded("8xlarge") == "8xlarge");
    CHECK(folded("matrix4") == "matrix4");
}

TEST_CASE("Compact words hide how a name is split", "[reference]")
{
    for (const char* text : {"All-reduce", "all reduce", "AllReduce", "ALL_REDUCE"})
        CHECK(foldCompact(text) == "allreduce");
}

TEST_CASE("A folded word knows where it stands", "[reference]")
{
    const auto words = foldWords("8×8 Tensor engines");
    REQUIRE(words.size() == 5);
    CHECK(words[1] == FoldedWord{"x", 1, 2}); // the sign has two bytes
    CHECK(words[4] == FoldedWord{"engine", 12, 7});
}
