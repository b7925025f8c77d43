#include "tests/app/cli/Program.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace atlas::test;
using Catch::Contains;

namespace {

/// The words that a shell is offered for the last of these.
std::vector<std::string> offered(std::vector<std::string> words)
{
    words.insert(words.begin(), {"complete", "--"});
    const Outcome outcome = runProgram(words);
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.err.empty());
    std::vector<std::string> result;
    std::istringstream lines(outcome.out);
    for (std::string line; std::getline(lines, line);)
        result.push_back(line.substr(0, line.find('\t')));
    return result;
}

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("A shell is offered commands, options and what they take", "[cli][completion]")
{
    CHECK(offered({"exp"}) == Words{"export", "explain"});
    CHECK(offered({"compa"}) == Words{"compare"});
    CHECK(offered({"simulate", ""}) == Words{"collective", "pattern", "flows"});
    CHECK(offered({"export", "trn1.32xlarge", "--th"}) == Words{"--theme"});
    CHECK(offered({"export", "x", "--theme", "d"}) == Words{"dark"});
    CHECK(offered({"export", "x", "--theme=d"}) == Words{"--theme=dark"});
    CHECK(offered({"export", "x", "-o", ""}) == Words{":files"});
    CHECK(offered({"list", "--catalog", ""}) == Words{":folders"});
    CHECK(offered({"completion", ""}) == Words{"bash", "zsh", "fish"});
    CHECK(offered({"simulate", "collective", "x", "--op", "all-r"}) == Words{"all-reduce"});
}

TEST_CASE("A shell is offered names that the catalogue has", "[cli][completion]")
{
    CHECK(offered({"export", "trn1.32"}) == Words{"trn1.32xlarge"});
    CHECK(offered({"trn1.32"}) == Words{"trn1.32xlarge"});
    CHECK(offered({"compare", "Inferentia"}) == Words{"Inferentia", "Inferentia2"});
    CHECK(offered({"fit", "llama-3-7"}) == Words{"llama-3-70b", ":files"});
    CHECK(offered({"engine", "v3", "ten"}) == Words{"tensor"});
    // Terms of two words are typed one after the other.
    CHECK(offered({"explain", "tensor", "eng"}) == Words{"engine"});
    // Four chips on a line: their numbers.
    CHECK(offered({"path", "line:4", ""}) == Words{"0", "1", "2", "3"});
}

TEST_CASE("A shell is offered what is inside a place of an address", "[cli][completion]")
{
    // Sixteen chips in trn1.32xlarge, two NeuronCores in Trainium.
    CHECK(offered({"show", "trn1.32xlarge/"}).size() == 16);
    CHECK(
        offered({"show", "trn1.32xlarge/chip:5/core"})
        == Words{"trn1.32xlarge/chip:5/core:0", "trn1.32xlarge/chip:5/core:1"});
    CHECK(
        offered({"show", "trn1.32xlarge/chip:5/core:0/ps"})
        == Words{"trn1.32xlarge/chip:5/core:0/psum"});
    CHECK(offered({"show", "nothing/"}).empty());
    CHECK(offered({"show", "trn1.32xlarge/chip:99/"}).empty());
}

TEST_CASE("Nonsense before the word offers nothing and does not fail", "[cli][completion]")
{
    CHECK(offered({"list", "--what", "x", "--=", "-"}).size() > 1);
    CHECK(offered({"export", "--theme", "--theme", "--theme", "zzz"}).empty());
    CHECK(offered({"--nothing="}).empty());
    CHECK(runProgram({"complete", "--"}).exitCode == 0);
}

TEST_CASE("Lists of words are found in help texts and prose is left alone", "[cli][completion]")
{
    CHECK(
        offered({"export", "x", "--layers", ""})
        == Words{"neuronlink", "pcie", "network", "numa", "labels", "bandwidth"});
    CHECK(offered({"export", "x", "--lnc", ""}) == Words{"1", "2"});
    CHECK(offered({"simulate", "collective", "x", "--over", ""}) == Words{"tp", "dp", "pp"});
    CHECK(offered({"fit", "x", "--kv-dtype", ""}).empty());
    CHECK(offered({"fit", "x", "--batch", ""}).empty());
}

TEST_CASE("The shells' scripts ask the program, and bash takes them", "[cli][completion]")
{
    for (const char* const shell : {"bash", "zsh", "fish"}) {
        const Outcome outcome = runProgram({"completion", shell});
        CHECK(outcome.exitCode == 0);
        CHECK_THAT(outcome.out, Contains("complete --"));
    }
    const Outcome other = runProgram({"completion", "tcsh"});
    CHECK(other.exitCode == 2);
    CHECK_THAT(other.err, Contains("tcsh") && Contains("bash, zsh and fish"));
    // Readline has split the word at its colons: what comes back is the rest of it.
    const std::string program = ATLAS_PROGRAM;
    const Outcome shell = runProgram(
        {"-c",
         "source <(" + program
             + " completion bash); COMP_LINE='neuron-atlas show trn1.32xlarge/chip:5/core:0/ps'; "
               "COMP_POINT=${#COMP_LINE}; _neuron_atlas "
             + program + "; echo \"${COMPREPLY[*]}\""},
        {.program = "/bin/bash"});
    CHECK(shell.out == "0/psum\n");
}

TEST_CASE("The manual has every command and option of the help", "[cli][manual]")
{
    const Outcome manual = runProgram({"manual"});
    REQUIRE(manual.exitCode == 0);
    CHECK(manual.out.starts_with(".TH NEURON\\-ATLAS 1 \"\" \"Neuron Atlas 0.1.0\""));
    const Outcome help = runProgram({"export", "--help"});
    std::istringstream lines(help.out);
    for (std::string word; lines >> word;) {
        if (!word.starts_with("--")
            || word.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") != word.npos)
            continue;
        std::string escaped;
        for (const char letter : word)
            escaped += letter == '-' ? std::string("\\-") : std::string(1, letter);
        CAPTURE(word);
        CHECK_THAT(manual.out, Contains(escaped));
    }
    CHECK(manual.out == runProgram({"manual"}).out);
}
