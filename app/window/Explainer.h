#pragma once

#include "app/session/Session.h"
#include "model/features/FeatureBook.h"
#include "model/reference/Glossary.h"
#include "views/canvas/Scene.h"

#include <QObject>
#include <QRect>
#include <QStringList>

#include <memory>
#include <span>
#include <vector>

namespace atlas::views {
class DiagramView;
class TermPopup;
} // namespace atlas::views

namespace atlas::app {

/// Explains words and features on the diagram: cards of terms, what they highlight, and features
/// that are played step by step, in the machines of which their steps speak.
class Explainer : public QObject {
    Q_OBJECT

public:
    /// Connect it after the views: it comes second when a machine is shown.
    Explainer(Session& session, views::DiagramView& view, QWidget* window);

    /// Both are read when they are first asked for.
    [[nodiscard]] const Glossary& glossary();
    [[nodiscard]] const FeatureBook& features();

    /// Opens the card of a term beside a rectangle of the screen.
    void showTerm(const QString& term, const QRect& beside);
    /// Plays a feature by its name, or a data path in the NeuronCore that one is in.
    void explain(const QString& name);
    /// Ends what is highlighted or else the feature that is played; returns whether there was one.
    bool end();

Q_SIGNALS:
    /// The diagram is to stand in the middle of the window.
    void diagramRequested();
    void glossaryRequested(const QString& term);
    void placeRequested(const QString& address);
    void numbersRequested();

private:
    [[nodiscard]] views::TermPopup& popup();
    void highlight(const std::vector<Element>& elements);
    void showPlaces(const QStringList& addresses);
    void lightAwaited();
    void frame(std::span<const Element> lit, bool wholeMachine);
    void followScene();

    Session& m_session;
    views::DiagramView& m_view;
    QWidget* m_window;
    std::unique_ptr<const Glossary> m_glossary;
    std::shared_ptr<const FeatureBook> m_features;
    views::TermPopup* m_popup = nullptr;
    QStringList m_awaited; ///< places of a step whose machine is being read
    bool m_highlighted = false;
};

} // namespace atlas::app
