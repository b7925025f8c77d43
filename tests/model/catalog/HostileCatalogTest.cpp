#include "tests/model/catalog/CatalogFixture.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <random>
#include <unistd.h>

using namespace atlas;
using namespace atlas::test;

namespace {

using Catch::Contains;

std::string repeated(std::string_view part, std::size_t times)
{
    std::string text;
    for (std::size_t i = 0; i < times; ++i) {
        text += part;
    }
    return text;
}

std::size_t lineCount(const std::string& text)
{
    return static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

/// A folder of this test, removed with its files at the end.
class TemporaryFolder {
public:
    TemporaryFolder()
        : m_path(
              std::filesystem::temp_directory_path()
              / ("atlas-catalog-test-" + std::to_string(getpid())))
    {
        std::filesystem::create_directories(m_path);
    }
    ~TemporaryFolder() { std::filesystem::remove_all(m_path); }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    TemporaryFolder(TemporaryFolder&&) = delete;
    TemporaryFolder& operator=(TemporaryFolder&&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    void write(std::string_view name, std::string_view text) const
    {
        std::ofstream(m_path / name, std::ios::binary) << text;
    }

private:
    std::filesystem::path m_path;
};

std::string problemsOfFolder(const std::filesystem::path& folder)
{
    const auto catalog = readCatalogWith(folder);
    std::string text;
    if (!catalog) {
        for (const Problem& problem : catalog.error()) {
            text += message(problem) + "\n";
        }
    }
    return text;
}

} // namespace

TEST_CASE("Nesting deeper than 32 levels is refused, also a million deep", "[catalog][hostile]")
{
    CHECK_THAT(problemsOf(repeated("[", 33)), Contains("nests deeper than 32 levels"));
    CHECK_THAT(problemsOf(repeated("[", 1'000'000)), Contains("nests deeper than 32 levels"));
    CHECK_THAT(problemsOf(repeated(R"({"a":)", 1'000'000)), Contains("nests deeper"));
    // 32 levels are read and then found to be no catalogue.
    CHECK_THAT(
        problemsOf(repeated("[", 32) + repeated("]", 32)),
        Contains("expected an object, found a list"));
}

TEST_CASE("Broken JSON is refused with line and column", "[catalog][hostile]")
{
    CHECK_THAT(
        problemsOf("{\n  \"chips\": }"),
        Contains("t.json: line 2, column 12: expected valid JSON"));
    CHECK_THAT(problemsOf(""), Contains("line 1, column 1"));
    CHECK_THAT(problemsOf("{} {}"), Contains("expected valid JSON"));
    CHECK_THAT(problemsOf("{\"chips\": NaN}"), Contains("expected valid JSON"));
    CHECK_THAT(problemsOf("{\"a\": 1e400}"), Contains("1e400") && !Contains("json.exception"));
    CHECK_THAT(problemsOf("{\"\xff\xfe\": 1}"), Contains("expected valid JSON"));
    CHECK_THAT(problemsOf(std::string(1000, '\0')), Contains("expected valid JSON"));
}

TEST_CASE("Values that are no catalogue are refused", "[catalog][hostile]")
{
    for (const std::string_view json : {"[]", "null", "3", "\"x\"", "true"}) {
        CAPTURE(json);
        CHECK_THAT(problemsOf(json), Contains("t.json: expected an object"));
    }
    for (const std::string_view section : {"figures", "neuroncores", "chips", "instances"}) {
        CAPTURE(section);
        const std::string json = "{\"" + std::string(section) + "\": [1]}";
        CHECK_THAT(
            problemsOf(json),
            Contains("t.json: /" + std::string(section) + ": expected an object, found a list"));
    }
}

TEST_CASE("A key that stands twice is reported where it stands", "[catalog][hostile]")
{
    CHECK_THAT(
        problemsOf(R"({"chips": {"A/B": {"core": "x", "core": "y"}}})"),
        Contains("t.json: /chips/A~1B/core: the key stands here twice"));
    CHECK_THAT(
        problemsOf(R"({"instances": {}, "instances": {}})"),
        Contains("t.json: /instances: the key stands here twice"));
}

TEST_CASE("A million problems become a bounded list", "[catalog][hostile]")
{
    std::string json = R"({"instances": {"a": {"host": {"addresses": [)";
    json += repeated("7,", 200'000) + "7]}}}}";
    const std::string problems = problemsOf(json);
    CHECK_THAT(problems, Contains("only the first 200 problems are listed"));
    CHECK(lineCount(problems) == 201);
}

TEST_CASE(
    "An object or a file that is too large to be a catalogue is refused", "[catalog][hostile]")
{
    std::string members = "{";
    for (int i = 0; i < 1001; ++i) {
        members += "\"k" + std::to_string(i) + "\":0,";
    }
    members.back() = '}';
    CHECK_THAT(problemsOf(members), Contains("more than 1000 members"));
    CHECK_THAT(
        problemsOf("[" + repeated("0,", 1'100'000) + "0]"), Contains("more than 1048576 values"));
}

TEST_CASE("Instances that would need gigabytes are refused", "[catalog][hostile]")
{
    std::string json = R"({"instances": {)";
    for (int i = 0; i < 900; ++i) {
        json += "\"i" + std::to_string(i)
            + R"(": {"family": "f", "chip": "c", "wiring": {"shape": "single:1048576"}},)";
    }
    json.back() = '}';
    CHECK_THAT(problemsOf(json + "}"), Contains("all instances together have more than"));
}

TEST_CASE(
    "Names and texts of a stranger cannot drive a terminal or fill a screen", "[catalog][hostile]")
{
    CHECK_THAT(
        problemsOf(R"({"chips": {"\u001b[2J": {}}})"), Contains("printable") && !Contains("\x1b"));
    CHECK_THAT(problemsOf(R"({"chips": {"": {}}})"), Contains("expected a name"));
    CHECK_THAT(problemsOf(R"({"chips": {"C": {"core": "\u001b[2J"}}})"), !Contains("\x1b"));
    CHECK(
        problemsOf("{\"chips\": {\"C\": {\"core\": \"" + std::string(1'000'000, 'x') + "\"}}}")
            .size()
        < 1000);
}

TEST_CASE(
    "Cut anywhere, the built-in files are refused, never accepted", "[catalog][hostile][property]")
{
    const auto files = builtInCatalog();
    const CatalogText& file = files[static_cast<std::size_t>(GENERATE(range(0, 8)))];
    const double part = GENERATE(take(12, random(0.0, 1.0)));
    // The last brace stands at the end but for blanks.
    const std::size_t end = file.json.rfind('}');
    const auto cut = static_cast<std::size_t>(part * static_cast<double>(end));
    CAPTURE(file.name, cut);
    CHECK_FALSE(problemsOf(file.json.substr(0, cut)).empty());
}

TEST_CASE(
    "Any byte changed, reading ends with a catalogue or with problems",
    "[catalog][hostile][property]")
{
    const auto seed = static_cast<unsigned>(GENERATE(take(100, random(0, 1'000'000))));
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto files = builtInCatalog();
    const CatalogText& file = files[1 + (random() % (files.size() - 1))];
    std::string json(file.json);
    for (int i = 0; i < 5; ++i) {
        json[random() % json.size()] = "{}[],:\"0-9eE.x\\"[random() % 15];
    }
    CHECK_NOTHROW(problemsOf(json));
}

TEST_CASE("A folder of own files adds to the built-in catalogue", "[catalog][folder]")
{
    const TemporaryFolder folder;
    SECTION("a sound file is read, another extension is not")
    {
        folder.write("own.json", SmallCatalog{}.json());
        folder.write("notes.txt", "{");
        const auto catalog = readCatalogWith(folder.path());
        REQUIRE(catalog);
        CHECK(catalog->findInstance("own.large") != nullptr);
        CHECK(catalog->instances().size() == builtIn().instances().size() + 1);
    }
    SECTION("an own entry overrides a built-in one")
    {
        folder.write(
            "own.json", R"({"instances": {"inf1.xlarge": {"family": "Mine", "chip": "Inferentia",
            "figures": {"chips": {"value": 1, "kind": "documented", "source": "my machine"}}}}})");
        const auto catalog = readCatalogWith(folder.path());
        REQUIRE(catalog);
        CHECK(catalog->findInstance("inf1.xlarge")->family == "Mine");
    }
    SECTION("files are read in name order")
    {
        folder.write("2.json", SmallCatalog{.more = R"(, "title": "Second")"}.json());
        folder.write("1.json", SmallCatalog{.more = R"(, "title": "First")"}.json());
        const auto catalog = readCatalogWith(folder.path());
        REQUIRE(catalog);
        CHECK(catalog->findInstance("own.large")->title == "Second");
    }
    SECTION("a problem names the file with its folder")
    {
        folder.write("own.json", "{\"bogus\": 1}");
        CHECK_THAT(
            problemsOfFolder(folder.path()),
            Contains((folder.path() / "own.json").string() + ": /bogus: unknown key"));
    }
    SECTION("a file above 8 MiB is refused unread, the others are still checked")
    {
        folder.write("big.json", "");
        std::filesystem::resize_file(folder.path() / "big.json", 100ULL << 20U); // sparse
        folder.write("own.json", "{\"bogus\": 1}");
        CHECK_THAT(
            problemsOfFolder(folder.path()),
            Contains("big.json: has 100.0 MiB: expected at most 8 MiB") && Contains("/bogus"));
    }
    SECTION("a folder named like a file, and an empty file")
    {
        std::filesystem::create_directory(folder.path() / "dir.json");
        folder.write("empty.json", "");
        CHECK_THAT(
            problemsOfFolder(folder.path()),
            Contains("dir.json: expected a regular file")
                && Contains("empty.json: line 1, column 1"));
    }
    SECTION("a folder that is not there")
    {
        CHECK_THAT(
            problemsOfFolder(folder.path() / "missing"),
            Contains("expected a folder with *.json files"));
    }
}
