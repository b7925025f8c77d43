#include "views/export/PictureExport.h"

#include "model/parts/Address.h"
#include "tests/support/Machines.h"
#include "views/theme/Fonts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

#include <cmath>
#include <filesystem>
#include <sys/stat.h>

using namespace atlas;
using namespace atlas::views;
using namespace Qt::StringLiterals;

namespace {

/// A machine with its layout; requests refer to both.
struct Subject {
    explicit Subject(std::string_view target)
        : topology(test::machine(target))
        , layout(arrange(topology))
    {
        loadFonts();
    }

    [[nodiscard]] PictureRequest request() const
    {
        return {.topology = topology, .layout = layout};
    }

    Topology topology;
    Layout layout;
};

bool mentions(const Problem& problem, std::string_view part)
{
    return message(problem).find(part) != std::string::npos;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("The extension decides on the format, in any case", "[gui][export]")
{
    CHECK(formatOf(u"a/b.png"_s) == PictureFormat::Png);
    CHECK(formatOf(u"B.SVG"_s) == PictureFormat::Svg);
    CHECK(formatOf(u"x.y.pdf"_s) == PictureFormat::Pdf);
    for (const QString& path : {u"picture"_s, u"picture.jpg"_s, u"png"_s, u""_s}) {
        const auto format = formatOf(path);
        REQUIRE_FALSE(format);
        CHECK(mentions(format.error(), ".png, .svg or .pdf"));
    }
}

TEST_CASE("A picture has the size of its drawing times the scale", "[gui][export]")
{
    const Subject subject("ring:12");
    PictureRequest request = subject.request();
    request.surroundings = {.title = false, .legend = false};
    request.scale = 1.5;
    const auto image = paintImage(request);
    REQUIRE(image);
    CHECK(image->width() == static_cast<int>(std::ceil(subject.layout.bounds.width * 1.5)));
    CHECK(image->height() == static_cast<int>(std::ceil(subject.layout.bounds.height * 1.5)));
}

TEST_CASE("A picture is as wide as asked for", "[gui][export]")
{
    const Subject subject("trn1.32xlarge");
    PictureRequest request = subject.request();
    for (const int width : {1, 333, 1920}) {
        request.pixelWidth = width;
        const auto image = paintImage(request);
        REQUIRE(image);
        CHECK(std::abs(image->width() - width) <= 1);
    }
}

TEST_CASE(
    "A transparent picture has a clear ground, an opaque one the canvas colour", "[gui][export]")
{
    const Subject subject("line:4");
    PictureRequest request = subject.request();
    CHECK(
        paintImage(request)->pixelColor(0, 0).name().toUpper().toStdString()
        == toHex(palette(ThemeId::Overview)[Role::Canvas]));
    request.transparent = true;
    CHECK(paintImage(request)->pixelColor(0, 0).alpha() == 0);
}

TEST_CASE("A picture that no image can hold is refused with a scale that works", "[gui][export]")
{
    const Subject subject("torus:16x16");
    PictureRequest request = subject.request();
    request.scale = 50;
    const auto image = paintImage(request);
    REQUIRE_FALSE(image);
    CHECK(mentions(image.error(), "a scale of up to"));
    const std::string text = message(image.error());
    const double works = std::stod(text.substr(text.find("up to ") + 6));
    const Picture picture = composePicture(request);
    CHECK(picture.drawing.bounds.width * works <= 32767);
    CHECK(
        picture.drawing.bounds.width * picture.drawing.bounds.height * works * works <= 268435456);
}

TEST_CASE("Without a scale a huge machine is made small enough to look at", "[gui][export]")
{
    const Subject subject("torus:64x64");
    const Picture picture = composePicture(subject.request());
    CHECK(picture.scale < 1);
    // 8192 pixels are the limit for the machine's longest side; title and legend come on top.
    CHECK(subject.layout.bounds.width * picture.scale <= 8192.001);
    CHECK(subject.layout.bounds.height * picture.scale <= 8192.001);
}

TEST_CASE("Title and legend keep their size where the machine is shrunk, and grow with it", "[gui]")
{
    const Subject subject("trn1.32xlarge");
    PictureRequest request = subject.request();
    request.scale = 0.25;
    const Picture small = composePicture(request);
    CHECK(small.surroundingsScale == 1);
    // Both bounds are the same pixels.
    CHECK_THAT(
        small.drawing.bounds.width * small.scale,
        Catch::WithinAbs(small.surroundings.bounds.width, 1e-6));
    CHECK_THAT(
        small.drawing.bounds.y * small.scale, Catch::WithinAbs(small.surroundings.bounds.y, 1e-6));
    request.scale = 2;
    const Picture large = composePicture(request);
    CHECK(large.surroundingsScale == 2);
    CHECK(large.surroundings.bounds == large.drawing.bounds);
}

TEST_CASE("The same request gives the same bytes in every format", "[gui][export]")
{
    const Subject subject("trn1.32xlarge");
    for (const auto format : {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf})
        CHECK(
            *encodePicture(subject.request(), format) == *encodePicture(subject.request(), format));
}

TEST_CASE(
    "Every instance's SVG is well-formed XML with ids that occur once, in every theme", "[gui]")
{
    for (const std::string& name : test::instanceNames()) {
        const Subject subject(name);
        for (const ThemeId theme : allThemes()) {
            PictureRequest request = subject.request();
            request.theme = theme;
            QXmlStreamReader reader(*encodePicture(request, PictureFormat::Svg));
            QSet<QString> ids;
            while (!reader.atEnd()) {
                reader.readNext();
                const QString id = reader.attributes().value(u"id"_s).toString();
                if (reader.isStartElement() && !id.isEmpty()) {
                    CAPTURE(name, id.toStdString());
                    CHECK_FALSE(ids.contains(id));
                    ids.insert(id);
                }
            }
            CAPTURE(name, reader.errorString().toStdString());
            CHECK_FALSE(reader.hasError());
        }
    }
}

TEST_CASE("A region cuts the machine off at its edge", "[gui][export]")
{
    const Subject subject("torus:4x4");
    PictureRequest request = subject.request();
    request.surroundings = {.title = false, .legend = false};
    request.region = subject.layout.box({5}).grown(10);
    const auto image = paintImage(request);
    REQUIRE(image);
    CHECK(image->width() == static_cast<int>(std::ceil(request.region->width)));
    const Picture picture = composePicture(request);
    CHECK(picture.machine == *request.region);
    CHECK(picture.cutOff);
}

TEST_CASE("A picture of one chip holds its title and the unit of its figures", "[gui][export]")
{
    const Subject subject("trn1.32xlarge");
    PictureRequest request = subject.request();
    request.region = subject.layout.box({5}).grown(regionMargin);
    const Picture picture = composePicture(request);
    const TextMeasure measure = fontMeasure();
    bool unit = false;
    for (const Text& text : picture.surroundings.texts) {
        CAPTURE(text.text);
        CHECK(text.text.find("…") == std::string::npos);
        if (text.align == Align::Left)
            CHECK(
                text.baseline.x + measure(text.text, text.style)
                <= picture.surroundings.bounds.right());
        unit = unit || text.text == "GB/s";
    }
    CHECK(unit);
    CHECK(picture.surroundings.bounds.contains(picture.machine));
}

TEST_CASE("Files are written whole, over an earlier one", "[gui][export]")
{
    const QTemporaryDir folder;
    const Subject subject("line:2");
    const QString path = folder.filePath(u"picture.svg"_s);
    REQUIRE(writeFile("old", path));
    REQUIRE(exportPicture(subject.request(), path));
    CHECK(contents(path) == *encodePicture(subject.request(), PictureFormat::Svg));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("A place that cannot be written is a problem that names it", "[gui][export]")
{
    const QTemporaryDir folder;
    const auto nowhere = writeFile("x", folder.filePath(u"no/such/folder.svg"_s));
    REQUIRE_FALSE(nowhere);
    CHECK(mentions(nowhere.error(), "no/such/folder.svg"));
    CHECK(mentions(nowhere.error(), "does not exist"));
    const auto isFolder = writeFile("x", folder.path());
    REQUIRE_FALSE(isFolder);
    CHECK(mentions(isFolder.error(), "folder"));
}

TEST_CASE("A pipe is not replaced by a file", "[gui][export]")
{
    const QTemporaryDir folder;
    const std::string pipe = folder.filePath(u"pipe.svg"_s).toStdString();
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    const auto refused = writeFile("x", QString::fromStdString(pipe));
    REQUIRE_FALSE(refused);
    CHECK(mentions(refused.error(), "pipe.svg"));
    CHECK(std::filesystem::is_fifo(pipe));
}

TEST_CASE("A picture of a part seen close up shows what is inside its chips", "[gui][export]")
{
    const Subject subject("trn1.32xlarge");
    const PartTable parts(assembleChip(test::catalog(), subject.topology));
    PictureRequest request = subject.request();
    request.parts = &parts;
    request.region = subject.layout.box({5});
    const auto svg = [&] { return encodePicture(request, PictureFormat::Svg).value(); };
    // A chip is 132 units wide: at 8 pixels per unit more than the 260 from which nothing else is
    // shown.
    request.scale = 8;
    request.perScreenPixel = 1;
    const QByteArray near = svg();
    CHECK(near.contains("id=\"chip-5-core-0-tensor\""));
    CHECK(near.contains(">chip 4<"));
    // The chips beside it are out of sight.
    CHECK_FALSE(near.contains("id=\"chip-6-core-0-tensor\""));
    request.scale = 1;
    CHECK_FALSE(svg().contains("chip-5-core-0-tensor"));
    CHECK(svg().contains(">NC 10<"));

    request.scale = 8;
    const QImage inside = paintImage(request).value();
    request.parts = nullptr;
    CHECK(inside != paintImage(request).value());
}

TEST_CASE("What is seen close up has lines and texts as large as on the screen", "[gui][export]")
{
    const Subject subject("trn1.32xlarge");
    const PartTable parts(assembleChip(test::catalog(), subject.topology));
    PictureRequest request = subject.request();
    request.parts = &parts;
    request.region = subject.layout.box({5});
    request.scale = 20;
    request.surroundings = {.title = false, .legend = false, .caption = {}};
    const auto strokes = [&] {
        const QByteArray svg = encodePicture(request, PictureFormat::Svg).value();
        return svg.count("style=\"stroke-width");
    };
    CHECK(strokes() == 0);
    request.perScreenPixel = 1;
    CHECK(strokes() > 0);
    CHECK(paintImage(request).has_value());
    CHECK(encodePicture(request, PictureFormat::Pdf).has_value());
}
