#include "views/reference/TermLinks.h"

#include "model/reference/TermSpans.h"

#include <QUrl>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

const QString& scheme()
{
    static const QString text = u"term:"_s;
    return text;
}

QString escaped(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toHtmlEscaped();
}

} // namespace

QString termLink(const QString& term, const QString& text)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(termAddress(term), text.toHtmlEscaped());
}

QString termAddress(const QString& term)
{
    return scheme() + QString::fromLatin1(QUrl::toPercentEncoding(term));
}

QString linkTerms(const Glossary& glossary, const QString& caption, const QString& except)
{
    const std::string text = caption.toStdString();
    const std::string_view view = text;
    const Term* const left = except.isEmpty() ? nullptr : glossary.find(except.toStdString());
    QString rich;
    std::size_t at = 0;
    for (const TermSpan& span : findTerms(glossary, view, left)) {
        const std::string_view named = view.substr(span.at, span.length);
        rich += escaped(view.substr(at, span.at - at));
        rich += termLink(
            QString::fromStdString(glossary.terms()[span.term].name),
            QString::fromUtf8(named.data(), static_cast<qsizetype>(named.size())));
        at = span.at + span.length;
    }
    return rich + escaped(view.substr(at));
}

QString termOfLink(const QString& link)
{
    return link.startsWith(scheme())
        ? QUrl::fromPercentEncoding(link.sliced(scheme().size()).toUtf8())
        : QString();
}

} // namespace atlas::views
