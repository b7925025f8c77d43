#include "views/language/Languages.h"

#include "model/support/Phrases.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>

#include <algorithm>
#include <memory>

/// The resources of a static library are known once somebody asks for them; the macro cannot stand
/// in a namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

const auto builtIn = u":/translations"_s;
const auto fileStart = u"neuron-atlas_"_s;
const auto fileEnd = u".qm"_s;

/// What the window speaks now. The translators live as long as they are installed.
struct Installed {
    QString code;
    std::unique_ptr<QTranslator> own;
    std::unique_ptr<QTranslator> qt;
};

Installed& installed()
{
    static Installed now;
    return now;
}

QLocale localeOf(const QString& code)
{
    // de_CH separates otherwise than de_DE: the territory is the system's where the language is.
    const QLocale system = QLocale::system();
    const bool same = QLocale(code).language() == system.language() && !code.contains(u'_');
    return same ? QLocale(system.name()) : QLocale(code);
}

/// "Deutsch", with a capital also where the language writes its own name small.
QString nameOf(const QString& code)
{
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (locale.language() == QLocale::English)
        name = u"English"_s;
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    const bool ofTerritory = code.contains(u'_');
    return ofTerritory ? u"%1 (%2)"_s.arg(name, locale.nativeTerritoryName()) : name;
}

Problem problemOf(const QString& file, std::string what)
{
    return {QDir::toNativeSeparators(file).toStdString(), std::move(what)};
}

/// A language of a file, or why it is none.
Result<Language> languageOf(const QString& file)
{
    const QString name = QFileInfo(file).fileName();
    const QString code =
        name.sliced(fileStart.size(), name.size() - fileStart.size() - fileEnd.size());
    if (QLocale(code).language() == QLocale::C)
        return std::unexpected(problemOf(
            file,
            "the name does not say a language: expected the code of one between “neuron-atlas_” "
            "and “.qm”, such as “fr” or “pt_BR”"));
    QTranslator probe;
    if (!probe.load(file) || probe.isEmpty())
        return std::unexpected(problemOf(
            file,
            "not a compiled translation: expected a file that lrelease has made from a .ts file"));
    return Language{.code = code, .name = nameOf(code), .file = file};
}

/// Called by the model, perhaps in a thread of its own.
std::string translate(std::string_view english, std::optional<std::uint64_t> count)
{
    constexpr std::uint64_t most = 1'000'000'000; // plural forms look at the last digits
    const int number = count ? static_cast<int>(*count % most) : -1;
    return QCoreApplication::translate("data", std::string(english).c_str(), nullptr, number)
        .toStdString();
}

/// Qt's own words are compiled in for German; for others Qt may have brought them.
std::unique_ptr<QTranslator> qtTranslator(const QLocale& locale)
{
    auto translator = std::make_unique<QTranslator>();
    const QString system = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    const bool found = translator->load(locale, u"qtbase"_s, u"_"_s, builtIn)
        || translator->load(locale, u"qtbase"_s, u"_"_s, system);
    return found ? std::move(translator) : nullptr;
}

} // namespace

const Language* LanguageList::find(const QString& code) const
{
    for (const QString& wanted : {code, code.section(u'_', 0, 0)}) {
        const auto found = std::ranges::find(languages, wanted, &Language::code);
        if (found != languages.end())
            return &*found;
    }
    return nullptr;
}

const Language& LanguageList::bestFor(const QStringList& wanted) const
{
    for (QString code : wanted) {
        if (const Language* const found = find(code.replace(u'-', u'_')))
            return *found;
    }
    const Language* const english = find(u"en"_s);
    return english != nullptr ? *english : languages.front();
}

LanguageList listLanguages(const QStringList& folders)
{
    initTranslations();
    LanguageList list;
    for (const QString& folder : QStringList{builtIn} + folders) {
        const QStringList names =
            QDir(folder).entryList({fileStart + u'*' + fileEnd}, QDir::Files, QDir::Name);
        for (const QString& name : names) {
            const Result<Language> language = languageOf(QDir(folder).filePath(name));
            if (!language) {
                list.problems.push_back(language.error());
                continue;
            }
            std::erase_if(list.languages, [&](const Language& other) {
                return other.code == language->code;
            });
            list.languages.push_back(*language);
        }
    }
    std::ranges::sort(list.languages, {}, [](const Language& l) { return l.name.toCaseFolded(); });
    return list;
}

QString languageFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/translations"_s;
}

Result<void> useLanguage(const Language& language)
{
    auto own = std::make_unique<QTranslator>();
    if (!own->load(language.file))
        return std::unexpected(problemOf(language.file, "the translation can no longer be read"));
    const QLocale locale = localeOf(language.code);
    Installed& now = installed();
    now.own.reset();
    now.qt = qtTranslator(locale);
    QLocale::setDefault(locale);
    if (now.qt)
        QCoreApplication::installTranslator(now.qt.get());
    // The last one installed is asked first.
    QCoreApplication::installTranslator(own.get());
    now.own = std::move(own);
    now.code = language.code;
    const bool english = locale.language() == QLocale::English;
    speak(
        {.translate = english ? nullptr : translate,
         .decimalPoint = locale.decimalPoint().toStdString(),
         .groupSeparator = locale.groupSeparator().toStdString()});
    return {};
}

QString currentLanguage()
{
    return installed().code;
}

} // namespace atlas::views
