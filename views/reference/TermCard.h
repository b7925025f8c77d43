#pragma once

#include "model/reference/Glossary.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace atlas::views {

/// What the glossary says of one term: its definition with links to other terms, other ways to
/// write it, related terms, the source, and a button to where the atlas shows such a thing.
class TermCard : public QWidget {
    Q_OBJECT

public:
    explicit TermCard(QWidget* parent = nullptr);

    void setGlossary(const Glossary& glossary);
    /// Shows a term by its name or an alias; returns whether there is one.
    bool showTerm(const QString& name);
    /// The name of the term shown; empty before the first.
    [[nodiscard]] const QString& term() const { return m_term; }

Q_SIGNALS:
    /// An address such as "trn1.32xlarge/chip:5/core:1/tensor".
    void placeRequested(const QString& address);
    /// The name of another term, whose link was followed.
    void termRequested(const QString& term);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void follow(const QString& link);

    Glossary m_glossary;
    QString m_term;
    QString m_address;
    QLabel* m_category = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_definition = nullptr;
    QLabel* m_aliasesHeading = nullptr;
    QLabel* m_aliases = nullptr;
    QLabel* m_relatedHeading = nullptr;
    QLabel* m_related = nullptr;
    QLabel* m_sourceHeading = nullptr;
    QLabel* m_source = nullptr;
    QPushButton* m_show = nullptr;
    QLabel* m_place = nullptr;
};

} // namespace atlas::views
