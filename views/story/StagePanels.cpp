#include "model/units/Unit.h"
#include "views/charts/Ticks.h"
#include "views/language/Words.h"
#include "views/story/StageArt.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>

namespace atlas::views {

namespace {

/// Words of a page; the class's name is that of the translations.
struct StagePanel {
    Q_DECLARE_TR_FUNCTIONS(atlas::views::StagePanel)
};

constexpr double baselineShare = 0.36; ///< from the middle of a line to its baseline, in sizes

/// Puts things on a page.
class Panel {
public:
    Panel(SlidePage& page, const Rect& room, const PageMeasure& measure)
        : m_page(page)
        , m_room(room)
        , m_measure(measure)
    {
    }

    [[nodiscard]] const Rect& room() const { return m_room; }
    [[nodiscard]] double width(const std::string& text, const PageFont& font) const
    {
        return m_measure(text, font);
    }

    void text(Point baseline, std::string text, const PageFont& font, Align align = Align::Left)
    {
        const double wide = m_measure(text, font);
        m_page.texts.push_back(
            {.baseline = baseline,
             .size = font.size,
             .weight = font.weight,
             .mono = font.mono,
             .role = font.role,
             .align = align,
             .text = std::move(text),
             .width = wide});
    }

    void box(const Rect& rect, Role fill, double radius = 4, double share = 1)
    {
        m_page.boxes.push_back({.rect = rect, .radius = radius, .fill = fill, .fillShare = share});
    }

    void line(std::vector<Point> points, Role role, double width, std::vector<double> dash = {})
    {
        m_page.lines.push_back(
            {.points = std::move(points), .role = role, .width = width, .dash = std::move(dash)});
    }

    /// A paragraph; where it ends.
    double paragraph(double y, std::string_view words, const PageFont& font)
    {
        SetWords set = setLine(words, font, {m_room.x, m_room.width}, m_measure);
        moveDown(set, y);
        std::ranges::move(set.texts, std::back_inserter(m_page.texts));
        return y + set.height;
    }

    /// The title and, lighter, the unit behind it; where it ends.
    double title(const std::string& title, const std::string& unit)
    {
        const PageFont font{.size = 38, .weight = 600};
        const double y = m_room.y + font.size;
        text({m_room.x, y}, title, font);
        if (!unit.empty())
            text(
                {m_room.x + width(title, font) + 16, y},
                unit,
                {.size = 34, .role = Role::TextSecondary});
        return y + 36;
    }

    std::string shortened(const std::string& text, const PageFont& font, double room) const
    {
        return elided(text, font, room, m_measure);
    }

    void overflow(std::string what) { m_page.overflows.push_back(std::move(what)); }

private:
    SlidePage& m_page;
    Rect m_room;
    const PageMeasure& m_measure;
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

void drawBars(Panel& panel, const StageChart& chart)
{
    const PageFont label{.size = 34};
    const PageFont value{.size = 34, .weight = 600};
    std::string unit = words(chart.unit).toStdString();
    if (chart.logarithmic)
        unit += (unit.empty() ? "" : ", ") + StagePanel::tr("logarithmic").toStdString();
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
    const double row = std::min(118.0, (room.bottom() - top) / count);
    const double thick = row * 0.56;
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

/// A piece of a stacked bar.
struct Piece {
    std::string name;
    Bytes amount;
};

/// The largest categories, and the others together.
std::vector<Piece> piecesOf(const MemoryUse& use)
{
    constexpr std::size_t most = 4;
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < memoryCategoryCount; ++i) {
        const auto category = static_cast<MemoryCategory>(i);
        if (use.of(category).amount.count() > 0)
            pieces.push_back({words(toString(category)).toStdString(), use.of(category).amount});
    }
    std::ranges::stable_sort(
        pieces, [](const Piece& a, const Piece& b) { return a.amount.count() > b.amount.count(); });
    if (pieces.size() <= most + 1)
        return pieces;
    std::uint64_t rest = 0;
    for (std::size_t i = most; i < pieces.size(); ++i)
        rest += pieces[i].amount.count();
    pieces.resize(most);
    pieces.push_back({StagePanel::tr("everything else").toStdString(), Bytes(rest)});
    return pieces;
}

QString verdictText(const FitReport& report)
{
    switch (report.verdict) {
    case FitVerdict::Ok:
        return StagePanel::tr("It fits");
    case FitVerdict::Tight:
        return StagePanel::tr("It fits, with little to spare");
    case FitVerdict::DeviceOom:
        return StagePanel::tr("It does not fit: the NeuronCore's memory is too small");
    case FitVerdict::HostOom:
        return StagePanel::tr("It does not fit: the host's memory is too small");
    case FitVerdict::InvalidPlan:
        return StagePanel::tr("No such plan can run");
    }
    return {};
}

void drawFit(Panel& panel, const FitReport& report)
{
    constexpr std::array roles{Role::Accent, Role::Sbuf, Role::Vector, Role::Host, Role::Gpsimd};
    const Rect& room = panel.room();
    const bool good = report.verdict == FitVerdict::Ok || report.verdict == FitVerdict::Tight;
    double y = panel.title(StagePanel::tr("Device memory of one NeuronCore").toStdString(), {});
    const double capacity = static_cast<double>(report.numbers.capacity.count());
    const auto total = static_cast<double>(report.numbers.memory.total().count());
    const double scale = room.width / std::max({capacity, total, 1.0});
    constexpr double thick = 108;
    panel.box({room.x, y, capacity * scale, thick}, Role::Raised, 6);
    double x = room.x;
    const auto pieces = piecesOf(report.numbers.memory);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const double wide = static_cast<double>(pieces[i].amount.count()) * scale;
        panel.box({x, y, std::max(1.0, wide - 3), thick}, roles.at(i), 2);
        x += wide;
    }
    panel.line(
        {{room.x + capacity * scale, y - 12}, {room.x + capacity * scale, y + thick + 12}},
        good ? Role::Text : Role::Failed,
        6);
    y += thick + 58;
    const PageFont font{.size = 34};
    panel.text(
        {room.x + std::min(capacity * scale, room.width), y},
        StagePanel::tr("there are %1")
            .arg(QString::fromStdString(toString(report.numbers.capacity)))
            .toStdString(),
        font,
        Align::Right);
    y += 22;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        y += 52;
        panel.box({room.x, y - 26, 30, 30}, roles.at(i), 4);
        panel.text({room.x + 50, y}, pieces[i].name, font);
        panel.text(
            {room.x + std::min(room.width, 620.0), y},
            toString(pieces[i].amount),
            {.size = 34, .weight = 600},
            Align::Right);
    }
    y += 66;
    y = panel.paragraph(
        y - 34,
        verdictText(report).toStdString(),
        {.size = 44, .weight = 700, .role = good ? Role::Healthy : Role::Failed});
    if (!report.reasons.empty())
        y = panel.paragraph(
            y + 6,
            words(report.reasons.front().text).toStdString(),
            {.size = smallestPageText, .role = Role::TextSecondary});
    if (y > room.bottom() + 1)
        panel.overflow("the reason of the verdict");
}

void drawTerm(Panel& panel, const StageTerm& term)
{
    const Rect& room = panel.room();
    double y = room.y + 10;
    if (term.asked)
        y = panel.paragraph(
            y,
            StagePanel::tr("Which word is it?").toStdString(),
            {.size = 34, .weight = 500, .role = Role::Accent});
    else
        y = panel.paragraph(y, term.name, {.size = 72, .weight = 700});
    y += 24;
    const double size = term.definition.size() > 420 ? 36 : 44;
    y = panel.paragraph(y, term.definition, {.size = size});
    if (term.asked && term.answered)
        y = panel.paragraph(y + 30, term.name, {.size = 88, .weight = 700, .role = Role::Accent});
    if (y > room.bottom() + 1)
        panel.overflow("the meaning of " + term.name);
}

} // namespace

void drawStagePanel(
    SlidePage& page, const Stage& stage, const Rect& room, const PageMeasure& measure)
{
    Panel panel(page, room, measure);
    if (stage.kind == StageKind::Chart && stage.chart && !stage.chart->curves.empty())
        CurveArt(panel, *stage.chart).draw();
    else if (stage.kind == StageKind::Chart && stage.chart)
        drawBars(panel, *stage.chart);
    else if (stage.kind == StageKind::Fit && stage.fit)
        drawFit(panel, *stage.fit);
    else if (stage.kind == StageKind::Term && stage.term)
        drawTerm(panel, *stage.term);
}

} // namespace atlas::views
