#pragma once

#include "model/simulation/neuroncore/SimulateMatmul.h"

#include <QWidget>

#include <array>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace atlas::views {

/// The fields of a matrix product on a NeuronCore: M, K, N, type, what follows, tile, block,
/// buffers. What cannot be read is named below the fields and changes nothing.
class TileForm : public QWidget {
    Q_OBJECT

public:
    explicit TileForm(QWidget* parent);

    /// What the fields say, and what the NeuronCore has.
    void setRequest(const CoreSpec& core, const MatmulRequest& request);
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited(const atlas::MatmulRequest& request);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Place {
        int row = 0;
        int column = 0;
        int span = 1;
    };
    void add(QWidget& field, const char* name, const QString& label, const Place& place);
    QLineEdit* addLine(const char* name, const QString& label, const Place& place);
    QComboBox* addChoice(const char* name, const QString& label, const Place& place);
    void readSize(std::size_t axis);
    void readTile();
    void readBlock();
    void say(const QString& problem);
    void send(const MatmulRequest& request);

    MatmulRequest m_request;
    QGridLayout* m_grid = nullptr;
    std::array<QLineEdit*, 3> m_sizes{}; ///< M, K, N
    QComboBox* m_type = nullptr;
    QComboBox* m_fusion = nullptr;
    QLineEdit* m_tile = nullptr;
    QLineEdit* m_block = nullptr;
    QComboBox* m_buffers = nullptr;
    QLabel* m_problem = nullptr;
};

/// "Matrix product", "Attention"...: what is simulated, as a title.
[[nodiscard]] QString tileTitle(const MatmulRequest& request);
/// "4096 × 4096 × 4096, bf16, on NeuronCore-v2"
[[nodiscard]] QString tileSubtitle(const CoreSpec& core, const MatmulRequest& request);

} // namespace atlas::views
