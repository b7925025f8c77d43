#include "views/pages/FitDetails.h"

#include "model/units/Unit.h"
#include "views/language/Words.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FitDetails)
};

QString escaped(std::string_view english)
{
    return words(english).toHtmlEscaped();
}

QString colored(Role role, const QString& html)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(themeColor(role).name(), html);
}

QString secondary(const QString& html)
{
    return colored(Role::TextSecondary, html);
}

/// "5 May 2023", "5. Mai 2023"
QString dateText(const std::string& date)
{
    return QLocale().toString(
        QDate::fromString(QString::fromStdString(date), Qt::ISODate),
        //: a date with the name of its month, as QLocale::toString() wants it
        Words::tr("d MMMM yyyy"));
}

QString fitWords(HardwareFit fit)
{
    switch (fit) {
    case HardwareFit::Good:
        return Words::tr("The hardware suits this family.");
    case HardwareFit::Limited:
        return Words::tr("The hardware suits this family within limits.");
    case HardwareFit::NotGood:
        return Words::tr("The hardware does not suit this family well.");
    }
    return {};
}

QString statusWord(Support status)
{
    switch (status) {
    case Support::Supported:
        return Words::tr("supported");
    case Support::Limited:
        return Words::tr("supported with limits");
    case Support::Roadmap:
        return Words::tr("on the roadmap");
    case Support::NotAvailable:
        return Words::tr("not available");
    }
    return {};
}

QString supportTable(const Rating& rating)
{
    QString rows;
    for (const FrameworkSupport& entry : rating.support) {
        const QString purpose =
            entry.purpose == Purpose::Training ? Words::tr("Training") : Words::tr("Inference");
        const QString status = statusWord(entry.status);
        rows += u"<tr><td>%1</td><td style=\"padding-left:14px\">%2</td>"
                "<td style=\"padding-left:14px\">%3</td></tr>"_s.arg(
                    secondary(purpose),
                    escaped(entry.framework),
                    entry.status == Support::Supported
                        ? u"<span style=\"font-weight:600\">%1</span>"_s.arg(status)
                        : status);
    }
    return u"<table cellspacing=\"0\" cellpadding=\"1\">%1</table>"_s.arg(rows);
}

QString paragraph(const QString& html)
{
    return u"<p style=\"margin:6px 0 0 0\">%1</p>"_s.arg(html);
}

QString historyOf(const Guidelines& guidelines, const Rating& rating)
{
    QString lines;
    for (const Revision& revision : guidelines.revisions(rating.family, rating.core))
        lines += u"<br>%1 %2"_s.arg(
            secondary(escaped(revision.date + ", " + revision.version + ":")),
            escaped(revision.text));
    return lines.isEmpty() ? QString() : paragraph(Words::tr("Earlier editions") + lines);
}

QString notesOf(const Guidelines& guidelines, const Rating& rating)
{
    QString html;
    for (const std::string& note : rating.notes)
        html += paragraph(escaped(note));
    if (!rating.examples.empty()) {
        QStringList names;
        for (const std::string& name : rating.examples)
            names << escaped(name);
        html += paragraph(secondary(Words::tr("For example")) + u" "_s + names.join(u", "_s));
    }
    for (const WeightLimit& limit : guidelines.limits) {
        if (limit.core == rating.core)
            html += paragraph(escaped(limit.text));
    }
    return html;
}

} // namespace

QString
fitDetails(const Guidelines& guidelines, const ModelFamily& family, const MatrixColumn& column)
{
    QString html =
        u"<p style=\"margin:0\"><span style=\"font-size:%3px;font-weight:600\">%1</span> %2</p>"_s
            .arg(
                escaped(family.title),
                secondary(Words::tr("on %1, of %2")
                              .arg(escaped(column.core), escaped(chipsText(column)))),
                QString::number(textScaled(15)));
    const Rating* const rating = guidelines.rating(family.id, column.core);
    if (rating == nullptr)
        return html
            + paragraph(Words::tr("Not documented: the guidelines never covered this generation."))
            + paragraph(secondary(Words::tr("Source")) + u" "_s + escaped(guidelines.page.source));
    html += u"<table cellspacing=\"0\" cellpadding=\"0\"><tr><td style=\"padding-top:5px\">%1</td>"
            "<td style=\"padding-left:28px;padding-top:5px\">%2</td></tr></table>"_s.arg(
                paragraph(fitWords(rating->fit)) + paragraph(supportTable(*rating)),
                notesOf(guidelines, *rating));
    html += paragraph(
        secondary(Words::tr("As of")) + u" "_s + dateText(rating->date) + u" · "_s
        + secondary(Words::tr("Source")) + u" "_s + escaped(rating->source));
    return html + historyOf(guidelines, *rating);
}

QString fitBanner(const GuidelinePage& page)
{
    const QString link = u"<a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(
        escaped(page.link),
        themeColor(Role::Accent).name(),
        Words::tr("Its last version, of %1").arg(dateText(page.lastChanged)));
    QString notes;
    for (const std::string& note : page.notes)
        notes += escaped(note) + u" "_s;
    return u"<span style=\"font-weight:600\">%1</span> %2%3"_s.arg(
        Words::tr("Historical: as of %1, removed on %2.")
            .arg(dateText(page.tablesDated), dateText(page.removed)),
        notes,
        link);
}

} // namespace atlas::views
