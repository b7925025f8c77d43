#include "views/reference/TermBrowser.h"

#include "views/reference/TermLinks.h"
#include "views/reference/TermText.h"

#include <QUrl>

namespace atlas::views {

TermBrowser::TermBrowser(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        const QString term = termOfLink(QString::fromLatin1(url.toEncoded()));
        if (!term.isEmpty())
            Q_EMIT termRequested(term, QRect(mapToGlobal(QPoint(0, 0)), size()));
    });
}

void TermBrowser::setGlossary(const Glossary& glossary)
{
    m_glossary = glossary;
    if (!m_html.isEmpty())
        showPage(m_html, m_except);
}

void TermBrowser::showPage(const QString& html, const QString& except)
{
    m_html = html;
    m_except = except;
    setHtml(html);
    linkTerms(*document(), m_glossary, except);
}

} // namespace atlas::views
