#include "app/session/Settings.h"

#include "views/theme/TextScale.h"

#include <QSettings>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRecent = 8;
constexpr auto format = QSettings::IniFormat;
const auto organization = u"Neuron Atlas"_s;
const auto application = u"neuron-atlas"_s;

QString word(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

Settings loadSettings()
{
    const QSettings kept(format, QSettings::UserScope, organization, application);
    Settings settings;
    settings.geometry = kept.value(u"window/geometry"_s).toByteArray();
    settings.inspector = kept.value(u"window/inspector"_s, true).toBool();
    settings.library = kept.value(u"window/library"_s, true).toBool();
    settings.reducedMotion = kept.value(u"window/reducedMotion"_s, false).toBool();
    const double textScale = kept.value(u"window/textScale"_s, 1.0).toDouble();
    if (textScale >= views::leastTextScale && textScale <= views::mostTextScale)
        settings.textScale = textScale;
    settings.machine = kept.value(u"machine"_s).toString();
    settings.language = kept.value(u"language"_s).toString();
    settings.recent = kept.value(u"recent"_s).toStringList();
    settings.recentFiles = kept.value(u"recentFiles"_s).toStringList();
    settings.welcome = kept.value(u"start/welcome"_s, false).toBool();
    const int seconds = kept.value(u"session/autosaveSeconds"_s, 5).toInt();
    if (seconds >= leastAutosave && seconds <= mostAutosave)
        settings.autosaveSeconds = seconds;
    const uint cores = kept.value(u"logicalCores"_s, 0).toUInt();
    if (cores == 1 || cores == 2)
        settings.logicalCores = cores;
    settings.prices = kept.value(u"prices"_s).toStringList();
    const std::string theme = kept.value(u"theme"_s).toString().toStdString();
    settings.theme = findTheme(theme).value_or(settings.theme);
    bool understood = false;
    const uint bits = kept.value(u"layers"_s).toUInt(&understood);
    if (understood && bits <= Layers{}.bits)
        settings.layers = Layers{static_cast<std::uint8_t>(bits | 1U)};
    return settings;
}

void saveSettings(const Settings& settings)
{
    QSettings kept(format, QSettings::UserScope, organization, application);
    kept.setValue(u"window/geometry"_s, settings.geometry);
    kept.setValue(u"window/inspector"_s, settings.inspector);
    kept.setValue(u"window/library"_s, settings.library);
    kept.setValue(u"window/reducedMotion"_s, settings.reducedMotion);
    kept.setValue(u"window/textScale"_s, settings.textScale);
    kept.setValue(u"machine"_s, settings.machine);
    kept.setValue(u"language"_s, settings.language);
    kept.setValue(u"recent"_s, settings.recent.first(qMin(mostRecent, settings.recent.size())));
    kept.setValue(u"recentFiles"_s, settings.recentFiles);
    kept.setValue(u"start/welcome"_s, settings.welcome);
    kept.setValue(u"session/autosaveSeconds"_s, settings.autosaveSeconds);
    kept.setValue(u"logicalCores"_s, settings.logicalCores.value_or(0));
    kept.setValue(u"prices"_s, settings.prices);
    kept.setValue(u"theme"_s, word(toString(settings.theme)));
    kept.setValue(u"layers"_s, uint{settings.layers.bits});
}

} // namespace atlas::app
