#pragma once

#include "model/reference/Glossary.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QScrollArea;

namespace atlas::views {

class TermCard;

/// All terms from A to Z with a field that filters them, and the card of the current one.
class GlossaryPage : public QWidget {
    Q_OBJECT

public:
    explicit GlossaryPage(QWidget* parent = nullptr);

    void setGlossary(const Glossary& glossary);
    /// Goes to a term by its name or an alias; returns whether there is one.
    bool showTerm(const QString& name);
    [[nodiscard]] QString term() const; ///< the name of the current one; empty when there is none
    void focusFilter();

Q_SIGNALS:
    /// The name of the term that the card shows now.
    void termChanged(const QString& term);
    /// An address such as "trn1.32xlarge/chip:5/core:1/tensor".
    void placeRequested(const QString& address);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Model;

    void filter(const QString& words);
    void showRow(const QModelIndex& index);

    Model* m_model = nullptr;
    QLineEdit* m_filter = nullptr;
    QLabel* m_note = nullptr;
    QListView* m_list = nullptr;
    TermCard* m_card = nullptr;
    QScrollArea* m_scroll = nullptr;
};

} // namespace atlas::views
