#include "model/units/Unit.h"
#include "views/charts/Ticks.h"
#include "views/language/Words.h"
#include "views/story/StagePanel.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace atlas::views {

namespace {

/// Words of a page; the class's name is that of the translations.
struct ChartPanel {
    Q_DECLARE_TR_FUNCTIONS(atlas::views::ChartPanel)
};

/// Share of a bar's room that a value takes.
class BarScale {
public:
    explicit BarScale(const StageChart& chart)
        : m_logarithmic(chart.logarithmic)
    {
        for (const ChartBar& bar : chart.bars) {
            if (!bar.value || *bar.value <= 0)
                continue;
            m_least = m_least == 0 ? *bar.value : std::min(m_least, *bar.value);
            m_most = std::max(m_most, *bar.value);
        }
    }

    [[nodiscard]] double of(double value) const
    {
        if (value <= 0 || m_most <= 0)
            return 0;
        if (!m_logarithmic)
            return value / m_most;
        // The least one still has a bar.
        const double from = std::log10(m_least) - 1;
        return (std::log10(value) - from) / (std::log10(m_most) - from);
    }

private:
    bool m_logarithmic;
    double m_least = 0;
    double m_most = 0;
};

} // namespace

void drawBars(Panel& panel, const StageChart& chart)
{
    const PageFont label{.size = 34};
    const PageFont value{.size = 34, .weight = 600};
    std::string unit = words(chart.unit).toStdString();
    if (chart.logarithmic)
        unit += (unit.empty() ? "" : ", ") + ChartPanel::tr("logarithmic").toStdString();
    const double top = panel.title(words(chart.title).toStdString(), unit);
    const Rect& room = panel.room();
    double labels = 0;
    double values = 0;
    for (const ChartBar& bar : chart.bars) {
        labels = std::max(labels, panel.width(words(bar.label).toStdString(), label));
        values = std::max(values, panel.width(words(bar.text).toStdString(), value));
    }
    labels = std::min(labels, room.width * 0.4);
    values = std::min(values, room.width * 0.4);
    const double left = room.x + labels + 28;
    const double wide = std::max(40.0, room.right() - left - values - 24);
    const auto count = static_cast<double>(std::max<std::size_t>(1, chart.bars.size()));
    const double row = std::min(164.0, (room.bottom() - top) / count);
    const double thick = std::min(84.0, row * 0.56);
    if (row < label.size * 1.1)
        panel.overflow("bars of " + chart.title);
    const BarScale scale(chart);
    double y = top;
    for (const ChartBar& bar : chart.bars) {
        const double middle = y + row / 2;
        const double baseline = middle + label.size * baselineShare;
        panel.text(
            {left - 28, baseline},
            panel.shortened(words(bar.label).toStdString(), label, labels),
            label,
            Align::Right);
        const double length = bar.value ? std::max(3.0, wide * scale.of(*bar.value)) : 0;
        if (bar.value)
            panel.box({left, middle - thick / 2, length, thick}, Role::Accent, 4);
        PageFont font = value;
        if (!bar.value)
            font.role = Role::TextSecondary;
        panel.text(
            {left + length + (bar.value ? 20 : 0), baseline},
            panel.shortened(words(bar.text).toStdString(), font, room.right() - left - length - 20),
            font);
        y += row;
    }
    panel.line({{left, top}, {left, y}}, Role::Hairline, 2);
}

namespace {

/// Lines over sizes, both axes logarithmic.
class CurveArt {
public:
    CurveArt(Panel& panel, const StageChart& chart)
        : m_panel(panel)
        , m_chart(chart)
    {
        for (const ChartCurve& curve : chart.curves) {
            for (const Point& point : curve.points) {
                m_left = m_left == 0 ? point.x : std::min(m_left, point.x);
                m_right = std::max(m_right, point.x);
                m_least = m_least == 0 ? point.y : std::min(m_least, point.y);
                m_most = std::max(m_most, point.y);
            }
        }
    }

    void draw()
    {
        const double top = m_panel.title(words(m_chart.title).toStdString(), {});
        if (m_most <= 0 || m_right <= m_left)
            return;
        const Rect& room = m_panel.room();
        constexpr double names = 250;
        constexpr double axis = 150;
        m_area = {room.x + axis, top, room.width - axis - names, room.bottom() - top - 60};
        m_ticks = logarithmicTicks(m_least, m_most, 10, 5);
        drawGrid();
        drawCurves();
    }

private:
    [[nodiscard]] Point place(Point value) const
    {
        const double across = std::log(value.x / m_left) / std::log(m_right / m_left);
        const double up =
            std::log(value.y / m_ticks.front()) / std::log(m_ticks.back() / m_ticks.front());
        return {m_area.x + across * m_area.width, m_area.bottom() - up * m_area.height};
    }

    void drawGrid()
    {
        const PageFont font{.size = smallestPageText, .role = Role::TextSecondary};
        for (const double tick : m_ticks) {
            const double y = place({m_left, tick}).y;
            m_panel.line({{m_area.x, y}, {m_area.right(), y}}, Role::Hairline, 2);
            m_panel.text(
                {m_area.x - 16, y + font.size * baselineShare},
                toString(BytesPerSecond(tick)),
                font,
                Align::Right);
        }
        constexpr int most = 4;
        for (int i = 0; i <= most; ++i) {
            const double size = m_left * std::pow(m_right / m_left, i / double(most));
            // Sizes are powers of two.
            const auto bytes =
                Bytes(std::uint64_t{1} << static_cast<unsigned>(std::lround(std::log2(size))));
            m_panel.text(
                {place({size, m_most}).x, m_area.bottom() + 46},
                toString(bytes),
                font,
                Align::Center);
        }
    }

    void drawCurves()
    {
        constexpr std::array roles{
            Role::Accent, Role::Efa, Role::Host, Role::WrapAround, Role::TextSecondary};
        std::vector<double> taken;
        for (std::size_t i = 0; i < m_chart.curves.size(); ++i) {
            const ChartCurve& curve = m_chart.curves[i];
            if (curve.points.empty())
                continue;
            std::vector<Point> points;
            for (const Point& point : curve.points)
                points.push_back(place(point));
            const PageFont font{.size = smallestPageText, .weight = 500};
            double y = points.back().y + font.size * baselineShare;
            while (std::ranges::any_of(
                taken, [&](double other) { return std::abs(other - y) < font.size * 1.1; }))
                y += font.size * 0.3;
            taken.push_back(y);
            m_panel.text({m_area.right() + 20, y}, curve.name, font);
            m_panel.line(
                std::move(points),
                roles.at(std::min(i, roles.size() - 1)),
                6,
                i == 0 ? std::vector<double>{} : std::vector<double>{14.0 - 2.0 * double(i), 6});
        }
    }

    Panel& m_panel;
    const StageChart& m_chart;
    Rect m_area;
    std::vector<double> m_ticks;
    double m_left = 0;
    double m_right = 0;
    double m_least = 0;
    double m_most = 0;
};

} // namespace

void drawCurves(Panel& panel, const StageChart& chart)
{
    CurveArt(panel, chart).draw();
}

} // namespace atlas::views
