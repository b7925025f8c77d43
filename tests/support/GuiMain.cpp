#define CATCH_CONFIG_RUNNER
#include "views/language/Languages.h"

#include <QApplication>
#include <QHashSeed>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

// Without a platform of their own the tests run offscreen. They neither see nor change the settings
// of whoever runs them.
int main(int argc, char** argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    // As the window is where the system speaks English: numbers and plural forms.
    const auto list = atlas::views::listLanguages({});
    const auto* const english = list.find(QStringLiteral("en"));
    if (english == nullptr || !atlas::views::useLanguage(*english))
        return 1;
    return Catch::Session().run(argc, argv);
}
