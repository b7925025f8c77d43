#pragma once

#include "model/guidelines/ModelDescription.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace atlas::views {

/// Fields that describe a model and its use. A known model fills them; whoever changes what belongs
/// to the model describes one of their own.
class AdviserForm : public QWidget {
    Q_OBJECT

public:
    explicit AdviserForm(QWidget* parent = nullptr);

    void setContent(const Guidelines& guidelines, std::vector<KnownModel> models);
    void chooseModel(const QString& name); ///< of a known model

    /// What the fields say, or which of them is wrong and what would work.
    [[nodiscard]] Result<ModelDescription> description() const;

Q_SIGNALS:
    void changed();

private:
    struct Place;

    void add(QWidget& field, const char* name, const QString& label, const Place& place);
    QLineEdit* addLine(const char* name, const QString& label, const Place& place);
    QComboBox* addChoice(const char* name, const QString& label, const Place& place);
    void buildFields();
    void connectFields();
    void fill(const KnownModel& model);
    void describedByHand();
    [[nodiscard]] const KnownModel* chosenModel() const;

    std::vector<KnownModel> m_models;
    bool m_filling = false;
    QGridLayout* m_grid = nullptr;
    QComboBox* m_model = nullptr;
    QComboBox* m_purpose = nullptr;
    QComboBox* m_family = nullptr;
    QComboBox* m_type = nullptr;
    QLineEdit* m_parameters = nullptr;
    QLineEdit* m_sequence = nullptr;
    QLineEdit* m_batch = nullptr;
    QLineEdit* m_layers = nullptr;
    QLineEdit* m_kvHeads = nullptr;
    QLineEdit* m_headSize = nullptr;
};

} // namespace atlas::views
