#include "app/window/RunWindow.h"

#include "app/window/MainWindow.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QApplication>

namespace atlas::app {

using namespace Qt::StringLiterals;

int runWindow(const Catalog& catalog, const std::optional<std::string>& target)
{
    static int count = 1;
    static char name[] = "neuron-atlas";
    static char* arguments[] = {name, nullptr};
    QApplication::setStyle(u"fusion"_s);
    QApplication application(count, arguments);
    QApplication::setOrganizationName(u"Neuron Atlas"_s);
    QApplication::setApplicationName(u"neuron-atlas"_s);
    QApplication::setDesktopFileName(u"neuron-atlas"_s);
    views::loadFonts();
    const Settings settings = loadSettings();
    views::applyTheme(settings.theme);
    MainWindow window(catalog, settings);
    window.start(target ? std::optional(QString::fromStdString(*target)) : std::nullopt);
    window.show();
    return QApplication::exec();
}

} // namespace atlas::app
