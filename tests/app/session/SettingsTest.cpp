#include "app/session/Settings.h"

#include <QSettings>

#include <catch2/catch.hpp>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

QSettings store()
{
    return QSettings(
        QSettings::IniFormat, QSettings::UserScope, u"Neuron Atlas"_s, u"neuron-atlas"_s);
}

} // namespace

TEST_CASE("Settings come back as they were saved", "[settings]")
{
    Settings settings;
    settings.machine = u"torus:4x4x4"_s;
    settings.theme = ThemeId::Contrast;
    settings.layers = Layers{}.with(Layer::Pcie, false);
    settings.inspector = false;
    settings.library = false;
    settings.reducedMotion = true;
    settings.textScale = 1.5;
    settings.recent = {u"inf2.xlarge"_s, u"ring:12"_s};
    settings.geometry = QByteArray("\x01\x02\x00\x03", 4);
    saveSettings(settings);
    const Settings kept = loadSettings();
    CHECK(kept.machine == settings.machine);
    CHECK(kept.theme == settings.theme);
    CHECK(kept.layers == settings.layers);
    CHECK(kept.inspector == false);
    CHECK(kept.library == false);
    CHECK(kept.reducedMotion == true);
    CHECK(kept.textScale == Approx(1.5));
    CHECK(kept.recent == settings.recent);
    CHECK(kept.geometry == settings.geometry);
}

TEST_CASE("Settings that cannot be understood are as at the first start", "[settings]")
{
    {
        QSettings kept = store();
        kept.clear();
        kept.setValue(u"theme"_s, u"plaid"_s);
        kept.setValue(u"layers"_s, u"many"_s);
        kept.setValue(u"window/textScale"_s, 40);
    }
    const Settings settings = loadSettings();
    CHECK(settings.theme == ThemeId::Overview);
    CHECK(settings.layers == Settings{}.layers);
    CHECK(settings.machine.isEmpty());
    CHECK(settings.textScale == Approx(1.0));
    store().clear();
}

} // namespace atlas::app
