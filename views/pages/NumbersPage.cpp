#include "views/pages/NumbersPage.h"

#include "views/language/Words.h"
#include "views/pages/FormatText.h"
#include "views/pages/FormatsModel.h"
#include "views/pages/NumberLine.h"
#include "views/reference/TermBrowser.h"
#include "views/theme/Fonts.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 20;
constexpr int sideWidth = 300;
constexpr double startValue = 0.1;

/// What the patterns of the bits mean, in words.
class BitLegend : public QWidget {
public:
    explicit BitLegend(QWidget* parent)
        : QWidget(parent)
        , m_entries{
              std::pair(BitPart::Sign, NumbersPage::tr("sign")),
              std::pair(BitPart::Exponent, NumbersPage::tr("exponent")),
              std::pair(BitPart::Mantissa, NumbersPage::tr("mantissa"))}
    {
        setAccessibleName(NumbersPage::tr("Bits: sign, exponent, mantissa"));
        int width = 0;
        for (const auto& [part, words] : m_entries)
            width += textLeft + QFontMetrics(uiFont(12)).horizontalAdvance(words) + gap;
        setFixedSize(width - gap + 2, height);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QFontMetrics metrics(uiFont(12));
        double x = 0;
        for (const auto& [part, words] : m_entries) {
            paintBit(painter, QRectF(x, 1, 13, height - 2), part, QChar());
            painter.setFont(uiFont(12));
            painter.setPen(themeColor(Role::TextSecondary));
            painter.drawText(
                QPointF(x + textLeft, height / 2.0 + metrics.capHeight() / 2.0), words);
            x += textLeft + metrics.horizontalAdvance(words) + gap;
        }
    }

private:
    static constexpr int height = 24;
    static constexpr int textLeft = 19;
    static constexpr int gap = 18;
    std::array<std::pair<BitPart, QString>, 3> m_entries;
};

} // namespace

NumbersPage::NumbersPage(QWidget* parent)
    : Page(parent)
    , m_model(new FormatsModel(this))
    , m_field(new QLineEdit(this))
    , m_note(new QLabel(this))
    , m_list(new QListView(this))
    , m_line(new NumberLine(this))
    , m_details(new TermBrowser(this))
{
    setObjectName(u"numbersPage"_s);
    setAccessibleName(tr("Number formats"));
    prepareList();
    auto* const line = new QVBoxLayout;
    line->setContentsMargins(margin, 8, margin, 16);
    line->addWidget(m_line);
    auto* const main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(makeHead());
    main->addWidget(m_list, 3);
    main->addLayout(line, 1);
    main->addStretch(0);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(main, 1);
    layout->addWidget(makeSide());
    connect(m_line, &NumberLine::valueChanged, this, [this](double value) {
        m_model->setValue(value);
        m_field->setText(digits(value, 10));
        m_note->clear();
    });
    setValue(startValue);
    m_list->setCurrentIndex(m_model->index(0));
}

QWidget* NumbersPage::makeHead()
{
    auto* const head = new QWidget(this);
    auto* const title = new QLabel(tr("Number formats"), head);
    title->setFont(uiFont(20, QFont::DemiBold));
    auto* const label = new QLabel(tr("&Value"), head);
    label->setBuddy(m_field);
    m_field->setObjectName(u"numbersValue"_s);
    m_field->setAccessibleName(tr("Value to store"));
    m_field->setPlaceholderText(tr("A number such as %1").arg(digits(0.1, 1)));
    fixWidth(*m_field, 200);
    m_note->setObjectName(u"numbersNote"_s);
    m_note->setFont(uiFont(12));
    m_note->setWordWrap(true);
    connect(m_field, &QLineEdit::textEdited, this, &NumbersPage::read);
    auto* const top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(title);
    top->addStretch(1);
    top->addWidget(new BitLegend(head));
    auto* const fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(label);
    fields->addWidget(m_field);
    for (const double value : {0.1, 1.0 / 3, 1024.5, 70000.0}) {
        const QString words = digits(value, 6);
        auto* const button = new QPushButton(words, head);
        button->setToolTip(tr("Store %1").arg(words));
        connect(button, &QPushButton::clicked, this, [this, value] { setValue(value); });
        fields->addWidget(button);
    }
    fields->addWidget(m_note, 1);
    auto* const layout = new QVBoxLayout(head);
    layout->setContentsMargins(margin, 14, margin, 8);
    layout->setSpacing(10);
    layout->addLayout(top);
    layout->addLayout(fields);
    return head;
}

QWidget* NumbersPage::makeSide()
{
    auto* const side = new QFrame(this);
    side->setObjectName(u"pageSide"_s);
    fixWidth(*side, sideWidth);
    m_details->setObjectName(u"numbersDetails"_s);
    m_details->setAccessibleName(tr("The chosen format"));
    m_details->document()->setDocumentMargin(0);
    auto* const layout = new QVBoxLayout(side);
    layout->setContentsMargins(margin, 18, margin, 16);
    layout->addWidget(m_details);
    return side;
}

void NumbersPage::prepareList()
{
    m_list->setObjectName(u"numbersFormats"_s);
    m_list->setAccessibleName(tr("Formats"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FormatDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setMaximumHeight(m_model->rowCount() * m_list->sizeHintForRow(0) + 2);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(
        m_list->selectionModel(),
        &QItemSelectionModel::currentChanged,
        this,
        &NumbersPage::showChosen);
}

double NumbersPage::value() const
{
    return m_model->value();
}

void NumbersPage::setValue(double value)
{
    m_field->setText(digits(value, 10));
    take(value);
}

void NumbersPage::read(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        m_note->clear();
        return;
    }
    const Result<double> value = parseNumber(typedNumber(text));
    if (value)
        take(*value);
    else
        m_note->setText(QString::fromStdString(value.error().what));
}

void NumbersPage::take(double value)
{
    m_note->clear();
    m_model->setValue(value);
    m_line->setValue(value);
}

const NumberFormat& NumbersPage::chosen() const
{
    return FormatsModel::format(std::max(m_list->currentIndex().row(), 0));
}

void NumbersPage::showFormat(const QString& id)
{
    const int row = FormatsModel::rowOf(id.toStdString());
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void NumbersPage::showChosen()
{
    m_line->setFormat(chosen());
    m_details->showPage(richText(chosen()));
}

void NumbersPage::applyColors()
{
    setStyleSheet(pageRules());
    m_details->showPage(richText(chosen()));
}

} // namespace atlas::views
