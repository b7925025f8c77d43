#pragma once

#include "model/catalog/Catalog.h"
#include "model/simulation/memory/Fit.h"

#include <QObject>
#include <QUndoStack>

#include <optional>
#include <string>

namespace atlas::app {

/// What is asked: a job, and the instance that shall run it.
struct FitQuestion {
    Job job;
    std::string instance;
};

/// Whether a model fits: the question with its undo steps, and the answer as a value. Judging is
/// cheap, so that the answer is there when change() returns.
class Fitting : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Fitting)

public:
    explicit Fitting(const Catalog& catalog, QObject* parent = nullptr);
    ~Fitting() override;

    /// Begins with Llama 3 8B on an instance; forgets all steps.
    void start(const std::string& instance);
    [[nodiscard]] bool isStarted() const { return m_started; }
    [[nodiscard]] const FitQuestion& question() const { return m_question; }
    /// A step that can be undone. Steps with the same key that follow each other are one: what a
    /// slider sends while it moves.
    void change(const FitQuestion& next, const QString& name, int mergeKey = -1);
    /// A model of the library or of a config.json, with its usual degrees. What is wrong with it
    /// changes nothing.
    [[nodiscard]] Checked<void> openModel(const std::string& word);
    /// Another machine is shown; empty: one that no page describes.
    void setInstance(const std::string& instance);

    /// Null when the instance cannot be judged: problem() says why.
    [[nodiscard]] const FitReport* report() const { return m_report ? &*m_report : nullptr; }
    [[nodiscard]] const std::optional<Problem>& problem() const { return m_problem; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }
    /// The device of a question; a size of logical core that it does not have is its default.
    [[nodiscard]] Result<Device> deviceFor(const std::string& instance) const;

Q_SIGNALS:
    /// Question and answer are others.
    void changed();

private:
    class ChangeCommand;
    void setQuestion(const FitQuestion& question);

    const Catalog& m_catalog;
    FitQuestion m_question;
    std::optional<FitReport> m_report;
    std::optional<Problem> m_problem;
    QUndoStack m_undo;
    bool m_started = false;
};

} // namespace atlas::app
