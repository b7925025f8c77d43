#pragma once

#include "views/reference/TermPlaces.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace atlas::views {

class TermCard;

/// The card of a term beside the place where it was met: what it means, where such things are in
/// the diagram, and ways to see them there or to go on in the glossary.
class TermPopup : public QFrame {
    Q_OBJECT

public:
    using Finder = std::function<TermPlaces(const Term& term)>;

    TermPopup(const Glossary& glossary, Finder finder, QWidget* parent);

    /// Opens beside a rectangle of the screen; returns whether there is such a term.
    bool showTerm(const QString& name, const QRect& beside);
    [[nodiscard]] QString term() const;
    [[nodiscard]] const TermPlaces& places() const { return m_places; }

Q_SIGNALS:
    /// While one points at the button, or comes to it; nothing ends it.
    void previewRequested(const std::vector<atlas::Element>& elements);
    /// The things are to stay lit when the card is gone.
    void highlightRequested(const std::vector<atlas::Element>& elements);
    void glossaryRequested(const QString& term);
    /// An address where one such thing can be seen.
    void placeRequested(const QString& address);

protected:
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QString& name);
    void fit();

    const Glossary m_glossary;
    Finder m_finder;
    TermPlaces m_places;
    QRect m_beside;
    TermCard* m_card = nullptr;
    QLabel* m_where = nullptr;
    QPushButton* m_highlight = nullptr;
    QPushButton* m_open = nullptr;
};

} // namespace atlas::views
