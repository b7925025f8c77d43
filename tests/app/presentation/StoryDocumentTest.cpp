#include "app/presentation/StoryDocument.h"

#include "tests/app/presentation/Talks.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

Slide slideOf(const char* title)
{
    Slide slide;
    slide.title = title;
    slide.steps.resize(1);
    return slide;
}

std::string titles(const StoryDocument& document)
{
    std::string all;
    for (const Slide& slide : document.story()->slides)
        all += slide.title;
    return all;
}

void write(const QString& path, std::string_view text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text.data(), static_cast<qint64>(text.size()));
}

struct Fixture {
    Fixture()
    {
        for (const char* const title : {"a", "b", "c", "d"})
            document.insertSlide(document.slideCount(), slideOf(title));
    }
    StoryDocument document;
    QTemporaryDir folder;
    QString path = folder.filePath(u"talk.md"_s);
};

} // namespace

TEST_CASE("A slide goes before the one that it is dropped on", "[presentation][story]")
{
    Fixture f;
    f.document.moveSlide(0, 2);
    CHECK(titles(f.document) == "bacd");
    f.document.moveSlide(3, 0);
    CHECK(titles(f.document) == "dbac");
    f.document.moveSlide(1, 4);
    CHECK(titles(f.document) == "dacb");
    f.document.moveSlide(2, 3); // where it is
    CHECK(titles(f.document) == "dacb");
}

TEST_CASE("Every step of writing a story is undone and done again", "[presentation][story]")
{
    Fixture f;
    f.document.moveSlide(0, 3);
    f.document.removeSlide(1);
    f.document.editSlide(0, slideOf("B"));
    CHECK(titles(f.document) == "Bad");
    f.document.undoStack().undo();
    CHECK(titles(f.document) == "bad");
    f.document.undoStack().undo();
    CHECK(titles(f.document) == "bcad");
    f.document.undoStack().undo();
    CHECK(titles(f.document) == "abcd");
    while (f.document.undoStack().canRedo())
        f.document.undoStack().redo();
    CHECK(titles(f.document) == "Bad");
}

TEST_CASE("What is typed into one slide is one step", "[presentation][story]")
{
    Fixture f;
    const int before = f.document.undoStack().count();
    f.document.editSlide(0, slideOf("ax"));
    f.document.editSlide(0, slideOf("axy"));
    CHECK(f.document.undoStack().count() == before + 1);
    f.document.editSlide(1, slideOf("z"));
    CHECK(f.document.undoStack().count() == before + 2);
}

TEST_CASE("A saved story reads back as it was", "[presentation][story]")
{
    Fixture f;
    CHECK(f.document.isModified());
    REQUIRE(f.document.save(f.path));
    CHECK_FALSE(f.document.isModified());
    StoryDocument other;
    REQUIRE(other.open(f.path));
    CHECK(contentOf(*other.story()) == contentOf(*f.document.story()));
}

TEST_CASE("A file that somebody else has written is noticed", "[presentation][story]")
{
    Fixture f;
    REQUIRE(f.document.save(f.path));
    CHECK_FALSE(f.document.isChangedOnDisk());
    write(f.path, "# Another\n");
    CHECK(f.document.isChangedOnDisk());
    REQUIRE(f.document.readAgain());
    CHECK(titles(f.document) == "Another");
    f.document.undoStack().undo();
    CHECK(titles(f.document) == "abcd");
}

TEST_CASE("A story that cannot be written says why and stays modified", "[presentation][story]")
{
    Fixture f;
    const auto saved = f.document.save(f.folder.filePath(u"missing/talk.md"_s));
    REQUIRE_FALSE(saved);
    CHECK(f.document.isModified());
    CHECK(f.document.file().isEmpty());
}

} // namespace atlas::app
