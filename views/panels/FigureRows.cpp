#include "views/panels/FigureRows.h"

#include "views/language/Words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

QString text(std::string_view english)
{
    return words(english);
}

std::vector<ReadingLine> readingLines(const Figure& figure)
{
    std::vector<ReadingLine> lines;
    for (std::size_t i = 0; i < figure.readings.size(); ++i) {
        const Reading& reading = figure.readings[i];
        lines.push_back(
            {text(reading.asWritten()),
             text(reading.source),
             i == figure.chosenIndex,
             text(reading.note)});
    }
    return lines;
}

QString hintFor(const Figure& figure, Mark mark)
{
    const Reading& chosen = figure.chosen();
    QStringList lines{
        Words::tr("In the source's own unit: %1").arg(text(chosen.asWritten())),
        Words::tr("Source: %1").arg(text(chosen.source)),
        Words::tr("How it is known: %1").arg(markText(mark))};
    if (!chosen.note.empty())
        lines << Words::tr("Note: %1").arg(text(chosen.note));
    if (!figure.reason.empty())
        lines << Words::tr("Chosen because: %1").arg(text(figure.reason));
    return lines.join(u'\n');
}

/// "Device memory bandwidth" below the heading "Device memory" is "Bandwidth".
QString withoutSection(const QString& label, const QString& section)
{
    if (!label.startsWith(section + u' '))
        return label;
    QString rest = label.sliced(section.size() + 1);
    rest[0] = rest[0].toUpper();
    return rest;
}

} // namespace

QString markText(Mark mark)
{
    switch (mark) {
    case Mark::None:
        return {};
    case Mark::Documented:
        return Words::tr("documented");
    case Mark::Derived:
        return Words::tr("derived by calculation");
    case Mark::Disputed:
        return Words::tr("sources disagree");
    case Mark::ThirdParty:
        return Words::tr("from a third party");
    case Mark::Absent:
        return Words::tr("not documented");
    }
    return {};
}

Mark markOf(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Documented:
        return Mark::Documented;
    case FigureKind::Derived:
        return Mark::Derived;
    case FigureKind::Disputed:
        return Mark::Disputed;
    case FigureKind::ThirdParty:
        return Mark::ThirdParty;
    }
    return Mark::None;
}

InspectorRow figureRow(const QString& label, const Figure& figure, const std::string& owner)
{
    const FormattedQuantity shown = figure.chosen().shown();
    InspectorRow row{
        .name = label,
        .value = text(shown.number),
        .unit = text(shown.unit),
        .mark = markOf(figure.kind)};
    row.hint = hintFor(figure, row.mark);
    row.source = text(figure.chosen().source);
    row.readings = readingLines(figure);
    row.reason = text(figure.reason);
    row.owner = text(owner);
    row.key = owner.empty() ? QString() : text(figure.key);
    return row;
}

InspectorRow plainRow(const QString& name, const QString& value, Mark mark)
{
    InspectorRow row{.name = name, .value = value, .mark = mark};
    row.hint = markText(mark);
    if (mark == Mark::Derived)
        row.explanation = Words::tr("Counted in the machine as it is described.");
    else if (mark == Mark::Documented)
        row.explanation = Words::tr("The catalogue's description of the machine says so.");
    return row;
}

InspectorRow sectionRow(const QString& title)
{
    return {.kind = InspectorRow::Kind::Section, .name = title};
}

InspectorRow absentRow(const QString& name)
{
    InspectorRow row{.name = name, .value = markText(Mark::Absent), .mark = Mark::Absent};
    row.hint = Words::tr("No page states this figure.");
    row.explanation = Words::tr("No page that is read here states this figure.");
    return row;
}

InspectorRow rateRow(
    const QString& name,
    std::optional<BytesPerSecond> rate,
    Dimension dimension,
    const LinkType& type)
{
    if (!rate)
        return absentRow(name);
    const FormattedQuantity shown = formatQuantity(rate->value(), dimension);
    InspectorRow row{
        .name = name,
        .value = text(shown.number),
        .unit = text(shown.unit),
        .mark = markOf(type.kind)};
    row.source = text(type.source);
    row.hint = Words::tr("Source: %1\nHow it is known: %2").arg(row.source, markText(row.mark));
    if (!row.source.isEmpty())
        row.readings = {{u"%1 %2"_s.arg(row.value, row.unit), row.source, true, {}}};
    else
        row.explanation = Words::tr("Follows from the links of the machine.");
    return row;
}

void appendFigures(
    std::vector<InspectorRow>& rows,
    const Catalog& catalog,
    const Figures& figures,
    const FigureOwner& owner,
    const std::function<bool(std::string_view key)>& wanted)
{
    std::vector<std::string> sections;
    std::vector<std::vector<InspectorRow>> bySection;
    for (const FigureDefinition& definition : catalog.definitions()) {
        const Figure* const figure = figures.find(definition.key);
        const bool expected =
            std::ranges::find(definition.expectedFor, owner.kind) != definition.expectedFor.end()
            && (!wanted || wanted(definition.key));
        if (figure == nullptr && !expected)
            continue;
        auto at = std::ranges::find(sections, definition.section);
        if (at == sections.end()) {
            sections.push_back(definition.section);
            bySection.emplace_back();
            at = std::prev(sections.end());
        }
        auto& section = bySection[static_cast<std::size_t>(at - sections.begin())];
        const QString label = withoutSection(text(definition.label), text(definition.section));
        section.push_back(
            figure != nullptr ? figureRow(label, *figure, owner.name) : absentRow(label));
        section.back().owner = text(owner.name);
        section.back().key = text(definition.key);
    }
    for (std::size_t i = 0; i < sections.size(); ++i) {
        rows.push_back(sectionRow(text(sections[i])));
        rows.insert(rows.end(), bySection[i].begin(), bySection[i].end());
    }
}

std::vector<InspectorRow> sourceRows(const std::vector<InspectorRow>& figures)
{
    std::vector<InspectorRow> rows;
    const auto add = [&rows](const QString& source, const QString& name) {
        if (source.isEmpty())
            return;
        const auto known = std::ranges::find(rows, source, &InspectorRow::name);
        if (known == rows.end())
            rows.push_back({.kind = InspectorRow::Kind::Source, .name = source, .value = name});
        else if (!known->value.split(u", "_s).contains(name))
            known->value += u", "_s + name;
    };
    for (const InspectorRow& row : figures) {
        add(row.source, row.name);
        for (const ReadingLine& reading : row.readings)
            add(reading.source, row.name);
    }
    if (rows.empty())
        rows.push_back(
            {.kind = InspectorRow::Kind::Note,
             .name = Words::tr("No page is quoted here: the figures follow from the machine's "
                               "description.")});
    return rows;
}

QString asText(const InspectorPage& page)
{
    QStringList lines{page.title, page.kind, page.place};
    for (const auto* rows : {&page.figures, &page.links}) {
        lines << QString();
        for (const InspectorRow& row : *rows) {
            if (row.kind == InspectorRow::Kind::Section || row.kind == InspectorRow::Kind::Note)
                lines << row.name;
            else
                lines << u"%1\t%2\t%3\t%4"_s.arg(row.name, row.value, row.unit, markText(row.mark));
        }
    }
    return lines.join(u'\n');
}

} // namespace atlas::views
