#include "views/pages/RichText.h"

#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

QString secondary()
{
    return themeColor(Role::TextSecondary).name();
}

QString pixels(int designed)
{
    return QString::number(textScaled(designed));
}

} // namespace

QString richEscaped(const QString& words)
{
    constexpr QChar zeroWidthSpace(0x200B);
    QString result = words.toHtmlEscaped();
    for (const QChar mark : {u'_', u'-'})
        result.replace(mark, QString(mark) + zeroWidthSpace);
    return result.replace(u'/', u"/"_s + zeroWidthSpace);
}

QString richTitle(const QString& title, const QString& below)
{
    return u"<p style='margin:0px; font-size:%4px; font-weight:600'>%1</p>"
           "<p style='margin-top:2px; margin-bottom:0px; color:%2'>%3</p>"_s.arg(
               richEscaped(title), secondary(), richEscaped(below), pixels(18));
}

QString richHeading(const QString& words)
{
    return u"<p style='margin-top:16px; margin-bottom:0px; font-weight:600'>%1</p>"_s.arg(
        richEscaped(words));
}

QString richBlock(const QString& heading, const QString& words)
{
    if (words.isEmpty())
        return {};
    return u"<p style='margin-top:12px; margin-bottom:0px; font-size:%4px; color:%1'>%2</p>"
           "<p style='margin-top:2px; margin-bottom:0px'>%3</p>"_s.arg(
               secondary(), richEscaped(heading), richEscaped(words), pixels(12));
}

QString richLine(const QString& words, const QString& source, bool strong)
{
    return u"<p style='margin-top:8px; margin-bottom:0px; font-weight:%1'>%2</p>"
           "<p style='margin-top:0px; margin-bottom:0px; font-size:%5px; color:%3'>%4</p>"_s.arg(
               strong ? u"600"_s : u"400"_s,
               richEscaped(words),
               secondary(),
               richEscaped(source),
               pixels(12));
}

} // namespace atlas::views
