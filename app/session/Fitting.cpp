#include "app/session/Fitting.h"

#include "app/cli/JobFromOptions.h"

#include <QDir>
#include <QFileInfo>
#include <QUndoCommand>

#include <utility>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 500;

/// "config.json of FOLDER" of a file; a model of the library keeps its name.
std::string shownName(const std::string& word, const Job& job)
{
    const QFileInfo file(QString::fromStdString(word));
    if (!file.exists())
        return job.name;
    const QString folder = file.isDir() ? file.fileName() : file.absoluteDir().dirName();
    return QString(u"%1 of %2"_s)
        .arg(QString::fromStdString(job.model.architecture), folder)
        .toStdString();
}

} // namespace

/// A question before and after a step.
class Fitting::ChangeCommand : public QUndoCommand {
public:
    ChangeCommand(Fitting& fitting, FitQuestion after, int mergeKey, const QString& name)
        : QUndoCommand(name)
        , m_fitting(fitting)
        , m_before(fitting.m_question)
        , m_after(std::move(after))
        , m_mergeKey(mergeKey)
    {
    }

    [[nodiscard]] int id() const override { return m_mergeKey; }

    bool mergeWith(const QUndoCommand* later) override
    {
        const auto& other = static_cast<const ChangeCommand&>(*later); // of the same id
        m_after = other.m_after;
        setText(other.text());
        return true;
    }

    void undo() override { m_fitting.setQuestion(m_before); }
    void redo() override { m_fitting.setQuestion(m_after); }

private:
    Fitting& m_fitting;
    FitQuestion m_before;
    FitQuestion m_after;
    int m_mergeKey;
};

Fitting::Fitting(const Catalog& catalog, QObject* parent)
    : QObject(parent)
    , m_catalog(catalog)
{
    m_undo.setUndoLimit(mostSteps);
}

Fitting::~Fitting() = default;

void Fitting::start(const std::string& instance)
{
    auto job = jobOf(JobOptions{.model = "llama-3-8b"});
    if (!job)
        return;
    m_started = true;
    m_undo.clear();
    if (const auto device = deviceFor(instance))
        job->plan.tensor = usualTensorDegree(*job, *device, {});
    setQuestion({*std::move(job), instance});
}

Result<Device> Fitting::deviceFor(const std::string& instance) const
{
    auto device = deviceOf(m_catalog, instance, m_question.job.plan.logicalCore);
    return device ? device : deviceOf(m_catalog, instance);
}

void Fitting::change(const FitQuestion& next, const QString& name, int mergeKey)
{
    m_undo.push(new ChangeCommand(*this, next, mergeKey, name));
}

Checked<void> Fitting::openModel(const std::string& word)
{
    auto job = jobOf(JobOptions{.model = word});
    if (!job)
        return std::unexpected(job.error());
    job->name = shownName(word, *job);
    const Job& before = m_question.job;
    const bool samePlan = before.task == Task::Training;
    job->task = before.task;
    job->stage = before.stage;
    job->types = before.types;
    job->plan.logicalCore = before.plan.logicalCore;
    if (samePlan)
        job->plan = before.plan;
    if (const auto device = deviceFor(m_question.instance); device && !samePlan)
        job->plan.tensor = usualTensorDegree(*job, *device, {});
    const QString title = QString::fromStdString(job->name);
    change({*std::move(job), m_question.instance}, tr("Model %1").arg(title));
    return {};
}

void Fitting::setInstance(const std::string& instance)
{
    if (instance == m_question.instance)
        return;
    FitQuestion next = m_question;
    next.instance = instance;
    if (!instance.empty() && !deviceOf(m_catalog, instance, next.job.plan.logicalCore))
        next.job.plan.logicalCore = 0;
    change(next, tr("Instance %1").arg(QString::fromStdString(instance)));
}

void Fitting::setQuestion(const FitQuestion& question)
{
    m_question = question;
    m_report.reset();
    m_problem.reset();
    if (question.instance.empty()) {
        m_problem = Problem{
            {},
            tr("No page states the device memory of this machine: choose an instance.")
                .toStdString()};
    } else if (
        const auto device = deviceOf(m_catalog, question.instance, question.job.plan.logicalCore)) {
        m_report = fit(question.job, *device);
    } else {
        m_problem = device.error();
    }
    Q_EMIT changed();
}

} // namespace atlas::app
