#include "app/window/PreferencesDialog.h"

#include "app/session/Settings.h"
#include "app/window/Actions.h"
#include "views/pages/Page.h"
#include "views/theme/Fonts.h"
#include "views/theme/FormWidgets.h"
#include "views/theme/TextScale.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

void choose(QComboBox& box, const QVariant& data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* const label = new QLabel(text, parent);
    label->setFont(views::uiFont(14, QFont::DemiBold));
    label->setContentsMargins(0, 8, 0, 0);
    return label;
}

} // namespace

PreferencesDialog::PreferencesDialog(
    const Preferences& preferences, const std::vector<views::Language>& languages, QWidget* parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_theme(addChoice(u"preferTheme"_s))
    , m_text(addChoice(u"preferText"_s))
    , m_language(addChoice(u"preferLanguage"_s))
    , m_start(addChoice(u"preferStart"_s))
    , m_cores(addChoice(u"preferCores"_s))
    , m_motion(new views::TickBox(tr("Reduce motion"), this))
    , m_autosave(new QSpinBox(this))
{
    setObjectName(u"preferencesDialog"_s);
    setWindowTitle(tr("Preferences"));
    for (const ThemeId theme : allThemes())
        m_theme->addItem(themeName(theme), static_cast<int>(theme));
    choose(*m_theme, static_cast<int>(preferences.theme));
    for (int percent = qRound(views::leastTextScale * 100);
         percent <= qRound(views::mostTextScale * 100);
         percent += qRound(views::textScaleStep * 100))
        m_text->addItem(tr("%1 %").arg(percent), percent);
    choose(*m_text, qRound(preferences.textScale * 100));
    for (const views::Language& language : languages)
        m_language->addItem(language.name, language.code);
    choose(*m_language, preferences.language);
    m_start->addItem(tr("What was shown last"), false);
    m_start->addItem(tr("The welcome page"), true);
    choose(*m_start, preferences.welcome);
    m_cores->addItem(tr("As documented"), 0);
    m_cores->addItem(tr("LNC 1: each NeuronCore by itself"), 1);
    m_cores->addItem(tr("LNC 2: two NeuronCores as one"), 2);
    choose(*m_cores, preferences.logicalCores.value_or(0));
    m_motion->setObjectName(u"preferMotion"_s);
    m_motion->setChecked(preferences.reducedMotion);
    m_autosave->setObjectName(u"preferAutosave"_s);
    m_autosave->setButtonSymbols(QSpinBox::NoButtons);
    m_autosave->setRange(leastAutosave, mostAutosave);
    m_autosave->setSuffix(tr(" s"));
    m_autosave->setValue(preferences.autosaveSeconds);
    m_autosave->setStyleSheet(views::pageRules());
    auto* const form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(10);
    form->addRow(heading(tr("Look"), this));
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(tr("Te&xt size"), m_text);
    form->addRow(QString(), m_motion);
    form->addRow(tr("&Language"), m_language);
    form->addRow(heading(tr("Work"), this));
    form->addRow(tr("The &start shows"), m_start);
    form->addRow(tr("&Copy of unsaved changes after"), m_autosave);
    form->addRow(tr("Logical &NeuronCores"), m_cores);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"close"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 20, 28, 18);
    layout->addLayout(form);
    layout->addSpacing(12);
    layout->addWidget(buttons);
    for (QComboBox* const box : {m_theme, m_text, m_language, m_start, m_cores}) {
        if (const auto* const label = qobject_cast<QLabel*>(form->labelForField(box)))
            box->setAccessibleName(label->text().remove(u'&'));
        connect(box, &QComboBox::activated, this, &PreferencesDialog::read);
    }
    m_autosave->setAccessibleName(tr("Seconds from a change to its copy"));
    m_motion->setAccessibleName(m_motion->text());
    connect(m_motion, &QCheckBox::clicked, this, &PreferencesDialog::read);
    connect(m_autosave, &QSpinBox::valueChanged, this, &PreferencesDialog::read);
}

QComboBox* PreferencesDialog::addChoice(const QString& name)
{
    auto* const box = new views::ChoiceBox(this);
    box->setObjectName(name);
    box->setMinimumWidth(240);
    return box;
}

void PreferencesDialog::read()
{
    constexpr double percent = 100;
    Preferences now = m_preferences;
    now.theme = static_cast<ThemeId>(m_theme->currentData().toInt());
    now.textScale = m_text->currentData().toInt() / percent;
    now.reducedMotion = m_motion->isChecked();
    now.language = m_language->currentData().toString();
    now.welcome = m_start->currentData().toBool();
    now.autosaveSeconds = m_autosave->value();
    const auto cores = m_cores->currentData().toUInt();
    now.logicalCores = cores == 0 ? std::nullopt : std::optional(cores);
    if (now == m_preferences)
        return;
    m_preferences = now;
    Q_EMIT changed(now);
}

} // namespace atlas::app
