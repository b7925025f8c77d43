#include "views/pages/AdviserForm.h"

#include "model/units/Unit.h"
#include "views/language/Words.h"
#include "views/theme/Fonts.h"
#include "views/theme/FormWidgets.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

QString text(std::string_view english)
{
    return words(english);
}

QString number(std::uint64_t count)
{
    return text(formatExactly(static_cast<double>(count)));
}

/// The whole number in a field; a problem names the field.
Result<std::uint32_t> wholeIn(const QLineEdit& field)
{
    QString typed = field.text().trimmed();
    bool isNumber = false;
    const std::uint32_t value = typed.remove(QLocale().groupSeparator()).toUInt(&isNumber);
    if (isNumber && value > 0)
        return value;
    return std::unexpected(Problem{
        .where = field.accessibleName().toStdString(),
        .what = AdviserForm::tr("“%1” is not a whole number from 1; 2048 would be one")
                    .arg(field.text())
                    .toStdString()});
}

bool isBlank(const QLineEdit& field)
{
    return field.text().trimmed().isEmpty();
}

} // namespace

/// Where a field stands in the grid of six columns.
struct AdviserForm::Place {
    int row = 0;
    int column = 0;
    int span = 2;
};

AdviserForm::AdviserForm(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"adviserForm"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(2);
    for (int i = 0; i < 6; ++i)
        m_grid->setColumnStretch(i, 1);
    buildFields();
    connectFields();
}

/// Puts a field under its caption.
void AdviserForm::add(QWidget& field, const char* name, const QString& label, const Place& place)
{
    field.setObjectName(QLatin1StringView(name));
    field.setAccessibleName(label);
    auto* const caption = new QLabel(label, this);
    caption->setFont(uiFont(12));
    caption->setContentsMargins(0, 4, 0, 0);
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setBuddy(&field);
    m_grid->addWidget(caption, 2 * place.row, place.column, 1, place.span);
    m_grid->addWidget(&field, 2 * place.row + 1, place.column, 1, place.span);
}

QLineEdit* AdviserForm::addLine(const char* name, const QString& label, const Place& place)
{
    auto* const line = new QLineEdit(this);
    line->setMinimumWidth(60);
    add(*line, name, label, place);
    return line;
}

QComboBox* AdviserForm::addChoice(const char* name, const QString& label, const Place& place)
{
    auto* const choice = new ChoiceBox(this);
    choice->setMinimumWidth(80);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    add(*choice, name, label, place);
    return choice;
}

void AdviserForm::buildFields()
{
    m_model = addChoice("adviserModel", tr("Model"), {.row = 0, .column = 0, .span = 4});
    m_purpose = addChoice("adviserPurpose", tr("Use"), {.row = 0, .column = 4});
    m_purpose->addItem(tr("Inference"), static_cast<int>(Purpose::Inference));
    m_purpose->addItem(tr("Training"), static_cast<int>(Purpose::Training));
    m_family = addChoice("adviserFamily", tr("Family"), {.row = 1, .column = 0, .span = 4});
    m_parameters = addLine("adviserParameters", tr("Parameters"), {.row = 1, .column = 4});
    m_parameters->setToolTip(tr("Such as 7B, 70e9, 1.5T or 110M"));
    m_type = addChoice("adviserType", tr("Data type"), {.row = 2, .column = 0});
    for (const DataType type : allDataTypes())
        m_type->addItem(text(toString(type)), static_cast<int>(type));
    m_type->setCurrentText(u"BF16"_s);
    m_sequence = addLine("adviserSequence", tr("Sequence, tokens"), {.row = 2, .column = 2});
    m_sequence->setToolTip(tr("Tokens that the KV cache holds: prompt and answer together"));
    m_batch = addLine("adviserBatch", tr("Batch"), {.row = 2, .column = 4});
    m_layers = addLine("adviserLayers", tr("Layers"), {.row = 3, .column = 0});
    m_kvHeads = addLine("adviserKvHeads", tr("KV heads"), {.row = 3, .column = 2});
    m_headSize = addLine("adviserHeadSize", tr("Head size"), {.row = 3, .column = 4});
    for (QLineEdit* const field : {m_layers, m_kvHeads, m_headSize}) {
        field->setPlaceholderText(tr("no KV cache"));
        field->setToolTip(tr("The three count the KV cache; without them it is left out"));
    }
    m_sequence->setText(number(usualSequence));
    m_batch->setText(u"1"_s);
}

void AdviserForm::connectFields()
{
    connect(m_model, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        if (const KnownModel* const model = chosenModel())
            fill(*model);
        Q_EMIT changed();
    });
    for (QLineEdit* const field : {m_parameters, m_layers, m_kvHeads, m_headSize})
        connect(field, &QLineEdit::textEdited, this, &AdviserForm::describedByHand);
    connect(m_family, &QComboBox::activated, this, &AdviserForm::describedByHand);
    for (QLineEdit* const field : {m_sequence, m_batch})
        connect(field, &QLineEdit::textEdited, this, &AdviserForm::changed);
    connect(m_type, &QComboBox::currentIndexChanged, this, &AdviserForm::changed);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, [this] {
        const bool training = m_purpose->currentData() == static_cast<int>(Purpose::Training);
        for (QLineEdit* const field : {m_layers, m_kvHeads, m_headSize})
            field->setEnabled(!training);
        Q_EMIT changed();
    });
}

void AdviserForm::setContent(const Guidelines& guidelines, std::vector<KnownModel> models)
{
    const QScopedValueRollback filling(m_filling, true);
    m_models = std::move(models);
    m_family->clear();
    m_family->addItem(tr("No family: guidelines left out"), QString());
    for (const ModelFamily& family : guidelines.families)
        m_family->addItem(words(family.title), plain(family.id));
    m_model->clear();
    m_model->addItem(tr("As described below"), QString());
    for (const KnownModel& model : m_models)
        m_model->addItem(plain(model.title), plain(model.name));
}

void AdviserForm::chooseModel(const QString& name)
{
    m_model->setCurrentIndex(std::max(m_model->findData(name), 0));
}

const KnownModel* AdviserForm::chosenModel() const
{
    const auto found = std::ranges::find(
        m_models, m_model->currentData().toString().toStdString(), &KnownModel::name);
    return found == m_models.end() ? nullptr : &*found;
}

void AdviserForm::fill(const KnownModel& model)
{
    const ModelDescription described = describe(model);
    const auto shown = [&described](std::uint32_t CacheShape::* extent) {
        return described.cache ? number((*described.cache).*extent) : QString();
    };
    m_family->setCurrentIndex(std::max(m_family->findData(plain(model.family)), 0));
    m_parameters->setText(number(described.parameters));
    m_parameters->setCursorPosition(0);
    m_layers->setText(shown(&CacheShape::layers));
    m_kvHeads->setText(shown(&CacheShape::kvHeads));
    m_headSize->setText(shown(&CacheShape::headSize));
    m_sequence->setText(number(described.sequence));
    m_model->setToolTip(text(model.source));
}

void AdviserForm::describedByHand()
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model->setCurrentIndex(0);
        m_model->setToolTip({});
    }
    Q_EMIT changed();
}

Result<ModelDescription> AdviserForm::description() const
{
    ModelDescription model;
    if (const KnownModel* const known = chosenModel())
        model = describe(*known);
    model.family = m_family->currentData().toString().toStdString();
    model.type = static_cast<DataType>(m_type->currentData().toInt());
    model.purpose = static_cast<Purpose>(m_purpose->currentData().toInt());
    const auto parameters = parseParameters(typedNumber(m_parameters->text()));
    if (!parameters)
        return std::unexpected(
            Problem{m_parameters->accessibleName().toStdString(), parameters.error().what});
    model.parameters = *parameters;
    CacheShape cache;
    const bool cached = !isBlank(*m_layers) || !isBlank(*m_kvHeads) || !isBlank(*m_headSize);
    const auto wanted = std::to_array<std::pair<const QLineEdit*, std::uint32_t*>>(
        {{m_sequence, &model.sequence},
         {m_batch, &model.batch},
         {m_layers, &cache.layers},
         {m_kvHeads, &cache.kvHeads},
         {m_headSize, &cache.headSize}});
    constexpr std::size_t always = 2;
    for (std::size_t i = 0; i < (cached ? wanted.size() : always); ++i) {
        const auto value = wholeIn(*wanted.at(i).first);
        if (!value)
            return std::unexpected(value.error());
        *wanted.at(i).second = *value;
    }
    model.cache = cached ? std::optional(cache) : std::nullopt;
    return model;
}

} // namespace atlas::views
