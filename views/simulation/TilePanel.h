#pragma once

#include "model/simulation/neuroncore/TileActivity.h"
#include "views/simulation/RowList.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace atlas::views {

class TileForm;

/// What the panel says of a run.
struct TilePage {
    std::shared_ptr<const TileChart> chart; ///< null: there is no run
    std::vector<TileChoice> choices; ///< the first is the run itself
    QString place; ///< "NeuronCore 1 of chip 5"
    QString problem; ///< why there is no run
};

/// Beside the diagram while a matrix product is simulated on a NeuronCore: what is asked, what came
/// of it and why, what the engines do at the moment that is shown, other choices, what was assumed.
class TilePanel : public QWidget {
    Q_OBJECT

public:
    explicit TilePanel(QWidget* parent);

    [[nodiscard]] TileForm& form() { return *m_form; }
    void setPage(const TilePage& page);
    void setActivity(const TileActivity& activity);
    /// A run is under way: its share and what remains; without one it has ended.
    void setProgress(std::optional<double> share, const QString& remaining);

Q_SIGNALS:
    void runRequested();
    void cancelRequested();
    void closeRequested();
    /// Another choice of the table is to be simulated.
    void choiceRequested(const atlas::MatmulRequest& request);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildHead();
    void buildWorking(QVBoxLayout& body);
    void buildChoices(QVBoxLayout& body);
    void showChoices();
    void choose(QTreeWidgetItem* item);

    TilePage m_page;
    QLabel* m_kind = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_place = nullptr;
    TileForm* m_form = nullptr;
    QPushButton* m_run = nullptr;
    QPushButton* m_cancel = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_remaining = nullptr;
    QWidget* m_working = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_problem = nullptr;
    RowList* m_rows = nullptr;
    RowList* m_engines = nullptr;
    RowList* m_now = nullptr;
    QLabel* m_choicesTitle = nullptr;
    QTreeWidget* m_choices = nullptr;
    RowList* m_figures = nullptr;
};

} // namespace atlas::views
