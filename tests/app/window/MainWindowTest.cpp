#include "app/window/StatusLine.h"
#include "tests/app/window/OpenWindow.h"
#include "views/panels/InspectorModel.h"
#include "views/panels/InspectorPanel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QTest>

#include <catch2/catch.hpp>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

struct Fixture : OpenWindow {
    /// Without a target as a start without words; by default trn1.32xlarge, for the very first
    /// start shows the welcome page.
    explicit Fixture(
        const Settings& settings = {}, const std::optional<QString>& target = u"trn1.32xlarge"_s)
        : OpenWindow(target, settings)
    {
    }

    void click(std::uint32_t chip, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseClick(
            &canvas(),
            Qt::LeftButton,
            keys,
            canvas().placeOf(Element::of(VertexId{chip})).center().toPoint());
    }
    /// What the inspector lists under a name: "190 TFLOPS".
    QString figure(const QString& name)
    {
        auto& list = child<QListView>(u"inspectorList"_s);
        const auto& model = static_cast<const views::InspectorModel&>(*list.model());
        for (int i = 0; i < model.rowCount(); ++i) {
            const views::InspectorRow& row = model.row(model.index(i));
            if (row.name == name)
                return u"%1 %2"_s.arg(row.value, row.unit).trimmed();
        }
        return {};
    }
    QString status() { return child<StatusLine>(u"statusLine"_s).left(); }
};

} // namespace

TEST_CASE("The first start shows trn1.32xlarge", "[gui][window]")
{
    Fixture f({}, std::nullopt);
    CHECK(f.window->windowTitle().startsWith(u"trn1.32xlarge"_s));
    const QString totals = f.child<StatusLine>(u"statusLine"_s).right();
    CHECK(totals.startsWith(u"16 chips · 32 NeuronLinks"_s));
    CHECK(totals.contains(u"8 EFA"_s));
}

TEST_CASE("A click on chip 5 fills the inspector and the status line", "[gui][window]")
{
    Fixture f;
    f.click(5);
    CHECK(f.child<QLabel>(u"inspectorTitle"_s).text() == u"Chip 5"_s);
    CHECK(f.figure(u"BF16, FP16, TF32"_s) == u"190 TFLOPS"_s); // trainium.rst
    CHECK(f.status() == u"Chip 5 selected · 4 NeuronLinks, 1 PCIe port"_s);
    QTest::keyClick(&f.canvas(), Qt::Key_Escape);
    CHECK(f.window->session().selection().empty());
    CHECK(f.child<QLabel>(u"inspectorTitle"_s).text() == u"trn1.32xlarge"_s);
}

TEST_CASE("Ctrl-click on two chips shows the paths between them", "[gui][window]")
{
    Fixture f;
    f.click(0, Qt::ControlModifier);
    f.click(10, Qt::ControlModifier);
    // Two steps along each axis, each in one of two directions around the ring of four:
    // 4 directions x 6 orders = 24 paths of 4 hops.
    CHECK(f.status().startsWith(u"Chip 0 → Chip 10: 4 hops · 24 shortest paths"_s));
    CHECK(f.figure(u"Hops"_s) == u"4"_s);
}

TEST_CASE("The same paths can be had from the keyboard alone", "[gui][window]")
{
    Fixture f({}, u"torus:4x4"_s);
    QTest::keyClick(&f.canvas(), Qt::Key_Home);
    QTest::keyClick(&f.canvas(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&f.canvas(), Qt::Key_P);
    CHECK(f.status().startsWith(u"Chip 0 → Chip 1: 1 hop · 1 shortest path"_s));
}

TEST_CASE("A layer goes by its pill and by its key", "[gui][window]")
{
    Fixture f;
    REQUIRE(f.window->session().layers().has(Layer::Pcie));
    const QImage before = f.canvas().grab().toImage();
    QTest::mouseClick(&f.child<QAbstractButton>(u"layer-pcie"_s), Qt::LeftButton);
    CHECK_FALSE(f.window->session().layers().has(Layer::Pcie));
    CHECK(f.canvas().grab().toImage() != before);
    QTest::keyClick(&f.canvas(), Qt::Key_2);
    CHECK(f.window->session().layers().has(Layer::Pcie));
    CHECK(f.child<QAbstractButton>(u"layer-pcie"_s).isChecked());
}

TEST_CASE("Only the layers that a machine has are offered", "[gui][window]")
{
    // A ring of bare chips has NeuronLinks and labels; of its links no bandwidth is known.
    Fixture f({}, u"ring:8"_s);
    CHECK(f.child<QAbstractButton>(u"layer-neuronlink"_s).isVisible());
    CHECK(f.child<QAbstractButton>(u"layer-labels"_s).isVisible());
    for (const QString& name :
         {u"layer-pcie"_s, u"layer-network"_s, u"layer-numa"_s, u"layer-bandwidth"_s})
        CHECK_FALSE(f.child<QAbstractButton>(name).isVisible());
}

TEST_CASE("Another theme recolors diagram and widgets at once", "[gui][window]")
{
    Fixture f;
    const ThemeId theme = GENERATE(ThemeId::Dark, ThemeId::Contrast);
    f.window->session().setTheme(theme);
    const Color ground = palette(theme)[Role::Canvas];
    const QColor expected(ground.red, ground.green, ground.blue);
    CHECK(f.canvas().grab().toImage().pixelColor(2, 2) == expected);
    const Color text = palette(theme)[Role::Text];
    CHECK(
        QApplication::palette().color(QPalette::WindowText)
        == QColor(text.red, text.green, text.blue));
    f.window->session().setTheme(ThemeId::Overview);
}

TEST_CASE("Machine, theme and layers survive a restart", "[gui][window]")
{
    {
        Fixture f({}, u"inf2.48xlarge"_s);
        f.window->session().setTheme(ThemeId::Plain);
        f.window->session().setLayer(Layer::Network, false);
        f.window->close();
    }
    const Settings kept = loadSettings();
    Fixture f(kept, std::nullopt);
    CHECK(f.window->session().target() == u"inf2.48xlarge"_s);
    CHECK(f.window->session().theme() == ThemeId::Plain);
    CHECK_FALSE(f.window->session().layers().has(Layer::Network));
    f.window->session().setTheme(ThemeId::Overview);
}

TEST_CASE("A machine that is no longer known is replaced with a message", "[gui][window]")
{
    Settings settings;
    settings.machine = u"trn9.xlarge"_s;
    Fixture f(settings, std::nullopt);
    CHECK(f.window->session().target() == u"trn1.32xlarge"_s);
    CHECK(f.status().contains(u"trn9.xlarge"_s));
    CHECK_FALSE(f.child<views::MessageCard>(u"messageCard"_s).isVisible());
}

TEST_CASE("A target that cannot be shown is answered with a card", "[gui][window]")
{
    Fixture f;
    f.window->session().open(u"torus:0x4"_s);
    auto& card = f.child<views::MessageCard>(u"messageCard"_s);
    REQUIRE(card.isVisible());
    CHECK(card.title().contains(u"torus:0x4"_s));
    CHECK_FALSE(card.body().isEmpty());
    CHECK(f.window->session().target() == u"trn1.32xlarge"_s);
    QTest::keyClick(&f.canvas(), Qt::Key_Escape);
    CHECK_FALSE(card.isVisible());
}

TEST_CASE("A line in the search field opens a machine", "[gui][window]")
{
    Fixture f;
    QTest::keyClick(f.window.get(), Qt::Key_O, Qt::ControlModifier);
    auto& search = f.child<QLineEdit>(u"librarySearch"_s);
    REQUIRE(search.hasFocus());
    QTest::keyClicks(&search, u"ring:12"_s);
    QTest::keyClick(&search, Qt::Key_Return);
    CHECK(f.window->session().target() == u"ring:12"_s);
    CHECK(f.canvas().scene()->topology.chipCount() == 12);
}

TEST_CASE("Back and forward are keys and buttons", "[gui][window]")
{
    Fixture f;
    auto& back = f.child<QAbstractButton>(u"backButton"_s);
    CHECK_FALSE(back.isEnabled());
    f.click(3);
    REQUIRE(back.isEnabled());
    QTest::mouseClick(&back, Qt::LeftButton);
    CHECK(f.window->session().selection().empty());
    QTest::keyClick(&f.canvas(), Qt::Key_Right, Qt::AltModifier);
    CHECK(f.window->session().selection() == std::vector<Element>{Element::of(VertexId{3})});
}

TEST_CASE("Keys zoom, fit and return to 100 %", "[gui][window]")
{
    Fixture f;
    const double all = f.canvas().viewport().scale;
    QTest::keyClick(&f.canvas(), Qt::Key_Plus);
    CHECK(f.canvas().viewport().scale > all);
    QTest::keyClick(&f.canvas(), Qt::Key_0, Qt::ControlModifier);
    CHECK(f.canvas().viewport().scale == 1);
    QTest::keyClick(&f.canvas(), Qt::Key_F);
    CHECK(f.canvas().viewport().scale == all);
}

TEST_CASE("The picture goes to the clipboard", "[gui][window]")
{
    Fixture f({}, u"ring:4"_s);
    QTest::keyClick(&f.canvas(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(QApplication::clipboard()->image().isNull());
    CHECK(f.child<views::Toast>(u"toast"_s).isVisible());
}

TEST_CASE("In a narrow window the library folds into a rail", "[gui][window]")
{
    Fixture f;
    CHECK(f.child<QWidget>(u"library"_s).isVisible());
    f.window->resize(1280, 720);
    REQUIRE(QTest::qWaitFor([&] { return !f.child<QWidget>(u"library"_s).isVisible(); }));
    QTest::mouseClick(&f.child<QAbstractButton>(u"railOpen"_s), Qt::LeftButton);
    CHECK(f.child<QWidget>(u"library"_s).isVisible());
    CHECK(f.child<QWidget>(u"inspector"_s).width() == 296);
}

TEST_CASE("Every widget that takes the keyboard has a name", "[gui][window][accessibility]")
{
    Fixture f;
    for (const QWidget* const widget : f.window->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus)
            continue;
        QString name = widget->accessibleName();
        if (const auto* const button = qobject_cast<const QAbstractButton*>(widget))
            name += button->text();
        CAPTURE(
            widget->metaObject()->className(),
            widget->objectName().toStdString(),
            widget->parentWidget()->metaObject()->className());
        CHECK_FALSE(name.isEmpty());
    }
}

TEST_CASE("F6 goes from panel to panel", "[gui][window]")
{
    Fixture f;
    f.canvas().setFocus();
    QTest::keyClick(&f.canvas(), Qt::Key_F6);
    auto& list = f.child<QListView>(u"inspectorList"_s);
    CHECK(list.hasFocus());
    QTest::keyClick(&list, Qt::Key_F6);
    CHECK(f.child<QLineEdit>(u"librarySearch"_s).hasFocus());
}

} // namespace atlas::app
