#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::test {

/// What a run of the program left behind.
struct Outcome {
    int exitCode = -1; ///< 128 and the signal's number when a signal ended it
    std::string out;
    std::string err;
};

/// The surroundings of a run.
struct Conditions {
    std::string outFile; ///< when not empty, takes stdout
    unsigned mostFileBlocks = 0; ///< when not 0, no file may grow beyond so many 512-byte blocks
    std::string program; ///< another one than neuron-atlas; empty: that one
};

/// Runs the built program without a display and without the caller's Qt settings.
[[nodiscard]] Outcome
runProgram(const std::vector<std::string>& arguments, const Conditions& conditions = {});

/// What a run that must succeed prints; checks that it prints no message and ends its last line.
[[nodiscard]] std::string outputOf(const std::vector<std::string>& arguments);

/// Checks that a run fails with this exit code, prints no result, and says these words.
void checkFails(const std::vector<std::string>& arguments, int exitCode, const std::string& words);

/// A folder that goes with its owner.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] std::string file(std::string_view name) const { return m_path / name; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::size_t fileCount() const;

private:
    std::filesystem::path m_path;
};

[[nodiscard]] std::string readFile(const std::string& path);
void writeFile(const std::string& path, std::string_view text);

/// Whether the text is one or more lines that start with the program's name.
[[nodiscard]] bool isMessage(const std::string& text);

} // namespace atlas::test
