#include "tests/app/cli/Program.h"

#include <catch2/catch.hpp>

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <poll.h>
#include <spawn.h>
#include <sstream>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace atlas::test {

namespace {

class Pipe {
public:
    Pipe()
    {
        if (::pipe2(m_ends.data(), O_CLOEXEC) != 0)
            throw std::runtime_error("no pipe");
    }
    ~Pipe()
    {
        closeWriting();
        ::close(m_ends[0]);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    [[nodiscard]] int reading() const { return m_ends[0]; }
    [[nodiscard]] int writing() const { return m_ends[1]; }
    void closeWriting()
    {
        if (m_ends[1] >= 0)
            ::close(m_ends[1]);
        m_ends[1] = -1;
    }

private:
    std::array<int, 2> m_ends{};
};

/// The caller's variables but those that choose a display or a platform.
std::vector<std::string> environment()
{
    std::vector<std::string> result;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string_view text = *entry;
        if (!text.starts_with("DISPLAY=") && !text.starts_with("WAYLAND_DISPLAY=")
            && !text.starts_with("QT_") && !text.starts_with("XDG_RUNTIME_DIR="))
            result.emplace_back(text);
    }
    return result;
}

std::vector<char*> pointers(std::vector<std::string>& texts)
{
    std::vector<char*> result;
    for (std::string& text : texts)
        result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

/// The program and its arguments; behind a shell that sets the limit on file sizes. A write beyond
/// it then fails, as on a full disk, for the signal that would end the program is ignored.
std::vector<std::string>
commandLine(const std::vector<std::string>& arguments, const Conditions& conditions)
{
    std::vector<std::string> words;
    if (conditions.mostFileBlocks > 0) {
        words = {
            "/bin/sh",
            "-c",
            "trap '' XFSZ; ulimit -f " + std::to_string(conditions.mostFileBlocks)
                + "; exec \"$0\" \"$@\""};
    }
    words.emplace_back(conditions.program.empty() ? ATLAS_PROGRAM : conditions.program);
    words.insert(words.end(), arguments.begin(), arguments.end());
    return words;
}

/// Reads both pipes until the program has closed them.
void drain(const Pipe& out, const Pipe& err, Outcome& outcome)
{
    std::array<pollfd, 2> watched{
        {{.fd = out.reading(), .events = POLLIN, .revents = 0},
         {.fd = err.reading(), .events = POLLIN, .revents = 0}}};
    const std::array<std::string*, 2> texts = {&outcome.out, &outcome.err};
    while (watched[0].fd >= 0 || watched[1].fd >= 0) {
        ::poll(watched.data(), watched.size(), -1);
        for (std::size_t i = 0; i < watched.size(); ++i) {
            if (watched[i].fd < 0 || watched[i].revents == 0)
                continue;
            std::array<char, 65536> buffer{};
            const ssize_t got = ::read(watched[i].fd, buffer.data(), buffer.size());
            if (got > 0)
                texts[i]->append(buffer.data(), static_cast<std::size_t>(got));
            else
                watched[i].fd = -1;
        }
    }
}

} // namespace

Outcome runProgram(const std::vector<std::string>& arguments, const Conditions& conditions)
{
    const std::string& outFile = conditions.outFile;
    std::vector<std::string> words = commandLine(arguments, conditions);
    std::vector<std::string> variables = environment();
    Pipe out;
    Pipe err;
    posix_spawn_file_actions_t actions{};
    posix_spawn_file_actions_init(&actions);
    if (outFile.empty())
        posix_spawn_file_actions_adddup2(&actions, out.writing(), STDOUT_FILENO);
    else
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, outFile.c_str(), O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, err.writing(), STDERR_FILENO);
    pid_t child = 0;
    const int failed = ::posix_spawn(
        &child,
        words.front().c_str(),
        &actions,
        nullptr,
        pointers(words).data(),
        pointers(variables).data());
    posix_spawn_file_actions_destroy(&actions);
    if (failed != 0)
        throw std::runtime_error("cannot run " + words.front());
    out.closeWriting();
    err.closeWriting();
    Outcome outcome;
    drain(out, err, outcome);
    int status = 0;
    ::waitpid(child, &status, 0);
    constexpr int signalBase = 128;
    outcome.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : signalBase + WTERMSIG(status);
    return outcome;
}

TemporaryFolder::TemporaryFolder()
{
    std::string name = (std::filesystem::temp_directory_path() / "neuron-atlas-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr)
        throw std::runtime_error("no temporary folder");
    m_path = name;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::size_t TemporaryFolder::fileCount() const
{
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(m_path), {}));
}

std::string outputOf(const std::vector<std::string>& arguments)
{
    const Outcome outcome = runProgram(arguments);
    CAPTURE(arguments, outcome.err);
    REQUIRE(outcome.exitCode == 0);
    CHECK(outcome.err.empty());
    CHECK(outcome.out.ends_with('\n'));
    return outcome.out;
}

void checkFails(const std::vector<std::string>& arguments, int exitCode, const std::string& words)
{
    const Outcome outcome = runProgram(arguments);
    CAPTURE(arguments, outcome.err);
    CHECK(outcome.exitCode == exitCode);
    CHECK(outcome.out.empty());
    CHECK(isMessage(outcome.err));
    CHECK_THAT(outcome.err, Catch::Contains(words));
}

std::string readFile(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

void writeFile(const std::string& path, std::string_view text)
{
    std::ofstream(path, std::ios::binary) << text;
}

bool isMessage(const std::string& text)
{
    std::istringstream lines(text);
    std::size_t count = 0;
    for (std::string line; std::getline(lines, line); ++count) {
        if (!line.starts_with("neuron-atlas: "))
            return false;
    }
    return count > 0;
}

} // namespace atlas::test
