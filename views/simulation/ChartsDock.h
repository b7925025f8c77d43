#pragma once

#include "model/simulation/collective/Run.h"
#include "views/charts/LineChart.h"
#include "views/charts/Series.h"
#include "views/simulation/ShownRun.h"

#include <QWidget>

#include <memory>

class QStackedWidget;
class QTabBar;

namespace atlas::views {

class BarChart;

/// The charts below the diagram of a run: the busiest links and bandwidth by size, bandwidth over
/// time and how utilisation is distributed, algorithms side by side. Each can be saved as PNG, SVG
/// and CSV.
class ChartsDock : public QWidget {
    Q_OBJECT

public:
    explicit ChartsDock(QWidget* parent);

    enum Page : std::uint8_t { Overview, Time, Algorithms };

    /// What is shown; null: nothing.
    void setRun(const CollectiveRun* run, const std::shared_ptr<const ShownRun>& shown);
    /// The moment that is shown, as a mark.
    void setTime(double time);
    /// Bandwidth by size: of the run's request, and of its algorithms. Curves of bytes and bytes
    /// per second.
    void setSizes(std::vector<Curve> curves);
    void setAlgorithms(std::vector<Curve> curves);
    [[nodiscard]] Page page() const;
    void setPage(Page page);
    /// The charts of the page, from the left.
    [[nodiscard]] std::vector<QWidget*> charts() const;
    /// Saves one of them; the ending of the path says how.
    [[nodiscard]] static Result<void> save(QWidget& chart, const QString& path);

Q_SIGNALS:
    void saveRequested(QWidget* chart);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showLinks(const CollectiveRun& run);
    void showTime();
    void openMenu();

    std::shared_ptr<const ShownRun> m_late; ///< its curves over time wait until they are looked at
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_pages = nullptr;
    BarChart* m_busiest = nullptr;
    BarChart* m_histogram = nullptr;
    LineChart* m_time = nullptr;
    LineChart* m_sizes = nullptr;
    LineChart* m_algorithms = nullptr;
};

/// Mean rate of the links of each group over the time of a run: those along the rows of a torus,
/// along its columns, along each further axis; of other machines all together.
[[nodiscard]] std::vector<Curve> groupCurves(const ShownRun& shown, std::size_t points = 120);

} // namespace atlas::views
