#include "tests/support/Golden.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace atlas::test {

namespace {

void write(const std::filesystem::path& path, std::string_view text)
{
    std::ofstream(path, std::ios::binary) << text;
}

std::string firstDifference(const std::string& expected, const std::string& actual)
{
    std::istringstream a(expected);
    std::istringstream b(actual);
    std::string left;
    std::string right;
    for (int line = 1;; ++line) {
        const bool hasLeft = static_cast<bool>(std::getline(a, left));
        const bool hasRight = static_cast<bool>(std::getline(b, right));
        if (!hasLeft && !hasRight)
            return "only the line ends differ";
        if (left != right || hasLeft != hasRight)
            return "line " + std::to_string(line) + "\n  expected: " + (hasLeft ? left : "(end)")
                + "\n  actual:   " + (hasRight ? right : "(end)");
    }
}

} // namespace

std::string compareWithGolden(std::string_view name, std::string_view actual)
{
    const std::filesystem::path path =
        std::filesystem::path(ATLAS_SOURCE_DIR) / "tests" / "golden" / name;
    if (std::getenv("NEURON_UPDATE_GOLDEN") != nullptr) {
        write(path, actual);
        return {};
    }
    std::ifstream file(path, std::ios::binary);
    std::ostringstream expected;
    expected << file.rdbuf();
    if (file && expected.str() == actual)
        return {};
    std::filesystem::path actualPath = path;
    actualPath.replace_extension(".actual" + path.extension().string());
    write(actualPath, actual);
    return file ? firstDifference(expected.str(), std::string(actual))
                : path.string() + " does not exist";
}

} // namespace atlas::test
