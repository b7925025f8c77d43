#include "tests/app/cli/Program.h"

#include <catch2/catch.hpp>

#include <sys/stat.h>
#include <unistd.h>

using namespace atlas::test;
using Catch::Contains;

namespace {

std::size_t count(std::string_view text, std::string_view part)
{
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

/// Width and height in a PNG's header.
std::pair<unsigned, unsigned> pngSize(const std::string& bytes)
{
    const auto number = [&bytes](std::size_t at) {
        unsigned value = 0;
        for (std::size_t i = at; i < at + 4; ++i)
            value = value << 8U | static_cast<unsigned char>(bytes.at(i));
        return value;
    };
    return {number(16), number(20)};
}

Outcome exportTo(const std::string& file, std::vector<std::string> more = {})
{
    std::vector<std::string> arguments = {"export", "trn1.32xlarge", "-o", file};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return runProgram(arguments);
}

} // namespace

TEST_CASE("Each format is written without a display and without a word", "[cli][export]")
{
    const TemporaryFolder folder;
    for (const std::string name : {"a.png", "a.svg", "a.pdf", "B.SVG"}) {
        const Outcome outcome = exportTo(folder.file(name));
        CAPTURE(name, outcome.err);
        CHECK(outcome.exitCode == 0);
        CHECK(outcome.out.empty());
        CHECK(outcome.err.empty());
    }
    CHECK(readFile(folder.file("a.png")).starts_with("\x89PNG\r\n"));
    CHECK(readFile(folder.file("a.pdf")).starts_with("%PDF-"));
    const std::string svg = readFile(folder.file("a.svg"));
    CHECK(count(svg, "<g id=\"chip-") == 16);
    CHECK(count(svg, "<g id=\"neuronlink-") == 32);
    CHECK(svg == readFile(folder.file("B.SVG")));
}

TEST_CASE("Two runs write the same bytes, without date, host or path", "[cli][export]")
{
    const TemporaryFolder folder;
    for (const std::string extension : {"png", "svg", "pdf"}) {
        REQUIRE(exportTo(folder.file("one." + extension)).exitCode == 0);
        REQUIRE(exportTo(folder.file("two." + extension)).exitCode == 0);
        CAPTURE(extension);
        const std::string bytes = readFile(folder.file("one." + extension));
        CHECK(bytes == readFile(folder.file("two." + extension)));
        CHECK(bytes.find(folder.path().string()) == std::string::npos);
    }
}

TEST_CASE("Options change what they say", "[cli][export]")
{
    const TemporaryFolder folder;
    const auto written = [&folder](std::vector<std::string> options) {
        const std::string file = folder.file("x.svg");
        const Outcome outcome = exportTo(file, std::move(options));
        CAPTURE(outcome.err);
        REQUIRE(outcome.exitCode == 0);
        return readFile(file);
    };
    CHECK(count(written({"--layers", "pcie,numa"}), "neuronlink") == 0);
    CHECK(count(written({"--layers", "none"}), "<g id=\"chip-") == 16);
    CHECK(count(written({"--theme", "dark"}), "#12171E") > 0);
    CHECK(count(written({"--transparent"}), "class=\"canvas\"") == 0);
    CHECK(count(written({"--no-title"}), "text.title{") == 0);
    CHECK(written({"--no-legend"}).size() < written({}).size());
    // The chips beyond the wires around chips 0 and 1 are left out.
    const std::string region = written({"--region", "0-1"});
    CHECK(count(region, "<g id=\"chip-0\"") == 1);
    CHECK(count(region, "<g id=\"chip-15\"") == 0);
}

TEST_CASE("Scale and width set the size of a PNG", "[cli][export]")
{
    const TemporaryFolder folder;
    const std::string file = folder.file("x.png");
    REQUIRE(exportTo(file).exitCode == 0);
    const auto [width, height] = pngSize(readFile(file));
    REQUIRE(exportTo(file, {"--scale", "2"}).exitCode == 0);
    const auto twice = pngSize(readFile(file));
    // Rounded up to whole pixels in both.
    CHECK(twice.first <= 2 * width);
    CHECK(twice.first + 1 >= 2 * width);
    CHECK(twice.second + 1 >= 2 * height);
    REQUIRE(exportTo(file, {"--width", "640"}).exitCode == 0);
    CHECK(pngSize(readFile(file)).first == 640);
}

TEST_CASE("A picture too large for an image is refused with a way out", "[cli][export]")
{
    const TemporaryFolder folder;
    const Outcome outcome = exportTo(folder.file("x.png"), {"--scale", "100"});
    CHECK(outcome.exitCode == 1);
    CHECK(isMessage(outcome.err));
    CHECK_THAT(outcome.err, Contains("x.png") && Contains("a scale of up to"));
    CHECK(folder.fileCount() == 0);
}

TEST_CASE("A region names chips that exist", "[cli][export]")
{
    const TemporaryFolder folder;
    const Outcome outcome = exportTo(folder.file("x.svg"), {"--region", "3,16"});
    CHECK(outcome.exitCode == 1);
    CHECK_THAT(outcome.err, Contains("no chip 16") && Contains("0 to 15"));
}

TEST_CASE("Places that cannot be written fail with path and reason", "[cli][export]")
{
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder.file("folder.svg"));
    for (const std::string& file :
         {folder.file("no/such/folder/x.svg"),
          folder.file("folder.svg"),
          std::string("/proc/x.svg")}) {
        const Outcome outcome = exportTo(file);
        CAPTURE(file, outcome.err);
        CHECK(outcome.exitCode == 1);
        CHECK(outcome.out.empty());
        CHECK(isMessage(outcome.err));
        CHECK_THAT(outcome.err, Contains(file));
    }
}

TEST_CASE("A pipe is not replaced by a picture, even through a link", "[cli][export]")
{
    const TemporaryFolder folder;
    REQUIRE(::mkfifo(folder.file("pipe").c_str(), 0600) == 0);
    std::filesystem::create_symlink(folder.file("pipe"), folder.file("link.svg"));
    const Outcome outcome = exportTo(folder.file("link.svg"));
    CHECK(outcome.exitCode == 1);
    CHECK_THAT(outcome.err, Contains("link.svg"));
    CHECK(std::filesystem::is_fifo(folder.file("pipe")));
}

TEST_CASE("A disk that fills up fails with a sentence and keeps the earlier file", "[cli][export]")
{
    const TemporaryFolder folder;
    const std::string file = folder.file("x.svg");
    writeFile(file, "earlier");
    // No file may grow beyond 8 blocks of 512 bytes: to the program, the disk is full.
    const Outcome outcome =
        runProgram({"export", "trn1.32xlarge", "-o", file}, {.mostFileBlocks = 8});
    CAPTURE(outcome.err);
    CHECK(outcome.exitCode == 1);
    CHECK(isMessage(outcome.err));
    CHECK_THAT(outcome.err, Contains("x.svg"));
    CHECK(readFile(file) == "earlier");
    CHECK(folder.fileCount() == 1);
}

TEST_CASE("A failed export leaves the earlier file and nothing else", "[cli][export]")
{
    const TemporaryFolder folder;
    const std::string file = folder.file("x.png");
    writeFile(file, "earlier");
    CHECK(exportTo(file, {"--scale", "100"}).exitCode == 1);
    CHECK(readFile(file) == "earlier");
    CHECK(folder.fileCount() == 1);
    CHECK(exportTo(file).exitCode == 0);
    CHECK(readFile(file).starts_with("\x89PNG"));
    CHECK(folder.fileCount() == 1);
}

TEST_CASE("A folder without write permission keeps the earlier file", "[cli][export]")
{
    if (::geteuid() == 0)
        return; // Permissions do not bind the superuser.
    const TemporaryFolder folder;
    const std::string file = folder.file("x.svg");
    writeFile(file, "earlier");
    std::filesystem::permissions(
        folder.path(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    const Outcome outcome = exportTo(file);
    std::filesystem::permissions(folder.path(), std::filesystem::perms::owner_all);
    CHECK(outcome.exitCode == 1);
    CHECK_THAT(outcome.err, Contains("x.svg"));
    CHECK(readFile(file) == "earlier");
}

TEST_CASE("The size of a logical core is for chips that have them", "[cli][export]")
{
    const TemporaryFolder folder;
    const auto exported = [&](const char* place, const char* size) {
        return runProgram({"export", place, "-o", folder.file("a.svg"), "--lnc", size});
    };
    // facts/engines.md, 7: two by default, so that chip 5 begins with logical core 20.
    REQUIRE(exported("trn2.48xlarge/chip:5", "2").exitCode == 0);
    CHECK_THAT(readFile(folder.file("a.svg")), Contains(">Logical core 20<"));
    REQUIRE(exported("trn2.48xlarge/chip:5", "1").exitCode == 0);
    CHECK_THAT(readFile(folder.file("a.svg")), !Contains("Logical core"));
    const Outcome older = exported("trn1.32xlarge/chip:5", "1");
    CHECK(older.exitCode == 1);
    CHECK_THAT(older.err, Contains("have no logical NeuronCores"));
    const Outcome wrong = exported("trn2.48xlarge/chip:5", "3");
    CHECK(wrong.exitCode == 2);
    CHECK_THAT(wrong.err, Contains("1 or 2 is expected"));
}
