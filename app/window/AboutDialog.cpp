#include "app/window/AboutDialog.h"

#include "views/theme/Fonts.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

#include <boost/version.hpp>

#include <utility>
#include <vector>

namespace atlas::app {

using namespace Qt::StringLiterals;
using views::uiFont;

namespace {

using Row = std::pair<QString, QString>;

QString buildType()
{
#ifdef NDEBUG
    return AboutDialog::tr("release");
#else
    return AboutDialog::tr("development, with assertions");
#endif
}

std::vector<Row> versionRows()
{
    return {
        {AboutDialog::tr("Neuron Atlas"),
         u"%1 (%2)"_s.arg(QLatin1StringView(ATLAS_VERSION), buildType())},
        {u"Qt"_s,
         AboutDialog::tr("%1, built with %2")
             .arg(QString::fromLatin1(qVersion()), QLatin1StringView(QT_VERSION_STR))},
        {u"Boost"_s, QString::fromLatin1(BOOST_LIB_VERSION).replace(u'_', u'.')},
        {AboutDialog::tr("Compiler"), QString::fromLatin1(__VERSION__)},
        {AboutDialog::tr("System"),
         u"%1, %2, %3"_s.arg(
             QSysInfo::prettyProductName(),
             QSysInfo::currentCpuArchitecture(),
             QGuiApplication::platformName())}};
}

std::vector<Row> licenceRows()
{
    return {
        {AboutDialog::tr("Neuron Atlas"), u"GPL-3.0"_s},
        {u"Qt Charts"_s, u"GPL-3.0"_s},
        {u"Qt"_s, u"LGPL-3.0, GPL-2.0, GPL-3.0"_s},
        {u"Boost"_s, u"BSL-1.0"_s},
        {u"CLI11"_s, u"BSD-3-Clause"_s},
        {u"nlohmann-json, {fmt}"_s, u"MIT"_s},
        {u"Inter"_s, u"OFL-1.1"_s},
        {u"DejaVu Sans Mono"_s, u"Bitstream Vera"_s},
        {AboutDialog::tr("Icons"), AboutDialog::tr("drawn by the program, GPL-3.0")}};
}

QLabel* label(const QString& text, const QFont& font, QWidget* parent)
{
    auto* const made = new QLabel(text, parent);
    made->setFont(font);
    return made;
}

void addRows(QGridLayout& grid, const QString& title, const std::vector<Row>& rows, QWidget* parent)
{
    const int first = grid.rowCount();
    QLabel* const heading = label(title, uiFont(14, QFont::DemiBold), parent);
    heading->setContentsMargins(0, 10, 0, 2);
    grid.addWidget(heading, first, 0, 1, 2);
    for (const auto& [name, value] : rows) {
        const int row = grid.rowCount();
        QLabel* const what = label(value, uiFont(13), parent);
        what->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        what->setAccessibleName(u"%1: %2"_s.arg(name, value));
        what->setWordWrap(true);
        QLabel* const which = label(name, uiFont(13), parent);
        which->setForegroundRole(QPalette::PlaceholderText);
        grid.addWidget(which, row, 0, Qt::AlignTop);
        grid.addWidget(what, row, 1, Qt::AlignTop);
    }
}

} // namespace

QString versionsText()
{
    QStringList lines;
    for (const auto& [name, value] : versionRows())
        lines << u"%1: %2"_s.arg(name, value);
    return lines.join(u'\n');
}

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Neuron Atlas"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 18);
    layout->setSpacing(8);
    layout->addWidget(label(tr("Neuron Atlas"), uiFont(20, QFont::DemiBold), this));
    QLabel* const text = label(
        tr("An interactive atlas of AWS Neuron hardware. The figures come from public "
           "documentation; where pages disagree, all readings are kept and the choice is "
           "explained. Not a product of AWS."),
        uiFont(13),
        this);
    text->setWordWrap(true);
    text->setMinimumWidth(480);
    layout->addWidget(text);
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    addRows(*grid, tr("Versions"), versionRows(), this);
    addRows(*grid, tr("Licences"), licenceRows(), this);
    layout->addLayout(grid);
    auto* const buttons = new QDialogButtonBox(this);
    auto* const copy = buttons->addButton(tr("Copy the versions"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyVersions"_s);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [] {
        QApplication::clipboard()->setText(versionsText());
    });
    auto* const closing = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    closing->setObjectName(u"close"_s);
    closing->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addSpacing(12);
    layout->addWidget(buttons);
}

} // namespace atlas::app
