#pragma once

#include "model/simulation/collective/Group.h"
#include "model/simulation/collective/Request.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace atlas::views {

/// The fields of a collective to simulate: operation, size, algorithm, ranks, instances, logical
/// NeuronCores. What cannot be read is named below the fields and changes nothing.
class SimulationForm : public QWidget {
    Q_OBJECT

public:
    explicit SimulationForm(QWidget* parent);

    /// What the fields say, and what the machine allows.
    void setRequest(const CollectiveRequest& request, const Topology& topology);
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    /// Another request, and what was changed: "Size 64 MiB".
    void edited(const atlas::CollectiveRequest& request, const QString& what);

protected:
    void changeEvent(QEvent* event) override;

private:
    QLineEdit* addLine(const char* name, const QString& label, int row, int column);
    QComboBox* addChoice(const char* name, const QString& label, int row, int column, int span = 1);
    void add(QWidget& field, const char* name, const QString& label, int row, int column, int span);
    void fillAlgorithms();
    void fillRanks(const Topology& topology);
    void readSize();
    void readNodes();
    void readRanks();
    void say(const QString& problem);
    void send(const CollectiveRequest& request, const QString& what);

    CollectiveRequest m_request;
    QGridLayout* m_grid = nullptr;
    QComboBox* m_operation = nullptr;
    QLineEdit* m_size = nullptr;
    QComboBox* m_algorithm = nullptr;
    QComboBox* m_ranks = nullptr;
    QLineEdit* m_nodes = nullptr;
    QComboBox* m_lnc = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace atlas::views
