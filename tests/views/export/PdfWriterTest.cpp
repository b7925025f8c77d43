#include "views/export/PdfWriter.h"

#include "tests/support/Machines.h"
#include "views/export/PictureExport.h"
#include "views/theme/Fonts.h"

#include <catch2/catch.hpp>

#include <ctime>

using namespace atlas;
using namespace atlas::views;

namespace {

QByteArray pdfOf(std::string_view target)
{
    loadFonts();
    const Topology topology = test::machine(target);
    const Layout layout = arrange(topology);
    const auto bytes = encodePicture({.topology = topology, .layout = layout}, PictureFormat::Pdf);
    REQUIRE(bytes);
    return *bytes;
}

/// Each entry of the cross-reference table leads to its object.
void requireSoundReferences(const QByteArray& pdf)
{
    const qsizetype start = pdf.lastIndexOf("startxref\n") + 10;
    const qsizetype table = pdf.mid(start, pdf.indexOf('\n', start) - start).toLongLong();
    REQUIRE(pdf.mid(table, 5) == "xref\n");
    const qsizetype header = table + 5;
    const QList<QByteArray> range =
        pdf.mid(header, pdf.indexOf('\n', header) - header).trimmed().split(' ');
    REQUIRE(range.size() == 2);
    const int count = range[1].toInt();
    REQUIRE(count > 5);
    const qsizetype entries = pdf.indexOf('\n', header) + 1;
    for (int object = 1; object < count; ++object) {
        const qsizetype offset = pdf.mid(entries + qsizetype{20} * object, 10).toLongLong();
        CAPTURE(object, offset);
        CHECK(pdf.mid(offset, 20).startsWith(QByteArray::number(object) + " 0 obj"));
    }
}

} // namespace

TEST_CASE("A PDF has one page that fits the diagram, with its letters as letters", "[gui][export]")
{
    const QByteArray pdf = pdfOf("ring:12");
    CHECK(pdf.startsWith("%PDF-1."));
    CHECK(pdf.trimmed().endsWith("%%EOF"));
    CHECK(pdf.count("/Type /Page\n") == 1);
    CHECK(pdf.contains("Inter"));
    CHECK_FALSE(pdf.contains("/Subtype /Image"));
}

TEST_CASE(
    "The cross-reference table of a PDF with a fixed date leads to its objects", "[gui][export]")
{
    requireSoundReferences(pdfOf("torus:4x4"));
}

TEST_CASE("Time and time zone do not reach a PDF", "[gui][export]")
{
    const auto inZone = [](const char* zone) {
        qputenv("TZ", zone);
        tzset();
        return pdfOf("line:3");
    };
    const QByteArray utc = inZone("UTC");
    const QByteArray tokyo = inZone("Asia/Tokyo");
    qunsetenv("TZ");
    tzset();
    CHECK(utc == tokyo);
    CHECK(utc.contains("/CreationDate (D:20000101000000Z)"));
}

TEST_CASE("Bytes that are no PDF of Qt's stay as they are", "[gui][export]")
{
    CHECK(withFixedDate({}).isEmpty());
    CHECK(withFixedDate("/CreationDate (x") == QByteArray("/CreationDate (x"));
    CHECK(withFixedDate("/CreationDate (short)") == QByteArray("/CreationDate (short)"));
}
