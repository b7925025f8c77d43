#include "app/presentation/StoryMode.h"
#include "app/window/AboutDialog.h"
#include "app/window/Explainer.h"
#include "app/window/MainWindow.h"
#include "app/window/PreferencesDialog.h"
#include "app/window/SessionControl.h"
#include "app/window/SimulationMode.h"
#include "model/compare/Subjects.h"
#include "views/pages/WelcomePage.h"
#include "views/theme/TextScale.h"

#include <QAction>
#include <QFileInfo>
#include <QLocale>

#include <map>

namespace atlas::app {

using namespace Qt::StringLiterals;
using views::WelcomeContent;
using views::WelcomeEntry;

namespace {

constexpr std::size_t mostSessions = 6;
constexpr std::size_t mostLastMachines = 4;

std::uint64_t chipsOf(const InstanceType& instance)
{
    return std::uint64_t{instance.wiring.shape.chipCount()} * instance.wiring.servers;
}

WelcomeEntry entryOf(const InstanceType& instance)
{
    const QString name = QString::fromStdString(instance.name);
    return {
        .id = name,
        .title = QString::fromStdString(instance.title),
        .subtitle = MainWindow::tr("%1, %Ln chips", nullptr, static_cast<int>(chipsOf(instance)))
                        .arg(QString::fromStdString(instance.chip)),
        .machine = name};
}

/// What was shown last, then the largest machine of each family.
std::vector<WelcomeEntry> machineEntries(const Catalog& catalog, const QStringList& recent)
{
    std::vector<WelcomeEntry> entries;
    const auto add = [&](const InstanceType& instance) {
        const WelcomeEntry entry = entryOf(instance);
        if (std::ranges::find(entries, entry.id, &WelcomeEntry::id) == entries.end())
            entries.push_back(entry);
    };
    for (const QString& target : recent) {
        const auto instance = catalog.findInstance(target.toStdString());
        if (instance != nullptr && entries.size() < mostLastMachines)
            add(*instance);
    }
    std::map<std::string, std::shared_ptr<const InstanceType>> largest;
    std::vector<std::string> families;
    for (const auto& instance : catalog.instances()) {
        auto& kept = largest[instance->family];
        if (!kept)
            families.push_back(instance->family);
        if (!kept || chipsOf(*kept) < chipsOf(*instance))
            kept = instance;
    }
    for (const std::string& family : families)
        add(*largest[family]);
    return entries;
}

std::vector<WelcomeEntry> sessionEntries(const QStringList& files)
{
    std::vector<WelcomeEntry> entries;
    for (const QString& path : files) {
        const QFileInfo info(path);
        if (info.exists() && entries.size() < mostSessions)
            entries.push_back(
                {.id = path,
                 .title = info.completeBaseName(),
                 .subtitle = QLocale().toString(info.lastModified(), QLocale::ShortFormat)});
    }
    return entries;
}

} // namespace

WelcomeContent MainWindow::welcomeContent() const
{
    WelcomeContent content{
        .sessions = sessionEntries(m_settings.recentFiles),
        .machines = machineEntries(m_session.catalog(), m_session.recent()),
        .tours = {}};
    for (const TourEntry& tour : listTours())
        content.tours.push_back({.id = tour.name, .title = tour.title, .subtitle = tour.subtitle});
    const std::vector<WelcomeEntry> others{
        {.id = u"run"_s,
         .title = tr("An all-reduce over a torus"),
         .subtitle = tr("Play it, fail a link, compare")},
        {.id = u"cores"_s,
         .title = tr("NeuronCores, from v1 to v4"),
         .subtitle = tr("What changed, side by side")},
        {.id = u"chips"_s,
         .title = tr("Chips compared"),
         .subtitle = tr("Inferentia to Trainium3")},
        {.id = u"fit"_s,
         .title = tr("Which machine for a model"),
         .subtitle = tr("Memory and advice")},
        {.id = u"facts"_s,
         .title = tr("Every figure"),
         .subtitle = tr("With source, disputes and gaps")},
        {.id = u"glossary"_s, .title = tr("Glossary"), .subtitle = tr("The words of the field")}};
    content.tours.insert(content.tours.end(), others.begin(), others.end());
    return content;
}

void MainWindow::begin(const QString& what)
{
    const auto compareAll = [this](SubjectKind kind) {
        QStringList names;
        for (const std::string& name : subjectNames(m_session.catalog(), kind))
            names << QString::fromStdString(name);
        constexpr qsizetype mostCompared = 6;
        m_pages->compare(names.first(qMin(mostCompared, names.size())));
    };
    if (what == u"run"_s) {
        openTarget(u"trn1.32xlarge"_s);
        m_simulation->setOn(true);
    } else if (what == u"cores"_s) {
        compareAll(SubjectKind::NeuronCore);
    } else if (what == u"chips"_s) {
        compareAll(SubjectKind::Chip);
    } else if (what == u"fit"_s || what == u"facts"_s || what == u"glossary"_s) {
        m_pages->open(pageOf(what));
    } else {
        startTalk(what);
    }
}

/// The page is filled when it is first shown, and anew whenever it is shown again.
void MainWindow::buildWelcome()
{
    m_pages->setWelcome([this] { return welcomeContent(); });
    connect(m_pages, &Pages::sessionRequested, this, &MainWindow::openFile);
    connect(m_pages, &Pages::tourRequested, this, &MainWindow::begin);
    connect(m_pages, &Pages::searchRequested, this, &MainWindow::openSearch);
    connect(m_pages, &Pages::fileRequested, this, &MainWindow::askOpenFile);
    const SessionActions& actions = m_actions.session;
    connect(actions.home, &QAction::triggered, this, [this] { m_pages->open(PageId::Welcome); });
    connect(actions.preferences, &QAction::triggered, this, &MainWindow::openPreferences);
    connect(m_actions.about, &QAction::triggered, this, [this] {
        auto* const about = new AboutDialog(this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
}

Preferences MainWindow::preferences() const
{
    return {
        .theme = m_session.theme(),
        .textScale = views::textScale(),
        .reducedMotion = m_actions.reducedMotion->isChecked(),
        .language = views::currentLanguage(),
        .welcome = m_settings.welcome,
        .autosaveSeconds = m_settings.autosaveSeconds,
        .logicalCores = m_settings.logicalCores};
}

void MainWindow::openPreferences()
{
    auto* const dialog = new PreferencesDialog(preferences(), m_languages.languages, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::changed, this, &MainWindow::prefer);
    dialog->show();
}

void MainWindow::prefer(const Preferences& wanted)
{
    const Preferences now = preferences();
    m_settings.welcome = wanted.welcome;
    m_settings.autosaveSeconds = wanted.autosaveSeconds;
    m_settings.logicalCores = wanted.logicalCores;
    m_control->setAutosave(wanted.autosaveSeconds);
    m_session.setTheme(wanted.theme);
    if (wanted.textScale != now.textScale)
        setTextScale(wanted.textScale);
    if (wanted.reducedMotion != now.reducedMotion)
        m_actions.reducedMotion->trigger();
    if (wanted.logicalCores != now.logicalCores)
        m_session.setLogicalCores(wanted.logicalCores);
    if (wanted.language != now.language) {
        // The dialog speaks the language of before: another one takes its place.
        QMetaObject::invokeMethod(
            this,
            [this, code = wanted.language] {
                delete findChild<PreferencesDialog*>();
                setLanguage(code);
                openPreferences();
            },
            Qt::QueuedConnection);
    }
}

} // namespace atlas::app
