#include "views/memory/WorkloadForm.h"

#include "model/simulation/memory/DegreeTable.h"
#include "model/workload/KnownModel.h"
#include "views/theme/Fonts.h"
#include "views/theme/FormWidgets.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 3; ///< of fields
constexpr int span = 2; ///< columns of the grid that a field takes
constexpr std::uint32_t longest = 131'072; ///< of the slider, for models that state no end
constexpr std::uint32_t largestTyped = 1U << 22U;

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

QLabel* makeCaption(const QString& words, QWidget* field, QWidget* parent)
{
    auto* const caption = new QLabel(words, parent);
    caption->setFont(uiFont(12));
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setBuddy(field);
    return caption;
}

/// A box that takes as little room as there is.
QComboBox* makeChoice(const char* name, const QString& label, QWidget* parent)
{
    auto* const choice = new ChoiceBox(parent);
    choice->setObjectName(QLatin1StringView(name));
    choice->setAccessibleName(label);
    choice->view()->setAccessibleName(label);
    choice->setMinimumWidth(70);
    choice->setMinimumContentsLength(1);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return choice;
}

const std::vector<KnownModel>& library()
{
    static const std::vector<KnownModel> models = readBuiltInModels();
    return models;
}

/// 1, 2, 3, 4, 6, 8, 12...
std::vector<std::uint32_t> halfSteps(std::uint32_t from, std::uint32_t most)
{
    std::vector<std::uint32_t> stops;
    for (std::uint32_t power = from; power <= most; power *= 2) {
        stops.push_back(power);
        if (power >= 2 && power + power / 2 <= most)
            stops.push_back(power + power / 2);
    }
    if (stops.empty() || stops.back() != most)
        stops.push_back(most);
    return stops;
}

void choose(QComboBox& choice, int data)
{
    choice.setCurrentIndex(choice.findData(data));
}

} // namespace

WorkloadForm::WorkloadForm(QWidget* parent)
    : QWidget(parent)
    , m_subject(new QWidget(parent))
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"workloadForm"_s);
    setAccessibleName(tr("Plan"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    for (int column = 0; column < columns * span; ++column)
        m_grid->setColumnStretch(column, 1);
    buildSubject();
    buildDegrees();
    buildTypes();
}

void WorkloadForm::buildSubject()
{
    auto* const grid = new QGridLayout(m_subject);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    m_model = makeChoice("fitModel", tr("Model"), m_subject);
    // What is typed finds a model; nothing new can be added.
    m_model->setEditable(true);
    m_model->setInsertPolicy(QComboBox::NoInsert);
    m_model->lineEdit()->setObjectName(u"fitModelText"_s);
    m_model->lineEdit()->setAccessibleName(tr("Model"));
    m_model->lineEdit()->setStyleSheet(
        u"border: none; background: transparent; padding: 0; min-height: 0"_s);
    m_model->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_model->completer()->setFilterMode(Qt::MatchContains);
    for (const KnownModel& model : library())
        m_model->addItem(text(model.title), text(model.name));
    m_instance = makeChoice("fitInstance", tr("Instance"), m_subject);
    auto* const open = new QPushButton(tr("Open…"), m_subject);
    open->setObjectName(u"openConfig"_s);
    open->setToolTip(tr("Read the config.json of a model; it can also be dropped on the window"));
    grid->addWidget(makeCaption(tr("Model"), m_model, m_subject), 0, 0);
    grid->addWidget(m_model, 0, 1);
    grid->addWidget(open, 0, 2);
    grid->addWidget(makeCaption(tr("Instance"), m_instance, m_subject), 1, 0);
    grid->addWidget(m_instance, 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(open, &QPushButton::clicked, this, &WorkloadForm::fileRequested);
    connect(m_model, &QComboBox::activated, this, [this](int index) {
        if (const QString name = m_model->itemData(index).toString(); !name.isEmpty())
            Q_EMIT modelChosen(name);
    });
    connect(m_instance, &QComboBox::activated, this, [this](int index) {
        Q_EMIT instanceChosen(m_instance->itemText(index));
    });
}

void WorkloadForm::setCatalog(const Catalog& catalog)
{
    m_instance->clear();
    for (const auto& instance : catalog.instances()) {
        if (deviceOf(catalog, instance->name))
            m_instance->addItem(text(instance->name));
    }
}

QComboBox* WorkloadForm::addChoice(const char* name, const QString& label, int cell, Change change)
{
    QComboBox* const choice = makeChoice(name, label, this);
    const int row = 2 * (cell / columns);
    const int column = span * (cell % columns);
    m_grid->addWidget(makeCaption(label, choice, this), row, column, 1, span);
    m_grid->addWidget(choice, row + 1, column, 1, span);
    connect(
        choice,
        &QComboBox::activated,
        this,
        [this, choice, label, change = std::move(change)](int index) {
            send(
                u"%1 %2"_s.arg(label, choice->itemText(index)),
                change,
                choice->itemData(index).toInt());
        });
    return choice;
}

QLabel* WorkloadForm::captionOf(const QWidget& field) const
{
    const auto labels = findChildren<QLabel*>();
    const auto found = std::ranges::find_if(
        labels, [&field](const QLabel* label) { return label->buddy() == &field; });
    return found == labels.end() ? nullptr : *found;
}

/// Half a row for a field with long words.
void WorkloadForm::widen(QWidget* field, int cell, int column)
{
    const int row = 2 * (cell / columns);
    m_grid->addWidget(captionOf(*field), row, column, 1, columns);
    m_grid->addWidget(field, row + 1, column, 1, columns);
}

void WorkloadForm::buildDegrees()
{
    const auto degree = [](std::uint32_t ShardingPlan::* member) {
        return
            [member](Job& job, int value) { job.plan.*member = static_cast<std::uint32_t>(value); };
    };
    m_tensor = addChoice("fitTensor", tr("TP"), 0, degree(&ShardingPlan::tensor));
    m_tensor->setToolTip(tr("Tensor parallelism: cores that share each matrix"));
    m_pipeline = addChoice("fitPipeline", tr("PP"), 1, degree(&ShardingPlan::pipeline));
    m_pipeline->setToolTip(tr("Pipeline parallelism: stages of layers"));
    m_data = addChoice("fitData", tr("DP"), 2, degree(&ShardingPlan::data));
    m_data->setToolTip(tr("Data parallelism: replicas of the model"));
    m_expert = addChoice("fitExpert", tr("EP"), 3, degree(&ShardingPlan::expert));
    m_expert->setToolTip(tr("Expert parallelism: groups of experts"));
    m_context = addChoice("fitContext", tr("CP"), 4, degree(&ShardingPlan::context));
    m_context->setToolTip(tr("Context parallelism: parts of the sequence"));
    m_lnc = addChoice("fitLnc", tr("LNC"), 5, degree(&ShardingPlan::logicalCore));
    m_lnc->setToolTip(tr("Physical cores of a logical one"));
    constexpr int row = 4;
    m_batch = addRange("fitBatch", tr("Batch"), row);
    m_sequence = addRange("fitSequence", tr("Tokens"), row + 1);
    connectRange(m_batch, tr("Batch"), [](Job& job, int value) {
        const auto count = static_cast<std::uint32_t>(value);
        (job.task == Task::Training ? job.plan.microBatch : job.batch) = count;
    });
    connectRange(m_sequence, tr("Tokens"), [](Job& job, int value) {
        job.sequence = static_cast<std::uint32_t>(value);
        if (job.prompt && *job.prompt > job.sequence)
            job.prompt.reset();
    });
    m_zero1 = addTick(
        "fitZero1", tr("ZeRO-1: optimizer states over the replicas"), 6, [](Job& job, int on) {
            job.plan.zero1 = on != 0;
        });
    m_sequenceParallel =
        addTick("fitSequenceParallel", tr("Sequence parallelism"), 7, [](Job& job, int on) {
            job.plan.sequenceParallel = on != 0;
        });
    m_training = {{m_zero1, nullptr}, {m_sequenceParallel, nullptr}};
}

QCheckBox* WorkloadForm::addTick(const char* name, const QString& label, int row, Change change)
{
    auto* const tick = new TickBox(label, this);
    tick->setObjectName(QLatin1StringView(name));
    m_grid->addWidget(tick, row, 0, 1, columns * span);
    connect(tick, &QCheckBox::clicked, this, [this, label, change = std::move(change)](bool on) {
        send(on ? label : tr("Not: %1").arg(label), change, on ? 1 : 0);
    });
    return tick;
}

WorkloadForm::Range WorkloadForm::addRange(const char* name, const QString& label, int row)
{
    Range range;
    auto* const line = new QWidget(this);
    range.slider = new QSlider(Qt::Horizontal, line);
    range.slider->setObjectName(QLatin1StringView(name));
    range.slider->setAccessibleName(label);
    range.number = new QLineEdit(line);
    range.number->setObjectName(QLatin1StringView(name) + u"Number"_s);
    range.number->setAccessibleName(tr("%1, as a number").arg(label));
    range.number->setFixedWidth(80);
    range.number->setAlignment(Qt::AlignRight);
    range.caption = makeCaption(label, range.slider, line);
    range.caption->setMinimumWidth(76);
    auto* const layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(range.caption);
    layout->addWidget(range.slider, 1);
    layout->addWidget(range.number);
    m_grid->addWidget(line, row, 0, 1, columns * span);
    return range;
}

void WorkloadForm::connectRange(Range& range, const QString& name, const Change& change)
{
    connect(range.slider, &QSlider::valueChanged, this, [this, &range, name, change](int index) {
        const std::uint32_t value = range.stops[static_cast<std::size_t>(index)];
        range.number->setText(QString::number(value));
        send(
            u"%1 %L2"_s.arg(name).arg(value),
            change,
            static_cast<int>(value),
            range.slider->isSliderDown());
    });
    connect(range.slider, &QSlider::sliderReleased, this, &WorkloadForm::released);
    connect(range.number, &QLineEdit::editingFinished, this, [this, &range, name, change] {
        bool isNumber = false;
        const std::uint32_t value = range.number->text().trimmed().toUInt(&isNumber);
        const bool good = isNumber && value >= 1 && value <= largestTyped;
        range.number->setToolTip(
            good ? QString() : tr("A whole number from 1 to %L1").arg(largestTyped));
        if (!good) {
            range.number->undo();
            return;
        }
        if (value != range.now)
            send(u"%1 %L2"_s.arg(name).arg(value), change, static_cast<int>(value));
    });
}

void WorkloadForm::buildTypes()
{
    constexpr int first = 12; ///< below the ticks
    m_task = addChoice("fitTask", tr("Task"), first, [](Job& job, int value) {
        job.task = static_cast<Task>(value);
        job.framework = Framework::Automatic;
    });
    m_task->addItem(tr("Inference"), static_cast<int>(Task::Inference));
    m_task->addItem(tr("Training"), static_cast<int>(Task::Training));
    m_framework = addChoice("fitFramework", tr("Framework"), first + 1, [](Job& job, int value) {
        job.framework = static_cast<Framework>(value);
    });
    widen(m_task, first, 0);
    widen(m_framework, first + 1, columns);
    m_stage = addChoice("fitStage", tr("Compiled"), first + 3, [](Job& job, int value) {
        job.stage = static_cast<JobStage>(value);
    });
    m_stage->addItem(tr("here"), static_cast<int>(JobStage::Compile));
    m_stage->addItem(tr("elsewhere"), static_cast<int>(JobStage::Serve));
    const auto type = [](DataType DataTypes::* member) {
        return [member](Job& job, int value) { job.types.*member = static_cast<DataType>(value); };
    };
    m_weights = addChoice("fitWeights", tr("Weights"), first + 4, type(&DataTypes::weights));
    m_activations =
        addChoice("fitActivations", tr("Activations"), first + 5, type(&DataTypes::activations));
    m_cache = addChoice("fitCache", tr("KV cache"), first + 6, type(&DataTypes::cache));
    m_gradients =
        addChoice("fitGradients", tr("Gradients"), first + 6, type(&DataTypes::gradients));
    m_optimizer =
        addChoice("fitOptimizer", tr("Optimizer"), first + 7, type(&DataTypes::optimizer));
    for (QComboBox* const choice : {m_weights, m_activations, m_cache, m_gradients, m_optimizer}) {
        for (const DataType each : allDataTypes())
            choice->addItem(text(toString(each)), static_cast<int>(each));
    }
    m_recompute = addChoice("fitRecompute", tr("Recomputed"), first + 3, [](Job& job, int value) {
        job.plan.recompute = static_cast<Recompute>(value);
    });
    m_recompute->addItem(tr("nothing"), static_cast<int>(Recompute::None));
    m_recompute->addItem(tr("attention"), static_cast<int>(Recompute::Selective));
    m_recompute->addItem(tr("layers"), static_cast<int>(Recompute::Full));
    for (QWidget* const field : std::initializer_list<QWidget*>{m_cache, m_stage})
        m_inference.push_back({field, captionOf(*field)});
    for (QWidget* const field :
         std::initializer_list<QWidget*>{m_gradients, m_optimizer, m_recompute})
        m_training.push_back({field, captionOf(*field)});
    m_profiling =
        addTick("fitProfiling", tr("With the profiler's buffers"), 14, [](Job& job, int on) {
            job.profiling = on != 0;
        });
}

void WorkloadForm::fillDegrees(
    QComboBox& choice, std::vector<std::uint32_t> degrees, std::uint32_t now)
{
    degrees.push_back(now);
    const std::set<std::uint32_t> all(degrees.begin(), degrees.end());
    bool same = choice.count() == static_cast<int>(all.size());
    int index = 0;
    for (const std::uint32_t degree : all)
        same = same && choice.itemData(index++).toUInt() == degree;
    if (!same) {
        choice.clear();
        for (const std::uint32_t degree : all)
            choice.addItem(QString::number(degree), static_cast<int>(degree));
    }
    choose(choice, static_cast<int>(now));
}

void WorkloadForm::showRange(Range& range, std::uint32_t now, std::uint32_t most)
{
    range.now = now;
    range.stops = halfSteps(most > 1024 ? 128 : 1, std::max(most, now));
    const auto at = std::ranges::lower_bound(range.stops, now);
    const QSignalBlocker quiet(range.slider);
    range.slider->setRange(0, static_cast<int>(range.stops.size()) - 1);
    range.slider->setPageStep(2);
    if (!range.slider->isSliderDown())
        range.slider->setValue(static_cast<int>(at - range.stops.begin()));
    if (!range.number->hasFocus() || !range.number->isModified())
        range.number->setText(QString::number(now));
}

void WorkloadForm::showTask()
{
    const bool trains = m_job.task == Task::Training;
    for (const auto& [fields, shown] :
         {std::pair{&m_training, trains}, std::pair{&m_inference, !trains}}) {
        for (const Field& field : *fields) {
            field.field->setVisible(shown);
            if (field.caption != nullptr)
                field.caption->setVisible(shown);
        }
    }
    m_framework->clear();
    m_framework->addItem(tr("any"), static_cast<int>(Framework::Automatic));
    const auto frameworks = trains ? std::vector{Framework::NxdTraining, Framework::OptimumNeuron}
                                   : std::vector{
                                         Framework::Nxd,
                                         Framework::Vllm,
                                         Framework::TransformersNeuronx,
                                         Framework::OptimumNeuron};
    for (const Framework framework : frameworks)
        m_framework->addItem(text(toString(framework)), static_cast<int>(framework));
    m_framework->setToolTip(text(toString(m_job.framework)));
    m_framework->view()->setMinimumWidth(180);
    choose(*m_task, static_cast<int>(m_job.task));
    choose(*m_framework, static_cast<int>(m_job.framework));
    choose(*m_stage, static_cast<int>(m_job.stage));
    m_batch.caption->setText(trains ? tr("Micro-batch") : tr("Batch"));
    m_zero1->setChecked(m_job.plan.zero1);
    m_sequenceParallel->setChecked(m_job.plan.sequenceParallel);
    m_profiling->setChecked(m_job.profiling);
}

void WorkloadForm::showTypes()
{
    choose(*m_weights, static_cast<int>(m_job.types.weights));
    choose(*m_activations, static_cast<int>(m_job.types.activations));
    choose(*m_cache, static_cast<int>(m_job.types.cache));
    choose(*m_gradients, static_cast<int>(m_job.types.gradients));
    choose(*m_optimizer, static_cast<int>(m_job.types.optimizer));
    choose(*m_recompute, static_cast<int>(m_job.plan.recompute));
}

void WorkloadForm::setQuestion(
    const Job& job, const QString& instance, const std::optional<Device>& device)
{
    m_job = job;
    const int known = m_model->findData(text(job.name));
    m_model->setCurrentIndex(known);
    if (known < 0)
        m_model->setEditText(text(job.name));
    m_instance->setCurrentIndex(m_instance->findText(instance));
    std::vector<std::uint32_t> tensors{1, 2, 4, 8, 16, 24, 32, 64};
    const FamilyDegrees* const family =
        device ? builtInDegrees().find(device->family, job.task) : nullptr;
    if (family != nullptr)
        std::ranges::copy(family->all(), std::back_inserter(tensors));
    fillDegrees(*m_tensor, std::move(tensors), job.plan.tensor);
    fillDegrees(*m_pipeline, {1, 2, 4, 8, 16}, job.plan.pipeline);
    fillDegrees(*m_data, {1, 2, 3, 4, 6, 8, 12, 16, 32, 64}, job.plan.data);
    fillDegrees(*m_expert, {1, 2, 4, 8, 16, 32}, job.plan.expert);
    fillDegrees(*m_context, {1, 2, 4, 8, 16}, job.plan.context);
    m_expert->setEnabled(job.model.experts() > 0 || job.plan.expert > 1);
    const bool joins = device && (device->family == "Trn2" || device->family == "Trn3");
    fillDegrees(
        *m_lnc, joins ? std::vector{1U, 2U} : std::vector{1U}, device ? device->logicalCore : 1);
    m_lnc->setEnabled(joins);
    showRange(m_batch, job.passBatch(), 256);
    showRange(
        m_sequence, job.sequence, std::clamp(job.model.positions.value_or(longest), 128U, longest));
    showTask();
    showTypes();
}

void WorkloadForm::send(const QString& what, const Change& change, int value, bool dragged)
{
    Job next = m_job;
    change(next, value);
    Q_EMIT edited(next, what, dragged);
}

} // namespace atlas::views
