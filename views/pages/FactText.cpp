#include "views/pages/FactText.h"

#include "views/language/Words.h"
#include "views/pages/FactsModel.h"
#include "views/pages/RichText.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QCoreApplication>
#include <QStringList>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

QString text(std::string_view english)
{
    return words(english);
}

QString readingLine(const Reading& reading, bool chosen)
{
    QString value = text(reading.asWritten());
    if (chosen)
        value = Words::tr("✓ %1 (chosen)").arg(value);
    QString source = text(reading.source);
    if (!reading.note.empty())
        source += u" (%1)"_s.arg(text(reading.note));
    return richLine(value, source, chosen);
}

QString readings(const Figure& figure)
{
    QString html = richHeading(Words::tr(
        "≠ Sources disagree: %Ln readings", nullptr, static_cast<int>(figure.readings.size())));
    for (std::size_t i = 0; i < figure.readings.size(); ++i)
        html += readingLine(figure.readings[i], i == figure.chosenIndex);
    return html + richBlock(Words::tr("Why this one"), text(figure.reason));
}

QString head(const Fact& fact)
{
    const bool known = fact.figure.has_value();
    return u"<p style='margin:0px; font-size:%9px; color:%1'>%2 › %3</p>"
           "<p style='margin-top:2px; margin-bottom:0px; font-size:%10px; font-weight:600'>%4</p>"
           "<p style='margin-top:10px; margin-bottom:0px; font-size:%5px; font-weight:600; "
           "color:%6'>%7</p>"
           "<p style='margin-top:2px; margin-bottom:0px; color:%1'>%8</p>"_s.arg(
               themeColor(Role::TextSecondary).name(),
               richEscaped(text(fact.owner)),
               richEscaped(text(fact.section)),
               richEscaped(text(fact.label)),
               QString::number(textScaled(known ? 26 : 18)),
               themeColor(known ? Role::Text : Role::TextSecondary).name(),
               known ? richEscaped(text(fact.shown())) : Words::tr("not documented"),
               known ? wordsOf(fact.state()) : Words::tr("no page that is read here states it"),
               QString::number(textScaled(12)),
               QString::number(textScaled(18)));
}

} // namespace

QString richText(const Fact& fact)
{
    QString html = head(fact);
    if (!fact.figure)
        return html;
    html += richBlock(Words::tr("As the source writes it"), text(fact.asWritten()));
    html += richBlock(Words::tr("Source"), text(fact.source()));
    if (fact.derivation().empty())
        html += richBlock(Words::tr("Note"), text(fact.note()));
    else
        html += richBlock(Words::tr("How it follows"), text(fact.derivation()));
    if (fact.figure->readings.size() > 1)
        html += readings(*fact.figure);
    return html + richBlock(Words::tr("Key in catalogue files"), text(fact.key));
}

QString plainText(const Fact& fact)
{
    QStringList lines{
        u"%1: %2"_s.arg(text(fact.owner), text(fact.label)),
        fact.figure ? text(fact.shown()) : Words::tr("not documented"),
        wordsOf(fact.state())};
    if (!fact.figure)
        return lines.join(u'\n');
    for (std::size_t i = 0; i < fact.figure->readings.size(); ++i) {
        const Reading& reading = fact.figure->readings[i];
        lines << u"%1\t%2%3"_s.arg(
            text(reading.asWritten()),
            text(reading.source),
            i == fact.figure->chosenIndex && fact.figure->readings.size() > 1
                ? u" (%1)"_s.arg(Words::tr("chosen"))
                : QString());
    }
    if (!fact.note().empty())
        lines << text(fact.note());
    if (!fact.figure->reason.empty())
        lines << text(fact.figure->reason);
    return lines.join(u'\n');
}

} // namespace atlas::views
