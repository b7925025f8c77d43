#include "views/pages/EngineText.h"

#include "views/language/Words.h"
#include "views/pages/FactsModel.h"
#include "views/pages/RichText.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>
#include <utility>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Engines)
};

QString text(std::string_view english)
{
    return words(english);
}

QString notDocumented()
{
    return Words::tr("not documented");
}

/// A column of a table: its heading, its share of the width, and whether it holds numbers, which
/// stand at the right and strong. The shares are fixed, so that nothing moves when numbers change.
struct RichColumn {
    QString heading;
    int percent = 0;
    bool isNumber = false;
};

/// A table of rich text. The last column holds sources in small.
class RichTable {
public:
    explicit RichTable(QList<RichColumn> columns)
        : m_columns(std::move(columns))
    {
        QString cells;
        for (const RichColumn& column : m_columns)
            cells += cell(
                column,
                u"<span style='color:%1; font-size:%3px'>%2</span>"_s.arg(
                    themeColor(Role::TextSecondary).name(),
                    richEscaped(column.heading),
                    QString::number(textScaled(12))));
        m_rows = u"<tr>%1</tr>"_s.arg(cells);
    }

    void add(const QStringList& cells)
    {
        QString row;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const bool last = i + 1 == m_columns.size();
            row += cell(
                m_columns[i],
                u"<span style='color:%1; font-size:%2px; font-weight:%3'>%4</span>"_s.arg(
                    themeColor(last ? Role::TextSecondary : Role::Text).name(),
                    QString::number(textScaled(last ? 12 : 13)),
                    m_columns[i].isNumber ? u"600"_s : u"400"_s,
                    richEscaped(cells.value(i))));
        }
        m_rows += u"<tr>%1</tr>"_s.arg(row);
    }

    [[nodiscard]] QString html() const
    {
        return u"<table width='100%' cellspacing='0' cellpadding='0' "
               "style='border-collapse:collapse; margin-top:4px'>%1</table>"_s.arg(m_rows);
    }

private:
    [[nodiscard]] static QString cell(const RichColumn& column, const QString& inner)
    {
        return u"<td width='%1%' align='%2' valign='middle' style='padding:4px 14px 4px 0px; "
               "border-bottom:1px solid %3'>%4</td>"_s.arg(
                   QString::number(column.percent),
                   column.isNumber ? u"right"_s : u"left"_s,
                   themeColor(Role::Hairline).name(),
                   inner);
    }

    QList<RichColumn> m_columns;
    QString m_rows;
};

QString quantity(double base, Dimension dimension)
{
    const FormattedQuantity shown = formatQuantity(base, dimension);
    return text(shown.number) + u' ' + text(shown.unit);
}

QString figures(const EngineSheet& sheet)
{
    if (sheet.facts.empty())
        return richBlock({}, Words::tr("No figures are documented."));
    RichTable table(
        {{Words::tr("Figure"), 19},
         {Words::tr("Value"), 33},
         {Words::tr("Known as"), 12},
         {Words::tr("Source"), 36}});
    for (const Fact& fact : sheet.facts)
        table.add(
            {text(fact.label),
             fact.figure ? text(fact.shown()) : notDocumented(),
             fact.figure ? wordsOf(fact.state()) : u"–"_s,
             text(fact.source())});
    return table.html();
}

/// "−0.5 %": how far the formula is from what is documented.
QString difference(const PeakRate& peak)
{
    const auto documented = peak.documented ? peak.documented->chosen().base() : std::nullopt;
    if (!documented || !peak.computed || *documented == 0)
        return u"–"_s;
    const double percent = (peak.computed->value() / *documented - 1) * 100;
    return u"%1%2 %"_s.arg(percent < 0 ? u"−"_s : u"+"_s)
        .arg(QLocale().toString(std::abs(percent), 'f', 1));
}

QString peaks(const EngineSheet& sheet)
{
    if (sheet.peaks.empty())
        return {};
    RichTable table(
        {{Words::tr("Peak rate"), 18},
         {Words::tr("Documented"), 13, true},
         {Words::tr("Formula"), 25},
         {Words::tr("It gives"), 13, true},
         {Words::tr("Difference"), 10},
         {Words::tr("Source"), 21}});
    for (const PeakRate& peak : sheet.peaks) {
        const auto documented = peak.documented ? peak.documented->chosen().base() : std::nullopt;
        table.add(
            {text(peak.label),
             documented ? quantity(*documented, Dimension::FloatCompute) : notDocumented(),
             peak.formula.empty() ? notDocumented() : text(peak.formula),
             peak.computed ? quantity(peak.computed->value(), Dimension::FloatCompute) : u"–"_s,
             difference(peak),
             peak.documented ? text(peak.documented->chosen().source) : QString()});
    }
    return richHeading(Words::tr("Peak rates")) + table.html();
}

QString limits(const EngineSheet& sheet)
{
    if (sheet.limits.empty())
        return {};
    RichTable table({{Words::tr("Tile"), 19}, {Words::tr("Limit"), 45}, {Words::tr("Source"), 36}});
    for (const TileLimit& limit : sheet.limits)
        table.add({text(limit.name), text(limit.limit), text(limit.source)});
    return richHeading(Words::tr("Tile limits")) + table.html();
}

QString costs(const EngineSheet& sheet, const Work& work)
{
    if (sheet.engine == PartKind::SyncEngine)
        return {};
    const QString heading = richHeading(
        Words::tr("Instruction costs for N = %L1 elements of P = %L2 partitions, S = %L3 columns")
            .arg(work.elements)
            .arg(work.partitions)
            .arg(work.stationary));
    if (sheet.costs.empty())
        return richHeading(Words::tr("Instruction costs")) + richBlock({}, notDocumented());
    RichTable table(
        {{Words::tr("Instruction"), 18},
         {Words::tr("When"), 22},
         {Words::tr("Formula, cycles"), 18},
         {Words::tr("Cycles"), 7, true},
         {Words::tr("Time"), 9, true},
         {Words::tr("Source"), 26}});
    for (const TimedCost& timed : sheet.costs)
        table.add(
            {text(timed.cost.name),
             text(timed.cost.when),
             text(timed.cost.formula),
             text(formatNumber(timed.cycles.count())),
             timed.duration ? quantity(timed.duration->value(), Dimension::Time) : notDocumented(),
             text(timed.cost.source)});
    return heading + table.html();
}

QString faster(const EngineSheet& sheet)
{
    if (sheet.fastModes.empty())
        return {};
    RichTable table({{Words::tr("What"), 40}, {Words::tr("Gain"), 24}, {Words::tr("Source"), 36}});
    for (const FastMode& mode : sheet.fastModes)
        table.add({text(mode.name), text(mode.gain), text(mode.source)});
    return richHeading(Words::tr("Faster than that")) + table.html();
}

} // namespace

QString richText(const EngineSheet& sheet, const Work& work)
{
    return u"<a name='%1'></a><p style='margin-top:24px; margin-bottom:4px; font-size:%3px; "
           "font-weight:600'>%2</p>"_s.arg(
               plain(wordOf(sheet.engine)),
               richEscaped(text(nameOf(sheet.engine))),
               QString::number(textScaled(18)))
        + figures(sheet) + peaks(sheet) + limits(sheet) + costs(sheet, work) + faster(sheet);
}

} // namespace atlas::views
