#pragma once

#include "model/reference/Glossary.h"

#include <QTextBrowser>

namespace atlas::views {

/// A page of rich text in which the terms of the glossary are links; Tab goes from one to the next.
class TermBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit TermBrowser(QWidget* parent = nullptr);

    void setGlossary(const Glossary& glossary);
    /// The terms of the page become links; the one that it is about, `except`, does not.
    void showPage(const QString& html, const QString& except = {});

Q_SIGNALS:
    /// A term by its name, and where the page stands on the screen.
    void termRequested(const QString& term, const QRect& place);

private:
    Glossary m_glossary;
    QString m_html;
    QString m_except;
};

} // namespace atlas::views
