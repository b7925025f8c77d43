#include "app/window/RunWindow.h"

#include "app/window/MainWindow.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QApplication>
#include <QIcon>
#include <QProxyStyle>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

/// Fusion without the picture of a menu bar's overflow button: each menu bar would read it from a
/// file at the start, and the window is never too narrow for its menus.
class LeanStyle : public QProxyStyle {
public:
    LeanStyle()
        : QProxyStyle(u"fusion"_s)
    {
    }

    QIcon standardIcon(
        StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const override
    {
        if (icon == SP_ToolBarHorizontalExtensionButton)
            return {};
        return QProxyStyle::standardIcon(icon, option, widget);
    }
};

} // namespace

int runWindow(const Catalog& catalog, const std::optional<std::string>& target)
{
    static int count = 1;
    static char name[] = "neuron-atlas";
    static char* arguments[] = {name, nullptr};
    const QApplication application(count, arguments);
    QApplication::setStyle(new LeanStyle);
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
