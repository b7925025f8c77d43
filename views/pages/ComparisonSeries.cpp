#include "views/pages/ComparisonSeries.h"

#include "views/language/Words.h"

#include <algorithm>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

/// Bars that differ by more than this are told apart on a logarithmic axis only.
constexpr double widestLinearRange = 100;

QString text(std::string_view english)
{
    return words(english);
}

/// The label, after its section where another figure has the same: "Vector engine: FP32".
QString distinctLabel(const Comparison& comparison, const ComparisonRow& row)
{
    const auto alike = std::ranges::count(comparison.rows, row.label, &ComparisonRow::label);
    return alike > 1 ? u"%1: %2"_s.arg(text(row.section), text(row.label)) : text(row.label);
}

} // namespace

Series barsOf(const Comparison& comparison, const ComparisonRow& row)
{
    Series series{
        .name = distinctLabel(comparison, row), .unit = text(row.unit.symbol), .points = {}};
    for (std::size_t i = 0; i < comparison.subjects.size(); ++i)
        series.points.push_back(
            {.label = text(comparison.subjects[i]),
             .value = numberOf(row, i),
             .text = text(row.values[i].figure ? textOf(row, i) : row.values[i].absence)});
    return series;
}

BarChart::Scale scaleFor(const Series& series)
{
    std::vector<double> values;
    for (const SeriesPoint& point : series.points) {
        if (point.value && *point.value > 0)
            values.push_back(*point.value);
    }
    if (values.size() < 2)
        return BarChart::Scale::Linear;
    const auto [least, most] = std::ranges::minmax(values);
    return most > least * widestLinearRange ? BarChart::Scale::Decimal : BarChart::Scale::Linear;
}

std::vector<Series> radarOf(const Comparison& comparison)
{
    const std::vector<MainFigure> figures = mainFigures(comparison);
    std::vector<Series> all;
    for (std::size_t i = 0; i < comparison.subjects.size(); ++i) {
        Series series{.name = text(comparison.subjects[i]), .unit = {}, .points = {}};
        for (const MainFigure& figure : figures)
            series.points.push_back(
                {.label = distinctLabel(comparison, *figure.row),
                 .value = figure.shares[i],
                 .text =
                     text(textOf(*figure.row, i) + " " + std::string(figure.row->unit.symbol))});
        all.push_back(std::move(series));
    }
    return all;
}

std::string firstTelling(const Comparison& comparison)
{
    const auto tells = [](const ComparisonRow& row) {
        return row.agreement == Agreement::Different
            && std::ranges::count_if(
                   row.values, [](const ComparedValue& value) { return value.ratio.has_value(); })
            >= 2;
    };
    for (const MainFigure& figure : mainFigures(comparison)) {
        if (tells(*figure.row))
            return figure.row->key;
    }
    const auto found = std::ranges::find_if(comparison.rows, tells);
    return found != comparison.rows.end() ? found->key : std::string();
}

} // namespace atlas::views
