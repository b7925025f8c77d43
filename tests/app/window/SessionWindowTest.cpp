#include "app/session/Autosave.h"
#include "app/session/SessionFile.h"
#include "app/window/RecoveryDialog.h"
#include "app/window/SessionControl.h"
#include "app/window/SimulationMode.h"
#include "tests/app/window/OpenWindow.h"

#include <QAction>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUrl>

#include <catch2/catch.hpp>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

/// A window whose copies go to a folder of the test.
struct Fixture {
    explicit Fixture(const QString& address = u"trn1.32xlarge"_s)
        : open(state(folder), address)
    {
    }

    static std::optional<QString> state(const QTemporaryDir& folder)
    {
        qputenv("XDG_STATE_HOME", folder.path().toUtf8());
        return std::nullopt;
    }
    [[nodiscard]] MainWindow& window() const { return *open.window; }
    [[nodiscard]] SessionControl& control() const { return window().control(); }
    [[nodiscard]] QString file(const QString& name) const { return folder.filePath(name); }
    [[nodiscard]] QMessageBox* question() const
    {
        return window().findChild<QMessageBox*>(u"unsavedQuestion"_s);
    }
    /// Fails a link of a run: work that could be lost.
    void work() const
    {
        window().simulationMode().setOn(true);
        window().simulationMode().toggleLink(EdgeId{0});
        REQUIRE(QTest::qWaitFor([&] { return control().isModified(); }));
    }
    void answer(const QString& button) const
    {
        REQUIRE(QTest::qWaitFor([&] { return question() != nullptr && question()->isVisible(); }));
        QTest::mouseClick(&test::childOf<QAbstractButton>(*question(), button), Qt::LeftButton);
    }

    struct Opened : OpenWindow {
        Opened(const std::optional<QString>&, const QString& address)
            : OpenWindow(address)
        {
        }
    };
    QTemporaryDir folder;
    Opened open;
};

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A window that was only looked at closes without a question", "[gui][session]")
{
    Fixture f;
    f.window().session().select({Element::of(VertexId{3})});
    f.window().close();
    CHECK(f.question() == nullptr);
    CHECK_FALSE(f.window().isVisible());
}

TEST_CASE("A what-if that is not saved is asked about before the window closes", "[gui][session]")
{
    Fixture f;
    f.work();
    REQUIRE(QTest::qWaitFor([&] { return f.window().isWindowModified(); }));
    CHECK(f.window().windowTitle().contains(u"[*]"_s));
    f.window().close();
    CHECK(f.window().isVisible());
    SECTION("Cancel stays")
    {
        f.answer(u"cancel"_s);
        CHECK(f.window().isVisible());
        CHECK(f.control().isModified());
    }
    SECTION("Escape stays")
    {
        REQUIRE(f.question() != nullptr);
        QTest::keyClick(f.question(), Qt::Key_Escape);
        CHECK(f.window().isVisible());
    }
    SECTION("Discard closes")
    {
        f.answer(u"discard"_s);
        CHECK(QTest::qWaitFor([&] { return !f.window().isVisible(); }));
    }
}

TEST_CASE("Save in the question writes the file and closes", "[gui][session]")
{
    Fixture f;
    const QString path = f.file(u"run.atlas"_s);
    REQUIRE(f.control().saveTo(path));
    f.work();
    f.window().close();
    f.answer(u"save"_s);
    CHECK(QTest::qWaitFor([&] { return !f.window().isVisible(); }));
    const auto saved = openSessionFile(path);
    REQUIRE(saved.has_value());
    REQUIRE(saved->document.run.has_value());
    CHECK(saved->document.run->request.faults.size() == 1);
}

TEST_CASE("A session comes back as it was left", "[gui][session]")
{
    Fixture f;
    Session& session = f.window().session();
    session.select({Element::of(VertexId{3})});
    session.open(u"trn1.32xlarge/chip:5/core:1"_s);
    session.setTheme(ThemeId::Dark);
    session.setLayer(Layer::Pcie, false);
    const auto selected = session.selection();
    const QString path = f.file(u"place.atlas"_s);
    REQUIRE(f.control().saveTo(path));
    const SessionDocument before = f.control().capture();
    CHECK(f.window().windowTitle().startsWith(u"place.atlas[*] – "_s));

    session.open(u"ring:12"_s);
    session.setTheme(ThemeId::Overview);
    session.setLayers({});
    f.control().open(path);
    f.answer(u"discard"_s); // the theme of the file was changed
    REQUIRE(QTest::qWaitFor([&] { return session.target() == u"trn1.32xlarge"_s; }));
    CHECK(session.selection() == selected);
    CHECK(session.theme() == ThemeId::Dark);
    CHECK_FALSE(session.layers().has(Layer::Pcie));
    CHECK(session.history().canGoBack());
    CHECK_FALSE(f.control().isModified());
    const SessionDocument after = f.control().capture();
    CHECK(after.places.size() == before.places.size());
    CHECK(after.at == before.at);
    session.goBack();
    CHECK(session.selection() == std::vector{Element::of(VertexId{3})});
    session.setTheme(ThemeId::Overview);
}

TEST_CASE("A run comes back with its what-ifs and its moment", "[gui][session]")
{
    Fixture f;
    f.work();
    SimulationMode& mode = f.window().simulationMode();
    REQUIRE(QTest::qWaitFor(
        [&] { return mode.simulation().current() != nullptr && !mode.simulation().isRunning(); }));
    mode.player().setTime(mode.player().length() / 4);
    const double moment = mode.player().time();
    const CollectiveRequest request = mode.simulation().request();
    const QString path = f.file(u"run.atlas"_s);
    REQUIRE(f.control().saveTo(path));
    f.window().session().open(u"ring:4"_s);
    REQUIRE_FALSE(mode.isOn());
    f.control().open(path);
    f.answer(u"discard"_s);
    REQUIRE(QTest::qWaitFor([&] { return mode.isOn() && mode.simulation().current() != nullptr; }));
    CHECK(mode.simulation().request() == request);
    CHECK(mode.player().time() == Approx(moment));
    CHECK_FALSE(f.control().isModified());
    CHECK_FALSE(mode.simulation().undoStack().canUndo());
}

TEST_CASE("A scenario of before opens as a session with that run", "[gui][session]")
{
    Fixture f(u"ring:4"_s);
    const QString path = f.file(u"old.atlas"_s);
    const QByteArray old = R"({"format": "neuron-atlas-scenario", "version": 1,
        "machine": "trn1.32xlarge", "operation": "all-gather", "size_bytes": 1024})";
    write(path, old);
    f.window().openFile(path);
    SimulationMode& mode = f.window().simulationMode();
    REQUIRE(QTest::qWaitFor([&] { return mode.isOn(); }));
    CHECK(f.window().session().target() == u"trn1.32xlarge"_s);
    CHECK(mode.simulation().request().operation == Operation::AllGather);
    CHECK_FALSE(f.control().isModified());
    CHECK(contentOf(path) == old); // until it is saved
}

TEST_CASE("A newer session is opened read-only with a warning", "[gui][session]")
{
    Fixture f;
    const QString path = f.file(u"newer.atlas"_s);
    const QByteArray newer = R"({"format": "neuron-atlas", "version": 9, "kind": "session",
        "hologram": true, "history": {"places": [{"machine": "ring:4"}]}})";
    write(path, newer);
    f.window().openFile(path);
    CHECK(f.window().session().target() == u"ring:4"_s);
    auto& card = f.open.child<views::MessageCard>(u"messageCard"_s);
    CHECK(card.isVisible());
    CHECK(card.title().contains(u"read-only"_s));
    CHECK(card.body().contains(u"hologram"_s));
    CHECK(f.window().windowTitle().contains(u"(read-only)"_s));
    CHECK_FALSE(f.control().saveTo(path));
    CHECK(contentOf(path) == newer);
    CHECK(f.control().saveTo(f.file(u"mine.atlas"_s)));
    CHECK_FALSE(f.control().isReadOnly());
}

TEST_CASE("A file that is no session leaves what is shown", "[gui][session]")
{
    Fixture f;
    const QString path = f.file(u"broken.atlas"_s);
    write(path, R"({"format": "neuron-atlas", "version": 2, "kind": "ses)");
    f.window().openFile(path);
    auto& card = f.open.child<views::MessageCard>(u"messageCard"_s);
    CHECK(card.title().contains(u"broken.atlas"_s));
    CHECK(card.body().contains(u"cut off"_s));
    CHECK(f.window().session().target() == u"trn1.32xlarge"_s);
    CHECK(f.control().path().isEmpty());
    write(path, R"({"format": "neuron-atlas", "version": 2, "kind": "session",
        "history": {"places": [{"machine": "trn9.huge"}]}})");
    f.window().openFile(path);
    CHECK(card.body().contains(u"trn9.huge"_s));
    CHECK(f.window().session().target() == u"trn1.32xlarge"_s);
}

TEST_CASE("A file that is dropped on the window is opened", "[gui][session]")
{
    Fixture f(u"ring:4"_s);
    const QString path = f.file(u"dropped.atlas"_s);
    SessionDocument document;
    document.places = {{.machine = "ring:12"}};
    REQUIRE(saveSessionFile(document, path));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(f.file(u"other.txt"_s)), QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(500, 500), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&f.window(), &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(500, 500), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&f.window(), &drop);
    CHECK(QTest::qWaitFor([&] { return f.window().session().target() == u"ring:12"_s; }));
    CHECK(f.control().path() == path);
}

TEST_CASE("What no opener knows is said with what can be opened", "[gui][session]")
{
    Fixture f(u"ring:4"_s);
    write(f.file(u"notes.txt"_s), "hello");
    f.window().openFile(f.file(u"notes.txt"_s));
    CHECK(f.open.child<QLabel>(u"toastText"_s).text().contains(u"*.atlas"_s));
    f.window().openFile(f.file(u"gone.atlas"_s));
    CHECK(f.open.child<QLabel>(u"toastText"_s).text().contains(u"no such file"_s));
}

TEST_CASE("Sessions stand in the menu of recent ones, those that are gone grey", "[gui][session]")
{
    Fixture f(u"ring:4"_s);
    REQUIRE(f.control().saveTo(f.file(u"one.atlas"_s)));
    REQUIRE(f.control().saveTo(f.file(u"two.atlas"_s)));
    REQUIRE(QFile::remove(f.file(u"one.atlas"_s)));
    auto& menu = f.open.child<QMenu>(u"recentSessions"_s);
    menu.popup({});
    const auto actions = menu.actions();
    REQUIRE(actions.size() >= 2);
    CHECK(actions[0]->text() == u"two.atlas"_s);
    CHECK(actions[0]->isEnabled());
    CHECK(actions[1]->text().startsWith(u"one.atlas"_s));
    CHECK_FALSE(actions[1]->isEnabled());
    menu.close();
    CHECK(f.window().settings().recentFiles.first() == f.file(u"two.atlas"_s));
}

TEST_CASE("Ctrl+S saves to the file of the session", "[gui][session]")
{
    Fixture f(u"ring:4"_s);
    const QString path = f.file(u"keys.atlas"_s);
    REQUIRE(f.control().saveTo(path));
    f.window().session().setLayer(Layer::Labels, false);
    REQUIRE(QTest::qWaitFor([&] { return f.window().isWindowModified(); }));
    QTest::keyClick(&f.open.canvas(), Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(f.window().isWindowModified());
    const auto saved = openSessionFile(path);
    REQUIRE(saved.has_value());
    CHECK_FALSE(saved->document.layers.has(Layer::Labels));
}

TEST_CASE("A copy of unsaved changes is kept, and gone once they are saved", "[gui][session]")
{
    Fixture f;
    f.control().setAutosave(0);
    f.work();
    const QDir folder(stateFolder());
    const auto copies = [&] { return folder.entryList({u"session-*.atlas"_s}, QDir::Files); };
    REQUIRE(QTest::qWaitFor([&] { return copies().size() == 1; }));
    CHECK(Autosave().left().empty()); // its process lives
    REQUIRE(f.control().saveTo(f.file(u"saved.atlas"_s)));
    CHECK(copies().isEmpty());
}

TEST_CASE("What a dead process left behind is offered and restored", "[gui][session]")
{
    Fixture f(u"ring:4"_s);
    REQUIRE(QDir().mkpath(stateFolder()));
    SessionDocument document;
    document.places = {{.machine = "trn1.32xlarge"}};
    document.theme = ThemeId::Print;
    const QString copy = stateFolder() + u"/session-1-0.atlas"_s;
    REQUIRE(saveSessionFile(document, copy));
    f.control().offerLeft();
    auto* const dialog = f.window().findChild<RecoveryDialog*>();
    REQUIRE(dialog != nullptr);
    SECTION("Restore")
    {
        QTest::mouseClick(
            &test::childOf<QPushButton>(*dialog, u"restoreSession"_s), Qt::LeftButton);
        CHECK(f.window().session().target() == u"trn1.32xlarge"_s);
        CHECK(f.window().session().theme() == ThemeId::Print);
        CHECK(f.control().isModified());
        CHECK_FALSE(QFileInfo::exists(copy)); // a new copy took its place
    }
    SECTION("Discard")
    {
        QTest::mouseClick(
            &test::childOf<QPushButton>(*dialog, u"discardSession"_s), Qt::LeftButton);
        CHECK_FALSE(QFileInfo::exists(copy));
        CHECK(f.window().session().target() == u"ring:4"_s);
    }
    SECTION("Later")
    {
        QTest::keyClick(dialog, Qt::Key_Escape);
        CHECK(QFileInfo::exists(copy));
    }
    f.window().session().setTheme(ThemeId::Overview);
}

TEST_CASE("A session outlives another language", "[gui][session]")
{
    Fixture f;
    REQUIRE(f.control().saveTo(f.file(u"one.atlas"_s)));
    f.work();
    f.window().setLanguage(u"de"_s);
    CHECK(f.control().path() == f.file(u"one.atlas"_s));
    CHECK(f.window().windowTitle().startsWith(u"one.atlas[*]"_s));
    f.window().session().setLayer(Layer::Labels, false);
    CHECK(f.control().isModified());
    f.window().setLanguage(u"en"_s);
}

} // namespace atlas::app
