#include "app/window/GuiProgram.h"

#include "views/theme/AppIcon.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

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

/// What Qt keeps references to.
int argumentCount = 1;
char programName[] = "neuron-atlas";
char* programArguments[] = {programName, nullptr};

} // namespace

GuiProgram::GuiProgram(const std::optional<std::filesystem::path>& translations)
    : m_application(argumentCount, programArguments)
{
    QApplication::setStyle(new LeanStyle);
    QApplication::setOrganizationName(u"Neuron Atlas"_s);
    QApplication::setApplicationName(u"neuron-atlas"_s);
    QApplication::setDesktopFileName(u"neuron-atlas"_s);
    QApplication::setWindowIcon(views::applicationIcon());
    views::loadFonts();
    m_settings = loadSettings();
    m_languages = speakLanguageOf(m_settings, translations);
    views::applyTheme(m_settings.theme);
}

} // namespace atlas::app
