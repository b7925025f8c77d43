#pragma once

#include "model/simulation/memory/PlanSearch.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace atlas::views {

class ScatterChart;

/// What a search for plans found, to be listed.
struct FoundPlans {
    PlanQuery query;
    PlanRanking ranking;
    double seconds = 0; ///< that it took
};

/// Looks for a plan: goal and instances, a ranked list, and a chart in which the plans that no
/// other beats in both time and rate are joined. Choosing one applies it.
class PlanPage : public QWidget {
    Q_OBJECT

public:
    explicit PlanPage(QWidget* parent = nullptr);

    [[nodiscard]] PlanGoal goal() const;
    [[nodiscard]] bool wantsAllInstances() const;
    /// A search is under way: its share and what remains; without one it has ended.
    void setProgress(std::optional<double> share, const QString& remaining);
    void setPlans(FoundPlans found);
    [[nodiscard]] const FoundPlans& plans() const { return m_found; }

Q_SIGNALS:
    void findRequested();
    void cancelRequested();
    /// An index into the ranking's plans, or into its misses when there are none.
    void planChosen(std::size_t plan);

private:
    QWidget* buildAsk();
    void fillList();
    void fillChart();
    [[nodiscard]] const std::vector<RankedPlan>& listed() const;

    FoundPlans m_found;
    QComboBox* m_goal = nullptr;
    QComboBox* m_scope = nullptr;
    QPushButton* m_find = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_apply = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_said = nullptr;
    QTreeWidget* m_list = nullptr;
    ScatterChart* m_chart = nullptr;
    std::vector<std::size_t> m_dots; ///< which plan each dot is
};

/// The plans that no other beats in both, by time: fewer seconds and more tokens a second are
/// better.
[[nodiscard]] std::vector<std::size_t> paretoFront(const std::vector<RankedPlan>& plans);

/// What a plan takes for a token, a pass or a step, s; and its tokens a second.
[[nodiscard]] double timeOf(const RankedPlan& plan);
[[nodiscard]] double rateOf(const RankedPlan& plan);

} // namespace atlas::views
