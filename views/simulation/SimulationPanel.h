#pragma once

#include "model/simulation/collective/Request.h"
#include "views/simulation/FaultCard.h"
#include "views/simulation/RowList.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QSlider;
class QVBoxLayout;

namespace atlas::views {

class SimulationForm;

/// What the panel says of a run and of the link that is selected. A value: set as a whole.
struct SimulationPage {
    QString kind; ///< "NeuronLink-v2", "Simulation"
    QString title; ///< "Link 0 – 4", "All-reduce"
    QString place; ///< "chip 0 south to chip 4 north"
    struct LinkState {
        double share = 1; ///< of its bandwidth that is left; 0: failed
        QString bandwidth; ///< that its page states; empty: unknown
    };
    std::optional<LinkState> link; ///< the one that is selected
    bool chip = false; ///< a chip is selected
    bool chipDead = false;
    std::vector<RunRow> linkRows;
    std::vector<RunRow> runRows;
    std::vector<RunRow> assumptions;
    QString sentence; ///< the bottleneck, and why
    QString problem; ///< why there is no run
    std::vector<FaultNote> faults;
};

/// Beside the diagram while a run is shown: what is simulated, what came of it and why, what is
/// selected and what can be done to it, what was assumed.
class SimulationPanel : public QWidget {
    Q_OBJECT

public:
    explicit SimulationPanel(QWidget* parent);

    [[nodiscard]] SimulationForm& form() { return *m_form; }
    void setPage(const SimulationPage& page);
    [[nodiscard]] const SimulationPage& page() const { return m_page; }
    /// A run is under way: its share and what remains; without one it has ended.
    void setProgress(std::optional<double> share, const QString& remaining);

Q_SIGNALS:
    void runRequested();
    void cancelRequested();
    void failRequested();
    void restoreLinkRequested();
    /// While the slider moves, and once more when it is let go (`final`).
    void shareRequested(double share, bool final);
    void deadRequested(bool dead);
    void restoreRequested(const atlas::views::FaultNote& note);
    void assumptionRequested(std::size_t row);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildLinkTools();
    void buildBody(QVBoxLayout& body);
    void showLink();
    void showFaults();
    void sayShare(int percent);

    SimulationPage m_page;
    QLabel* m_kind = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_place = nullptr;
    SimulationForm* m_form = nullptr;
    QPushButton* m_run = nullptr;
    QPushButton* m_cancel = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_remaining = nullptr;
    QWidget* m_working = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_problem = nullptr;
    QWidget* m_linkTools = nullptr;
    QPushButton* m_fail = nullptr;
    QPushButton* m_dead = nullptr;
    QSlider* m_share = nullptr;
    QLabel* m_shareText = nullptr;
    QWidget* m_shareRow = nullptr;
    RowList* m_linkRows = nullptr;
    RowList* m_runRows = nullptr;
    RowList* m_assumptions = nullptr;
    QVBoxLayout* m_faults = nullptr;
};

} // namespace atlas::views
