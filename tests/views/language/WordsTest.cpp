#include "views/language/Words.h"

#include "model/units/Unit.h"
#include "tests/views/language/Speaking.h"
#include "views/canvas/Describe.h"

#include <QCoreApplication>
#include <QLocale>

#include <catch2/catch.hpp>

using namespace atlas;
using namespace atlas::test;
using namespace atlas::views;
using namespace Qt::StringLiterals;

TEST_CASE("Words of the data are translated, names are not", "[language]")
{
    CHECK(words("Device memory") == u"Device memory"_s);
    CHECK(words("").isEmpty());
    const Speaking german(u"de"_s);
    CHECK(words("Device memory") == u"Gerätespeicher"_s);
    CHECK(words("trn1.32xlarge") == u"trn1.32xlarge"_s);
    CHECK(plain("Device memory") == u"Device memory"_s);
}

TEST_CASE("Numbers are written as the locale writes them", "[language]")
{
    CHECK(digits(1024.5, 6) == u"1024.5"_s);
    CHECK(QString::fromStdString(formatNumber(1300)) == u"1,300"_s);
    const Speaking german(u"de"_s);
    CHECK(digits(1024.5, 6) == u"1024,5"_s);
    CHECK(withDecimalPoint(u"−0.1"_s) == u"−0,1"_s);
    CHECK(QString::fromStdString(formatNumber(1300)) == u"1.300"_s);
    CHECK(rateText(BytesPerSecond(103.1e9), Dimension::Rate) == u"103,1 GB/s"_s);
}

TEST_CASE("A typed number is understood in the locale and with a point", "[language]")
{
    CHECK(typedNumber(u" 0.1 "_s) == "0.1");
    CHECK(typedNumber(u"1.5T"_s) == "1.5T");
    const Speaking german(u"de"_s);
    CHECK(typedNumber(u"0,1"_s) == "0.1");
    CHECK(typedNumber(u"1.024,5"_s) == "1024.5");
    CHECK(typedNumber(u"0.1"_s) == "0.1");
    CHECK(typedNumber(u"0.125"_s) == "0.125");
    CHECK(typedNumber(u"2.048"_s) == "2048");
    CHECK(typedNumber(u"8.030.261.248"_s) == "8030261248");
    CHECK(typedNumber(u"1,5T"_s) == "1.5T");
}

TEST_CASE("Plural forms follow the language", "[language]")
{
    const auto chips = [](int count) {
        return QCoreApplication::translate("StatusLine", "%Ln chips", nullptr, count);
    };
    CHECK(chips(1) == u"1 chip"_s);
    CHECK(chips(1300) == u"1,300 chips"_s);
    const auto terms = [](int count) {
        return QCoreApplication::translate(
            "atlas::views::GlossaryPage", "%Ln terms, A to Z", nullptr, count);
    };
    CHECK(terms(0) == u"0 terms, A to Z"_s);
    const Speaking german(u"de"_s);
    CHECK(chips(1) == u"1 Chip"_s);
    CHECK(chips(1300) == u"1.300 Chips"_s);
    CHECK(terms(1) == u"1 Begriff, A bis Z"_s);
    CHECK(terms(2) == u"2 Begriffe, A bis Z"_s);
}
