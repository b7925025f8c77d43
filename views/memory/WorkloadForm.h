#pragma once

#include "model/catalog/Catalog.h"
#include "model/simulation/memory/Device.h"
#include "model/simulation/memory/Job.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSlider;

namespace atlas::views {

/// What shall run, and how: model and instance at the top, below them the degrees, sliders and
/// number formats that the task has. It changes nothing itself.
class WorkloadForm : public QWidget {
    Q_OBJECT

public:
    explicit WorkloadForm(QWidget* parent);

    /// The instances to choose from.
    void setCatalog(const Catalog& catalog);
    /// What the fields say. Without a device the instance cannot be judged.
    void setQuestion(const Job& job, const QString& instance, const std::optional<Device>& device);
    /// The rows of model and instance, to stand apart from the rest.
    [[nodiscard]] QWidget& subject() { return *m_subject; }

Q_SIGNALS:
    /// Another job, and what was changed: "TP 8". While a slider moves `dragged` is true.
    void edited(const atlas::Job& job, const QString& what, bool dragged);
    /// The slider was let go: what follows is another step.
    void released();
    void modelChosen(const QString& name);
    void instanceChosen(const QString& name);
    void fileRequested();

private:
    /// A slider over chosen numbers, with a field for any other.
    struct Range {
        QSlider* slider = nullptr;
        QLineEdit* number = nullptr;
        QLabel* caption = nullptr;
        std::vector<std::uint32_t> stops;
        std::uint32_t now = 0;
    };
    /// A field with its caption above, to be shown and hidden together.
    struct Field {
        QWidget* field = nullptr;
        QLabel* caption = nullptr;
    };
    using Change = std::function<void(Job&, int)>;

    void buildSubject();
    void buildDegrees();
    void buildTypes();
    [[nodiscard]] QLabel* captionOf(const QWidget& field) const;
    void widen(QWidget* field, int cell, int column);
    QComboBox* addChoice(const char* name, const QString& label, int cell, Change change);
    QCheckBox* addTick(const char* name, const QString& label, int row, Change change);
    Range addRange(const char* name, const QString& label, int row);
    void connectRange(Range& range, const QString& name, const Change& change);
    void fillDegrees(QComboBox& choice, std::vector<std::uint32_t> degrees, std::uint32_t now);
    void showRange(Range& range, std::uint32_t now, std::uint32_t most);
    void showTask();
    void showTypes();
    void send(const QString& what, const Change& change, int value, bool dragged = false);

    Job m_job;
    QWidget* m_subject = nullptr;
    QGridLayout* m_grid = nullptr;
    QComboBox* m_model = nullptr;
    QComboBox* m_instance = nullptr;
    QComboBox* m_task = nullptr;
    QComboBox* m_framework = nullptr;
    QComboBox* m_stage = nullptr;
    QComboBox* m_tensor = nullptr;
    QComboBox* m_pipeline = nullptr;
    QComboBox* m_data = nullptr;
    QComboBox* m_expert = nullptr;
    QComboBox* m_context = nullptr;
    QComboBox* m_lnc = nullptr;
    QComboBox* m_recompute = nullptr;
    QComboBox* m_weights = nullptr;
    QComboBox* m_activations = nullptr;
    QComboBox* m_cache = nullptr;
    QComboBox* m_gradients = nullptr;
    QComboBox* m_optimizer = nullptr;
    QCheckBox* m_zero1 = nullptr;
    QCheckBox* m_sequenceParallel = nullptr;
    QCheckBox* m_profiling = nullptr;
    Range m_batch;
    Range m_sequence;
    std::vector<Field> m_training; ///< shown for that task alone
    std::vector<Field> m_inference;
};

} // namespace atlas::views
