#include "app/session/SessionFile.h"

#include "app/session/Autosave.h"
#include "app/session/InstanceServer.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

#include <chrono>
#include <csignal>
#include <random>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace atlas::app {

using namespace Qt::StringLiterals;
using Catch::Contains;

namespace {

/// A session whose file is large enough for a write to be interrupted.
SessionDocument sessionNamed(const std::string& machine)
{
    SessionDocument document;
    for (std::size_t i = 0; i < mostSessionPlaces; ++i)
        document.places.push_back(
            {.machine = machine, .selection = std::vector<std::string>(200, "chip:1")});
    return document;
}

QByteArray bytesOf(const SessionDocument& document)
{
    return QByteArray::fromStdString(toJson(document));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Runs in a process of its own, which ends by itself or is killed after some microseconds.
template<typename Work>
int inChild(Work work, int microseconds)
{
    const pid_t child = fork();
    if (child == 0) {
        work();
        _exit(0);
    }
    if (microseconds >= 0) {
        std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
        ::kill(child, SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

} // namespace

TEST_CASE("A process killed while it saves leaves the old file or the new one", "[gui][session]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"talk.atlas"_s);
    const SessionDocument first = sessionNamed("ring:4");
    const SessionDocument second = sessionNamed("ring:5");
    const QByteArray old = bytesOf(first);
    const QByteArray fresh = bytesOf(second);
    REQUIRE(saveSessionFile(first, path));
    int killed = 0;
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same moments each time
    for (int i = 0; i < 60; ++i) {
        const int status = inChild(
            [&] {
                for (;;) {
                    (void)saveSessionFile(second, path);
                    (void)saveSessionFile(first, path);
                }
            },
            std::uniform_int_distribution<>(0, 30'000)(random));
        killed += WIFSIGNALED(status) ? 1 : 0;
        const QByteArray now = contentOf(path);
        REQUIRE((now == old || now == fresh));
    }
    CHECK(killed == 60);
}

TEST_CASE("A disk that is full leaves the file as it was, and says so", "[gui][session]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"talk.atlas"_s);
    const SessionDocument first = sessionNamed("ring:4");
    REQUIRE(saveSessionFile(first, path));
    const QByteArray old = contentOf(path);
    const QString said = folder.filePath(u"said"_s);
    const int status = inChild(
        [&] {
            // A file may not grow beyond a page: what a full disk answers.
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{4096, 4096};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            const auto written = saveSessionFile(sessionNamed("ring:5"), path);
            QFile out(said);
            if (!written && out.open(QIODevice::WriteOnly))
                out.write(QByteArray::fromStdString(message(written.error())));
        },
        -1);
    REQUIRE(status == 0);
    CHECK(contentOf(path) == old);
    CHECK_THAT(contentOf(said).toStdString(), Contains("talk.atlas") && Contains("too large"));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 2); // nothing half written
}

TEST_CASE("What cannot be a session file is refused with a sentence", "[gui][session]")
{
    const QTemporaryDir folder;
    const auto why = [](const QString& path) {
        const auto opened = openSessionFile(path);
        REQUIRE_FALSE(opened.has_value());
        return message(opened.error().front());
    };
    CHECK_THAT(why(folder.path()), Contains("folder"));
    CHECK_THAT(why(folder.filePath(u"none.atlas"_s)), Contains("no such file"));
    CHECK_THAT(why(u"/dev/zero"_s), Contains("device"));
}

TEST_CASE(
    "A link of a session stays in its folder, through links of the disk too", "[gui][session]")
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    const auto make = [](const QString& path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
    };
    make(folder.filePath(u"talk.md"_s));
    make(elsewhere.filePath(u"secret.md"_s));
    REQUIRE(QFile::link(elsewhere.filePath(u"secret.md"_s), folder.filePath(u"out.md"_s)));
    REQUIRE(QFile::link(elsewhere.path(), folder.filePath(u"way"_s)));
    const QString session = folder.filePath(u"talk.atlas"_s);
    const auto inside = linkedFile(session, "talk.md");
    REQUIRE(inside.has_value());
    CHECK(QFileInfo(*inside) == QFileInfo(folder.filePath(u"talk.md"_s)));
    CHECK_THAT(message(linkedFile(session, "out.md").error()), Contains("out of the folder"));
    CHECK_THAT(
        message(linkedFile(session, "way/secret.md").error()), Contains("out of the folder"));
    CHECK_THAT(message(linkedFile(session, "none.md").error()), Contains("no such file"));
    CHECK_THAT(message(linkedFile(session, "../talk.md").error()), Contains("out of the folder"));
}

TEST_CASE("The copy of a killed process is found, that of a living one is not", "[gui][session]")
{
    const QTemporaryDir folder;
    SessionDocument document;
    document.places = {{.machine = "ring:4"}};
    document.extras = "{\"x\": 1}";
    int ready[2] = {};
    REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        Autosave autosave(folder.path());
        const char told = autosave.write(document, u"/talks/talk.atlas"_s) ? 'y' : 'n';
        (void)::write(ready[1], &told, 1);
        ::pause();
        ::_exit(0);
    }
    char told = 0;
    REQUIRE(::read(ready[0], &told, 1) == 1);
    REQUIRE(told == 'y');
    const Autosave mine(folder.path());
    CHECK(mine.left().empty());
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    const auto left = mine.left();
    REQUIRE(left.size() == 1);
    CHECK(left.front().path == u"/talks/talk.atlas"_s);
    CHECK(left.front().document.places == document.places);
    CHECK_THAT(left.front().document.extras, Contains("\"x\"") && !Contains("recovery"));
    Autosave::discard(left.front());
    CHECK(mine.left().empty());
}

TEST_CASE("A later start hands its file to the window that is open", "[gui][session]")
{
    const QTemporaryDir folder;
    const QString socket = folder.filePath(u"atlas.socket"_s);
    CHECK_FALSE(handOver(u"talk.atlas"_s, socket)); // nobody listens
    InstanceServer server;
    REQUIRE(server.listen(socket));
    QSignalSpy offered(&server, &InstanceServer::fileOffered);
    const QString path = folder.filePath(u"a talk, „ü“ %20.atlas"_s);
    bool taken = false;
    std::thread other([&] { taken = handOver(path, socket); });
    REQUIRE(QTest::qWaitFor([&] { return offered.count() == 1; }));
    other.join();
    CHECK(taken);
    CHECK(offered.front().front().toString() == path);
    InstanceServer second;
    bool listens = true;
    std::thread third([&] { listens = second.listen(socket); });
    third.join();
    CHECK_FALSE(listens);
}

TEST_CASE("A socket that a crash left behind is replaced", "[gui][session]")
{
    const QTemporaryDir folder;
    const QString socket = folder.filePath(u"atlas.socket"_s);
    const int status = inChild(
        [&] {
            QLocalServer dead;
            (void)dead.listen(socket);
            ::kill(::getpid(), SIGKILL);
        },
        -1);
    REQUIRE(WIFSIGNALED(status));
    REQUIRE(QFileInfo::exists(socket));
    CHECK_FALSE(handOver(u"talk.atlas"_s, socket));
    InstanceServer server;
    CHECK(server.listen(socket));
}

TEST_CASE("Whatever else comes through the socket opens nothing", "[gui][session]")
{
    const QTemporaryDir folder;
    const QString socket = folder.filePath(u"atlas.socket"_s);
    InstanceServer server;
    REQUIRE(server.listen(socket));
    QSignalSpy offered(&server, &InstanceServer::fileOffered);
    const QByteArray sent = GENERATE(
        QByteArray("hello\n"),
        QByteArray("neuron-atlas open relative.atlas\n"),
        QByteArray("\0\xFF\n", 3),
        QByteArray(100'000, 'x'));
    QLocalSocket stranger;
    stranger.connectToServer(socket);
    REQUIRE(stranger.waitForConnected(2000));
    stranger.write(sent);
    stranger.flush();
    CHECK(QTest::qWaitFor([&] { return stranger.state() == QLocalSocket::UnconnectedState; }));
    CHECK(offered.isEmpty());
}

} // namespace atlas::app
