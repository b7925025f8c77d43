#pragma once

#include "model/features/FeatureBook.h"
#include "model/reference/Glossary.h"
#include "views/canvas/DiagramCanvas.h"

#include <QStringList>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QTimer;
class QToolButton;

namespace atlas::views {

class ChoiceBox;
class TermLabel;

/// Plays something step by step, with a sentence each, while what takes part lights up on the
/// canvas: how data goes through a NeuronCore for an operation, or a feature of the hardware. The
/// data paths are offered while one is in a NeuronCore whose ways are documented; a feature is
/// played wherever one is, until it is closed.
class PlayBar : public QWidget {
    Q_OBJECT

public:
    PlayBar(DiagramCanvas& canvas, QWidget* parent);

    void setBook(std::shared_ptr<const FeatureBook> book);
    void setGlossary(const Glossary& glossary);
    [[nodiscard]] QString sentence() const;
    /// The step that is lit, from 0; nothing while none is.
    [[nodiscard]] std::optional<std::size_t> step() const { return m_step; }
    [[nodiscard]] std::size_t stepCount() const;

    /// Chooses an operation by its name, "matmul", and shows its first step: at once, or when one
    /// has come to a NeuronCore that has it.
    void play(const QString& name);
    /// Chooses a feature by its name, "lnc-2", and shows its first step; `more` is the word of a
    /// button that leads further, or empty.
    void explain(const QString& name, const QString& more);
    /// The name of the feature that is played; empty while none is.
    [[nodiscard]] QString feature() const;
    /// Ends what is played.
    void close();
    /// Lights up what the step of a feature speaks of.
    void light(std::vector<Element> elements);
    /// Shows the step of now again, after something else was lit up.
    void relight();
    void next();
    void previous();

Q_SIGNALS:
    void resized();
    /// The places that a step of a feature speaks of, to be shown and lit up.
    void placesRequested(const QStringList& addresses);
    /// The button that leads further was pressed.
    void moreRequested(const QString& feature);
    void termRequested(const QString& term, const QRect& place);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// What can be chosen: one of the two.
    struct Entry {
        const DataPathPlay* play = nullptr;
        const Explanation* feature = nullptr;
    };

    void buildLayout();
    void prepareButtons();
    void followPlace();
    void fillChoices();
    void playWanted();
    void choose(int index);
    void togglePlaying();
    void show(std::size_t step);
    void lightPath(const DataPathStep& step);
    void say(const std::string& sentence, const std::string& source);
    void stop();
    [[nodiscard]] Entry current() const;
    [[nodiscard]] std::optional<std::uint32_t> coreOfPlace() const;

    DiagramCanvas& m_canvas;
    std::shared_ptr<const FeatureBook> m_book;
    std::vector<Entry> m_entries;
    const Explanation* m_feature = nullptr; ///< that is played
    QString m_wanted; ///< operation to be played in the NeuronCore that one comes to
    std::vector<Element> m_lit; ///< by the step of a feature
    std::optional<std::size_t> m_step;
    std::optional<std::uint32_t> m_core;
    ChoiceBox* m_choice = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_playing = nullptr;
    QToolButton* m_next = nullptr;
    QToolButton* m_more = nullptr;
    QToolButton* m_close = nullptr;
    QLabel* m_count = nullptr;
    TermLabel* m_sentence = nullptr;
    QTimer* m_timer = nullptr;
};

} // namespace atlas::views
