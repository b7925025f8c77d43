#include "app/window/RunWindow.h"

#include "app/session/InstanceServer.h"
#include "app/window/MainWindow.h"
#include "views/language/Languages.h"
#include "views/theme/AppIcon.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QLocale>
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

/// The window speaks what was chosen last, at first the system's language.
views::LanguageList
speakLanguageOf(const Settings& settings, const std::optional<std::filesystem::path>& translations)
{
    QStringList folders{views::languageFolder()};
    if (translations)
        folders << QString::fromStdString(translations->string());
    views::LanguageList list = views::listLanguages(folders);
    const bool none = translations && QDir(folders.back()).entryList({u"*.qm"_s}).isEmpty();
    if (none)
        list.problems.push_back(
            {translations->string(),
             "no translation is here: expected files such as neuron-atlas_fr.qm"});
    QStringList wanted = QLocale::system().uiLanguages();
    if (!settings.language.isEmpty())
        wanted.prepend(settings.language);
    if (const auto used = views::useLanguage(list.bestFor(wanted)); !used)
        list.problems.push_back(used.error());
    return list;
}

} // namespace

int runWindow(const Catalog& catalog, const WindowStart& start)
{
    static int count = 1;
    static char name[] = "neuron-atlas";
    static char* arguments[] = {name, nullptr};
    const QApplication application(count, arguments);
    QApplication::setStyle(new LeanStyle);
    QApplication::setOrganizationName(u"Neuron Atlas"_s);
    QApplication::setApplicationName(u"neuron-atlas"_s);
    QApplication::setDesktopFileName(u"neuron-atlas"_s);
    const QString file = QString::fromStdString(start.file.value_or(std::string()));
    if (!file.isEmpty() && handOver(file))
        return 0;
    QApplication::setWindowIcon(views::applicationIcon());
    views::loadFonts();
    const Settings settings = loadSettings();
    views::LanguageList languages = speakLanguageOf(settings, start.translations);
    views::applyTheme(settings.theme);
    MainWindow window(catalog, settings, std::move(languages));
    if (file.isEmpty())
        window.start(
            start.target ? std::optional(QString::fromStdString(*start.target)) : std::nullopt);
    else
        window.startWith(file);
    window.show();
    window.joinDesktop();
    return QApplication::exec();
}

} // namespace atlas::app
