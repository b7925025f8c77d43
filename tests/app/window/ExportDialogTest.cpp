#include "app/window/ExportDialog.h"

#include "tests/support/Machines.h"
#include "views/theme/Fonts.h"

#include <QComboBox>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    explicit Fixture(std::string_view notation = "torus:4x4")
    {
        views::loadFonts();
        const auto scene = views::makeScene(test::machine(notation));
        dialog = std::make_unique<ExportDialog>(
            ExportDialog::Offer{
                scene, ThemeId::Overview, {}, Rect{0, 0, 200, 100}, Rect{10, 10, 50, 40}},
            nullptr);
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog.get()));
    }

    template<typename Widget>
    Widget& child(const QString& name)
    {
        auto* const found = dialog->findChild<Widget*>(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    void exportTo(const QString& path)
    {
        child<QLineEdit>(u"exportPath"_s).setText(path);
        QTest::mouseClick(&child<QPushButton>(u"exportStart"_s), Qt::LeftButton);
    }

    QTemporaryDir folder;
    std::unique_ptr<ExportDialog> dialog;
};

} // namespace

TEST_CASE("The export dialog writes a picture of the size that it promised", "[gui][export]")
{
    Fixture f;
    const QSignalSpy saved(f.dialog.get(), &ExportDialog::saved);
    const QString path = f.folder.filePath(u"torus.png"_s);
    const QString promised = f.child<QLabel>(u"exportSize"_s).text();
    f.exportTo(path);
    REQUIRE(QTest::qWaitFor([&] { return !saved.isEmpty(); }, 20000));
    const QImage image(path);
    REQUIRE_FALSE(image.isNull());
    const auto grouped = [](int number) {
        return number < 1000
            ? QString::number(number)
            : u"%1,%2"_s.arg(number / 1000).arg(number % 1000, 3, 10, QLatin1Char('0'));
    };
    CHECK(promised == u"%1 × %2 pixels"_s.arg(grouped(image.width()), grouped(image.height())));
}

TEST_CASE("The format changes the file's extension", "[gui][export]")
{
    Fixture f;
    auto& format = f.child<QComboBox>(u"exportFormat"_s);
    format.setCurrentIndex(format.findData(u"SVG"_s));
    CHECK(f.child<QLineEdit>(u"exportPath"_s).text().endsWith(u".svg"_s));
    format.setCurrentIndex(format.findData(u"PDF"_s));
    CHECK(f.child<QLineEdit>(u"exportPath"_s).text().endsWith(u".pdf"_s));
    CHECK_FALSE(f.child<QComboBox>(u"exportScale"_s).isEnabled());
}

TEST_CASE("The visible part and the selection can be exported alone", "[gui][export]")
{
    Fixture f;
    auto& what = f.child<QComboBox>(u"exportWhat"_s);
    CHECK_FALSE(f.dialog->order().region.has_value());
    what.setCurrentIndex(1);
    CHECK(f.dialog->order().region == Rect{0, 0, 200, 100});
    what.setCurrentIndex(2);
    CHECK(f.dialog->order().region == Rect{10, 10, 50, 40});
}

TEST_CASE("A path that cannot be written is answered in the dialog", "[gui][export]")
{
    Fixture f;
    const QSignalSpy saved(f.dialog.get(), &ExportDialog::saved);
    f.exportTo(f.folder.filePath(u"missing/deeper/torus.png"_s));
    auto& error = f.child<QWidget>(u"exportError"_s);
    REQUIRE(QTest::qWaitFor([&] { return error.isVisible(); }, 20000));
    CHECK(f.child<QLabel>(u"exportErrorText"_s).text().contains(u"torus.png"_s));
    CHECK(saved.isEmpty());
    CHECK(f.dialog->isVisible());
    CHECK(f.child<QPushButton>(u"exportStart"_s).isEnabled());
}

TEST_CASE("Cancel stops the writing, leaves no file, and the dialog stays", "[gui][export]")
{
    Fixture f("torus:50x50");
    const QSignalSpy saved(f.dialog.get(), &ExportDialog::saved);
    const QString path = f.folder.filePath(u"torus.png"_s);
    f.exportTo(path);
    auto& progress = f.child<QProgressBar>(u"exportProgress"_s);
    REQUIRE(QTest::qWaitFor([&] { return progress.value() > 0; }, 20000));
    QTest::mouseClick(&f.child<QPushButton>(u"exportCancel"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !progress.isVisible(); }, 20000));
    CHECK(saved.isEmpty());
    CHECK_FALSE(QFileInfo::exists(path));
    CHECK(f.dialog->isVisible());
    CHECK(f.child<QPushButton>(u"exportStart"_s).isEnabled());
}

} // namespace atlas::app
