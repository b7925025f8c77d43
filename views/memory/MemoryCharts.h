#pragma once

#include "model/simulation/memory/Timeline.h"
#include "views/memory/MemoryOverlay.h"

#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QStackedWidget;
class QTabBar;

namespace atlas::views {

class AreaChart;
class PlanPage;
class ScatterChart;
class StackChart;

/// The charts below the diagram while a model is fitted: memory by category, where the time goes,
/// memory over time, the roofline, plans that were looked for. Only those in sight are filled. Each
/// can be saved as PNG, SVG and CSV.
class MemoryCharts : public QWidget {
    Q_OBJECT

public:
    explicit MemoryCharts(QWidget* parent);

    enum Page : std::uint8_t { Memory, Time, Roof, Plans };

    /// Null: nothing is shown.
    void setMemory(const std::shared_ptr<const ShownMemory>& memory);
    [[nodiscard]] Page page() const;
    void setPage(Page page);
    [[nodiscard]] PlanPage& plans() { return *m_plans; }
    /// The charts of the page, from the left.
    [[nodiscard]] std::vector<QWidget*> charts() const;
    [[nodiscard]] static Result<void> save(QWidget& chart, const QString& path);
    /// The pipeline stage whose step is shown.
    [[nodiscard]] std::uint32_t stage() const;
    /// The moment that is marked, s; nothing: the peak.
    [[nodiscard]] std::optional<double> moment() const;

Q_SIGNALS:
    void saveRequested(QWidget* chart);
    /// The moment or the stage is another.
    void momentChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildTime();
    void addPage(const QString& name, QWidget* page);
    void showPage();
    void showMemory();
    void showParts();
    void showTime();
    void fillStages();
    void openMenu();

    std::shared_ptr<const ShownMemory> m_memory;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_pages = nullptr;
    StackChart* m_cores = nullptr;
    StackChart* m_parts = nullptr;
    AreaChart* m_time = nullptr;
    ScatterChart* m_roof = nullptr;
    PlanPage* m_plans = nullptr;
    QComboBox* m_stage = nullptr;
    QWidget* m_stageRow = nullptr;
};

/// The timeline of what a report is about, of one stage.
[[nodiscard]] Timeline timelineOf(const FitReport& report, std::uint32_t stage);

/// A colour for a category; names stand beside it.
[[nodiscard]] Role categoryRole(MemoryCategory category);

} // namespace atlas::views
