#include "views/pages/PriceDialog.h"

#include "views/language/Words.h"
#include "views/theme/Fonts.h"
#include "views/theme/TextScale.h"

#include <QDate>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

enum Column : std::uint8_t { MachineColumn, PriceColumn, DayColumn };

QLabel* label(const QString& text, const QFont& font, QWidget* parent)
{
    auto* const made = new QLabel(text, parent);
    made->setFont(font);
    made->setTextFormat(Qt::PlainText);
    return made;
}

/// "21,5" and "21.5" are the same price.
QString typedPrice(const QLineEdit& field)
{
    QString typed = field.text().trimmed();
    if (!typed.contains(u'.') && typed.count(u',') == 1)
        typed.replace(u',', u'.');
    return typed;
}

} // namespace

PriceDialog::PriceDialog(
    const Catalog& catalog,
    const QStringList& machines,
    std::vector<OwnPrice> known,
    QWidget* parent)
    : QDialog(parent)
    , m_catalog(catalog)
    , m_prices(std::move(known))
    , m_problem(label({}, uiFont(12), this))
{
    setObjectName(u"priceDialog"_s);
    setWindowTitle(tr("Prices"));
    constexpr int margin = 20;
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(14);
    layout->addWidget(
        label(tr("What do the machines cost you?"), uiFont(16, QFont::DemiBold), this));
    QLabel* const why = label(
        tr("No page of the sources states a dated price. Yours are marked as such, with their day. "
           "All in one currency; an empty price is none."),
        uiFont(13),
        this);
    why->setForegroundRole(QPalette::PlaceholderText);
    why->setWordWrap(true);
    layout->addWidget(why);
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(label(tr("Price per hour"), uiFont(12), this), 0, PriceColumn);
    grid->addWidget(label(tr("Day of the price"), uiFont(12), this), 0, DayColumn);
    for (const QString& machine : machines)
        addMachine(machine, *grid);
    layout->addLayout(grid);
    m_problem->setObjectName(u"priceProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addStretch();
    auto* const buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Use these prices"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    for (QAbstractButton* const button : buttons->buttons())
        button->setIcon({});
    connect(buttons, &QDialogButtonBox::accepted, this, &PriceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PriceDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(textScaled(460));
}

void PriceDialog::addMachine(const QString& machine, QGridLayout& grid)
{
    const auto found = std::ranges::find(m_prices, machine.toStdString(), &OwnPrice::machine);
    Field field{.machine = machine, .price = new QLineEdit(this), .day = new QLineEdit(this)};
    field.price->setObjectName(u"price-"_s + machine);
    field.price->setAccessibleName(tr("Price of %1 per hour").arg(machine));
    field.price->setPlaceholderText(tr("not known"));
    field.day->setObjectName(u"day-"_s + machine);
    field.day->setAccessibleName(tr("Day of the price of %1").arg(machine));
    field.day->setToolTip(tr("Year, month and day, such as 2026-01-31"));
    if (found != m_prices.end())
        field.price->setText(
            QLocale().toString(found->perHour, 'g', QLocale::FloatingPointShortest));
    field.day->setText(
        found != m_prices.end() ? plain(found->date) : QDate::currentDate().toString(Qt::ISODate));
    const int row = grid.rowCount();
    grid.addWidget(label(machine, uiFont(13), this), row, MachineColumn);
    grid.addWidget(field.price, row, PriceColumn);
    grid.addWidget(field.day, row, DayColumn);
    m_fields.push_back(field);
}

bool PriceDialog::take(const Field& field, std::vector<OwnPrice>& prices)
{
    const QString typed = typedPrice(*field.price);
    if (typed.isEmpty())
        return true;
    const QString line = u"%1=%2@%3"_s.arg(field.machine, typed, field.day->text().trimmed());
    const Result<OwnPrice> price = parseOwnPrice(m_catalog, line.toStdString());
    if (price) {
        prices.push_back(*price);
        return true;
    }
    m_problem->setText(tr("%1: %2").arg(field.machine, plain(price.error().what)));
    m_problem->show();
    field.price->setFocus();
    return false;
}

void PriceDialog::accept()
{
    std::vector<OwnPrice> prices;
    for (const OwnPrice& known : m_prices) {
        const auto asked = [&](const Field& field) {
            return field.machine.toStdString() == known.machine;
        };
        if (std::ranges::none_of(m_fields, asked))
            prices.push_back(known);
    }
    for (const Field& field : m_fields) {
        if (!take(field, prices))
            return;
    }
    m_prices = std::move(prices);
    QDialog::accept();
}

} // namespace atlas::views
