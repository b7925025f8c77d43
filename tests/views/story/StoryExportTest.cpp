#include "views/story/StoryExport.h"

#include "model/catalog/CatalogReader.h"
#include "model/story/StoryFile.h"
#include "views/theme/Fonts.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace atlas;
using namespace atlas::views;
using namespace Qt::StringLiterals;

namespace {

SlidePainter painter()
{
    loadFonts();
    const auto story = readStory(
        "# One\n\n```atlas\nview: torus:3x3\n```\n\n```atlas\npath: 0 8\n```\n\n<!-- Say <this>. "
        "-->\n\n---\n\n# Two\n",
        "talk.md");
    REQUIRE(story);
    return {*story, readBuiltInCatalog()};
}

QByteArray encoded(StoryFormat format)
{
    SlidePainter slides = painter();
    const auto bytes = encodeStory(slides, {.format = format});
    REQUIRE(bytes);
    return *bytes;
}

qsizetype pagesOf(const QByteArray& pdf)
{
    return pdf.count("/Type /Page\n");
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a PDF has a page for each step, a handout one for each slide", "[story]")
{
    CHECK(pagesOf(encoded(StoryFormat::Pdf)) == 3);
    CHECK(pagesOf(encoded(StoryFormat::Handout)) == 2);
}

TEST_CASE("the same story gives the same bytes", "[story]")
{
    const auto format = GENERATE(StoryFormat::Pdf, StoryFormat::Handout, StoryFormat::Html);
    CHECK(encoded(format) == encoded(format));
}

TEST_CASE("an HTML file needs nothing else", "[story]")
{
    const QByteArray html = encoded(StoryFormat::Html);
    CHECK(html.count("<section class=\"step") == 3);
    CHECK(html.contains("Say &lt;this&gt;."));
    CHECK(html.contains("font-family:\"Inter\""));
    CHECK_FALSE(html.contains("src=\"http"));
    CHECK_FALSE(html.contains("href=\"http"));
    CHECK_FALSE(html.contains("url(http"));
}

TEST_CASE("images go into a folder of their own", "[story]")
{
    const QTemporaryDir folder;
    SlidePainter slides = painter();
    const StoryExport what{.format = StoryFormat::Images, .pixels = {640, 360}};
    const QString pages = folder.filePath(u"pages"_s);
    REQUIRE(exportStory(slides, what, pages));
    CHECK(
        QDir(pages).entryList(QDir::Files, QDir::Name)
        == QStringList{u"001-1.png"_s, u"001-2.png"_s, u"002-1.png"_s});
    CHECK(QImage(pages + u"/001-1.png"_s).size() == QSize(640, 360));
    // What is there is not touched.
    CHECK_FALSE(exportStory(slides, what, pages));
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() == 1);
}

TEST_CASE("a stopped export leaves the earlier file", "[story]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"talk.pdf"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("earlier");
    file.close();
    SlidePainter slides = painter();
    std::stop_source source;
    source.request_stop();
    CHECK_FALSE(exportStory(slides, {}, path, {source.get_token(), {}}));
    CHECK(readFile(path) == "earlier");
}

TEST_CASE("a browser shows the HTML file", "[story]")
{
    QString browser;
    for (const QString& name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s}) {
        if (browser.isEmpty())
            browser = QStandardPaths::findExecutable(name);
    }
    if (browser.isEmpty()) {
        WARN("no Chromium is installed: the HTML file was not opened");
        return;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"talk.html"_s);
    SlidePainter slides = painter();
    REQUIRE(exportStory(slides, {.format = StoryFormat::Html}, path));
    QProcess process;
    process.start(
        browser,
        {u"--headless"_s,
         u"--no-sandbox"_s,
         u"--disable-gpu"_s,
         u"--user-data-dir="_s + folder.filePath(u"profile"_s),
         u"--dump-dom"_s,
         u"file://"_s + path + u"#2"_s});
    REQUIRE(process.waitForFinished(50'000));
    const QByteArray dom = process.readAllStandardOutput();
    // The script has run: the second slide is shown and said.
    CHECK(dom.contains("class=\"step last shown here\" data-slide=\"2\""));
    CHECK(dom.contains("aria-live=\"polite\">2. Two<"));
}
